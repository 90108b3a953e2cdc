//! A target in two lines, wherever it stands beside other things of its place.

use leptos::prelude::*;

use super::figure::target_due;
use super::history::Replaced;
use super::outcome::Judged;
use crate::atlas::Atlas;
use crate::atlas::target::Target;
use crate::state::route::Route;
use crate::texts;

/// The aim, with its result where a document states one.
#[component]
pub fn Aim(atlas: &'static Atlas, target: &'static Target) -> impl IntoView {
    let results: Vec<String> = target
        .result_figures
        .iter()
        .flat_map(|key| atlas.figures_by(key))
        .map(|figure| atlas.written(figure).line())
        .collect();
    let result = (!results.is_empty()).then(|| texts::parts::target_result(&results.join("、")));
    view! {
        <span class="history__claim">{target.target_words.clone()}</span>
        {result}
    }
}

/// What is measured, leading to the page of targets, then the aim and whether its time has passed.
#[component]
pub fn TargetLines(
    atlas: &'static Atlas,
    route: Route,
    target: &'static Target,
    /// The look of the first line.
    class: &'static str,
    /// What a newer document aims at instead.
    #[prop(default = None)]
    newer: Option<&'static Target>,
) -> impl IntoView {
    let passed = newer.is_none().then(|| view! { <Judged outcome=Some(atlas.outcome(target))/> });
    let history = newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> });
    let href = format!("{}#{}", route.link(&Route::Targets), target.id);
    view! {
        <p class=class><a href=href>{target.measure.clone()}</a></p>
        <p>
            <span class="kind kind--target">{texts::parts::target()}</span>
            " "
            <Aim atlas=atlas target=target/>
            " · "
            {target_due(atlas, target)}
            " "
            {passed}
            {history}
        </p>
    }
}
