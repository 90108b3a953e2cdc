//! Keys in the box: what walks through its results, what goes on typing, and what belongs to an input method.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::Finder;
use crate::browser::dom;
use crate::search::keys::is_text;

impl Finder {
    /// Whether a key belongs to an input method.
    fn is_taken(&self, event: &KeyboardEvent) -> bool {
        self.composition.get().takes(event.key_code(), event.is_composing(), event.time_stamp())
    }

    /// Answers a key that goes down in the open box; whether that is all that it does.
    pub(super) fn uses(&self, event: &KeyboardEvent) -> bool {
        let key = event.key();
        if self.is_taken(event) {
            // An input method takes its words back with the key that closes the box.
            return key == "Escape";
        }
        match key.as_str() {
            "ArrowDown" => self.step(1),
            "ArrowUp" => self.step(-1),
            "Enter" => self.follow_first(),
            _ => {
                if is_text(&key, event.ctrl_key() || event.meta_key() || event.alt_key()) {
                    self.go_on_typing();
                }
                false
            }
        }
    }

    /// Moves focus to the end of the field, where the key that is going down then writes.
    fn go_on_typing(&self) {
        if dom::focused().as_ref() != Some(self.input.as_ref()) {
            dom::focus_in_place(&self.input);
            // Behind the last letter; only fields of other types refuse it.
            drop(self.input.set_selection_range(u32::MAX, u32::MAX));
        }
    }

    /// Moves focus from the field into the results and back.
    fn step(&self, by: isize) -> bool {
        let links = self.links();
        let focused = dom::focused();
        let at = links.iter().position(|link| focused.as_ref() == Some(link));
        let next = match (at, by) {
            (None, 1) => Some(0),
            (Some(at), 1) => Some((at + 1).min(links.len().saturating_sub(1))),
            (Some(at), -1) => at.checked_sub(1),
            _ => return false,
        };
        match next.and_then(|at| links.get(at)) {
            Some(link) => {
                dom::focus_in_place(link);
                dom::scroll_to(link);
            }
            None => dom::focus_in_place(&self.input),
        }
        true
    }

    /// Enter in the field opens the best result.
    fn follow_first(&self) -> bool {
        if dom::focused().as_ref() != Some(self.input.as_ref()) {
            return false;
        }
        if let Some(first) = self.links().into_iter().next().and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
            first.click();
        }
        true
    }

    /// The links of the results, in order.
    fn links(&self) -> Vec<Element> {
        dom::all(&self.results, ".search__hit")
    }
}
