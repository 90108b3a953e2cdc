//! The browser's module for searching: what answers in the search box. Apart from the modules of pages, because most
//! visits open no box.

use bio_atlas::browser::search;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Makes the box of the page answer from an index; whether it can be read.
#[wasm_bindgen]
#[must_use]
pub fn start(index: &[u8]) -> bool {
    search::start(index)
}
