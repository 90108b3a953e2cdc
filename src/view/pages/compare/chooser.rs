//! Which places to compare: all of them as switches, ready-made sets, and what to do with the table.

use leptos::prelude::*;

use crate::atlas::place::Place;
use crate::chart::compare::{Comparison, groups, opens};
use crate::state::compare::{CompareState, MOST};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};

/// Sets worth a look, by slug; those with an unknown slug are left out.
const SETS: &[&[&str]] = &[
    &["jingkai", "gaoxin", "kejicheng"],
    &["hangkonggang", "kejicheng"],
    &["linkong", "medpark"],
    &["xinzheng", "zhongmu", "jingkai"],
    &["hangkonggang", "chengdu-gaoxin"],
];

/// What the page says while nothing is chosen.
pub(super) fn opening_words(comparison: &Comparison<'_>) -> String {
    let count = comparison.columns.iter().filter(|place| opens(place)).count();
    format!("还没有选择：下面先列一核与基地，共{count}处。")
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
                <summary>"选择地点" <span data-chosen>{format!("（最多{MOST}处）")}</span></summary>
                {groups}
            </details>
            <p class="compare__said" role="status" data-said></p>
            {sets(columns)}
            <div class="controls__group">
                <button type="button" class="chip" aria-pressed="false" data-only>"只看不同"</button>
                <button type="button" class="chip" data-copy="" data-link>"复制链接"</button>
                <a class="chip" href=route.link(&Route::Shortlist) data-brief hidden>"做成简报"</a>
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
    let items = SETS
        .iter()
        .filter_map(|slugs| {
            let places: Option<Vec<&&Place>> =
                slugs.iter().map(|slug| columns.iter().find(|place| place.slug == *slug)).collect();
            let names = places?.iter().map(|place| place.short_name.as_str()).collect::<Vec<_>>().join("、");
            let state = CompareState {
                places: slugs.iter().map(|slug| (*slug).to_owned()).collect(),
                ..CompareState::default()
            };
            Some(view! { <li><a href=format!("?{}", state.query())>{names}</a></li> })
        })
        .collect_view();
    view! {
        <div class="compare__sets" data-sets>
            <p id="compare-sets">"可以从这些开始："</p>
            <ul aria-labelledby="compare-sets">{items}</ul>
        </div>
    }
    .draw()
}
