//! What answers in the search box. The box is opened by a script of the page (`searchbox.js`), which fetches this and
//! the index when it first opens.

mod keys;
mod results;

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, HtmlInputElement, KeyboardEvent};

use super::announce::Announcer;
use super::{dom, timer};
use crate::search::asking::Asking;
use crate::search::composition::Composition;
use crate::search::{Answer, Index, Searcher};

/// The box and what it answers from.
struct Finder {
    dialog: HtmlDialogElement,
    input: HtmlInputElement,
    /// What became of the query, to be seen.
    status: Element,
    /// The same, to be heard.
    announcer: Announcer,
    results: Element,
    hint: Element,
    /// From the page to the root of the site.
    root: String,
    composition: Rc<Cell<Composition>>,
    searcher: Searcher,
    /// The timer that goes on looking for an answer.
    waiting: Cell<Option<i32>>,
}

/// How many names are looked at before the clock is, and for how long, in milliseconds, until a key may be heard: with
/// what is drawn then, less than a frame.
const AT_ONCE: usize = 500;
const PATIENCE: f64 = 6.0;

/// Makes the box of this page answer from an index as the build wrote it, what stands in it already first; whether
/// there is a box, and the index can be read.
#[must_use]
pub fn start(index: &[u8]) -> bool {
    let document = web_sys::window().and_then(|window| window.document()?.document_element());
    let (Some(document), Ok(index)) = (document, postcard::from_bytes(index)) else { return false };
    let Some(found) = Finder::find(&document, index).map(Rc::new) else { return false };
    found.offer();
    let pressed = Rc::clone(&found);
    dom::on(&found.dialog, "keydown", move |event: KeyboardEvent| {
        if pressed.uses(&event) {
            event.prevent_default();
        }
    });
    for (target, name) in [
        (found.input.as_ref(), "compositionstart"),
        (found.input.as_ref(), "compositionend"),
        (found.input.as_ref(), "focusout"),
        (found.input.as_ref(), "input"),
        (found.dialog.as_ref(), "cancel"),
        (found.dialog.as_ref(), "close"),
    ] {
        let target: &Element = target;
        let hearing = Rc::clone(&found);
        dom::on(target, name, move |event: Event| hearing.hear(name, &event));
    }
    if found.dialog.open() {
        found.answer();
    }
    true
}

impl Finder {
    fn find(document: &Element, index: Index) -> Option<Self> {
        let dialog = dom::one(document, "dialog[data-search]")?.dyn_into::<HtmlDialogElement>().ok()?;
        let part = |selector| dom::needed(&dialog, selector);
        let composition = Rc::new(Cell::new(Composition::default()));
        Some(Self {
            input: part("[data-search-input]")?.dyn_into().ok()?,
            status: part("[data-search-status]")?,
            announcer: {
                let composing = Rc::clone(&composition);
                Announcer::through(part("[data-search-said]")?, move || !composing.get().is_on(f64::INFINITY))
            },
            results: part("[data-search-results]")?,
            hint: part("[data-search-hint]")?,
            root: dialog.get_attribute("data-root").unwrap_or_default(),
            composition,
            searcher: Searcher::new(index),
            waiting: Cell::new(None),
            dialog,
        })
    }

    fn hear(self: &Rc<Self>, name: &str, event: &Event) {
        let (at, is_open) = (event.time_stamp(), self.dialog.open());
        let mut composition = self.composition.get();
        match name {
            "compositionstart" => composition.start(),
            "compositionend" => composition.end(at),
            "focusout" => composition.leave(),
            "cancel" if composition.is_on(at) => event.prevent_default(),
            // It is told late, when the box may be open again.
            "close" if !is_open => self.announcer.say_now(""),
            _ => {}
        }
        self.composition.set(composition);
        // The words of a composition may stand in the field before or after it is over.
        if is_open && matches!(name, "input" | "compositionend") {
            self.answer();
        }
    }

    fn answer(self: &Rc<Self>) {
        // What is looked for still is asked no more.
        timer::stop(self.waiting.take());
        let query = self.input.value();
        let query = query.trim();
        dom::flag(&self.hint, "hidden", !query.is_empty());
        self.results.set_text_content(None);
        if query.is_empty() {
            dom::text(&self.status, "");
            // That the box is empty waits for nothing.
            return self.announcer.say_now("");
        }
        self.look(query.to_owned(), self.searcher.asking(query));
    }

    /// Looks for an answer, as long as nobody types.
    fn look(self: &Rc<Self>, query: String, mut asking: Asking) {
        let now = || web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now());
        let begun = now();
        while now() - begun < PATIENCE {
            if self.searcher.go_on(&mut asking, AT_ONCE) {
                return self.tell(&query, &self.searcher.end(asking));
            }
        }
        dom::text(&self.status, "");
        let looking = Rc::clone(self);
        self.waiting.set(timer::after(0, Box::new(move || looking.look(query, asking))));
    }

    /// Shows an answer, and says what became of the query.
    fn tell(&self, query: &str, answer: &Answer) {
        self.show(answer);
        let (seen, heard) = self.searcher.words(query, answer);
        dom::text(&self.status, &seen);
        self.announcer.say(heard.unwrap_or(seen));
    }
}
