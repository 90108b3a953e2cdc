//! The industries page: which sub-industry the documents tie to which place and
//! how firmly, which platforms serve which stage, the task tree, the programme.

mod columns;
mod evidence;
mod marks;
mod matrix;
mod platforms;
mod programmes;
mod stages;
mod tasks;

use leptos::prelude::*;

use crate::atlas::industry::TaskKind;
use crate::state::route::Route;
use crate::view::markup::Draw;
use crate::view::parts::contents::Contents;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let unlocated = atlas.tasks.iter().filter(|task| task.kind == TaskKind::Branch && !task.located).count();
    let entries = vec![
        ("fields", "细分领域在哪里", Some(atlas.industries.len())),
        ("stages", "各环节有什么平台", Some(atlas.platforms.len())),
        ("tasks", "五项任务", None),
        ("programme", "六项工程与六项保障", None),
    ];
    let body = view! {
        <div class="page page--industries">
            <header class="lede">
                <h1>"谁做什么，写到什么程度"</h1>
                <p>
                    {format!(
                        "{}个细分领域各落在哪里、凭哪一句话；从筛选到生产有哪些平台、建到哪一步；五项任务中，有{unlocated}个方向文件没有指定地点。",
                        atlas.industries.len(),
                    )}
                </p>
            </header>
            <Contents entries=entries/>
            <section class="part" id="fields" aria-labelledby="fields-heading">
                <h2 id="fields-heading">"细分领域在哪里"</h2>
                {matrix::view(sources, route)}
                {evidence::view(sources, route)}
            </section>
            <section class="part" id="stages" aria-labelledby="stages-heading">
                <h2 id="stages-heading">"各环节有什么平台"</h2>
                {stages::view(sources, route)}
                {platforms::view(sources, route)}
            </section>
            <section class="part" id="tasks" aria-labelledby="tasks-heading">
                <h2 id="tasks-heading">"五项任务"</h2>
                {tasks::view(sources)}
            </section>
            <section class="part" id="programme" aria-labelledby="programme-heading">
                <h2 id="programme-heading">"六项工程与六项保障"</h2>
                {programmes::view(sources)}
            </section>
        </div>
    }
    .draw();
    Page {
        title: "细分领域、平台与任务".to_owned(),
        description:
            "郑州生物产业的细分领域与地点矩阵、环节与平台矩阵、五项任务、六项工程与六项保障；每一格注明证据强弱和出处。"
                .to_owned(),
        body,
    }
}
