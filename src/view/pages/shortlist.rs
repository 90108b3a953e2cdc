//! What a visitor keeps, and the brief for a meeting made of it. Everything that a brief may
//! say is in the page; scripts show what belongs to the places and the question of the link.

mod facts;
mod own;
mod sheet;
mod sources;
mod statements;
mod tray;

use leptos::prelude::*;

use crate::chart::compare::{columns, keepable};
use crate::scout::evidence::{self, Site};
use crate::state::route::Route;
use crate::state::shortlist::MOST;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let index = evidence::index(atlas);
    // All that documents say of a place, whether or not it is one that is ranked.
    let sites: Vec<Site<'static>> = columns(atlas)
        .into_iter()
        .filter(|place| keepable(atlas, place))
        .map(|place| evidence::site(atlas, place))
        .collect();
    let body = view! {
        <div class="page page--shortlist">
            <header class="lede needs-screen">
                <h1>{texts::shortlist::title()}</h1>
                <p>{texts::shortlist::lede(MOST)}</p>
            </header>
            <div data-island="shortlist">
                <p class="notice" role="status" data-notice></p>
                {plain(route)}
                {tray::tray(route, &sites)}
                {own::panel(&sites)}
                {sheet::sheet(sources, route, &index, &sites)}
            </div>
        </div>
    }
    .draw();
    Page {
        title: texts::shortlist::title().to_owned(),
        description: texts::shortlist::description(subject(atlas)),
        body,
    }
}

/// What the page says without scripts.
fn plain(route: &Route) -> Markup {
    view! {
        <div class="shortlist__plain" data-plain>
            <p>{texts::shortlist::plain()}</p>
            <ul>
                <li>
                    {texts::shortlist::plain_scout(
                        view! { <a href=route.link(&Route::Scout)>{texts::shortlist::plain_scout_page()}</a> },
                    )}
                </li>
                <li>
                    {texts::shortlist::plain_compare(
                        view! { <a href=route.link(&Route::Compare)>{texts::shortlist::plain_compare_page()}</a> },
                    )}
                </li>
                <li>
                    {texts::shortlist::plain_places(
                        view! { <a href=route.link(&Route::Places)>{texts::shortlist::plain_places_page()}</a> },
                    )}
                </li>
            </ul>
        </div>
    }
    .draw()
}
