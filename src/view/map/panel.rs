//! The panel: all places, or what the chosen one is, in a few lines, and the way to its
//! profile. Every card is in the page; the chosen one shows.

use leptos::prelude::*;

use super::districts;
use super::list::PlaceList;
use crate::atlas::place::{Place, Role};
use crate::chart::map::{links, places};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::figure::Headline;
use crate::view::parts::keep::KeepAndCompare;
use crate::view::parts::later::later;
use crate::view::parts::strongest::StrongestIndustries;
use crate::view::parts::term::{Term, explained};
use crate::view::sources::Sources;

/// The list of places, and one card a place that comes in its stead.
#[component]
pub(super) fn Panel(sources: Sources, route: Route) -> impl IntoView {
    let cards = places(sources.atlas).into_iter().map(|place| card(sources, &route, place)).collect_view();
    view! {
        <section class="panel" aria-label=texts::map::panel()>
            <p class="visually-hidden" role="status" data-said></p>
            <button type="button" class="panel__handle needs-script" aria-expanded="false" data-sheet>
                <span class="visually-hidden">{texts::map::sheet()}</span>
            </button>
            <div class="panel__scroll">
                {later("cards", view! { {cards} {districts::cards(sources, &route)} })}
                <PlaceList sources=sources route=route.clone()/>
            </div>
        </section>
    }
    .draw()
}

fn card(sources: Sources, route: &Route, place: &'static Place) -> impl IntoView + use<> {
    let Sources { atlas, index, .. } = sources;
    let profile = |place: &Place| route.link(&Route::Place(place.slug.clone()));
    let more_id = format!("more-{}", place.slug);
    let parks = atlas.inside(place);
    let parks = (!parks.is_empty()).then(|| {
        let links =
            parks.iter().map(|park| view! { <a href=profile(park)>{park.short_name.clone()}</a> }).collect_view();
        view! {
            <dt>{texts::map::parks()}</dt>
            <dd class="panel__parks">{links}</dd>
        }
    });
    let platforms = atlas.platform_counts(&place.id);
    let platforms = (!platforms.is_empty()).then(|| {
        let counts = platforms.into_iter().map(|(status, count)| texts::map::platforms_count(status.alone(), count));
        view! {
            <dt>{texts::map::platforms()}</dt>
            <dd>{counts.collect::<Vec<_>>().join("，")}</dd>
        }
    });
    let shared = atlas.core().filter(|_| place.role == Role::Base).map(|known| {
        let entry = |slug: &str| index.entry(slug);
        let core = entry(&known.slug);
        let names: Vec<&str> = core
            .zip(entry(&place.slug))
            .map(|(core, base)| links::shared(core, base))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|at| atlas.industries.get(at).map(|industry| industry.short_name.as_str()))
            .collect();
        view! {
            <dt>{texts::map::shared(&known.short_name)}</dt>
            <dd>{names.join("、")}</dd>
        }
    });
    let term = (!atlas.industries_of(&place.id).is_empty()).then_some(Term::STRENGTH);
    let strongest = explained(view! { <StrongestIndustries atlas=atlas place=place/> }, term, route);
    let placed = atlas.position(&place.id).is_some();
    let position = if placed {
        view! {
            <button type="button" class="plain needs-script" data-near>
                {texts::map::near()}
            </button>
        }
        .draw()
    } else {
        view! { <span class="panel__note">{texts::map::unplaced()}</span> }.draw()
    };
    view! {
        <div class=format!("panel__card panel__card--{}", place.role.code()) data-card=place.slug.clone() hidden>
            <h2 class="panel__title" tabindex="-1">{place.short_name.clone()}</h2>
            <button type="button" class="panel__close" aria-label=texts::map::close() data-close>
                "×"
            </button>
            <p class="panel__tags">
                <span class=format!("tag tag--{}", place.role.code())>{place.role.label()}</span>
                <span class="tag">{place.kind.label()}</span>
            </p>
            <p class="panel__summary">{place.summary.clone()}</p>
            <p class="panel__links">
                <a class="more" href=profile(place)>{texts::map::profile()}</a>
                <KeepAndCompare atlas=atlas route=route.clone() place=place/>
                {position}
                <button type="button" class="plain panel__unfold" aria-expanded="false" aria-controls=more_id.clone() data-unfold>
                    {texts::map::unfold()}
                </button>
            </p>
            <div class="panel__more" id=more_id>
                {strongest}
                <dl class="panel__facts">
                    {parks}
                    {platforms}
                    {shared}
                    <dt>{texts::map::source()}</dt>
                    <dd>{atlas.short_source(&place.evidence)}</dd>
                </dl>
                <Headline atlas=atlas figures=atlas.headline(&place.id) owner=place.id.0.clone()/>
            </div>
        </div>
    }
    .draw()
}
