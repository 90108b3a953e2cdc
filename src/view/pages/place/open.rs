//! What stays open: sources that disagree, readings to beware of, and what no document says.

use leptos::prelude::*;

use super::Part;
use crate::atlas::place::{Place, RemarkKind};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::evidence::Source;
use crate::view::parts::term::Term;
use crate::view::sources::Sources;

pub(super) fn conflicts(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let mut conflicts = atlas.conflicts_of(&place.id).peekable();
    conflicts.peek()?;
    let items = conflicts
        .map(|conflict| {
            let other = (!conflict.b.is_empty()).then(|| {
                let evidence = conflict.b_evidence.clone();
                view! {
                    <div class="dispute__side">
                        <p>{conflict.b.clone()}</p>
                        {evidence.map(|evidence| view! { <Source atlas=atlas evidence=evidence/> })}
                    </div>
                }
            });
            let href = format!("{}#{}", route.link(&Route::Sources), conflict.id);
            view! {
                <li class="dispute">
                    <h3><a href=href>{conflict.topic.clone()}</a> <span class="tag">{conflict.kind.label()}</span></h3>
                    <div class="dispute__sides">
                        <div class="dispute__side">
                            <p>{conflict.a.clone()}</p>
                            <Source atlas=atlas evidence=conflict.a_evidence.clone()/>
                        </div>
                        {other}
                    </div>
                    <p class="dispute__judgement">{conflict.judgement.clone()}</p>
                </li>
            }
        })
        .collect_view();
    let body = view! { <ul class="disputes">{items}</ul> }.draw();
    Some(Part { id: "conflicts", term: Some(Term::DEFINITION), heading: texts::place::conflicts(), body })
}

pub(super) fn cautions(sources: Sources, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let mut cautions = atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Caution).peekable();
    cautions.peek()?;
    let items = cautions
        .map(|remark| {
            let source = remark.evidence.clone().map(|evidence| view! { <Source atlas=atlas evidence=evidence/> });
            view! { <li><p>{remark.text.clone()}</p> {source}</li> }
        })
        .collect_view();
    Some(Part {
        id: "cautions",
        term: None,
        heading: texts::place::cautions(),
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
    let items = unknowns.into_iter().map(|remark| view! { <li>{remark.text.clone()}</li> }).collect_view();
    let body = view! {
        <p class="unknowns__lede">{texts::place::unknowns_lede(count, sources.atlas.documents.len())}</p>
        <ul class="unknowns">{items}</ul>
    }
    .draw();
    Some(Part { id: "unknowns", term: None, heading: texts::place::unknowns(), body })
}
