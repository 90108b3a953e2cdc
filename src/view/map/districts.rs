//! The districts of the city: a way to each, and a card for those that are no place of the layout.

use leptos::prelude::*;

use crate::chart::map::Shape;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::district::{DistrictAnswer, Listed, districts};
use crate::view::parts::glyph::ShapeGlyph;
use crate::view::sources::Sources;

/// A row of all districts, each the way to its page, which scripts turn into a choice on the map.
#[component]
pub(super) fn Districts(sources: Sources, route: Route) -> impl IntoView {
    let chips = districts(sources)
        .into_iter()
        .map(|Listed { district, slug, route: to }| {
            let place = sources.atlas.place_of_district(district);
            let glyph = place.map(|place| view! { <ShapeGlyph shape=Shape::of(place.role)/> });
            let class = if place.is_some() { "district-chip district-chip--named" } else { "district-chip" };
            view! { <li><a class=class href=route.link(&to) data-item=slug.to_owned()>{glyph} {district.short_name.clone()}</a></li> }
        })
        .collect_view();
    (!sources.atlas.districts.is_empty()).then(|| {
        view! {
            <nav class="district-row" aria-labelledby="districts-heading">
                <h2 id="districts-heading">{texts::map::districts()}</h2>
                <ul>{chips}</ul>
            </nav>
        }
        .draw()
    })
}

/// The cards of districts that are no place of the layout: those have one.
pub(super) fn cards(sources: Sources, route: &Route) -> Markup {
    districts(sources)
        .into_iter()
        .filter(|listed| sources.atlas.place_of_district(listed.district).is_none())
        .map(|Listed { district, slug, .. }| {
            view! {
                <div class="panel__card" data-card=slug.to_owned() hidden>
                    <h2 class="panel__title" tabindex="-1">{district.name.clone()}</h2>
                    <button type="button" class="panel__close" aria-label=texts::map::close() data-close>"×"</button>
                    <DistrictAnswer sources=sources route=route.clone() district=district/>
                </div>
            }
            .draw()
        })
        .collect_view()
        .draw()
}
