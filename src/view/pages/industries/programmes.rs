//! The projects and safeguards of the plan.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::{Programme, ProgrammeKind};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::sources::Sources;

use super::{kinds, programmes};

/// Projects, then safeguards; what every safeguard leaves open is said once.
pub(super) fn view(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let projects = programmes(atlas, ProgrammeKind::Project);
    let safeguards = programmes(atlas, ProgrammeKind::Safeguard);
    let documents = kinds(atlas, atlas.programmes.iter().map(|programme| &programme.evidence));
    let heading = |count: usize, words: fn(usize) -> String| {
        (count > 0).then(|| view! { <h3 class="part__sub">{words(count)}</h3> })
    };
    let projects_heading = heading(projects.len(), texts::industries::projects);
    let safeguards_heading = heading(safeguards.len(), texts::industries::safeguards);
    let shared: Vec<&str> = safeguards
        .first()
        .map(|first| first.points.iter().map(String::as_str).collect::<Vec<_>>())
        .unwrap_or_default()
        .into_iter()
        .filter(|point| safeguards.iter().all(|other| other.points.iter().any(|text| text == point)))
        .collect();
    let notice = (!shared.is_empty()).then(|| {
        view! { <p class="programme__notice">{texts::industries::programme_shared(safeguards.len(), &shared.join("，"))}</p> }
    });
    let projects = projects.into_iter().map(|programme| card(atlas, programme, &[])).collect_view();
    let safeguards = safeguards.into_iter().map(|programme| card(atlas, programme, &shared)).collect_view();
    view! {
        <div class="prose-lines">
            <p>{texts::industries::programme_lede(&documents)}</p>
        </div>
        {projects_heading}
        <ol class="programme">{projects}</ol>
        {safeguards_heading}
        {notice}
        <ol class="programme programme--safeguards">{safeguards}</ol>
    }
    .draw()
}

fn card(atlas: &'static Atlas, programme: &'static Programme, left_out: &[&str]) -> Markup {
    let points = programme
        .points
        .iter()
        .filter(|point| !left_out.contains(&point.as_str()))
        .map(|point| view! { <li>{point.clone()}</li> })
        .collect_view();
    let listed = (!programme.listed_name.is_empty()).then(|| {
        view! { <p class="programme__listed">{texts::industries::programme_listed(&programme.listed_name)}</p> }
    });
    view! {
        <li class="programme__card" id=programme.id.0.clone()>
            <h4>{programme.name.clone()}</h4>
            {listed}
            <ul>{points}</ul>
            <p><Source atlas=atlas evidence=programme.evidence.clone()/></p>
        </li>
    }
    .draw()
}
