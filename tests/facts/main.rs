//! The facts keep what the documents say: ids, kinds, qualifiers, and the red lines of honesty.
//!
//! The lists here were taken from the documents by hand, not from the tables. What is tested are the rows that were
//! known then (`common::known`): a document, a place, a figure or an event that was added breaks nothing.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;

mod brief;
mod cells;
mod comparison;
mod districts;
mod figures;
mod honesty;
mod inventory;
mod layout;
mod lines;
mod names;
mod queries;
mod scout;
mod search;
mod typing;
mod wording;

use std::collections::BTreeSet;

/// Lines of an expected list, without its comments.
fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// `P1-3,5` becomes P01, P02, P03, P05 with as many digits as the table's ids have.
fn ids(prefix: &str, digits: usize, ranges: &str) -> BTreeSet<String> {
    ranges
        .split(',')
        .flat_map(|range| {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            let number = |text: &str| text.parse::<usize>().expect("a number");
            (number(from)..=number(to)).map(|number| format!("{prefix}{number:0digits$}")).collect::<Vec<_>>()
        })
        .collect()
}

fn set<'a>(ids: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    ids.into_iter().map(str::to_owned).collect()
}
