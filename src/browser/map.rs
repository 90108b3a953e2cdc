//! Makes the map answer: marks, list, panel, filters, zoom, address.

mod canvas;
mod district;
mod hint;
mod hover;
mod lines;
mod list;
mod moments;
mod panel;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::{Element, MouseEvent};

use super::address::{self, Step};
use super::{dom, facts, frame, island};
use crate::atlas::site::MapView;
use crate::chart::map::{Frame, MapIndex, reasons};
use crate::geo::World;
use crate::geo::viewport::Camera;
use crate::state::map::{Layer, MapState};

/// State and facts of one map.
#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<MapIndex>,
    state: RwSignal<MapState>,
    /// Whether addresses say the view in any case: a frame opens with another than the page that they also lead to.
    is_said: bool,
    /// What opened the card: focus goes back to it.
    opener: Rc<RefCell<Option<Element>>>,
    /// Whether the card that was opened is still to be read: then it is the next stop after its opener.
    unread: Rc<Cell<bool>>,
}

/// Makes the map in `root` answer.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn start(root: Element) -> Result<(), postcard::Error> {
    let mut index: MapIndex = facts::read("map")?;
    let is_said = frame::is_frame() && index.published_view != index.default_view;
    if frame::is_frame() {
        index.default_view = index.published_view;
        // No view in a frame says of which year it is.
        index.years = None;
    }
    let index = Rc::new(index);
    let state = RwSignal::new(MapState::new(index.default_view));
    let island = Island { root, index, state, is_said, opener: Rc::default(), unread: Rc::default() };
    // First of all: marks are where they were, when it asks where they come from.
    island.lines();
    for frame in [Frame::Wide, Frame::Narrow] {
        island.canvas(frame);
    }
    island.controls();
    island.moments();
    island.list();
    island.panel();
    island.districts();
    island.hover();
    let index = Rc::clone(&island.index);
    island::follow_address(&island.root, island.state, move |text| MapState::read(text, &*index));
    island.in_a_frame();
    Ok(())
}

impl Island {
    /// Changes the state and the address with it.
    fn update(&self, step: Step, change: impl FnOnce(&mut MapState)) {
        self.state.update(change);
        let query = self.state.with_untracked(|state| {
            let other = MapView::ALL.iter().find(|view| self.is_said && **view != state.view);
            state.query(*other.unwrap_or(&self.index.default_view))
        });
        address::write(&query, step);
    }

    /// Chooses the place that a mark or a line of the list stands for.
    fn select(&self, slug: &str, opener: &Element) {
        self.opener.replace(Some(opener.clone()));
        self.unread.set(true);
        self.update(Step::Push, |state| state.place = Some(slug.to_owned()));
    }

    /// Tells who does not see the map what became of a press.
    fn say(&self, words: &str) {
        if let Some(said) = dom::one(&self.root, "[data-said]") {
            dom::text(&said, words);
        }
    }

    /// Chooses nothing; focus goes back to what opened the card, never to nowhere. Returns whether anything was chosen.
    fn close(&self) -> bool {
        let slug = self.state.with_untracked(|state| state.place.clone());
        let Some(slug) = slug else { return false };
        self.update(Step::Push, |state| state.place = None);
        let listed = || dom::one(&self.root, &format!("[data-item={slug}]"));
        if let Some(opener) = self.opener.take().or_else(listed) {
            dom::focus_in_place(&opener);
        }
        true
    }

    /// What the page around a frame wants chosen, and what is chosen there.
    fn in_a_frame(&self) {
        let island = self.clone();
        frame::on_wanted(move |slug| {
            if slug.is_empty() || island.index.entry(&slug).is_some() {
                island.update(Step::Replace, |state| state.place = (!slug.is_empty()).then_some(slug));
            }
        });
        let state = self.state;
        Effect::new(move |previous: Option<Option<String>>| {
            let place = state.with(|state| state.place.clone());
            // What the address opened with is no choice of the visitor.
            if previous.is_some_and(|previous| previous != place) {
                frame::tell_selected(place.as_deref());
            }
            place
        });
    }

    fn controls(&self) {
        for button in dom::all(&self.root, "[data-layer-button]") {
            let layer = button.get_attribute("data-layer-button").and_then(|code| code.parse::<Layer>().ok());
            let Some(layer) = layer else { continue };
            let (island, pressed) = (self.clone(), button.clone());
            dom::on(&button, "click", move |_: MouseEvent| island.update(Step::Push, |state| state.layer = layer));
            let state = self.state;
            Effect::new(move |_| {
                dom::set(&pressed, "aria-pressed", dom::truth(state.with(|state| state.layer == layer)));
            });
        }
        for button in dom::all(&self.root, "[data-view-button]") {
            let view = button.get_attribute("data-view-button").and_then(|code| code.parse::<MapView>().ok());
            let Some(view) = view else { continue };
            let (island, pressed) = (self.clone(), button.clone());
            dom::on(&button, "click", move |_: MouseEvent| {
                island.update(Step::Push, |state| {
                    state.view = view;
                    state.camera = None;
                });
            });
            let state = self.state;
            Effect::new(move |_| {
                dom::set(&pressed, "aria-pressed", dom::truth(state.with(|state| state.view == view)));
            });
        }
        for (name, read, write) in FILTERS {
            let (island, state) = (self.clone(), self.state);
            island::join_choice(
                &self.root,
                name,
                move || state.with(read),
                move |value| island.update(Step::Push, |state| write(state, value)),
            );
        }
        for button in dom::all(&self.root, "[data-pick]") {
            let name = button.get_attribute("data-pick").unwrap_or_default();
            let value = button.get_attribute("data-value").unwrap_or_default();
            let Some((_, read, write)) = FILTERS.iter().find(|(known, ..)| *known == name) else { continue };
            let (island, pressed, state, own) = (self.clone(), button.clone(), self.state, value.clone());
            dom::on(&button, "click", move |_: MouseEvent| {
                island.update(Step::Push, |state| {
                    let value = if read(state) == value { String::new() } else { value.clone() };
                    write(state, value);
                });
            });
            Effect::new(move |_| {
                dom::set(&pressed, "aria-pressed", dom::truth(state.with(|state| read(state) == own)))
            });
        }
        self.lights();
        let clear = dom::all(&self.root, "[data-clear]");
        let count = dom::one(&self.root, "[data-filters-count]");
        for button in dom::all(&self.root, "[data-clear]") {
            let island = self.clone();
            dom::on(&button, "click", move |_: MouseEvent| {
                island.update(Step::Push, |state| {
                    for (_, _, write) in FILTERS {
                        write(state, String::new());
                    }
                });
                // The button goes with what it cleared.
                if let Some(filters) = dom::one(&island.root, "[data-filters] summary") {
                    dom::focus_in_place(&filters);
                }
            });
        }
        let (root, state) = (self.root.clone(), self.state);
        Effect::new(move |_| {
            let set = state.with(|state| FILTERS.iter().filter(|(_, read, _)| !read(state).is_empty()).count());
            for button in &clear {
                dom::flag(button, "hidden", set == 0);
            }
            if let Some(count) = &count {
                dom::text(count, &if set == 0 { String::new() } else { set.to_string() });
            }
            let Some(atlas) = dom::one(&root, ".atlas") else { return };
            state.with(|state| {
                dom::set(&atlas, "data-layer", state.layer.code());
                dom::flag(&atlas, "data-match", reasons::asked(state));
            });
        });
    }
}

impl Island {
    /// What of the ground an entry of the legend has stand out: one thing at a time, and no state worth a link.
    fn lights(&self) {
        let lit = RwSignal::new(String::new());
        for button in dom::all(&self.root, "[data-light]") {
            let own = button.get_attribute("data-light").unwrap_or_default();
            let pressed = own.clone();
            dom::on(&button, "click", move |_: MouseEvent| {
                lit.update(|lit| *lit = if *lit == pressed { String::new() } else { pressed.clone() });
            });
            Effect::new(move |_| dom::set(&button, "aria-pressed", dom::truth(lit.with(|lit| *lit == own))));
        }
        let root = self.root.clone();
        Effect::new(move |_| {
            if let Some(atlas) = dom::one(&root, ".atlas") {
                lit.with(|lit| dom::set(&atlas, "data-lit", lit));
            }
        });
    }
}

type ReadFilter = fn(&MapState) -> String;
type WriteFilter = fn(&mut MapState, String);

/// The filters by name: how the state holds each.
const FILTERS: [(&str, ReadFilter, WriteFilter); 6] = [
    (
        "industry",
        |state| state.industry.clone().unwrap_or_default(),
        |state, value| state.industry = (!value.is_empty()).then_some(value),
    ),
    (
        "role",
        |state| state.role.map_or_else(String::new, |role| role.code().to_owned()),
        |state, value| state.role = value.parse().ok(),
    ),
    (
        "stage",
        |state| state.stage.clone().unwrap_or_default(),
        |state, value| state.stage = (!value.is_empty()).then_some(value),
    ),
    (
        "family",
        |state| state.family.map_or_else(String::new, |family| family.code().to_owned()),
        |state, value| state.family = value.parse().ok(),
    ),
    (
        "platforms",
        |state| state.platforms.map_or_else(String::new, |status| status.code().to_owned()),
        |state, value| state.platforms = value.parse().ok(),
    ),
    (
        "status",
        |state| state.status.map_or_else(String::new, |status| status.code().to_owned()),
        |state, value| state.status = value.parse().ok(),
    ),
];

/// A camera as precise as its link: what is sent is what was seen.
fn rounded(camera: Camera) -> Camera {
    let round = |value: f64, to: f64| (value * to).round() / to;
    Camera {
        centre: World { x: round(camera.centre.x, 10.0), y: round(camera.centre.y, 10.0) },
        zoom: round(camera.zoom, 100.0),
    }
}
