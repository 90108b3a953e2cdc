//! What a visitor keeps, and the brief for a meeting made of it. Everything that a brief may
//! say is in the page; scripts show what belongs to the places and the question of the link.

mod facts;
mod sheet;
mod sources;
mod statements;
mod tray;

use leptos::prelude::*;

use crate::chart::compare::{columns, keepable};
use crate::scout::evidence::{self, Site};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let index = evidence::index(atlas);
    // All that documents say of a place, whether or not it is one that is ranked.
    let sites: Vec<Site<'static>> = columns(atlas)
        .into_iter()
        .filter(|place| keepable(atlas, place))
        .map(|place| evidence::site(atlas, place))
        .collect();
    let body = view! {
        <div class="page page--shortlist">
            <header class="lede needs-screen">
                <h1>"备选与简报"</h1>
                <p>"看中的地方留在这里，最多四处。连同你的问题排成一份会议简报：两三页纸，名次、对比、理由、要问当地的和出处都在上面。"</p>
            </header>
            <div data-island="shortlist">
                <p class="notice" role="status" data-notice></p>
                {plain(route)}
                {tray::tray(route, &sites)}
                {sheet::sheet(sources, route, &index, &sites)}
            </div>
        </div>
    }
    .draw();
    Page {
        title: "备选与简报".to_owned(),
        description:
            "把郑州生物产业布局里看中的几处留作备选，连同需求排成两三页的会议简报：名次、对比、理由、出处和要问当地的。"
                .to_owned(),
        body,
    }
}

/// What the page says without scripts.
fn plain(route: &Route) -> Markup {
    view! {
        <div class="shortlist__plain" data-plain>
            <p>"简报按你的选择排版，需要脚本。没有脚本也能准备会议："</p>
            <ul>
                <li><a href=route.link(&Route::Scout)>"选址页"</a>"列着每处的全部记载和出处；"</li>
                <li><a href=route.link(&Route::Compare)>"对比页"</a>"把一核与基地并排；"</li>
                <li>"每一处的"<a href=route.link(&Route::Places)>"档案"</a>"都能直接打印，一般两页。"</li>
            </ul>
        </div>
    }
    .draw()
}
