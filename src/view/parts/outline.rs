//! The outline of the city as a small map: one district lit, or the whole, with the core and what lies near.

use leptos::prelude::*;

use crate::atlas::district::District;
use crate::atlas::place::{Place, PlaceKind, Role};
use crate::atlas::site::MapView;
use crate::chart::map::{Frame, Shape};
use crate::geo::viewport::Viewport;
use crate::geo::{Degrees, Fraction, hundredths};
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::texts;
use crate::view::map::locator::Locator;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::shape_path;
use crate::view::sources::Sources;

/// From where on, as a part of the width, a name stands before its mark.
const RIGHT: f64 = 0.72;

/// Needs the ground's outlines on the same page (`view::map::canvas::Ground`). `named` are the places whose names
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
    let viewport = Viewport::fit(Frame::Wide.extent(MapView::Geographic));
    let at = |degrees: Degrees| viewport.fraction_from_world(degrees.to_world(origin));
    let shown = || atlas.places.iter().filter(|place| matches!(place.role, Role::Core | Role::Base));
    let place_at = |place: &Place| {
        let position = atlas.position(&place.id)?;
        Some(at(Degrees { lon: position.lon, lat: position.lat }))
    };
    let marks = shown().filter_map(|place| Some(mark(Shape::of(place.role), place_at(place)?))).collect_view();
    // Names come last, so that no mark covers one.
    let is_named = |place: &&Place| named.iter().any(|named| named.id == place.id);
    let names = shown().filter(is_named).filter_map(|place| Some(name(&place.short_name, place_at(place)?)));
    let names = names.collect_view();
    let lit = district.and_then(|district| sources.ground.iter().find(|outline| outline.name == district.name));
    let own = lit.map(|outline| {
        let (x, y) = percent(at(outline.label));
        let name = district.map(|district| district.short_name.clone());
        view! { <text class="outline__name outline__name--own" text-anchor="middle" x=x y=y>{name}</text> }
    });
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
                <svg class="locator__map" width="592" height="360" aria-hidden="true">
                    <svg viewBox=viewport.view_box() preserveAspectRatio="none">
                        <use_ href="#ground" class="map__districts"></use_>
                        {lit.map(|outline| view! { <path class="outline__lit" d=outline.path(origin)></path> })}
                    </svg>
                    {marks}
                    {own}
                    {names}
                </svg>
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

fn percent(at: Fraction) -> (String, String) {
    (hundredths(at.x * 100.0) + "%", hundredths(at.y * 100.0) + "%")
}

fn mark(shape: Shape, at: Fraction) -> Markup {
    let (x, y) = percent(at);
    view! {
        <svg class=format!("mark mark--{}", shape.code()) x=x y=y overflow="visible">
            <path class="mark__shape" d=shape_path(shape)></path>
        </svg>
    }
    .draw()
}

/// A name beside a mark, on the side that has room.
fn name(name: &'static str, at: Fraction) -> Markup {
    let (x, y) = percent(at);
    let (beside, anchor) = if at.x > RIGHT { ("-12", "end") } else { ("12", "start") };
    view! {
        <svg x=x y=y overflow="visible">
            <text class="outline__name" text-anchor=anchor x=beside y="5">{name}</text>
        </svg>
    }
    .draw()
}
