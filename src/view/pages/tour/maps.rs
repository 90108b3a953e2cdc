//! The state of the map that each step shows.

use leptos::prelude::*;

use crate::atlas::place::{Place, Role};
use crate::chart::map::Frame;
use crate::chart::map::index::{SubLine, sub_line};
use crate::chart::tour::{Step, Tour};
use crate::geo::{Degrees, hundredths};
use crate::state::map::Layer;
use crate::texts;
use crate::view::map::still::{Around, BROKEN, Look, Still};
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// What areas are filled with that no document speaks of; once a page.
pub(super) fn patterns() -> Markup {
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="silent-dots" width="2" height="2" patternUnits="userSpaceOnUse">
                    <circle class="tour__dot" cx="1" cy="1" r="0.32"></circle>
                </pattern>
            </defs>
        </svg>
    }
    .draw()
}

/// So many broken rings in a row.
pub(super) fn broken_rings(count: usize) -> Markup {
    let rings = (0..count)
        .map(|_| view! { <svg class="tour__broken" width="14" height="14" viewBox="-16 -16 32 32"><path class="still__broken" d=BROKEN></path></svg> })
        .collect_view();
    view! { <span class="tour__rings" aria-hidden="true">{rings}</span> }.draw()
}

/// The map of a step.
pub(super) fn of(sources: Sources, tour: &Tour<'_>, step: Step, frame: Frame) -> Markup {
    let atlas = sources.atlas;
    let under = (step == Step::Silent).then(|| silent(sources, tour));
    let over = (step == Step::Core).then(|| ways(sources, tour));
    let look = |place: &Place| {
        let named = Look { named: true, ..Look::default() };
        let is_core = place.role == Role::Core;
        // On a phone there is no room reserved under names but for counts of platforms.
        let line = |text: String| (frame == Frame::Wide).then_some(SubLine::Text(text));
        match step {
            Step::Core | Step::Silent => is_core.then_some(named),
            Step::Bases => matches!(place.role, Role::Core | Role::Base | Role::Task).then(|| Look {
                below: Some(sub_line(atlas, place, Layer::Role)).filter(|_| frame == Frame::Wide),
                ..named
            }),
            Step::Shared => {
                let shared = tour.shared.iter().find(|(base, _)| base.id == place.id);
                let below = shared.and_then(|(_, fields)| line(texts::tour::shared_below(fields.len())));
                (is_core || shared.is_some()).then_some(Look { below, ..named })
            }
            Step::Platforms => {
                let line = sub_line(atlas, place, Layer::Stage);
                let counts = line != SubLine::None;
                (is_core || counts && matches!(place.role, Role::Base | Role::Task))
                    .then(|| Look { below: counts.then_some(line), ..named })
            }
            Step::Due => {
                let count = tour.due.seats.iter().find(|(seat, _)| seat.id == place.id).map(|(_, count)| *count);
                let below = count.and_then(|count| line(texts::tour::due_below(count)));
                let around = if count.is_some() { Around::Broken } else { Around::Nothing };
                (is_core || count.is_some()).then_some(Look { below, around, ..named })
            }
        }
    };
    Still { frame, under, over, linked: step == Step::Shared, look: &look }.drawn(sources)
}

/// The straight ways from the core to the reference points.
fn ways(sources: Sources, tour: &Tour<'_>) -> Markup {
    let origin = sources.atlas.site.bounds.centre();
    let world = |lon: f64, lat: f64| Degrees { lon, lat }.to_world(origin);
    let position = tour.core.as_ref().and_then(|(core, _)| sources.atlas.position(&core.id));
    let from = position.map(|at| world(at.lon, at.lat));
    let ways = from.into_iter().flat_map(|from| {
        let ways = tour.core.as_ref().map_or(&[][..], |(_, ways)| ways.as_slice());
        ways.iter().map(move |(point, _)| {
            let to = world(point.lon, point.lat);
            let at = [from.x, from.y, to.x, to.y].map(hundredths);
            let [x1, y1, x2, y2] = at;
            view! { <line class="tour__way" x1=x1 y1=y1 x2=x2 y2=y2></line> }
        })
    });
    ways.collect::<Vec<_>>().into_iter().collect_view().draw()
}

/// The areas of the districts that no document names.
fn silent(sources: Sources, tour: &Tour<'_>) -> Markup {
    let origin = sources.atlas.site.bounds.centre();
    let is_silent = |name: &str| tour.silent.iter().any(|district| district.name == name);
    sources
        .ground
        .iter()
        .filter(|outline| is_silent(&outline.name))
        .map(|outline| view! { <path class="tour__silent" d=outline.path(origin)></path> })
        .collect_view()
        .draw()
}
