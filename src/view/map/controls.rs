//! Layers, views and filters above the map; the legend and the map notice under it.

use leptos::prelude::*;

use crate::atlas::site::MapView;
use crate::chart::map::legend::{Item, Picks, Swatch, legend, territories};
use crate::state::map::{FILTER_ROLES, Layer, MapState};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::choice::Choice;
use crate::view::parts::glyph::{FamilyGlyph, ShapeGlyph, StatusGlyph};
use crate::view::parts::term::{Ask, Term};
use crate::view::sources::Sources;

/// The row above the map.
#[component]
pub(super) fn Controls(sources: Sources, state: MapState) -> impl IntoView {
    let atlas = sources.atlas;
    let layers = Layer::ALL
        .iter()
        .map(|layer| {
            view! {
                <button
                    type="button"
                    class="chip"
                    data-layer-button=layer.code()
                    aria-pressed=(*layer == state.layer).to_string()
                >
                    {layer.label()}
                </button>
            }
        })
        .collect_view();
    let views = MapView::ALL
        .iter()
        .map(|view| {
            view! {
                <button
                    type="button"
                    class="chip"
                    data-view-button=view.code()
                    aria-pressed=(*view == state.view).to_string()
                >
                    {view.label()}
                </button>
            }
        })
        .collect_view();
    let industries =
        atlas.industries.iter().map(|industry| (industry.id.0.clone(), industry.short_name.clone())).collect();
    let roles = FILTER_ROLES.iter().map(|role| (role.code().to_owned(), role.label().to_owned())).collect();
    let stages = atlas.stages.iter().map(|stage| (stage.id.0.clone(), stage.short_name.clone())).collect();
    view! {
        <div class="controls needs-script">
            <details class="filters" data-filters data-closes>
                <summary class="chip">{texts::map::filters()} <span class="filters__count" data-filters-count></span></summary>
                <div class="filters__box">
                    <Choice name="industry" label=texts::map::filter_industry() options=industries/>
                    <Choice name="role" label=texts::map::filter_role() options=roles/>
                    <Choice name="stage" label=texts::map::filter_stage() options=stages/>
                </div>
            </details>
            <div class="controls__rows">
                <div class="controls__group" role="group" aria-label=texts::map::layers()>{layers}</div>
                <div class="controls__group controls__group--views" role="group" aria-label=texts::map::views()>{views}</div>
            </div>
        </div>
    }
    .draw()
}

/// One legend a layer, made of the terms that the marks are drawn from; the
/// style sheet shows that of the current layer.
#[component]
pub fn Legends(sources: Sources, route: Route) -> impl IntoView {
    Layer::ALL
        .iter()
        .map(|layer| {
            // A frame has no room for what the marks' colours say already.
            let areas = if route.is_frame() { Vec::new() } else { territories(sources.atlas, sources.ground) };
            let areas = areas.into_iter().map(|(swatch, label)| Item { swatch, label, picks: None });
            let entries =
                legend(sources.atlas, sources.index, *layer).into_iter().chain(areas).map(entry).collect_view();
            // A frame has no room to explain its words, nor a glossary.
            let ask = (!route.is_frame()).then(|| view! { <li class="legend__ask"><Ask term=term(*layer) route=route.clone()/></li> });
            view! {
                <ul class=format!("explained legend legend--{}", layer.code()) aria-label=texts::map::legend(layer.label())>
                    {entries}
                    <li class="legend__match">{texts::map::legend_match()}</li>
                    {ask}
                </ul>
            }
        })
        .collect_view()
        .draw()
}

/// One entry; what it picks out of the map is a button.
fn entry(item: Item) -> Markup {
    let Item { swatch, label, picks } = item;
    let class = match swatch {
        Swatch::Family(_) | Swatch::Outline => "legend__below",
        _ => "",
    };
    let drawn = swatch_view(&swatch);
    match picks {
        Some(Picks { name, value, count }) => view! {
            <li class=class>
                <button type="button" class="legend__pick" aria-pressed="false" data-pick=name data-value=value>
                    {drawn} <span>{label}</span> <b>{count}</b>
                </button>
            </li>
        }
        .draw(),
        None => match swatch.lights() {
            Some(lights) => view! {
                <li>
                    <button type="button" class="legend__light" aria-pressed="false" data-light=lights>
                        {drawn} <span>{label}</span>
                    </button>
                </li>
            }
            .draw(),
            None => view! { <li class=class>{drawn} <span>{label}</span></li> }.draw(),
        },
    }
}

/// What a layer shows.
const fn term(layer: Layer) -> Term {
    match layer {
        Layer::Role => Term::ROLE,
        Layer::Industry => Term::FIELD,
        Layer::Stage => Term::STAGE,
        Layer::Status => Term::STATUS,
    }
}

/// How the current view must be taken: its approval number, and what its positions mean.
#[component]
pub fn MapNotice(sources: Sources) -> impl IntoView {
    let site = &sources.atlas.site;
    view! {
        <p class="map-notes__line map-notes__geographic">
            {texts::map::notice_geographic(view! { <strong>{site.approval_line()}</strong> }, &site.map_notice)}
        </p>
        <p class="map-notes__line map-notes__schematic">{texts::map::notice_schematic()}</p>
    }
    .draw()
}

fn swatch_view(swatch: &Swatch) -> Markup {
    match swatch {
        Swatch::Mark(shape) => view! { <ShapeGlyph shape=*shape/> }.draw(),
        Swatch::Family(family) => view! { <FamilyGlyph family=*family/> }.draw(),
        Swatch::Outline => view! { <FamilyGlyph family=crate::atlas::industry::Family::Service leading=false/> }.draw(),
        Swatch::Status(status) => view! { <StatusGlyph status=*status/> }.draw(),
        Swatch::Area => view! {
            <svg class="glyph" width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
                <circle class="area-sample" r="5"></circle>
            </svg>
        }
        .draw(),
        Swatch::Link => view! {
            <svg class="glyph glyph--wide" width="30" height="16" viewBox="0 -7 26 14" aria-hidden="true">
                <path class="link-sample" d="M1 3Q13 -6 25 1M1 6Q13 -3 25 4"></path>
            </svg>
        }
        .draw(),
        Swatch::Territory(territory) => view! {
            <svg class="glyph" width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
                <rect class=format!("land land--{}", territory.code()) x="-6" y="-5" width="12" height="10"></rect>
            </svg>
        }
        .draw(),
        Swatch::Rings => view! {
            <svg class="glyph" width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
                <circle class="ring" r="3"></circle>
                <circle class="ring" r="6.2"></circle>
            </svg>
        }
        .draw(),
        Swatch::Precision => view! {
            <svg class="glyph" width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
                <circle class="halo halo--base" r="6.2"></circle>
            </svg>
        }
        .draw(),
    }
}
