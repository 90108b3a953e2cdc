//! The head of a profile: name, standing, summary, headline figures, locator.

use leptos::prelude::*;

use crate::atlas::place::{Place, PlaceKind, Region};
use crate::atlas::site::MapView;
use crate::chart::map::{Frame, Shape};
use crate::geo::viewport::Viewport;
use crate::geo::{Degrees, hundredths};
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::view::map::canvas::halos;
use crate::view::pages::Sources;
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::Headline;
use crate::view::parts::glyph::shape_path;
use crate::view::parts::keep::KeepAndCompare;

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
            {(place.region == Region::Zhengzhou).then(|| locator(sources, route, place))}
        </header>
    }
    .into_any()
}

/// A small map: where the place lies among the others, or that no document says so.
fn locator(sources: Sources, route: &Route, place: &'static Place) -> AnyView {
    let Some(position) = sources.atlas.position(&place.id) else {
        return view! {
            <div class="locator locator--none">
                <p>
                    <strong>"位置未载"</strong>
                    "五份文件没有写它在哪里，本站不推测。"
                </p>
            </div>
        }
        .into_any();
    };
    let at = Viewport::fit(Frame::Wide.extent(MapView::Geographic))
        .fraction_from_world(Degrees { lon: position.lon, lat: position.lat }.to_world());
    let view_box = Viewport::fit(Frame::Wide.extent(MapView::Geographic)).view_box();
    let state = MapState { place: Some(place.slug.clone()), ..MapState::new(MapView::Geographic) };
    let link = format!("{}?{}", route.link(&Route::Map), state.query(sources.atlas.site.default_view));
    view! {
        <figure class="locator">
            <a href=link aria-label=format!("在布局图上看{}", place.short_name)>
                <svg class="locator__map" aria-hidden="true">
                    <svg viewBox=view_box preserveAspectRatio="none">
                        <use_ href="#ground" class="map__districts"></use_>
                        <g class="map__halos">{halos(sources)}</g>
                    </svg>
                    <svg class=format!("mark mark--{}", Shape::of(place.role).code()) x=hundredths(at.x * 100.0) + "%" y=hundredths(at.y * 100.0) + "%" overflow="visible">
                        <circle class="locator__ring" r="16"></circle>
                        <path class="mark__shape" d=shape_path(Shape::of(place.role))></path>
                    </svg>
                </svg>
            </a>
            <figcaption>
                {format!("近似位置，误差约{}公里。依据：{}。", hundredths(position.precision_km), position.basis)}
                <span class="locator__approval">{sources.atlas.site.approval_line()}</span>
            </figcaption>
        </figure>
    }
    .into_any()
}
