//! What a page does differently when it stands in a frame of another site.
//!
//! `frame.js` speaks with the page around; it and the module meet at the root element: the module
//! writes what is chosen there and reads what the page around wants, each with an event.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement};

use super::dom;
use crate::state::embed::{Look, joined};
use crate::state::query;

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}

/// Whether this page is a view made for frames.
#[must_use]
pub fn is_frame() -> bool {
    root().is_some_and(|root| root.has_attribute("data-embed"))
}

/// A page's query with what the current address asks of the frame's look.
#[must_use]
pub fn with_look(query: &str, current: &str) -> String {
    joined(query, &written(&query::own(current, Look::NAMES)))
}

fn written(pairs: &query::Pairs) -> String {
    let pairs: Vec<(&str, String)> = pairs.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    query::format(&pairs)
}

/// Has the way to the whole page carry what is chosen.
pub fn show_whole(query: &str) {
    let link = root().and_then(|root| dom::one(&root, "[data-full]")?.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_search(query);
    }
}

/// Tells the page around which place is chosen.
pub fn tell_selected(slug: Option<&str>) {
    let Some(root) = root().filter(|root| root.has_attribute("data-embed")) else { return };
    dom::set(&root, "data-selected", slug.unwrap_or_default());
    if let Ok(event) = Event::new("atlas-selected") {
        // Nobody cancels it, and whether anyone hears it is theirs to know.
        drop(root.dispatch_event(&event));
    }
}

/// Calls with the slug that the page around wants chosen, empty for none: now where it has asked, and whenever it asks.
pub fn on_wanted(mut choose: impl FnMut(String) + 'static) {
    let Some(root) = root().filter(|root| root.has_attribute("data-embed")) else { return };
    if let Some(wanted) = root.get_attribute("data-wanted") {
        choose(wanted);
    }
    let listening = root.clone();
    dom::on(&listening, "atlas-wanted", move |_: Event| choose(root.get_attribute("data-wanted").unwrap_or_default()));
}
