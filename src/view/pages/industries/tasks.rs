//! The task tree: tasks, their branches, and which of them have a place.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::Task;
use crate::state::route::task_anchor;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::fold::fold;
use crate::view::parts::glyph::FamilyGlyph;
use crate::view::sources::Sources;

use super::kinds;

/// One card a task, one line a branch.
pub(super) fn view(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let tasks: Vec<&Task> = atlas.tasks.iter().filter(|task| task.parent.is_none()).collect();
    let documents = kinds(atlas, tasks.iter().map(|task| &task.evidence));
    let lede = texts::industries::tasks_lede(&documents, tasks.len());
    let trees = tasks.into_iter().map(|task| tree(atlas, task)).collect_view();
    view! {
        <div class="prose-lines">
            <p>{lede} " " {texts::industries::tasks_dashed()}</p>
        </div>
        <ol class="trees">{trees}</ol>
    }
    .draw()
}

fn tree(atlas: &'static Atlas, task: &'static Task) -> Markup {
    let branches: Vec<&Task> = atlas.tasks.iter().filter(|branch| branch.parent.as_ref() == Some(&task.id)).collect();
    let located = branches.iter().filter(|branch| branch.located).count();
    let count = texts::industries::tasks_branches(branches.len(), located);
    let branches = branches.into_iter().map(|branch| leaf(atlas, branch)).collect_view();
    // Folded only where there is no room for the tree: the style sheet opens it on wide screens.
    let branches = fold("tree__more", None, count.clone(), view! { <ul class="tree__branches">{branches}</ul> });
    let positioning = (!task.positioning.is_empty()).then(|| {
        // Only a stated aim is set as one.
        let class =
            if task.positioning.starts_with(texts::industries::tasks_aim()) { "tree__aim" } else { "tree__items" };
        view! { <p class=class>{task.positioning.clone()}</p> }
    });
    let note = (!task.note.is_empty()).then(|| view! { <p class="tree__note">{task.note.clone()}</p> });
    view! {
        <li class="tree" id=task_anchor(task)>
            <header class="tree__root">
                <p class="tree__number" aria-hidden="true">{task.id.0.clone()}</p>
                <h3>{task.name.clone()}</h3>
                {positioning}
                <p class="tree__items">{texts::industries::tasks_items(&task.items.join("、"))}</p>
                {note}
                <p class="tree__count">{count} " " <Source atlas=atlas evidence=task.evidence.clone()/></p>
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
    let missing = (!branch.located)
        .then(|| view! { <span class="visually-hidden">{texts::industries::tasks_unlocated()}</span> });
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
                <p>{branch.note.clone()} " " <Source atlas=atlas evidence=branch.evidence.clone()/></p>
            </div>
        </li>
    }
    .draw()
}
