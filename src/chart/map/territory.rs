//! What a county is in the layout: where documents give one a role of its own, its area wears it.

use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceKind, Region, Role};

/// Rings around the core, in kilometres.
pub const RINGS: [f64; 3] = [10.0, 20.0, 30.0];

/// What the area of a district says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Territory {
    Base,
    Task,
    /// No document gives the district as a whole a role.
    Silent,
}

impl Territory {
    pub const ALL: [Self; 3] = [Self::Base, Self::Task, Self::Silent];

    /// The name of its look.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Task => "task",
            Self::Silent => "silent",
        }
    }

    /// What the area of a district says.
    #[must_use]
    pub fn of(atlas: &Atlas, district: &str) -> Self {
        match county(atlas, district).map(|place| place.role) {
            Some(Role::Base) => Self::Base,
            Some(Role::Task) => Self::Task,
            _ => Self::Silent,
        }
    }
}

/// The place that is a district: 荥阳市, which documents may also call 荥阳. A zone inside one is another place.
#[must_use]
pub fn county<'a>(atlas: &'a Atlas, district: &str) -> Option<&'a Place> {
    atlas
        .places
        .iter()
        .filter(|place| place.kind == PlaceKind::County && place.region == Region::Home)
        .find(|place| district.strip_prefix(place.name.as_str()).is_some_and(|suffix| suffix.chars().count() <= 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn a_county_wears_its_role_and_a_zone_does_not() {
        let places = [
            "id=P01 slug=a name=甲县 kind=county role=base",
            "id=P02 slug=b name=乙 kind=county role=task",
            "id=P03 slug=c name=丙区 kind=zone role=base",
            "id=P04 slug=d name=丁县 kind=county role=background",
            "id=C01 slug=e name=戊县 kind=county role=comparator region=elsewhere",
        ];
        let atlas = Atlas { places: places.map(invented::place).into(), ..Atlas::default() };
        for (district, territory) in [
            ("甲县", Territory::Base),
            ("乙市", Territory::Task),
            ("乙林区", Territory::Silent),
            ("丙区", Territory::Silent),
            ("丁县", Territory::Silent),
            ("戊县", Territory::Silent),
            ("己区", Territory::Silent),
        ] {
            assert_eq!(Territory::of(&atlas, district), territory, "{district}");
        }
    }
}
