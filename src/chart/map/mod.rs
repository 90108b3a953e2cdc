//! The map's scene: which marks, links and names stand where, and how loud.
//!
//! The scene knows fractions of a frame and pixels around a mark, never the
//! width of the frame, so one drawing is right on every screen of a range.

pub mod layout;
pub mod legend;
pub mod links;
pub mod marks;
pub mod names;

use crate::atlas::Atlas;
use crate::atlas::place::{Domain, Place, Region};
use crate::geo::Degrees;
use crate::geo::viewport::Viewport;
use crate::state::map::MapState;

pub use layout::Frame;
pub use links::Link;
pub use marks::{Emphasis, Mark, Shape, SubLine};
pub use names::{Shown, Widths};

/// Everything that is drawn over the ground.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// `viewBox` of the ground, in kilometres.
    pub view_box: String,
    /// One per place of [`places`], in that order, whether drawn or not.
    pub marks: Vec<Mark>,
    pub links: Vec<Link>,
    /// One per district, in the order given.
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

/// The places of the bio layout that the map and its list hold, most important first.
#[must_use]
pub fn places(atlas: &Atlas) -> Vec<&Place> {
    let mut places: Vec<&Place> = atlas
        .places
        .iter()
        .filter(|place| {
            place.region == Region::Zhengzhou
                && place.profile
                && place.domain == Domain::Bio
                && place.role != crate::atlas::place::Role::Background
        })
        .collect();
    places.sort_by_key(|place| marks::importance(place));
    places
}

/// Draws the scene. `widths` are the frame's possible widths in pixels.
#[must_use]
pub fn scene(
    atlas: &Atlas,
    districts: &[(String, Degrees)],
    state: &MapState,
    frame: Frame,
    viewport: &Viewport,
    widths: &Widths,
) -> Scene {
    let places = places(atlas);
    let positions = layout::positions(atlas, &places, state.view, frame);
    let mut marks: Vec<Mark> = places
        .iter()
        .zip(&positions)
        .map(|(place, position)| marks::mark(atlas, place, *position, state, viewport))
        .collect();
    let mut districts: Vec<DistrictName> = districts
        .iter()
        .map(|(_, label)| {
            let at = viewport.fraction_from_world(label.to_world());
            DistrictName { x: at.x * 100.0, y: at.y * 100.0, shown: None }
        })
        .collect();
    let geographic = state.view == crate::atlas::site::MapView::Geographic;
    names::assign(&mut marks, if geographic { &mut districts } else { &mut [] }, viewport, widths);
    let links = links::links(atlas, &places, &positions, state);
    Scene { view_box: viewport.view_box(), marks, links, districts }
}
