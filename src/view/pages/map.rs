//! The map page: headline, ground, island.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::findings::Findings;
use crate::view::map::MapIsland;
use crate::view::map::ground::Ground;
use crate::view::markup::Draw;
use crate::view::pages::tour;
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let body = view! {
        <div class="page page--map">
            <Ground sources=sources/>
            <div data-island="map">
                <MapIsland sources=sources route=route.clone()/>
            </div>
            {tour::way(sources, route)}
            <Findings sources=sources route=route.clone()/>
        </div>
    }
    .draw();
    Page {
        title: texts::map::title(&atlas.site.layout),
        description: texts::map::description(subject(atlas), &atlas.site.layout),
        body,
    }
}
