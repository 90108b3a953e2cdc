//! Islands found in the page, and the mark that says the page answers.

use web_sys::Element;

use super::dom;

/// The elements that hold islands, with their names.
#[must_use]
pub fn islands() -> Vec<(String, Element)> {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.map_or_else(Vec::new, |root| {
        dom::all(&root, "[data-island]")
            .into_iter()
            .filter_map(|element| Some((element.get_attribute("data-island")?, element)))
            .collect()
    })
}

/// Says that the page answers to input, to the page itself and to whoever measures.
pub fn announce() {
    let Some(window) = web_sys::window() else { return };
    if let Some(root) = window.document().and_then(|document| document.document_element()) {
        // An attribute that cannot be set changes nothing for the visitor.
        drop(root.set_attribute("data-interaction", "ready"));
    }
    if let Some(performance) = window.performance() {
        drop(performance.mark("atlas-ready"));
    }
}
