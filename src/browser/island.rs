//! What islands have in common: a state that follows the address, choices, counts.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

use super::{address, dom};
use crate::state::query::{self, Ignored};
use crate::texts;

/// Keeps a state as the address says: now, and whenever the visitor goes back
/// or forward. What the address holds and nobody understands is noted in `root`.
pub fn follow_address<S>(root: &Element, state: RwSignal<S>, read: impl Fn(&str) -> (S, Vec<Ignored>) + 'static)
where
    S: PartialEq + Send + Sync + 'static,
{
    let notice = dom::one(root, "[data-notice]");
    let follow = move |text: String| {
        let (new, ignored) = read(&text);
        if state.with_untracked(|current| *current != new) {
            state.set(new);
        }
        if let Some(notice) = &notice {
            dom::text(notice, &query::notice(&ignored).unwrap_or_default());
        }
    };
    follow(address::query());
    address::on_return(follow);
}

/// Joins the choice of a name in `root` to a state; an empty value means “all”.
pub fn join_choice(
    root: &Element,
    name: &str,
    value: impl Fn() -> String + 'static,
    choose: impl Fn(String) + 'static,
) {
    let select = dom::one(root, &format!("[data-filter={name}]"));
    let Some(select) = select.and_then(|select| select.dyn_into::<HtmlSelectElement>().ok()) else { return };
    let chosen = select.clone();
    dom::on(&select, "change", move |_: web_sys::Event| choose(chosen.value()));
    Effect::new(move |_| {
        let value = value();
        if select.value() != value {
            select.set_value(&value);
        }
        if let Some(label) = select.parent_element() {
            dom::class(&label, "is-set", !value.is_empty());
        }
    });
}

/// How many places pass the filters.
#[must_use]
pub fn count_of_places(matching: usize, total: usize) -> String {
    if matching > 0 && matching == total {
        texts::answers::places_all(total)
    } else {
        texts::answers::places_some(matching, total)
    }
}

/// How many events pass the filters.
#[must_use]
pub fn count_of_events(matching: usize, total: usize) -> String {
    if matching > 0 && matching == total {
        texts::answers::events_all(total)
    } else {
        texts::answers::events_some(matching, total)
    }
}
