//! The map page: headline, ground, island.

use leptos::prelude::*;

use super::{Page, Sources};
use crate::view::map::MapIsland;

pub fn page(sources: Sources) -> Page {
    let site = &sources.atlas.site;
    let districts = sources
        .ground
        .iter()
        .map(|district| view! { <path d=district.path()></path> })
        .collect_view();
    let body = view! {
        <div class="page page--map">
            <header class="lede">
                <h1>"一核引路，多基地分工"</h1>
                <p>
                    "一份规划征求意见稿和四份报道里的郑州生物产业：哪里是核心，各处做什么，有什么平台，还有哪些没有写明。"
                </p>
            </header>
            <svg class="visually-hidden" aria-hidden="true" focusable="false">
                <defs>
                    <g id="ground">{districts}</g>
                </defs>
            </svg>
            <div data-island="map">
                <MapIsland bundle=sources.bundle/>
            </div>
        </div>
    }
    .into_any();
    Page {
        title: format!("{}：一核多基地的布局、园区与依据", site.name),
        description: "郑州生物产业“一核多基地”布局地图：各园区的角色、细分领域、平台与数字，逐项注明来源、限定词、时点和性质。"
            .to_owned(),
        body,
    }
}
