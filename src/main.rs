//! The browser's module for looking: map and timeline, and what every page has.

use bio_atlas::browser::{self, map, timeline};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Called by the loader once the module is there.
///
/// # Errors
/// The facts in the module are broken; the loader then says that interaction is unavailable.
#[wasm_bindgen]
pub fn start() -> Result<(), JsValue> {
    browser::start(|name, root, _| match name {
        "map" => map::start(root),
        "timeline" => timeline::start(root),
        _ => Ok(()),
    })
}
