//! The search box: opened by its link, by `/` or by Ctrl-K; the index is fetched when it first opens.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, Response};

use super::kept::Kept;
use super::{dom, facts};
use crate::search::index::Key;
use crate::search::{Group, Hit, Index, Searcher};
use crate::state::compare::CompareState;
use crate::state::route::Route;

/// The box and what it answers from.
#[derive(Clone)]
struct Finder {
    dialog: HtmlDialogElement,
    input: HtmlInputElement,
    status: Element,
    results: Element,
    hint: Element,
    /// From the page to the root of the site.
    root: Rc<str>,
    kept: Kept,
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
    for link in dom::all(&document, "[data-search-open]") {
        let opened = found.clone();
        dom::on(&link, "click", move |event: MouseEvent| {
            if dom::is_plain(&event) {
                event.prevent_default();
                opened.open();
            }
        });
    }
    let opened = found.clone();
    dom::on(&document, "keydown", move |event: KeyboardEvent| {
        let with_control = (event.ctrl_key() || event.meta_key()) && event.key().eq_ignore_ascii_case("k");
        let slash = event.key() == "/" && !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if !event.is_composing() && (with_control || (slash && !is_typing(&event))) && !opened.dialog.open() {
            event.prevent_default();
            opened.open();
        }
    });
    found.answer_input();
}

/// Whether a key press is text for a field of the page.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    target.is_some_and(|target| {
        target.is_content_editable() || matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
    })
}

impl Finder {
    fn find(document: &Element, kept: Kept) -> Option<Self> {
        let dialog = dom::one(document, "dialog[data-search]")?.dyn_into::<HtmlDialogElement>().ok()?;
        let part = |name: &str| dom::one(&dialog, &format!("[data-search-{name}]"));
        Some(Self {
            input: part("input")?.dyn_into().ok()?,
            status: part("status")?,
            results: part("results")?,
            hint: part("hint")?,
            root: dialog.get_attribute("data-root").unwrap_or_default().into(),
            kept,
            state: Rc::new(RefCell::new(State::Closed)),
            dialog,
        })
    }

    fn open(&self) {
        if self.dialog.show_modal().is_err() {
            return;
        }
        self.input.select();
        // What was found before is asked anew: the places that are kept may be others.
        self.answer();
        self.load();
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
            loaded.answer();
        });
    }

    fn answer_input(&self) {
        let answered = self.clone();
        dom::on(&self.input, "input", move |_: web_sys::Event| answered.answer());
        let moved = self.clone();
        dom::on(&self.dialog, "keydown", move |event: KeyboardEvent| {
            // Enter and arrows belong to the input method while it composes.
            if event.is_composing() {
                return;
            }
            let used = match event.key().as_str() {
                "ArrowDown" => moved.step(1),
                "ArrowUp" => moved.step(-1),
                "Enter" => moved.follow_first(),
                _ => false,
            };
            if used {
                event.prevent_default();
            }
        });
        for button in dom::all(&self.dialog, "[data-search-close]") {
            let closed = self.clone();
            dom::on(&button, "click", move |_: MouseEvent| closed.dialog.close());
        }
        for button in dom::all(&self.dialog, "[data-search-example]") {
            let (asked, example) = (self.clone(), button.clone());
            dom::on(&button, "click", move |_: MouseEvent| {
                asked.input.set_value(example.text_content().unwrap_or_default().trim());
                dom::focus_in_place(&asked.input);
                asked.answer();
            });
        }
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

    /// The links of the results, in order.
    fn links(&self) -> Vec<Element> {
        dom::all(&self.results, ".search__hit")
    }

    /// Moves focus from the field into the results and back.
    fn step(&self, by: isize) -> bool {
        let links = self.links();
        let focused = web_sys::window().and_then(|window| window.document()?.active_element());
        let at = links.iter().position(|link| focused.as_ref() == Some(link));
        let next = match (at, by) {
            (None, 1) => Some(0),
            (Some(at), 1) => Some((at + 1).min(links.len().saturating_sub(1))),
            (Some(at), -1) => at.checked_sub(1),
            _ => return false,
        };
        match next.and_then(|at| links.get(at)) {
            Some(link) => {
                dom::focus_in_place(link);
                dom::scroll_to(link);
            }
            None => dom::focus_in_place(&self.input),
        }
        true
    }

    /// Enter in the field opens the best result.
    fn follow_first(&self) -> bool {
        let focused = web_sys::window().and_then(|window| window.document()?.active_element());
        if focused.as_ref() != Some(self.input.as_ref()) {
            return false;
        }
        if let Some(first) = self.links().into_iter().next().and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
            first.click();
        }
        true
    }

    fn answer(&self) {
        let query = self.input.value();
        let asked = !query.trim().is_empty();
        dom::flag(&self.hint, "hidden", asked);
        self.results.set_text_content(None);
        let state = self.state.borrow();
        let said = match &*state {
            _ if !asked => String::new(),
            State::Ready(searcher) => {
                let answer = searcher.ask(&query);
                for group in &answer.groups {
                    if let Some(section) = self.section(searcher, group) {
                        dom::append(&self.results, &section);
                    }
                }
                match answer.total() {
                    0 => format!("没有找到“{}”。换一种叫法，或到名称索引里按拼音找。", query.trim()),
                    total => format!("{total}条结果"),
                }
            }
            State::Failed => "搜索用的索引没有取到。名称索引里有全部名称。".to_owned(),
            State::Closed | State::Loading => "正在取索引…".to_owned(),
        };
        dom::text(&self.status, &said);
    }

    fn section(&self, searcher: &Searcher, group: &Group) -> Option<Element> {
        let section = dom::create("section", "search__group", "")?;
        dom::set(&section, "aria-label", group.kind.label());
        let more = match group.total - group.hits.len() {
            0 => group.kind.label().to_owned(),
            more => format!("{}（另有{more}条，再写细一点）", group.kind.label()),
        };
        dom::append(&section, &dom::create("h3", "search__kind", &more)?);
        let list = dom::create("ul", "", "")?;
        for hit in &group.hits {
            if let Some(line) = self.line(searcher.index(), hit) {
                dom::append(&list, &line);
            }
        }
        dom::append(&section, &list);
        Some(section)
    }

    /// The way to the comparison of a place that was found with those that are kept.
    fn compare(&self, name: &str, slug: &str) -> Option<Element> {
        let link = dom::create("a", "search__compare", "加入对比")?;
        let state = CompareState { places: self.kept.now().beside(slug), only_differences: false };
        dom::set(&link, "href", &format!("{}{}?{}", self.root, Route::Compare, state.query()));
        dom::set(&link, "aria-label", &format!("把{name}加入对比"));
        Some(link)
    }

    fn line(&self, index: &Index, hit: &Hit) -> Option<Element> {
        let (entry, key) = (index.entries.get(hit.entry)?, index.keys.get(hit.key)?);
        let line = dom::create("li", "", "")?;
        let link = dom::create("a", "search__hit", "")?;
        dom::set(&link, "href", &format!("{}{}", self.root, entry.address));
        let title = dom::create("span", "search__title", "")?;
        if key.text == entry.title {
            marked(&title, key, hit)?;
        } else {
            dom::append(&title, &dom::create("span", "", &entry.title)?);
            let other = dom::create("span", "search__other", if key.weight == 0 { "又称" } else { "涉及" })?;
            marked(&other, key, hit)?;
            dom::append(&title, &other);
        }
        dom::append(&link, &title);
        dom::append(&link, &dom::create("span", "search__detail", &entry.detail)?);
        dom::append(&line, &link);
        if let Some(slug) = &entry.comparable {
            dom::append(&line, &self.compare(&entry.title, slug)?);
        }
        Some(line)
    }
}

/// A name with what matched in it marked.
fn marked(into: &Element, key: &Key, hit: &Hit) -> Option<()> {
    let is_hit = |at: usize| u16::try_from(at).is_ok_and(|at| hit.characters.binary_search(&at).is_ok());
    let characters: Vec<char> = key.text.chars().collect();
    let mut at = 0;
    while at < characters.len() {
        let start = at;
        while at < characters.len() && is_hit(at) == is_hit(start) {
            at += 1;
        }
        let text: String = characters[start..at].iter().collect();
        dom::append(into, &dom::create(if is_hit(start) { "mark" } else { "span" }, "", &text)?);
    }
    Some(())
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
