//! What must hold for whatever stands in a workbook, or in a file that is brought as a table.

use bio_atlas::atlas::figure::Qualifier;
use bio_atlas::atlas::letters::is_unseen;
use bio_atlas::atlas::site::Site;
use bio_atlas::atlas::table::Record;
use bio_atlas::seeds::table::Table;
use bio_atlas::seeds::{self, Source};
use bio_atlas::workbook::intake::Intake;
use bio_atlas::workbook::read;
use rust_xlsxwriter::Workbook;

/// No facts at all.
struct Nothing;

impl Source for Nothing {
    fn bytes(&self, _: &str) -> Result<Vec<u8>, String> {
        Err(String::new())
    }
}

/// Any bytes are brought or refused with words, and whatever is brought is read or told of.
pub fn brought(bytes: &[u8]) {
    for name in ["qualifiers.csv", "a.xlsx"] {
        let mut intake = Intake::over(&Nothing);
        match intake.bring(name, bytes) {
            Ok(()) => {
                let (_, problems) = seeds::examine(Site::default(), &intake);
                assert!(!problems.is_empty(), "all other tables are missing");
            }
            Err(why) => assert!(!why.is_empty()),
        }
    }
    sheet(&String::from_utf8_lossy(bytes));
}

/// A sheet with cells of every kind, made of a text: no row of it is lost in silence.
fn sheet(text: &str) {
    let definition = Qualifier::definition();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let above = u32::try_from(text.len() % 4).unwrap_or_default();
    for (column, name) in (0..).zip(&definition.names) {
        sheet.write_string(above, column, *name).expect("a heading");
    }
    for (row, line) in (above + 1..).zip(text.split('\n')) {
        for (column, cell) in (0..9).zip(line.split(',')) {
            let written = match cell.parse::<f64>() {
                Ok(number) if number.is_finite() => sheet.write_number(row, column, number),
                _ if cell == "true" => sheet.write_boolean(row, column, true),
                _ => sheet.write_string(row, column, cell),
            };
            written.expect("a cell");
        }
    }
    let bytes = book.save_to_buffer().expect("a workbook");
    let sheets = read::sheets(&bytes).expect("a workbook of our own");
    let [sheet] = sheets.as_slice() else { panic!("one sheet") };
    let rows = read::rows_of(sheet, definition).expect("the header is there");
    let all = rows.iter().filter(|row| row.iter().any(|cell| !is_hollow(&cell.text))).count();
    if let Ok(table) = Table::of_rows("qualifiers.csv", rows, definition) {
        assert_eq!(table.rows.len() + table.torn.len() + 1, all, "{text:?}");
    }
}

/// Whether a cell shows nothing.
fn is_hollow(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_unseen(character))
}
