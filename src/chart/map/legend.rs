//! The legend: the same terms that the marks are drawn from.

use crate::atlas::Atlas;
use crate::atlas::industry::Family;
use crate::atlas::place::{Role, Status};
use crate::atlas::query::number;
use crate::geo::ground::District;
use crate::state::map::Layer;
use crate::texts;

use super::marks::Shape;
use super::places;
use super::territory::{RINGS, Territory};

/// One entry: what it looks like and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Swatch {
    Mark(Shape),
    Family(Family),
    /// An open mark: named, but not as leading.
    Outline,
    Status(Status),
    /// A zone or county, which is neither there nor planned.
    Area,
    Link,
    Precision,
    /// The area of a county by what documents say of it.
    Territory(Territory),
    /// The rings around the core.
    Rings,
}

/// The legend of a layer, holding only what occurs on the map.
#[must_use]
pub fn legend(atlas: &Atlas, layer: Layer) -> Vec<(Swatch, String)> {
    let places = places(atlas);
    let mut entries: Vec<(Swatch, String)> = Vec::new();
    match layer {
        Layer::Role => {
            for role in [Role::Core, Role::Base, Role::CorePark, Role::Task, Role::PlannedSite] {
                if places.iter().any(|place| place.role == role) {
                    let label = if role == Role::CorePark { texts::map_marks::parks() } else { role.label() };
                    entries.push((Swatch::Mark(Shape::of(role)), label.to_owned()));
                }
            }
        }
        Layer::Industry => {
            for family in Family::ALL {
                if atlas.industries.iter().any(|industry| industry.family == *family) {
                    entries.push((Swatch::Family(*family), family.label().to_owned()));
                }
            }
            entries.push((Swatch::Outline, texts::map_marks::outline().to_owned()));
        }
        Layer::Stage => {
            for status in [Status::Existing, Status::Building, Status::Planned] {
                entries.push((Swatch::Status(status), texts::map_marks::platforms(status.label())));
            }
        }
        Layer::Status => {
            for status in Status::ALL {
                if places.iter().any(|place| !place.is_area() && place.status == *status) {
                    entries.push((Swatch::Status(*status), status.label().to_owned()));
                }
            }
            entries.push((Swatch::Area, texts::map_marks::area().to_owned()));
        }
    }
    if let Some(core) = atlas.core() {
        entries.push((Swatch::Link, texts::map_marks::link(&core.short_name)));
    }
    entries.push((Swatch::Precision, texts::map_marks::precision().to_owned()));
    if let (Layer::Role, Some(core)) = (layer, atlas.core()) {
        let rings = RINGS.map(number);
        entries.push((Swatch::Rings, texts::map_marks::rings(&core.short_name, &texts::write::names(&rings))));
    }
    entries
}

/// What the areas of districts say, for pages that have the room: the marks on them have the same colours.
#[must_use]
pub fn territories(atlas: &Atlas, ground: &[District]) -> Vec<(Swatch, String)> {
    let count = |territory: Territory| {
        ground.iter().filter(|district| Territory::of(atlas, &district.name) == territory).count()
    };
    let counts = Territory::ALL.map(|territory| (territory, count(territory)));
    let label = |territory: Territory, count: usize| match territory {
        Territory::Base => texts::map_marks::territory_base(count),
        Territory::Task => texts::map_marks::territory_task(count),
        Territory::Silent => texts::map_marks::territory_silent(count),
    };
    let there = counts.into_iter().filter(|(_, count)| *count > 0);
    there.map(|(territory, count)| (Swatch::Territory(territory), label(territory, count))).collect()
}
