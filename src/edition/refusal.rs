//! Why an edition is not used, in words that a webmaster can act on.

use crate::seeds::problem::Problem;
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

/// The most mistakes that are told one by one.
const SHOWN: usize = 20;

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
            Self::NotRead { line, column, why } => texts::edition::not_read(*line, *column, why),
            Self::OtherFormat { found } => texts::edition::other_format(&short(found), FORMAT),
            Self::OtherVersion { found } => texts::edition::other_version(&found.to_string(), &VERSION.to_string()),
            Self::WrongDate { field, found } => texts::edition::wrong_date(field, &short(found)),
            Self::UnknownTable { name } => texts::edition::unknown_table(&short(name)),
            Self::WrongReading { character } => texts::edition::wrong_reading(&character.to_string()),
            Self::WrongSound { name } => texts::edition::wrong_sound(&short(name)),
            Self::NotMade { what, why } => texts::edition::not_made(what, why),
        };
        vec![told, texts::edition::again().to_owned()]
    }
}

fn tables(problems: &[Problem]) -> Vec<String> {
    let mut sorted: Vec<&Problem> = problems.iter().collect();
    sorted.sort();
    let mut lines = vec![texts::edition::tables(sorted.len())];
    lines.extend(sorted.iter().take(SHOWN).map(|problem| {
        let Problem { file, line, column, .. } = problem;
        match line {
            0 => texts::edition::mistake(file, &problem.sentence()),
            _ => texts::edition::mistake_at(file, *line, *column, &problem.sentence()),
        }
    }));
    if let Some(more) = sorted.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        lines.push(texts::edition::more(more));
    }
    lines
}

/// Strange text, shortened: it may be anything.
fn short(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
