//! Ways between the steps and rows of the desk: fragments of its address, so that “back” leads back.

use leptos::prelude::*;
use web_sys::{Event, HtmlElement};

use super::state::{Desk, Sheet};
use crate::browser::{dom, timer};
use crate::desk::draft::{Line, has_key, shown_key};
use crate::desk::place::{At, Place};

/// A place that a link leads to.
pub trait Link {
    /// Its fragment.
    fn href(&self) -> String;
}

impl Link for Place {
    fn href(&self) -> String {
        self.fragment(|part| js_sys::encode_uri_component(part).into())
    }
}

/// The place of a row, and of one of its columns. A row that the site has is named by its key, which no other row of
/// the site has; a new one by its number, because its key may be anything yet.
#[must_use]
pub fn row(sheet: Sheet, line: &Line, column: &str) -> Place {
    let known = line.before.as_ref().map(|before| shown_key(sheet.definition, before));
    let row = known.filter(|key| !key.is_empty()).unwrap_or_else(|| format!("~{}", line.id));
    Place::Edit(At { table: sheet.definition.name.to_owned(), row, column: column.to_owned() })
}

/// The row that a place names.
#[must_use]
pub fn find(sheet: Sheet, row: &str) -> Option<u32> {
    let number = row.strip_prefix('~').and_then(|number| number.parse::<u32>().ok());
    let is_it = |line: &&Line| match (number, &line.before) {
        (Some(number), _) => line.id == number,
        (None, Some(before)) => has_key(sheet.definition, before, row),
        (None, None) => has_key(sheet.definition, &line.cells, row),
    };
    sheet.lines.with_untracked(|lines| lines.iter().find(is_it).map(|line| line.id))
}

/// The row of a number in the table, and in what place it stands.
#[must_use]
pub fn line(sheet: Sheet, id: u32) -> Option<(usize, Line)> {
    sheet.lines.with(|lines| {
        let at = lines.iter().position(|line| line.id == id)?;
        Some((at, lines.get(at)?.clone()))
    })
}

/// Goes there, as a link would.
pub fn go(place: &Place) {
    if let Some(window) = web_sys::window() {
        // A fragment that is written is one that can be.
        drop(window.location().set_hash(&place.href()));
    }
}

/// Loads the page anew, with the draft as it is kept.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        drop(window.location().reload());
    }
}

fn here() -> Option<Place> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let decode = |part: &str| js_sys::decode_uri_component(part).map(String::from).unwrap_or_default();
    Place::read(hash.strip_prefix('#').unwrap_or(&hash), decode)
}

/// What is open follows the address.
pub fn follow(desk: Desk) {
    let read = move || {
        if let Some(place) = here() {
            desk.end_step();
            desk.place.set(place);
        }
    };
    read();
    if let Some(window) = web_sys::window() {
        dom::on(&window, "hashchange", move |_: Event| read());
    }
}

/// Sets the focus on an element that is about to be there.
pub fn focus(id: &str) {
    let id = id.to_owned();
    let then = move || {
        let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(&id));
        if let Some(element) = element {
            use wasm_bindgen::JsCast;
            element.scroll_into_view_with_scroll_into_view_options(&nearest());
            if let Ok(element) = element.dyn_into::<HtmlElement>() {
                // What cannot be focused is at least in sight.
                drop(element.focus());
            }
        }
    };
    timer::after(0, Box::new(then));
}

fn nearest() -> web_sys::ScrollIntoViewOptions {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options
}
