//! The map in a frame: the drawing, its legend, a few lines on the place that is chosen.

use leptos::prelude::*;

use super::{View, all_sources, source_line};
use crate::atlas::place::Place;
use crate::atlas::site::MapView;
use crate::chart::map::index::leading;
use crate::chart::map::places;
use crate::state::embed::Part;
use crate::state::map::{Layer, MapState};
use crate::state::route::Route;
use crate::texts;
use crate::view::map::both_views;
use crate::view::map::controls::{Legends, MapNotice};
use crate::view::map::ground::Ground;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::later::{later, later_if};
use crate::view::shell::subject;
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> View {
    let state = MapState::new(sources.atlas.site.published_view());
    let cards = places(sources.atlas).into_iter().map(|place| card(sources, route, place)).collect_view();
    let body = view! {
        {later_if(state.view == MapView::Schematic, "ground", view! { <Ground sources=sources/> })}
        <div class="embed__island" data-island="map">
            <div class="atlas atlas--framed" data-view=state.view.code() data-layer=Layer::Role.code()>
                <p class="notice" role="status" data-notice></p>
                <div class="atlas__room">
                    <div class="atlas__stage">
                        {both_views(sources, route, &state)}
                    </div>
                    <section class="panel" aria-label=texts::embed_views::map_selected()>
                        <p class="visually-hidden" role="status" data-said></p>
                        {later("cards", cards)}
                    </section>
                </div>
                <div class="atlas__key" data-part=Part::Legend.code()>
                    <Legends sources=sources route=route.clone()/>
                </div>
                <footer class="embed__foot">
                    {views(state.view)}
                    <MapNotice sources=sources/>
                    <p class="embed__source">{source_line(sources, route, all_sources(sources.atlas))}</p>
                </footer>
            </div>
        </div>
    }
    .draw();
    View {
        title: texts::embed_views::map(subject(sources.atlas)),
        description: texts::embed_views::map_description(subject(sources.atlas), &sources.atlas.site.layout),
        full: route.link(&Route::Map),
        full_label: texts::embed_views::map_whole(),
        body,
        source: None,
    }
}

/// The other view is one press away, with what has to be said of it.
fn views(shown: MapView) -> Markup {
    let button = |view: &MapView| {
        view! {
            <button type="button" class="plain" data-view-button=view.code() aria-pressed=(*view == shown).to_string()>
                {view.label()}
            </button>
            " "
        }
    };
    let buttons = MapView::ALL.iter().map(button).collect_view();
    view! { <span class="embed__views needs-script" role="group" aria-label=texts::map::views()>{buttons}</span> }
        .draw()
}

fn card(sources: Sources, route: &Route, place: &'static Place) -> Markup {
    let atlas = sources.atlas;
    let leading = match leading(atlas, place) {
        text if text.is_empty() => place.summary.clone(),
        text => text,
    };
    let unplaced = atlas.position(&place.id).is_none().then(texts::embed_views::map_unplaced);
    view! {
        <div class=format!("panel__card panel__card--{}", place.role.code()) data-card=place.slug.clone() hidden>
            <div class="panel__heading">
                <h2 class="panel__title" tabindex="-1">{place.short_name.clone()}</h2>
                <button type="button" class="panel__close" aria-label=texts::embed_views::map_close() data-close>"×"</button>
                <span class=format!("tag tag--{}", place.role.code())>{place.role.label()}</span>
                <a class="more" href=route.link(&Route::Place(place.slug.clone()))>{texts::embed_views::map_profile()}</a>
            </div>
            <p class="panel__summary">{leading} " " {unplaced}</p>
            <p class="panel__source">{texts::embed_views::source(&atlas.short_source(&place.evidence))}</p>
        </div>
    }
    .draw()
}
