//! What changed, said once the visitor pauses: whoever tries one choice after another hears of the last.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use super::dom;

/// Milliseconds without a change after which it is said.
const PAUSE: i32 = 700;

/// The line that screen readers read, and what waits for it.
#[derive(Clone)]
pub(super) struct Said {
    waiting: Rc<RefCell<String>>,
    timer: Rc<Cell<Option<i32>>>,
    say: Function,
}

impl Said {
    pub(super) fn of(root: &Element) -> Self {
        let (waiting, timer): (Rc<RefCell<String>>, Rc<Cell<Option<i32>>>) = (Rc::default(), Rc::default());
        let (text, line) = (Rc::clone(&waiting), dom::one(root, "[data-changed]"));
        let say = Closure::<dyn FnMut()>::new(move || {
            if let Some(line) = &line {
                // Written anew even where it is the same, so that it is heard.
                line.set_text_content(Some(&text.borrow()));
            }
        });
        Self { waiting, timer, say: say.into_js_value().unchecked_into() }
    }

    /// Says it after a pause, unless there is something newer to say by then.
    pub(super) fn later(&self, text: String) {
        let Some(window) = web_sys::window() else { return };
        self.waiting.replace(text);
        if let Some(timer) = self.timer.take() {
            window.clear_timeout_with_handle(timer);
        }
        self.timer.set(window.set_timeout_with_callback_and_timeout_and_arguments_0(&self.say, PAUSE).ok());
    }
}
