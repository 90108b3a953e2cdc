//! What stands at any address that does not exist.

use leptos::prelude::*;

use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::{Page, Sources};

/// Every page and file by its address with its name, for the script that looks for the one that was meant. Figures
/// are told by their ids, and a place's card by the place: there are hundreds.
fn known(sources: Sources, route: &Route) -> Markup {
    let routes = Route::all(sources.atlas);
    let named = |to: &Route| {
        let title = match to {
            Route::NotFound | Route::Embed(Embed::Place(_) | Embed::Figure(_)) => return None,
            Route::Place(slug) => sources.atlas.places.iter().find(|place| place.slug == *slug)?.name.clone(),
            Route::District(slug) => sources.atlas.district_by_slug(slug)?.name.clone(),
            Route::Embed(_) => texts::not_found::framed(to.label()),
            Route::Places => texts::not_found::places().to_owned(),
            Route::Sources => texts::not_found::sources().to_owned(),
            _ => to.label().to_owned(),
        };
        Some((route.link(to), title))
    };
    let figures: Vec<&str> = routes
        .iter()
        .filter_map(|to| match to {
            Route::Embed(Embed::Figure(id)) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let files = sources.downloads.files.iter().map(|(name, _)| (route.download(name), name.clone()));
    let items = routes
        .iter()
        .filter_map(named)
        .chain(files)
        .map(|(link, title)| view! { <li><a href=link>{title}</a></li> })
        .collect_view();
    view! { <ul data-pages data-figures=figures.join(" ") hidden>{items}</ul> }.draw()
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let documents = sources.atlas.documents.len();
    let ways: [(Route, &str, String); 4] = [
        (Route::Map, texts::not_found::map(), texts::not_found::map_what().to_owned()),
        (Route::Places, texts::not_found::places(), texts::not_found::places_what().to_owned()),
        (Route::Industries, texts::not_found::industries(), texts::not_found::industries_what().to_owned()),
        (Route::Sources, texts::not_found::sources(), texts::not_found::sources_what(documents)),
    ];
    let items = ways
        .into_iter()
        .map(|(to, title, what)| {
            view! {
                <li>
                    <a href=route.link(&to)>{title}</a>
                    <span>{what}</span>
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <div class="page page--missing">
            <svg class="missing__drawing" width="120" height="96" viewBox="0 0 120 96" aria-hidden="true">
                <path class="missing__ground" d="M14 30L40 12L66 22L98 14L110 44L96 78L60 86L28 76L10 56z"></path>
                <circle class="missing__ring" cx="62" cy="48" r="18"></circle>
                <path class="missing__mark" d="M58 44a5 5 0 1 1 6 5C62 50 62 51 62 53M62 57v1"></path>
            </svg>
            <header class="lede">
                <h1>{texts::not_found::title()}</h1>
                <p>{texts::not_found::lede()}</p>
            </header>
            <ul class="ways">{items}</ul>
            {known(sources, route)}
        </div>
    }
    .draw();
    Page { title: texts::not_found::title().to_owned(), description: texts::not_found::description().to_owned(), body }
}
