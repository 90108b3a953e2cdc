//! What stands at any address that does not exist.

use leptos::prelude::*;

use crate::state::embed::Embed;
use crate::state::route::Route;
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
            Route::Embed(_) => format!("{}（嵌入的视图）", to.label()),
            Route::Places => "园区名录".to_owned(),
            Route::Sources => "来源与方法".to_owned(),
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
    let files =
        sources.downloads.files.iter().map(|(name, _)| (format!("{}{name}", route.link(&Route::Data)), name.clone()));
    let items = routes
        .iter()
        .filter_map(named)
        .chain(files)
        .map(|(link, title)| view! { <li><a href=link>{title}</a></li> })
        .collect_view();
    view! { <ul data-pages data-figures=figures.join(" ") hidden>{items}</ul> }.draw()
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let ways: [(Route, &str, &str); 4] = [
        (Route::Map, "地图", "从一核和各基地的位置看起。"),
        (Route::Places, "园区名录", "按名称找区、县和园区。"),
        (Route::Industries, "产业", "按细分领域找地方。"),
        (Route::Sources, "来源与方法", "五份文件、引文和口径说明。"),
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
                <h1>"没有这个页面"</h1>
                <p>"网址可能写错了，或者这个页面从来没有过。园区的网址定下以后不会改。可以从这里接着看："</p>
            </header>
            <ul class="ways">{items}</ul>
            {known(sources, route)}
        </div>
    }
    .draw();
    Page {
        title: "没有这个页面".to_owned(),
        description: "这个网址没有页面。可以从地图、园区名录、产业或来源接着看。".to_owned(),
        body,
    }
}
