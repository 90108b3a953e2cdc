//! The head of a profile: name, standing, summary, headline figures, locator.

use leptos::prelude::*;

use crate::atlas::place::{Place, PlaceKind, Region};
use crate::state::route::Route;
use crate::view::map::locator::Locator;
use crate::view::markup::Draw;
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::Headline;
use crate::view::parts::keep::KeepAndCompare;
use crate::view::sources::Sources;

pub(super) fn head(sources: Sources, route: &Route, place: &'static Place) -> impl IntoView + use<> {
    let atlas = sources.atlas;
    let parent = place.parent.as_ref().and_then(|id| atlas.place(id)).filter(|parent| parent.profile);
    let parent = parent.map(|parent| {
        let inferred = place.parent_inferred.then_some("（据名称或上下文推断）");
        view! {
            <li>
                <a href=route.link(&Route::Place(parent.slug.clone()))>{parent.short_name.clone()}</a>
                {inferred}
            </li>
        }
    });
    let elsewhere = (place.region == Region::Elsewhere).then(|| {
        view! { <p class="banner banner--elsewhere">"外地对照：不在郑州，数字不计入郑州，也不与郑州的数字相比。"</p> }
    });
    // A county or zone stands whether or not its industry does; its state would mislead.
    let status = (!matches!(place.kind, PlaceKind::City | PlaceKind::County | PlaceKind::Zone))
        .then(|| view! { <span class="tag">{format!("状态：{}", place.status.label())}</span> });
    let draft = atlas.is_draft(&place.evidence).then(|| {
        view! { <p class="profile__draft">"主要依据是规划征求意见稿（2021年11月），不是印发的规划。"</p> }
    });
    let aliases = (!place.aliases.is_empty()).then(|| {
        view! {
            <p class="profile__aliases">
                <span>"文件里的其他写法："</span>
                {place.aliases.join("、")}
            </p>
        }
    });
    view! {
        <header class="profile__head">
            <nav aria-label="所在位置">
                <ol class="crumbs">
                    <li><a href=route.link(&Route::Places)>"园区"</a></li>
                    {parent}
                </ol>
            </nav>
            {elsewhere}
            <div class="profile__title">
                <h1>{place.name.clone()}</h1>
                <p class="panel__tags">
                    <span class=format!("tag tag--{}", place.role.code())>{place.role.label()}</span>
                    <span class="tag">{place.kind.label()}</span>
                    {status}
                    <KeepAndCompare atlas=atlas route=route.clone() place=place/>
                </p>
            </div>
            <div class="profile__lede">
                <p class="profile__summary">{place.summary.clone()}</p>
                {draft}
                {aliases}
                <Source atlas=atlas evidence=place.evidence.clone()/>
                <Headline atlas=atlas figures=atlas.headline(&place.id) owner=place.id.0.clone()/>
            </div>
            {(place.region == Region::Home).then(|| view! { <Locator sources=sources route=route.clone() place=place/> })}
        </header>
    }
    .draw()
}
