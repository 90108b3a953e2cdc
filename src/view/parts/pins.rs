//! The small map of an answer: a pin a place, with its rank and the make-up of its points.

use leptos::prelude::*;

use crate::atlas::place::Place;
use crate::atlas::site::MapView;
use crate::chart::map::Frame;
use crate::geo::viewport::Viewport;
use crate::geo::{Degrees, hundredths};
use crate::scout::Group;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::sources::Sources;

/// Ranks on the ground, at approximate positions.
#[component]
pub fn Pins(sources: Sources, places: Vec<&'static Place>) -> impl IntoView {
    let viewport = Viewport::fit(Frame::Wide.extent(MapView::Geographic));
    let pins = places
        .into_iter()
        .filter_map(|place| {
            let position = sources.atlas.position(&place.id)?;
            let degrees = Degrees { lon: position.lon, lat: position.lat };
            let at = viewport.fraction_from_world(degrees.to_world(sources.atlas.site.bounds.centre()));
            // The make-up of the points: a ring of which a full round is 100.
            let parts = (0..Group::ALL.len())
                .map(|at| {
                    view! { <circle class="pin__part" r="15" pathLength="100" stroke-dasharray="0 200" data-part=at.to_string() data-pin-part></circle> }
                })
                .collect_view();
            Some(view! {
                <svg class="pin" x=hundredths(at.x * 100.0) + "%" y=hundredths(at.y * 100.0) + "%" overflow="visible" data-pin=place.slug.clone()>
                    {parts}
                    <circle class="pin__disc" r="11"></circle>
                    <text class="pin__rank" data-pin-rank></text>
                </svg>
            })
        })
        .collect_view();
    view! {
        <figure class="answer__map">
            <svg class="answer__canvas" width="592" height="360" aria-hidden="true">
                <svg viewBox=viewport.view_box() preserveAspectRatio="none">
                    <use_ href="#ground" class="map__districts"></use_>
                </svg>
                {pins}
            </svg>
            <figcaption>
                {texts::parts::pins(view! { <strong>{sources.atlas.site.approval_line()}</strong> })}
            </figcaption>
        </figure>
    }
    .draw()
}
