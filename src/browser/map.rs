//! Makes the map answer: marks, list, panel, filters, zoom, address.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};

use super::address::{self, Step};
use super::gesture::{self, Gesture, Pointers};
use super::picture::Picture;
use super::{dom, island};
use crate::atlas::site::MapView;
use crate::chart::map::{Frame, MapIndex, marks, scene, viewport};
use crate::geo::viewport::{Camera, Viewport};
use crate::geo::{Fraction, World};
use crate::state::map::{Layer, MapState};

static FACTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/map.bin"));

/// How far an arrow key moves, as a part of the frame.
const KEY_STEP: f64 = 0.12;
/// How much a press of + or − zooms.
const KEY_ZOOM: f64 = 1.5;
/// Zoom at which one place fills the map.
const CLOSE: f64 = 3.0;
const CENTRE: Fraction = Fraction { x: 0.5, y: 0.5 };

/// State and facts of one map.
#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<MapIndex>,
    state: RwSignal<MapState>,
}

/// Makes the map in `root` answer.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn start(root: Element) -> Result<(), postcard::Error> {
    let index: Rc<MapIndex> = Rc::new(postcard::from_bytes(FACTS)?);
    let state = RwSignal::new(MapState::new(index.default_view));
    let island = Island { root, index, state };
    for frame in [Frame::Wide, Frame::Narrow] {
        island.canvas(frame);
    }
    island.controls();
    island.list();
    island.panel();
    let index = Rc::clone(&island.index);
    island::follow_address(&island.root, island.state, move |text| MapState::read(text, &index));
    Ok(())
}

impl Island {
    /// Changes the state and the address with it.
    fn update(&self, step: Step, change: impl FnOnce(&mut MapState)) {
        self.state.update(change);
        let query = self.state.with_untracked(|state| state.query(self.index.default_view));
        address::write(&query, step);
    }

    fn select(&self, slug: Option<&str>) {
        self.update(Step::Push, |state| state.place = slug.map(str::to_owned));
    }

    fn canvas(&self, frame: Frame) {
        let Some(map) = dom::one(&self.root, &format!("[data-frame={}]", frame.code())) else { return };
        let Some(canvas) = dom::one(&map, ".map__canvas") else { return };
        // Names of a moved map are placed for its very width; that of the whole map is right at any.
        let width = RwSignal::new(Some(canvas.get_bounding_client_rect().width()));
        let picture = Picture::find(&map);
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |_| {
            state.with(|state| {
                dom::class(&map, "is-zoomed", state.camera.is_some());
                picture.show(&index, &scene(&index, state, frame, width.get()), state.layer, frame);
            });
        });
        self.gestures(&canvas, frame, width);
    }

    /// Changes where a frame looks.
    fn look(&self, frame: Frame, change: impl Fn(Viewport) -> Viewport) {
        self.update(Step::Replace, |state| {
            let moved = change(viewport(state, frame));
            state.camera = if moved.is_fit() { None } else { Some(rounded(moved.camera)) };
        });
    }

    fn gestures(&self, canvas: &Element, frame: Frame, width: RwSignal<Option<f64>>) {
        let pointers = StoredValue::new(Pointers::default());
        // A wheel that comes while the page scrolls past must not be caught.
        let armed = StoredValue::new(false);

        dom::on(canvas, "pointerdown", move |event: PointerEvent| {
            pointers.update_value(|pointers| pointers.press(&event));
        });
        for name in ["pointerup", "pointercancel"] {
            dom::on(canvas, name, move |event: PointerEvent| {
                pointers.update_value(|pointers| pointers.release(&event));
            });
        }
        dom::on(canvas, "pointerleave", move |_: PointerEvent| armed.set_value(false));
        let island = self.clone();
        dom::on(canvas, "pointermove", move |event: PointerEvent| {
            armed.set_value(true);
            let Some(gesture) = pointers.try_update_value(|pointers| pointers.moved(&event)).flatten() else { return };
            width.set(gesture::width(&event));
            match gesture {
                Gesture::Pan(by) => island.look(frame, |viewport| viewport.panned(by)),
                Gesture::Pinch { about, factor, by } => {
                    island.look(frame, |viewport| viewport.panned(by).zoomed(about, factor));
                }
            }
        });
        let island = self.clone();
        dom::on(canvas, "wheel", move |event: WheelEvent| {
            let Some((about, factor)) = gesture::wheel(&event) else { return };
            let whole = island.state.with_untracked(|state| viewport(state, frame).is_fit());
            if !event.ctrl_key() && (!armed.get_value() || (whole && factor < 1.0)) {
                return;
            }
            event.prevent_default();
            width.set(gesture::width(&event));
            island.look(frame, |viewport| viewport.zoomed(about, factor));
        });
        let island = self.clone();
        dom::on(canvas, "keydown", move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            width.set(gesture::width(&event));
            let pan = |x: f64, y: f64| island.look(frame, |viewport| viewport.panned(Fraction { x, y }));
            match event.key().as_str() {
                "ArrowLeft" => pan(KEY_STEP, 0.0),
                "ArrowRight" => pan(-KEY_STEP, 0.0),
                "ArrowUp" => pan(0.0, KEY_STEP),
                "ArrowDown" => pan(0.0, -KEY_STEP),
                "+" | "=" => island.look(frame, |viewport| viewport.zoomed(CENTRE, KEY_ZOOM)),
                "-" | "_" => island.look(frame, |viewport| viewport.zoomed(CENTRE, 1.0 / KEY_ZOOM)),
                "0" => island.look(frame, |viewport| Viewport::fit(viewport.extent)),
                "Escape" => island.select(None),
                _ => return,
            }
            event.prevent_default();
        });
        let island = self.clone();
        dom::on(canvas, "click", move |event: MouseEvent| {
            let dragged = pointers.try_update_value(Pointers::settle).unwrap_or_default();
            let mark = target(&event, "[data-mark]");
            if let Some(slug) = mark.and_then(|mark| mark.get_attribute("data-mark")) {
                if dom::is_plain(&event) || dragged {
                    event.prevent_default();
                }
                if dom::is_plain(&event) && !dragged {
                    island.select(Some(&slug));
                }
            }
        });
        for (name, change) in [
            ("in", (|viewport: Viewport| viewport.zoomed(CENTRE, KEY_ZOOM)) as fn(Viewport) -> Viewport),
            ("out", |viewport| viewport.zoomed(CENTRE, 1.0 / KEY_ZOOM)),
            ("fit", |viewport| Viewport::fit(viewport.extent)),
        ] {
            let Some(map) = canvas.parent_element() else { return };
            for button in dom::all(&map, &format!("[data-zoom={name}]")) {
                let (island, canvas) = (self.clone(), canvas.clone());
                dom::on(&button, "click", move |_: MouseEvent| {
                    width.set(Some(canvas.get_bounding_client_rect().width()));
                    island.look(frame, change);
                });
            }
        }
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
        let (root, state) = (self.root.clone(), self.state);
        Effect::new(move |_| {
            let Some(atlas) = dom::one(&root, ".atlas") else { return };
            state.with(|state| {
                dom::set(&atlas, "data-view", state.view.code());
                dom::set(&atlas, "data-layer", state.layer.code());
            });
        });
    }

    fn list(&self) {
        let items = dom::all(&self.root, "[data-item]");
        for item in &items {
            let (island, slug) = (self.clone(), item.get_attribute("data-item"));
            dom::on(item, "click", move |event: MouseEvent| {
                if dom::is_plain(&event) {
                    event.prevent_default();
                    island.select(slug.as_deref());
                }
            });
        }
        let groups = dom::all(&self.root, "[data-group]");
        let count = dom::one(&self.root, "[data-count]");
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |_| {
            let mut matching = 0;
            state.with(|state| {
                for item in &items {
                    let slug = item.get_attribute("data-item").unwrap_or_default();
                    let passes = index.entry(&slug).is_some_and(|entry| marks::passes(&index, entry, state));
                    matching += usize::from(passes);
                    dom::set(item, "aria-current", dom::truth(state.place.as_deref() == Some(slug.as_str())));
                    if let Some(row) = item.parent_element() {
                        dom::flag(&row, "hidden", !passes);
                    }
                }
            });
            for group in &groups {
                dom::flag(group, "hidden", dom::all(group, "li:not([hidden])").is_empty());
            }
            if let Some(count) = &count {
                dom::text(count, &island::count_text(matching, items.len(), "处", "地点"));
            }
        });
    }

    fn panel(&self) {
        let cards = dom::all(&self.root, "[data-card]");
        let panel = dom::one(&self.root, ".panel");
        let said = dom::one(&self.root, "[data-said]");
        for card in &cards {
            for button in dom::all(card, "[data-close]") {
                let (island, root) = (self.clone(), self.root.clone());
                let slug = card.get_attribute("data-card").unwrap_or_default();
                dom::on(&button, "click", move |_: MouseEvent| {
                    island.select(None);
                    // Focus goes back to what opened the card, never to nowhere.
                    let item = dom::one(&root, &format!("[data-item={slug}]"));
                    if let Some(item) = item.and_then(|item| item.dyn_into::<HtmlElement>().ok()) {
                        drop(item.focus());
                    }
                });
            }
            for button in dom::all(card, "[data-near]") {
                let (island, slug) = (self.clone(), card.get_attribute("data-card").unwrap_or_default());
                dom::on(&button, "click", move |_: MouseEvent| {
                    let Some(world) = island.index.entry(&slug).and_then(|entry| entry.position) else { return };
                    island.update(Step::Replace, |state| {
                        state.view = MapView::Geographic;
                        let near = viewport(state, Frame::Wide).focused(world, CLOSE);
                        state.camera = Some(rounded(near.camera));
                    });
                });
            }
        }
        let state = self.state;
        Effect::new(move |previous: Option<Option<String>>| {
            let place = state.with(|state| state.place.clone());
            for card in &cards {
                let own = card.get_attribute("data-card").unwrap_or_default();
                dom::flag(card, "hidden", own != place.as_deref().unwrap_or_default());
            }
            if let Some(panel) = &panel {
                dom::class(panel, "is-open", place.is_some());
            }
            if let (Some(said), Some(previous)) = (&said, &previous)
                && *previous != place
            {
                let name = place.as_ref().and_then(|slug| {
                    let card = cards.iter().find(|card| card.get_attribute("data-card").as_ref() == Some(slug))?;
                    dom::one(card, "h2")?.text_content()
                });
                dom::text(said, &name.map(|name| format!("已选中{name}")).unwrap_or_default());
            }
            place
        });
    }
}

type ReadFilter = fn(&MapState) -> String;
type WriteFilter = fn(&mut MapState, String);

/// The filters by name: how the state holds each.
const FILTERS: [(&str, ReadFilter, WriteFilter); 3] = [
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
];

fn target(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// A camera as precise as its link: what is sent is what was seen.
fn rounded(camera: Camera) -> Camera {
    let round = |value: f64, to: f64| (value * to).round() / to;
    Camera {
        centre: World { x: round(camera.centre.x, 10.0), y: round(camera.centre.y, 10.0) },
        zoom: round(camera.zoom, 100.0),
    }
}
