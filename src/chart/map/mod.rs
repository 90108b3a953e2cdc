//! The map's scene: which marks, links and names stand where, and how loud.
//!
//! The scene knows fractions of a frame and pixels around a mark, never the
//! width of the frame, so one drawing is right on every screen of a range.

pub mod attributes;
pub mod index;
pub mod labels;
pub mod layout;
pub mod legend;
pub mod links;
pub mod marks;
pub mod moments;
pub mod reasons;
pub mod territory;

use crate::geo::viewport::Viewport;
use crate::geo::{Fraction, World};
use crate::state::map::MapState;

pub use index::{Entry, MapIndex, SubLine, places};
pub use labels::Labels;
pub use layout::Frame;
pub use links::{Bundle, Link};
pub use marks::{Emphasis, Mark, Shape, Shown};
pub use territory::Territory;

/// What changes of a drawn map while it is moved, filtered and chosen from.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// `viewBox` of the ground, in kilometres.
    pub view_box: String,
    /// One per entry of the index, in that order, whether drawn or not.
    pub marks: Vec<Mark>,
    /// One per base, in the order of entries.
    pub links: Vec<Link>,
    /// What is written or drawn on the ground besides: names of districts, reference points, distances of rings.
    pub pins: Vec<Pin>,
    pub bar: Bar,
}

/// Something on the ground that keeps its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pin {
    /// Position in percent of the frame.
    pub x: f64,
    pub y: f64,
    pub shown: Shown,
}

/// The scale bar: a round distance, and how much of the frame's width that is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    pub kilometres: f64,
    pub percent: f64,
}

/// The viewport of a frame for a state: wherever a link or a hand leads, it holds a place or the name of a district.
#[must_use]
pub fn viewport(index: &MapIndex, state: &MapState, frame: Frame) -> Viewport {
    let extent = frame.extent();
    match state.camera {
        Some(camera) => kept(index, Viewport::new(extent, camera)),
        None => Viewport::fit(extent),
    }
}

/// A viewport brought to the nearest thing with a name where it holds none.
#[must_use]
pub fn kept(index: &MapIndex, viewport: Viewport) -> Viewport {
    let named = || index.entries.iter().filter_map(|entry| entry.position).chain(index.districts.iter().copied());
    if viewport.is_fit() || named().any(|at| viewport.shows(at)) {
        return viewport;
    }
    let away = |at: &World| at.distance(viewport.camera.centre);
    let nearest = named().min_by(|one, other| away(one).total_cmp(&away(other)));
    nearest.map_or(viewport, |at| viewport.holding(at))
}

/// How close a press of + comes: about what is chosen, else about the core while the
/// whole map shows, else about the middle.
#[must_use]
pub fn zoomed_in(index: &MapIndex, state: &MapState, frame: Frame, factor: f64) -> Viewport {
    let now = viewport(index, state, frame);
    let zoom = now.camera.zoom * factor;
    let placed = || index.entries.iter().filter_map(|entry| Some((entry, entry.position?)));
    let chosen = placed().find(|(entry, _)| state.place.as_deref() == Some(entry.slug.as_str()));
    let first = placed().next().filter(|_| now.is_fit());
    if let Some((_, at)) = chosen.or(first) {
        return now.focused(at, zoom);
    }
    kept(index, now.zoomed(Fraction { x: 0.5, y: 0.5 }, factor))
}

/// Draws the scene for a frame. `width` is its width in pixels where that is known: what needs more room then shows
/// by the very scale; the whole map is drawn for all widths that the frame may have. `pins` are where names of
/// districts, reference points and distances of rings stand, in the order of [`MapIndex::hidden`].
#[must_use]
pub fn scene(index: &MapIndex, state: &MapState, frame: Frame, width: Option<f64>, pins: &[World]) -> Scene {
    let viewport = viewport(index, state, frame);
    let hidden = index.hidden(frame);
    let shown = |at: usize| hidden.get(at).map_or(Shown::Hidden, |hidden| shown(hidden, &viewport, frame, width));
    let marks = index.entries.iter().enumerate();
    let pin = |(number, world): (usize, &World)| {
        let at = viewport.fraction_from_world(*world);
        Pin { x: at.x * 100.0, y: at.y * 100.0, shown: shown(index.entries.len() + number) }
    };
    Scene {
        view_box: viewport.view_box(),
        marks: marks
            .map(|(at, entry)| marks::mark(index, entry, shown(at), entry.position, state, &viewport))
            .collect(),
        links: links::links(index, state),
        pins: pins.iter().enumerate().map(pin).collect(),
        bar: bar(&viewport),
    }
}

/// Whether a label shows that gives way at some scales. Of a map that was moved the width is known; till it is, its
/// labels are those of the least.
fn shown(hidden: &[(f32, f32)], viewport: &Viewport, frame: Frame, width: Option<f64>) -> Shown {
    if viewport.is_fit() {
        return labels::step(hidden, frame).map_or(Shown::Hidden, Shown::From);
    }
    let [least, ..] = frame.steps();
    let scale = frame.scale(width.filter(|width| *width > 0.0).unwrap_or(least)) * viewport.camera.zoom;
    let gives_way = |(from, to): &(f32, f32)| f64::from(*from) < scale && scale < f64::from(*to);
    if hidden.iter().any(gives_way) { Shown::Hidden } else { Shown::From(0) }
}

/// The scale bar takes a tenth to a quarter of the frame.
fn bar(viewport: &Viewport) -> Bar {
    let kilometres = match viewport.camera.zoom {
        zoom if zoom < 1.6 => 20.0,
        zoom if zoom < 3.2 => 10.0,
        _ => 5.0,
    };
    Bar { kilometres, percent: kilometres / viewport.width() * 100.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::place::Role;
    use crate::atlas::site::MapView;
    use crate::geo::World;

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
            platforms: Vec::new(),
            status: None,
            stood: String::new(),
        };
        MapIndex {
            entries: vec![
                entry("core", Role::Core, 30.0, 13.0),
                entry("west", Role::Base, -42.0, 30.0),
                entry("north", Role::Base, 20.0, -14.0),
            ],
            ..MapIndex::default()
        }
    }

    #[test]
    fn coming_closer_never_leads_to_an_empty_map() {
        let index = index();
        for frame in [Frame::Wide, Frame::Narrow] {
            for place in [None, Some("core"), Some("west"), Some("north")] {
                let mut state = MapState { place: place.map(str::to_owned), ..MapState::new(MapView::Geographic) };
                for press in 1..=8 {
                    let closer = zoomed_in(&index, &state, frame, 1.5);
                    let seen = index.entries.iter().any(|entry| {
                        place.is_none_or(|place| place == entry.slug)
                            && entry.position.is_some_and(|at| closer.shows(at))
                    });
                    assert!(seen, "{frame:?} {place:?}: nothing is left after {press} presses");
                    state.camera = Some(closer.camera);
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
    }

    #[test]
    fn no_link_and_no_hand_leads_to_an_empty_map() {
        let index = MapIndex { districts: vec![World { x: -60.0, y: -30.0 }], ..index() };
        for frame in [Frame::Wide, Frame::Narrow] {
            for zoom in [1.2, 2.0, 6.0] {
                for (x, y) in [(-70.0, -45.0), (70.0, 45.0), (-5.0, 5.0), (-62.0, -31.0), (0.0, 0.0)] {
                    let camera = crate::geo::viewport::Camera { centre: World { x, y }, zoom };
                    let state = MapState { camera: Some(camera), ..MapState::new(MapView::Geographic) };
                    let seen = viewport(&index, &state, frame);
                    let named = index.entries.iter().filter_map(|entry| entry.position).chain(index.districts.clone());
                    assert!(named.into_iter().any(|at| seen.shows(at)), "{frame:?} {camera:?}: {seen:?}");
                }
            }
        }
        // What holds a name already is left alone.
        let camera = crate::geo::viewport::Camera { centre: World { x: -59.0, y: -28.0 }, zoom: 3.0 };
        let seen = kept(&index, Viewport::new(Frame::Wide.extent(), camera));
        assert_eq!(seen, Viewport::new(Frame::Wide.extent(), camera));
    }
}
