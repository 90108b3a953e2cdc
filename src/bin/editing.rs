//! The browser's module for the desk, and what every page has.

use bio_atlas::browser::{self, desk};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Called by the loader once the module is there.
///
/// # Errors
/// Interaction could not be started; the loader then says that it is unavailable.
#[wasm_bindgen]
pub fn start() -> Result<(), JsValue> {
    browser::start(|name, root, _| {
        if name == "desk" {
            desk::start(root);
        }
        Ok(())
    })
}
