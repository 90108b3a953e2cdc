//! The search box: opened by its link, by `/` or by Ctrl-K; the index is fetched when it first opens.

mod keys;
mod results;
mod said;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, Response};

use self::keys::Compositions;
use self::said::Said;
use super::kept::Kept;
use super::{dom, facts};
use crate::search::{Index, Searcher};

/// The box and what it answers from.
#[derive(Clone)]
struct Finder {
    dialog: HtmlDialogElement,
    input: HtmlInputElement,
    /// What became of the query, to be seen.
    status: Element,
    /// The same, to be heard.
    said: Said,
    results: Element,
    hint: Element,
    /// From the page to the root of the site.
    root: Rc<str>,
    kept: Kept,
    compositions: Compositions,
    state: Rc<RefCell<State>>,
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
    let Some(found) = Finder::find(&document, kept) else { return };
    found.compositions.listen(&document);
    let links = dom::all(&document, "[data-search-open]");
    for link in &links {
        let opened = found.clone();
        dom::on(link, "click", move |event: MouseEvent| {
            // Where the box does not open, the link leads to the index of names.
            if dom::is_plain(&event) && opened.open() {
                event.prevent_default();
            }
        });
    }
    let opened = found.clone();
    dom::on(&document, "keydown", move |event: KeyboardEvent| {
        if opened.dialog.open() || !opened.is_opened_by(&event) {
            return;
        }
        event.prevent_default();
        if !opened.open()
            && let Some(link) = links.first().and_then(|link| link.dyn_ref::<HtmlElement>())
        {
            link.click();
        }
    });
    found.answer_input();
    found.answer_keys();
}

impl Finder {
    fn find(document: &Element, kept: Kept) -> Option<Self> {
        let dialog = dom::one(document, "dialog[data-search]")?.dyn_into::<HtmlDialogElement>().ok()?;
        let part = |name: &str| dom::one(&dialog, &format!("[data-search-{name}]"));
        let compositions = Compositions::default();
        let composing = compositions.clone();
        Some(Self {
            input: part("input")?.dyn_into().ok()?,
            status: part("status")?,
            // A voice would talk into the choice of words.
            said: Said::through(part("said")?, move || !composing.is_on_now()),
            results: part("results")?,
            hint: part("hint")?,
            root: dialog.get_attribute("data-root").unwrap_or_default().into(),
            kept,
            compositions,
            state: Rc::new(RefCell::new(State::Closed)),
            dialog,
        })
    }

    /// Whether the box opened.
    fn open(&self) -> bool {
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
    fn load(&self) {
        if !matches!(*self.state.borrow(), State::Closed | State::Failed) {
            return;
        }
        let Some(address) = self.dialog.get_attribute("data-search") else { return };
        self.state.replace(State::Loading);
        let loaded = self.clone();
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

    fn answer_input(&self) {
        let answered = self.clone();
        dom::on(&self.input, "input", move |_: Event| answered.answer());
        for button in dom::all(&self.dialog, "[data-search-close]") {
            let closed = self.clone();
            dom::on(&button, "click", move |_: MouseEvent| closed.dialog.close());
        }
        for button in dom::all(&self.dialog, "[data-search-example]") {
            let (asked, example) = (self.clone(), button.clone());
            dom::on(&button, "click", move |_: MouseEvent| {
                // Its text may have been translated.
                asked.input.set_value(&example.get_attribute("data-search-example").unwrap_or_default());
                dom::focus_in_place(&asked.input);
                asked.answer();
            });
        }
        let closed = self.clone();
        dom::on(&self.dialog, "close", move |_: Event| {
            // It is told late, when the box may be open again.
            if !closed.dialog.open() {
                closed.said.now("");
            }
        });
        let closed = self.clone();
        dom::on(&self.dialog, "click", move |event: MouseEvent| {
            let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
            // Beside the box, or on a result that may lie on this very page.
            let followed = target.closest("a").ok().flatten().is_some() && dom::is_plain(&event);
            if followed || target.is_same_node(Some(&closed.dialog)) {
                closed.dialog.close();
            }
        });
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
            State::Failed => ("搜索用的索引没有取到。名称索引里有全部名称。".to_owned(), None),
            State::Closed | State::Loading => ("正在取索引…".to_owned(), Some("正在取索引…".to_owned())),
        };
        dom::text(&self.status, &seen);
        match heard {
            Some(heard) => self.said.later(heard),
            None => self.said.now(&seen),
        }
    }
}

/// The index; none where it does not arrive or is not what this build wrote.
async fn fetch(address: &str) -> Option<Index> {
    if let Some(later) = facts::search() {
        return postcard::from_bytes(&later).ok();
    }
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let response = response.dyn_into::<Response>().ok().filter(Response::ok)?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    postcard::from_bytes(&Uint8Array::new(&bytes).to_vec()).ok()
}
