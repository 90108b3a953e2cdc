//! The sheet that is printed, sent and saved.

use leptos::prelude::*;

use super::{facts, sources, statements};
use crate::atlas::place::Place;
use crate::scout::evidence::Site;
use crate::scout::{Group, ScoutIndex};
use crate::state::route::Route;
use crate::view::map::canvas::Ground;
use crate::view::pages::Sources;
use crate::view::pages::scout::cards;

pub(super) fn sheet(
    sources: Sources,
    route: &Route,
    index: &ScoutIndex,
    sites: &[Site<'static>],
    places: &[&'static Place],
) -> AnyView {
    let atlas = sources.atlas;
    let site_of = |place: &Place| sites.iter().find(|site| site.place.id == place.id);
    let reasons = places.iter().map(|place| statements::reasons(atlas, index, place, site_of(place))).collect_view();
    let questions =
        places.iter().map(|place| statements::questions(atlas, index, place, site_of(place))).collect_view();
    let labels = index
        .criteria()
        .into_iter()
        .map(|criterion| {
            let name = crate::scout::evidence::label(atlas, criterion).to_owned();
            view! { <li data-criterion=crate::scout::need::name(criterion, index)>{name}</li> }
        })
        .collect_view();
    view! {
        // What scripts call the things that may be asked for.
        <ul hidden data-labels>{labels}</ul>
        <article class="brief" aria-labelledby="brief-title" data-sheet hidden>
            <Ground sources=sources/>
            <header class="brief__head">
                <div>
                    <p class="brief__kicker">{format!("{} · 选址简报", atlas.site.name)}</p>
                    <h2 id="brief-title" data-title></h2>
                    <p class="brief__question" data-question></p>
                    <p class="brief__date">
                        {format!("资料日期：{}。", atlas.site.data_date.chinese())}
                        "事实只取自五份公开文件；其中规划为征求意见稿（2021年11月），不是印发稿。文件没写，不等于没有。"
                    </p>
                </div>
                <figure class="brief__code" data-code hidden>
                    <svg role="img" aria-label="这份简报的链接的二维码"><path></path></svg>
                    <figcaption>"扫码打开这份简报"</figcaption>
                </figure>
            </header>
            <section class="brief__part" data-with-question>
                <h3>"名次"</h3>
                <p class="brief__said" data-said></p>
                <div class="brief__two">
                    {ranking(route, sites)}
                    <div data-map>{cards::map(sources, sites)}</div>
                </div>
            </section>
            <section class="brief__part" data-with-places>
                <h3>"并排看"</h3>
                {facts::table(atlas, index, sites, places)}
            </section>
            <section class="brief__part" data-with-question>
                <h3>"理由"</h3>
                {reasons}
            </section>
            <section class="brief__part" data-with-places>
                <h3>"要问园区的"</h3>
                {questions}
            </section>
            <section class="brief__part">
                <h3>"出处"</h3>
                <ol class="brief__sources" data-sources>{sources::list(atlas)}</ol>
            </section>
            <footer class="brief__foot">
                <p data-with-question>
                    "记载分：问到的每一项按记载的分量记−100到100分，文件未载的不加也不减，各方面按轻重合起来。稳定程度来自把轻重各调一档的全部组合。"
                </p>
                <p>"这份简报的链接："<span class="brief__link" data-permalink></span></p>
            </footer>
        </article>
    }
    .into_any()
}

/// Every site in one row; scripts put them in order and mark those that are kept.
fn ranking(route: &Route, sites: &[Site<'static>]) -> AnyView {
    let rows = sites
        .iter()
        .map(|site| {
            let place = site.place;
            let bars = Group::ALL
                .iter()
                .enumerate()
                .map(|(at, _)| {
                    view! { <rect class="score__part" data-part=at.to_string() data-bar x="0" y="0" width="0" height="10"></rect> }
                })
                .collect_view();
            view! {
                <tr data-site=place.slug.clone()>
                    <td data-rank></td>
                    <th scope="row">
                        <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a>
                        <span class="brief__kept" data-kept></span>
                    </th>
                    <td class="brief__score">
                        <span data-points></span>
                        <svg class="score__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                            <rect class="score__ground" width="100" height="10"></rect>
                            {bars}
                        </svg>
                    </td>
                    <td data-reach></td>
                    <td data-silent></td>
                </tr>
            }
        })
        .collect_view();
    let legend = Group::ALL
        .iter()
        .enumerate()
        .map(|(at, group)| view! { <span class="score__share" data-part=at.to_string() data-share>{group.label()}</span> })
        .collect_view();
    view! {
        <div>
            <table class="brief__ranking">
                <thead>
                    <tr>
                        <th scope="col">"名次"</th>
                        <th scope="col">"地点"</th>
                        <th scope="col">"记载分"</th>
                        <th scope="col">"名次变动"</th>
                        <th scope="col">"文件未载"</th>
                    </tr>
                </thead>
                <tbody data-ranking>{rows}</tbody>
            </table>
            <p class="brief__legend">{legend}</p>
        </div>
    }
    .into_any()
}
