//! The sheet that is printed, sent and saved.

use leptos::prelude::*;

use super::{facts, own, sources, statements};
use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::evidence::{Article, Document};
use crate::atlas::place::{Place, Region};
use crate::scout::evidence::{Site, label};
use crate::scout::{Group, ScoutIndex, need};
use crate::state::route::Route;
use crate::texts;
use crate::view::map::ground::{Detail, Ground};
use crate::view::markup::{Draw, Markup};
use crate::view::parts::score::ScoreBar;
use crate::view::pins::Pins;
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
        <ul hidden>{labels}</ul>
        <article class="brief" aria-labelledby="brief-title" data-sheet hidden>
            <Ground sources=sources detail=Detail::Still/>
            <header class="brief__head">
                <div>
                    <p class="brief__kicker">{texts::shortlist::kicker(&atlas.site.name)}</p>
                    <h2 id="brief-title" class="brief__title" data-title></h2>
                    <p class="brief__question" data-question></p>
                    <p class="brief__date">{dates(atlas)}</p>
                </div>
                <figure class="brief__code" data-code hidden>
                    <svg width="112" height="112" role="img" aria-label=texts::shortlist::code_label()><path></path></svg>
                    <figcaption>{texts::shortlist::code()}</figcaption>
                </figure>
            </header>
            <section class="brief__cover" aria-labelledby="brief-cover" data-cover hidden>
                <p id="brief-cover" class="brief__cover-title">{texts::shortlist::cover()}</p>
                <div data-cover-said></div>
                {own::cover()}
            </section>
            <section class="brief__part" data-with-question>
                <h3 class="brief__heading">{texts::shortlist::ranking()}</h3>
                <p class="brief__said" data-said></p>
                <div class="brief__two" data-with-ranking>
                    {ranking(route, &ranked)}
                    <Pins sources=sources places=ranked.clone()/>
                </div>
            </section>
            <section class="brief__part">
                <h3 class="brief__heading">{texts::shortlist::facts()}</h3>
                {facts::table(atlas, index, sites)}
            </section>
            <section class="brief__part" data-with-question>
                <h3 class="brief__heading">{texts::shortlist::reasons()}</h3>
                {reasons}
            </section>
            <section class="brief__part">
                <h3 class="brief__heading">{texts::shortlist::questions()}</h3>
                <p class="brief__said">{texts::shortlist::questions_lede()}</p>
                {questions}
            </section>
            {own::part()}
            <section class="brief__part">
                <h3 class="brief__heading">{texts::shortlist::sources()}</h3>
                <ol class="brief__sources">{sources::list(atlas)}</ol>
            </section>
            <footer class="brief__foot">
                <p data-with-question>
                    {texts::shortlist::points()}
                </p>
                <p>
                    {texts::shortlist::permalink(view! { <span class="brief__link" data-permalink></span> })}
                </p>
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
    let month = |date: &PartialDate| PartialDate { day: None, ..*date };
    let span = match (known.first().map(month), known.last().map(month)) {
        (Some(first), Some(last)) if first == last => texts::shortlist::dates_month(first),
        (Some(first), Some(last)) => texts::shortlist::dates_span(first, last),
        _ => String::new(),
    };
    let undated = if known.len() < articles.len() { texts::shortlist::dates_undated() } else { "" };
    let is_draft = atlas.plan().is_some_and(Document::is_draft);
    let draft = if is_draft { texts::shortlist::dates_draft() } else { "" };
    let judged = texts::shortlist::dates_judged(&atlas.site.data_date_chinese());
    [span.as_str(), undated, draft, judged.as_str()].concat()
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
                <caption class="visually-hidden">{texts::shortlist::ranking_caption()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts::shortlist::column_rank()}</th>
                        <th scope="col">{texts::shortlist::column_place()}</th>
                        <th scope="col">{texts::shortlist::column_points()}</th>
                        <th scope="col">{texts::shortlist::column_reach()}</th>
                        <th scope="col">{texts::shortlist::column_silent()}</th>
                    </tr>
                </thead>
                <tbody data-ranking>{rows}</tbody>
            </table>
            <p class="brief__legend">{legend}</p>
        </div>
    }
    .draw()
}
