//! The places that a visitor keeps: in this browser's storage where that is allowed, else for this page only.

pub mod store;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, MouseEvent};

use store::{hold_in_tab, in_tab, store, stored};

use super::dom;
use super::toast::Toast;
use crate::state::compare::{self, CompareState};
use crate::state::shortlist::{MOST, Shortlist};
use crate::texts;

/// The list and whether it outlives the page.
#[derive(Debug, Clone, Copy)]
pub struct Kept {
    list: RwSignal<Shortlist>,
    is_stored: RwSignal<bool>,
    /// What the page adds to its links to the shortlist: the question that is asked on it.
    carried: RwSignal<Option<String>>,
}

impl Kept {
    /// An empty list that is read from nowhere and stored nowhere.
    #[must_use]
    pub fn nowhere() -> Self {
        Self { list: RwSignal::default(), is_stored: RwSignal::new(false), carried: RwSignal::new(None) }
    }

    /// Reads the list and makes every switch and link of the page follow it.
    #[must_use]
    pub fn install() -> Self {
        let (list, is_stored) = match (in_tab(), stored()) {
            (Some(list), _) => (list, false),
            (None, Some(list)) => (list, true),
            (None, None) => (Shortlist::default(), false),
        };
        let kept =
            Self { list: RwSignal::new(list), is_stored: RwSignal::new(is_stored), carried: RwSignal::new(None) };
        if let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) {
            kept.answer_switches(&root);
            kept.show(&root);
        }
        kept.follow_other_pages();
        kept
    }

    /// The list; who asks in an effect is told of changes.
    #[must_use]
    pub fn list(self) -> Shortlist {
        self.list.get()
    }

    /// Has the effect that asks told of changes.
    pub fn track(self) {
        self.list.track();
    }

    /// What a link to another page must carry, because nothing else does; as [`Kept::list`].
    #[must_use]
    pub fn to_send(self) -> Shortlist {
        if self.is_stored.get() { Shortlist::default() } else { self.list.get() }
    }

    /// Whether the list is still there after the page is closed; as [`Kept::list`].
    #[must_use]
    pub fn is_stored(self) -> bool {
        self.is_stored.get()
    }

    /// The list at this moment. Another page may have changed it unnoticed: one that the
    /// browser brings back from its memory has heard of nothing meanwhile.
    #[must_use]
    pub fn now(self) -> Shortlist {
        self.refresh();
        self.list.get_untracked()
    }

    /// Gives every link to the shortlist this query, which must hold [`Kept::to_send`].
    pub fn carry(self, query: String) {
        self.carried.set(Some(query));
    }

    /// Keeps another list.
    pub fn keep(self, list: Shortlist) {
        let is_stored = store(&list);
        hold_in_tab((!is_stored).then_some(&list));
        if self.is_stored.get_untracked() != is_stored {
            self.is_stored.set(is_stored);
        }
        if self.list.with_untracked(|known| *known != list) {
            self.list.set(list);
        }
    }

    fn refresh(self) {
        // Where the last change could not be stored, what is stored is older.
        let kept = if self.is_stored.get_untracked() { stored() } else { Some(in_tab().unwrap_or_default()) };
        if let Some(list) = kept.filter(|list| self.list.with_untracked(|known| known != list)) {
            self.list.set(list);
        }
    }

    /// One listener for all switches.
    fn answer_switches(self, root: &Element) {
        let toast = Toast::install(root);
        dom::on(root, "click", move |event: MouseEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let switch = target.and_then(|target| target.closest("[data-keep]").ok().flatten());
            // Any other click has seen what was said.
            let Some(switch) = switch else { return toast.close() };
            let value = |name: &str| switch.get_attribute(name).unwrap_or_default();
            toast.say(&self.toggle(&value("data-keep"), &value("data-name")));
        });
    }

    /// Keeps a place or lets it go; returns what there is to say of it.
    fn toggle(self, slug: &str, name: &str) -> String {
        let list = self.now();
        if list.holds(slug) {
            self.keep(list.without(slug));
            return texts::answers::kept_removed(name);
        }
        match list.with(slug) {
            Some(more) => {
                let count = more.places().len();
                self.keep(more);
                if self.is_stored.get_untracked() {
                    texts::answers::kept_added(name, count)
                } else {
                    texts::answers::kept_added_for_now(name, count)
                }
            }
            None => texts::answers::kept_full(name, MOST),
        }
    }

    /// Switches, links to comparison and shortlist, and the count in the header.
    fn show(self, root: &Element) {
        let addressed = |selector: &str| -> Vec<(Element, String)> {
            dom::all(root, selector)
                .into_iter()
                .filter_map(|link| Some((link.clone(), link.get_attribute("href")?.split('?').next()?.to_owned())))
                .collect()
        };
        let switches = dom::all(root, "[data-keep]");
        let (compare, own) = (addressed("[data-compare-with]"), addressed("[data-kept-link]"));
        let count = dom::one(root, "[data-kept-count]");
        Effect::new(move |_| {
            let (list, sent) = (self.list(), self.to_send());
            let query = self.carried.get().unwrap_or_else(|| {
                if sent.is_empty() { String::new() } else { format!("{}={}", compare::PLACES, sent.text()) }
            });
            for switch in &switches {
                let held = switch.get_attribute("data-keep").is_some_and(|slug| list.holds(&slug));
                let name = switch.get_attribute("data-name").unwrap_or_default();
                let (label, all) = if held {
                    (texts::answers::kept(), texts::answers::kept_again(&name))
                } else {
                    (texts::parts::keep(), texts::parts::keep_place(&name))
                };
                dom::class(switch, "is-kept", held);
                dom::set(switch, "aria-label", &all);
                if let Some(text) = dom::one(switch, "[data-keep-label]") {
                    dom::text(&text, label);
                }
            }
            for (link, address) in &compare {
                let slug = link.get_attribute("data-compare-with").unwrap_or_default();
                let state = CompareState { places: list.beside(&slug), only_differences: false };
                dom::set(link, "href", &format!("{address}?{}", state.query()));
            }
            for (link, address) in &own {
                let there = if query.is_empty() { address.clone() } else { format!("{address}?{query}") };
                dom::set(link, "href", &there);
            }
            if let Some(count) = &count {
                dom::text(
                    count,
                    &if list.is_empty() { String::new() } else { texts::answers::kept_count(list.places().len()) },
                );
            }
        });
    }

    /// What is kept in another window, or was while this page lay in the browser's memory.
    fn follow_other_pages(self) {
        let Some(window) = web_sys::window() else { return };
        let closure = Closure::<dyn FnMut(Event)>::new(move |_| self.refresh());
        let listen = |name| window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).is_ok();
        if listen("storage") | listen("pageshow") {
            closure.forget();
        }
    }
}
