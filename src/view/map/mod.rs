//! The map page's parts: canvas, controls, legend, panel, list. All of it is
//! drawn; `crate::browser::map` makes it answer, by the data attributes here.

pub mod canvas;
pub mod controls;
mod districts;
pub mod ground;
pub mod lines;
mod list;

pub mod locator;
pub mod moments;
mod panel;
pub mod still;

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::place::Role;
use crate::atlas::site::MapView;
use crate::chart::map::{Frame, places};
use crate::publish;
use crate::state::embed::Embed;
use crate::state::map::{Layer, MapState};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::documents::by_kind;
use crate::view::parts::later::later_if;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::Sources;

use canvas::Canvas;
use controls::{Controls, Legends, MapNotice};
use districts::Districts;
use lines::Schematic;
use moments::Moments;
use panel::Panel;

/// The map island as it opens without parameters.
#[component]
pub fn MapIsland(sources: Sources, route: Route) -> impl IntoView {
    let state = MapState::new(sources.atlas.site.default_view);
    let view_code = state.view.code();
    view! {
        <div class="atlas" data-view=view_code data-layer=Layer::Role.code()>
            <p class="notice" role="status" data-notice></p>
            <header class="lede">
                <h1>{headline(sources.atlas)}</h1>
                <p>{lede(sources)}</p>
            </header>
            <Controls sources=sources state=state.clone()/>
            <div class="atlas__stage">
                {both_views(sources, &route, &state)}
                <div class="map-notes__notice"><MapNotice sources=sources/></div>
            </div>
            <div class="map-notes">
                <Legends sources=sources route=route.clone()/>
            </div>
            <Moments sources=sources route=route.clone()/>
            <Districts sources=sources route=route.clone()/>
            <div class="atlas__take">
                <Take
                    sources=sources
                    route=route.clone()
                    data=vec![
                        (publish::PLACES, texts::map::take_places()),
                        ("places.csv", texts::map::take_table()),
                        ("positions.csv", texts::map::take_positions()),
                    ]
                    embed=Embed::Map
                    here=vec![Here::drawing(".map__canvas, .lines", texts::map::take_here())]
                />
            </div>
            <Panel sources=sources route=route/>
        </div>
    }
    .draw()
}

/// The map and the diagram. That which the page does not open with needs scripts to be seen, and may come later.
pub fn both_views(sources: Sources, route: &Route, state: &MapState) -> Markup {
    let is_map = state.view == MapView::Geographic;
    let canvas =
        |frame: Frame| view! { <Canvas sources=sources route=route.clone() frame=frame state=state.clone()/> }.draw();
    let map = view! { {canvas(Frame::Wide)} {canvas(Frame::Narrow)} };
    let diagram = view! { <Schematic sources=sources route=route.clone()/> };
    view! { {later_if(!is_map, "map", map)} {later_if(is_map, "diagram", diagram)} }.draw()
}

/// The finding of the map: a core, and how many bases share the work.
#[must_use]
pub fn headline(atlas: &Atlas) -> String {
    let bases = places(atlas).iter().filter(|place| place.role == Role::Base).count();
    let has_core = atlas.core().is_some_and(|core| atlas.position(&core.id).is_some());
    match (has_core && bases > 0, atlas.is_core_at_an_airport()) {
        (true, true) => texts::map::headline_airport(bases),
        (true, false) => texts::map::headline(bases),
        _ => texts::map::title(&atlas.site.layout),
    }
}

/// How much the documents say, counted.
fn lede(sources: Sources) -> String {
    let atlas = sources.atlas;
    let places = places(atlas);
    let placed = places.iter().filter(|place| atlas.position(&place.id).is_some()).count();
    texts::map::lede(&by_kind(atlas), places.len(), placed)
}
