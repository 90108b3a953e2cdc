//! The small map of an answer: a pin a place, with its rank and the make-up of its points.

use leptos::prelude::*;

use crate::atlas::place::{Place, PlaceKind, Role};
use crate::atlas::site::MapView;
use crate::chart::map::attributes::{align_class, percent};
use crate::chart::map::labels::{self, Align, Label};
use crate::chart::map::{Frame, places as all_places, scene};
use crate::geo::beside::NARROWEST;
use crate::geo::hundredths;
use crate::geo::label::text_width;
use crate::scout::Group;
use crate::state::map::MapState;
use crate::texts;
use crate::view::map::canvas::{bar, pins};
use crate::view::map::still::district_name;
use crate::view::markup::Draw;
use crate::view::parts::glyph::shape_path;
use crate::view::sources::Sources;

/// Ranks on the ground, at approximate positions.
#[component]
pub fn Pins(sources: Sources, places: Vec<&'static Place>) -> impl IntoView {
    let Sources { atlas, index, ground, .. } = sources;
    let frame = Frame::Narrow;
    let drawn = index.drawn(frame);
    let scene = scene(index, &MapState::new(MapView::Geographic), frame, None, &drawn.pins);
    let of = |place: &Place| index.entries.iter().position(|entry| entry.slug == place.slug);
    let ranked = places
        .iter()
        .filter_map(|place| {
            let number = of(place)?;
            let mark = scene.marks.get(number).filter(|mark| mark.visible)?;
            // The core and the counties are named whether or not they are ranked.
            let is_named = place.role == Role::Core || place.kind == PlaceKind::County;
            // Scripts put it where there is room.
            let name = (!is_named).then(|| {
                let name = labels::name(atlas, ground, place).to_owned();
                view! { <text class="pin__name">{name}</text> }
            });
            // The make-up of the points: a ring of which a full round is 100.
            let parts = (0..Group::ALL.len())
                .map(|at| {
                    view! { <circle class="pin__part" r="15" pathLength="100" stroke-dasharray="0 200" data-part=at.to_string() data-pin-part></circle> }
                })
                .collect_view();
            Some(view! {
                <svg class="pin" x=percent(mark.x) y=percent(mark.y) overflow="visible" data-pin=place.slug.clone()>
                    // Where pins of an answer would cover each other, scripts move them apart.
                    <path class="pin__leader" data-pin-leader></path>
                    <g data-pin-moved>
                        {parts}
                        <circle class="pin__disc" r="11"></circle>
                        <text class="pin__rank" data-pin-rank></text>
                        {name}
                    </g>
                </svg>
            })
        })
        .collect_view();
    // The core is always named: it is what the rings are about.
    let core = index
        .entries
        .iter()
        .zip(&scene.marks)
        .zip(&drawn.labels.places)
        .find(|((entry, _), _)| entry.role == Role::Core);
    let mut taken = Vec::new();
    let core = core.filter(|((_, mark), _)| mark.visible).map(|((core, mark), label)| {
        let (x, y, align) = beside(label.as_ref());
        taken.push(covered((mark.x, mark.y), (x, y, align), text_width(&core.name, NAME)));
        taken.push(covered((mark.x, mark.y), (0.0, CORE / 2.0, Align::Middle), CORE));
        view! {
            <svg class="mark mark--core" x=percent(mark.x) y=percent(mark.y) overflow="visible">
                <path class="mark__shape" d=shape_path(mark.shape)></path>
                <text class=format!("pin__name {}", align_class(align)) x=hundredths(x) y=hundredths(y)>{core.name.clone()}</text>
            </svg>
        }
    });
    let points = scene.pins.iter().skip(ground.len()).zip(&atlas.reference_points).zip(&drawn.labels.points);
    for ((pin, point), label) in points {
        if let Some(label) = label {
            let width = text_width(&point.short_name, NAME);
            taken.push(covered((pin.x, pin.y), (label.x, label.y, label.align), width));
        }
    }
    let counties = scene
        .marks
        .iter()
        .zip(all_places(atlas))
        .zip(&drawn.labels.places)
        .filter(|((mark, _), _)| mark.visible)
        .filter_map(|((mark, place), label)| {
            let (x, y, align) = beside(label.as_ref());
            district_name(sources, frame, mark, place, &Label { x, y, align, leader: String::new(), ..label.clone()? })
        })
        .collect_view();
    view! {
        <figure class="answer__map">
            <svg class="answer__canvas map--narrow" width=frame.extent().width * 4.0 height=frame.extent().height * 4.0 aria-hidden="true" data-taken=taken.join(" ")>
                <svg viewBox=scene.view_box preserveAspectRatio="none">
                    <use_ href="#ground"></use_>
                    <use_ href="#rings"></use_>
                    <use_ href="#halos"></use_>
                </svg>
                {pins(sources, &scene.pins, frame)}
                {counties}
                {core}
                {ranked}
                {bar(scene.bar)}
            </svg>
            <figcaption>
                {texts::parts::pins(view! { <strong>{sources.atlas.site.approval_line()}</strong> })}
            </figcaption>
        </figure>
    }
    .draw()
}

/// Height of a name in pixels, and width of the core's mark.
const NAME: f64 = 13.0;
const CORE: f64 = 18.0;

/// What a text covers on the narrowest map, as left, top, width and height in whole pixels. `at`
/// is in percent of the map, the text in pixels from there.
fn covered(at: (f64, f64), (x, y, align): (f64, f64, Align), width: f64) -> String {
    let (x, y) = (at.0 / 100.0 * NARROWEST.0 + x, at.1 / 100.0 * NARROWEST.1 + y);
    let left = match align {
        Align::Start => x,
        Align::Middle => x - width / 2.0,
        Align::End => x - width,
    };
    format!("{left:.0} {:.0} {width:.0} {:.0}", y - NAME, NAME + 4.0)
}

/// Where a name stands beside a rank, which is larger than the map's own marks.
fn beside(label: Option<&Label>) -> (f64, f64, Align) {
    const MORE: f64 = 9.0;
    match label.filter(|label| label.leader.is_empty()) {
        Some(Label { x, y, align: Align::Start, .. }) => (x + MORE, *y, Align::Start),
        Some(Label { x, y, align: Align::End, .. }) => (x - MORE, *y, Align::End),
        Some(Label { y, .. }) if *y < 0.0 => (0.0, y - MORE, Align::Middle),
        _ => (0.0, 30.0, Align::Middle),
    }
}
