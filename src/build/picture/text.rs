//! Lines of Chinese text: where they may break, how wide they are, how small they must become.

use std::collections::BTreeSet;

use icu_segmenter::options::{LineBreakOptions, WordBreakInvariantOptions};
use icu_segmenter::{LineSegmenter, WordSegmenter};

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

/// Width of a line of text in pixels; a dash between years and the space inside a number are narrow.
#[must_use]
pub fn width_of(text: &str, size: f64) -> f64 {
    let narrow = |c: char| match c {
        '–' => 0.45,
        '\u{2009}' => 0.75,
        _ => 0.0,
    };
    text_width(text, size) - text.chars().map(narrow).sum::<f64>() * size
}

/// Breaks text into lines of at most `width` pixels.
#[must_use]
pub fn wrap(text: &str, width: f64, size: f64) -> Vec<String> {
    lines_of(&pieces(text), width, size)
}

fn lines_of(pieces: &[&str], width: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces {
        let longer = format!("{line}{piece}");
        if line.is_empty() || width_of(longer.trim(), size) <= width {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, (*piece).to_owned()));
        }
        // What is longer than a whole line breaks anywhere, rather than run over the edge.
        while width_of(line.trim(), size) > width {
            let (head, tail) = head(line.trim(), width, size);
            lines.push(head);
            line = tail;
        }
    }
    lines.push(line);
    lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Breaks pieces into as few lines as fit, all of about the same length.
fn balanced(pieces: &[&str], width: f64, size: f64) -> Vec<String> {
    let most = lines_of(pieces, width, size).len();
    let mut narrow = width;
    loop {
        narrow -= size / 4.0;
        let lines = lines_of(pieces, narrow, size);
        // A narrower measure that tears a piece or needs another line is too narrow.
        if narrow < size || lines.len() > most || !fits(pieces, narrow, size) {
            return lines_of(pieces, narrow + size / 4.0, size);
        }
    }
}

/// How much smaller a headline may be for one line less: names are torn apart by every break.
const WORTH: f64 = 0.74;

/// Sets a headline in a box as large as it goes, between two sizes, in lines of about the same
/// length; fewer lines are worth a smaller size. Words stay whole where they can, and what stands
/// in brackets begins a line. None where it does not fit even at the smallest.
#[must_use]
pub fn fitted(text: &str, area: (f64, f64), leading: f64, sizes: (f64, f64)) -> Option<Fitted> {
    let bracket = text.find('（').filter(|at| *at > 0).unwrap_or(text.len());
    let (name, aside) = text.split_at(bracket);
    let parts = |pieces: fn(&str) -> Vec<&str>| [name, aside].map(pieces);
    fitted_parts(&parts(words), area, leading, sizes).or_else(|| fitted_parts(&parts(pieces), area, leading, sizes))
}

fn fitted_parts(
    parts: &[Vec<&str>],
    (width, height): (f64, f64),
    leading: f64,
    (largest, smallest): (f64, f64),
) -> Option<Fitted> {
    let mut size = largest;
    let mut best: Option<(f64, Fitted)> = None;
    while size >= smallest {
        if parts.iter().all(|pieces| fits(pieces, width, size)) {
            let lines: Vec<String> = parts.iter().flat_map(|pieces| balanced(pieces, width, size)).collect();
            let tall = (lines.len() as f64 - 1.0).mul_add(leading * size, size);
            let worth = lines.iter().skip(1).fold(size, |worth, _| worth * WORTH);
            if tall <= height && best.as_ref().is_none_or(|(most, _)| worth > *most) {
                best = Some((worth, Fitted { size, lines }));
            }
        }
        size -= 2.0;
    }
    best.map(|(_, fitted)| fitted)
}

/// Whether each piece is no longer than a line, so that none is torn.
fn fits(pieces: &[&str], width: f64, size: f64) -> bool {
    pieces.iter().all(|piece| width_of(piece.trim(), size) <= width)
}

/// As many characters as fit, and the rest; at least one, so that it ends.
fn head(text: &str, width: f64, size: f64) -> (String, String) {
    let mut head = String::new();
    for c in text.chars() {
        let longer = format!("{head}{c}");
        if !head.is_empty() && width_of(&longer, size) > width {
            break;
        }
        head = longer;
    }
    let tail = text.get(head.len()..).unwrap_or_default().to_owned();
    (head, tail)
}

/// The pieces between which a line may break.
fn pieces(text: &str) -> Vec<&str> {
    cut(text, &breaks(text))
}

/// The same, with the words of the language kept whole.
fn words(text: &str) -> Vec<&str> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let ends: BTreeSet<usize> = segmenter.segment_str(text).collect();
    cut(text, &breaks(text).intersection(&ends).copied().collect())
}

/// Where a line may break, in bytes from the beginning.
fn breaks(text: &str) -> BTreeSet<usize> {
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let opening = text.char_indices().filter(|(_, c)| OPENING_QUOTES.contains(*c)).map(|(at, _)| at);
    let closing = text.char_indices().filter(|(_, c)| CLOSING_QUOTES.contains(*c)).map(|(at, c)| at + c.len_utf8());
    segmenter
        .segment_str(text)
        .chain(opening)
        .chain(closing)
        .filter(|at| text.split_at_checked(*at).is_some_and(|(before, after)| may_break(before, after)))
        .collect()
}

fn cut<'a>(text: &'a str, breaks: &BTreeSet<usize>) -> Vec<&'a str> {
    let starts = [0].into_iter().chain(breaks.iter().copied());
    let ends = breaks.iter().copied().chain([text.len()]);
    starts.zip(ends).map(|(start, end)| text.get(start..end).unwrap_or_default()).collect()
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
    fn headlines_keep_words_whole_and_lines_alike() {
        let set = |text: &str| fitted(text, (480.0, 300.0), 1.25, (108.0, 48.0)).expect("it fits").lines;
        assert_eq!(set("一核多基地布局地图"), ["一核多基地", "布局地图"]);
        assert_eq!(set("郑州高新区"), ["郑州高新区"], "a name stays whole where it can");
        assert_eq!(set("生物医药产业园（郑州经开区）").last().map(String::as_str), Some("（郑州经开区）"));
        let long = set("郑州航空港经济综合实验区");
        assert!(long.len() > 1 && long.concat() == "郑州航空港经济综合实验区", "{long:?}");
        for word in ["经济", "实验区", "综合"] {
            assert!(long.iter().any(|line| line.contains(word)), "{word} is torn: {long:?}");
        }
    }

    #[test]
    fn a_headline_becomes_as_small_as_it_must_and_no_smaller() {
        let sizes = (96.0, 40.0);
        let short = fitted("关于", (500.0, 300.0), 1.2, sizes).expect("it fits");
        assert_eq!((short.size, short.lines.len()), (96.0, 1));
        let long = fitted("郑州高新区百亿级生物医药产业园及其配套设施", (500.0, 300.0), 1.2, sizes).expect("it fits");
        assert!(long.size < 96.0 && long.lines.len() > 1, "{long:?}");
        assert_eq!(fitted(&"长".repeat(500), (500.0, 300.0), 1.2, sizes), None);
        assert_eq!(fitted("Pneumonoultramicroscopic", (100.0, 300.0), 1.2, sizes), None, "no word is torn");
    }
}
