//! Cells hold text for readers, no marks of the workshop.

use crate::common::known::is_known;
use crate::common::{accept, tables};

#[test]
fn cells_hold_text_for_readers() {
    let mut complaints = Vec::new();
    for (file, text) in tables() {
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let header = reader.headers().expect("a header").clone();
        for (row, record) in reader.records().enumerate() {
            let record = record.expect("a row");
            for (column, cell) in header.iter().zip(&record) {
                let added =
                    header.iter().zip(&record).any(|(name, id)| name == "document" && !is_known("documents", id));
                for fault in faults(&file, cell).into_iter().filter(|fault| *fault != UNSTATED || !added) {
                    complaints.push(format!("{file} row {} {column}: {fault}: {cell}", row + 2));
                }
            }
        }
    }
    accept(&complaints);
}

/// A document that was added may state it.
const UNSTATED: &str = "an area, an address or a contact, which no document states";

/// What a reader should not meet in a cell.
fn faults(file: &str, cell: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if ["⚠", "☒", "≠", "录入", "待核", "TODO", "001:L", "00?"].iter().any(|mark| cell.contains(mark)) {
        faults.push("a working mark");
    }
    let prose = !cell.is_ascii();
    if prose && names_an_id(cell) {
        faults.push("an id in running text");
    }
    let says_unknown = ["未载", "没有写", "没写", "没有"].iter().any(|words| cell.contains(words));
    let bodily = ["亩", "平方米", "公顷", "电话", "地址", "邮编", "联系人"].iter().any(|word| cell.contains(word));
    if bodily && !says_unknown && !["remarks.csv", "questions.csv"].contains(&file) {
        faults.push(UNSTATED);
    }
    faults
}

/// `P03`, `F021`, `L63`: a capital letter and two digits or more, on their own.
fn names_an_id(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).enumerate().any(|(at, window)| {
        let alone = at == 0 || !letters[at - 1].is_ascii_alphanumeric();
        alone && "PCEFTGXL".contains(window[0]) && window[1..].iter().all(char::is_ascii_digit)
    })
}

#[test]
fn the_checks_of_cells_can_fail() {
    for (file, cell) in [
        ("figures.csv", "不是GDP ⚠"),
        ("figures.csv", "见F021"),
        ("places.csv", "占地300亩"),
        ("organisations.csv", "地址：某路1号"),
        ("remarks.csv", "L63一行"),
    ] {
        assert!(!faults(file, cell).is_empty(), "{cell} in {file} should be refused");
    }
    for (file, cell) in [
        ("figures.csv", "MedPark的GMP平台"),
        ("organisations.csv", "地址与科室信息未载。"),
        ("remarks.csv", "地址、招商联系人和电话"),
        ("figures.csv", "F021"),
    ] {
        assert!(faults(file, cell).is_empty(), "{cell} in {file} should pass: {:?}", faults(file, cell));
    }
}
