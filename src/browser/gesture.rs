//! Pointer and wheel events as the plain values that `geo::pointer` knows.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent, WheelEvent};

use crate::geo::Fraction;
use crate::geo::pointer::{Contact, Device, Surface};
use crate::geo::wheel::{Turn, Unit};

/// The map that an event happens on.
pub struct Place {
    pub element: Element,
    left: f64,
    top: f64,
    pub surface: Surface,
}

impl Place {
    /// The element that listens; none where it has no size. `zoom` and `framed` are the map's.
    #[must_use]
    pub fn of(event: &web_sys::Event, zoom: f64, framed: bool) -> Option<Self> {
        let element: Element = event.current_target()?.dyn_into().ok()?;
        let rect = element.get_bounding_client_rect();
        let surface = Surface { width: rect.width(), height: rect.height(), zoom, framed };
        let (left, top) = (rect.left(), rect.top());
        (surface.width > 0.0 && surface.height > 0.0).then_some(Self { element, left, top, surface })
    }

    /// The pointer of an event on it.
    #[must_use]
    pub fn contact(&self, event: &PointerEvent) -> Contact {
        Contact {
            id: event.pointer_id(),
            device: match event.pointer_type().as_str() {
                "touch" => Device::Touch,
                "pen" => Device::Pen,
                _ => Device::Mouse,
            },
            button: event.button(),
            buttons: event.buttons(),
            x: f64::from(event.client_x()) - self.left,
            y: f64::from(event.client_y()) - self.top,
        }
    }

    /// Where on it a wheel is turned.
    #[must_use]
    pub fn at(&self, event: &WheelEvent) -> Fraction {
        Fraction {
            x: (f64::from(event.client_x()) - self.left) / self.surface.width,
            y: (f64::from(event.client_y()) - self.top) / self.surface.height,
        }
    }
}

/// What a wheel does.
#[must_use]
pub fn turn(event: &WheelEvent) -> Turn {
    Turn {
        across: event.delta_x(),
        down: event.delta_y(),
        unit: match event.delta_mode() {
            WheelEvent::DOM_DELTA_LINE => Unit::Line,
            WheelEvent::DOM_DELTA_PAGE => Unit::Page,
            _ => Unit::Pixel,
        },
        zooms: event.ctrl_key() || event.meta_key(),
        sideways: event.shift_key(),
    }
}
