//! The places that a visitor keeps: in this browser's storage where that is allowed, else for this page only.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, MouseEvent, Storage};

use super::dom;
use crate::state::compare::CompareState;
use crate::state::shortlist::{MOST, Shortlist};

/// Where the list is kept.
const KEY: &str = "bio-atlas.shortlist";

/// The list and whether it outlives the page.
#[derive(Debug, Clone, Copy)]
pub struct Kept {
    list: RwSignal<Shortlist>,
    is_stored: RwSignal<bool>,
}

/// The storage; none where the browser or a sandboxed frame forbids it.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// What is kept; nothing where there is no storage, or somebody else wrote into it.
fn stored() -> Shortlist {
    let text = storage().and_then(|storage| storage.get_item(KEY).ok().flatten()).unwrap_or_default();
    Shortlist::read(&text, |_| true).0
}

impl Kept {
    /// Reads the list and makes every switch and link of the page follow it.
    #[must_use]
    pub fn install() -> Self {
        let kept = Self { list: RwSignal::new(stored()), is_stored: RwSignal::new(storage().is_some()) };
        if let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) {
            kept.answer_switches(&root);
            kept.show(&root);
        }
        kept.follow_other_windows();
        kept
    }

    /// The list now.
    #[must_use]
    pub fn now(self) -> Shortlist {
        self.list.get_untracked()
    }

    /// Whether the list is still there after the page is closed.
    #[must_use]
    pub fn is_stored(self) -> bool {
        self.is_stored.get()
    }

    /// Keeps another list.
    pub fn set(self, list: Shortlist) {
        let written = storage().is_some_and(|storage| storage.set_item(KEY, &list.text()).is_ok());
        self.is_stored.set(written);
        if self.list.with_untracked(|known| *known != list) {
            self.list.set(list);
        }
    }

    /// Calls back with the list now and whenever it changes.
    pub fn each(self, call: impl Fn(Shortlist) + 'static) {
        Effect::new(move |_| call(self.list.get()));
    }

    /// One listener for all switches, also those that come later.
    fn answer_switches(self, root: &Element) {
        let toast = dom::one(root, "[data-toast]");
        let said = dom::one(root, "[data-kept-said]");
        let say = move |text: &str| {
            if let (Some(toast), Some(said)) = (&toast, &said) {
                dom::text(said, text);
                dom::class(toast, "is-shown", !text.is_empty());
            }
        };
        dom::on(root, "click", move |event: MouseEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let switch = target.and_then(|target| target.closest("[data-keep]").ok().flatten());
            // Any other click has seen what was said.
            let Some(switch) = switch else { return say("") };
            let value = |name: &str| switch.get_attribute(name).unwrap_or_default();
            say(&self.toggle(&value("data-keep"), &value("data-name")));
        });
    }

    /// Keeps a place or lets it go; returns what there is to say of it.
    fn toggle(self, slug: &str, name: &str) -> String {
        let list = self.now();
        if list.holds(slug) {
            self.set(list.without(slug));
            return format!("{name}不再是备选。");
        }
        match list.with(slug) {
            Some(more) => {
                let count = more.places().len();
                self.set(more);
                let lasting = if self.is_stored.get_untracked() {
                    ""
                } else {
                    "这里不能保存，离开前请到备选页复制链接。"
                };
                format!("{name}留作备选，共{count}处。{lasting}")
            }
            None => format!("备选最多{MOST}处。先放下一处，再留{name}。"),
        }
    }

    /// Switches, links to the comparison, and the count in the header.
    fn show(self, root: &Element) {
        let switches = dom::all(root, "[data-keep]");
        let links: Vec<(Element, String, String)> = dom::all(root, "[data-compare-with]")
            .into_iter()
            .filter_map(|link| {
                let address = link.get_attribute("href")?.split('?').next()?.to_owned();
                Some((link.clone(), address, link.get_attribute("data-compare-with")?))
            })
            .collect();
        let count = dom::one(root, "[data-kept-count]");
        self.each(move |list| {
            for switch in &switches {
                let held = switch.get_attribute("data-keep").is_some_and(|slug| list.holds(&slug));
                dom::set(switch, "aria-pressed", dom::truth(held));
            }
            for (link, address, slug) in &links {
                let state = CompareState { places: list.beside(slug), only_differences: false };
                dom::set(link, "href", &format!("{address}?{}", state.query()));
            }
            if let Some(count) = &count {
                dom::text(count, &if list.is_empty() { String::new() } else { format!("{}处", list.places().len()) });
            }
        });
    }

    /// What is kept in one window shows in the others.
    fn follow_other_windows(self) {
        let Some(window) = web_sys::window() else { return };
        let closure = Closure::<dyn FnMut(Event)>::new(move |_| {
            let list = stored();
            if self.list.with_untracked(|known| *known != list) {
                self.list.set(list);
            }
        });
        if window.add_event_listener_with_callback("storage", closure.as_ref().unchecked_ref()).is_ok() {
            closure.forget();
        }
    }
}
