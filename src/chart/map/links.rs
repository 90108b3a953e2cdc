//! Links with a meaning: sub-industries that documents name both at the core and at a base.

use std::collections::BTreeSet;

use crate::atlas::Atlas;
use crate::atlas::industry::IndustryId;
use crate::atlas::place::{Place, Role};
use crate::geo::World;
use crate::state::map::MapState;

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

/// The sub-industries that documents name at both places or inside them.
#[must_use]
pub fn shared<'a>(atlas: &'a Atlas, a: &Place, b: &Place) -> Vec<&'a IndustryId> {
    let of = |place: &Place| -> BTreeSet<&'a IndustryId> {
        let ties = atlas.industries_of(&place.id);
        atlas.industries.iter().map(|row| &row.id).filter(|id| ties.iter().any(|tie| tie.industry == **id)).collect()
    };
    of(a).intersection(&of(b)).copied().collect()
}

/// One link per base, in the order of places.
pub fn links(atlas: &Atlas, places: &[&Place], positions: &[Option<World>], state: &MapState) -> Vec<Link> {
    let Some(core) = places.iter().position(|place| place.role == Role::Core) else { return Vec::new() };
    places
        .iter()
        .zip(positions)
        .filter(|(place, _)| place.role == Role::Base)
        .map(|(base, position)| {
            let shared = shared(atlas, places[core], base);
            let selected = [base.slug.as_str()].contains(&state.place.as_deref().unwrap_or_default());
            let matches = state.industry.as_ref().is_none_or(|industry| shared.contains(&industry))
                && state.role.is_none_or(|role| role == Role::Base || role == Role::Core);
            Link {
                path: match (positions[core], position) {
                    (Some(from), Some(to)) => curve(from, *to),
                    _ => String::new(),
                },
                shared: shared.len(),
                emphasis: match (selected, matches) {
                    (true, _) => Emphasis::Selected,
                    (false, true) => Emphasis::Normal,
                    (false, false) => Emphasis::Quiet,
                },
            }
        })
        .collect()
}

/// A gentle arc, bowed away from the straight line so that links part early.
fn curve(from: World, to: World) -> String {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let bow = if dx * dy < 0.0 { -0.16 } else { 0.16 };
    let middle = World { x: (from.x + to.x) / 2.0 - dy * bow, y: (from.y + to.y) / 2.0 + dx * bow };
    format!("M{:.2} {:.2}Q{:.2} {:.2} {:.2} {:.2}", from.x, from.y, middle.x, middle.y, to.x, to.y)
}
