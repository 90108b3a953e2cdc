//! What is said of an answer to those who do not see it: once, after a pause in typing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use crate::browser::dom;
use crate::search::composition::Composition;

/// How long nothing must be typed, in milliseconds.
const PAUSE: i32 = 700;

/// The live region, and what waits to be said in it.
pub struct Said {
    live: Element,
    next: Rc<RefCell<String>>,
    timer: Cell<i32>,
    late: Closure<dyn FnMut()>,
}

impl Said {
    /// Speaks through a live region, and not into the choice of words.
    pub fn through(live: Element, composition: Rc<Cell<Composition>>) -> Self {
        let next = Rc::new(RefCell::new(String::new()));
        let (said, waiting) = (live.clone(), Rc::clone(&next));
        let late = Closure::new(move || {
            if !composition.get().is_on(f64::INFINITY) {
                dom::text(&said, &waiting.borrow());
            }
        });
        // No timer has this number.
        Self { live, next, timer: Cell::new(0), late }
    }

    /// Says it: at once, or when nothing else has come for a while.
    pub fn say(&self, text: &str, at_once: bool) {
        let Some(window) = web_sys::window() else { return };
        window.clear_timeout_with_handle(self.timer.get());
        if at_once {
            dom::text(&self.live, text);
            return;
        }
        text.clone_into(&mut self.next.borrow_mut());
        let late = self.late.as_ref().unchecked_ref();
        let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(late, PAUSE);
        self.timer.set(timer.unwrap_or_default());
    }
}
