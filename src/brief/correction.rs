//! A report that a figure is wrong: prefilled, to be sent by hand. There is no other way back to the site.

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
        format!("更正：{} {}", self.site, self.id)
    }

    /// The text: what stands there, and room for what should.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { site, id, what, said, source, page, date } = self;
        format!(
            "{site}里的一个数字可能有误。\n编号：{id}\n内容：{what}\n现在写的：{said}\n来源：{source}\n页面：{page}\n\
             资料日期：{date}\n\n应当是：\n依据（文件、章节或网址）："
        )
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
}
