//! The search box: opened by its link, by `/` or by Ctrl-K; the index is fetched when it first opens.

mod keys;
mod results;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, Response};

use super::announce::Announcer;
use super::kept::Kept;
use super::{dom, facts};
use crate::search::composition::Composition;
use crate::search::{Index, Searcher};
use crate::texts;

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
    kept: Kept,
    /// Of any field of the page.
    composition: Rc<Cell<Composition>>,
    state: RefCell<State>,
}

enum State {
    Closed,
    Loading,
    Failed,
    Ready(Box<Searcher>),
}

/// Makes the box of this page answer, where there is one.
pub fn install(kept: Kept) {
    let Some(document) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    let Some(found) = Finder::find(&document, kept).map(Rc::new) else { return };
    let links = dom::all(&document, "[data-search-open]");
    for link in &links {
        let opened = Rc::clone(&found);
        dom::on(link, "click", move |event: MouseEvent| {
            // Where the box does not open, the link leads to the index of names.
            if dom::is_plain(&event) && opened.open() {
                event.prevent_default();
            }
        });
    }
    let opened = Rc::clone(&found);
    dom::on(&document, "keydown", move |event: KeyboardEvent| {
        let is_open = opened.dialog.open();
        if !(if is_open { opened.uses(&event) } else { opened.is_opened_by(&event) }) {
            return;
        }
        event.prevent_default();
        if !is_open
            && !opened.open()
            && let Some(link) = links.first().and_then(|link| link.dyn_ref::<HtmlElement>())
        {
            link.click();
        }
    });
    for (target, name) in [
        (&document, "compositionstart"),
        (&document, "compositionend"),
        (&document, "focusout"),
        (&found.input, "input"),
        (&found.dialog, "cancel"),
        (&found.dialog, "close"),
    ] {
        let hearing = Rc::clone(&found);
        dom::on(target, name, move |event: Event| hearing.hear(name, &event));
    }
    let clicked = Rc::clone(&found);
    dom::on(&found.dialog, "click", move |event: MouseEvent| clicked.click(&event));
}

impl Finder {
    fn find(document: &Element, kept: Kept) -> Option<Self> {
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
            kept,
            composition,
            state: RefCell::new(State::Closed),
            dialog,
        })
    }

    /// Whether the box opened.
    fn open(self: &Rc<Self>) -> bool {
        if self.dialog.show_modal().is_err() {
            return false;
        }
        self.input.select();
        // What was found before is asked anew: the places that are kept may be others.
        self.answer();
        self.load();
        true
    }

    /// Fetches the index once; after a failure, at the next opening again.
    fn load(self: &Rc<Self>) {
        if !matches!(*self.state.borrow(), State::Closed | State::Failed) {
            return;
        }
        let Some(address) = self.dialog.get_attribute("data-search") else { return };
        self.state.replace(State::Loading);
        let loaded = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let state = match fetch(&address).await {
                Some(index) => State::Ready(Box::new(Searcher::new(index))),
                None => State::Failed,
            };
            loaded.state.replace(state);
            // In a box that was closed meanwhile there is nothing to say.
            if loaded.dialog.open() {
                loaded.answer();
            }
        });
    }

    fn hear(&self, name: &str, event: &Event) {
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

    fn click(&self, event: &MouseEvent) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        let within = |what: &str| target.closest(what).ok().flatten();
        if let Some(example) = within("[data-search-example]") {
            // Its text may have been translated.
            self.input.set_value(&example.get_attribute("data-search-example").unwrap_or_default());
            dom::focus_in_place(&self.input);
            self.answer();
        }
        // By its button, beside the box, or on a result that may lie on this very page.
        let is_left = within("[data-search-close]").is_some() || target.is_same_node(Some(&self.dialog));
        if is_left || (within("a").is_some() && dom::is_plain(event)) {
            self.dialog.close();
        }
    }

    fn answer(&self) {
        let query = self.input.value();
        let query = query.trim();
        dom::flag(&self.hint, "hidden", !query.is_empty());
        self.results.set_text_content(None);
        let state = self.state.borrow();
        let (seen, heard) = match &*state {
            _ if query.is_empty() => (String::new(), None),
            State::Ready(searcher) => {
                let answer = searcher.ask(query);
                self.show(searcher, &answer);
                searcher.words(query, &answer)
            }
            State::Failed => (texts::answers::search_failed().to_owned(), None),
            State::Closed | State::Loading => (texts::answers::search_loading().to_owned(), None),
        };
        dom::text(&self.status, &seen);
        // That the box is empty, or has failed, waits for nothing.
        let waits = matches!(*state, State::Ready(_)) && !query.is_empty();
        match heard.unwrap_or(seen) {
            said if waits => self.announcer.say(said),
            said => self.announcer.say_now(&said),
        }
    }
}

/// The index; none where it does not arrive or is not what this build wrote.
async fn fetch(address: &str) -> Option<Index> {
    if let Some(later) = facts::of("search") {
        return postcard::from_bytes(&later).ok();
    }
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let response = response.dyn_into::<Response>().ok().filter(Response::ok)?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    postcard::from_bytes(&Uint8Array::new(&bytes).to_vec()).ok()
}
