//! One place with all that stands at it.

use leptos::prelude::*;

use super::label::{label, translate, whole};
use super::shape_id;
use crate::atlas::place::{Place, Status};
use crate::chart::lines::network::{Look, Stop};
use crate::chart::lines::{Column, Label};
use crate::chart::map::index::leading;
use crate::chart::map::{Shape, attributes};
use crate::geo::label::Rect;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// A link to its profile, which scripts turn into a selection.
pub(super) fn stop(
    sources: Sources,
    route: &Route,
    (column, stop): (&Column, &Stop),
    bay: Option<&Label>,
    place: Option<&'static Place>,
    (size, origin): (f64, (f64, f64)),
) -> Markup {
    // Places look alike from their own point of view, and what is the same again weighs nothing.
    let (left, top) = (origin.0.round(), origin.1.round());
    let across = |x: f64| whole(x - left);
    let along = |y: f64| whole(y - top);
    let label =
        |own: &Label, class: &str| label(&Label { x: own.x - left, y: own.y - top, ..own.clone() }, class, size);
    let rect = |rect: Rect, class: &'static str, round: f64| {
        view! {
            <rect class=class x=across(rect.left) y=along(rect.top) width=whole(rect.width) height=whole(rect.height) rx=whole(round)></rect>
        }
    };
    let name = column
        .name
        .as_ref()
        .map(|name| label(name, if column.is_own { "stop__name stop__name--own" } else { "stop__name" }));
    let bay = bay.map(|name| label(name, &format!("bay__name bay__name--{}", column.look.code())));
    let mark = column.mark.zip(stop.shape).map(|(at, shape)| {
        view! { <use_ class="mark__shape" href=format!("#{}", shape_id(shape)) x=across(at.x) y=along(at.y)></use_> }
    });
    let platform = column.platform.map(|area| rect(area, "stop__platform", area.width.min(area.height) / 2.0));
    let empty =
        column.empty.map(|at| view! { <circle class="stop__empty" cx=across(at.x) cy=along(at.y) r="4"></circle> });
    let squares = Status::ALL.iter().filter_map(|status| {
        let own = column.squares.iter().filter(|(other, _)| other == status);
        let d = own.fold(String::new(), |path, (_, Rect { left, top, width, .. })| {
            path + format!("M{} {}h{w}v{w}h-{w}z", across(*left), along(*top), w = whole(*width)).as_str()
        });
        (!d.is_empty()).then(|| view! { <path class=format!("square square--{}", status.code()) d=d></path> })
    });
    let inside = view! {
        {rect(column.area, "stop__area", 4.0)} {bay} {name} {mark} {platform} {empty} {squares.collect_view()}
    };
    let core = if column.look == Look::Core { " stop--core" } else { "" };
    let Some(place) = place else {
        return view! { <g class="stop" transform=translate(origin)>{inside}</g> }.draw();
    };
    let beside = if column.is_own { stop.name.as_str() } else { "" };
    view! {
        <a
            href=route.link(&Route::Place(place.slug.clone()))
            class=format!("mark mark--{} stop{core}", Shape::of(place.role).code())
            data-mark=place.slug.clone()
            data-status=if place.is_area() { "area" } else { place.status.code() }
            target=route.is_frame().then_some("_blank")
            aria-label=attributes::label(&place.short_name, beside, place.role.label(), &leading(sources.atlas, place))
            draggable="false"
        >
            <g transform=translate(origin)>{inside}</g>
        </a>
    }
    .draw()
}
