//! The list beside the map: the same places, selection, filter and order.

use leptos::prelude::*;

use crate::atlas::place::{Place, Role};
use crate::chart::map::index::leading;
use crate::chart::map::{Shape, places};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::glyph::ShapeGlyph;
use crate::view::sources::Sources;

/// Headings of the list and the roles under each.
fn groups() -> [(&'static str, &'static [Role]); 5] {
    [
        (texts::map::list_core(), &[Role::Core, Role::CorePark]),
        (texts::map::list_bases(), &[Role::Base]),
        (texts::map::list_base_parks(), &[Role::BasePark]),
        (texts::map::list_tasks(), &[Role::Task]),
        (texts::map::list_unsited(), &[Role::PlannedSite]),
    ]
}

/// All places of the layout, grouped by role.
#[component]
pub(super) fn PlaceList(sources: Sources, route: Route) -> impl IntoView {
    let places = places(sources.atlas);
    let total = places.len();
    let groups = groups()
        .into_iter()
        .filter(|(_, roles)| places.iter().any(|place| roles.contains(&place.role)))
        .map(|(heading, roles)| {
            let items = places
                .iter()
                .filter(|place| roles.contains(&place.role))
                .map(|place| item(sources, &route, place))
                .collect_view();
            view! {
                <section class="places__group" data-group>
                    <h3>{heading}</h3>
                    <ul>{items}</ul>
                </section>
            }
        })
        .collect_view();
    view! {
        <section class="places" aria-labelledby="places-heading">
            <h2 id="places-heading">{texts::map::list()}</h2>
            <p class="places__count" data-count>{texts::map::list_count(total)}</p>
            {groups}
        </section>
    }
    .draw()
}

fn item(sources: Sources, route: &Route, place: &'static Place) -> impl IntoView + use<> {
    let unplaced = sources
        .atlas
        .position(&place.id)
        .is_none()
        .then(|| view! { <span class="places__unplaced">{texts::map::list_unplaced()}</span> });
    view! {
        <li>
            <a class="places__item" href=route.link(&Route::Place(place.slug.clone())) data-item=place.slug.clone()>
                <ShapeGlyph shape=Shape::of(place.role)/>
                <span class="places__name">{place.short_name.clone()}</span>
                <span class="places__focus">{leading(sources.atlas, place)}</span>
                {unplaced}
            </a>
        </li>
    }
    .draw()
}
