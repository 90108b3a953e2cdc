//! A line over the page that says what became of a click, until the visitor goes on.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::dom;

/// The line, where the page has one.
#[derive(Debug, Clone)]
pub struct Toast {
    toast: Option<Element>,
    said: Option<Element>,
}

impl Toast {
    /// Finds the line and closes it where the visitor presses Escape or moves on.
    #[must_use]
    pub fn install(root: &Element) -> Self {
        let toast = Self { toast: dom::needed(root, "[data-toast]"), said: dom::needed(root, "[data-toast-said]") };
        let closed = toast.clone();
        dom::on(root, "keydown", move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                closed.close();
            }
        });
        // It lies over the page, and must not cover what has the focus.
        let closed = toast.clone();
        dom::on(root, "focusin", move |event: Event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if target.is_some_and(|target| target.closest("[data-toast]").ok().flatten().is_none()) {
                closed.close();
            }
        });
        toast
    }

    /// Says something; anew even where it is the same, so that a refusal said twice is heard twice.
    pub fn say(&self, text: &str) {
        if let (Some(toast), Some(said)) = (&self.toast, &self.said) {
            said.set_text_content(Some(text));
            dom::class(toast, "is-shown", !text.is_empty());
        }
    }

    /// Takes the line away.
    pub fn close(&self) {
        self.say("");
    }
}
