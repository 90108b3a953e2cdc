//! Makes the scouting page answer: the form follows the link, the answer follows the form.

mod answer;

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, MouseEvent};

use super::address::{self, Step};
use super::{dom, island};
use crate::scout::{Group, Need, ScoutIndex, need};

static FACTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/scout.bin"));

/// The question and what it is asked of.
#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<ScoutIndex>,
    state: RwSignal<Need>,
}

/// Makes the page in `root` answer.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn start(root: Element) -> Result<(), postcard::Error> {
    let index: Rc<ScoutIndex> = Rc::new(postcard::from_bytes(FACTS)?);
    let island = Island { root, index, state: RwSignal::new(Need::default()) };
    island.criteria();
    island.musts();
    island.weights();
    island.actions();
    island.answer();
    let index = Rc::clone(&island.index);
    island::follow_address(&island.root, island.state, move |text| Need::read(text, &index));
    island.unfold();
    Ok(())
}

impl Island {
    /// Changes the question and the address with it. A form is no journey: “back” leaves the page.
    fn update(&self, change: impl FnOnce(&mut Need)) {
        self.state.update(change);
        address::write(&self.state.with_untracked(|state| state.query(&self.index)), Step::Replace);
    }

    /// Joins a box to a part of the question.
    fn join_box(
        &self,
        input: &Element,
        read: impl Fn(&Need) -> bool + 'static,
        write: impl Fn(&mut Need, bool) + 'static,
    ) {
        let Some(input) = input.dyn_ref::<HtmlInputElement>().cloned() else { return };
        let (island, changed) = (self.clone(), input.clone());
        dom::on(&input, "change", move |_: web_sys::Event| {
            island.update(|state| write(state, changed.checked()));
        });
        let state = self.state;
        Effect::new(move |_| input.set_checked(state.with(&read)));
    }

    fn criteria(&self) {
        for input in dom::all(&self.root, "[data-criterion]") {
            let name = input.get_attribute("data-criterion").unwrap_or_default();
            let Some(criterion) = need::named(&name, &self.index) else { continue };
            self.join_box(
                &input,
                move |state| state.criteria.contains(&criterion),
                move |state, wanted| state.toggle(criterion, wanted),
            );
        }
        for (name, groups) in [("need", &[Group::Stages][..]), ("around", &[Group::Around, Group::Access])] {
            let Some(chosen) = dom::one(&self.root, &format!("[data-chosen={name}]")) else { continue };
            let state = self.state;
            Effect::new(move |_| {
                let count: usize = state.with(|state| groups.iter().map(|group| state.of(*group).count()).sum());
                dom::text(&chosen, &if count > 0 { format!("已选{count}项") } else { String::new() });
            });
        }
    }

    fn musts(&self) {
        let labels = dom::all(&self.root, "[data-must-of]");
        for label in &labels {
            let name = label.get_attribute("data-must-of").unwrap_or_default();
            let Some(criterion) = need::named(&name, &self.index) else { continue };
            if let Some(input) = dom::one(label, "[data-must]") {
                self.join_box(
                    &input,
                    move |state| state.musts.contains(&criterion),
                    move |state, required| state.require(criterion, required),
                );
            }
            let (label, state) = (label.clone(), self.state);
            Effect::new(move |_| {
                dom::flag(&label, "hidden", !state.with(|state| state.criteria.contains(&criterion)));
            });
        }
        let hint = dom::one(&self.root, "[data-no-musts]");
        let state = self.state;
        Effect::new(move |_| {
            if let Some(hint) = &hint {
                dom::flag(hint, "hidden", state.with(|state| !state.criteria.is_empty()));
            }
        });
        if let Some(input) = dom::one(&self.root, "[data-drop]") {
            self.join_box(&input, |state| state.drop_unconfirmed, |state, drop| state.drop_unconfirmed = drop);
        }
    }

    fn weights(&self) {
        for select in dom::all(&self.root, "[data-weight]") {
            let at = select.get_attribute("data-weight").and_then(|at| at.parse::<usize>().ok());
            let (Some(at), Some(select)) = (at, select.dyn_ref::<HtmlSelectElement>().cloned()) else { continue };
            let (island, changed) = (self.clone(), select.clone());
            dom::on(&select, "change", move |_: web_sys::Event| {
                if let Ok(step) = changed.value().parse() {
                    island.update(|state| {
                        if let Some(weight) = state.weights.0.get_mut(at) {
                            *weight = step;
                        }
                    });
                }
            });
            let state = self.state;
            Effect::new(move |_| {
                let value = state.with(|state| state.weights.0.get(at).copied()).unwrap_or_default();
                select.set_value(&value.to_string());
            });
        }
    }

    fn actions(&self) {
        for button in dom::all(&self.root, "[data-reset]") {
            let island = self.clone();
            dom::on(&button, "click", move |_: MouseEvent| island.update(|state| *state = Need::default()));
        }
        for button in dom::all(&self.root, "[data-print]") {
            dom::on(&button, "click", |_: MouseEvent| {
                // Where printing is forbidden (a sandboxed frame), the browser says so itself.
                drop(web_sys::window().map(|window| window.print()));
            });
        }
        let (copies, state) = (dom::all(&self.root, "[data-copy-address]"), self.state);
        Effect::new(move |_| {
            state.track();
            let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
            for copy in &copies {
                dom::set(copy, "data-copy", &address);
            }
        });
    }

    /// Opens the parts of the form in which the link has chosen something.
    fn unfold(&self) {
        let state = self.state.get_untracked();
        let chosen = |groups: &[Group]| groups.iter().any(|group| state.of(*group).next().is_some());
        for (name, open) in [
            ("need", chosen(&[Group::Stages])),
            ("around", chosen(&[Group::Around, Group::Access])),
            ("weights", !state.musts.is_empty() || state.drop_unconfirmed),
        ] {
            if let Some(fold) = dom::one(&self.root, &format!("[data-fold={name}]")) {
                dom::flag(&fold, "open", open);
            }
        }
    }
}
