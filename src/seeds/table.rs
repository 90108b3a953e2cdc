//! A CSV table whose every cell knows its line and column.
//!
//! The `csv` crate splits the text; this module only finds where each cell
//! began, which the crate does not report. It refuses unknown, missing or
//! repeated columns and rows of the wrong length.

use std::cell::RefCell;

use super::problem::Problem;
use crate::atlas::table::Row;

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
            Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
            Err(error) => {
                let (line, column) = end_of(&String::from_utf8_lossy(&bytes[..error.valid_up_to()]));
                let expected = "应为 UTF-8 编码的文字，请另存为“CSV UTF-8（逗号分隔）”".to_owned();
                return Err(vec![problem(line, column, "\u{fffd}", expected)]);
            }
        };

        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut records = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) => records.push(cells_of(text, &record)),
                Err(error) => {
                    let line = error.position().map_or(1, csv::Position::line);
                    let row = usize::try_from(line).ok().and_then(|line| text.lines().nth(line.saturating_sub(1)));
                    let expected = format!("读不下去，程序说：{error}");
                    return Err(vec![problem(line, 1, row.unwrap_or_default(), expected)]);
                }
            }
        }
        let mut records = records.into_iter();
        let Some(header) = records.next() else {
            return Err(vec![problem(1, 1, "", format!("应有表头：{}", columns.join(",")))]);
        };

        let mut problems = Vec::new();
        for (index, cell) in header.iter().enumerate() {
            if !columns.contains(&cell.text.as_str()) {
                problems.push(problem(
                    cell.line,
                    cell.column,
                    &cell.text,
                    format!("应为下列列名之一：{}", columns.join("、")),
                ));
            } else if header[..index].iter().any(|earlier| earlier.text == cell.text) {
                problems.push(problem(cell.line, cell.column, &cell.text, "列名不能重复".to_owned()));
            }
        }
        for column in columns {
            if !header.iter().any(|cell| cell.text == *column) {
                problems.push(problem(1, 1, &joined(&header), format!("表头缺少 {column} 列")));
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
            problems.extend(strange.map(|cell| {
                problem(cell.line, cell.column, &cell.text, "不能有控制字符，也不能有改变文字方向的字符".to_owned())
            }));
            if record.len() == header.len() {
                rows.push(order.iter().map(|index| record[*index].clone()).collect());
            } else {
                let line = record.first().map_or(1, |cell| cell.line);
                let expected = format!("应有{}格，现有{}格", header.len(), record.len());
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

/// Line and column of what follows a text.
fn end_of(text: &str) -> (u64, u64) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let last = text.rsplit('\n').next().unwrap_or_default();
    (1 + text.matches('\n').count() as u64, 1 + last.chars().count() as u64)
}

/// Whether a character cannot be seen but changes what is: controls, and those that turn the direction of text.
fn is_unseen(character: char) -> bool {
    let turns =
        matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (character.is_control() && character != '\n')
}

/// Finds where each field of a record begins by walking its raw text.
fn cells_of(text: &str, record: &csv::StringRecord) -> Vec<Cell> {
    let (start, mut line) =
        record.position().map_or((0, 1), |position| (usize::try_from(position.byte()).unwrap_or(0), position.line()));
    let mut rest = text.get(start..).unwrap_or_default();
    // The position can stand before blank lines that the reader skipped.
    while let Some(after) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')) {
        rest = after;
        line += 1;
    }
    let mut column = 1;
    let mut cells = Vec::new();
    let mut chars = rest.chars();
    for field in record {
        cells.push(Cell { text: field.to_owned(), line, column });
        let mut quoted = false;
        for c in chars.by_ref() {
            column += 1;
            match c {
                '"' => quoted = !quoted,
                '\n' if quoted => {
                    line += 1;
                    column = 1;
                }
                ',' if !quoted => break,
                _ => {}
            }
        }
    }
    cells
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
