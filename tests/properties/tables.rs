//! Tables are read as the csv crate reads them, and every cell knows where it is.

use bio_atlas::seeds::sheet::split;
use proptest::prelude::*;

use crate::{checks, sheets, text};

const PIECES: &[&str] =
    &[",", "\"", "\"\"", "\n", "\r\n", "\r", "a", "b", "新郑", " ", "\u{feff}", "\u{202e}", ",\"", "\",", "𠮷"];

const SHEETS: &[&str] = &[
    ",", "\n", "true", "1", "45261", "1e5", "超", "before", "at_least", "甲", " ", "\u{3000}", "\r", "\u{200b}",
    "#REF!",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_is_read_as_by_the_csv_crate(text in text(PIECES)) {
        checks::table(text.as_bytes());
    }

    #[test]
    fn whatever_a_workbook_holds_is_read_or_told(text in text(SHEETS)) {
        sheets::brought(text.as_bytes());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        checks::table(&bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// What a spreadsheet writes is sound, whatever stands in its cells.
    #[test]
    fn written_cells_come_back(rows in proptest::collection::vec(proptest::collection::vec(text(PIECES), 1..5), 1..6)) {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).expect("a row");
        }
        let written = String::from_utf8(writer.into_inner().expect("a table")).expect("UTF-8");
        let read = split(&written).expect("sound quotes");
        let texts: Vec<Vec<String>> = read.into_iter().map(|row| row.into_iter().map(|cell| cell.text).collect()).collect();
        // Line breaks within a cell are one character, whichever way they were written.
        let lines = |cell: &String| cell.replace("\r\n", "\n").replace('\r', "\n");
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(lines).collect()).collect();
        prop_assert_eq!(texts, rows);
    }
}
