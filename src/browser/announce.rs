//! What changed, for those who do not see it: said once, when nothing more has changed for a while.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::Element;

use super::{dom, timer};

/// How long nothing more must change, in milliseconds.
const PAUSE: i32 = 700;

/// A live region, and what waits to be said in it.
#[derive(Clone)]
pub struct Announcer {
    live: Element,
    next: Rc<RefCell<String>>,
    timer: Rc<Cell<Option<i32>>>,
    may_speak: Rc<dyn Fn() -> bool>,
}

impl Announcer {
    /// Speaks through an element that the page has for it, while it may: not into the choice of words of an input method.
    #[must_use]
    pub fn through(live: Element, may_speak: impl Fn() -> bool + 'static) -> Self {
        Self { live, next: Rc::default(), timer: Rc::default(), may_speak: Rc::new(may_speak) }
    }

    /// The region of a root that says what its controls change; none where it has none.
    #[must_use]
    pub fn of(root: &Element) -> Option<Self> {
        Some(Self::through(dom::one(root, "[data-changed]")?, || true))
    }

    /// Says it after the pause, unless something else comes before; anew even where it is what was said last.
    pub fn say(&self, text: String) {
        self.stop();
        self.next.replace(text);
        let own = self.clone();
        let speak = move || {
            own.timer.set(None);
            if (own.may_speak)() {
                // A new text node, so that the same words are heard again.
                own.live.set_text_content(Some(&own.next.take()));
            }
        };
        self.timer.set(timer::after(PAUSE, Box::new(speak)));
    }

    /// Says it at once, in place of what was waiting.
    pub fn say_now(&self, text: &str) {
        self.stop();
        dom::text(&self.live, text);
    }

    fn stop(&self) {
        timer::stop(self.timer.take());
    }
}
