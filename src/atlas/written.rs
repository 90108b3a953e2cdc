//! A figure in running text: the number or the document's own words, with their qualifiers
//! where they read properly.

use super::Atlas;
use super::figure::{Bound, Figure, Qualifier, QualifierPosition};
use super::query::number;

/// Calendar years are words, not quantities; no document goes further back.
const FIRST_YEAR: f64 = 1900.0;

/// A figure split for typesetting: small words around a large number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    pub before: String,
    pub value: String,
    /// Qualifier and unit after the number.
    pub after: String,
    /// Scoping words, shown apart from the number.
    pub scope: Vec<String>,
}

impl Written {
    /// All of it in one line.
    #[must_use]
    pub fn line(&self) -> String {
        let Self { before, value, after, scope } = self;
        let mut line = format!("{before}{value}{after}");
        if !scope.is_empty() {
            line.push_str(&format!("（{}）", scope.join("，")));
        }
        line
    }
}

impl Atlas {
    /// A figure's value with its qualifiers: 超1700亿元, 3万余人, 力争首个百亿级.
    #[must_use]
    pub fn written(&self, figure: &Figure) -> Written {
        let qualifiers =
            figure.qualifiers.iter().filter_map(|word| self.qualifiers.iter().find(|row| row.word == *word));
        match figure.value {
            Some(range) if !stands_in_words(figure, range) => in_numbers(figure, range, qualifiers),
            _ => in_words(figure, qualifiers),
        }
    }
}

/// Whether the document's phrase reads better than number and unit: calendar years,
/// and phrases such as 三级以上 or 两翼 that hold no digit.
fn stands_in_words(figure: &Figure, (low, _): (f64, f64)) -> bool {
    match figure.unit.as_str() {
        "名次" => false,
        "年" if low >= FIRST_YEAR => true,
        _ => !figure.words.chars().any(|letter| letter.is_ascii_digit()),
    }
}

fn in_numbers<'a>(
    figure: &Figure,
    (low, high): (f64, f64),
    qualifiers: impl Iterator<Item = &'a Qualifier>,
) -> Written {
    let mut written = Written::default();
    let (mut inner, mut after) = (String::new(), String::new());
    // The kind that stands beside the figure has said “目标” already.
    for qualifier in qualifiers.filter(|qualifier| qualifier.word != figure.kind.label()) {
        let word = qualifier.written();
        match qualifier.position {
            QualifierPosition::Before => written.before.push_str(word),
            QualifierPosition::Inner => inner.push_str(word),
            QualifierPosition::After => after.push_str(word),
            QualifierPosition::Scope if said(figure, qualifier) => {}
            QualifierPosition::Scope => written.scope.push(word.to_owned()),
        }
    }
    let range =
        if (low - high).abs() < f64::EPSILON { number(low) } else { format!("{}–{}", number(low), number(high)) };
    (written.value, written.after) = match figure.unit.as_str() {
        "名次" => (format!("第{range}"), format!("位{after}")),
        // “3万余人”: the qualifier parts the power of ten from what is counted.
        unit => match unit.chars().next().filter(|power| matches!(power, '万' | '亿')) {
            Some(power) => (range, format!("{power}{inner}{}{after}", &unit[power.len_utf8()..])),
            None => (range, format!("{inner}{unit}{after}")),
        },
    };
    written
}

/// Whether the measure beside the figure says the scope already. An aim is said at the
/// figure itself, so that it never looks like an achievement.
fn said(figure: &Figure, qualifier: &Qualifier) -> bool {
    qualifier.bound != Bound::Aim && figure.measure.contains(&qualifier.word)
}

/// The document's phrase, with those qualifiers that it does not hold itself.
fn in_words<'a>(figure: &Figure, qualifiers: impl Iterator<Item = &'a Qualifier>) -> Written {
    let mut written = Written { value: figure.words.clone(), ..Written::default() };
    if figure.unit == "年" {
        // Documents join years in several ways; pages in one.
        written.value = written.value.replace(['-', '—'], "–");
    }
    let plain = figure.words.replace('…', "");
    for qualifier in qualifiers.filter(|qualifier| !plain.contains(&qualifier.word)) {
        let word = qualifier.written();
        match qualifier.position {
            QualifierPosition::Before | QualifierPosition::Scope if overlap(word, &figure.words) > 0 => {
                written.value.insert_str(0, &word[..word.len() - overlap(word, &figure.words)]);
            }
            QualifierPosition::Before => written.before.push_str(word),
            QualifierPosition::Inner | QualifierPosition::After => written.after.push_str(word),
            QualifierPosition::Scope if said(figure, qualifier) => {}
            QualifierPosition::Scope => written.scope.push(word.to_owned()),
        }
    }
    written
}

/// How many bytes at the end of one phrase begin the other: 河南省在建 and 在建规模最大 share 在建.
fn overlap(first: &str, second: &str) -> usize {
    first.char_indices().map(|(at, _)| &first[at..]).find(|tail| second.starts_with(tail)).map_or(0, str::len)
}
