//! A table: the rows of a sheet under the columns that are told of it.
//!
//! What a spreadsheet adds and what does no harm is left out: empty rows and columns, the columns that every
//! downloaded table ends with. A header that is not there, or not the one that is told, refuses the table; a row of the
//! wrong length is refused alone.

use super::header::{self, Header};
use super::problem::{Cause, Place, Problem};
use super::sheet::{self, Cell};
use crate::atlas::table::Definition;
use crate::texts;

/// A table with its columns in the order in which they are told.
#[derive(Debug, Clone)]
pub struct Table {
    pub file: String,
    pub definition: &'static Definition,
    pub rows: Vec<Vec<Cell>>,
    /// Rows that could not be read.
    pub torn: Vec<Problem>,
}

impl Table {
    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// What keeps the whole table from being read: encoding, quotes, header.
    pub fn read(bytes: &[u8], definition: &'static Definition) -> Result<Self, Vec<Problem>> {
        let file = definition.file();
        let text = sheet::decoded(&file, bytes).map_err(|problem| vec![problem])?;
        // After a quote that encloses no whole cell, all other rows may be in one cell: what they would be
        // charged with is no mistake of theirs.
        let rows = sheet::split(text).map_err(|cell| {
            let problem = problem(&file, &cell, "", texts::mistakes::quotes().to_owned());
            vec![problem.because(Cause::Structure)]
        })?;
        Self::of_rows(&file, rows, definition)
    }

    /// Reads the rows of a sheet, of whatever length.
    ///
    /// # Errors
    /// The header is not there, or not the one that is told.
    pub fn of_rows(file: &str, rows: Vec<Vec<Cell>>, definition: &'static Definition) -> Result<Self, Vec<Problem>> {
        let mut records: Vec<Vec<Cell>> =
            rows.into_iter().filter(|row| row.iter().any(|cell| !is_blank(&cell.text))).collect();
        let Header { order, width } = header::read(file, &mut records, definition)?;
        let mut table = Self { file: file.to_owned(), definition, rows: Vec::new(), torn: Vec::new() };
        for mut record in records {
            // Separators that a spreadsheet put behind the last column.
            while record.len() > width && record.last().is_some_and(|cell| is_blank(&cell.text)) {
                record.pop();
            }
            if record.len() == width {
                table.rows.push(order.iter().filter_map(|at| record.get(*at).cloned()).collect());
            } else {
                table.torn.push(row_length(file, &record, width));
            }
        }
        Ok(table)
    }

    /// The names of the columns, in order.
    #[must_use]
    pub fn columns(&self) -> &'static [&'static str] {
        &self.definition.names
    }

    /// The table as CSV, its columns in the order in which they are told.
    #[must_use]
    pub fn text(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        // Memory takes all that is written to it.
        let header = writer.write_record(self.columns());
        let rows = self.rows.iter().map(|row| writer.write_record(row.iter().map(|cell| cell.text.as_str())));
        let written = rows.fold(header, Result::and).is_ok();
        let bytes = writer.into_inner().ok().filter(|_| written).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// A mistake in the cell at a row and a named column.
    #[must_use]
    pub fn problem(&self, row: usize, column: &str, expected: String) -> Problem {
        let Some(cell) = self.cell(row, column) else { return Problem::whole(&self.file, expected) };
        let mut problem = problem(&self.file, cell, column, expected);
        problem.place.key = self.key(row);
        problem
    }

    /// The key of a row as people read it: its id, or what else tells it apart.
    #[must_use]
    pub fn key(&self, row: usize) -> String {
        let cells = self.definition.key.iter().filter_map(|column| self.cell(row, column));
        let cells: Vec<&str> = cells.map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
        cells.join(if self.definition.key == ["id", "part"] { "" } else { " " })
    }

    /// The cell at a row and a named column.
    #[must_use]
    pub fn cell(&self, row: usize, column: &str) -> Option<&Cell> {
        let index = self.columns().iter().position(|name| *name == column)?;
        self.rows.get(row)?.get(index)
    }
}

/// A mistake in a cell.
pub(super) fn problem(file: &str, cell: &Cell, heading: &str, expected: String) -> Problem {
    let place = Place { row: cell.row, cell: cell.at, heading: heading.to_owned(), key: String::new() };
    Problem { place: Box::new(place), ..Problem::at(file, (cell.line, cell.column), &cell.text, expected) }
}

fn row_length(file: &str, record: &[Cell], width: usize) -> Problem {
    let expected = texts::mistakes::row_length(width, record.len());
    let Some(first) = record.first() else { return Problem::whole(file, expected) };
    let mut problem = problem(file, first, "", expected);
    problem.text = joined(record);
    problem.place.cell = 0;
    problem
}

/// The texts of a row, as they stand in the file but for quotes.
pub(super) fn joined(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(",")
}

/// Whether a cell shows nothing.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || crate::atlas::letters::is_unseen(character))
}
