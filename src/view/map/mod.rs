//! The map page's parts: canvas, controls, legend, panel, list. All of it is
//! drawn; `crate::browser::map` makes it answer, by the data attributes here.

pub mod canvas;
pub mod controls;
mod list;
pub mod locator;
mod panel;

use leptos::prelude::*;

use crate::chart::map::Frame;
use crate::publish;
use crate::state::embed::Embed;
use crate::state::map::{Layer, MapState};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::Sources;

use canvas::Canvas;
use controls::{Controls, Legends, MapNotice};
use list::PlaceList;
use panel::Panel;

/// The map island as it opens without parameters.
#[component]
pub fn MapIsland(sources: Sources, route: Route) -> impl IntoView {
    let state = MapState::new(sources.atlas.site.default_view);
    let view_code = state.view.code();
    view! {
        <div class="atlas" data-view=view_code data-layer=Layer::Role.code()>
            <p class="notice" role="status" data-notice></p>
            <Controls sources=sources state=state.clone()/>
            <div class="atlas__stage">
                <Canvas sources=sources route=route.clone() frame=Frame::Wide state=state.clone()/>
                <Canvas sources=sources route=route.clone() frame=Frame::Narrow state=state.clone()/>
            </div>
            <div class="map-notes">
                <Legends sources=sources route=route.clone()/>
                <MapNotice sources=sources/>
                <Take
                    sources=sources
                    route=route.clone()
                    data=vec![
                        (publish::PLACES, texts::map::take_places()),
                        ("places.csv", texts::map::take_table()),
                        ("positions.csv", texts::map::take_positions()),
                    ]
                    embed=Embed::Map
                    here=vec![Here::drawing(".map__canvas", texts::map::take_here())]
                />
            </div>
            <Panel sources=sources route=route.clone()/>
            <PlaceList sources=sources route=route/>
        </div>
    }
    .draw()
}
