//! What changed, for those who do not see it: said once, when nothing more has changed for a while.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use super::dom;

/// How long nothing more must change, in milliseconds.
const PAUSE: i32 = 700;

/// A live region, and what waits to be said in it.
#[derive(Clone)]
pub struct Announcer {
    live: Element,
    next: Rc<RefCell<String>>,
    timer: Rc<Cell<Option<i32>>>,
}

impl Announcer {
    /// Speaks through an element that the page has for it.
    #[must_use]
    pub fn through(live: Element) -> Self {
        Self { live, next: Rc::default(), timer: Rc::default() }
    }

    /// Says it after the pause, unless something else comes before; anew even where it is what was said last.
    pub fn say(&self, text: String) {
        let Some(window) = web_sys::window() else { return };
        if let Some(timer) = self.timer.take() {
            window.clear_timeout_with_handle(timer);
        }
        self.next.replace(text);
        let own = self.clone();
        let late = Closure::once_into_js(move || {
            own.timer.set(None);
            // A new text node, so that the same words are heard again.
            own.live.set_text_content(Some(&own.next.take()));
        });
        let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(late.unchecked_ref(), PAUSE);
        self.timer.set(timer.ok());
    }

    /// The region of a root that says what its controls change; none where it has none.
    #[must_use]
    pub fn of(root: &Element) -> Option<Self> {
        dom::one(root, "[data-changed]").map(Self::through)
    }
}
