//! What islands know: files of the site, which the loader fetches beside the module, or an edition that came later.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static KNOWN: RefCell<Vec<(String, Vec<u8>)>> = const { RefCell::new(Vec::new()) };
}

/// Has all islands that start from now on take these bytes for a part of the facts: “map”, “timeline”, “scout”.
#[wasm_bindgen]
pub fn know(part: String, bytes: Vec<u8>) {
    KNOWN.with_borrow_mut(|known| {
        known.retain(|(other, _)| *other != part);
        known.push((part, bytes));
    });
}

/// One part of the facts; none where nobody has brought it.
#[must_use]
pub fn of(part: &str) -> Option<Vec<u8>> {
    KNOWN.with_borrow(|known| known.iter().find(|(other, _)| other == part).map(|(_, bytes)| bytes.clone()))
}

/// What an island knows. What was not brought is as broken as what cannot be read.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn read<T: serde::de::DeserializeOwned>(part: &str) -> Result<T, postcard::Error> {
    postcard::from_bytes(&of(part).unwrap_or_default())
}
