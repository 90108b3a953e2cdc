//! The diagram answers, and marks travel between it and the map.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{Element, MouseEvent};

use super::Island;
use super::canvas::target;
use crate::atlas::site::MapView;
use crate::browser::dom;
use crate::chart::map::{Entry, MapIndex, reasons};
use crate::geo::hundredths;
use crate::state::map::MapState;

/// What a visitor asks the system for who wants nothing to move.
const CALM: &str = "(prefers-reduced-motion: reduce)";
/// How long marks travel, in milliseconds.
const TRAVEL: f64 = 380.0;

/// The drawn diagram: whatever stands for a place or for a field, once in each of its drawings.
struct Diagram {
    /// By the slug of the place; empty for what is no place.
    stops: Vec<(String, Element)>,
    /// What belongs to a field, by its index.
    lines: Vec<(usize, Element)>,
    /// Where a line stops, by the entry of the index.
    marks: Vec<(Option<usize>, Element)>,
}

impl Island {
    pub(super) fn lines(&self) {
        let Some(root) = dom::one(&self.root, ".lines") else { return };
        let island = self.clone();
        dom::on(&root, "click", move |event: MouseEvent| {
            let stop = target(&event, "[data-mark]").filter(|_| dom::is_plain(&event));
            if let Some((stop, slug)) = stop.and_then(|stop| Some((stop.clone(), stop.get_attribute("data-mark")?))) {
                event.prevent_default();
                island.select(&slug, &stop);
            }
        });
        self.travel();
        let diagram = Diagram::find(&root, &self.index);
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |_| state.with(|state| diagram.show(&index, state)));
    }

    /// Shows the one view or the other. Each mark starts where it was in the view before.
    fn travel(&self) {
        let Some(atlas) = dom::one(&self.root, ".atlas") else { return };
        let under_way: RefCell<Vec<JsValue>> = RefCell::default();
        let state = self.state;
        Effect::new(move |before: Option<MapView>| {
            let view = state.with(|state| state.view);
            if before == Some(view) {
                return view;
            }
            let moves = before.is_some() && !is_calm();
            let from = if moves { shown(&atlas) } else { Vec::new() };
            for animation in under_way.take() {
                drop(dom::call(&animation, "cancel", &[]));
            }
            dom::set(&atlas, "data-view", view.code());
            if moves {
                // From now on what appears fades in, as the style sheet has it.
                dom::class(&atlas, "is-moved", true);
                under_way.replace(sent(&atlas, &from));
            }
            view
        });
    }
}

impl Diagram {
    fn find(root: &Element, index: &MapIndex) -> Self {
        let named = |selector: &str, name: &str| {
            let elements = dom::all(root, selector).into_iter();
            elements.map(|element| (element.get_attribute(name).unwrap_or_default(), element)).collect::<Vec<_>>()
        };
        let field = |id: &str| index.industries.iter().position(|own| own == id);
        Self {
            stops: named(".stop", "data-mark"),
            lines: named("[data-line]", "data-line")
                .into_iter()
                .filter_map(|(id, line)| Some((field(&id)?, line)))
                .collect(),
            marks: named("[data-at]", "data-at").into_iter().map(|(entry, mark)| (entry.parse().ok(), mark)).collect(),
        }
    }

    /// Marks what is chosen, and has step back what is filtered out or has nothing to do with it.
    fn show(&self, index: &MapIndex, state: &MapState) {
        let chosen = state.place.as_deref().and_then(|slug| index.entry(slug));
        let is_open = chosen.is_none() && !reasons::asked(state) && state.role.is_none();
        let passes = |slug: &str| index.entry(slug).is_some_and(|entry| reasons::passes(index, entry, state));
        for (slug, stop) in &self.stops {
            let is_chosen = state.place.as_ref() == Some(slug);
            dom::class(stop, "is-selected", is_chosen);
            dom::class(stop, "is-quiet", !is_open && !is_chosen && (chosen.is_some() || !passes(slug)));
            if !slug.is_empty() {
                dom::set(stop, "aria-current", dom::truth(is_chosen));
            }
        }
        let asked = |field: usize| state.industry.as_ref().is_none_or(|id| index.industries.get(field) == Some(id));
        // The lines of a place, or those that any place stops at that passes.
        let runs = |field: usize| {
            let stops = |entry: &&Entry| entry.industries.iter().any(|tie| tie.industry == field && tie.via.is_empty());
            match &chosen {
                Some(chosen) => stops(chosen),
                None => {
                    asked(field) && index.entries.iter().filter(stops).any(|entry| reasons::passes(index, entry, state))
                }
            }
        };
        for (field, line) in &self.lines {
            dom::class(line, "is-quiet", !is_open && !runs(*field));
        }
        for (entry, mark) in &self.marks {
            let entry = entry.and_then(|at| index.entries.get(at));
            let is_out = entry.is_none_or(|entry| !reasons::passes(index, entry, state));
            dom::class(mark, "is-quiet", chosen.is_none() && !is_open && is_out);
        }
    }
}

/// Whether the visitor wants nothing to move.
fn is_calm() -> bool {
    let asked = web_sys::window().and_then(|window| dom::call(&window, "matchMedia", &[CALM.into()]));
    let matches = asked.and_then(|asked| js_sys::Reflect::get(&asked, &"matches".into()).ok());
    matches.is_none_or(|matches| matches.is_truthy())
}

/// A mark that shows: of which place, what moves, and where its middle is on the screen.
type Shown = (String, Element, (f64, f64));

fn shown(atlas: &Element) -> Vec<Shown> {
    let one = |shape: Element| {
        let place = shape.get_bounding_client_rect();
        let mark = shape.closest("[data-mark]").ok().flatten()?;
        let at = (place.left() + place.width() / 2.0, place.top() + place.height() / 2.0);
        (place.width() > 0.0).then_some((mark.get_attribute("data-mark")?, shape, at))
    };
    dom::all(atlas, "[data-mark] .mark__shape").into_iter().filter_map(one).collect()
}

/// Has the marks travel from where they were; what was nowhere appears, as names and lines do.
fn sent(atlas: &Element, from: &[Shown]) -> Vec<JsValue> {
    let send = |(slug, shape, (x, y)): Shown| {
        let (start, end) = match from.iter().find(|(other, ..)| *other == slug) {
            Some((_, _, (left, top))) => {
                let scale = scale(&shape);
                let (x, y) = (hundredths((left - x) / scale), hundredths((top - y) / scale));
                (format!("\"transform\":\"translate({x}px,{y}px)\""), "\"transform\":\"none\"")
            }
            None => ("\"opacity\":0".to_owned(), "\"opacity\":1"),
        };
        let frames = format!("[{{{start},\"easing\":\"ease-in-out\"}},{{{end}}}]");
        dom::call(&shape, "animate", &[js_sys::JSON::parse(&frames).ok()?, TRAVEL.into()])
    };
    shown(atlas).into_iter().filter_map(send).collect()
}

/// Pixels of the screen for a unit of the drawing that an element stands in.
fn scale(element: &Element) -> f64 {
    let drawing = element.closest("svg[viewBox]").ok().flatten();
    let width = drawing.as_ref().and_then(|drawing| drawing.get_attribute("width")?.parse::<u16>().ok());
    let seen = drawing.map(|drawing| drawing.get_bounding_client_rect().width());
    seen.zip(width).map_or(1.0, |(seen, width)| seen / f64::from(width))
}
