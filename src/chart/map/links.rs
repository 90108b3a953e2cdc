//! Links with a meaning: sub-industries that documents name both at the core and at a base.

use crate::atlas::place::Role;
use crate::atlas::site::MapView;
use crate::geo::{World, hundredths};
use crate::state::map::MapState;

use super::diagram;
use super::index::{Entry, MapIndex};
use super::layout::Frame;
use super::marks::Emphasis;

/// A link from the core to a base.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// SVG path data in world kilometres; empty where an end has no position.
    pub path: String,
    /// Number of sub-industries shared.
    pub shared: usize,
    pub emphasis: Emphasis,
}

/// Indexes of the sub-industries that documents name at both places or inside them.
#[must_use]
pub fn shared(a: &Entry, b: &Entry) -> Vec<usize> {
    let of_b = |industry: &usize| b.industries.iter().any(|tie| tie.industry == *industry);
    a.industries.iter().map(|tie| tie.industry).filter(of_b).collect()
}

/// One link per base, in the order of entries.
#[must_use]
pub fn links(index: &MapIndex, positions: &[Option<World>], state: &MapState, frame: Frame) -> Vec<Link> {
    let zoned = index.entries.iter().zip(positions);
    let Some((core, centre)) = zoned.clone().find(|(entry, _)| entry.role == Role::Core) else { return Vec::new() };
    let bases = || zoned.clone().filter(|(entry, _)| entry.role == Role::Base);
    let placed: Vec<World> = bases().filter_map(|(_, position)| *position).collect();
    let mut paths = match (*centre, state.view) {
        (None, _) => Vec::new(),
        (Some(from), MapView::Geographic) => placed.iter().map(|to| curve(from, *to)).collect(),
        (Some(from), MapView::Schematic) => diagram::lanes(from, &placed, frame),
    }
    .into_iter();
    bases()
        .map(|(base, position)| {
            let shared = shared(core, base);
            let matches =
                state.industry.as_ref().is_none_or(|id| shared.iter().any(|at| index.industries.get(*at) == Some(id)))
                    && state.stage.is_none()
                    && state.role.is_none_or(|role| matches!(role, Role::Base | Role::Core));
            Link {
                path: position.and_then(|_| paths.next()).unwrap_or_default(),
                shared: shared.len(),
                emphasis: match (state.place.as_deref() == Some(base.slug.as_str()), matches) {
                    (true, _) => Emphasis::Selected,
                    (false, true) => Emphasis::Normal,
                    (false, false) => Emphasis::Quiet,
                },
            }
        })
        .collect()
}

/// Lines from a zone, county or place to those that lie in it; only the diagram draws them.
#[must_use]
pub fn branches(index: &MapIndex, positions: &[Option<World>], view: MapView) -> Vec<String> {
    index
        .entries
        .iter()
        .zip(positions)
        .map(|(entry, position)| {
            let parent = entry.parent.and_then(|parent| positions.get(parent).copied().flatten());
            match (view, parent, position) {
                (MapView::Schematic, Some(from), Some(to)) => diagram::branch(from, *to),
                _ => String::new(),
            }
        })
        .collect()
}

/// A gentle arc, bowed away from the straight line so that links part early.
fn curve(from: World, to: World) -> String {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    // Places in one column are joined by a straight line, which passes no name.
    let bow = match dx * dy {
        _ if dx.abs() < 2.0 => 0.0,
        slope if slope < 0.0 => -0.16,
        _ => 0.16,
    };
    let middle = World { x: (from.x + to.x) / 2.0 - dy * bow, y: (from.y + to.y) / 2.0 + dx * bow };
    let [from, middle, to] = [from, middle, to].map(|at| format!("{} {}", hundredths(at.x), hundredths(at.y)));
    format!("M{from}Q{middle} {to}")
}
