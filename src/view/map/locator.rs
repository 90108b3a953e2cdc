//! A small map: where a place lies among the others, or that no document says so.

use leptos::prelude::*;

use super::still::{Around, Look, Still};
use crate::atlas::place::{Place, Role};
use crate::atlas::site::MapView;
use crate::chart::map::Frame;
use crate::geo::hundredths;
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::sources::Sources;

/// Needs the ground's outlines on the same page (`view::map::ground::Ground`).
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
    let state = MapState { place: Some(place.slug.clone()), ..MapState::new(MapView::Geographic) };
    let link = format!("{}?{}", route.link(&Route::Map), state.query(sources.atlas.site.default_view));
    let is_named = |other: &Place| other.id == place.id || matches!(other.role, Role::Core | Role::Base);
    let look = |other: &Place| {
        let around = if other.id == place.id { Around::Ring } else { Around::Nothing };
        is_named(other).then(|| Look { named: true, around, ..Look::default() })
    };
    let drawing = Still { frame: Frame::Narrow, under: None, over: None, linked: false, look: &look }.drawn(sources);
    view! {
        <figure class="locator">
            <a href=link>
                <span class="visually-hidden">{texts::map::locator(&place.short_name)}</span>
                {drawing}
            </a>
            <figcaption>
                {texts::map::locator_precision(&hundredths(position.precision_km), &position.basis)}
                <span class="locator__approval">{sources.atlas.site.approval_line()}</span>
            </figcaption>
        </figure>
    }
    .draw()
}
