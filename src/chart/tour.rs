//! What the steps of the guided reading tell, counted, so that their sentences and drawings cannot disagree.

use std::cmp::Reverse;

use super::findings::deadlines::Deadlines;
use super::findings::platforms::Wall;
use super::findings::whereabouts::Whereabouts;
use super::map::index::MapIndex;
use super::map::links::shared;
use super::map::places;
use crate::atlas::Atlas;
use crate::atlas::district::{Answer, District};
use crate::atlas::place::{Distance, Place, PlaceKind, ReferencePoint, Role};
use crate::atlas::target::Target;
use crate::geo::ground;

/// One sentence and one state of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Where the core lies.
    Core,
    /// What each base is for.
    Bases,
    /// Which bases share fields with the core.
    Shared,
    /// What is there and what is only planned.
    Platforms,
    /// Which targets are overdue.
    Due,
    /// Where the documents are silent.
    Silent,
}

impl Step {
    /// What links know it by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Bases => "bases",
            Self::Shared => "shared",
            Self::Platforms => "platforms",
            Self::Due => "due",
            Self::Silent => "silent",
        }
    }
}

/// Everything that the steps tell.
#[derive(Debug, Clone, PartialEq)]
pub struct Tour<'a> {
    /// The core where it has a position, with the reference points, the nearest first.
    pub core: Option<(&'a Place, Vec<(&'a ReferencePoint, Distance)>)>,
    pub is_core_at_an_airport: bool,
    /// The bases, in the order of the map.
    pub bases: Vec<&'a Place>,
    /// The bases that share sub-industries with the core, with those: indexes into [`Atlas::industries`]; most first.
    pub shared: Vec<(&'a Place, Vec<usize>)>,
    pub wall: Option<Wall<'a>>,
    /// Targets that fell due without a stated result.
    pub due: Due<'a>,
    /// Districts that no document names.
    pub silent: Vec<&'a District>,
    /// Places of the layout without a position.
    pub unplaced: Vec<&'a Place>,
    /// How many places the layout has.
    pub places: usize,
}

/// Targets that fell due without a stated result, by whom they bind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Due<'a> {
    /// By the core, base or single-task place that they are counted with, most first.
    pub seats: Vec<(&'a Place, usize)>,
    /// Those for the whole city, or for what no document says where it is.
    pub others: usize,
}

impl Due<'_> {
    #[must_use]
    pub fn total(&self) -> usize {
        self.others + self.seats.iter().map(|(_, count)| count).sum::<usize>()
    }
}

impl<'a> Tour<'a> {
    #[must_use]
    pub fn of(atlas: &'a Atlas, ground: &[ground::District], index: &MapIndex) -> Self {
        let core = atlas.core().filter(|core| atlas.position(&core.id).is_some()).map(|core| {
            let mut ways: Vec<(&ReferencePoint, Distance)> = atlas
                .reference_points
                .iter()
                .filter_map(|point| Some((point, atlas.distance(&core.id, point)?)))
                .collect();
            ways.sort_by(|(_, one), (_, other)| one.kilometres.total_cmp(&other.kilometres));
            (core, ways)
        });
        let whereabouts = Whereabouts::of(atlas);
        let (placed, unplaced) = whereabouts.map_or_else(Default::default, |found| (found.placed, found.unplaced));
        let is_silent = |district: &&District| Answer::of(atlas, ground, district).is_silent();
        Self {
            core,
            is_core_at_an_airport: atlas.is_core_at_an_airport(),
            bases: places(atlas).into_iter().filter(|place| place.role == Role::Base).collect(),
            shared: sharing(atlas, index),
            wall: Wall::of(atlas),
            due: due(atlas),
            silent: atlas.districts.iter().filter(is_silent).collect(),
            places: placed.len() + unplaced.len(),
            unplaced,
        }
    }

    /// The steps that have something to tell.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let told = [
            (Step::Core, self.core.is_some()),
            (Step::Bases, !self.bases.is_empty()),
            (Step::Shared, !self.shared.is_empty()),
            (Step::Platforms, self.wall.is_some()),
            (Step::Due, self.due.total() > 0),
            (Step::Silent, !self.silent.is_empty() || !self.unplaced.is_empty()),
        ];
        told.into_iter().filter(|(_, is_told)| *is_told).map(|(step, _)| step).collect()
    }
}

/// The placed bases that share sub-industries with the core.
fn sharing<'a>(atlas: &'a Atlas, index: &MapIndex) -> Vec<(&'a Place, Vec<usize>)> {
    let Some(core) = index.entries.iter().find(|entry| entry.role == Role::Core && entry.position.is_some()) else {
        return Vec::new();
    };
    let bases = index.entries.iter().filter(|entry| entry.role == Role::Base && entry.position.is_some());
    let mut sharing: Vec<(&Place, Vec<usize>)> = bases
        .filter_map(|base| Some((atlas.places.iter().find(|place| place.slug == base.slug)?, shared(core, base))))
        .filter(|(_, fields)| !fields.is_empty())
        .collect();
    sharing.sort_by_key(|(_, fields)| Reverse(fields.len()));
    sharing
}

/// The targets of the city that fell due without a stated result.
fn due(atlas: &Atlas) -> Due<'_> {
    let mut due = Due::default();
    let years = Deadlines::of(atlas).map(|found| found.years).unwrap_or_default();
    let open: Vec<&Target> = years
        .iter()
        .flat_map(|year| &year.targets)
        .filter(|(_, told)| *told == Some(false))
        .map(|(it, _)| *it)
        .collect();
    for target in open {
        let place = atlas.place(&target.place).filter(|place| place.kind != PlaceKind::City);
        match place.and_then(|place| atlas.seat(place)) {
            None => due.others += 1,
            Some(seat) => match due.seats.iter_mut().find(|(known, _)| known.id == seat.id) {
                Some((_, count)) => *count += 1,
                None => due.seats.push((seat, 1)),
            },
        }
    }
    due.seats.sort_by_key(|(_, count)| Reverse(*count));
    due
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;
    use crate::atlas::site::Site;

    fn atlas() -> Atlas {
        let places = [
            "id=P01 slug=core name=甲 kind=zone role=core",
            "id=P02 slug=near name=乙 kind=zone role=base",
            "id=P03 slug=far name=丙 kind=zone role=base",
            "id=P04 slug=lost name=丁 role=core_park parent=P01",
            "id=P05 slug=city name=戊 kind=city role=background",
        ];
        let positions = ["P01", "P02", "P03"].map(|id| format!("place={id} lon=0.{} lat=0.1", &id[2..]));
        Atlas {
            site: Site { data_date: "2026-07-01".parse().expect("a day"), ..Site::default() },
            places: places.map(invented::place).into(),
            positions: positions.iter().map(|cells| invented::position(cells)).collect(),
            targets: ["id=G01 due=2020 place=P04", "id=G02 due=2025 place=P05", "id=G03 due=2030 place=P02"]
                .map(invented::target)
                .into(),
            ..Atlas::default()
        }
    }

    #[test]
    fn overdue_targets_stand_with_their_seat_or_with_the_city() {
        let atlas = atlas();
        let tour = Tour::of(&atlas, &[], &MapIndex::of(&atlas, &[], &[]));
        let seats: Vec<(&str, usize)> = tour.due.seats.iter().map(|(place, n)| (place.slug.as_str(), *n)).collect();
        assert_eq!((seats, tour.due.others, tour.due.total()), (vec![("core", 1)], 1, 2));
    }

    #[test]
    fn only_steps_with_something_to_tell_are_told() {
        let atlas = atlas();
        let tour = Tour::of(&atlas, &[], &MapIndex::of(&atlas, &[], &[]));
        assert_eq!(tour.steps(), [Step::Core, Step::Bases, Step::Due, Step::Silent]);
        assert_eq!((tour.places, tour.unplaced.len()), (4, 1));
        let nothing = Atlas::default();
        assert_eq!(Tour::of(&nothing, &[], &MapIndex::default()).steps(), []);
    }
}
