//! Makes the timeline answer: filters by kind, place and year, in the drawing and in the record; the address.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::{Element, MouseEvent};

use super::address::{self, Step};
use super::{dom, facts, frame, island};
use crate::chart::timeline::{TimelineIndex, passes};
use crate::state::timeline::TimelineState;
use crate::texts;

#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<TimelineIndex>,
    state: RwSignal<TimelineState>,
}

/// Makes the timeline in `root` answer.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn start(root: Element) -> Result<(), postcard::Error> {
    let index: Rc<TimelineIndex> = Rc::new(facts::read("timeline")?);
    let island = Island { root, index, state: RwSignal::new(TimelineState::default()) };
    island.rows();
    island.controls();
    let index = Rc::clone(&island.index);
    island::follow_address(&island.root, island.state, move |text| TimelineState::read(text, &*index));
    frame::on_wanted(move |slug| {
        if slug.is_empty() || island.index.places.contains(&slug) {
            island.update(Step::Replace, |state| state.place = (!slug.is_empty()).then_some(slug));
        }
    });
    Ok(())
}

impl Island {
    fn update(&self, step: Step, change: impl FnOnce(&mut TimelineState)) {
        self.state.update(change);
        address::write(&self.state.with_untracked(TimelineState::query), step);
    }

    /// An event stands in the drawing of wide pages, in that of narrow ones, and in the record.
    fn rows(&self) {
        let row_of = |row: Element| Some((usize::from(number(&row, "data-event")?), row));
        let rows: Vec<(usize, Element)> = dom::all(&self.root, "[data-event]").into_iter().filter_map(row_of).collect();
        let sections = dom::all(&self.root, "[data-section]");
        let count = dom::one(&self.root, "[data-count]");
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |before: Option<TimelineState>| {
            let asked = state.get();
            let shown: Vec<bool> = index.entries.iter().map(|entry| passes(&index, entry, &asked)).collect();
            for (at, row) in &rows {
                dom::flag(row, "hidden", !shown.get(*at).copied().unwrap_or(true));
            }
            for section in &sections {
                dom::flag(section, "hidden", dom::all(section, "[data-event]:not([hidden])").is_empty());
            }
            let matching = shown.iter().filter(|shown| **shown).count();
            if let Some(count) = &count {
                let is_new = before.is_some_and(|before| before != asked);
                dom::say(
                    count,
                    &island::count_text(matching, shown.len(), texts::answers::events_all, texts::answers::events_some),
                    is_new,
                );
            }
            asked
        });
    }

    fn controls(&self) {
        for button in dom::all(&self.root, "[data-kind-button]") {
            let kind = button.get_attribute("data-kind-button").and_then(|code| code.parse().ok());
            self.join_button(&button, move |state| state.kind == kind, move |state| state.kind = kind);
        }
        for button in dom::all(&self.root, "[data-year]") {
            let Some(year) = number(&button, "data-year") else { continue };
            let only = Some((year, year));
            let toggle = move |state: &mut TimelineState| {
                state.years = if state.years == only { None } else { only };
            };
            let is_in =
                move |state: &TimelineState| state.years.is_some_and(|(first, last)| (first..=last).contains(&year));
            self.join_button(&button, is_in, toggle);
        }
        // The years that were asked for, which a press gives up.
        if let Some(button) = dom::one(&self.root, "[data-years]") {
            self.join_button(&button, |_| true, |state| state.years = None);
            let state = self.state;
            Effect::new(move |_| {
                let years = state.with(|state| state.years);
                dom::flag(&button, "hidden", years.is_none());
                if let Some((first, last)) = years {
                    let words = if first == last { first.to_string() } else { format!("{first}—{last}") };
                    dom::text(&button, &texts::answers::years(&words));
                }
            });
        }
        let (island, state) = (self.clone(), self.state);
        island::join_choice(
            &self.root,
            "place",
            move || state.with(|state| state.place.clone().unwrap_or_default()),
            move |value| {
                island.update(Step::Push, |state| state.place = (!value.is_empty()).then_some(value));
            },
        );
    }

    /// A button that changes what is asked, and shows whether it is.
    fn join_button(
        &self,
        button: &Element,
        is_on: impl Fn(&TimelineState) -> bool + 'static,
        change: impl Fn(&mut TimelineState) + 'static,
    ) {
        let (island, pressed, state) = (self.clone(), button.clone(), self.state);
        dom::on(button, "click", move |_: MouseEvent| island.update(Step::Push, |state| change(state)));
        Effect::new(move |_| {
            dom::set(&pressed, "aria-pressed", if state.with(&is_on) { "true" } else { "false" });
        });
    }
}

/// A number that the page wrote.
fn number(element: &Element, name: &str) -> Option<u16> {
    element.get_attribute(name)?.parse().ok()
}
