//! The browser's entry: makes the drawn page answer.

use bio_atlas::browser::{compare, copy, map, ready, scout, search, timeline};
use leptos::prelude::Owner;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Called by the loader once the module is there.
///
/// # Errors
/// The facts in the module are broken; the loader then says that interaction is unavailable.
#[wasm_bindgen]
pub fn start() -> Result<(), JsValue> {
    let broken = |error: &dyn std::fmt::Display| JsValue::from_str(&error.to_string());
    any_spawner::Executor::init_wasm_bindgen().map_err(|error| broken(&error))?;
    // Signals live as long as the page.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    copy::install();
    search::install();
    for (name, root) in ready::islands() {
        match name.as_str() {
            "compare" => compare::start(root),
            "map" => map::start(root).map_err(|error| broken(&error))?,
            "scout" => scout::start(root).map_err(|error| broken(&error))?,
            "timeline" => timeline::start(root).map_err(|error| broken(&error))?,
            _ => {}
        }
    }
    // Effects run in the microtasks that are waiting already; the mark comes after them.
    wasm_bindgen_futures::spawn_local(async { ready::announce() });
    Ok(())
}
