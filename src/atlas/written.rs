//! A figure in running text: the number or the document's own words, with their qualifiers
//! where they read properly.

use super::Atlas;
use super::figure::{Bound, Figure, Qualifier, QualifierPosition};
use super::query::number;
use crate::texts;

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
        let line = format!("{before}{value}{after}");
        let scope = scope.iter().cloned().reduce(|words, more| texts::facts::scope_both(&words, &more));
        scope.map_or_else(|| line.clone(), |scope| texts::facts::scoped(&line, &scope))
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
        "名次" => (texts::facts::rank(&range), texts::facts::rank_after(&after)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn a_figure_reads_with_its_qualifiers_where_they_belong() {
        let qualifiers = [
            "word=超 position=before bound=at_least",
            "word=近 position=before bound=at_most",
            "word=力争 position=before bound=aim",
            "word=余 position=inner bound=at_least",
            "word=多 position=inner bound=at_least",
            "word=以上 position=after bound=at_least",
            "word=在建 position=scope bound=none",
            "word=等 position=scope bound=none written=列举后有“等”字",
        ];
        let atlas = Atlas { qualifiers: qualifiers.map(invented::qualifier).into(), ..Atlas::default() };
        for (cells, wanted) in [
            ("low=1700 high=1700 words=1700亿元 unit=亿元 qualifier=超", "超1700亿元"),
            ("low=150 high=150 words=150多家 unit=家 qualifier=近;多", "近150多家"),
            // Between the power of ten and what is counted.
            ("low=3 high=3 words=3万余人 unit=万人 qualifier=余", "3万余人"),
            ("low=80 high=80 words=80%以上 unit=% qualifier=以上", "80%以上"),
            ("low=2 high=3 words=2-3家 unit=家", "2–3家"),
            ("low=-2.1 high=-2.1 words=下降2.1% unit=%", "−2.1%"),
            ("low=5 high=5 words=第5位 unit=名次", "第5位"),
            ("low=8 high=8 words=8家 unit=家 qualifier=在建;等", "8家（在建，列举后有“等”字）"),
            // The measure beside it says the scope already, and the kind the aim.
            ("low=8 high=8 words=8家 unit=家 qualifier=在建 measure=在建项目", "8家"),
            ("low=8 high=8 words=8家 unit=家 qualifier=力争 kind=target due=2030", "力争8家"),
            // Years, and words that hold no digit, read better than a number.
            ("low=2021 high=2025 words=2021-2025年 unit=年", "2021–2025年"),
            ("low=2 high=2 words=两翼 unit=个", "两翼"),
            ("words=百亿级 qualifier=力争", "力争百亿级"),
            ("words=力争百亿级 qualifier=力争", "力争百亿级"),
            ("words=规模最大 qualifier=在建", "规模最大（在建）"),
        ] {
            assert_eq!(atlas.written(&invented::figure(cells)).line(), wanted, "{cells}");
        }
    }
}
