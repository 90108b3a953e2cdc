//! The places that can be put on a map, and a tray of those that cannot.

use leptos::prelude::*;

use super::Told;
use crate::atlas::place::Place;
use crate::chart::findings::share;
use crate::chart::findings::sheet::Sheet;
use crate::chart::findings::whereabouts::Whereabouts;
use crate::chart::map::Shape;
use crate::geo::hundredths;
use crate::publish;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> Option<Markup> {
    let atlas = sources.atlas;
    let found = Whereabouts::of(atlas)?;
    let (total, unplaced) = (found.total(), found.unplaced.len());
    let missed: Vec<&str> = found.missed().iter().map(|place| place.short_name.as_str()).collect();
    let told = Told {
        id: "whereabouts",
        headline: texts::findings::places(share(unplaced, total), total, unplaced),
        sentence: match missed.as_slice() {
            _ if unplaced == 0 => texts::findings::places_how().to_owned(),
            [] => texts::findings::places_silent().to_owned(),
            missed => texts::findings::places_missed(&texts::write::list(missed)),
        },
        link: route.link(&Route::Places),
        more: texts::findings::places_more(),
        data: vec![(publish::PLACES, texts::map::take_places()), ("positions.csv", texts::map::take_positions())],
    };
    let map = Sheet::of(atlas, sources.ground).filter(|_| !found.placed.is_empty()).map(|sheet| {
        let halos = found.placed.iter().map(|(place, (x, y), km)| {
            let class = format!("halo halo--{}", Shape::of(place.role).code());
            view! { <circle class=class cx=*x cy=*y r=hundredths(*km)></circle> }
        });
        let halos = halos.collect_view();
        let how = (unplaced > 0).then(texts::findings::places_how);
        view! {
            <figure class="whereabouts__map">
                <svg class="sheet" viewBox=sheet.view_box() aria-hidden="true">
                    <use_ href="#ground"></use_>
                    {halos}
                    {dots(&found)}
                </svg>
                <figcaption>{how} " " {atlas.site.approval_line()}</figcaption>
            </figure>
        }
    });
    let list = list(&found.unplaced);
    Some(told.around(sources, route, view! { <div class="whereabouts">{map} {list}</div> }.draw()))
}

/// What no document says where it is, by name; none where that is nothing.
pub fn list(unplaced: &[&Place]) -> Option<Markup> {
    let names = unplaced.iter().map(|place| view! { <li>{place.short_name.clone()}</li> }).collect_view();
    (!unplaced.is_empty()).then(|| {
        view! {
            <div class="unplaced">
                <h3>{texts::findings::places_tray(unplaced.len())}</h3>
                <ul>{names}</ul>
            </div>
        }
        .draw()
    })
}

/// A dot a place, those of one role in one path: its style makes round or square dots of the lines without length.
fn dots(found: &Whereabouts<'_>) -> Vec<Markup> {
    let mut paths: Vec<(Shape, String)> = Vec::new();
    for (place, (x, y), _) in &found.placed {
        let (shape, dot) = (Shape::of(place.role), format!("M{x} {y}h0"));
        match paths.iter_mut().find(|(known, _)| *known == shape) {
            Some((_, path)) => path.push_str(&dot),
            None => paths.push((shape, dot)),
        }
    }
    let path = |(shape, path): (Shape, String)| {
        view! { <path class=format!("dot dot--{}", shape.code()) d=path></path> }.draw()
    };
    paths.into_iter().map(path).collect()
}
