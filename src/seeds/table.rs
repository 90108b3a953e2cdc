//! A CSV table whose every cell knows its line and column.
//!
//! [`split`] reads rows and cells with the state machine of the `csv` crate, one cell at a time: the bytes
//! that each cell took say where it began. [`Table::read`] refuses unknown, missing or repeated columns,
//! rows of the wrong length and quotes that do not enclose a whole cell.

use std::cell::RefCell;

use csv_core::{ReadFieldResult, Reader};

use super::problem::Problem;
use crate::atlas::table::Row;
use crate::texts;

/// A cell and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    pub line: u64,
    pub column: u64,
}

/// A table with the columns in the order the reader asked for.
#[derive(Debug, Clone)]
pub struct Table {
    pub file: String,
    pub columns: &'static [&'static str],
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Reads `text` as a table with exactly `columns`, in any order.
    ///
    /// # Errors
    /// Every structural mistake at once: columns, lengths, broken quoting, bad UTF-8.
    pub fn read(file: &str, bytes: &[u8], columns: &'static [&'static str]) -> Result<Self, Vec<Problem>> {
        let problem = |line: u64, column: u64, text: &str, expected: String| Problem {
            file: file.to_owned(),
            line,
            column,
            text: text.to_owned(),
            expected,
        };
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let Position { line, column } = Position::default().after(without_bom(&String::from_utf8_lossy(valid)));
                let expected = texts::mistakes::encoding().to_owned();
                return Err(vec![problem(line, column, "\u{fffd}", expected)]);
            }
        };

        // After a quote that encloses no whole cell, all other rows may be in one cell: what they would be
        // charged with is no mistake of theirs.
        let records = split(text).map_err(|Cell { text, line, column }| {
            vec![problem(line, column, &text, texts::mistakes::quotes().to_owned())]
        })?;
        let mut records = records.into_iter();
        let Some(header) = records.next() else {
            return Err(vec![problem(1, 1, "", texts::mistakes::header_missing(&columns.join(",")))]);
        };

        let mut problems = Vec::new();
        for (index, cell) in header.iter().enumerate() {
            if !columns.contains(&cell.text.as_str()) {
                problems.push(problem(
                    cell.line,
                    cell.column,
                    &cell.text,
                    texts::mistakes::column_unknown(&texts::write::names(columns)),
                ));
            } else if header[..index].iter().any(|earlier| earlier.text == cell.text) {
                problems.push(problem(
                    cell.line,
                    cell.column,
                    &cell.text,
                    texts::mistakes::column_repeated().to_owned(),
                ));
            }
        }
        for column in columns {
            if !header.iter().any(|cell| cell.text == *column) {
                problems.push(problem(1, 1, &joined(&header), texts::mistakes::column_missing(column)));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }

        let order: Vec<usize> =
            columns.iter().filter_map(|column| header.iter().position(|cell| cell.text == *column)).collect();
        let mut rows = Vec::new();
        for record in records {
            // What is not seen can mislead: a text may turn its direction, or hide what comes after.
            let strange = record.iter().filter(|cell| cell.text.chars().any(is_unseen));
            problems
                .extend(strange.map(|cell| {
                    problem(cell.line, cell.column, &cell.text, texts::mistakes::text_unseen().to_owned())
                }));
            if record.len() == header.len() {
                rows.push(order.iter().map(|index| record[*index].clone()).collect());
            } else {
                let line = record.first().map_or(1, |cell| cell.line);
                let expected = texts::mistakes::row_length(header.len(), record.len());
                problems.push(problem(line, 1, &joined(&record), expected));
            }
        }
        if problems.is_empty() { Ok(Self { file: file.to_owned(), columns, rows }) } else { Err(problems) }
    }

    /// The table as CSV, its columns in the order in which they are told.
    #[must_use]
    pub fn text(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        // Memory takes all that is written to it.
        let header = writer.write_record(self.columns);
        let rows = self.rows.iter().map(|row| writer.write_record(row.iter().map(|cell| cell.text.as_str())));
        let written = rows.fold(header, Result::and).is_ok();
        let bytes = writer.into_inner().ok().filter(|_| written).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// A mistake in the cell at a row and a named column.
    #[must_use]
    pub fn problem(&self, row: usize, column: &str, expected: String) -> Problem {
        let cell = self.cell(row, column);
        Problem {
            file: self.file.clone(),
            line: cell.map_or(0, |cell| cell.line),
            column: cell.map_or(0, |cell| cell.column),
            text: cell.map_or_else(String::new, |cell| cell.text.clone()),
            expected,
        }
    }

    /// The cell at a row and a named column.
    #[must_use]
    pub fn cell(&self, row: usize, column: &str) -> Option<&Cell> {
        let index = self.columns.iter().position(|name| *name == column)?;
        self.rows.get(row)?.get(index)
    }
}

/// The texts of a row, as they stand in the file but for quotes.
fn joined(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(",")
}

/// Where something begins: line and column, in characters, as editors count them.
#[derive(Debug, Clone, Copy)]
struct Position {
    line: u64,
    column: u64,
}

impl Default for Position {
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

impl Position {
    /// The place after a text that begins here. Lines end with `\n`, `\r\n` or `\r`, like rows.
    fn after(mut self, text: &str) -> Self {
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '\r' if characters.peek() == Some(&'\n') => {}
                '\r' | '\n' => self = Self { line: self.line + 1, column: 1 },
                _ => self.column += 1,
            }
        }
        self
    }
}

/// A text without the byte order mark before it, which is no character of the table.
fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The rows of a text, of whatever length, and where each cell begins. Blank lines are no rows.
///
/// # Errors
/// The first cell that begins with a quote but does not end with one: with its first line as it stands.
pub fn split(text: &str) -> Result<Vec<Vec<Cell>>, Cell> {
    let text = without_bom(text);
    let mut reader = Reader::new();
    let mut buffer = [0; 256];
    // The reader passes over a byte order mark where it begins, which this blank line puts behind it: a second
    // one is a mistake of the table.
    let _ = reader.read_field(b"\n", &mut buffer);
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let (mut position, mut counted, mut at) = (Position::default(), 0, 0);
    loop {
        // What ended the row before, and blank lines, are no part of a row's first cell.
        if row.is_empty() {
            let rest = text.get(at..).unwrap_or_default();
            at += rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        }
        let begin = at;
        let mut content = Vec::new();
        let (is_last, end) = loop {
            let input = text.as_bytes().get(at..).unwrap_or_default();
            let (result, taken, written) = reader.read_field(input, &mut buffer);
            at += taken;
            content.extend_from_slice(buffer.get(..written).unwrap_or_default());
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                // The comma or the line's end behind a cell was taken too; behind the last there may be none.
                ReadFieldResult::Field { record_end } => break (record_end, at - usize::from(taken > 0)),
                ReadFieldResult::End => return Ok(rows),
            }
        };
        position = position.after(text.get(counted..begin).unwrap_or_default());
        counted = begin;
        let raw = text.get(begin..end).unwrap_or_default();
        let content = String::from_utf8_lossy(&content).into_owned();
        let Position { line, column } = position;
        if raw.starts_with('"') && raw != enclosed(&content) {
            let shown = raw.lines().next().unwrap_or_default().to_owned();
            return Err(Cell { text: shown, line, column });
        }
        row.push(Cell { text: content, line, column });
        if is_last {
            rows.push(std::mem::take(&mut row));
        }
    }
}

/// A text as it stands between quotes.
fn enclosed(text: &str) -> String {
    ["\"", &text.replace('"', "\"\""), "\""].concat()
}

/// Whether a character cannot be seen but changes what is: controls, and those that turn the direction of text.
fn is_unseen(character: char) -> bool {
    let turns =
        matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (character.is_control() && character != '\n')
}

/// The cells of one row, as the tables' own types read them.
pub struct Cells<'a> {
    pub table: &'a Table,
    pub index: usize,
    pub problems: &'a RefCell<Vec<Problem>>,
}

impl Row for Cells<'_> {
    fn raw(&self, column: &str) -> &str {
        self.table.cell(self.index, column).map_or("", |cell| cell.text.as_str())
    }

    fn note(&self, column: &str, expected: String) {
        self.problems.borrow_mut().push(self.table.problem(self.index, column, expected));
    }

    fn is_sound(&self) -> bool {
        let is_here = |problem: &Problem, cell: &Cell| {
            (problem.line, problem.column) == (cell.line, cell.column) && problem.file == self.table.file
        };
        let cells = self.table.rows.get(self.index).map_or(&[][..], Vec::as_slice);
        !self.problems.borrow().iter().any(|problem| cells.iter().any(|cell| is_here(problem, cell)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[&str] = &["id", "name", "note"];

    fn problems(text: &str) -> Vec<(u64, u64, String)> {
        Table::read("t.csv", text.as_bytes(), COLUMNS)
            .expect_err("the table is broken")
            .into_iter()
            .map(|problem| (problem.line, problem.column, problem.text))
            .collect()
    }

    #[test]
    fn cells_know_where_they_begin() {
        let table =
            Table::read("t.csv", "note,id,name\n一二,\"a,b\",名\n\"x\ny\",c,\"d \"\"e\"\"\"\n".as_bytes(), COLUMNS)
                .expect("a sound table");
        let places: Vec<(String, u64, u64)> =
            table.rows.iter().flatten().map(|cell| (cell.text.clone(), cell.line, cell.column)).collect();
        let expected = [("a,b", 2, 4), ("名", 2, 10), ("一二", 2, 1), ("c", 4, 4), ("d \"e\"", 4, 6), ("x\ny", 3, 1)];
        for ((text, line, column), expected) in places.iter().zip(expected) {
            assert_eq!((text.as_str(), *line, *column), expected);
        }
    }

    #[test]
    fn blank_lines_do_not_shift_positions() {
        let table = Table::read("t.csv", b"id,name,note\n\n\na,b,c\n", COLUMNS).expect("a sound table");
        assert_eq!(table.cell(0, "name").map(|cell| (cell.line, cell.column)), Some((4, 3)));
    }

    #[test]
    fn a_quote_within_a_cell_is_a_letter() {
        let table =
            Table::read("t.csv", "id,name,note\na,新郑\"市,\"c\"\nd,e,f\n".as_bytes(), COLUMNS).expect("a sound table");
        let places: Vec<(&str, u64, u64)> =
            table.rows.iter().flatten().map(|cell| (cell.text.as_str(), cell.line, cell.column)).collect();
        assert_eq!(places, [("a", 2, 1), ("新郑\"市", 2, 3), ("c", 2, 8), ("d", 3, 1), ("e", 3, 3), ("f", 3, 5)]);
    }

    #[test]
    fn every_kind_of_line_counts() {
        for (text, place) in [
            ("\u{feff}id,name,note\r\n\r\na,\"b\r\n\",c\r\nd,e", (5, 1)),
            ("id,name,note\r\ra,b,c\rd,e", (4, 1)),
            ("\n\nid,name,note\nd,e", (4, 1)),
        ] {
            let found = problems(text);
            let last = found.last().map(|(line, column, _)| (*line, *column));
            assert_eq!(last, Some(place), "{text:?}: {found:?}");
        }
    }

    #[test]
    fn a_quote_that_encloses_no_cell_is_found_where_it_was_opened() {
        for (text, place, shown) in [
            ("id,name,note\na,\"b,c\nd,e,f\n", (2, 3), "\"b,c"),
            ("id,name,note\na,b,\"c\" \nd,e,f\n", (2, 5), "\"c\" "),
            ("id,name,note\n\"a\"b\",c,d\n", (2, 1), "\"a\"b\""),
            // The quote that was forgotten is that of the second line, not one further on.
            ("id,name,note\na,\"b,c\nd,\"e\",f\n", (2, 3), "\"b,c"),
            ("id,\"name", (1, 4), "\"name"),
        ] {
            assert_eq!(problems(text), [(place.0, place.1, shown.to_owned())], "{text:?}");
        }
    }

    #[test]
    fn columns_must_be_the_known_ones() {
        assert_eq!(problems("id,nmae,note\n"), [(1, 4, "nmae".to_owned()), (1, 1, "id,nmae,note".to_owned())]);
        assert_eq!(problems("id,name,note,id\n"), [(1, 14, "id".to_owned())]);
        assert_eq!(problems(""), [(1, 1, String::new())]);
    }

    #[test]
    fn what_cannot_be_seen_is_reported() {
        let found = problems("id,name,note\na,b\u{202e}c,d\ne,\u{0},f\ng,\"h\ni\",j\n");
        assert_eq!(found, [(2, 3, "b\u{202e}c".to_owned()), (3, 3, "\u{0}".to_owned())]);
    }

    #[test]
    fn every_short_or_long_row_is_reported() {
        assert_eq!(
            problems("id,name,note\na,b\nc,d,e\nf,g,h,i\n"),
            [(2, 1, "a,b".to_owned()), (4, 1, "f,g,h,i".to_owned())]
        );
    }

    #[test]
    fn bytes_that_are_not_utf8_are_located() {
        let found = Table::read("t.csv", b"id,name,note\na,\xff,c\n", COLUMNS).expect_err("not UTF-8");
        assert_eq!((found[0].line, found[0].column), (2, 3));
        let marked =
            Table::read("t.csv", "\u{feff}id,名".bytes().chain([0xff]).collect::<Vec<_>>().as_slice(), COLUMNS);
        assert_eq!(marked.expect_err("not UTF-8")[0].column, 5, "a byte order mark is no character of the table");
    }
}
