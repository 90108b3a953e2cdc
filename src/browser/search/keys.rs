//! Keys: what opens the box, what walks through its results, and what belongs to an input method.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::Finder;
use crate::browser::dom;
use crate::search::keys::{Press, takes_text};

/// Whether a key press is text for a field of the page.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| {
        let kind = target.get_attribute("type").unwrap_or_default();
        target.is_content_editable() || takes_text(&target.tag_name(), &kind)
    })
}

/// Hands a key on as the pure rules take it.
#[inline(never)]
fn pressed(event: &KeyboardEvent, rule: fn(&Press<'_>) -> bool) -> bool {
    rule(&Press {
        key: &event.key(),
        code: &event.code(),
        control: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
    })
}

impl Finder {
    /// Whether a key opens the box.
    pub(super) fn is_opened_by(&self, event: &KeyboardEvent) -> bool {
        // Outside a field an input method takes a key and composes nothing with it.
        let slash = pressed(event, |press| press.opens_outside_text())
            && !is_typing(event)
            && !event.is_composing()
            && !self.composition.get().is_on(event.time_stamp());
        slash || (pressed(event, |press| press.opens_anywhere()) && !self.is_taken(event))
    }

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
                if pressed(event, |press| press.is_text()) {
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
