//! Keys: what opens the box, what walks through its results, and what belongs to an input method.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use super::Finder;
use crate::browser::dom;
use crate::search::composition::Composition;
use crate::search::keys::{Press, takes_text};

/// The compositions of the page, whichever field they are in.
#[derive(Clone, Default)]
pub struct Compositions(Rc<RefCell<Composition>>);

impl Compositions {
    /// Follows them below `root`.
    pub fn listen(&self, root: &Element) {
        let own = self.clone();
        dom::on(root, "compositionstart", move |_: Event| own.0.borrow_mut().start());
        let own = self.clone();
        dom::on(root, "compositionend", move |event: Event| own.0.borrow_mut().end(event.time_stamp()));
        let own = self.clone();
        dom::on(root, "focusout", move |_: Event| own.0.borrow_mut().leave());
    }

    /// Whether there is one, or was a moment before an event.
    pub fn is_on(&self, event: &Event) -> bool {
        self.0.borrow().is_on(event.time_stamp())
    }

    /// Whether there is one now.
    pub fn is_on_now(&self) -> bool {
        self.0.borrow().is_on(f64::INFINITY)
    }

    fn takes(&self, event: &KeyboardEvent) -> bool {
        self.0.borrow().takes(event.key_code(), event.is_composing(), event.time_stamp())
    }
}

/// Whether a key press is text for a field of the page.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| {
        let kind = target.get_attribute("type").unwrap_or_default();
        target.is_content_editable() || takes_text(&target.tag_name(), &kind)
    })
}

/// Hands a key on as the pure rules take it.
fn pressed(event: &KeyboardEvent, rule: impl Fn(&Press<'_>) -> bool) -> bool {
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
            && !self.compositions.is_on(event);
        slash || (pressed(event, |press| press.opens_anywhere()) && !self.compositions.takes(event))
    }

    /// Answers the keys that go down in the box.
    pub(super) fn answer_keys(&self) {
        let finder = self.clone();
        dom::on(&self.dialog, "keydown", move |event: KeyboardEvent| {
            let key = event.key();
            let used = if finder.compositions.takes(&event) {
                // It takes its composition back with the key that closes the box.
                key == "Escape"
            } else {
                match key.as_str() {
                    "ArrowDown" => finder.step(1),
                    "ArrowUp" => finder.step(-1),
                    "Enter" => finder.follow_first(),
                    _ => {
                        if pressed(&event, |press| press.is_text()) {
                            finder.go_on_typing();
                        }
                        false
                    }
                }
            };
            if used {
                event.prevent_default();
            }
        });
        let finder = self.clone();
        dom::on(&self.dialog, "cancel", move |event: Event| {
            if finder.compositions.is_on(&event) {
                event.prevent_default();
            }
        });
        // Safari tells of the words that a composition left before it tells that it is over.
        let finder = self.clone();
        dom::on(&self.input, "compositionend", move |_: Event| finder.answer());
    }

    /// Moves focus to the end of the field, where the key that is going down then writes.
    fn go_on_typing(&self) {
        if dom::focused().as_ref() != Some(self.input.as_ref()) {
            dom::focus_in_place(&self.input);
            let end = u32::try_from(self.input.value().encode_utf16().count()).unwrap_or(u32::MAX);
            // Only fields of other types refuse it.
            drop(self.input.set_selection_range(end, end));
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
