//! The cells of a table as they stand in its file: CSV in whatever form spreadsheets save it.
//!
//! [`Sheet::of_text`] reads rows and cells with the state machine of the `csv` crate, one cell at a time: the bytes
//! that each cell took say where it began.

use csv_core::{ReadFieldResult, Reader};

use super::problem::Problem;
use crate::texts;

/// A cell and where it is: in lines and characters, and as a spreadsheet numbers rows and cells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// Line breaks are `\n`, however the file writes them.
    pub text: String,
    /// 1-based; 0 in a workbook, which has no lines.
    pub line: u64,
    /// 1-based, in characters; 0 in a workbook.
    pub column: u64,
    /// 1-based: blank lines count, the further lines of a cell do not.
    pub row: u64,
    /// 1-based.
    pub at: u64,
}

/// The bytes of a file as text.
///
/// # Errors
/// The file is a workbook, or text of another encoding: what it is and how to save it.
pub fn decoded<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Problem> {
    let whole = |expected: &str| Err(Problem::whole(file, expected.to_owned()));
    // What spreadsheets save under the name of a table.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return whole(texts::mistakes::workbook());
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return whole(texts::mistakes::encoding_wide());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(without_bom(text)),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let Position { line, column } = Position::default().after(without_bom(&String::from_utf8_lossy(valid)));
            let is_table = file.ends_with(".csv");
            let expected = if is_table { texts::mistakes::encoding() } else { texts::mistakes::encoding_of_text() };
            let problem = Problem::at(file, (line, column), "\u{fffd}", expected.to_owned());
            Err(problem.because(super::problem::Cause::Structure))
        }
    }
}

/// Where something begins: line and column, in characters, as editors count them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Position {
    pub line: u64,
    pub column: u64,
}

impl Default for Position {
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

impl Position {
    /// The place after a text that begins here. Lines end with `\n`, `\r\n` or `\r`, like rows.
    pub fn after(mut self, text: &str) -> Self {
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

/// The rows of a decoded text, of whatever length, and where each cell begins. Blank lines are no rows.
///
/// # Errors
/// The first cell that begins with a quote but does not end with one: with its first line as it stands.
pub fn split(text: &str) -> Result<Vec<Vec<Cell>>, Cell> {
    let mut reader = Reader::new();
    let mut buffer = [0; 256];
    // The reader passes over a byte order mark where it begins, which this blank line puts behind it: a second
    // one is a mistake of the table.
    let _ = reader.read_field(b"\n", &mut buffer);
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let (mut position, mut counted, mut at) = (Position::default(), 0, 0);
    // The spreadsheet's number of the row, and the line on which the row before it ended.
    let (mut number, mut ended) = (0, 0);
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
        if row.is_empty() {
            number += line - ended;
        }
        let place = Cell { line, column, row: number, at: row.len() as u64 + 1, text: String::new() };
        if raw.starts_with('"') && raw != enclosed(&content) {
            let shown = raw.lines().next().unwrap_or_default().to_owned();
            return Err(Cell { text: shown, ..place });
        }
        row.push(Cell { text: content.replace("\r\n", "\n").replace('\r', "\n"), ..place });
        if is_last {
            ended = position.after(raw).line;
            rows.push(std::mem::take(&mut row));
        }
    }
}

/// A text as it stands between quotes.
fn enclosed(text: &str) -> String {
    ["\"", &text.replace('"', "\"\""), "\""].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<(String, u64, u64, u64, u64)> {
        let rows = split(text).expect("sound quotes");
        rows.into_iter().flatten().map(|cell| (cell.text, cell.line, cell.column, cell.row, cell.at)).collect()
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_does() {
        for text in [
            "\n\nid,n\na,\"x\ny\"\n\nb,c\n",
            "\r\n\r\nid,n\r\na,\"x\r\ny\"\r\n\r\nb,c",
            "\r\rid,n\ra,\"x\ry\"\r\rb,c\r",
        ] {
            let found: Vec<(String, u64, u64, u64)> =
                places(text).into_iter().map(|(text, line, _, row, at)| (text, line, row, at)).collect();
            let expected =
                [("id", 3, 3, 1), ("n", 3, 3, 2), ("a", 4, 4, 1), ("x\ny", 4, 4, 2), ("b", 7, 6, 1), ("c", 7, 6, 2)];
            assert_eq!(found, expected.map(|(text, line, row, at)| (text.to_owned(), line, row, at)), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_text_is_told_for_what_it_is() {
        for (bytes, told) in [
            (&b"PK\x03\x04rest"[..], texts::mistakes::workbook()),
            (b"\xd0\xcf\x11\xe0rest", texts::mistakes::workbook()),
            (b"\xff\xfei\0d\0", texts::mistakes::encoding_wide()),
            (b"id\n\xff", texts::mistakes::encoding()),
        ] {
            assert_eq!(decoded("t.csv", bytes).expect_err("no text").expected, told);
        }
        assert_eq!(decoded("t.csv", "\u{feff}id".as_bytes()), Ok("id"));
    }
}
