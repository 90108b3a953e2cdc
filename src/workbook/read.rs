//! Reads workbooks, whichever spreadsheet saved them: xlsx, xls, xlsb, ods.

use std::io::Cursor;

use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};

use crate::atlas::table::Definition;
use crate::seeds::habit;
use crate::seeds::sheet::Cell;

/// In how many rows a sheet's headings are looked for.
const ROWS: usize = 10;

/// A sheet as its cells are seen.
#[derive(Debug, Clone)]
pub struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<Cell>>,
    /// Cells that were joined with others, by row and column as a spreadsheet counts: only the first holds anything.
    pub merged: Vec<(u64, u64)>,
}

/// The sheets of a workbook; cells of formulas hold what was reckoned last.
///
/// # Errors
/// The program's own words: it is no workbook, or a damaged one.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let names = book.sheet_names().clone();
    let mut sheets = Vec::new();
    for name in names {
        // A sheet of a chart holds no cells.
        let Ok(range) = book.worksheet_range(&name) else { continue };
        let (top, left) = range.start().unwrap_or_default();
        let row = |(at, cells): (usize, &[Data])| {
            let number = u64::from(top) + at as u64 + 1;
            let cell = |(place, data): (usize, &Data)| Cell {
                text: text(data),
                row: number,
                at: u64::from(left) + place as u64 + 1,
                ..Cell::default()
            };
            cells.iter().enumerate().map(cell).collect()
        };
        let merged = match &mut book {
            Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(&name).unwrap_or_default(),
            Sheets::Xls(book) => book.merge_cells_by_sheet_name(&name).unwrap_or_default(),
            Sheets::Xlsb(_) | Sheets::Ods(_) => Vec::new(),
        };
        let merged = merged.iter().map(|region| (u64::from(region.start.0) + 1, u64::from(region.start.1) + 1));
        sheets.push(Sheet { merged: merged.collect(), rows: range.rows().enumerate().map(row).collect(), name });
    }
    Ok(sheets)
}

/// A cell as the table would hold it.
fn text(data: &Data) -> String {
    match data {
        Data::Empty => String::new(),
        Data::String(text) => text.replace("\r\n", "\n").replace('\r', "\n"),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => plain(*number),
        Data::Bool(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        Data::DateTimeIso(text) => day(text.split('T').next().unwrap_or_default()),
        Data::DateTime(date) => match day_of(date.as_f64()) {
            Some((year, month, of_month)) => day(&format!("{year}-{month:02}-{of_month:02}")),
            None => plain(date.as_f64()),
        },
        Data::DurationIso(text) => text.clone(),
        Data::Error(error) => error.to_string(),
    }
}

/// A number without what binary fractions add to it: 113.831, not 113.83099999999999.
fn plain(number: f64) -> String {
    let rounded = format!("{number:.10}");
    let rounded = rounded.trim_end_matches('0').trim_end_matches('.');
    if rounded == "-0" { "0".to_owned() } else { rounded.to_owned() }
}

/// The day of a count of days with a time of day.
fn day_of(serial: f64) -> Option<(u32, u32, u32)> {
    habit::day_of(plain(serial.trunc()).parse().ok()?)
}

/// A day as tables write it. The first of a month is written as spreadsheets do: they made it of a month, or of a day.
fn day(date: &str) -> String {
    if date.ends_with("-01") { date.replace('-', "/") } else { date.to_owned() }
}

/// The rows of a sheet from its header on, in machine names; none where it is no sheet of this table.
#[must_use]
pub fn rows_of(sheet: &Sheet, definition: &Definition) -> Option<Vec<Vec<Cell>>> {
    let (at, named) = header(sheet, definition)?;
    let mut rows: Vec<Vec<Cell>> = sheet.rows.get(at..).unwrap_or_default().to_vec();
    if named == Named::Titles
        && let Some(header) = rows.first_mut()
    {
        for cell in header {
            let title = heading(&cell.text);
            if let Some(described) = definition.columns.iter().find(|described| described.column.title == title) {
                described.column.name.clone_into(&mut cell.text);
            }
        }
    }
    Some(rows)
}

/// How well a sheet's headings are those of a table: how many of its columns it has, of how many.
#[must_use]
pub fn fit(sheet: &Sheet, definition: &Definition) -> usize {
    header(sheet, definition).map_or(0, |(at, named)| sheet.rows.get(at).map_or(0, |row| known(row, definition, named)))
}

/// What headings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    Names,
    Titles,
}

/// The row of the headings: half of the columns at least stand in it, by their names or their titles.
fn header(sheet: &Sheet, definition: &Definition) -> Option<(usize, Named)> {
    let wanted = definition.columns.len().div_ceil(2);
    let rows = || sheet.rows.iter().take(ROWS).enumerate();
    let by = |named: Named| rows().find(|(_, row)| known(row, definition, named) >= wanted).map(|(at, _)| (at, named));
    by(Named::Names).or_else(|| by(Named::Titles))
}

fn known(row: &[Cell], definition: &Definition, named: Named) -> usize {
    let is_known = |cell: &&Cell| match named {
        Named::Names => definition.names.contains(&heading(&cell.text)),
        Named::Titles => definition.columns.iter().any(|described| described.column.title == heading(&cell.text)),
    };
    row.iter().filter(is_known).count()
}

fn heading(text: &str) -> &str {
    text.trim()
}
