//! What is said about the facts of the page: calmly to a visitor, exactly to a webmaster.
//!
//! On the page of data it stands where `data-edition-status` is drawn.

use web_sys::Element;

use crate::dom;
#[cfg(feature = "web")]
use crate::texts;

/// Nothing was found, but something else answered at the address.
#[cfg(feature = "web")]
#[must_use]
pub fn something_else() -> String {
    format!("{}\n{}", texts::edition::absent(), texts::edition::absent_other())
}

/// Writes lines where the page of data keeps its status.
pub fn status(root: &Element, text: &str) {
    let Some(status) = dom::one(root, "[data-edition-status]") else { return };
    status.set_text_content(None);
    for line in text.lines() {
        if let Some(element) = dom::create("p", "", line) {
            dom::append(&status, &element);
        }
    }
}

/// Whether the page tells webmasters what became of an edition.
#[cfg(feature = "web")]
#[must_use]
pub fn has_status(root: &Element) -> bool {
    dom::one(root, "[data-edition-status]").is_some()
}
