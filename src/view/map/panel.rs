//! The panel: what the chosen place is, in a few lines, and the way to its profile.

use leptos::prelude::*;

use crate::atlas::figure::Figure;
use crate::atlas::industry::Strength;
use crate::atlas::place::{Place, PlaceId, Role, Status};
use crate::browser::address::Step;
use crate::chart::map::Frame;
use crate::chart::map::links::shared as shared_industries;
use crate::state::route::Route;
use crate::view::parts::glyph::FamilyGlyph;

use super::controls::Legend;
use super::{Shared, viewport};

/// Zoom at which one place fills the map.
const CLOSE: f64 = 3.0;

/// The legend and the panel.
#[component]
pub(super) fn Panel(shared: Shared) -> impl IntoView {
    let selected = Memo::new(move |_| shared.state.with(|state| state.place.clone()));
    let site = &shared.bundle.atlas.site;
    let geographic = move || shared.state.with(|state| super::canvas::is_geographic(state.view));
    view! {
        <div class="map-notes">
            <Legend shared=shared/>
            <p class="map-notes__line" hidden=move || !geographic()>
                <strong>{site.approval_line()}</strong>
                {format!("。{}", site.map_notice)}
            </p>
            <p class="map-notes__line" hidden=geographic>
                "布局示意：只表示谁与谁同属一处，不含地理位置。"
            </p>
        </div>
        <section class="panel" aria-label="所选地点" class:is-open=move || selected.with(Option::is_some)>
            <p class="visually-hidden" role="status">
                {move || match shared.selected() {
                    Some(place) => format!("已选中{}", place.name),
                    None => String::new(),
                }}
            </p>
            {move || {
                selected.track();
                match shared.selected() {
                    Some(place) => chosen(shared, place),
                    None => overview(shared),
                }
            }}
        </section>
    }
    .into_any()
}

fn overview(shared: Shared) -> AnyView {
    let atlas = &shared.bundle.atlas;
    let Some(city) = atlas.places.iter().find(|place| place.kind == crate::atlas::place::PlaceKind::City) else {
        return ().into_any();
    };
    let bases = atlas.places.iter().filter(|place| place.role == Role::Base).count();
    view! {
        <div class="panel__card">
            <h2 class="panel__title">"全市一眼"</h2>
            <p class="panel__summary">
                {format!("规划征求意见稿把航空港区定为一核，{bases}处基地分工配合。点选图上或列表中的一处，看它做什么、有什么平台、依据何在。")}
            </p>
            <Figures figures=atlas.headline(&city.id) owner=city.id.clone() shared=shared/>
            <p class="panel__links">
                <a class="more" href=Shared::profile(city)>"全市数字"</a>
                <a class="more" href=Route::Map.link(&Route::Targets)>"2025年目标"</a>
            </p>
        </div>
    }
    .into_any()
}

fn chosen(shared: Shared, place: &'static Place) -> AnyView {
    let atlas = &shared.bundle.atlas;
    let industries = atlas
        .strongest_industries(&place.id)
        .into_iter()
        .take(5)
        .map(|(industry, strength)| {
            view! {
                <li>
                    <FamilyGlyph family=industry.family leading=strength == Strength::Leading/>
                    {industry.short_name.clone()}
                    <span class="tag">{strength.label()}</span>
                </li>
            }
        })
        .collect_view();
    let has_industries = !atlas.industries_of(&place.id).is_empty();
    let parks: Vec<_> = atlas.children(&place.id).filter(|park| park.profile).collect();
    let platforms = atlas.platforms_of(&place.id);
    let count = |status: Status| platforms.iter().filter(|platform| platform.status == status).count();
    let platforms_line = [Status::Existing, Status::Building, Status::Planned]
        .into_iter()
        .filter(|status| count(*status) > 0)
        .map(|status| format!("{} {}", status.label(), count(status)))
        .collect::<Vec<_>>()
        .join(" · ");
    let link = match (atlas.core(), place.role) {
        (Some(core), Role::Base) => {
            let names: Vec<String> = shared_industries(atlas, core, place)
                .into_iter()
                .filter_map(|id| atlas.industry(id).map(|industry| industry.short_name.clone()))
                .collect();
            (!names.is_empty()).then(|| names.join("、"))
        }
        _ => None,
    };
    let standing = atlas.document(&place.evidence).map(|document| document.short_title.clone()).unwrap_or_default();
    let world = shared.world(place);
    let unplaced = world.is_none().then(|| view! { <p class="panel__note">"位置未载：五份文件没有写它在哪里，图上不标。"</p> });
    let zoom = world.map(|world| {
        view! {
            <button
                type="button"
                class="plain"
                on:click=move |_| {
                    shared
                        .update(
                            Step::Replace,
                            |state| {
                                state.view = crate::atlas::site::MapView::Geographic;
                                state.camera = Some(viewport(state, Frame::Wide).focused(world, CLOSE).camera);
                            },
                        )
                }
            >
                "在图上放大"
            </button>
        }
    });
    view! {
        <div class=format!("panel__card panel__card--{}", place.role.code())>
            <button type="button" class="panel__close" aria-label="关闭" on:click=move |_| shared.select(None)>
                "×"
            </button>
            <h2 class="panel__title">{place.short_name.clone()}</h2>
            <p class="panel__tags">
                <span class=format!("tag tag--{}", place.role.code())>{place.role.label()}</span>
                <span class="tag">{place.kind.label()}</span>
            </p>
            <p class="panel__summary">{place.summary.clone()}</p>
            {has_industries.then(|| view! { <ul class="panel__industries">{industries}</ul> })}
            <dl class="panel__facts">
                {(!parks.is_empty())
                    .then(|| {
                        let parks = parks
                            .iter()
                            .map(|park| view! { <a href=Shared::profile(park)>{park.short_name.clone()}</a> })
                            .collect_view();
                        view! {
                            <dt>"园区"</dt>
                            <dd class="panel__parks">{parks}</dd>
                        }
                    })}
                {(!platforms_line.is_empty())
                    .then(|| view! { <dt>"平台"</dt> <dd>{platforms_line}</dd> })}
                {link.map(|names| view! { <dt>"与一核同有"</dt> <dd>{names}</dd> })}
                <dt>"依据"</dt>
                <dd>{standing} " · " {place.evidence.section.clone()}</dd>
            </dl>
            <Figures figures=atlas.headline(&place.id) owner=place.id.clone() shared=shared/>
            {unplaced}
            <p class="panel__links">
                <a class="more" href=Shared::profile(place)>"完整档案"</a>
                {zoom}
            </p>
        </div>
    }
    .into_any()
}

/// The few figures at the head of a place, each with its date, kind and document.
#[component]
fn Figures(figures: Vec<&'static Figure>, owner: PlaceId, shared: Shared) -> impl IntoView {
    let atlas = &shared.bundle.atlas;
    (!figures.is_empty()).then(|| {
        let items = figures
            .into_iter()
            .map(|figure| {
                let written = atlas.written(figure);
                let subject = (figure.subject.0 != owner.0)
                    .then(|| atlas.places.iter().find(|place| place.id.0 == figure.subject.0))
                    .flatten()
                    .map(|place| format!("{}：", place.short_name));
                let document =
                    atlas.document(&figure.evidence).map(|document| document.short_title.clone()).unwrap_or_default();
                view! {
                    <li class=format!("stat stat--{}", figure.kind.code())>
                        <span class="stat__value">
                            <small>{written.before}</small>
                            {written.value}
                            <small>{written.after}</small>
                        </span>
                        <span class="stat__measure">{subject} {figure.measure.clone()}</span>
                        <span class="stat__source">
                            {figure.kind.label()} " · " {figure.as_of.chinese()} " · " {document}
                        </span>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="stats">{items}</ul> }
    })
}
