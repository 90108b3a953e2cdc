//! Makes the timeline answer: filters, zoom, keys, address.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::{Element, KeyboardEvent, MouseEvent};

use super::address::{self, Step};
use super::{dom, facts, frame, island};
use crate::atlas::event::EventKind;
use crate::chart::timeline::{TimelineIndex, bar, passes, percent, ticks};
use crate::geo::hundredths;
use crate::state::timeline::{Span, TimelineState};
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
    island.axis();
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

    fn rows(&self) {
        let rows = dom::all(&self.root, "[data-event]");
        let sections = dom::all(&self.root, "[data-section]");
        let count = dom::one(&self.root, "[data-count]");
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |before: Option<(Option<EventKind>, Option<String>)>| {
            let asked = state.with(|state| (state.kind, state.place.clone()));
            let is_new = before.is_some_and(|before| before != asked);
            let mut matching = 0;
            state.with(|state| {
                for (row, entry) in rows.iter().zip(&index.entries) {
                    let shown = passes(&index, entry, state);
                    matching += usize::from(shown);
                    dom::flag(row, "hidden", !shown);
                    let bar = bar(entry, state.window(index.span));
                    if let Some(drawn) = dom::one(row, "[data-bar]") {
                        dom::set(&drawn, "x", &bar.x);
                        dom::set(&drawn, "width", &bar.width);
                    }
                    for (name, on) in bar.classes {
                        dom::class(row, name, on);
                    }
                }
            });
            for section in &sections {
                dom::flag(section, "hidden", dom::all(section, "[data-event]:not([hidden])").is_empty());
            }
            if let Some(count) = &count {
                dom::say(
                    count,
                    &island::count_text(matching, rows.len(), texts::answers::events_all, texts::answers::events_some),
                    is_new,
                );
            }
            asked
        });
    }

    /// Grid lines and year labels: as many as the widest axis needs are in the page.
    fn axis(&self) {
        let labels = dom::all(&self.root, "[data-tick]");
        let grids: Vec<Vec<Element>> =
            dom::all(&self.root, "[data-grid]").iter().map(|grid| dom::all(grid, "line")).collect();
        let (state, span) = (self.state, self.index.span);
        Effect::new(move |_| {
            let years = state.with(|state| state.window(span));
            let ticks = ticks(years);
            let position = |at: usize| ticks.get(at).map(|year| hundredths(percent(f64::from(*year), years)) + "%");
            for (at, label) in labels.iter().enumerate() {
                dom::class(label, "is-hidden", position(at).is_none());
                if let (Some(x), Some(year)) = (position(at), ticks.get(at)) {
                    dom::set(label, "x", &x);
                    dom::text(label, &year.to_string());
                }
            }
            for lines in &grids {
                for (at, line) in lines.iter().enumerate() {
                    dom::class(line, "is-hidden", position(at).is_none());
                    if let Some(x) = position(at) {
                        dom::set(line, "x1", &x);
                        dom::set(line, "x2", &x);
                    }
                }
            }
        });
    }

    fn controls(&self) {
        for button in dom::all(&self.root, "[data-kind-button]") {
            let kind = button.get_attribute("data-kind-button").and_then(|code| code.parse().ok());
            let (island, pressed, state) = (self.clone(), button.clone(), self.state);
            dom::on(&button, "click", move |_: MouseEvent| island.update(Step::Push, |state| state.kind = kind));
            Effect::new(move |_| {
                let on = state.with(|state| state.kind == kind);
                dom::set(&pressed, "aria-pressed", if on { "true" } else { "false" });
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
        for (name, change) in MOVES {
            for button in dom::all(&self.root, &format!("[data-axis={name}]")) {
                let (island, span) = (self.clone(), self.index.span);
                dom::on(&button, "click", move |_: MouseEvent| {
                    island.update(Step::Replace, |state| *state = change(state.clone(), span));
                });
            }
        }
        if let Some(chart) = dom::one(&self.root, "[data-keys]") {
            let (island, span) = (self.clone(), self.index.span);
            dom::on(&chart, "keydown", move |event: KeyboardEvent| {
                if event.ctrl_key() || event.meta_key() || event.alt_key() {
                    return;
                }
                let name = match event.key().as_str() {
                    "ArrowLeft" => "earlier",
                    "ArrowRight" => "later",
                    "+" | "=" => "in",
                    "-" | "_" => "out",
                    "0" => "reset",
                    _ => return,
                };
                if let Some((_, change)) = MOVES.iter().find(|(other, _)| *other == name) {
                    island.update(Step::Replace, |state| *state = change(state.clone(), span));
                    event.prevent_default();
                }
            });
        }
    }
}

type Move = fn(TimelineState, Span) -> TimelineState;

/// What buttons and keys do to the axis.
const MOVES: [(&str, Move); 5] = [
    ("earlier", |state, span| state.shifted(-1, span)),
    ("later", |state, span| state.shifted(1, span)),
    ("in", |state, span| state.zoomed(true, span)),
    ("out", |state, span| state.zoomed(false, span)),
    ("reset", |state, _| TimelineState { years: None, ..state }),
];
