//! How each language writes numbers, dates and lists. The catalogue's functions use it; so may any code.

use super::{Date, Language, language};

/// From here on digits stand in groups of three: 9999, 10 000.
const GROUPED_FROM: usize = 10_000;
/// A space that keeps a group of digits together without tearing the number apart.
const THIN_SPACE: char = '\u{2009}';

/// Adds a whole number in digits; 10,000 and more are grouped.
pub fn number(out: &mut String, number: usize) {
    digits(out, number, number >= GROUPED_FROM, 0);
}

/// Adds the digits of a number that stand before `after` others. Formatting brings more code than this.
fn digits(out: &mut String, number: usize, grouped: bool, after: usize) {
    if number >= 10 {
        digits(out, number / 10, grouped, after + 1);
    }
    out.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or_default()));
    if grouped && after > 0 && after.is_multiple_of(3) {
        out.push(THIN_SPACE);
    }
}

/// Adds a number as a language writes small counts in a sentence: 一份, 两份, 十份, 11份.
pub fn spelled(out: &mut String, count: usize) {
    let words: &[&str] = match language() {
        Language::ZhCn => &["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"],
        #[cfg(not(target_arch = "wasm32"))]
        Language::Pseudo => &[],
    };
    match words.get(count) {
        Some(word) => out.push_str(word),
        None => number(out, count),
    }
}

/// Adds a date as precisely as it is known: 2025年4月25日.
pub fn date(out: &mut String, date: Date) {
    let [year, month, day] = match language() {
        Language::ZhCn => ["年", "月", "日"],
        #[cfg(not(target_arch = "wasm32"))]
        Language::Pseudo => ["-", "-", ""],
    };
    let parts = [(Some(usize::from(date.year)), year), (date.month.map(usize::from), month)];
    for (part, unit) in parts.into_iter().chain([(date.day.map(usize::from), day)]) {
        if let Some(part) = part {
            number(out, part);
            out.push_str(unit);
        }
    }
}

/// A date by itself.
#[must_use]
pub fn dated(date: impl Into<Date>) -> String {
    let mut out = String::new();
    self::date(&mut out, date.into());
    out
}

/// Several names in a sentence: 甲、乙和丙.
#[must_use]
pub fn list<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, "、", "和")
}

/// Names beside one another, the last without an “and”: 甲、乙、丙.
#[must_use]
pub fn names<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, "、", "、")
}

/// Parts of one sentence: 甲，乙.
#[must_use]
pub fn phrases<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, "，", "，")
}

/// Sentences in one: 甲；乙.
#[must_use]
pub fn clauses<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, "；", "；")
}

/// Adds a text to HTML.
#[cfg(feature = "draw")]
pub fn escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
}

/// Items with the comma of the language between them, and another word before the last.
fn joined<T: AsRef<str>>(items: &[T], comma: &str, and: &str) -> String {
    let (comma, and) = match language() {
        Language::ZhCn => (comma, and),
        #[cfg(not(target_arch = "wasm32"))]
        Language::Pseudo => ("; ", "; "),
    };
    let mut out = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(if index + 1 == items.len() { and } else { comma });
        }
        out.push_str(item.as_ref());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_numbers_dates_and_lists() {
        let mut out = String::new();
        for count in [0, 9999, 10_000, 1_234_567] {
            number(&mut out, count);
            out.push(' ');
        }
        assert_eq!(out, "0 9999 10\u{2009}000 1\u{2009}234\u{2009}567 ");
        let mut out = String::new();
        for count in [1, 2, 10, 11] {
            spelled(&mut out, count);
        }
        assert_eq!(out, "一两十11");
        let day = Date { year: 2025, month: Some(4), day: Some(25) };
        assert_eq!(dated(day), "2025年4月25日");
        assert_eq!(dated(Date { day: None, ..day }), "2025年4月");
        assert_eq!(dated(Date { month: None, day: None, ..day }), "2025年");
        let names = ["甲", "乙", "丙"];
        assert_eq!([list(&names), list(&names[..2]), list(&names[..1])], ["甲、乙和丙", "甲和乙", "甲"]);
        assert_eq!(list::<&str>(&[]), "");
        assert_eq!(
            [self::names(&names), phrases(&names[..2]), clauses(&names[1..])],
            ["甲、乙、丙", "甲，乙", "乙；丙"]
        );
    }
}
