//! The legend: the same terms that the marks are drawn from.

use crate::atlas::Atlas;
use crate::atlas::industry::Family;
use crate::atlas::place::Status;
use crate::atlas::query::number;
use crate::geo::ground::District;
use crate::state::map::{FILTER_ROLES, Layer, MapState};
use crate::texts;

use super::index::MapIndex;
use super::marks::Shape;
use super::reasons;
use super::territory::{RINGS, Territory};

/// What an entry looks like.
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

/// An entry: what it looks like, what it says, and what it picks out of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub swatch: Swatch,
    pub label: String,
    /// What a press on it asks for, by the parameter of the address; none where it picks no places.
    pub picks: Option<Picks>,
}

impl Swatch {
    /// What a press has stand out on the ground, by the name that the style sheet knows; none where nothing can.
    #[must_use]
    pub const fn lights(&self) -> Option<&'static str> {
        match self {
            Self::Link => Some("links"),
            Self::Rings => Some("rings"),
            Self::Precision => Some("halos"),
            Self::Territory(territory) => Some(territory.code()),
            Self::Mark(_) | Self::Family(_) | Self::Outline | Self::Status(_) | Self::Area => None,
        }
    }
}

/// The places of the map that an entry stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picks {
    /// The parameter, and its value.
    pub name: &'static str,
    pub value: &'static str,
    pub count: usize,
}

impl Item {
    fn plain(swatch: Swatch, label: String) -> Self {
        Self { swatch, label, picks: None }
    }
}

/// The legend of a layer, holding only what occurs on the map.
#[must_use]
pub fn legend(atlas: &Atlas, index: &MapIndex, layer: Layer) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut pick = |swatch: Swatch, label: String, name: &'static str, value: &'static str, state: MapState| {
        let count = index.entries.iter().filter(|entry| reasons::passes(index, entry, &state)).count();
        if count > 0 {
            items.push(Item { swatch, label, picks: Some(Picks { name, value, count }) });
        }
    };
    let all = || MapState::new(index.default_view);
    match layer {
        Layer::Role => {
            for role in FILTER_ROLES {
                let state = MapState { role: Some(*role), ..all() };
                pick(Swatch::Mark(Shape::of(*role)), role.label().to_owned(), "role", role.code(), state);
            }
        }
        Layer::Industry => {
            for family in Family::ALL {
                let state = MapState { family: Some(*family), ..all() };
                pick(Swatch::Family(*family), family.label().to_owned(), "family", family.code(), state);
            }
            items.push(Item::plain(Swatch::Outline, texts::map_marks::outline().to_owned()));
        }
        Layer::Stage => {
            for status in Status::ALL {
                let state = MapState { platforms: Some(*status), ..all() };
                let label = texts::map_marks::platforms(status.label());
                pick(Swatch::Status(*status), label, "platforms", status.code(), state);
            }
        }
        Layer::Status => {
            for status in Status::ALL {
                let state = MapState { status: Some(*status), ..all() };
                pick(Swatch::Status(*status), status.label().to_owned(), "status", status.code(), state);
            }
            items.push(Item::plain(Swatch::Area, texts::map_marks::area().to_owned()));
        }
    }
    if let Some(core) = atlas.core() {
        items.push(Item::plain(Swatch::Link, texts::map_marks::link(&core.short_name)));
        let rings = RINGS.map(number);
        let rings = texts::map_marks::rings(&core.short_name, &texts::write::names(&rings));
        items.push(Item::plain(Swatch::Rings, rings));
    }
    items.push(Item::plain(Swatch::Precision, texts::map_marks::precision().to_owned()));
    items
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
