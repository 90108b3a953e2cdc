//! The map's scene: which marks, links and names stand where, and how loud.
//!
//! The scene knows fractions of a frame and pixels around a mark, never the
//! width of the frame, so one drawing is right on every screen of a range.

pub mod attributes;
pub mod index;
pub mod layout;
pub mod legend;
pub mod links;
pub mod marks;
pub mod names;

use crate::atlas::site::MapView;
use crate::geo::viewport::Viewport;
use crate::state::map::MapState;

pub use index::{MapIndex, SubLine, places};
pub use layout::Frame;
pub use links::Link;
pub use marks::{Emphasis, Mark, Shape};
pub use names::{Shown, Widths};

/// Everything that is drawn over the ground.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// `viewBox` of the ground, in kilometres.
    pub view_box: String,
    /// One per entry of the index, in that order, whether drawn or not.
    pub marks: Vec<Mark>,
    /// One per base, in the order of entries.
    pub links: Vec<Link>,
    /// One per entry: in the diagram a line from the place that it lies in, else empty.
    pub branches: Vec<String>,
    /// One per district.
    pub districts: Vec<DistrictName>,
}

/// A district's name on the ground.
#[derive(Debug, Clone, PartialEq)]
pub struct DistrictName {
    /// Position in percent of the frame.
    pub x: f64,
    pub y: f64,
    pub shown: Option<Shown>,
}

/// The viewport of a frame for a state.
#[must_use]
pub fn viewport(state: &MapState, frame: Frame) -> Viewport {
    let extent = frame.extent(state.view);
    match state.camera {
        Some(camera) => Viewport::new(extent, camera),
        None => Viewport::fit(extent),
    }
}

/// Draws the scene for a frame. `width` is its width in pixels, once the map
/// has been moved; the whole map is drawn for all widths that the frame may have.
#[must_use]
pub fn scene(index: &MapIndex, state: &MapState, frame: Frame, width: Option<f64>) -> Scene {
    let viewport = viewport(state, frame);
    let widths = match (viewport.is_fit(), width) {
        (false, Some(width)) if width > 0.0 => Widths::Exact(width),
        _ => Widths::of(frame),
    };
    let positions = layout::positions(index, state.view, frame);
    let mut marks: Vec<Mark> = index
        .entries
        .iter()
        .zip(&positions)
        .map(|(entry, position)| marks::mark(index, entry, *position, state, &viewport))
        .collect();
    let mut districts: Vec<DistrictName> = index
        .districts
        .iter()
        .map(|label| {
            let at = viewport.fraction_from_world(*label);
            DistrictName { x: at.x * 100.0, y: at.y * 100.0, shown: None }
        })
        .collect();
    let named = if state.view == MapView::Geographic { &mut districts[..] } else { &mut [] };
    names::assign(index, (state.view, state.layer), &mut marks, named, &viewport, &widths);
    let links = links::links(index, &positions, state);
    let branches = links::branches(index, &positions, state.view);
    Scene { view_box: viewport.view_box(), marks, links, branches, districts }
}
