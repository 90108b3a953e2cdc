//! The address bar: read, pushed for a new place, replaced for a tweak.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::frame;
use crate::state::query;

/// Whether a change makes a step that “back” undoes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A new place, a new filter.
    Push,
    /// A tweak: drag, zoom.
    Replace,
}

fn search() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Which page of the one file this is; none where every page is a document of its own.
fn page_of_file() -> Option<String> {
    web_sys::window()?.document()?.document_element()?.get_attribute("data-page")
}

/// What the current address says of the page, with or without its `?`; empty for nothing. In a frame
/// the address says more, but of its look; in the one file also which page it is.
#[must_use]
pub fn query() -> String {
    match page_of_file() {
        Some(page) => query::within(&search(), &page).to_owned(),
        None if frame::is_frame() => frame::without_look(&search()),
        None => search(),
    }
}

/// The address of this page with another query, for sending.
#[must_use]
pub fn with_query(query: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let document = href.split(['?', '#']).next().unwrap_or_default();
    match page_of_file() {
        Some(page) => format!("{document}?{}", query::of_page(&page, query)),
        None if query.is_empty() => document.to_owned(),
        None => format!("{document}?{query}"),
    }
}

/// Writes a query into the address; says nothing where the browser forbids it
/// (a sandboxed frame): the page works all the same.
pub fn write(query: &str, step: Step) {
    let is_frame = frame::is_frame();
    let query = match page_of_file() {
        Some(page) => query::of_page(&page, query),
        None if is_frame => {
            frame::show_whole(query);
            frame::with_look(query, &search())
        }
        None => query.to_owned(),
    };
    // What is chosen in a frame is no step of the page around it: “back” is that page's.
    let step = if is_frame { Step::Replace } else { step };
    let Some(window) = web_sys::window() else { return };
    let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) else { return };
    let current = search();
    if current.strip_prefix('?').unwrap_or(&current) == query {
        return;
    }
    let address = if query.is_empty() { path } else { format!("{path}?{query}") };
    let written = match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
    // A browser that refuses (too many a second, a sandbox) leaves the old address; no harm done.
    drop(written);
}

/// Calls back with the query whenever the visitor goes back or forward.
pub fn on_return(mut callback: impl FnMut(String) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn FnMut()>::new(move || callback(query()));
    // Listens as long as the page lives.
    if window.add_event_listener_with_callback("popstate", closure.as_ref().unchecked_ref()).is_ok() {
        closure.forget();
    }
}
