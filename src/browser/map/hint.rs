//! A line over the map that says how it is moved, when a reader of a framed map tries what belongs to the page around.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::Element;

use crate::browser::{dom, timer};

/// How long it stays, in milliseconds.
const STAY: i32 = 2_000;

/// The line of one drawing; it comes into the page when it first has something to say.
#[derive(Clone)]
pub struct Hint {
    map: Option<Element>,
    timer: Rc<Cell<Option<i32>>>,
}

impl Hint {
    /// For the map that a canvas stands in.
    #[must_use]
    pub fn over(canvas: &Element) -> Self {
        Self { map: canvas.parent_element(), timer: Rc::default() }
    }

    /// Says it for a while.
    pub fn say(&self, words: &str) {
        let Some(map) = &self.map else { return };
        let line = dom::one(map, ".map__hint").or_else(|| {
            let line = dom::create("p", "map__hint", "")?;
            dom::append(map, &line);
            Some(line)
        });
        let Some(line) = line else { return };
        dom::text(&line, words);
        dom::class(&line, "is-shown", true);
        timer::stop(self.timer.take());
        self.timer.set(timer::after(STAY, Box::new(move || dom::class(&line, "is-shown", false))));
    }
}
