//! Pointer and wheel events as fractions of the element they happen on.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent, WheelEvent};

use crate::geo::Fraction;

/// Pointers on the map and what their movement means.
#[derive(Debug, Clone, Default)]
pub struct Pointers {
    down: Vec<(i32, Fraction)>,
    /// Distance travelled since the first went down, in pixels.
    travelled: f64,
}

/// What a movement asks of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gesture {
    Pan(Fraction),
    /// Two fingers: zoom by a factor about a point, and move with it.
    Pinch {
        about: Fraction,
        factor: f64,
        by: Fraction,
    },
}

/// Movement below this many pixels is a click.
const CLICK_SLACK: f64 = 4.0;

/// The element that listens, with its width and height in pixels.
fn frame(event: &web_sys::Event) -> Option<(Element, f64, f64, f64, f64)> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let rect = element.get_bounding_client_rect();
    (rect.width() > 0.0 && rect.height() > 0.0).then(|| (element, rect.left(), rect.top(), rect.width(), rect.height()))
}

/// Width in pixels of the element that listens.
#[must_use]
pub fn width(event: &web_sys::Event) -> Option<f64> {
    frame(event).map(|(_, _, _, width, _)| width)
}

impl Pointers {
    /// A pointer went down.
    pub fn press(&mut self, event: &PointerEvent) {
        let Some((_, left, top, width, height)) = frame(event) else { return };
        if self.down.is_empty() {
            self.travelled = 0.0;
        }
        let at = Fraction {
            x: (f64::from(event.client_x()) - left) / width,
            y: (f64::from(event.client_y()) - top) / height,
        };
        self.down.retain(|(id, _)| *id != event.pointer_id());
        self.down.push((event.pointer_id(), at));
    }

    /// A pointer moved; none while it is only hovering or still a click.
    pub fn moved(&mut self, event: &PointerEvent) -> Option<Gesture> {
        let (element, left, top, width, height) = frame(event)?;
        let at = Fraction {
            x: (f64::from(event.client_x()) - left) / width,
            y: (f64::from(event.client_y()) - top) / height,
        };
        let index = self.down.iter().position(|(id, _)| *id == event.pointer_id())?;
        let before = self.down[index].1;
        let by = Fraction { x: at.x - before.x, y: at.y - before.y };
        self.travelled += (by.x * width).hypot(by.y * height);
        if self.travelled < CLICK_SLACK {
            return None;
        }
        // From here on it is a drag: the map keeps the pointer, links below get no click.
        // A pointer that is already gone cannot be kept; the next event ends the gesture.
        drop(element.set_pointer_capture(event.pointer_id()));
        self.down[index].1 = at;
        let other = self.down.iter().find(|(id, _)| *id != event.pointer_id()).map(|(_, at)| *at);
        match other {
            None => Some(Gesture::Pan(by)),
            Some(other) => {
                let span = |a: Fraction, b: Fraction| ((a.x - b.x) * width).hypot((a.y - b.y) * height).max(1.0);
                Some(Gesture::Pinch {
                    about: Fraction { x: (at.x + other.x) / 2.0, y: (at.y + other.y) / 2.0 },
                    factor: span(at, other) / span(before, other),
                    by: Fraction { x: by.x / 2.0, y: by.y / 2.0 },
                })
            }
        }
    }

    /// A pointer went up or was taken away.
    pub fn release(&mut self, event: &PointerEvent) {
        self.down.retain(|(id, _)| *id != event.pointer_id());
    }

    /// Whether the click that comes now is the end of a drag and means nothing.
    /// Forgets the drag, so that a later click by keyboard counts.
    pub fn settle(&mut self) -> bool {
        let dragged = self.travelled >= CLICK_SLACK;
        self.travelled = 0.0;
        dragged
    }
}

/// Where and by how much a wheel zooms.
#[must_use]
pub fn wheel(event: &WheelEvent) -> Option<(Fraction, f64)> {
    let (_, left, top, width, height) = frame(event)?;
    let about =
        Fraction { x: (f64::from(event.client_x()) - left) / width, y: (f64::from(event.client_y()) - top) / height };
    // Lines and pages come as small numbers; pixels as large ones.
    let pixels = match event.delta_mode() {
        WheelEvent::DOM_DELTA_LINE => event.delta_y() * 16.0,
        WheelEvent::DOM_DELTA_PAGE => event.delta_y() * 400.0,
        _ => event.delta_y(),
    };
    Some((about, (-pixels / 400.0).exp().clamp(0.5, 2.0)))
}
