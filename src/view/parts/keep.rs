//! What a visitor may do with a place: keep it, put it beside others.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::place::Place;
use crate::chart::compare::{comparable, keepable};
use crate::state::compare::CompareState;
use crate::state::route::Route;
use crate::texts;

/// The switch that keeps a place; scripts keep it in step with the shortlist.
#[component]
pub fn Keep(place: &'static Place) -> impl IntoView {
    view! {
        <button
            type="button"
            class="plain keep needs-script"
            aria-label=texts::parts::keep_place(&place.short_name)
            data-keep=place.slug.clone()
            data-name=place.short_name.clone()
        >
            <svg class="keep__star" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
                <path d="M10 2.2l2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.6-4.8 2.6 1-5.4-4-3.8 5.4-.7z"></path>
            </svg>
            <span data-keep-label>{texts::parts::keep()}</span>
        </button>
    }
}

/// The way to the comparison that holds a place; scripts add the places that are kept.
#[component]
pub fn CompareLink(route: Route, place: &'static Place) -> impl IntoView {
    let state = CompareState { places: vec![place.slug.clone()], ..CompareState::default() };
    let address = route.link(&Route::Compare);
    view! {
        <a class="more" href=format!("{address}?{}", state.query()) data-compare-with=place.slug.clone()>
            {texts::parts::compare_with()}
        </a>
    }
}

/// Both, as far as they make sense for a place.
#[component]
pub fn KeepAndCompare(atlas: &'static Atlas, route: Route, place: &'static Place) -> impl IntoView {
    let compare = comparable(atlas, place).then(|| view! { <CompareLink route=route place=place/> });
    let keep = keepable(atlas, place).then(|| view! { <Keep place=place/> });
    view! {
        {compare}
        {keep}
    }
}
