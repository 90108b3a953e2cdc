//! How far positions can be trusted: none stands in a document.

use leptos::prelude::*;

use crate::atlas::place::{PlaceId, Region, Role};
use crate::atlas::query::number;
use crate::geo::hundredths;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::places::PlaceLinks;
use crate::view::sources::Sources;

/// Pixels a kilometre in the circles of the tables.
const SCALE: f64 = 3.0;

pub fn positions(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let places = atlas
        .positions
        .iter()
        .filter_map(|position| Some((atlas.place(&position.place)?, position)))
        .map(|(place, position)| {
            let name = place.short_name.clone();
            let name = if place.profile {
                view! { <a href=route.link(&Route::Place(place.slug.clone()))>{name}</a> }.draw()
            } else {
                name.draw()
            };
            let core = place.role == Role::Core;
            row(name, position.lon, position.lat, position.precision_km, &position.basis, core)
        })
        .collect_view();
    let points = atlas
        .reference_points
        .iter()
        .map(|point| row(point.name.clone().draw(), point.lon, point.lat, point.precision_km, &point.basis, false))
        .collect_view();
    let without: Vec<PlaceId> = atlas
        .places
        .iter()
        .filter(|place| {
            place.region == Region::Home && place.role != Role::Background && atlas.position(&place.id).is_none()
        })
        .map(|place| place.id.clone())
        .collect();
    let count = without.len();
    view! {
        <section class="chapter" aria-labelledby="positions">
            <h2 id="positions">{texts::sources::positions()}</h2>
            <div class="prose">
                <p>
                    {texts::sources::positions_circle()}
                </p>
                <p>{texts::sources::positions_use()}</p>
            </div>
            {table(texts::sources::positions_places(), places)}
            {table(texts::sources::positions_points(), points)}
            <h3 id="unplaced">{texts::sources::unplaced()}</h3>
            <p class="chapter__lede">
                {texts::sources::unplaced_lede(count, &atlas.site.city)}
            </p>
            <PlaceLinks sources=sources route=route.clone() places=without label=texts::sources::unplaced_label()/>
            <h3 id="ground">{texts::sources::ground()}</h3>
            <p class="chapter__lede">
                {texts::sources::ground_lede()}
                <a href=format!("{}#map", route.link(&Route::About))>{texts::sources::ground_lede_link()}</a>
            </p>
        </section>
    }
    .draw()
}

fn table(caption: &'static str, rows: impl IntoView + 'static) -> Markup {
    view! {
        <table class="positions">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts::sources::column_name()}</th>
                    <th scope="col">{texts::sources::column_radius()}</th>
                    <th scope="col">{texts::sources::column_degrees()}</th>
                    <th scope="col">{texts::sources::column_basis()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .draw()
}

fn row(name: Markup, lon: f64, lat: f64, km: f64, basis: &str, core: bool) -> Markup {
    let class = if core { "halo halo--core" } else { "halo" };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="positions__radius">
                <svg width="40" height="40" viewBox="-20 -20 40 40" aria-hidden="true">
                    <circle class=class r=hundredths(km * SCALE)></circle>
                    <circle class=if core { "positions__dot positions__dot--core" } else { "positions__dot" } r="2"></circle>
                </svg>
                <span>{texts::sources::radius(&number(km))}</span>
            </td>
            <td class="positions__degrees" data-label=texts::sources::column_degrees()>{format!("{lon:.3}°，{lat:.3}°")}</td>
            <td class="positions__basis" data-label=texts::sources::column_basis()>{basis.to_owned()}</td>
        </tr>
    }
    .draw()
}
