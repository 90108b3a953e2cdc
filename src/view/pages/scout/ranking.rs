//! The head of an answer: one row a place, with rank, make-up of the points, distance and what is not stated.

use leptos::prelude::*;

use crate::atlas::place::Place;
use crate::geo::hundredths;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::score::ScoreBar;
use crate::view::sources::Sources;

/// Where a place's card stands on the page.
pub(super) fn anchor(place: &Place) -> String {
    format!("site-{}", place.slug)
}

/// Every place that can be ranked; scripts put them in order and show those of the answer.
pub(super) fn ranking(sources: Sources, places: &[&'static Place]) -> Markup {
    let atlas = sources.atlas;
    // The distance to the first reference point: where there is none, there is no column for it.
    let point = atlas.reference_points.first();
    let rows = places
        .iter()
        .map(|place| {
            let far = point.map(|point| {
                let words = match atlas.distance(&place.id, point) {
                    Some(far) => texts::scout::ranking_km(&hundredths(far.kilometres.round())),
                    None => texts::scout::ranking_unplaced().to_owned(),
                };
                view! { <td>{words}</td> }
            });
            view! {
                <tr data-ranked=place.slug.clone() hidden>
                    <td class="ranking__rank" data-rank></td>
                    <th scope="row"><a href=format!("#{}", anchor(place))>{place.short_name.clone()}</a></th>
                    <td class="ranking__score"><b data-points></b> <ScoreBar/></td>
                    {far}
                    <td data-silent></td>
                </tr>
            }
        })
        .collect_view();
    let far = point.map(|point| view! { <th scope="col">{texts::scout::ranking_far(&point.short_name)}</th> });
    view! {
        <div class="ranking__scroll">
        <table class="ranking">
            <caption class="visually-hidden">{texts::scout::ranking_caption()}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts::scout::column_rank()}</th>
                    <th scope="col">{texts::scout::column_place()}</th>
                    <th scope="col">{texts::scout::column_total()}</th>
                    {far}
                    <th scope="col">{texts::scout::silent()}</th>
                </tr>
            </thead>
            <tbody data-ranking>{rows}</tbody>
        </table>
        </div>
    }
    .draw()
}
