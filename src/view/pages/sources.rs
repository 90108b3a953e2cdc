//! The five documents, where they disagree, how facts were taken over, and how far positions can be trusted.

mod conflicts;
mod documents;
mod method;
mod positions;

use leptos::prelude::*;

use crate::state::route::Route;
use crate::view::markup::Draw;
use crate::view::parts::contents::Contents;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let entries = vec![
        ("documents", "五份文件", Some(atlas.documents.len())),
        ("articles", "引文格式", Some(atlas.articles.len())),
        ("conflicts", "口径说明", Some(atlas.conflicts.len())),
        ("method", "方法", None),
        ("positions", "位置有多准", Some(atlas.positions.len())),
        ("policies", "提到的政策", Some(atlas.policies.len())),
    ];
    let lede = format!(
        "本站的事实只取自{}份公开文件：一份规划的征求意见稿，其余是报纸报道。这一页写明它们各是什么、说法不一的地方怎样处理、数字该怎样读、点位有多准。",
        ["零", "一", "二", "三", "四", "五", "六"].get(atlas.documents.len()).copied().unwrap_or("几"),
    );
    let body = view! {
        <div class="page page--sources">
            <header class="lede">
                <h1>"来源与方法"</h1>
                <p>{lede}</p>
            </header>
            <Contents entries=entries/>
            {documents::documents(atlas)}
            {documents::articles(atlas)}
            {conflicts::conflicts(sources, route)}
            {method::method(sources, route)}
            {positions::positions(sources, route)}
            {documents::policies(atlas)}
            <Take
                sources=sources
                route=route.clone()
                data=vec![
                    ("documents.csv", "文件 CSV"),
                    ("articles.csv", "篇目 CSV"),
                    ("conflicts.csv", "口径说明 CSV"),
                    ("positions.csv", "位置 CSV"),
                    ("reference_points.csv", "参照点 CSV"),
                    ("policies.csv", "政策 CSV"),
                    ("atlas.json", "全部 JSON"),
                ]
                here=vec![Here::table("table.positions", "位置表")]
            />
        </div>
    }
    .draw();
    Page {
        title: "来源与方法".to_owned(),
        description: format!(
            "五份来源文件的性质和日期，{}处说法不一的并列说明，取数方法，以及点位的精度和依据。",
            atlas.conflicts.len()
        ),
        body,
    }
}
