//! How many places of the layout can be put on a map.

use super::sheet::at;
use crate::atlas::Atlas;
use crate::atlas::place::{Place, Role};
use crate::chart::map::places;

/// Every place of the layout: on the map, or in the tray beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Whereabouts<'a> {
    /// With where it lies, and within how many kilometres.
    pub placed: Vec<(&'a Place, (i32, i32), f64)>,
    pub unplaced: Vec<&'a Place>,
}

impl<'a> Whereabouts<'a> {
    /// None where the layout has no place.
    #[must_use]
    pub fn of(atlas: &'a Atlas) -> Option<Self> {
        let mut all = Self { placed: Vec::new(), unplaced: Vec::new() };
        for place in places(atlas) {
            match at(atlas, &place.id).zip(atlas.position(&place.id)) {
                Some((spot, position)) => all.placed.push((place, spot, position.precision_km)),
                None => all.unplaced.push(place),
            }
        }
        (all.total() > 0).then_some(all)
    }

    #[must_use]
    pub fn total(&self) -> usize {
        self.placed.len() + self.unplaced.len()
    }

    /// What lies in the core or is it, and cannot be put on the map: what is missed most.
    #[must_use]
    pub fn missed(&self) -> Vec<&'a Place> {
        let is_of_core = |place: &&Place| matches!(place.role, Role::Core | Role::CorePark);
        self.unplaced.iter().copied().filter(is_of_core).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn every_place_is_on_the_map_or_in_the_tray() {
        let places = [
            "id=P01 slug=a kind=zone role=core",
            "id=P02 slug=b role=core_park parent=P01",
            "id=P03 slug=c role=base_park",
            "id=P04 slug=d role=background",
            "id=C01 slug=e role=comparator region=elsewhere",
        ];
        let positions = ["place=P01 lon=0.1 lat=-0.1 precision_km=5", "place=C01 lon=0.2 lat=0.2"];
        let atlas = Atlas {
            places: places.map(invented::place).into(),
            positions: positions.map(invented::position).into(),
            ..Atlas::default()
        };
        let found = Whereabouts::of(&atlas).expect("places");
        let slugs = |places: Vec<&Place>| places.into_iter().map(|place| place.slug.clone()).collect::<Vec<_>>();
        assert_eq!(slugs(found.placed.iter().map(|(place, ..)| *place).collect()), ["a"]);
        assert_eq!(slugs(found.unplaced.clone()), ["b", "c"]);
        assert_eq!((found.total(), slugs(found.missed())), (3, vec!["b".to_owned()]));
        assert_eq!(Whereabouts::of(&Atlas::default()), None);
    }
}
