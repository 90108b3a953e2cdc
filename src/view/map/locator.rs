//! A small map: where a place lies among the others, or that no document says so.

use leptos::prelude::*;

use super::canvas::{bar, pins};
use crate::atlas::place::Place;
use crate::atlas::site::MapView;
use crate::chart::map::attributes::{align_class, percent};
use crate::chart::map::labels::{self, Align, Label};
use crate::chart::map::{Frame, Mark, Shape, places, scene};
use crate::geo::hundredths;
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
    let index = sources.index;
    let frame = Frame::Narrow;
    let drawn = index.drawn(frame);
    let state = MapState { place: Some(place.slug.clone()), ..MapState::new(MapView::Geographic) };
    let scene = scene(index, &state, frame, None, &drawn.pins);
    let link = format!("{}?{}", route.link(&Route::Map), state.query(sources.atlas.site.default_view));
    let marks = scene
        .marks
        .iter()
        .zip(places(sources.atlas))
        .zip(&drawn.labels.places)
        .filter(|((mark, other), _)| mark.visible && (mark.shape == Shape::Core || other.id == place.id))
        .map(|((mark, other), label)| mark_here(sources, mark, other, label.as_ref(), other.id == place.id))
        .collect_view();
    view! {
        <figure class="locator">
            <a href=link aria-label=texts::map::locator(&place.short_name)>
                <svg class="locator__map map--narrow" width=frame.extent().width * 4.0 height=frame.extent().height * 4.0 aria-hidden="true">
                    <svg viewBox=scene.view_box preserveAspectRatio="none">
                        <use_ href="#ground"></use_>
                        <use_ href="#about"></use_>
                    </svg>
                    {pins(sources, &scene.pins, frame)}
                    {marks}
                    {bar(scene.bar)}
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

/// The core or the place itself, named.
fn mark_here(sources: Sources, mark: &Mark, place: &Place, label: Option<&Label>, is_it: bool) -> impl IntoView + use<> {
    let shape = mark.shape;
    let name = labels::name(sources.atlas, sources.ground, place).to_owned();
    let ring = is_it.then(|| view! { <circle class="locator__ring" r="16"></circle> });
    // A park, which the map names from near only, has its name below the mark.
    let (x, y, align) = label.filter(|label| label.leader.is_empty() && shape != Shape::Park).map_or_else(
        || (0.0, 30.0, Align::Middle),
        |label| (label.x, label.y, label.align),
    );
    view! {
        <svg class=format!("mark mark--{}", shape.code()) x=percent(mark.x) y=percent(mark.y) overflow="visible">
            {ring}
            <path class="mark__shape" d=shape_path(shape)></path>
            <text class=format!("mark__name {}", align_class(align)) x=hundredths(x) y=hundredths(y)>{name}</text>
        </svg>
    }
}
