//! The address bar: read, pushed for a new place, replaced for a tweak.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::{frame, timer};
use crate::brief::own::FRAGMENT;
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

/// What the current address says, with or without its `?`; empty for nothing. Each page takes of it what it knows;
/// in the one file the address also says which page it is.
#[must_use]
pub fn query() -> String {
    match page_of_file() {
        Some(page) => query::within(&search(), &page).to_owned(),
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

/// Browsers refuse to write the address again and again: at most once in so many milliseconds, and the last
/// of many tweaks in any case.
const PAUSE: i32 = 200;

thread_local! {
    /// The tweak that waits to be written.
    static WAITING: RefCell<Option<String>> = const { RefCell::new(None) };
    /// Whether something was written less than a pause ago.
    static IS_PAUSE: Cell<bool> = const { Cell::new(false) };
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
    let waited = WAITING.take();
    match step {
        Step::Push => {
            // A tweak belongs to the step before.
            if let Some(waited) = waited {
                put(&waited, Step::Replace);
            }
            put(&query, Step::Push);
        }
        Step::Replace if IS_PAUSE.get() => WAITING.set(Some(query)),
        Step::Replace => {
            put(&query, Step::Replace);
            pause();
        }
    }
}

/// Lets some time pass, and writes what came meanwhile.
fn pause() {
    let end = || {
        IS_PAUSE.set(false);
        if let Some(waited) = WAITING.take() {
            put(&waited, Step::Replace);
            pause();
        }
    };
    IS_PAUSE.set(timer::after(PAUSE, Box::new(end)).is_some());
}

fn put(query: &str, step: Step) {
    let Some(window) = web_sys::window() else { return };
    let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) else { return };
    let current = search();
    if current.strip_prefix('?').unwrap_or(&current) == query {
        return;
    }
    let mut address = if query.is_empty() { path } else { format!("{path}?{query}") };
    // What a link carries behind its query is still there when the page is opened anew.
    let hash = window.location().hash().unwrap_or_default();
    if hash.starts_with(FRAGMENT) {
        address.push_str(&hash);
    }
    let written = match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
    // A browser that refuses (a sandbox) leaves the old address; no harm done.
    drop(written);
}

/// Calls back with the query whenever the visitor goes back or forward.
pub fn on_return(mut callback: impl FnMut(String) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn FnMut()>::new(move || {
        // What was about to be written belongs to the step that was left.
        WAITING.take();
        callback(query());
    });
    // Listens as long as the page lives.
    if window.add_event_listener_with_callback("popstate", closure.as_ref().unchecked_ref()).is_ok() {
        closure.forget();
    }
}
