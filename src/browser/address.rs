//! The address bar: read, pushed for a new place, replaced for a tweak.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::frame;

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

/// What the current address says of the page, with or without its `?`; empty for nothing. In a frame
/// the address says more, but of its look.
#[must_use]
pub fn query() -> String {
    if frame::is_frame() { frame::without_look(&search()) } else { search() }
}

/// The address of this page with another query, for sending.
#[must_use]
pub fn with_query(query: &str) -> String {
    let Some(location) = web_sys::window().map(|window| window.location()) else { return String::new() };
    let page = location.origin().unwrap_or_default() + &location.pathname().unwrap_or_default();
    if query.is_empty() { page } else { format!("{page}?{query}") }
}

/// Writes a query into the address; says nothing where the browser forbids it
/// (a sandboxed frame): the page works all the same.
pub fn write(query: &str, step: Step) {
    let is_frame = frame::is_frame();
    let joined = is_frame.then(|| frame::with_look(query, &search()));
    if is_frame {
        frame::show_whole(query);
    }
    let query = joined.as_deref().unwrap_or(query);
    // What is chosen in a frame is no step of the page around it: “back” is that page's.
    let step = if is_frame { Step::Replace } else { step };
    let Some(window) = web_sys::window() else { return };
    let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) else { return };
    let current = window.location().search().unwrap_or_default();
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
