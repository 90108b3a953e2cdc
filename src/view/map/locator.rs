//! A small map: where a place lies among the others, or that no document says so.

use leptos::prelude::*;

use super::canvas::halos;
use crate::atlas::place::Place;
use crate::atlas::site::MapView;
use crate::chart::map::{Frame, Shape};
use crate::geo::viewport::Viewport;
use crate::geo::{Degrees, hundredths};
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::glyph::shape_path;
use crate::view::sources::Sources;

/// Needs the ground's outlines on the same page (`view::map::canvas::Ground`).
#[component]
pub fn Locator(sources: Sources, route: Route, place: &'static Place) -> impl IntoView {
    let Some(position) = sources.atlas.position(&place.id) else {
        return view! {
            <div class="locator locator--none">
                <p>
                    <strong>{texts::map::locator_none_heading()}</strong>
                    {texts::map::locator_none(sources.atlas.documents.len())}
                </p>
            </div>
        }
        .draw();
    };
    let at = Viewport::fit(Frame::Wide.extent(MapView::Geographic)).fraction_from_world(
        Degrees { lon: position.lon, lat: position.lat }.to_world(sources.atlas.site.bounds.centre()),
    );
    let view_box = Viewport::fit(Frame::Wide.extent(MapView::Geographic)).view_box();
    let state = MapState { place: Some(place.slug.clone()), ..MapState::new(MapView::Geographic) };
    let link = format!("{}?{}", route.link(&Route::Map), state.query(sources.atlas.site.default_view));
    view! {
        <figure class="locator">
            <a href=link aria-label=texts::map::locator(&place.short_name)>
                <svg class="locator__map" width="592" height="360" aria-hidden="true">
                    <svg viewBox=view_box preserveAspectRatio="none">
                        <use_ href="#ground" class="map__districts"></use_>
                        <g class="map__halos">{halos(sources)}</g>
                    </svg>
                    <svg class=format!("mark mark--{}", Shape::of(place.role).code()) x=hundredths(at.x * 100.0) + "%" y=hundredths(at.y * 100.0) + "%" overflow="visible">
                        <circle class="locator__ring" r="16"></circle>
                        <path class="mark__shape" d=shape_path(Shape::of(place.role))></path>
                    </svg>
                </svg>
            </a>
            <figcaption>
                {texts::map::locator_precision(&hundredths(position.precision_km), &position.basis)}
                <span class="locator__approval">{sources.atlas.site.approval_line()}</span>
            </figcaption>
        </figure>
    }
    .draw()
}
