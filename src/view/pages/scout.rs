//! Scouting: a question, an answer with its reasons, and how it was reckoned.

mod cards;
mod form;
mod method;
mod reason;

use leptos::prelude::*;

use crate::scout::evidence;
use crate::state::route::Route;
use crate::view::map::canvas::Ground;
use crate::view::markup::Draw;
use crate::view::parts::pins::Pins;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let index = evidence::index(sources.atlas);
    let sites = evidence::sites(sources.atlas);
    let total = sites.len();
    let places = sites.iter().map(|site| site.place).collect();
    let cards = sites.into_iter().map(|site| cards::card(sources, route, &index, site)).collect_view();
    let body = view! {
        <div class="page page--scout">
            <header class="lede">
                <h1>"带着需求找地方"</h1>
                <p>
                    "说清做什么、需要什么，按五份文件的记载排出先后：每一条理由都有出处，没有记载的单独列出。"
                    <a href="#method">"名次是怎么来的"</a>
                </p>
            </header>
            <Ground sources=sources/>
            <div data-island="scout" class="scout">
                <p class="notice" role="status" data-notice></p>
                {form::form(sources.atlas, &index)}
                <section class="answer" aria-labelledby="answer-heading">
                    <h2 id="answer-heading" class="answer__heading">"有记载的地点"</h2>
                    <p class="visually-hidden" role="status" data-changed></p>
                    <p class="answer__said" data-said>
                        {format!("五份文件把{total}个地点和某个细分领域联系在一起。下面按布局的顺序列出，每处写着全部记载。")}
                    </p>
                    <p class="answer__question" data-question hidden></p>
                    <p class="answer__start needs-script" data-start>"先在“你做什么”里选一项，这里就会排出先后。"</p>
                    <p class="answer__compare" data-together hidden>
                        <a href=route.link(&Route::Shortlist) data-kept-link>"出会议简报"</a>
                        <a href=route.link(&Route::Compare) data-compare>"把前几名并排对比"</a>
                    </p>
                    <div data-map hidden><Pins sources=sources places=places/></div>
                    <ol class="sites" data-sites>{cards}</ol>
                    <Take
                        sources=sources
                        route=route.clone()
                        data=vec![("place_industries.csv", "依据 CSV"), ("platforms.csv", "平台 CSV"), ("atlas.json", "全部 JSON")]
                        here=vec![Here::table("[data-sites]", "排出的先后")]
                    />
                    <p class="answer__apart" data-dropped hidden></p>
                    <p class="answer__apart" data-apart hidden></p>
                </section>
            </div>
            {method::method(sources, &index)}
        </div>
    }
    .draw();
    Page {
        title: "带着需求找地方".to_owned(),
        description:
            "选产业、环节和周边条件，按五份文件的记载给郑州各园区排出先后：理由有出处，未载的单列，名次的稳定程度一并给出。"
                .to_owned(),
        body,
    }
}
