//! What spreadsheets make of cells: recognised as what it is, and what was there before, where that can be told.

mod dates;

use crate::atlas::grammar::{Grammar, Piece};
use crate::atlas::letters;
use crate::atlas::table::{Described, Kind};
use crate::texts;

pub use dates::day_of;

/// A habit of spreadsheets, or of those who type in them, that spoils a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit {
    /// 001 became the number 1.
    Zeros,
    /// 2023-12 became a date: Dec-23, 2023/12/1, 45261.
    Date,
    /// A number became 1.13E+05.
    Exponent,
    /// A formula that failed left #REF!.
    Failure,
    /// Yes became TRUE.
    Truth,
    /// A number carries a percent sign.
    Percent,
    /// A number has a comma in it.
    Comma,
    /// Letters, digits and signs of the width of a Chinese character.
    Wide,
    /// Items parted by 、 or ；.
    Separator,
    /// What a code means, not the code.
    Label,
}

/// What a failed formula leaves.
const FAILURES: [&str; 11] = [
    "#REF!",
    "#N/A",
    "#VALUE!",
    "#NAME?",
    "#DIV/0!",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#GETTING_DATA",
];
/// What parts items of a list by mistake, and phrases, which may hold the other marks themselves.
const SEPARATORS: [char; 4] = ['；', '、', '，', ','];
const SEPARATORS_OF_PHRASES: [char; 1] = ['；'];

impl Habit {
    /// What happened and what to do, in a sentence.
    #[must_use]
    pub fn told(self) -> &'static str {
        match self {
            Self::Zeros => texts::mistakes::habit_zeros(),
            Self::Date => texts::mistakes::habit_date(),
            Self::Exponent => texts::mistakes::habit_exponent(),
            Self::Failure => texts::mistakes::habit_failure(),
            Self::Truth => texts::mistakes::habit_truth(),
            Self::Percent => texts::mistakes::habit_percent(),
            Self::Comma => texts::mistakes::habit_comma(),
            Self::Wide => texts::mistakes::habit_wide(),
            Self::Separator => texts::mistakes::habit_separator(),
            Self::Label => texts::mistakes::habit_label(),
        }
    }
}

/// Whether what stood in a cell before is beyond doubt, so that it may be put back: no date, whose order and year are a
/// guess, no number, and no list of names, which may hold the marks that seem to part them.
#[must_use]
pub fn is_certain(described: &Described, habit: Habit, text: &str) -> bool {
    match habit {
        Habit::Zeros | Habit::Wide | Habit::Label | Habit::Truth => true,
        Habit::Separator => {
            described.grammar().is_some() || !text.contains(['、', '，', ',']) || described.column.has_phrases
        }
        Habit::Date | Habit::Exponent | Habit::Failure | Habit::Percent | Habit::Comma => false,
    }
}

/// Whether a text is what a failed formula leaves; in a cell that is too narrow, only marks are seen.
#[must_use]
pub fn is_failure(text: &str) -> bool {
    let text = text.trim();
    FAILURES.iter().any(|failure| text.eq_ignore_ascii_case(failure))
        || (text.len() > 2 && text.bytes().all(|byte| byte == b'#'))
}

/// Which habit spoilt a cell that its column refuses, and what stood there before, where one can tell.
#[must_use]
pub fn of(described: &Described, text: &str) -> Option<(Habit, Vec<String>)> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    if described.form.kind == Kind::List {
        return of_list(described, text);
    }
    let one = |habit: Habit, before: String| Some((habit, vec![before]));
    let fits = |text: &str| fits(described, text);
    let plain = letters::plain(text);
    if plain != text && fits(&plain) {
        return one(Habit::Wide, plain);
    }
    match described.form.kind {
        Kind::Boolean => {
            let before = truth(text)?;
            return one(Habit::Truth, before.to_owned());
        }
        Kind::Number => return number(&plain),
        Kind::Text | Kind::List => {}
    }
    if !described.form.terms.is_empty() {
        let code = described.form.terms.iter().find(|(_, label)| *label == text).map(|(code, _)| *code);
        let code = code.or_else(|| {
            described.form.terms.iter().map(|(code, _)| *code).find(|code| code.eq_ignore_ascii_case(text))
        });
        return one(Habit::Label, code?.to_owned());
    }
    let grammar = described.grammar()?;
    if is_exponent(text) {
        return Some((Habit::Exponent, Vec::new()));
    }
    if is_of_dates(grammar) {
        return Some((Habit::Date, dates::dates(&plain, grammar)?));
    }
    one(Habit::Zeros, zeros(grammar, &plain)?)
}

/// Whether a text that stands alone in a cell would be taken.
fn fits(described: &Described, text: &str) -> bool {
    match described.form.kind {
        Kind::Number => text.parse::<f64>().is_ok_and(f64::is_finite) && !is_exponent(text),
        Kind::Boolean => matches!(text, "yes" | "no"),
        _ if !described.form.terms.is_empty() => described.form.terms.iter().any(|(code, _)| *code == text),
        _ => described.grammar().is_some_and(|grammar| grammar.matches(text)),
    }
}

/// What parts the items of a column by mistake.
#[must_use]
pub fn separators(described: &Described) -> &'static [char] {
    if described.column.has_phrases { &SEPARATORS_OF_PHRASES } else { &SEPARATORS }
}

fn of_list(described: &Described, text: &str) -> Option<(Habit, Vec<String>)> {
    let grammar = described.grammar();
    let separators = separators(described);
    if text.contains(separators) {
        let parts = |letter: char| letter == ';' || separators.contains(&letter);
        let parted: Vec<&str> = text.split(parts).map(str::trim).filter(|item| !item.is_empty()).collect();
        if grammar.is_none_or(|grammar| parted.iter().all(|item| grammar.matches(item))) {
            return Some((Habit::Separator, vec![parted.join(";")]));
        }
    }
    let grammar = grammar?;
    let mended = |item: &str| {
        let plain = letters::plain(item);
        if grammar.matches(&plain) { Some(plain) } else { zeros(grammar, &plain) }
    };
    let items: Option<Vec<String>> = text.split(';').map(mended).collect();
    let habit = if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b';') { Habit::Zeros } else { Habit::Wide };
    items.map(|items| items.join(";")).filter(|items| items != text).map(|items| (habit, vec![items]))
}

/// A number that lost the zeros before it.
fn zeros(grammar: &Grammar, text: &str) -> Option<String> {
    let [Piece::Digits(least, _)] = grammar.pieces else { return None };
    let digits = text.strip_suffix(".0").unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let padded = format!("{digits:0>width$}", width = usize::from(*least));
    (is_number && padded != text && grammar.matches(&padded)).then_some(padded)
}

/// Whether the cells of a column hold dates.
fn is_of_dates(grammar: &Grammar) -> bool {
    grammar.matches("2025") && grammar.matches("2025-04") && !grammar.matches("20250")
}

fn is_exponent(text: &str) -> bool {
    text.contains(['e', 'E'])
        && text.starts_with(|first: char| first.is_ascii_digit() || first == '-')
        && text.parse::<f64>().is_ok()
}

fn truth(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "true" | "是" | "1" | "y" | "yes" => Some("yes"),
        "false" | "否" | "0" | "n" | "no" => Some("no"),
        _ => None,
    }
}

fn number(text: &str) -> Option<(Habit, Vec<String>)> {
    if is_exponent(text) {
        return Some((Habit::Exponent, Vec::new()));
    }
    let is_number = |text: &str| text.parse::<f64>().is_ok_and(f64::is_finite);
    if let Some(number) = text.strip_suffix('%').filter(|number| is_number(number)) {
        return Some((Habit::Percent, vec![number.to_owned()]));
    }
    let commas = text.matches(',').count();
    let (point, grouped) = (text.replacen(',', ".", 1), text.replace(',', ""));
    // 113,831 may be either.
    let before = [point, grouped].into_iter().filter(|number| commas > 0 && is_number(number));
    let before: Vec<String> = before.collect();
    (!before.is_empty()).then_some((Habit::Comma, before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::grammar::{AS_OF, DATE, DUE};
    use crate::atlas::table::{Form, column};

    const NUMBERS: Grammar = Grammar { pieces: &[Piece::Digits(3, 3)], expected: texts::mistakes::id_document };
    const IDS: Grammar =
        Grammar { pieces: &[Piece::Word("P"), Piece::Digits(2, 3)], expected: texts::mistakes::id_place };

    fn described(form: Form) -> Described {
        Described { column: column("c", "列", ""), form }
    }

    fn shaped(grammar: &'static Grammar) -> Described {
        described(Form { grammar: Some(grammar), ..Form::TEXT })
    }

    fn listed(grammar: Option<&'static Grammar>) -> Described {
        described(Form { grammar, kind: Kind::List, ..Form::TEXT })
    }

    #[test]
    fn what_a_spreadsheet_made_is_told_with_what_was_there() {
        let number = described(Form { kind: Kind::Number, ..Form::TEXT });
        let truth = described(Form { kind: Kind::Boolean, ..Form::TEXT });
        let terms = described(Form { terms: &[("core", "一核"), ("base", "基地")], ..Form::TEXT });
        for (column, text, habit, before) in [
            (shaped(&NUMBERS), "1", Habit::Zeros, "001"),
            (shaped(&NUMBERS), "01", Habit::Zeros, "001"),
            (shaped(&NUMBERS), "1.0", Habit::Zeros, "001"),
            (shaped(&NUMBERS), "１", Habit::Zeros, "001"),
            (shaped(&NUMBERS), "００１", Habit::Wide, "001"),
            (shaped(&NUMBERS), "1E+02", Habit::Exponent, ""),
            (listed(Some(&NUMBERS)), "1;2", Habit::Zeros, "001;002"),
            (shaped(&IDS), "Ｐ０１", Habit::Wide, "P01"),
            (shaped(&IDS), "P01\u{200b}", Habit::Wide, "P01"),
            (listed(Some(&IDS)), "P01；P02", Habit::Separator, "P01;P02"),
            (listed(Some(&IDS)), "P01、 P02，P03", Habit::Separator, "P01;P02;P03"),
            (listed(None), "航空港区；航空港", Habit::Separator, "航空港区;航空港"),
            (shaped(&DATE), "Dec-23", Habit::Date, "2023-12"),
            (shaped(&DATE), "23-Dec", Habit::Date, "2023-12"),
            (shaped(&DATE), "25-Apr-25", Habit::Date, "2025-04-25"),
            (shaped(&DATE), "December 2023", Habit::Date, "2023-12"),
            (shaped(&DATE), "2023/12/1", Habit::Date, "2023-12|2023-12-01"),
            (shaped(&DATE), "2023/12/01 00:00:00", Habit::Date, "2023-12|2023-12-01"),
            (shaped(&DATE), "2023-12-25T00:00:00", Habit::Date, "2023-12-25"),
            (shaped(&DATE), "2023年12月", Habit::Date, "2023-12"),
            (shaped(&DATE), "2023年", Habit::Date, "2023"),
            (shaped(&DATE), "2023.12", Habit::Date, "2023-12"),
            (shaped(&DATE), "2023-4-5", Habit::Date, "2023-04-05"),
            (shaped(&DATE), "4/25/2025", Habit::Date, "2025-04-25"),
            (shaped(&DATE), "45261", Habit::Date, "2023-12|2023-12-01"),
            (shaped(&DATE), "45772.0", Habit::Date, "2025-04-25"),
            (shaped(&DATE), "36585", Habit::Date, "2000-02-29"),
            (shaped(&DATE), "２０２３-１２", Habit::Wide, "2023-12"),
            (shaped(&DATE), "2023－12", Habit::Wide, "2023-12"),
            (shaped(&AS_OF), "Nov-21", Habit::Date, "2021-11"),
            (shaped(&DUE), "2025年", Habit::Date, "2025"),
            (number, "1.13E+02", Habit::Exponent, ""),
            (number, "2.1%", Habit::Percent, "2.1"),
            (number, "113,831", Habit::Comma, "113.831|113831"),
            (number, "1,234,567", Habit::Comma, "1234567"),
            (number, "１１３．８", Habit::Wide, "113.8"),
            (truth, "TRUE", Habit::Truth, "yes"),
            (truth, "否", Habit::Truth, "no"),
            (terms, "一核", Habit::Label, "core"),
            (terms, "Core", Habit::Label, "core"),
        ] {
            let before = before.split('|').filter(|text| !text.is_empty()).map(str::to_owned).collect();
            assert_eq!(of(&column, text), Some((habit, before)), "{text}");
        }
    }

    #[test]
    fn phrases_keep_their_own_commas() {
        let mut phrases = listed(None);
        phrases.column.has_phrases = true;
        let parted = vec!["支持绿色工厂，提升管理;口服缓释、控释".to_owned()];
        assert_eq!(of(&phrases, "支持绿色工厂，提升管理；口服缓释、控释"), Some((Habit::Separator, parted)));
        assert_eq!(of(&phrases, "口服缓释、控释"), None);
    }

    #[test]
    fn only_what_is_beyond_doubt_is_put_back() {
        for (column, text, certain) in [
            (shaped(&NUMBERS), "1", true),
            (shaped(&IDS), "Ｐ０１", true),
            (listed(Some(&IDS)), "P01、P02", true),
            (listed(None), "甲；乙", true),
            (listed(None), "上海、浙江", false),
            (shaped(&DATE), "23-Dec", false),
            (shaped(&DATE), "4/5/2025", false),
            (described(Form { kind: Kind::Number, ..Form::TEXT }), "2.1%", false),
        ] {
            let (habit, _) = of(&column, text).expect("a habit");
            assert_eq!(is_certain(&column, habit, text), certain, "{text}");
        }
    }

    #[test]
    fn an_ordinary_mistake_is_no_habit() {
        for (column, text) in [
            (shaped(&NUMBERS), "一"),
            (shaped(&NUMBERS), "1234"),
            (shaped(&IDS), "P1"),
            (shaped(&IDS), ""),
            (shaped(&DATE), "去年"),
            (shaped(&DATE), "2023-13"),
            (shaped(&DATE), "12345"),
            (shaped(&DUE), "2025年底"),
            (described(Form { kind: Kind::Number, ..Form::TEXT }), "约三"),
            (described(Form::TEXT), "1E5"),
        ] {
            assert_eq!(of(&column, text), None, "{text}");
        }
    }

    #[test]
    fn failed_formulas_are_known() {
        for text in ["#REF!", "#n/a", " #DIV/0! ", "####"] {
            assert!(is_failure(text), "{text}");
        }
        for text in ["#", "#1", "REF", "C#"] {
            assert!(!is_failure(text), "{text}");
        }
    }
}
