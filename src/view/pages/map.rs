//! The map page: headline, ground, island.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::map::MapIsland;
use crate::view::map::canvas::Ground;
use crate::view::markup::Draw;
use crate::view::parts::documents::by_kind;
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let body = view! {
        <div class="page page--map">
            <header class="lede">
                <h1>{texts::map::title(&atlas.site.layout)}</h1>
                <p>
                    {texts::map::lede(&by_kind(atlas), subject(atlas))}
                    <a href=route.link(&Route::Scout)>{texts::map::lede_scout()}</a>
                </p>
            </header>
            <Ground sources=sources/>
            <div data-island="map">
                <MapIsland sources=sources route=route.clone()/>
            </div>
        </div>
    }
    .draw();
    Page {
        title: texts::map::title(&atlas.site.layout),
        description: texts::map::description(subject(atlas), &atlas.site.layout),
        body,
    }
}
