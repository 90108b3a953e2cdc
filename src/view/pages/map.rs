//! The map page: headline, ground, island.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::view::map::MapIsland;
use crate::view::map::canvas::Ground;
use crate::view::markup::Draw;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let body = view! {
        <div class="page page--map">
            <header class="lede">
                <h1>"规划里的一核与多基地"</h1>
                <p>
                    "一份规划征求意见稿和四份报道里的郑州生物产业：核心在哪里，各处做什么，有什么平台，还有哪些没有写明。"
                    <a href=route.link(&Route::Scout)>"企业选址：从需求找起"</a>
                </p>
            </header>
            <Ground sources=sources/>
            <div data-island="map">
                <MapIsland sources=sources route=route.clone()/>
            </div>
        </div>
    }
    .draw();
    Page {
        title: "一核多基地布局地图".to_owned(),
        description:
            "郑州生物产业“一核多基地”布局地图：各园区的角色、细分领域、平台与数字，逐项注明来源、限定词、时点和性质。"
                .to_owned(),
        body,
    }
}
