//! The list beside the map: the same places, selection, filter and order.

use leptos::prelude::*;

use crate::atlas::place::{Place, Role, Status};
use crate::chart::map::index::leading;
use crate::chart::map::{Shape, places};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::glyph::{ShapeGlyph, Squares};
use crate::view::sources::Sources;

/// Headings of the list, and the roles that begin a row of places under each.
fn groups() -> [(&'static str, &'static [Role]); 3] {
    [
        (texts::map::list_core(), &[Role::Core]),
        (texts::map::list_bases(), &[Role::Base]),
        (texts::map::list_tasks(), &[Role::Task]),
    ]
}

/// Every place once: a zone or county with those that lie in it, then what lies in none.
fn grouped(sources: Sources) -> Vec<(&'static str, Vec<(&'static Place, bool)>)> {
    let places = places(sources.atlas);
    let mut left = places.clone();
    let mut groups: Vec<_> = groups()
        .into_iter()
        .map(|(heading, roles)| {
            let mut rows = Vec::new();
            for place in places.iter().filter(|place| roles.contains(&place.role)) {
                let inside = |other: &&&Place| other.parent.as_ref() == Some(&place.id);
                let family =
                    std::iter::once((*place, false)).chain(places.iter().filter(inside).map(|park| (*park, true)));
                for (place, is_inside) in family {
                    if let Some(at) = left.iter().position(|other| other.id == place.id) {
                        left.remove(at);
                        rows.push((place, is_inside));
                    }
                }
            }
            (heading, rows)
        })
        .collect();
    groups.push((texts::map::list_unsited(), left.into_iter().map(|place| (place, false)).collect()));
    groups.retain(|(_, rows)| !rows.is_empty());
    groups
}

/// All places of the layout, grouped by role.
#[component]
pub(super) fn PlaceList(sources: Sources, route: Route) -> impl IntoView {
    let total = places(sources.atlas).len();
    let groups = grouped(sources)
        .into_iter()
        .map(|(heading, rows)| {
            let items =
                rows.into_iter().map(|(place, is_inside)| item(sources, &route, place, is_inside)).collect_view();
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
            <div class="places__head">
                <h2 id="places-heading">{texts::map::list()}</h2>
                <p class="places__count" role="status" data-count>{texts::map::list_count(total)}</p>
                <button type="button" class="plain needs-script" data-clear hidden>{texts::map::clear()}</button>
            </div>
            {groups}
        </section>
    }
    .draw()
}

fn item(sources: Sources, route: &Route, place: &'static Place, is_inside: bool) -> impl IntoView + use<> {
    let atlas = sources.atlas;
    let unplaced = atlas.position(&place.id).is_none();
    let unplaced = unplaced.then(|| view! { <span class="places__unplaced">{texts::map::list_unplaced()}</span> });
    // Only what is said of the place itself: those inside follow it with theirs.
    let of_it = |status: Status| {
        let platforms = atlas.platforms.iter().filter(|platform| platform.place.as_ref() == Some(&place.id));
        platforms.filter(|platform| platform.status == status).count()
    };
    let counts = Status::ALL.iter().map(|status| (*status, of_it(*status))).filter(|(_, count)| *count > 0).collect();
    view! {
        <li class=is_inside.then_some("places__inside")>
            <a class="places__item" href=route.link(&Route::Place(place.slug.clone())) data-item=place.slug.clone()>
                <ShapeGlyph shape=Shape::of(place.role)/>
                <span class="places__name">{place.short_name.clone()}</span>
                <span class="places__focus">{leading(atlas, place)}</span>
                {unplaced}
                <Squares counts=counts/>
            </a>
        </li>
    }
    .draw()
}
