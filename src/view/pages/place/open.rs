//! What stays open: sources that disagree, readings to beware of, and what no document says.

use leptos::prelude::*;

use super::Part;
use crate::atlas::conflict::Conflict;
use crate::atlas::place::{Place, RemarkKind};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::evidence::Source;
use crate::view::parts::term::Term;
use crate::view::sources::Sources;

/// Of more conflicts only the topics are listed.
const BRIEF: usize = 6;

pub(super) fn conflicts(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let conflicts: Vec<&Conflict> = atlas.conflicts_of(&place.id).collect();
    if conflicts.is_empty() {
        return None;
    }
    let topics: Vec<&str> = conflicts.iter().map(|conflict| conflict.topic.as_str()).collect();
    let (count, gist) = (texts::place::count_sites(topics.len()), first_of(&topics));
    // Both sides of each stand on the page of sources.
    let brief = conflicts.len() > BRIEF;
    let items = conflicts
        .into_iter()
        .map(|conflict| {
            let judgement = (!brief).then(|| view! { <p class="dispute__judgement">{conflict.judgement.clone()}</p> });
            let href = format!("{}#{}", route.link(&Route::Sources), conflict.id);
            view! {
                <li class="dispute">
                    <p><a href=href>{conflict.topic.clone()}</a> " " <small>{conflict.kind.label()}</small></p>
                    {judgement}
                </li>
            }
        })
        .collect_view();
    let body = view! { <ul class="disputes">{items}</ul> }.draw();
    Some(Part { id: "conflicts", term: Some(Term::DEFINITION), heading: texts::place::conflicts(), count, gist, body })
}

/// The first of several in a line; that there are more is said.
pub(super) fn first_of(all: &[&str]) -> String {
    /// As many as a line holds.
    const MOST: usize = 3;
    let list = all.iter().take(MOST).copied().collect::<Vec<_>>().join("；");
    if all.len() > MOST { texts::place::gist_more(&list) } else { list }
}

pub(super) fn cautions(sources: Sources, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let cautions: Vec<_> = atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Caution).collect();
    if cautions.is_empty() {
        return None;
    }
    let count = texts::place::count_remarks(cautions.len());
    let items = cautions
        .into_iter()
        .map(|remark| {
            let source = remark.evidence.clone().map(|evidence| view! { <Source atlas=atlas evidence=evidence/> });
            view! { <li><p>{remark.text.clone()} " " {source}</p></li> }
        })
        .collect_view();
    Some(Part {
        id: "cautions",
        term: None,
        heading: texts::place::cautions(),
        count,
        gist: String::new(),
        body: view! { <ul class="remarks">{items}</ul> }.draw(),
    })
}

pub(super) fn unknowns(sources: Sources, place: &'static Place) -> Option<Part> {
    let unknowns: Vec<_> =
        sources.atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Unknown).collect();
    if unknowns.is_empty() {
        return None;
    }
    let count = unknowns.len();
    let gist = first_of(&unknowns.iter().map(|remark| remark.text.trim_end_matches('。')).collect::<Vec<_>>());
    let items = unknowns.into_iter().map(|remark| view! { <li>{remark.text.clone()}</li> }).collect_view();
    let body = view! {
        <p class="unknowns__lede">{texts::place::unknowns_lede(count, sources.atlas.documents.len())}</p>
        <ul class="unknowns">{items}</ul>
    }
    .draw();
    Some(Part {
        id: "unknowns",
        term: None,
        heading: texts::place::unknowns(),
        count: texts::place::count_remarks(count),
        gist,
        body,
    })
}
