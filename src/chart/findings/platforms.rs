//! How many platforms exist, and where: stacks of squares, one square a platform.

use std::cmp::Reverse;

use crate::atlas::Atlas;
use crate::atlas::industry::Platform;
use crate::atlas::place::{Place, PlaceKind, Region, Role, Status};

/// Where the platforms of a stack stand or are to stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum At<'a> {
    /// The core, a base or a single-task place, with the parks inside.
    Seat(&'a Place),
    /// Named places of which no document says where in the city they are.
    Unsited,
    /// No place is named: they are meant for the whole city.
    Citywide,
}

/// The platforms of one place, those that stand first.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack<'a> {
    pub at: At<'a>,
    pub platforms: Vec<&'a Platform>,
    /// The parks and sites that documents name for some of them, with how many each has.
    pub inside: Vec<(&'a Place, usize)>,
}

/// Every platform of the city in one stack; the core and every base have one, also where it is empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Wall<'a> {
    pub stacks: Vec<Stack<'a>>,
}

impl<'a> Wall<'a> {
    /// None where no document names a platform.
    #[must_use]
    pub fn of(atlas: &'a Atlas) -> Option<Self> {
        let home: Vec<(At, Option<&Place>, &Platform)> = atlas
            .platforms
            .iter()
            .filter_map(|platform| {
                let place = platform.place.as_ref().and_then(|id| atlas.place(id));
                let at = match place {
                    None => At::Citywide,
                    Some(place) if place.region == Region::Elsewhere => return None,
                    Some(place) if place.kind == PlaceKind::City => At::Citywide,
                    Some(place) => atlas.seat(place).map_or(At::Unsited, At::Seat),
                };
                Some((at, place, platform))
            })
            .collect();
        if home.is_empty() {
            return None;
        }
        let seats = |role: Role| atlas.places.iter().filter(move |place| place.role == role).map(At::Seat);
        let mut bases: Vec<Stack> = seats(Role::Base).map(|at| Stack::of(at, &home)).collect();
        bases.sort_by_key(|stack| Reverse(stack.platforms.len()));
        let others = seats(Role::Task).chain([At::Unsited, At::Citywide]).map(|at| Stack::of(at, &home));
        let mut stacks: Vec<Stack> = seats(Role::Core).map(|at| Stack::of(at, &home)).collect();
        stacks.extend(bases);
        stacks.extend(others.filter(|stack| !stack.platforms.is_empty()));
        Some(Self { stacks })
    }

    pub fn platforms(&self) -> impl Iterator<Item = &'a Platform> {
        self.stacks.iter().flat_map(|stack| stack.platforms.iter().copied())
    }

    #[must_use]
    pub fn total(&self) -> usize {
        self.platforms().count()
    }

    /// Those of one state.
    pub fn standing(&self, status: Status) -> impl Iterator<Item = &'a Platform> {
        self.platforms().filter(move |platform| platform.status == status)
    }

    /// The core and bases for which no document names a platform.
    #[must_use]
    pub fn empty(&self) -> Vec<&'a Place> {
        let seat = |stack: &Stack<'a>| match stack.at {
            At::Seat(place) if stack.platforms.is_empty() => Some(place),
            _ => None,
        };
        self.stacks.iter().filter_map(seat).collect()
    }
}

impl<'a> Stack<'a> {
    fn of(at: At<'a>, home: &[(At<'a>, Option<&'a Place>, &'a Platform)]) -> Self {
        let mut own: Vec<_> = home.iter().filter(|(other, ..)| *other == at).collect();
        own.sort_by_key(|(.., platform)| platform.status);
        let mut inside: Vec<(&Place, usize)> = Vec::new();
        for place in own.iter().filter_map(|(_, place, _)| *place).filter(|place| At::Seat(place) != at) {
            match inside.iter_mut().find(|(known, _)| *known == place) {
                Some((_, count)) => *count += 1,
                None => inside.push((place, 1)),
            }
        }
        Self { at, platforms: own.into_iter().map(|(.., platform)| *platform).collect(), inside }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    /// A core with a park, two bases of which one is silent, a single-task county with its site, a site that is
    /// nowhere, and a comparator.
    fn atlas() -> Atlas {
        let places = [
            "id=P01 slug=core kind=zone role=core",
            "id=P02 slug=park role=core_park parent=P01",
            "id=P03 slug=silent kind=county role=base",
            "id=P04 slug=base kind=zone role=base",
            "id=P05 slug=county kind=county role=task",
            "id=P06 slug=field role=task parent=P05",
            "id=P07 slug=site role=planned_site",
            "id=P08 slug=idle kind=county role=task",
            "id=C01 slug=far kind=zone role=comparator region=elsewhere",
        ];
        let platforms = [
            "id=B01 place=P02 status=planned",
            "id=B02 place=P01 status=existing",
            "id=B03 place=P02 status=building",
            "id=B04 place=P06 status=planned",
            "id=B05 place=P07 status=existing",
            "id=B06 status=not_stated",
            "id=B07 place=C01 status=existing",
            "id=B08 place=P04 status=planned",
        ];
        Atlas {
            places: places.map(invented::place).into(),
            platforms: platforms.map(invented::platform).into(),
            ..Atlas::default()
        }
    }

    #[test]
    fn every_platform_of_the_city_stands_in_one_stack() {
        let atlas = atlas();
        let wall = Wall::of(&atlas).expect("platforms");
        let mut ids: Vec<&str> = wall.platforms().map(|platform| platform.id.as_str()).collect();
        ids.sort_unstable();
        assert_eq!(ids, ["B01", "B02", "B03", "B04", "B05", "B06", "B08"], "the comparator's is not counted");
        let sum: usize = Status::ALL.iter().map(|status| wall.standing(*status).count()).sum();
        assert_eq!((wall.total(), sum), (7, 7));
    }

    #[test]
    fn parks_stand_with_their_zone_and_silence_is_seen() {
        let atlas = atlas();
        let wall = Wall::of(&atlas).expect("platforms");
        let told: Vec<(String, Vec<&str>)> = wall
            .stacks
            .iter()
            .map(|stack| {
                let at = match stack.at {
                    At::Seat(place) => place.slug.clone(),
                    other => format!("{other:?}"),
                };
                (at, stack.platforms.iter().map(|platform| platform.id.as_str()).collect())
            })
            .collect();
        let expected: [(&str, &[&str]); 6] = [
            // What stands comes first.
            ("core", &["B02", "B03", "B01"]),
            ("base", &["B08"]),
            ("silent", &[]),
            ("county", &["B04"]),
            ("Unsited", &["B05"]),
            ("Citywide", &["B06"]),
        ];
        let expected: Vec<(String, Vec<&str>)> =
            expected.into_iter().map(|(at, ids)| (at.to_owned(), ids.to_vec())).collect();
        assert_eq!(told, expected);
        let inside: Vec<(&str, usize)> =
            wall.stacks.iter().flat_map(|stack| &stack.inside).map(|(place, n)| (place.slug.as_str(), *n)).collect();
        assert_eq!(inside, [("park", 2), ("field", 1), ("site", 1)]);
        assert_eq!(wall.empty().iter().map(|place| place.slug.as_str()).collect::<Vec<_>>(), ["silent"]);
    }

    #[test]
    fn without_platforms_there_is_nothing_to_say() {
        let atlas = Atlas { platforms: Vec::new(), ..atlas() };
        assert_eq!(Wall::of(&atlas), None);
    }
}
