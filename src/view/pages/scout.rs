//! Scouting: a question, an answer with its reasons, and how it was reckoned.

mod cards;
mod form;
mod method;
mod ranking;
mod reason;

use leptos::prelude::*;

use crate::scout::evidence;
use crate::state::route::Route;
use crate::texts;
use crate::view::map::ground::{Detail, Ground};
use crate::view::markup::Draw;
use crate::view::parts::evidence::SourceList;
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, explained};
use crate::view::pins::Pins;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let index = evidence::index(sources.atlas);
    let sites = evidence::sites(sources.atlas);
    let total = sites.len();
    let documents = sources.atlas.documents.len();
    let places: Vec<_> = sites.iter().map(|site| site.place).collect();
    let ranking = ranking::ranking(sources, &places);
    let cards = sites.into_iter().map(|site| cards::card(sources, route, &index, site)).collect_view();
    let heading = view! { <h2 id="answer-heading" class="answer__heading">{texts::scout::answer()}</h2> };
    let body = view! {
        <div class="page page--scout">
            <header class="lede">
                <h1>{texts::scout::title()}</h1>
                <p>
                    {texts::scout::lede(documents)}
                    <a href="#method">{texts::scout::lede_link()}</a>
                </p>
            </header>
            <Ground sources=sources detail=Detail::Still/>
            <div data-island="scout" class="scout">
                <p class="notice" role="status" data-notice></p>
                {form::form(sources.atlas, route, &index)}
                <section class="answer" aria-labelledby="answer-heading">
                    {explained(heading, Some(Term::POINTS), route)}
                    <p class="visually-hidden" role="status" data-changed></p>
                    <p class="answer__said" data-said>
                        {texts::scout::answer_said(documents, total)}
                    </p>
                    <p class="answer__question" data-question hidden></p>
                    <p class="answer__start needs-script" data-start>{texts::scout::answer_start()}</p>
                    <p class="answer__compare" data-together hidden>
                        <a href=route.link(&Route::Shortlist) data-kept-link>{texts::scout::answer_brief()}</a>
                        <a href=route.link(&Route::Compare) data-compare>{texts::scout::answer_compare()}</a>
                    </p>
                    <div class="answer__head" data-head hidden>
                        {ranking}
                        <div data-map hidden><Pins sources=sources places=places/></div>
                    </div>
                    <p class="answer__apart" data-beside hidden></p>
                    <ol class="sites" data-sites>{cards}</ol>
                    <Take
                        sources=sources
                        route=route.clone()
                        data=vec![
                            ("place_industries.csv", texts::scout::take_ties()),
                            ("platforms.csv", texts::scout::take_platforms()),
                            ("atlas.json", texts::scout::take_all()),
                        ]
                        here=vec![Here::table("[data-sites]", texts::scout::take_ranking())]
                    />
                    <p class="answer__apart" data-dropped hidden></p>
                    <p class="answer__apart" data-far hidden></p>
                    <p class="answer__apart" data-apart hidden></p>
                </section>
            </div>
            {method::method(sources, &index)}
            <SourceList/>
        </div>
    }
    .draw();
    Page {
        title: texts::scout::title().to_owned(),
        description: texts::scout::description(&sources.atlas.site.city),
        body,
    }
}
