//! Why an edition is not used, in words that a webmaster can act on.

use crate::atlas::quote::seen;
use crate::seeds::problem::Problem;
use crate::seeds::report;
use crate::texts;

use super::{FORMAT, LIMIT, VERSION};

/// What is wrong with an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Longer than [`LIMIT`]; the rest was not read.
    TooLong,
    /// Not UTF-8 from a byte on, counted from 1.
    NotText { byte: usize },
    /// The file ends before it is complete.
    Cut { line: usize, column: usize },
    /// No JSON, or JSON of another layout.
    NotRead { line: usize, column: usize, why: String },
    /// JSON of something else.
    OtherFormat { found: String },
    /// An edition laid out for another version of the site.
    OtherVersion { found: u64 },
    /// A date that cannot be read, or is out of order.
    WrongDate { field: &'static str, found: String },
    /// A table that the site does not know.
    UnknownTable { name: String },
    /// A reading that is not written in small letters.
    WrongReading { character: char },
    /// The sound of a name that is empty or no text.
    WrongSound { name: String },
    /// Mistakes in the tables, of form or of meaning.
    Tables(Vec<Problem>),
    /// The tables are sound, but something could not be made of them.
    NotMade { what: String, why: String },
}

/// The most lines about mistakes.
const SHOWN: usize = 20;

/// Longest name or value, and longest reason of a parser, that is repeated, in characters.
const LONGEST_NAME: usize = 40;
const LONGEST_REASON: usize = 200;

/// Bytes, as the limit is told.
const MEGABYTE: usize = 1_000_000;

impl Refusal {
    /// What is wrong and what to do, a line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let told = match self {
            Self::TooLong => texts::edition::too_long(LIMIT / MEGABYTE),
            // What to do stands in the same line.
            Self::NotText { byte } => return vec![texts::edition::not_text(*byte)],
            Self::Cut { line, column } => return vec![texts::edition::cut(*line, *column)],
            Self::Tables(problems) => return tables(problems),
            Self::NotRead { line, column, why } => {
                texts::edition::not_read(*line, *column, &plain(why, LONGEST_REASON))
            }
            Self::OtherFormat { found } => texts::edition::other_format(&short(found), FORMAT),
            Self::OtherVersion { found } => texts::edition::other_version(&found.to_string(), &VERSION.to_string()),
            Self::WrongDate { field, found } => texts::edition::wrong_date(field, &short(found)),
            Self::UnknownTable { name } => texts::edition::unknown_table(&short(name)),
            Self::WrongReading { character } => texts::edition::wrong_reading(&seen(*character)),
            Self::WrongSound { name } => texts::edition::wrong_sound(&short(name)),
            Self::NotMade { what, why } => texts::edition::not_made(&short(what), &plain(why, LONGEST_REASON)),
        };
        vec![told, texts::edition::again().to_owned()]
    }
}

fn tables(problems: &[Problem]) -> Vec<String> {
    let told = report::lines(problems);
    let mut lines = vec![texts::edition::tables(problems.len())];
    lines.extend(told.iter().take(SHOWN).cloned());
    if let Some(more) = told.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        lines.push(texts::edition::more(more));
    }
    lines
}

/// A name or value of the file, shortened.
fn short(text: &str) -> String {
    plain(text, LONGEST_NAME)
}

/// Strange text on one line, shortened: it may be anything, also where a parser repeats it.
fn plain(text: &str, longest: usize) -> String {
    let mut plain: String = text.chars().take(longest).map(seen).collect();
    if text.chars().nth(longest).is_some() {
        plain.push('…');
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_file_holds_its_mistake_is_told_on_one_line() {
        let strange = || "\n甲\r\0乙".repeat(100);
        for refusal in [
            Refusal::NotRead { line: 1, column: 2, why: strange() },
            Refusal::OtherFormat { found: strange() },
            Refusal::WrongDate { field: "data_date", found: strange() },
            Refusal::UnknownTable { name: strange() },
            Refusal::WrongReading { character: '\n' },
            Refusal::WrongSound { name: strange() },
            Refusal::NotMade { what: strange(), why: strange() },
        ] {
            for line in refusal.lines() {
                let length = line.chars().count();
                assert!(!line.contains(['\n', '\r', '\0']) && length < 5 * LONGEST_REASON, "{refusal:?}: {line}");
            }
        }
    }
}
