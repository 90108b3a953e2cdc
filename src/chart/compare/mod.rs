//! Places side by side: what the documents say of each on the same row, and where they differ.
//!
//! A row joins only what is of one kind. Figures of different measures never make a row:
//! each stands inside its own place's cell, with all that it needs to be read alone.

mod difference;
mod rows;

pub use difference::{Mark, Standing, standing};

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::figure::Figure;
use crate::atlas::industry::{PlaceIndustry, Platform};
use crate::atlas::organisation::Organisation;
use crate::atlas::place::{Domain, Place, PlaceKind, Region, Remark, Role};
use crate::atlas::target::Target;
use crate::state::compare::CompareIndex;
use crate::texts;

/// The comparison of all places: the page shows the columns that are chosen.
#[derive(Debug)]
pub struct Comparison<'a> {
    pub columns: Vec<&'a Place>,
    pub themes: Vec<Theme<'a>>,
}

/// Rows about one thing.
#[derive(Debug)]
pub struct Theme<'a> {
    pub title: &'static str,
    /// How the rows must be read; may be empty.
    pub note: String,
    pub rows: Vec<Row<'a>>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Statements of each place, beside each other but not measured by each other.
    Statements,
    /// One thing that a place has or has not: a sub-industry, a stage, a tie.
    Thing,
    /// One measure, with one unit and of one kind, that several places state.
    Measure,
}

/// One row: a cell a column, in the order of the columns.
#[derive(Debug)]
pub struct Row<'a> {
    pub label: String,
    /// How its cells must be read; may be empty.
    pub gloss: String,
    pub sort: Sort,
    pub cells: Vec<Cell<'a>>,
}

/// What is said of one place on one row.
#[derive(Debug)]
pub struct Cell<'a> {
    /// Empty: no document says anything.
    pub said: Vec<Said<'a>>,
    /// Cells of a row that say the same have the same number; 0 for those that say nothing.
    pub key: usize,
}

/// One statement.
#[derive(Debug, Clone, PartialEq)]
pub enum Said<'a> {
    Words(String),
    /// What cannot be said, in its own words rather than “文件未载”.
    Missing(&'static str),
    /// The strongest tie of a place to a sub-industry, and through which place inside.
    Industry {
        tie: &'a PlaceIndustry,
        via: String,
    },
    Platform {
        platform: &'a Platform,
        via: String,
    },
    Organisation {
        organisation: &'a Organisation,
        via: String,
    },
    Figure {
        figure: &'a Figure,
        note: String,
    },
    Target(&'a Target),
    Unknown(&'a Remark),
    /// Where what stands before it is written.
    Source(&'a Evidence),
    /// What the profile holds besides.
    More(String),
}

/// Whether a place can be compared: those of the layout, and zones and parks elsewhere that have figures.
#[must_use]
pub fn comparable(atlas: &Atlas, place: &Place) -> bool {
    place.profile
        && match place.region {
            Region::Home => place.domain == Domain::Bio && place.kind != PlaceKind::City,
            Region::Elsewhere => {
                matches!(place.kind, PlaceKind::Zone | PlaceKind::Park)
                    && atlas.figures_of(place.id.as_str()).next().is_some()
            }
        }
}

/// Whether a place can be kept: a site in Zhengzhou that can be compared.
#[must_use]
pub fn keepable(atlas: &Atlas, place: &Place) -> bool {
    place.region == Region::Home && comparable(atlas, place)
}

/// Places in the groups that a visitor chooses from; groups without any are left out.
#[must_use]
pub fn groups<'a>(places: &[&'a Place]) -> Vec<(&'static str, Vec<&'a Place>)> {
    let group = |place: &Place| match place.role {
        _ if place.region == Region::Elsewhere => 3,
        _ if opens(place) => 0,
        Role::Task | Role::PlannedSite => 2,
        _ => 1,
    };
    let names = [
        texts::compare::group_layout(),
        texts::compare::group_parks(),
        texts::compare::group_tasks(),
        texts::compare::group_elsewhere(),
    ];
    names
        .into_iter()
        .enumerate()
        .map(|(at, name)| (name, places.iter().copied().filter(|place| group(place) == at).collect::<Vec<_>>()))
        .filter(|(_, places)| !places.is_empty())
        .collect()
}

/// Whether the page shows a place before anything is chosen.
#[must_use]
pub const fn opens(place: &Place) -> bool {
    matches!(place.role, Role::Core | Role::Base)
}

/// The places that can be compared: core and bases first, those elsewhere last.
#[must_use]
pub fn columns(atlas: &Atlas) -> Vec<&Place> {
    let mut columns: Vec<&Place> = atlas.places.iter().filter(|place| comparable(atlas, place)).collect();
    columns.sort_by_key(|place| (place.region, !opens(place)));
    columns
}

impl CompareIndex {
    /// What links to a comparison may name.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Self {
        let (here, elsewhere): (Vec<&Place>, Vec<&Place>) =
            columns(atlas).into_iter().partition(|place| place.region == Region::Home);
        let slugs = |places: Vec<&Place>| places.into_iter().map(|place| place.slug.clone()).collect();
        Self { here: slugs(here), elsewhere: slugs(elsewhere) }
    }
}

impl<'a> Comparison<'a> {
    /// Everything that can be compared.
    #[must_use]
    pub fn of(atlas: &'a Atlas) -> Self {
        let columns = columns(atlas);
        let themes = rows::themes(atlas, &columns);
        Self { columns, themes }
    }

    /// What fits a frame: the places in Zhengzhou, and what they are, make and have.
    #[must_use]
    pub fn brief(atlas: &'a Atlas) -> Self {
        let mut columns = columns(atlas);
        columns.retain(|place| place.region == Region::Home);
        let themes = rows::first_themes(atlas, &columns);
        Self { columns, themes }
    }
}
