//! The six projects and six safeguards of the draft plan.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::{Programme, ProgrammeKind};
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::sources::Sources;

/// Projects, then safeguards; what every safeguard leaves open is said once.
pub(super) fn view(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let of = |kind: ProgrammeKind| -> Vec<&'static Programme> {
        atlas.programmes.iter().filter(|programme| programme.kind == kind).collect()
    };
    let (projects, safeguards) = (of(ProgrammeKind::Project), of(ProgrammeKind::Safeguard));
    let shared: Vec<&str> = safeguards
        .first()
        .map(|first| first.points.iter().map(String::as_str).collect::<Vec<_>>())
        .unwrap_or_default()
        .into_iter()
        .filter(|point| safeguards.iter().all(|other| other.points.iter().any(|text| text == point)))
        .collect();
    let notice = (!shared.is_empty()).then(|| {
        view! { <p class="programme__notice">{format!("六项保障都{}。", shared.join("，"))}</p> }
    });
    let projects = projects.into_iter().map(|programme| card(atlas, programme, &[])).collect_view();
    let safeguards = safeguards.into_iter().map(|programme| card(atlas, programme, &shared)).collect_view();
    view! {
        <div class="prose-lines">
            <p>"以下都是规划征求意见稿提出的安排，是要做的事，不是做成的事。"</p>
        </div>
        <h3 class="part__sub">"六项工程"</h3>
        <ol class="programme">{projects}</ol>
        <h3 class="part__sub">"六项保障"</h3>
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
        view! { <p class="programme__listed">{format!("目录里写作“{}”。", programme.listed_name)}</p> }
    });
    view! {
        <li class="programme__card" id=programme.id.0.clone()>
            <h4>{programme.name.clone()}</h4>
            {listed}
            <ul>{points}</ul>
            <Source atlas=atlas evidence=programme.evidence.clone()/>
        </li>
    }
    .draw()
}
