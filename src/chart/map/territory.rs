//! What a county is in the layout: where documents give one a role of its own, its area wears it.

use crate::atlas::Atlas;
use crate::atlas::place::{Place, Role};

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

/// The place of the layout that a district is. A zone inside one is another place.
#[must_use]
pub fn county<'a>(atlas: &'a Atlas, district: &str) -> Option<&'a Place> {
    atlas.place_of_district(atlas.district(district)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn a_district_wears_the_role_of_the_county_that_it_is() {
        let places = [
            "id=P01 slug=a name=甲县 kind=county role=base",
            "id=P02 slug=b name=乙 kind=county role=task",
            "id=P03 slug=c name=丙区 kind=zone role=base",
            "id=P04 slug=d name=丁县 kind=county role=background",
        ];
        let districts = [
            "name=甲县 short_name=甲县 place=P01",
            "name=乙市 short_name=乙市 place=P02",
            "name=丙区 short_name=丙区 slug=bing",
            "name=丁县 short_name=丁县 place=P04",
        ];
        let atlas = Atlas {
            places: places.map(invented::place).into(),
            districts: districts.map(invented::district).into(),
            ..Atlas::default()
        };
        for (district, territory) in [
            ("甲县", Territory::Base),
            ("乙市", Territory::Task),
            ("丙区", Territory::Silent),
            ("丁县", Territory::Silent),
            ("戊区", Territory::Silent),
        ] {
            assert_eq!(Territory::of(&atlas, district), territory, "{district}");
        }
    }
}
