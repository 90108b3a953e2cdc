//! Which places to compare: all of them as switches, ready-made sets, and what to do with the table.

use leptos::prelude::*;

use crate::atlas::place::{Place, PlaceKind, Region, Role};
use crate::chart::compare::{Comparison, groups, opens};
use crate::state::compare::{CompareState, MOST};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// Sets worth a look: bases of one kind, the core with another of its kind, the parks of the core, the core with a
/// place elsewhere. Those of less than two places are left out.
fn starts(columns: &[&'static Place]) -> Vec<Vec<&'static Place>> {
    let first = |most: usize, is_one: &dyn Fn(&Place) -> bool| -> Vec<&'static Place> {
        columns.iter().copied().filter(|place| is_one(place)).take(most).collect()
    };
    let core = first(1, &|place| place.role == Role::Core);
    let like_core = |place: &Place| core.iter().any(|core| core.kind == place.kind);
    let with_core = |other: &dyn Fn(&Place) -> bool| [core.clone(), first(1, other)].concat();
    let mut sets: Vec<Vec<&'static Place>> = PlaceKind::ALL
        .iter()
        .map(|kind| first(MOST, &|place| place.role == Role::Base && place.kind == *kind))
        .collect();
    sets.push(with_core(&|place| place.role == Role::Base && like_core(place)));
    sets.push(first(MOST, &|place| place.role == Role::CorePark));
    sets.push(with_core(&|place| place.region == Region::Elsewhere));
    sets.retain(|places| places.len() > 1);
    sets
}

/// What the page says while nothing is chosen.
pub(super) fn opening_words(comparison: &Comparison<'_>) -> String {
    let count = comparison.columns.iter().filter(|place| opens(place)).count();
    texts::compare::opening(count)
}

pub(super) fn chooser(route: &Route, comparison: &Comparison<'static>) -> Markup {
    let columns = &comparison.columns;
    let groups = groups(columns)
        .into_iter()
        .map(|(label, places)| {
            let chips = places.into_iter().map(chip).collect_view();
            view! {
                <div class="compare__group" role="group" aria-label=label>
                    <p class="compare__group-name">{label}</p>
                    <div class="controls__group">{chips}</div>
                </div>
            }
        })
        .collect_view();
    view! {
        <div class="compare__controls needs-script">
            <details class="compare__chooser" data-chooser>
                <summary>{texts::compare::choose()} <span data-chosen>{texts::compare::choose_most(MOST)}</span></summary>
                {groups}
            </details>
            <p class="compare__said" role="status" data-said></p>
            {sets(columns)}
            <div class="controls__group">
                <button type="button" class="chip" aria-pressed="false" data-only>{texts::compare::only()}</button>
                <button type="button" class="chip" data-copy="" data-link>{texts::compare::copy()}</button>
                <a class="chip" href=route.link(&Route::Shortlist) data-brief hidden>{texts::compare::brief()}</a>
            </div>
        </div>
    }
    .draw()
}

fn chip(place: &Place) -> Markup {
    view! {
        <button type="button" class="chip compare__chip" aria-pressed="false" data-add=place.slug.clone()>
            {place.short_name.clone()}
        </button>
    }
    .draw()
}

fn sets(columns: &[&'static Place]) -> Markup {
    let items = starts(columns)
        .into_iter()
        .map(|places| {
            let names = places.iter().map(|place| place.short_name.as_str()).collect::<Vec<_>>().join("、");
            let state = CompareState {
                places: places.iter().map(|place| place.slug.clone()).collect(),
                ..CompareState::default()
            };
            view! { <li><a href=format!("?{}", state.query())>{names}</a></li> }
        })
        .collect_view();
    view! {
        <div class="compare__sets" data-sets>
            <p id="compare-sets">{texts::compare::sets()}</p>
            <ul aria-labelledby="compare-sets">{items}</ul>
        </div>
    }
    .draw()
}
