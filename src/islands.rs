//! The facts that islands ask: the same bytes in the browser and when a page is drawn.

use std::cell::OnceCell;

use crate::atlas::bundle::Bundle;

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/bundle.bin"));

thread_local! {
    static BUNDLE: OnceCell<&'static Bundle> = const { OnceCell::new() };
}

/// The facts, decoded once and kept as long as the page lives.
///
/// # Errors
/// The bytes are not what this build wrote; the page then stays as it was drawn.
pub fn bundle() -> Result<&'static Bundle, postcard::Error> {
    BUNDLE.with(|cell| {
        if let Some(bundle) = cell.get() {
            return Ok(*bundle);
        }
        let bundle: &'static Bundle = Box::leak(Box::new(postcard::from_bytes(BYTES)?));
        Ok(cell.get_or_init(|| bundle))
    })
}
