//! The header of a table: found, compared with what is told, and every way in which spreadsheets spoil one.

use super::problem::{Cause, Problem};
use super::sheet::Cell;
use super::table::{is_blank, joined, problem};
use crate::atlas::letters;
use crate::atlas::table::Definition;
use crate::texts;

/// The columns at the end of every downloaded table, which say where it comes from: the site knows that itself.
pub const STAMP: [&str; 4] = ["dataset", "sources_date", "data_date", "licence"];
/// In how many rows a header is looked for that is not the first.
const ROWS: usize = 10;
/// A character, and what it is called.
type Separator = (char, fn() -> &'static str);
/// What parts cells where it should be a comma.
const SEPARATORS: [Separator; 4] = [
    (';', texts::mistakes::separator_semicolon),
    ('\t', texts::mistakes::separator_tab),
    ('，', texts::mistakes::separator_wide),
    ('|', texts::mistakes::separator_bar),
];

/// Where the cells of a row belong.
pub struct Header {
    /// For each column that is told, its place in a row.
    pub order: Vec<usize>,
    /// How many cells a row has.
    pub width: usize,
}

/// Takes the header off the records.
///
/// # Errors
/// It is missing, stands lower, is parted otherwise, or its columns are not the ones that are told.
pub fn read(file: &str, records: &mut Vec<Vec<Cell>>, definition: &Definition) -> Result<Header, Vec<Problem>> {
    let names = &definition.names;
    let refused = |cell: &Cell, text: &str, expected: String| {
        let mut problem = problem(file, cell, "", expected);
        text.clone_into(&mut problem.text);
        problem.place.cell = 0;
        Err(vec![problem.because(Cause::Structure)])
    };
    let known = |record: &[Cell]| record.iter().filter(|cell| names.contains(&cell.text.as_str())).count();
    let Some(first) = records.first() else {
        return Err(vec![Problem::whole(file, texts::mistakes::header_missing(&names.join(",")))]);
    };
    let Some(corner) = first.first() else { return Ok(Header { order: Vec::new(), width: 0 }) };
    let wanted = names.len().div_ceil(2);
    if known(first) < wanted {
        if let Some(told) = other_separator(first, names) {
            return refused(corner, &joined(first), texts::mistakes::separator(told));
        }
        if let Some(header) = records.iter().take(ROWS).find(|record| known(record) >= wanted) {
            let row = header.first().map_or(0, |cell| cell.row);
            return refused(corner, &joined(first), texts::mistakes::header_below(row));
        }
        if known(first) == 0 && first.iter().all(|cell| meant(&cell.text, names).is_none()) {
            return refused(corner, &joined(first), texts::mistakes::header_missing(&names.join(",")));
        }
    }
    let header = records.remove(0);
    columns(file, &header, records, definition)
}

/// Compares the columns one by one.
fn columns(
    file: &str,
    header: &[Cell],
    records: &[Vec<Cell>],
    definition: &Definition,
) -> Result<Header, Vec<Problem>> {
    let names = &definition.names;
    let mut problems = Vec::new();
    let mut note = |cell: &Cell, expected: String| {
        problems.push(problem(file, cell, "", expected).because(Cause::Structure));
    };
    let (mut unknown, mut misspelt): (Vec<&Cell>, Vec<&str>) = (Vec::new(), Vec::new());
    for (at, cell) in header.iter().enumerate() {
        let text = cell.text.as_str();
        let is_filled = || records.iter().any(|record| record.get(at).is_some_and(|cell| !is_blank(&cell.text)));
        if names.contains(&text) {
            if header.get(..at).unwrap_or_default().iter().any(|earlier| earlier.text == text) {
                note(cell, texts::mistakes::column_repeated().to_owned());
            }
        } else if is_blank(text) {
            if is_filled() {
                note(cell, texts::mistakes::column_nameless().to_owned());
            }
        } else if let Some(name) = meant(text, names) {
            misspelt.push(name);
            note(cell, texts::mistakes::column_misspelt(name));
        } else if !STAMP.contains(&text) {
            unknown.push(cell);
        }
    }
    if let Some(first) = unknown.first() {
        let others: Vec<&str> = unknown.iter().skip(1).map(|cell| cell.text.as_str()).collect();
        let told = texts::mistakes::column_unknown(&texts::write::names(names));
        note(
            first,
            if others.is_empty() {
                told
            } else {
                texts::mistakes::columns_unknown(&told, &texts::write::names(&others))
            },
        );
    }
    let is_there = |name: &&&str| header.iter().any(|cell| cell.text == **name) || misspelt.contains(*name);
    let missing: Vec<&str> = names.iter().filter(|name| !is_there(name)).copied().collect();
    if let Some(corner) = header.first().filter(|_| !missing.is_empty()) {
        let mut problem = problem(file, corner, "", texts::mistakes::column_missing(&texts::write::names(&missing)));
        problem.text = joined(header);
        problem.place.cell = 0;
        problems.push(problem.because(Cause::Structure));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let order = names.iter().filter_map(|name| header.iter().position(|cell| cell.text == *name)).collect();
    // Columns without a name and without content are none.
    let width = header.iter().rposition(|cell| !is_blank(&cell.text)).map_or(0, |last| last + 1);
    Ok(Header { order, width })
}

/// The column that a heading means: in another case, wide, with what cannot be seen.
fn meant<'a>(text: &str, names: &[&'a str]) -> Option<&'a str> {
    let plain = letters::plain(text).to_ascii_lowercase();
    names.iter().find(|name| **name == plain).copied()
}

/// What parts the cells of a header, where a comma does not.
fn other_separator(header: &[Cell], names: &[&str]) -> Option<&'static str> {
    let line = joined(header);
    let parts = |separator: char| line.split(separator).filter(|part| names.contains(&part.trim())).count();
    SEPARATORS.into_iter().find(|(separator, _)| parts(*separator) > 1).map(|(_, told)| told())
}
