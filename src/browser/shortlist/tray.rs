//! The places kept, the question, and what can be done with both.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement, MouseEvent};

use super::{Island, name};
use crate::brief::state::BriefState;
use crate::browser::{address, dom};
use crate::state::compare::CompareState;
use crate::state::shortlist::{MOST, Shortlist, Whose};
use crate::texts;

impl Island {
    pub(super) fn tray(&self) {
        let Some(tray) = dom::needed(&self.root, "[data-tray]") else { return };
        dom::flag(&tray, "hidden", false);
        self.items(&tray);
        self.adder(&tray);
        self.adopter(&tray);
        self.actions(&tray);
        self.links(&tray);
        let part = |selector| dom::needed(&tray, selector);
        let (said, asked, answer) = (part("[data-tray-said]"), part("[data-asked]"), part("[data-answer]"));
        let (empty, adder, with_sheet) = (part("[data-empty]"), part("[data-adder]"), part("[data-with-sheet]"));
        // What a visitor notes is about the places of the sheet.
        let own = dom::needed(&self.root, "[data-own]");
        let hint = part("[data-hint]");
        let island = self.clone();
        Effect::new(move |_| {
            let whose = island.whose.get();
            island.content.with(|content| {
                island.state.with(|BriefState { shortlist, .. }| {
                    let count = shortlist.places().len();
                    if let Some(said) = &said {
                        dom::text(said, &whose_words(whose, count, island.kept.is_stored()));
                    }
                    let is_nothing = content.places.is_empty();
                    for (element, hidden) in
                        [(&empty, count > 0), (&adder, count >= MOST), (&with_sheet, is_nothing), (&own, is_nothing)]
                    {
                        if let Some(element) = element {
                            dom::flag(element, "hidden", hidden);
                        }
                    }
                });
                if let Some(asked) = &asked {
                    let question = if content.is_asked {
                        texts::answers::shortlist_question(&content.question)
                    } else {
                        content.missing.to_owned()
                    };
                    dom::text(asked, &question);
                }
                if let Some(answer) = &answer {
                    // With a sheet it stands there.
                    dom::text(answer, if content.places.is_empty() { &content.said } else { "" });
                }
            });
            if let Some(hint) = &hint {
                dom::text(hint, "");
            }
        });
    }

    /// The places in the order in which they were kept, each with what removes it.
    fn items(&self, tray: &Element) {
        let items: Vec<(String, Element)> = dom::all(tray, "[data-item]")
            .into_iter()
            .filter_map(|item| Some((item.get_attribute("data-item")?, item)))
            .collect();
        for (slug, item) in &items {
            let Some(button) = dom::one(item, "[data-drop]") else { continue };
            let (island, slug, tray) = (self.clone(), slug.clone(), tray.clone());
            dom::on(&button, "click", move |_: MouseEvent| {
                let left = island.state.with_untracked(|state| state.shortlist.without(&slug));
                // The button goes with its place; focus stays where it was in the list.
                let at = island.state.with_untracked(|state| state.shortlist.places().iter().position(|p| *p == slug));
                let next = at.and_then(|at| left.places().get(at).or(left.places().last()));
                let next = next.map(|next| format!("[data-item={next}] [data-drop]"));
                island.change(left);
                let next = next.and_then(|next| dom::one(&tray, &next)).or_else(|| dom::one(&tray, "[data-add]"));
                if let Some(next) = next {
                    dom::focus_in_place(&next);
                }
            });
        }
        let list = dom::needed(tray, "[data-items]");
        let state = self.state;
        Effect::new(move |_| {
            state.with(|state| {
                for (slug, item) in &items {
                    dom::flag(item, "hidden", !state.shortlist.holds(slug));
                }
                let places = state.shortlist.places().iter();
                let order = places.filter_map(|place| items.iter().find(|(slug, _)| slug == place));
                if let Some(list) = &list {
                    dom::in_order(list, &order.map(|(_, item)| item.clone()).collect::<Vec<_>>());
                }
            });
        });
    }

    /// A choice, and a button that keeps it: a choice alone would keep what arrow keys pass by.
    fn adder(&self, tray: &Element) {
        let select = dom::needed(tray, "[data-add]").and_then(|add| add.dyn_into::<HtmlSelectElement>().ok());
        let (Some(select), Some(button)) = (select, dom::needed(tray, "[data-add-chosen]")) else { return };
        let (island, tray) = (self.clone(), tray.clone());
        dom::on(&button, "click", move |_: MouseEvent| {
            let slug = select.value();
            let Some(more) = island.state.with_untracked(|state| state.shortlist.with(&slug)) else {
                return dom::focus_in_place(&select);
            };
            let is_full = more.places().len() >= MOST;
            island.change(more);
            select.set_value("");
            // A full list takes no more, and the button goes.
            if let Some(remove) = dom::one(&tray, &format!("[data-item={slug}] [data-drop]")).filter(|_| is_full) {
                // The place shows when the effects have run.
                let later = async move { dom::focus_in_place(&remove) };
                wasm_bindgen_futures::spawn_local(later);
            }
        });
    }

    /// The places of a link become the visitor's own beside those that are kept already.
    fn adopter(&self, tray: &Element) {
        let Some(adopt) = dom::needed(tray, "[data-adopt]") else { return };
        let (island, hint, first) = (self.clone(), dom::one(tray, "[data-hint]"), dom::one(tray, "[data-tray-said]"));
        dom::on(&adopt, "click", move |_: MouseEvent| {
            let (all, left) = island.state.with_untracked(|state| island.own().joined(&state.shortlist));
            island.whose.set(Whose::Own);
            island.change(all);
            // The button has done its work and goes; focus goes to what it did.
            if let Some(first) = &first {
                dom::focus_in_place(first);
            }
            if let (Some(hint), false) = (&hint, left.is_empty()) {
                let left: Vec<String> = left.iter().map(|slug| name(&island.names, slug)).collect();
                let text = texts::answers::shortlist_full(MOST, &texts::write::names(&left));
                let hint = hint.clone();
                wasm_bindgen_futures::spawn_local(async move { dom::text(&hint, &text) });
            }
        });
        let mine = dom::one(tray, "[data-mine]");
        let island = self.clone();
        Effect::new(move |_| {
            let is_own = island.whose.get() == Whose::Own;
            dom::flag(&adopt, "hidden", is_own || island.state.with(|state| state.shortlist.is_empty()));
            if let Some(mine) = &mine {
                let own = island.kept.list();
                dom::flag(mine, "hidden", is_own || own.is_empty());
                dom::text(mine, &texts::answers::shortlist_mine(own.places().len()));
                let sent = BriefState { shortlist: own, need: island.state.with(|state| state.need.clone()) };
                dom::set(mine, "href", &address::with_query(&sent.query(&island.index)));
            }
        });
    }

    fn actions(&self, tray: &Element) {
        if let Some(print) = dom::needed(tray, "[data-print]") {
            dom::on(&print, "click", |_: MouseEvent| dom::print());
        }
        if let Some(save) = dom::needed(tray, "[data-save]") {
            let (island, hint) = (self.clone(), dom::one(tray, "[data-hint]"));
            let saved = std::cell::RefCell::new(None);
            dom::on(&save, "click", move |_: MouseEvent| {
                let said = island.save(&mut saved.borrow_mut());
                if let Some(hint) = &hint {
                    // Anew even where it is the same: each file is announced.
                    hint.set_text_content(Some(said));
                }
            });
        }
    }

    /// Links that carry the question or the places on.
    fn links(&self, tray: &Element) {
        let linked = |selector| {
            let link = dom::needed(tray, selector)?;
            Some((link.clone(), link.get_attribute("href")?))
        };
        let (ask, compare, copy) = (linked("[data-ask]"), linked("[data-compare]"), dom::needed(tray, "[data-link]"));
        let answers = dom::all(&self.root, "[data-answer-link]");
        let island = self.clone();
        Effect::new(move |_| {
            island.state.with(|state| {
                let BriefState { shortlist, need } = state;
                if let Some((ask, address)) = &ask {
                    // The places of a link come back with the question that is changed.
                    let shortlist = match island.whose.get() {
                        Whose::Own => Shortlist::default(),
                        Whose::Link => shortlist.clone(),
                    };
                    let query = BriefState { shortlist, need: need.clone() }.query(&island.index);
                    let there = if query.is_empty() { address.clone() } else { format!("{address}?{query}") };
                    dom::text(
                        ask,
                        if need.is_asked() { texts::answers::shortlist_ask_again() } else { texts::shortlist::ask() },
                    );
                    dom::set(ask, "href", &there);
                    for answer in &answers {
                        dom::set(answer, "href", &there);
                    }
                }
                if let Some((compare, address)) = &compare {
                    let places = CompareState { places: shortlist.places().to_vec(), only_differences: false };
                    dom::set(compare, "href", &format!("{address}?{}", places.query()));
                    dom::flag(compare, "hidden", shortlist.places().len() < 2);
                }
                if let Some(copy) = &copy {
                    dom::set(copy, "data-copy", &address::with_query(&state.query(&island.index)));
                    dom::text(copy, texts::shortlist::copy());
                }
            });
        });
    }
}

/// Whose places these are, and where they are kept.
fn whose_words(whose: Whose, count: usize, is_stored: bool) -> String {
    match (whose, count, is_stored) {
        (Whose::Own, 0, _) => texts::answers::shortlist_none().to_owned(),
        (Whose::Own, _, true) => texts::answers::shortlist_own(count),
        (Whose::Own, _, false) => texts::answers::shortlist_own_for_now(count),
        (Whose::Link, 0, _) => texts::answers::shortlist_of_link_none().to_owned(),
        (Whose::Link, _, _) => texts::answers::shortlist_of_link(count),
    }
}
