//! What the page of the desk and its other half, which reads, checks and writes tables beside it, say to each other.
//! Written with postcard: both halves are of one build.

use serde::{Deserialize, Serialize};

/// What the build gives to the desk.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Start {
    /// The settings of the site and the files beside its tables, the ledger among them, as `edition::built` has them.
    pub built: Vec<u8>,
    /// The facts of the site as an edition.
    pub edition: Vec<u8>,
    /// Characters that stand for others, and for which, as `edition::readings` has them.
    pub forms: Vec<(char, String)>,
}

/// The day of the facts, how often that day, the day of the next ones: as an editor writes them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    pub data_date: String,
    pub revision: u32,
    /// Empty where nothing is announced.
    pub next_update: String,
}

/// The rows of a table: a number that the page has given each, and its cells in the order of the table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    pub table: String,
    pub rows: Vec<(u32, Vec<String>)>,
}

/// The facts that are shown by the site.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Opened {
    pub site: String,
    pub dates: Dates,
    /// Numbered from 1, over all tables.
    pub tables: Vec<Rows>,
}

/// What is to be checked: the tables that changed since the last time.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Asked {
    pub dates: Dates,
    pub tables: Vec<Rows>,
}

/// A mistake, or something worth a second look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Empty where it is none of the tables: the dates, or what was published.
    pub table: String,
    /// The number of the row; 0 where the table as a whole is meant.
    pub row: u32,
    /// The machine name of the column; empty where the row as a whole is meant.
    pub column: String,
    /// The key of the row.
    pub key: String,
    pub text: String,
    /// What should stand there.
    pub expected: String,
    /// What it comes from, where several come from the same: told once.
    pub cause: String,
    /// What certainly or likely stood there before a spreadsheet changed it.
    pub was: Vec<String>,
    /// Whether the same is true of what the site shows.
    pub is_known: bool,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// Causes before effects.
    pub problems: Vec<Told>,
    /// Looked for only where nothing is wrong.
    pub doubts: Vec<Told>,
    pub changes: Vec<Changed>,
}

/// A row that is not as the site has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    pub table: String,
    pub title: String,
    /// The number of the row; 0 where it is gone.
    pub row: u32,
    pub key: String,
    pub name: String,
    pub document: String,
    pub how: How,
    /// Title, before, after.
    pub fields: Vec<(String, String, String)>,
    /// The whole in a sentence.
    pub line: String,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    New,
    Changed,
    Gone,
}

/// What was found in files that somebody brought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    pub tables: Vec<(String, Vec<Vec<String>>)>,
    /// The dates of an edition.
    pub dates: Option<Dates>,
    /// Cells that were put back as they stood before a spreadsheet changed them, a line each.
    pub mended: Vec<String>,
    /// What was not taken, and why.
    pub refused: Vec<String>,
}
