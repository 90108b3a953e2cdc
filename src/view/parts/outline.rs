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
    let shown = atlas.places.iter().filter(|place| matches!(place.role, Role::Core | Role::Base));
    let marks = shown
        .filter_map(|place| {
            let position = atlas.position(&place.id)?;
            let name = named.iter().any(|named| named.id == place.id).then_some(place.short_name.as_str());
            Some(mark(Shape::of(place.role), at(Degrees { lon: position.lon, lat: position.lat }), name))
        })
        .collect_view();
    let lit = district.and_then(|district| sources.ground.iter().find(|outline| outline.name == district.name));
    let own = lit.map(|outline| {
        let Fraction { x, y } = at(outline.label);
        view! {
            <text class="outline__district" x=hundredths(x * 100.0) + "%" y=hundredths(y * 100.0) + "%">
                {outline.name.clone()}
            </text>
        }
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
            <a href=link.trim_end_matches('?').to_owned() aria-label=label>
                <svg class="locator__map" width="592" height="360" aria-hidden="true">
                    <svg viewBox=viewport.view_box() preserveAspectRatio="none">
                        <use_ href="#ground" class="map__districts"></use_>
                        {lit.map(|outline| view! { <path class="outline__lit" d=outline.path(origin)></path> })}
                    </svg>
                    {marks}
                    {own}
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

/// A mark, with its name on the side that has room.
fn mark(shape: Shape, at: Fraction, name: Option<&'static str>) -> Markup {
    let is_right = at.x > RIGHT;
    let class = if is_right { "outline__name outline__name--before" } else { "outline__name" };
    let name = name.map(|name| {
        view! { <text class=class x=if is_right { "-12" } else { "12" } y="5">{name}</text> }
    });
    view! {
        <svg class=format!("mark mark--{}", shape.code()) x=hundredths(at.x * 100.0) + "%" y=hundredths(at.y * 100.0) + "%" overflow="visible">
            <path class="mark__shape" d=shape_path(shape)></path>
            {name}
        </svg>
    }
    .draw()
}
