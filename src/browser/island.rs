//! What islands have in common: a state that follows the address, choices, counts.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

use super::{address, dom};
use crate::state::query::{self, Ignored};

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

/// How many things pass the filters, in the words for all of them or for some.
#[must_use]
pub fn count_text(matching: usize, total: usize, all: fn(usize) -> String, some: fn(usize, usize) -> String) -> String {
    if matching > 0 && matching == total { all(total) } else { some(matching, total) }
}
