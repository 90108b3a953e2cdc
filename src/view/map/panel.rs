//! The panel: what the chosen place is, in a few lines, and the way to its
//! profile. Every card is in the page; the chosen one shows.

use leptos::prelude::*;

use crate::atlas::place::{Place, PlaceKind, Role};
use crate::chart::map::{links, places};
use crate::state::route::Route;
use crate::view::markup::Draw;
use crate::view::parts::figure::Headline;
use crate::view::parts::keep::KeepAndCompare;
use crate::view::parts::strongest::StrongestIndustries;
use crate::view::sources::Sources;

/// The overview and one card a place.
#[component]
pub(super) fn Panel(sources: Sources, route: Route) -> impl IntoView {
    let cards = places(sources.atlas).into_iter().map(|place| card(sources, &route, place)).collect_view();
    view! {
        <section class="panel" aria-label="所选地点">
            <p class="visually-hidden" role="status" data-said></p>
            {overview(sources, &route)}
            {cards}
        </section>
    }
    .draw()
}

fn overview(sources: Sources, route: &Route) -> impl IntoView + use<> {
    let atlas = sources.atlas;
    let city = atlas.places.iter().find(|place| place.kind == PlaceKind::City);
    let bases = atlas.places.iter().filter(|place| place.role == Role::Base).count();
    city.map(|city| {
        view! {
            <div class="panel__card" data-card="">
                <h2 class="panel__title">"全市一眼"</h2>
                <p class="panel__summary">
                    {format!("规划征求意见稿以航空港区为一核，“多基地”一节提到{bases}处，没有给出总数。点选图上或列表中的一处，看文件说它做什么、有什么平台、依据何在。")}
                </p>
                <Headline atlas=atlas figures=atlas.headline(&city.id) owner=city.id.0.clone()/>
                <p class="panel__links">
                    <a class="more" href=route.link(&Route::Place(city.slug.clone()))>"全市数字"</a>
                    <a class="more" href=route.link(&Route::Targets)>"2025年目标"</a>
                </p>
            </div>
        }
    })
}

fn card(sources: Sources, route: &Route, place: &'static Place) -> impl IntoView + use<> {
    let Sources { atlas, index, .. } = sources;
    let profile = |place: &Place| route.link(&Route::Place(place.slug.clone()));
    let more_id = format!("more-{}", place.slug);
    let parks: Vec<_> = atlas.children(&place.id).filter(|park| park.profile).collect();
    let parks = (!parks.is_empty()).then(|| {
        let links =
            parks.iter().map(|park| view! { <a href=profile(park)>{park.short_name.clone()}</a> }).collect_view();
        view! {
            <dt>"园区"</dt>
            <dd class="panel__parks">{links}</dd>
        }
    });
    let platforms = atlas.platform_counts(&place.id);
    let platforms = (!platforms.is_empty()).then(|| {
        let counts: Vec<String> =
            platforms.iter().map(|(status, count)| format!("{}{count}", status.label())).collect();
        let counts = counts.join("，");
        view! {
            <dt>"平台"</dt>
            <dd>{counts}</dd>
        }
    });
    let shared = (place.role == Role::Base).then(|| {
        let entry = |slug: &str| index.entry(slug);
        let core = atlas.core().and_then(|core| entry(&core.slug));
        let names: Vec<&str> = core
            .zip(entry(&place.slug))
            .map(|(core, base)| links::shared(core, base))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|at| atlas.industries.get(at).map(|industry| industry.short_name.as_str()))
            .collect();
        view! {
            <dt>"与一核同有"</dt>
            <dd>{names.join("、")}</dd>
        }
    });
    let placed = atlas.position(&place.id).is_some();
    let position = if placed {
        view! {
            <button type="button" class="plain needs-script" data-near>
                "在图上放大"
            </button>
        }
        .draw()
    } else {
        view! { <span class="panel__note">"位置未载，图上不标"</span> }.draw()
    };
    view! {
        <div class=format!("panel__card panel__card--{}", place.role.code()) data-card=place.slug.clone() hidden>
            <h2 class="panel__title" tabindex="-1">{place.short_name.clone()}</h2>
            <button type="button" class="panel__close" aria-label="关闭" data-close>
                "×"
            </button>
            <p class="panel__tags">
                <span class=format!("tag tag--{}", place.role.code())>{place.role.label()}</span>
                <span class="tag">{place.kind.label()}</span>
            </p>
            <p class="panel__summary">{place.summary.clone()}</p>
            <p class="panel__links">
                <a class="more" href=profile(place)>"完整档案"</a>
                <KeepAndCompare atlas=atlas route=route.clone() place=place/>
                {position}
                <button type="button" class="plain panel__unfold" aria-expanded="false" aria-controls=more_id.clone() data-unfold>
                    "展开"
                </button>
            </p>
            <div class="panel__more" id=more_id>
                <StrongestIndustries atlas=atlas place=place/>
                <dl class="panel__facts">
                    {parks}
                    {platforms}
                    {shared}
                    <dt>"依据"</dt>
                    <dd>{atlas.short_source(&place.evidence)}</dd>
                </dl>
                <Headline atlas=atlas figures=atlas.headline(&place.id) owner=place.id.0.clone()/>
            </div>
        </div>
    }
    .draw()
}
