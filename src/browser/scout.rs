//! Makes the scouting page answer: the form follows the link, the answer follows the form.

mod answer;

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement, MouseEvent};

use super::address::{self, Step};
use super::kept::Kept;
use super::{dom, island};
use crate::atlas::industry::Modality;
use crate::brief::state::BriefState;
use crate::scout::words::Labels;
use crate::scout::{Criterion, Group, Modalities, Need, ScoutIndex, need};
use crate::state::shortlist::Shortlist;
use crate::texts;

/// From this width of the page's content on, in pixels, the form stands beside the answer: 62rem in the style sheet, less
/// the margins.
const WIDE: i32 = 900;

/// The question and what it is asked of.
#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<ScoutIndex>,
    state: RwSignal<Need>,
    /// Places of a link that led here to change its question: they go back with it.
    linked: RwSignal<Shortlist>,
    kept: Kept,
}

/// What a box of the form stands for.
#[derive(Clone, Copy)]
enum Part {
    Asked(Criterion),
    Must(Criterion),
    Drop,
    /// The kind of product that platforms must be for.
    Kind(Modality),
    OnlyPresent,
}

/// What documents say of each place and each thing that may be asked for.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn facts() -> Result<ScoutIndex, postcard::Error> {
    super::facts::read("scout")
}

/// What the page calls the things that may be asked for: elements below `root` that name one
/// in `data-criterion`, by the text beside it or their own.
#[must_use]
pub fn labels(root: &Element, index: &ScoutIndex) -> Labels {
    dom::all(root, "[data-criterion]")
        .into_iter()
        .filter_map(|element| {
            let criterion = need::named(&element.get_attribute("data-criterion")?, index)?;
            let beside = element.parent_element().and_then(|parent| dom::one(&parent, ":scope > [data-name]"));
            Some((criterion, beside.unwrap_or(element).text_content()?))
        })
        .collect()
}

/// Makes the page in `root` answer.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn start(root: Element, kept: Kept) -> Result<(), postcard::Error> {
    let (state, linked) = (RwSignal::new(Need::default()), RwSignal::new(Shortlist::default()));
    let island = Island { root, index: Rc::new(facts()?), state, linked, kept };
    island.form();
    island.actions();
    island.answer();
    let index = Rc::clone(&island.index);
    island::follow_address(&island.root, island.state, move |text| {
        let (BriefState { shortlist, need }, ignored) = BriefState::read(text, &index, |_| true);
        linked.set(shortlist);
        (need, ignored)
    });
    island.unfold();
    Ok(())
}

impl Island {
    /// Changes the question and the address with it. A form is no journey: “back” leaves the page.
    fn update(&self, change: impl FnOnce(&mut Need)) {
        self.state.update(change);
        let need = self.state.get_untracked();
        let state = BriefState { shortlist: self.linked.get_untracked(), need };
        address::write(&state.query(&self.index), Step::Replace);
    }

    /// The query of the brief of this question: about the places of the link, else about those
    /// that are kept, which travel with it where nothing can be stored.
    fn brief_query(&self) -> String {
        let linked = self.linked.get();
        let shortlist = if linked.is_empty() { self.kept.to_send() } else { linked };
        BriefState { shortlist, need: self.state.get() }.query(&self.index)
    }

    /// One listener for the whole form, and one effect that keeps the form as the link says.
    fn form(&self) {
        let Some(form) = dom::needed(&self.root, "[data-need]") else { return };
        let island = self.clone();
        dom::on(&form, "change", move |event: web_sys::Event| {
            if let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
                island.changed(&target);
            }
        });
        let boxes: Vec<(HtmlInputElement, Part)> = dom::all(&form, "input")
            .into_iter()
            .filter_map(|input| Some((input.clone().dyn_into().ok()?, self.part(&input)?)))
            .collect();
        let selects: Vec<HtmlSelectElement> =
            dom::all(&form, "[data-weight]").into_iter().filter_map(|select| select.dyn_into().ok()).collect();
        let hint = dom::one(&form, "[data-no-musts]");
        let within = dom::one(&form, "[data-within]").and_then(|select| select.dyn_into::<HtmlSelectElement>().ok());
        let chosen = [
            (dom::one(&form, "[data-chosen=need]"), &[Group::Stages][..]),
            (dom::one(&form, "[data-chosen=around]"), &[Group::Around, Group::Access]),
        ];
        let state = self.state;
        Effect::new(move |_| {
            state.with(|state| {
                for (input, part) in &boxes {
                    input.set_checked(match part {
                        Part::Asked(criterion) => state.criteria.contains(criterion),
                        Part::Must(criterion) => state.musts.contains(criterion),
                        Part::Drop => state.drop_unconfirmed,
                        Part::Kind(kind) => state.kinds.kinds().any(|known| known == *kind),
                        Part::OnlyPresent => state.only_present,
                    });
                    // Only what is asked for can be a must.
                    if let (Part::Must(criterion), Some(label)) = (part, input.parent_element()) {
                        dom::flag(&label, "hidden", !state.criteria.contains(criterion));
                    }
                }
                for (select, weight) in selects.iter().zip(state.weights.0) {
                    select.set_value(&weight.to_string());
                }
                if let Some(within) = &within {
                    within.set_value(&state.within.to_string());
                }
                if let Some(hint) = &hint {
                    dom::flag(hint, "hidden", !state.criteria.is_empty());
                }
                for (element, groups) in &chosen {
                    let Some(element) = element else { continue };
                    let count: usize = groups.iter().map(|group| state.of(*group).count()).sum();
                    dom::text(element, &if count > 0 { texts::answers::scout_chosen(count) } else { String::new() });
                }
            });
        });
    }

    /// What a box of the form stands for.
    fn part(&self, input: &Element) -> Option<Part> {
        let named = |name: &str| need::named(&input.get_attribute(name)?, &self.index);
        named("data-criterion")
            .map(Part::Asked)
            .or_else(|| named("data-must").map(Part::Must))
            .or_else(|| input.has_attribute("data-drop").then_some(Part::Drop))
            .or_else(|| input.has_attribute("data-present").then_some(Part::OnlyPresent))
            .or_else(|| {
                let code = input.get_attribute("data-kind")?;
                Modalities::KINDS.into_iter().find(|kind| kind.code() == code).map(Part::Kind)
            })
    }

    fn changed(&self, target: &Element) {
        if let (Some(input), Some(part)) = (target.dyn_ref::<HtmlInputElement>(), self.part(target)) {
            let checked = input.checked();
            self.update(|state| match part {
                Part::Asked(criterion) => state.toggle(criterion, checked),
                Part::Must(criterion) => state.require(criterion, checked),
                Part::Drop => state.drop_unconfirmed = checked,
                Part::Kind(kind) => state.kinds = state.kinds.with(kind, checked),
                Part::OnlyPresent => state.only_present = checked,
            });
        } else if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
            if target.has_attribute("data-within") {
                return self.update(|state| state.within = select.value().parse().unwrap_or_default());
            }
            let at = target.get_attribute("data-weight").and_then(|at| at.parse::<usize>().ok());
            if let (Some(at), Ok(step)) = (at, select.value().parse()) {
                self.update(|state| {
                    if let Some(weight) = state.weights.0.get_mut(at) {
                        *weight = step;
                    }
                });
            }
        }
    }

    fn actions(&self) {
        for button in dom::all(&self.root, "[data-reset]") {
            let island = self.clone();
            dom::on(&button, "click", move |_: MouseEvent| island.update(|state| *state = Need::default()));
        }
        for button in dom::all(&self.root, "[data-print]") {
            dom::on(&button, "click", |_: MouseEvent| dom::print());
        }
        let (copies, island) = (dom::all(&self.root, "[data-copy-address]"), self.clone());
        Effect::new(move |_| {
            let query = island.state.with(|need| need.query(&island.index));
            for copy in &copies {
                dom::set(copy, "data-copy", &address::with_query(&query));
                dom::text(copy, texts::scout::copy());
            }
        });
        // From here every way to the shortlist carries the question.
        let island = self.clone();
        Effect::new(move |_| island.kept.carry(island.brief_query()));
    }

    /// Opens the parts of the form in which the link has chosen something; where there is room, what is needed and
    /// what should be near as well.
    fn unfold(&self) {
        let is_wide = self.root.client_width() >= WIDE;
        let state = self.state.get_untracked();
        let chosen = |groups: &[Group]| groups.iter().any(|group| state.of(*group).next().is_some());
        for (name, open) in [
            ("need", is_wide || state.kinds != Modalities::NONE || chosen(&[Group::Stages])),
            ("around", is_wide || chosen(&[Group::Around, Group::Access])),
            ("weights", !state.musts.is_empty() || state.drop_unconfirmed || state.only_present),
        ] {
            if let Some(fold) = dom::one(&self.root, &format!("[data-fold={name}]")).filter(|_| open) {
                dom::flag(&fold, "open", true);
            }
        }
    }
}
