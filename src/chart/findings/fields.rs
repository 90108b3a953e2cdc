//! Who does what: for each sub-industry the places that documents tie to it, and how firmly.

use super::sheet::at;
use crate::atlas::Atlas;
use crate::atlas::industry::{Industry, Strength};
use crate::atlas::place::{Place, PlaceKind, Region, Role};

/// A place that is tied to a sub-industry, by itself or through what lies in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lit<'a> {
    pub place: &'a Place,
    pub strength: Strength,
    /// None where no document says where it lies.
    pub at: Option<(i32, i32)>,
}

/// A sub-industry with the places that it is named for, the firmest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<'a> {
    pub industry: &'a Industry,
    pub lit: Vec<Lit<'a>>,
}

/// Every sub-industry.
#[derive(Debug, Clone, PartialEq)]
pub struct Fields<'a> {
    pub fields: Vec<Field<'a>>,
    pub core: Option<&'a Place>,
}

impl<'a> Fields<'a> {
    /// None where no document ties any sub-industry to a place.
    #[must_use]
    pub fn of(atlas: &'a Atlas) -> Option<Self> {
        // Each place of its own once: a park is told with its zone, a site in a county with that county.
        let mut seats: Vec<&Place> = Vec::new();
        let named = atlas.current_ties().filter_map(|tie| atlas.place(&tie.place));
        for place in named.filter(|place| place.region == Region::Home && place.kind != PlaceKind::City) {
            let seat = atlas.seat(place).unwrap_or(place);
            if !seats.contains(&seat) {
                seats.push(seat);
            }
        }
        seats.sort_by_key(|place| atlas.places.iter().position(|known| known.id == place.id));
        let lit = |industry: &Industry| {
            let tied = |place: &&'a Place| {
                let (tie, _) = atlas.strongest_tie(&place.id, &industry.id)?;
                Some(Lit { place, strength: tie.strength, at: at(atlas, &place.id) })
            };
            let mut lit: Vec<Lit> = seats.iter().filter_map(tied).collect();
            lit.sort_by_key(|lit| lit.strength);
            lit
        };
        let fields = atlas.industries.iter().map(|industry| Field { industry, lit: lit(industry) }).collect();
        (!seats.is_empty()).then_some(Self { fields, core: atlas.core() })
    }

    /// In how many fields the core is named.
    #[must_use]
    pub fn of_core(&self) -> usize {
        self.fields.iter().filter(|field| field.lit.iter().any(|lit| lit.place.role == Role::Core)).count()
    }

    /// The fields that documents name at one place alone.
    #[must_use]
    pub fn alone(&self) -> Vec<&Field<'a>> {
        self.fields.iter().filter(|field| field.lit.len() == 1).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn a_field_lights_each_place_once_as_firmly_as_its_firmest_words() {
        let places = [
            "id=P01 slug=core kind=zone role=core",
            "id=P02 slug=park role=core_park parent=P01",
            "id=P03 slug=base kind=county role=base",
            "id=P04 slug=site role=planned_site",
        ];
        let ties = [
            "place=P02 industry=ivd strength=carrier",
            "place=P01 industry=ivd strength=mentioned",
            "place=P03 industry=ivd strength=leading",
            "place=P04 industry=seed strength=mentioned",
            "place=P03 industry=cell strength=mentioned",
        ];
        let industries = ["id=ivd", "id=cell", "id=seed", "id=none"];
        let atlas = Atlas {
            places: places.map(invented::place).into(),
            positions: vec![invented::position("place=P03 lon=0.1 lat=0")],
            place_industries: ties.map(invented::tie).into(),
            industries: industries.map(invented::industry).into(),
            ..Atlas::default()
        };
        let found = Fields::of(&atlas).expect("ties");
        let told: Vec<(&str, &str, Strength, bool)> = found
            .fields
            .iter()
            .flat_map(|field| field.lit.iter().map(|lit| (field.industry.id.as_str(), lit)))
            .map(|(id, lit)| (id, lit.place.slug.as_str(), lit.strength, lit.at.is_some()))
            .collect();
        assert_eq!(
            told,
            [
                ("ivd", "base", Strength::Leading, true),
                ("ivd", "core", Strength::Carrier, false),
                ("cell", "base", Strength::Mentioned, true),
                ("seed", "site", Strength::Mentioned, false),
            ]
        );
        assert_eq!(found.fields.len(), 4, "also a field that is named nowhere has its map");
        let alone: Vec<&str> = found.alone().iter().map(|field| field.industry.id.as_str()).collect();
        assert_eq!((found.of_core(), alone), (1, vec!["cell", "seed"]));
        assert_eq!(Fields::of(&Atlas { place_industries: Vec::new(), ..atlas }), None);
    }
}
