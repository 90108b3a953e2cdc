//! The map's scene: which marks, links and names stand where, and how loud.
//!
//! The scene knows fractions of a frame and pixels around a mark, never the
//! width of the frame, so one drawing is right on every screen of a range.

pub mod attributes;
pub mod diagram;
pub mod index;
pub mod layout;
pub mod legend;
pub mod links;
pub mod marks;
pub mod names;
pub mod reasons;
pub mod territory;

use crate::atlas::site::MapView;
use crate::geo::label::{Item, Side};
use crate::geo::viewport::Viewport;
use crate::geo::{Fraction, World};
use crate::state::map::MapState;

pub use index::{Entry, MapIndex, SubLine, places};
pub use layout::Frame;
pub use links::Link;
pub use marks::{Emphasis, Mark, Shape};
pub use names::{Shown, Widths};
pub use territory::Territory;

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

/// How close a press of + comes: about what is chosen, else about the core while the
/// whole map shows, else about the middle; never to a frame that holds no place.
#[must_use]
pub fn zoomed_in(index: &MapIndex, state: &MapState, frame: Frame, factor: f64) -> Viewport {
    let now = viewport(state, frame);
    let positions = layout::positions(index, state.view, frame);
    let zoom = now.camera.zoom * factor;
    let placed = || index.entries.iter().zip(&positions).filter_map(|(entry, at)| Some((entry, (*at)?)));
    let chosen = placed().find(|(entry, _)| state.place.as_deref() == Some(entry.slug.as_str()));
    let first = placed().next().filter(|_| now.is_fit());
    if let Some((_, at)) = chosen.or(first) {
        return now.focused(at, zoom);
    }
    let closer = now.zoomed(Fraction { x: 0.5, y: 0.5 }, factor);
    let from_middle = |at: World| at.distance(closer.camera.centre);
    match placed().min_by(|(_, a), (_, b)| from_middle(*a).total_cmp(&from_middle(*b))) {
        Some((_, nearest)) if !closer.shows(nearest) => now.focused(nearest, zoom),
        _ => closer,
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
    let kept_free = kept_free(index, state.view, frame, &positions, &viewport);
    names::assign(index, state.view, &mut marks, named, &kept_free, &viewport, &widths);
    let links = links::links(index, &positions, state, frame);
    let branches = links::branches(index, &positions, state.view);
    Scene { view_box: viewport.view_box(), marks, links, branches, districts }
}

/// What names keep off besides marks and one another: the lines of the diagram,
/// and the corner where the zoom buttons stand.
fn kept_free(
    index: &MapIndex,
    view: MapView,
    frame: Frame,
    positions: &[Option<World>],
    viewport: &Viewport,
) -> Vec<Item> {
    let spot = |at: Fraction, width: f64, height: f64| Item {
        x: at.x,
        y: at.y,
        radius: 0.0,
        width,
        height,
        drop: 0.0,
        sides: Side::SPOT,
    };
    match (view, frame) {
        (MapView::Schematic, _) => index
            .entries
            .iter()
            .zip(positions)
            .filter_map(|(entry, position)| {
                let line = diagram::kept_free((*positions.get(entry.parent?)?)?, (*position)?);
                Some(spot(viewport.fraction_from_world(line), LINE_ROOM, LINE_ROOM))
            })
            .collect(),
        // Twice as large as the buttons, for its middle is the corner.
        (MapView::Geographic, Frame::Wide) => {
            vec![spot(Fraction { x: 1.0, y: 1.0 }, 2.0 * ZOOM_ROOM.0, 2.0 * ZOOM_ROOM.1)]
        }
        (MapView::Geographic, Frame::Narrow) => Vec::new(),
    }
}

/// Width and height of the zoom buttons with the room around them, in pixels, as the style sheet makes them.
const ZOOM_ROOM: (f64, f64) = (58.0, 146.0);
/// Room around a line of the diagram that names keep off, in pixels.
const LINE_ROOM: f64 = 16.0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::place::Role;
    use crate::geo::World;
    use crate::state::map::Layer;

    /// A core in the east and two bases far from the middle of the sheet.
    fn index() -> MapIndex {
        let entry = |slug: &str, role: Role, x: f64, y: f64| index::Entry {
            slug: slug.to_owned(),
            name: slug.to_owned(),
            role,
            position: Some(World { x, y }),
            parent: None,
            industries: Vec::new(),
            stages: Vec::new(),
            sub_widths: vec![0.0; Layer::ALL.len()],
        };
        MapIndex {
            default_view: MapView::Geographic,
            industries: Vec::new(),
            stages: Vec::new(),
            entries: vec![
                entry("core", Role::Core, 30.0, 13.0),
                entry("west", Role::Base, -42.0, 30.0),
                entry("north", Role::Base, 20.0, -14.0),
            ],
            districts: Vec::new(),
            district_widths: Vec::new(),
        }
    }

    #[test]
    fn coming_closer_never_leads_to_an_empty_map() {
        let index = index();
        for frame in [Frame::Wide, Frame::Narrow] {
            for view in MapView::ALL {
                for place in [None, Some("core"), Some("west"), Some("north")] {
                    let mut state = MapState { place: place.map(str::to_owned), ..MapState::new(*view) };
                    for press in 1..=8 {
                        let closer = zoomed_in(&index, &state, frame, 1.5);
                        let positions = layout::positions(&index, *view, frame);
                        let mut placed = index.entries.iter().zip(&positions);
                        let seen = placed.any(|(entry, at)| {
                            place.is_none_or(|place| place == entry.slug) && at.is_some_and(|at| closer.shows(at))
                        });
                        assert!(seen, "{frame:?} {view:?} {place:?}: nothing is left after {press} presses");
                        state.camera = Some(closer.camera);
                    }
                }
            }
        }
    }

    #[test]
    fn coming_closer_keeps_the_middle_that_the_visitor_chose() {
        let index = index();
        let camera = crate::geo::viewport::Camera { centre: World { x: -40.0, y: 28.0 }, zoom: 2.0 };
        let state = MapState { camera: Some(camera), ..MapState::new(MapView::Geographic) };
        let closer = zoomed_in(&index, &state, Frame::Wide, 1.5);
        assert!(closer.camera.centre.distance(camera.centre) < 1e-6, "{closer:?}");
        // Where the middle holds nothing, the nearest place comes into sight.
        let camera = crate::geo::viewport::Camera { centre: World { x: -20.0, y: 10.0 }, zoom: 2.0 };
        let state = MapState { camera: Some(camera), ..state };
        let closer = zoomed_in(&index, &state, Frame::Wide, 3.0);
        assert!(index.entries.iter().filter_map(|entry| entry.position).any(|at| closer.shows(at)), "{closer:?}");
    }
}
