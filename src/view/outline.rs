//! The outline of the city as a small map: one district lit, or the whole, with the core and what lies near.

use leptos::prelude::*;

use crate::atlas::district::District;
use crate::atlas::place::{Place, PlaceKind, Role};
use crate::atlas::site::MapView;
use crate::chart::map::Frame;
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::texts;
use crate::view::map::ground::Detail;
use crate::view::map::locator::Locator;
use crate::view::map::still::{Look, Still};
use crate::view::markup::Draw;
use crate::view::sources::Sources;

/// Needs the ground's outlines on the same page (`view::map::ground::Ground`). `named` are the places whose names
/// stand beside their marks; of the core and the bases every mark is there.
#[component]
pub fn Outline(
    sources: Sources,
    route: Route,
    #[prop(optional, into)] district: Option<&'static District>,
    #[prop(optional)] named: Vec<&'static Place>,
) -> impl IntoView {
    let atlas = sources.atlas;
    let origin = atlas.site.bounds.centre();
    let is_shown = |place: &Place| matches!(place.role, Role::Core | Role::Base);
    let is_named = |place: &Place| named.iter().any(|named| named.id == place.id);
    let lit = district.and_then(|district| sources.ground.iter().find(|outline| outline.name == district.name));
    let under =
        lit.map(|outline| view! { <path class="outline__lit" d=Detail::Still.outline(outline, origin)></path> }.draw());
    let look = |place: &Place| is_shown(place).then(|| Look { named: is_named(place), ..Look::default() });
    let drawing = Still { frame: Frame::Narrow, under, over: None, linked: false, look: &look }.drawn(sources);
    let place = district.map(|district| atlas.slug_of_district(district).to_owned());
    let label = district.map_or_else(
        || texts::district::outline_city().to_owned(),
        |district| texts::district::outline(&district.name),
    );
    let state = MapState { place, ..MapState::new(MapView::Geographic) };
    let link = format!("{}?{}", route.link(&Route::Map), state.query(atlas.site.default_view));
    view! {
        <figure class="locator">
            <a href=link.trim_end_matches('?').to_owned()>
                <span class="visually-hidden">{label}</span>
                {drawing}
            </a>
            <figcaption>
                {texts::district::outline_note()}
                <span class="locator__approval">{atlas.site.approval_line()}</span>
            </figcaption>
        </figure>
    }
    .draw()
}

/// Where a place lies: the city is the whole of the map.
#[component]
pub fn Whereabouts(sources: Sources, route: Route, place: &'static Place) -> impl IntoView {
    if place.kind == PlaceKind::City {
        let core = sources.atlas.core().into_iter().collect::<Vec<_>>();
        return view! { <Outline sources=sources route=route named=core/> }.draw();
    }
    view! { <Locator sources=sources route=route place=place/> }.draw()
}
