//! What must hold for any input, tried with inputs that nobody would think of.
//!
//! What is read from outside is checked by the same functions that the fuzz targets call (`tests/fuzz/checks.rs`),
//! and with the files that fuzzing has left. A case that once failed is kept in `proptest-regressions/`.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;

#[allow(
    dead_code,
    clippy::cast_possible_truncation,
    let_underscore_drop,
    reason = "the fuzz targets use another part; a place in a text fits"
)]
#[path = "../fuzz/checks.rs"]
mod checks;

#[path = "../fuzz/sheets.rs"]
mod sheets;

mod editions;
mod labels;
mod links;
mod tables;

use proptest::prelude::*;

/// A text of pieces, some of them any characters.
fn text(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    let piece = prop_oneof![6 => proptest::sample::select(pieces).prop_map(str::to_owned), 1 => ".{0,4}"];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// The files that fuzzing left of a target.
fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = common::repository("tests/fuzz/corpus").join(target);
    let files = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    files.map(|file| std::fs::read(file.expect("a file").path()).expect("a file")).collect()
}

#[test]
fn what_fuzzing_left_is_read() {
    type Check = fn(&[u8]);
    let targets: [(&str, Check); 4] = [
        ("table", checks::table),
        ("workbook", sheets::brought),
        ("query", checks::query),
        ("edition", checks::edition),
    ];
    for (target, check) in targets {
        let files = corpus(target);
        assert!(!files.is_empty(), "{target}");
        for file in files {
            check(&file);
        }
    }
}
