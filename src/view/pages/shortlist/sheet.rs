//! The sheet that is printed, sent and saved.

use leptos::prelude::*;

use super::{facts, sources, statements};
use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::evidence::Article;
use crate::atlas::place::{Place, Region};
use crate::scout::evidence::{Site, label};
use crate::scout::{Group, ScoutIndex, need};
use crate::state::route::Route;
use crate::view::map::canvas::Ground;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::pins::Pins;
use crate::view::parts::score::ScoreBar;
use crate::view::sources::Sources;

pub(super) fn sheet(sources: Sources, route: &Route, index: &ScoutIndex, sites: &[Site<'static>]) -> Markup {
    let atlas = sources.atlas;
    let ranked: Vec<&'static Place> =
        index.candidates.iter().filter_map(|candidate| atlas.place_by_slug(&candidate.slug)).collect();
    let reasons = sites.iter().map(|site| statements::reasons(atlas, route, index, site)).collect_view();
    let questions = sites.iter().map(|site| statements::questions(atlas, index, site)).collect_view();
    let labels = index
        .criteria()
        .into_iter()
        .map(|criterion| {
            let name = label(atlas, criterion).to_owned();
            view! { <li data-criterion=need::name(criterion, index)>{name}</li> }
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
                    <h2 id="brief-title" class="brief__title" data-title></h2>
                    <p class="brief__question" data-question></p>
                    <p class="brief__date">{dates(atlas)}</p>
                </div>
                <figure class="brief__code" data-code hidden>
                    <svg width="112" height="112" role="img" aria-label="这份简报的链接的二维码"><path></path></svg>
                    <figcaption>"扫码打开这份简报"</figcaption>
                </figure>
            </header>
            <section class="brief__part" data-with-question>
                <h3 class="brief__heading">"名次"</h3>
                <p class="brief__said" data-said></p>
                <div class="brief__two" data-with-ranking>
                    {ranking(route, &ranked)}
                    <Pins sources=sources places=ranked.clone()/>
                </div>
            </section>
            <section class="brief__part">
                <h3 class="brief__heading">"概况"</h3>
                {facts::table(atlas, index, sites)}
            </section>
            <section class="brief__part" data-with-question>
                <h3 class="brief__heading">"理由"</h3>
                {reasons}
            </section>
            <section class="brief__part">
                <h3 class="brief__heading">"要问当地的"</h3>
                <p class="brief__said">"五份文件没有证实，或者根本没有写的："</p>
                {questions}
            </section>
            <section class="brief__part">
                <h3 class="brief__heading">"出处"</h3>
                <ol class="brief__sources">{sources::list(atlas)}</ol>
            </section>
            <footer class="brief__foot">
                <p data-with-question>
                    "记载分：问到的每一项按记载的分量记−100到100分，文件未载的不加也不减，各方面按轻重合起来。"
                </p>
                <p>"这份简报的链接："<span class="brief__link" data-permalink></span></p>
            </footer>
        </article>
    }
    .draw()
}

/// When the documents date from, which is long before the day of the meeting, and the day by
/// which targets are judged.
fn dates(atlas: &'static Atlas) -> String {
    let places = atlas.places.iter().filter(|place| place.region == Region::Home);
    let cited: Vec<&Article> = places.filter_map(|place| atlas.article(&place.evidence)).collect();
    let articles: Vec<&Article> =
        atlas.articles.iter().filter(|article| cited.iter().any(|known| known.id == article.id)).collect();
    let mut known: Vec<PartialDate> = articles.iter().filter_map(|article| article.date).collect();
    known.sort_unstable();
    let month = |date: &PartialDate| PartialDate { day: None, ..*date }.to_string();
    let undated = if known.len() < articles.len() { "，有的没有日期" } else { "" };
    let span = match (known.first(), known.last()) {
        (Some(first), Some(last)) => format!("{}至{}", month(first), month(last)),
        _ => String::new(),
    };
    format!(
        "依据的文件写于{span}{undated}；规划为征求意见稿，不是印发稿。目标到没到期，按{}判断。文件没写，不等于没有。",
        atlas.site.data_date_chinese()
    )
}

/// Every place that can be ranked in one row; scripts put them in order and mark those of the brief.
fn ranking(route: &Route, places: &[&'static Place]) -> Markup {
    let rows = places
        .iter()
        .map(|place| {
            view! {
                <tr data-site=place.slug.clone()>
                    <td data-rank></td>
                    <th scope="row">
                        <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a>
                        <span class="brief__kept" data-mark hidden></span>
                    </th>
                    <td class="brief__score">
                        <span data-points></span>
                        <ScoreBar/>
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
                <caption class="visually-hidden">"名次、记载分和它的构成"</caption>
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
    .draw()
}
