//! What is said of an answer to those who do not see it: once, after a pause in typing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use crate::browser::dom;

/// How long nothing must be typed, in milliseconds.
const PAUSE: i32 = 700;

/// The live region, and what waits to be said in it.
#[derive(Clone)]
pub struct Said {
    live: Element,
    next: Rc<RefCell<String>>,
    timer: Rc<Cell<Option<i32>>>,
    late: Rc<Closure<dyn FnMut()>>,
}

impl Said {
    /// Speaks through a live region; `may` tells whether this is a moment to speak.
    pub fn through(live: Element, may: impl Fn() -> bool + 'static) -> Self {
        let next = Rc::new(RefCell::new(String::new()));
        let timer = Rc::new(Cell::new(None));
        let (said, waiting, ended) = (live.clone(), Rc::clone(&next), Rc::clone(&timer));
        let late = Closure::new(move || {
            ended.set(None);
            if may() {
                dom::text(&said, &waiting.borrow());
            }
        });
        Self { live, next, timer, late: Rc::new(late) }
    }

    /// Says it at once.
    pub fn now(&self, text: &str) {
        self.wait_no_more();
        dom::text(&self.live, text);
    }

    /// Says it when nothing else has come for a while.
    pub fn later(&self, text: String) {
        self.wait_no_more();
        self.next.replace(text);
        let late = (*self.late).as_ref().unchecked_ref();
        let timer = web_sys::window()
            .and_then(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(late, PAUSE).ok());
        self.timer.set(timer);
    }

    fn wait_no_more(&self) {
        if let (Some(timer), Some(window)) = (self.timer.take(), web_sys::window()) {
            window.clear_timeout_with_handle(timer);
        }
    }
}
