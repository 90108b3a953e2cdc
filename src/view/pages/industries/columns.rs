//! Columns that both matrices share: the core, the bases, the single-task
//! places, and what stands nowhere. Parks roll up to the place they lie in.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceId, Role};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// A column of a matrix.
#[derive(Clone, Copy)]
pub(super) enum Column {
    Place(&'static Place),
    /// Named, but the documents do not say where in the city.
    Unsited,
    /// For the whole city, without any place.
    Unplaced,
}

impl Column {
    /// The column that a statement about a place belongs to.
    pub fn of(atlas: &'static Atlas, id: Option<&PlaceId>) -> Self {
        let Some(place) = id.and_then(|id| atlas.place(id)) else {
            return Self::Unplaced;
        };
        atlas.seat(place).map_or(Self::Unsited, Self::Place)
    }

    /// What anchors and comparisons know it by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Place(place) => &place.slug,
            Self::Unsited => "site-not-stated",
            Self::Unplaced => "no-place",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Place(place) => &place.short_name,
            Self::Unsited => texts::industries::column_unsited(),
            Self::Unplaced => texts::industries::column_unplaced(),
        }
    }

    /// Heading over neighbouring columns, and the code of its look.
    fn group(self) -> (&'static str, &'static str) {
        match self {
            Self::Place(place) => match place.role {
                Role::Core => (texts::industries::column_core(), "core"),
                Role::Base => (texts::industries::column_bases(), "base"),
                _ => (texts::industries::column_tasks(), "task"),
            },
            Self::Unsited | Self::Unplaced => (texts::industries::column_none(), "none"),
        }
    }

    /// Its look.
    pub fn code(self) -> &'static str {
        self.group().1
    }

    /// The park or site that a statement names inside the column's place.
    pub fn inside(self, atlas: &'static Atlas, id: Option<&PlaceId>) -> Option<&'static Place> {
        let place = id.and_then(|id| atlas.place(id))?;
        (place.slug != self.key()).then_some(place)
    }
}

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

/// The core and every base, and those others that hold something.
pub(super) fn columns(atlas: &'static Atlas, used: &[Column]) -> Vec<Column> {
    let placed = |role: Role| atlas.places.iter().filter(move |place| place.role == role).map(Column::Place);
    placed(Role::Core)
        .chain(placed(Role::Base))
        .chain(placed(Role::Task).filter(|column| used.contains(column)))
        .chain([Column::Unsited, Column::Unplaced].into_iter().filter(|column| used.contains(column)))
        .collect()
}

/// The two rows at the head of a matrix.
pub(super) fn head(columns: &[Column], route: &Route, corner: &'static str) -> Markup {
    let mut groups: Vec<(&str, &str, usize)> = Vec::new();
    for column in columns {
        let (name, code) = column.group();
        match groups.last_mut() {
            Some((last, _, count)) if *last == name => *count += 1,
            _ => groups.push((name, code, 1)),
        }
    }
    let groups = groups
        .into_iter()
        .map(|(name, code, count)| {
            view! {
                <th class=format!("grid__group grid__group--{code}") scope="colgroup" colspan=count.to_string()>
                    {name}
                </th>
            }
        })
        .collect_view();
    let names = columns
        .iter()
        .map(|column| {
            view! { <th class=format!("grid__column grid__column--{}", column.code()) scope="col">{linked(*column, route)}</th> }
        })
        .collect_view();
    view! {
        <thead>
            <tr>
                <th class="grid__corner" rowspan="2" scope="col">{corner}</th>
                {groups}
            </tr>
            <tr>{names}</tr>
        </thead>
    }
    .draw()
}

/// A column's name, leading to its profile where it has one.
pub(super) fn linked(column: Column, route: &Route) -> Markup {
    match column {
        Column::Place(place) => {
            let href = route.link(&Route::Place(place.slug.clone()));
            view! { <a href=href>{place.short_name.clone()}</a> }.draw()
        }
        Column::Unsited | Column::Unplaced => column.name().draw(),
    }
}

/// A cell in which the documents state nothing; [`empty_key`] says what its dot means.
pub(super) fn empty(column: Column) -> Markup {
    view! {
        <td class=format!("grid__cell grid__cell--{} is-empty", column.code())>
            <span class="grid__none" aria-hidden="true">"·"</span>
            <span class="visually-hidden">{texts::industries::empty()}</span>
        </td>
    }
    .draw()
}

/// The legend's entry for cells in which the documents state nothing. Where the
/// rows are stacked such cells are left out, and the entry says that instead.
pub(super) fn empty_key(meaning: String) -> Markup {
    view! {
        <li>
            <span class="grid__none" aria-hidden="true">"·"</span>
            <p>
                <strong>{texts::industries::empty()}</strong>
                <span class="key__in-cells">{texts::industries::empty_cells()}</span>
                <span class="key__in-rows">{texts::industries::empty_rows()}</span>
                {meaning}
            </p>
        </li>
    }
    .draw()
}
