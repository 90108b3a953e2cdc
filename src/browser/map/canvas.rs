//! The drawing answers: select, move, zoom, by pointer, wheel, key and button.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};

use super::hint::Hint;
use super::{Island, rounded};
use crate::browser::address::Step;
use crate::browser::gesture::{Place, turn};
use crate::browser::picture::Picture;
use crate::browser::{dom, frame as framed};
use crate::chart::map::{Frame, kept, scene, viewport, zoomed_in};
use crate::geo::Fraction;
use crate::geo::pointer::{Gesture, Pointers};
use crate::geo::viewport::{Camera, MAX_ZOOM, Viewport};
use crate::geo::wheel::{Intent, Wheel, wheel};
use crate::texts;

/// How far an arrow key moves, as a part of the frame.
const KEY_STEP: f64 = 0.12;
/// How much a press of + or − zooms.
const KEY_ZOOM: f64 = 1.5;
const CENTRE: Fraction = Fraction { x: 0.5, y: 0.5 };

/// One of the two drawings, and what goes on over it.
#[derive(Clone, Copy)]
struct Drawing {
    frame: Frame,
    /// Width in pixels: names of a moved map are placed for its very width; that of the whole map is right at any.
    width: RwSignal<Option<f64>>,
    pointers: StoredValue<Pointers>,
    intent: StoredValue<Intent>,
}

impl Island {
    pub(super) fn canvas(&self, frame: Frame) {
        let Some(map) = dom::one(&self.root, &format!("[data-frame={}]", frame.code())) else { return };
        let Some(canvas) = dom::one(&map, ".map__canvas") else { return };
        let width = RwSignal::new(Some(canvas.get_bounding_client_rect().width()));
        let picture = Picture::find(&map, frame);
        let zooms = ["in", "out", "fit"].map(|name| dom::all(&map, &format!("[data-zoom={name}]")));
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |_| {
            state.with(|state| {
                let zoom = state.camera.map_or(1.0, |camera| camera.zoom);
                dom::class(&map, "is-zoomed", state.camera.is_some());
                let [closer, further, whole] = &zooms;
                for (buttons, is_at_end) in
                    [(closer, zoom >= MAX_ZOOM), (further, state.camera.is_none()), (whole, state.camera.is_none())]
                {
                    for button in buttons {
                        dom::set(button, "aria-disabled", dom::truth(is_at_end));
                    }
                }
                picture.show(&scene(&index, state, frame, width.get(), &picture.worlds), state.layer, frame);
            });
        });
        let drawing = Drawing {
            frame,
            width,
            pointers: StoredValue::default(),
            intent: StoredValue::new(Intent::new(framed::is_frame())),
        };
        self.hands(&canvas, drawing);
        self.keys(&canvas, drawing);
        self.marks(&canvas, drawing);
        self.buttons(&canvas, drawing);
    }

    /// The zoom that shows now; 1 is the whole map.
    fn zoom(&self) -> f64 {
        self.state.with_untracked(|state| state.camera.map_or(1.0, |camera| camera.zoom))
    }

    /// Changes where a frame looks; returns whether that is elsewhere than before.
    fn look(&self, frame: Frame, change: impl Fn(Viewport) -> Viewport, written: fn(Camera) -> Camera) -> bool {
        let before = self.state.with_untracked(|state| viewport(&self.index, state, frame));
        let moved = kept(&self.index, change(before));
        let camera = (!moved.is_fit()).then(|| written(moved.camera));
        if self.state.with_untracked(|state| state.camera == camera) {
            return false;
        }
        self.update(Step::Replace, |state| state.camera = camera);
        true
    }

    /// A step of a key or a button is as precise as its link: what is sent is what was seen.
    fn step(&self, frame: Frame, change: impl Fn(Viewport) -> Viewport) -> bool {
        self.look(frame, change, rounded)
    }

    /// What a hand does goes on from where it was, however small its steps are.
    fn follow(&self, frame: Frame, change: impl Fn(Viewport) -> Viewport) {
        self.look(frame, change, |camera| camera);
    }

    /// One press closer.
    fn closer(&self, frame: Frame) -> bool {
        let closer = self.state.with_untracked(|state| zoomed_in(&self.index, state, frame, KEY_ZOOM));
        self.step(frame, |_| closer)
    }

    /// One press further away.
    fn further(&self, frame: Frame) -> bool {
        self.step(frame, |viewport| viewport.zoomed(CENTRE, 1.0 / KEY_ZOOM))
    }

    /// The whole map.
    fn whole(&self, frame: Frame) -> bool {
        self.step(frame, |viewport| Viewport::fit(viewport.extent))
    }

    fn hands(&self, canvas: &Element, drawing: Drawing) {
        let Drawing { frame, width, pointers, intent } = drawing;
        let is_framed = framed::is_frame();
        let place = {
            let island = self.clone();
            move |event: &Event| Place::of(event, island.zoom(), is_framed)
        };
        let pressed = place.clone();
        dom::on(canvas, "pointerdown", move |event: PointerEvent| {
            if let Some(place) = pressed(&event) {
                pointers.update_value(|pointers| pointers.press(place.contact(&event)));
                intent.update_value(Intent::pressed);
            }
        });
        for name in ["pointerup", "pointercancel", "lostpointercapture"] {
            dom::on(canvas, name, move |event: PointerEvent| {
                // A finger is held by what it touched first; that loses it to the map.
                if name != "lostpointercapture" || event.target() == event.current_target() {
                    pointers.update_value(|pointers| pointers.release(event.pointer_id()));
                }
            });
        }
        dom::on(canvas, "pointerleave", move |event: PointerEvent| {
            pointers.update_value(|pointers| pointers.left(event.pointer_id()));
            intent.update_value(Intent::left);
        });
        dom::on(canvas, "focus", move |_: Event| intent.update_value(Intent::pressed));
        if let Some(window) = web_sys::window() {
            dom::on(&window, "blur", move |_: Event| pointers.update_value(Pointers::clear));
            dom::on(&window, "wheel", move |event: WheelEvent| {
                let at = (f64::from(event.screen_x()), f64::from(event.screen_y()));
                intent.update_value(|intent| intent.seen(at.0, at.1));
            });
            dom::on(&window, "scroll", move |_: Event| intent.update_value(Intent::scrolled));
        }
        let hint = Hint::over(canvas);
        let (island, moved, said) = (self.clone(), place.clone(), hint.clone());
        dom::on(canvas, "pointermove", move |event: PointerEvent| {
            let at = (f64::from(event.screen_x()), f64::from(event.screen_y()));
            intent.update_value(|intent| intent.moved(at.0, at.1));
            let Some(place) = moved(&event) else { return };
            let contact = place.contact(&event);
            let asked = pointers.try_update_value(|pointers| pointers.moved(contact, place.surface));
            let change: Box<dyn Fn(Viewport) -> Viewport> = match asked {
                Some(Gesture::Pan(by)) => Box::new(move |viewport| viewport.panned(by)),
                Some(Gesture::Pinch { about, factor, by }) => {
                    Box::new(move |viewport| viewport.panned(by).zoomed(about, factor))
                }
                Some(Gesture::Hint) => return said.say(texts::answers::map_fingers()),
                Some(Gesture::None) | None => return,
            };
            // From here on it is a drag: the map keeps the pointer, links below get no click.
            // A pointer that is already gone cannot be kept; the next event ends the gesture.
            drop(place.element.set_pointer_capture(contact.id));
            width.set(Some(place.surface.width));
            island.follow(frame, change);
        });
        let island = self.clone();
        dom::on(canvas, "wheel", move |event: WheelEvent| {
            let Some(place) = place(&event) else { return };
            match wheel(turn(&event), intent.with_value(Intent::is_meant), place.surface) {
                Wheel::Zoom(factor) => {
                    event.prevent_default();
                    let about = place.at(&event);
                    width.set(Some(place.surface.width));
                    island.follow(frame, |viewport| viewport.zoomed(about, factor));
                }
                asked => {
                    intent.update_value(Intent::scrolled);
                    if asked == Wheel::Hint {
                        hint.say(texts::answers::map_wheel());
                    }
                }
            }
        });
    }

    fn keys(&self, canvas: &Element, Drawing { frame, width, .. }: Drawing) {
        let island = self.clone();
        dom::on(canvas, "keydown", move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            if let Some(place) = Place::of(&event, 1.0, false) {
                width.set(Some(place.surface.width));
            }
            let pan = |x: f64, y: f64| island.step(frame, |viewport| viewport.panned(Fraction { x, y }));
            // Where nothing moves, the key is the browser's: arrows scroll the page past a whole map.
            let is_used = match event.key().as_str() {
                "ArrowLeft" => pan(KEY_STEP, 0.0),
                "ArrowRight" => pan(-KEY_STEP, 0.0),
                "ArrowUp" => pan(0.0, KEY_STEP),
                "ArrowDown" => pan(0.0, -KEY_STEP),
                "+" | "=" | "＋" | "＝" => island.closer(frame),
                "-" | "_" | "−" | "－" => island.further(frame),
                "0" | "０" => island.whole(frame),
                _ => false,
            };
            if is_used {
                event.prevent_default();
            }
        });
    }

    fn marks(&self, canvas: &Element, Drawing { frame, pointers, .. }: Drawing) {
        let (island, pressed) = (self.clone(), canvas.clone());
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
            } else if !dragged && dom::is_plain(&event) {
                island.select_district(frame, &event, &pressed);
            }
        });
    }

    fn buttons(&self, canvas: &Element, Drawing { frame, width, .. }: Drawing) {
        let Some(map) = canvas.parent_element() else { return };
        for (name, press) in
            [("in", Self::closer as fn(&Self, Frame) -> bool), ("out", Self::further), ("fit", Self::whole)]
        {
            for button in dom::all(&map, &format!("[data-zoom={name}]")) {
                let (island, canvas) = (self.clone(), canvas.clone());
                dom::on(&button, "click", move |_: MouseEvent| {
                    width.set(Some(canvas.get_bounding_client_rect().width()));
                    let said = if press(&island, frame) {
                        ""
                    } else if name == "in" {
                        texts::answers::map_largest()
                    } else {
                        texts::answers::map_whole()
                    };
                    island.say(said);
                });
            }
        }
    }
}

pub(super) fn target(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}
