//! Lines of Chinese text: where they may break, how wide they are, how small they must become.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::geo::label::text_width;

/// What no line begins with, besides what Unicode's own rules keep back.
const NEVER_FIRST: &str = "，。、；：？！）》〉」』】〕”’…—–·％%";
/// What no line ends with.
const NEVER_LAST: &str = "（《〈「『【〔“‘";
/// Quotes open and close by the same rule of Unicode; in Chinese a line may begin with the
/// one and end with the other.
const OPENING_QUOTES: &str = "“‘";
const CLOSING_QUOTES: &str = "”’";

/// Text set in lines of one size.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// Size of the type in pixels.
    pub size: f64,
    pub lines: Vec<String>,
}

/// Breaks text into lines of at most `width` pixels.
#[must_use]
pub fn wrap(text: &str, width: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let longer = format!("{line}{piece}");
        if line.is_empty() || text_width(longer.trim(), size) <= width {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, piece));
        }
        // What is longer than a whole line breaks anywhere, rather than run over the edge.
        while text_width(line.trim(), size) > width {
            let (head, tail) = head(line.trim(), width, size);
            lines.push(head);
            line = tail;
        }
    }
    lines.push(line);
    lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Breaks text into as few lines as fit, all of about the same length: for headlines.
#[must_use]
pub fn balanced(text: &str, width: f64, size: f64) -> Vec<String> {
    let most = wrap(text, width, size);
    let mut narrow = width;
    loop {
        narrow -= size / 4.0;
        let lines = wrap(text, narrow, size);
        // A narrower measure that tears a word or needs another line is too narrow.
        if narrow < size || lines.len() > most.len() || torn(text, &lines) {
            return wrap(text, narrow + size / 4.0, size);
        }
    }
}

/// How much smaller a headline may be for one line less: names are torn apart by every break.
const WORTH: f64 = 0.74;

/// Sets text in a box as large as it goes, between two sizes, in lines of about the same length;
/// fewer lines are worth a smaller size. None where it does not fit even at the smallest, or
/// would have to be torn.
#[must_use]
pub fn fitted(text: &str, (width, height): (f64, f64), leading: f64, sizes: (f64, f64)) -> Option<Fitted> {
    let (mut size, smallest) = sizes;
    let mut best: Option<(f64, Fitted)> = None;
    while size >= smallest {
        let lines = balanced(text, width, size);
        let tall = (lines.len() as f64 - 1.0).mul_add(leading * size, size);
        let worth = lines.iter().skip(1).fold(size, |worth, _| worth * WORTH);
        if tall <= height && !torn(text, &lines) && best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, Fitted { size, lines }));
        }
        size -= 2.0;
    }
    best.map(|(_, fitted)| fitted)
}

/// Whether a line ends where the text must not break.
fn torn(text: &str, lines: &[String]) -> bool {
    let allowed = pieces(text);
    let mut rest = allowed.iter();
    lines.iter().any(|line| {
        let mut whole = String::new();
        while whole.trim().len() < line.len() {
            match rest.next() {
                Some(piece) => whole.push_str(piece),
                None => return true,
            }
        }
        whole.trim() != line
    })
}

/// As many characters as fit, and the rest; at least one, so that it ends.
fn head(text: &str, width: f64, size: f64) -> (String, String) {
    let mut head = String::new();
    for c in text.chars() {
        let longer = format!("{head}{c}");
        if !head.is_empty() && text_width(&longer, size) > width {
            break;
        }
        head = longer;
    }
    let tail = text[head.len()..].to_owned();
    (head, tail)
}

/// The pieces between which a line may break.
fn pieces(text: &str) -> Vec<String> {
    let mut breaks: Vec<usize> = linebreaks(text)
        .filter(|(at, kind)| *at < text.len() && *kind == BreakOpportunity::Allowed)
        .map(|(at, _)| at)
        .chain(text.char_indices().filter(|(_, c)| OPENING_QUOTES.contains(*c)).map(|(at, _)| at))
        .chain(text.char_indices().filter(|(_, c)| CLOSING_QUOTES.contains(*c)).map(|(at, c)| at + c.len_utf8()))
        .filter(|at| may_break(&text[..*at], &text[*at..]))
        .collect();
    breaks.sort_unstable();
    breaks.dedup();
    let ends = breaks.iter().copied().chain([text.len()]);
    let starts = [0].into_iter().chain(breaks.iter().copied());
    starts.zip(ends).map(|(start, end)| text[start..end].to_owned()).collect()
}

fn may_break(before: &str, after: &str) -> bool {
    let (Some(last), Some(first)) = (before.trim_end().chars().next_back(), after.chars().next()) else { return false };
    // A number keeps the unit that follows it.
    let number = before.ends_with(|c: char| c.is_ascii_digit()) && !first.is_ascii();
    !number && !NEVER_FIRST.contains(first) && !NEVER_LAST.contains(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_begin_and_end_as_chinese_type_demands() {
        let text = "规划征求意见稿（2021年11月）提出：到2025年，全市生物产业规模力争达到1700亿元，“一核”“多基地”；\
                    《某某计划》、MedPark医械园，占比2.1%以上……";
        for width in 5..30 {
            let lines = wrap(text, f64::from(width) * 10.0, 10.0);
            assert_eq!(lines.concat(), text, "nothing is lost at {width}");
            for line in &lines {
                assert!(text_width(line, 10.0) <= f64::from(width) * 10.0, "{line} at {width}");
                assert!(!line.starts_with(|c| NEVER_FIRST.contains(c)), "{line} at {width}");
                assert!(!line.ends_with(|c| NEVER_LAST.contains(c)), "{line} at {width}");
            }
            for word in ["2021年", "1700亿", "MedPark", "2.1%", "2025年"] {
                assert!(lines.iter().any(|line| line.contains(word)), "{word} is whole at {width}: {lines:?}");
            }
        }
    }

    #[test]
    fn what_is_longer_than_a_line_never_runs_over_the_edge() {
        for text in ["PneumonoultramicroscopicA", "a", "，，，，，，，，，，", ""] {
            let lines = wrap(text, 40.0, 10.0);
            assert_eq!(lines.concat(), text);
            assert!(lines.iter().all(|line| text_width(line, 10.0) <= 40.0), "{lines:?}");
        }
    }

    #[test]
    fn spaces_at_the_edge_take_no_room() {
        assert_eq!(wrap("航空港区 · 一核", 60.0, 10.0), ["航空港区 ·", "一核"]);
    }

    #[test]
    fn headlines_have_no_orphans() {
        assert_eq!(balanced("一核多基地布局地图", 80.0, 10.0), ["一核多基地", "布局地图"]);
        assert_eq!(balanced("关于", 80.0, 10.0), ["关于"]);
    }

    #[test]
    fn a_headline_becomes_as_small_as_it_must_and_no_smaller() {
        let sizes = (96.0, 40.0);
        let short = fitted("关于", (500.0, 300.0), 1.2, sizes).expect("it fits");
        assert_eq!((short.size, short.lines.len()), (96.0, 1));
        let name = fitted("郑州高新区", (420.0, 300.0), 1.2, sizes).expect("it fits");
        assert_eq!((name.size, name.lines.len()), (84.0, 1), "a name stays whole where it can");
        let long = fitted("郑州高新区百亿级生物医药产业园及其配套设施", (500.0, 300.0), 1.2, sizes).expect("it fits");
        assert!(long.size < 96.0 && long.lines.len() > 1, "{long:?}");
        assert_eq!(fitted(&"长".repeat(500), (500.0, 300.0), 1.2, sizes), None);
        assert_eq!(fitted("Pneumonoultramicroscopic", (100.0, 300.0), 1.2, sizes), None, "no word is torn");
    }
}
