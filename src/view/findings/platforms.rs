//! A wall of squares, one a platform: stacks where there is room, rows on a phone.

use leptos::prelude::*;

use super::Told;
use crate::atlas::industry::Platform;
use crate::atlas::place::{Place, Role, Status};
use crate::chart::findings::platforms::{At, Stack, Wall};
use crate::chart::findings::share;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::StatusGlyph;
use crate::view::sources::Sources;

/// Higher stacks are laid wider, of smaller squares.
const HIGH: usize = 16;

pub(super) fn view(sources: Sources, route: &Route) -> Option<Markup> {
    let wall = Wall::of(sources.atlas)?;
    let (total, existing) = (wall.total(), wall.standing(Status::Existing).count());
    let empty: Vec<&str> = wall.empty().iter().map(|place| place.short_name.as_str()).collect();
    let told = Told {
        id: "platforms",
        headline: texts::findings::platforms(share(existing, total), total, existing),
        sentence: match empty.as_slice() {
            [] => texts::findings::platforms_how().to_owned(),
            empty => texts::findings::platforms_empty(&texts::write::list(empty)),
        },
        link: format!("{}#stages", route.link(&Route::Industries)),
        more: texts::findings::platforms_more(),
        data: vec![("platforms.csv", texts::industries::take_platforms())],
    };
    let key = Status::ALL.iter().filter_map(|status| {
        let count = wall.standing(*status).count();
        (count > 0).then(|| view! { <li>{square(*status)} " " {status.alone()} " " {count}</li> })
    });
    let dense = wall.stacks.iter().any(|stack| stack.platforms.len() > HIGH);
    let stacks = wall.stacks.iter().map(stack).collect_view();
    let named = (existing > 0).then(|| {
        let names = wall.standing(Status::Existing).map(|platform| view! { <li>{platform.name.clone()}</li> });
        view! {
            <div class="wall__named">
                <h3>{texts::findings::platforms_named()}</h3>
                <ul>{names.collect_view()}</ul>
            </div>
        }
    });
    let drawing = view! {
        <ul class="finding__key">{key.collect_view()}</ul>
        <ul class=if dense { "wall wall--dense" } else { "wall" }>{stacks}</ul>
        {named}
    };
    Some(told.around(sources, route, drawing.draw()))
}

fn stack(stack: &Stack<'_>) -> Markup {
    let (name, code) = match stack.at {
        At::Seat(place) => (place.short_name.as_str(), code(place)),
        At::Unsited => (texts::industries::column_unsited(), "none"),
        At::Citywide => (texts::industries::column_unplaced(), "none"),
    };
    let inside = stack.inside.iter().map(|(place, count)| {
        view! { " " <small>{place.short_name.clone()} " " {*count}</small> }
    });
    let inside = inside.collect_view();
    let squares = stack.platforms.iter().map(|platform: &&Platform| square(platform.status)).collect_view();
    view! {
        <li class=format!("wall__stack wall__stack--{code}")>
            <span class="wall__name">{name.to_owned()}{inside}</span>
            <span class="wall__pile">
                <span class="wall__squares" aria-hidden="true">{squares}</span>
                <b>{stack.platforms.len()}</b>
            </span>
        </li>
    }
    .draw()
}

const fn code(place: &Place) -> &'static str {
    match place.role {
        Role::Core => "core",
        Role::Task => "task",
        _ => "base",
    }
}

/// What a document says nothing of asks.
fn square(status: Status) -> Markup {
    match status {
        Status::NotStated => view! { <i class="wall__unsaid" aria-hidden="true">"?"</i> }.draw(),
        status => view! { <StatusGlyph status=status/> }.draw(),
    }
}
