//! The browser's module for choosing: scouting, comparison, shortlist, and what every page has.
//! Apart from the map's module, so that neither page waits for the other's code.

use bio_atlas::browser::{self, compare, scout, shortlist};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Called by the loader once the module is there.
///
/// # Errors
/// The facts in the module are broken; the loader then says that interaction is unavailable.
#[wasm_bindgen]
pub fn start() -> Result<(), JsValue> {
    browser::start(|name, root, kept| match name {
        "compare" => {
            compare::start(root);
            Ok(())
        }
        "scout" => scout::start(root, kept),
        "shortlist" => shortlist::start(root, kept),
        _ => Ok(()),
    })
}
