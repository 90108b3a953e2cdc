//! The places kept, the question, and what can be done with both.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlSelectElement, MouseEvent};

use super::Island;
use crate::browser::{address, dom};
use crate::scout::words;
use crate::state::compare::CompareState;
use crate::state::shortlist::{BriefState, MOST, Shortlist};

impl Island {
    pub(super) fn tray(&self) {
        let Some(tray) = dom::one(&self.root, "[data-tray]") else { return };
        dom::flag(&tray, "hidden", false);
        self.items(&tray);
        self.adder(&tray);
        self.actions(&tray);
        let part = |name: &str| dom::one(&tray, &format!("[data-{name}]"));
        let (said, adopt, empty, adder) = (part("tray-said"), part("adopt"), part("empty"), part("adder"));
        let (asked, ask, compare, with_sheet) = (part("asked"), part("ask"), part("compare"), part("with-sheet"));
        let (ask_address, compare_address) = (address_of(ask.as_ref()), address_of(compare.as_ref()));
        let link = part("link");
        let (island, state, kept) = (self.clone(), self.state, self.kept);
        let own = RwSignal::new(Shortlist::default());
        kept.each(move |list| own.set(list));
        Effect::new(move |_| {
            state.with(|state| {
                let BriefState { shortlist, need } = state;
                let is_own = shortlist.is_empty() || own.with(|own| own == shortlist);
                if let Some(said) = &said {
                    dom::text(said, &whose(shortlist, is_own, kept.is_stored()));
                }
                for (element, hidden) in [
                    (&adopt, is_own),
                    (&empty, !shortlist.is_empty()),
                    (&adder, shortlist.places().len() >= MOST),
                    (&compare, shortlist.places().len() < 2),
                    (&with_sheet, shortlist.is_empty() && !need.is_asked()),
                ] {
                    if let Some(element) = element {
                        dom::flag(element, "hidden", hidden);
                    }
                }
                if let Some(asked) = &asked {
                    let question = if need.is_asked() {
                        format!("问题：{}", words::question(need, &island.labels))
                    } else {
                        "还没有提问。有了问题，简报里才有名次和理由。".to_owned()
                    };
                    dom::text(asked, &question);
                }
                if let Some(ask) = &ask {
                    dom::text(ask, if need.is_asked() { "改问题" } else { "去提问" });
                    dom::set(ask, "href", &with(&ask_address, &need.query(&island.index)));
                }
                if let Some(compare) = &compare {
                    let places = CompareState { places: shortlist.places().to_vec(), only_differences: false };
                    dom::set(compare, "href", &with(&compare_address, &places.query()));
                }
                if let Some(link) = &link {
                    dom::set(link, "data-copy", &address::with_query(&state.query(&island.index)));
                    dom::text(link, "复制链接");
                }
            });
        });
    }

    /// The places in the order in which they were kept, each with what lets it go.
    fn items(&self, tray: &Element) {
        let items: Vec<(String, Element)> = dom::all(tray, "[data-item]")
            .into_iter()
            .filter_map(|item| Some((item.get_attribute("data-item")?, item)))
            .collect();
        for (slug, item) in &items {
            if let Some(button) = dom::one(item, "[data-drop]") {
                let (island, slug, tray) = (self.clone(), slug.clone(), tray.clone());
                dom::on(&button, "click", move |_: MouseEvent| {
                    let left = island.state.with_untracked(|state| state.shortlist.without(&slug));
                    // The button goes with its place; focus stays in the tray.
                    let next = left.places().first().map(|first| format!("[data-item={first}] [data-drop]"));
                    island.change(left);
                    let next = next.and_then(|next| dom::one(&tray, &next)).or_else(|| dom::one(&tray, "[data-add]"));
                    if let Some(next) = next {
                        dom::focus_in_place(&next);
                    }
                });
            }
        }
        let list = dom::one(tray, "[data-items]");
        let state = self.state;
        Effect::new(move |_| {
            state.with(|state| {
                let places = state.shortlist.places();
                for (slug, item) in &items {
                    dom::flag(item, "hidden", !state.shortlist.holds(slug));
                }
                let order = places.iter().filter_map(|place| items.iter().find(|(slug, _)| slug == place));
                if let Some(list) = &list {
                    dom::in_order(list, &order.map(|(_, item)| item.clone()).collect::<Vec<_>>());
                }
            });
        });
    }

    fn adder(&self, tray: &Element) {
        let Some(select) = dom::one(tray, "[data-add]").and_then(|add| add.dyn_into::<HtmlSelectElement>().ok()) else {
            return;
        };
        let island = self.clone();
        let chosen = select.clone();
        dom::on(&select, "change", move |_: Event| {
            if let Some(more) = island.state.with_untracked(|state| state.shortlist.with(&chosen.value())) {
                island.change(more);
            }
            chosen.set_value("");
        });
    }

    fn actions(&self, tray: &Element) {
        if let Some(adopt) = dom::one(tray, "[data-adopt]") {
            let (island, tray) = (self.clone(), tray.clone());
            dom::on(&adopt, "click", move |_: MouseEvent| {
                island.kept.set(island.state.with_untracked(|state| state.shortlist.clone()));
                // The button has done its work and goes; focus stays with what it did.
                if let Some(first) = dom::one(&tray, "[data-item]:not([hidden]) a") {
                    dom::focus_in_place(&first);
                }
            });
        }
        if let Some(print) = dom::one(tray, "[data-print]") {
            dom::on(&print, "click", |_: MouseEvent| {
                // Where printing is forbidden (a sandboxed frame), the browser says so itself.
                drop(web_sys::window().map(|window| window.print()));
            });
        }
        if let Some(save) = dom::one(tray, "[data-save]") {
            let island = self.clone();
            let hint = dom::one(tray, "[data-hint]");
            dom::on(&save, "click", move |_: MouseEvent| {
                let said = island.save();
                if let Some(hint) = &hint {
                    dom::text(hint, said);
                }
            });
        }
    }
}

/// Whose places these are, and where they are kept.
fn whose(list: &Shortlist, is_own: bool, is_stored: bool) -> String {
    let count = list.places().len();
    match (count, is_own, is_stored) {
        (0, ..) => "还没有留下地点。".to_owned(),
        (_, false, _) => format!("这是链接里的{count}处，不是你留的。"),
        (_, true, true) => format!("留了{count}处，只记在这个浏览器里，不会上传。"),
        (_, true, false) => format!("留了{count}处。这里不能保存，关掉就没有了：请复制链接。"),
    }
}

fn address_of(link: Option<&Element>) -> String {
    link.and_then(|link| link.get_attribute("href")).unwrap_or_default()
}

fn with(address: &str, query: &str) -> String {
    if query.is_empty() { address.to_owned() } else { format!("{address}?{query}") }
}
