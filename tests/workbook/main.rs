//! The workbook, and whatever else leaves: it comes back as it was, also when another program has saved it.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;

mod back;
mod cells;
mod changes;
mod desk;
mod doubts;

use std::path::PathBuf;

use bio_atlas::seeds::{self, Facts, Source, report};
use bio_atlas::workbook::intake::Intake;

/// The facts, and those of an invented city.
fn folders() -> [PathBuf; 2] {
    [common::seeded(""), common::repository("tests/fixtures/city")]
}

fn facts(source: &dyn Source) -> Facts {
    seeds::facts(source).unwrap_or_else(|problems| panic!("{}", report::report(&problems)))
}

/// The facts when a file was brought over those that are there.
fn brought(beneath: &dyn Source, name: &str, bytes: &[u8]) -> Facts {
    let mut intake = Intake::over(beneath);
    intake.bring(name, bytes).unwrap_or_else(|why| panic!("{why}"));
    facts(&intake)
}

/// Holds facts against others, and every cell of their tables; a number may be written with fewer zeros.
fn same(what: &str, one: &Facts, other: &Facts) {
    assert_eq!(one.tables.len(), other.tables.len(), "{what}");
    for (one, other) in one.tables.iter().zip(&other.tables) {
        let (one, other) = (&one.table, &other.table);
        assert_eq!(one.rows.len(), other.rows.len(), "{what}: {}", one.file);
        for (one, other) in one.rows.iter().flatten().zip(other.rows.iter().flatten()) {
            let is_number =
                one.text.contains('.') && one.text.parse::<f64>().is_ok_and(|one| other.text.parse() == Ok(one));
            assert!(one.text == other.text || is_number, "{what}: {one:?} and {other:?}");
        }
    }
    assert_eq!(one.atlas, other.atlas, "{what}");
}
