//! A report that a figure is wrong: prefilled, to be sent by hand. There is no other way back to the site.

use crate::state::query;
use crate::texts;

/// What is reported of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported<'a> {
    pub site: &'a str,
    /// `F038`, with its part for a compound figure.
    pub id: &'a str,
    /// Subject and measure.
    pub what: &'a str,
    /// The value as it is written, its kind and its dates.
    pub said: &'a str,
    /// The citation.
    pub source: &'a str,
    pub page: &'a str,
    /// The day of the data.
    pub date: &'a str,
}

impl Reported<'_> {
    /// The subject of a letter.
    #[must_use]
    pub fn subject(&self) -> String {
        texts::brief::correction_subject(self.site, self.id)
    }

    /// The text: what stands there, and room for what should.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { site, id, what, said, source, page, date } = self;
        [
            texts::brief::correction(site),
            texts::brief::correction_id(id),
            texts::brief::correction_what(what),
            texts::brief::correction_said(said),
            texts::brief::correction_source(source),
            texts::brief::correction_page(page),
            texts::brief::correction_date(date),
            String::new(),
            texts::brief::correction_right().to_owned(),
            texts::brief::correction_evidence().to_owned(),
        ]
        .join("\n")
    }

    /// The address that begins a letter with it. Lines of a letter end as mail wants them (RFC 6068), whatever the
    /// text they come from ends them with.
    #[must_use]
    pub fn letter(&self, to: &str) -> String {
        let lines = self.text().lines().collect::<Vec<_>>().join("\r\n");
        format!("mailto:{to}?{}", query::format(&[("subject", self.subject()), ("body", lines)]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_says_which_figure_and_leaves_room_for_the_right_one() {
        let reported = Reported {
            site: "图",
            id: "F038",
            what: "郑州市：企业数",
            said: "力争10家（目标）",
            source: "规划[Z].",
            page: "https://a.example/places/zhengzhou/#F038",
            date: "2026-11-21",
        };
        let text = reported.text();
        for wanted in ["F038", "力争10家（目标）", "规划[Z].", "#F038", "2026-11-21", "应当是："] {
            assert!(text.contains(wanted), "{wanted} is not in {text}");
        }
        assert!(reported.subject().ends_with("F038"));
    }

    #[test]
    fn a_letter_ends_its_lines_as_mail_does_and_arrives_whole() {
        let reported = Reported {
            site: "图",
            id: "F038",
            what: "产值&利润",
            said: "力争10%+\n（目标）\r\n",
            source: "规划[Z].",
            page: "https://a.example/places/zhengzhou/?a=1#F038",
            date: "2026-11-21",
        };
        let letter = reported.letter("atlas@a.example");
        assert!(letter.starts_with("mailto:atlas@a.example?subject=%E6%9B%B4"), "{letter}");
        assert!(letter.contains("%0D%0A") && !letter.replace("%0D%0A", "").contains("%0A"), "{letter}");
        assert!(
            !letter.replace("%0D%0A", "").contains("%0D") && !letter.contains('+') && !letter.contains('#'),
            "{letter}"
        );
        // 内容：产值&利润, and 现在写的：力争10%+ on the next line: nothing in them ends a parameter.
        assert_eq!(letter.matches(['?', '&', '=']).count(), 4, "{letter}");
        assert!(letter.contains("%E4%BA%A7%E5%80%BC%26%E5%88%A9%E6%B6%A6%0D%0A") && letter.contains("10%25%2B%0D%0A"));
    }
}
