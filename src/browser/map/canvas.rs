//! The drawing answers: select, move, zoom, by pointer, wheel, key and button.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};

use super::{Island, rounded};
use crate::browser::address::Step;
use crate::browser::dom;
use crate::browser::gesture::{self, Gesture, Pointers};
use crate::browser::picture::Picture;
use crate::chart::map::{Frame, scene, viewport, zoomed_in};
use crate::geo::Fraction;
use crate::geo::viewport::Viewport;

/// How far an arrow key moves, as a part of the frame.
const KEY_STEP: f64 = 0.12;
/// How much a press of + or − zooms.
const KEY_ZOOM: f64 = 1.5;
const CENTRE: Fraction = Fraction { x: 0.5, y: 0.5 };

impl Island {
    pub(super) fn canvas(&self, frame: Frame) {
        let Some(map) = dom::one(&self.root, &format!("[data-frame={}]", frame.code())) else { return };
        let Some(canvas) = dom::one(&map, ".map__canvas") else { return };
        // Names of a moved map are placed for its very width; that of the whole map is right at any.
        let width = RwSignal::new(Some(canvas.get_bounding_client_rect().width()));
        let picture = Picture::find(&map);
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |_| {
            state.with(|state| {
                dom::class(&map, "is-zoomed", state.camera.is_some());
                picture.show(&scene(&index, state, frame, width.get()), state.layer, frame);
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

    /// One press closer.
    fn closer(&self, frame: Frame) {
        let closer = self.state.with_untracked(|state| zoomed_in(&self.index, state, frame, KEY_ZOOM));
        self.look(frame, |_| closer);
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
                "+" | "=" => island.closer(frame),
                "-" | "_" => island.look(frame, |viewport| viewport.zoomed(CENTRE, 1.0 / KEY_ZOOM)),
                "0" => island.look(frame, |viewport| Viewport::fit(viewport.extent)),
                "Escape" => island.close(),
                _ => return,
            }
            event.prevent_default();
        });
        let island = self.clone();
        dom::on(canvas, "click", move |event: MouseEvent| {
            let dragged = pointers.try_update_value(Pointers::settle).unwrap_or_default();
            let mark = target(&event, "[data-mark]");
            if let Some((mark, slug)) = mark.and_then(|mark| Some((mark.clone(), mark.get_attribute("data-mark")?))) {
                if dom::is_plain(&event) || dragged {
                    event.prevent_default();
                }
                if dom::is_plain(&event) && !dragged {
                    island.select(&slug, &mark);
                }
            }
        });
        let Some(map) = canvas.parent_element() else { return };
        for (name, press) in [
            ("in", (|island, frame| island.closer(frame)) as fn(&Self, Frame)),
            ("out", |island, frame| island.look(frame, |viewport| viewport.zoomed(CENTRE, 1.0 / KEY_ZOOM))),
            ("fit", |island, frame| island.look(frame, |viewport| Viewport::fit(viewport.extent))),
        ] {
            for button in dom::all(&map, &format!("[data-zoom={name}]")) {
                let (island, canvas) = (self.clone(), canvas.clone());
                dom::on(&button, "click", move |_: MouseEvent| {
                    width.set(Some(canvas.get_bounding_client_rect().width()));
                    press(&island, frame);
                });
            }
        }
    }
}

fn target(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}
