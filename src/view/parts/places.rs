//! A line of places, each leading to its profile where it has one.

use leptos::prelude::*;

use crate::atlas::place::PlaceId;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::sources::Sources;

/// Names in a line; nothing where there are none.
#[component]
pub fn PlaceLinks(
    sources: Sources,
    route: Route,
    places: Vec<PlaceId>,
    #[prop(default = texts::parts::place_links())] label: &'static str,
) -> impl IntoView {
    let items = places
        .iter()
        .filter_map(|id| sources.atlas.place(id))
        .map(|place| {
            let name = place.short_name.clone();
            let item = if place.profile {
                view! { <a href=route.link(&Route::Place(place.slug.clone()))>{name}</a> }.draw()
            } else {
                name.draw()
            };
            view! { <li>{item}</li> }
        })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| {
        view! {
            <div class="place-links">
                <span class="place-links__label">{label}</span>
                <ul>{items}</ul>
            </div>
        }
        .draw()
    })
}
