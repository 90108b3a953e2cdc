//! What the crate and the scripts both do, by one table of cases each: `node --test` reads the same tables.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod common;

use bio_atlas::build::shared;
use bio_atlas::edition::FORMAT;
use bio_atlas::edition::claim::{Claim, claim};
use bio_atlas::geo::label::text_width;
use bio_atlas::publish::formula::guarded;
use bio_atlas::state::embed::Accent;
use common::repository;
use serde_json::Value;

/// A table of `tests/expected/`.
fn table(name: &str) -> Value {
    let file = repository("tests/expected").join(name);
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The cases of a table: a text, and what is expected of it.
fn cases(name: &str) -> Vec<(Value, Value)> {
    let table = table(name);
    let cases = table["cases"].as_array().expect("cases").iter();
    let cases: Vec<_> = cases.map(|case| (case[0].clone(), case[1].clone())).collect();
    assert!(cases.len() > 3, "{name} holds cases");
    cases
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

#[test]
fn scripts_are_told_what_the_crate_says() {
    let file = repository(shared::FILE);
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        std::fs::write(&file, shared::module()).expect("written");
    }
    let lies = std::fs::read_to_string(&file).expect("the module that scripts import");
    assert_eq!(lies, shared::module(), "run UPDATE_GOLDEN=1 cargo test --features ssr --test scripts");
}

#[test]
fn accents_look_like_the_core_or_not() {
    for (digits, wanted) in cases("accents.json") {
        let digits = text(&digits);
        let part = |at| u8::from_str_radix(&digits[at..at + 2], 16).expect("two digits");
        let accent = Accent { rgb: [part(0), part(2), part(4)] };
        assert_eq!(accent.is_core_like(), wanted, "{digits}");
    }
}

#[test]
fn cells_are_formulas_or_not() {
    for (written, wanted) in cases("formulas.json") {
        let written = text(&written);
        let expected = if wanted == true { format!("'{written}") } else { written.to_owned() };
        assert_eq!(guarded(written), expected, "{written:?}");
    }
}

#[test]
fn texts_have_their_width() {
    for (written, wanted) in cases("widths.json") {
        let width = text_width(text(&written), 1.0);
        assert!((width - wanted.as_f64().expect("a number")).abs() < 1e-9, "{written}: {width}, not {wanted}");
    }
}

#[test]
fn days_and_revisions_are_compared() {
    let own = &table("newer.json")["own"];
    let revision = u32::try_from(own["revision"].as_u64().expect("a number")).expect("a small one");
    for (said, wanted) in cases("newer.json") {
        let file = format!(
            "{{\"format\": \"{FORMAT}\", \"data_date\": {}, \"revision\": {}}}",
            said["date"], said["revision"]
        );
        let newer = claim(file.as_bytes(), (text(&own["date"]), revision)) == Claim::Newer;
        assert_eq!(newer, wanted, "{said}");
    }
}
