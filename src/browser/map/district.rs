//! A press on the ground chooses the district that lies there.

use leptos::prelude::*;
use web_sys::{Element, MouseEvent};

use super::Island;
use crate::browser::dom;
use crate::chart::map::{Frame, viewport};
use crate::geo::Fraction;

impl Island {
    /// Chooses the district under a pointer, if its outline is drawn there.
    pub(super) fn select_district(&self, frame: Frame, event: &MouseEvent, canvas: &Element) {
        let rect = canvas.get_bounding_client_rect();
        if rect.width() <= 0.0 || rect.height() <= 0.0 {
            return;
        }
        let at = Fraction {
            x: (f64::from(event.client_x()) - rect.left()) / rect.width(),
            y: (f64::from(event.client_y()) - rect.top()) / rect.height(),
        };
        let world = self.state.with_untracked(|state| viewport(&self.index, state, frame)).world_from_fraction(at);
        let point = js_sys::Object::new();
        for (name, value) in [("x", world.x), ("y", world.y)] {
            // A plain object takes any member.
            drop(js_sys::Reflect::set(&point, &name.into(), &value.into()));
        }
        let lies_in = |outline: &&Element| {
            dom::call(outline, "isPointInFill", &[point.clone().into()]).is_some_and(|lies_in| lies_in.is_truthy())
        };
        let outlines = outlines();
        let hit = outlines.iter().find(lies_in);
        if let Some(slug) = hit.and_then(|outline| outline.get_attribute("data-district")) {
            self.select(&slug, canvas);
        }
    }

    /// Lights the district that is chosen.
    pub(super) fn districts(&self) {
        let (state, outlines) = (self.state, outlines());
        Effect::new(move |_| {
            state.with(|state| {
                for outline in &outlines {
                    let own = outline.get_attribute("data-district");
                    dom::class(outline, "is-lit", state.place.is_some() && own == state.place);
                }
            });
        });
    }
}

/// The outlines stand once a page, outside the island.
fn outlines() -> Vec<Element> {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.map(|root| dom::all(&root, "[data-district]")).unwrap_or_default()
}
