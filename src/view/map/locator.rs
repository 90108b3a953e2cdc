//! A small map: where a place lies among the others, or that no document says so.

use leptos::prelude::*;

use super::canvas::{bar, pins};
use crate::atlas::place::{Place, Role};
use crate::atlas::site::MapView;
use crate::chart::map::attributes::{align_class, percent};
use crate::chart::map::labels::{self, Align, Label};
use crate::chart::map::{Frame, Mark, Shape, places, scene};
use crate::geo::hundredths;
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
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
    let state = MapState { place: Some(place.slug.clone()), ..MapState::new(MapView::Geographic) };
    let link = format!("{}?{}", route.link(&Route::Map), state.query(sources.atlas.site.default_view));
    let is_named = |other: &Place| other.id == place.id || other.role == Role::Core;
    let drawing = small_map(sources, None, is_named, is_named, Some(place));
    view! {
        <figure class="locator">
            <a href=link aria-label=texts::map::locator(&place.short_name)>
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

/// The whole city in small: some places as marks, some of them named, one of them ringed; `over` lies on the ground.
pub fn small_map(
    sources: Sources,
    over: Option<Markup>,
    is_shown: impl Fn(&Place) -> bool,
    is_named: impl Fn(&Place) -> bool,
    ringed: Option<&Place>,
) -> Markup {
    let frame = Frame::Narrow;
    let drawn = sources.index.drawn(frame);
    let scene = scene(sources.index, &MapState::new(MapView::Geographic), frame, None, &drawn.pins);
    let rows = scene.marks.iter().zip(places(sources.atlas)).zip(&drawn.labels.places);
    let marks = rows
        .filter(|((mark, place), _)| mark.visible && is_shown(place))
        .map(|((mark, place), label)| {
            let is_ringed = ringed.is_some_and(|ringed| ringed.id == place.id);
            mark_here(sources, mark, place, label.as_ref().filter(|_| is_named(place)), is_named(place), is_ringed)
        })
        .collect_view();
    view! {
        <svg class="locator__map map--narrow" width=frame.extent().width * 4.0 height=frame.extent().height * 4.0 aria-hidden="true">
            <svg viewBox=scene.view_box preserveAspectRatio="none">
                <use_ href="#ground"></use_>
                {over}
                <use_ href="#about"></use_>
            </svg>
            {pins(sources, &scene.pins, frame)}
            {marks}
            {bar(scene.bar)}
        </svg>
    }
    .draw()
}

/// A place on a small map. A park, which the large one names from near only, has its name below the mark.
fn mark_here(
    sources: Sources,
    mark: &Mark,
    place: &Place,
    label: Option<&Label>,
    is_named: bool,
    is_ringed: bool,
) -> impl IntoView + use<> {
    let shape = mark.shape;
    let name = is_named.then(|| {
        let placed = label.filter(|_| !matches!(shape, Shape::CorePark | Shape::Park));
        let (x, y, align) = placed.map_or((0.0, 26.0, Align::Middle), |label| (label.x, label.y, label.align));
        let leader = placed.filter(|label| !label.leader.is_empty());
        let leader = leader.map(|label| view! { <path class="leader" d=label.leader.clone()></path> });
        let name = labels::name(sources.atlas, sources.ground, place).to_owned();
        view! {
            {leader}
            <text class=format!("mark__name {}", align_class(align)) x=hundredths(x) y=hundredths(y)>{name}</text>
        }
    });
    let ring = is_ringed.then(|| view! { <circle class="locator__ring" r="13"></circle> });
    view! {
        <svg class=format!("mark mark--{}", shape.code()) x=percent(mark.x) y=percent(mark.y) overflow="visible">
            {ring}
            <path class="mark__shape" transform="scale(.7)" d=shape_path(shape)></path>
            {name}
        </svg>
    }
}
