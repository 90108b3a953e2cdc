//! The task tree: five tasks, their branches, and which of them have a place.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::Task;
use crate::state::route::task_anchor;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::fold::fold;
use crate::view::parts::glyph::FamilyGlyph;
use crate::view::sources::Sources;

/// One card a task, one line a branch.
pub(super) fn view(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let trees = atlas.tasks.iter().filter(|task| task.parent.is_none()).map(|task| tree(atlas, task)).collect_view();
    view! {
        <div class="prose-lines">
            <p>
                "规划征求意见稿列出五项任务和它们的方向。“全国重要”一类的定位是建设目标，不是已有地位。虚线框表示文件没有为这个方向指定地点。"
            </p>
        </div>
        <ol class="trees">{trees}</ol>
    }
    .draw()
}

fn tree(atlas: &'static Atlas, task: &'static Task) -> Markup {
    let branches: Vec<&Task> = atlas.tasks.iter().filter(|branch| branch.parent.as_ref() == Some(&task.id)).collect();
    let located = branches.iter().filter(|branch| branch.located).count();
    let count = format!("{}个方向，{located}个有地点", branches.len());
    let branches = branches.into_iter().map(|branch| leaf(atlas, branch)).collect_view();
    // Folded only where there is no room for the tree: the style sheet opens it on wide screens.
    let branches = fold("tree__more", None, count.clone(), view! { <ul class="tree__branches">{branches}</ul> });
    let positioning = (!task.positioning.is_empty()).then(|| {
        // Only a stated aim is set as one.
        let class = if task.positioning.starts_with("目标定位") { "tree__aim" } else { "tree__items" };
        view! { <p class=class>{task.positioning.clone()}</p> }
    });
    let note = (!task.note.is_empty()).then(|| view! { <p class="tree__note">{task.note.clone()}</p> });
    view! {
        <li class="tree" id=task_anchor(task)>
            <header class="tree__root">
                <p class="tree__number" aria-hidden="true">{task.id.0.clone()}</p>
                <h3>{task.name.clone()}</h3>
                {positioning}
                <p class="tree__items">{format!("重点：{}。", task.items.join("、"))}</p>
                {note}
                <p class="tree__count">{count}</p>
                <Source atlas=atlas evidence=task.evidence.clone()/>
            </header>
            {branches}
        </li>
    }
    .draw()
}

fn leaf(atlas: &'static Atlas, branch: &'static Task) -> Markup {
    let fields = atlas
        .industries
        .iter()
        .filter(|industry| industry.task.as_ref() == Some(&branch.id))
        .map(|industry| {
            view! {
                <a class="leaf__field" href=format!("#{}", industry.id)>
                    <FamilyGlyph family=industry.family/>
                    {industry.short_name.clone()}
                </a>
            }
        })
        .collect_view();
    let missing = (!branch.located).then(|| view! { <span class="tag tag--missing">"没有指定地点"</span> });
    let class = if branch.located { "leaf" } else { "leaf is-unlocated" };
    view! {
        <li class=class id=task_anchor(branch)>
            <header>
                <h4>{branch.name.clone()}</h4>
                {missing}
                <p class="leaf__fields">{fields}</p>
            </header>
            <p class="leaf__items">{branch.items.join("、")}</p>
            <div class="leaf__place">
                <p>{branch.note.clone()}</p>
                <Source atlas=atlas evidence=branch.evidence.clone()/>
            </div>
        </li>
    }
    .draw()
}
