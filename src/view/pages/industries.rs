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

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::industry::{Programme, ProgrammeKind, TaskKind};
use crate::chart::findings::fields::Fields;
use crate::state::route::Route;
use crate::texts;
use crate::view::findings::fields as small_maps;
use crate::view::map::ground::{Detail, Ground};
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::parts::evidence::SourceList;
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, explained};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let unlocated = atlas.tasks.iter().filter(|task| task.kind == TaskKind::Branch && !task.located).count();
    let tasks = atlas.tasks.iter().filter(|task| task.parent.is_none()).count();
    let projects = programmes(atlas, ProgrammeKind::Project).len();
    let safeguards = programmes(atlas, ProgrammeKind::Safeguard).len();
    let named =
        [(projects, texts::industries::projects as fn(usize) -> String), (safeguards, texts::industries::safeguards)];
    let named: Vec<String> =
        named.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(count)).collect();
    let parts: Vec<(&'static str, String, Option<usize>, Markup)> = [
        ("fields", texts::industries::fields().to_owned(), Some(atlas.industries.len()), Some(fields(sources, route))),
        ("stages", texts::industries::stages().to_owned(), Some(atlas.platforms.len()), Some(stages(sources, route))),
        ("tasks", texts::industries::tasks(tasks), None, (tasks > 0).then(|| tasks::view(sources).draw())),
        ("programme", texts::write::list(&named), None, (!named.is_empty()).then(|| programmes::view(sources).draw())),
    ]
    .into_iter()
    .filter_map(|(id, heading, count, body)| Some((id, heading, count, body?)))
    .collect();
    let entries = parts.iter().map(|(id, heading, count, _)| (*id, heading.clone(), *count)).collect();
    let parts = parts
        .into_iter()
        .map(|(id, heading, _, body)| {
            let heading_id = format!("{id}-heading");
            let labelled_by = heading_id.clone();
            view! {
                <section class="part" id=id aria-labelledby=labelled_by>
                    {explained(view! { <h2 id=heading_id>{heading}</h2> }, term(id), route)}
                    {body}
                </section>
            }
        })
        .collect_view();
    let found = Fields::of(atlas);
    let headline =
        found.as_ref().map_or_else(|| texts::industries::title().to_owned(), |found| small_maps::headline(found));
    let sentence = found.as_ref().map(small_maps::sentence);
    let body = view! {
        <div class="page page--industries">
            <header class="lede">
                <p class="lede__shelf">{texts::industries::title()}</p>
                <h1>{headline}</h1>
                {sentence.map(|sentence| view! { <p>{sentence}</p> })}
                <p>
                    {texts::industries::lede(atlas.industries.len())}
                    {(tasks > 0).then(|| texts::industries::lede_tasks(tasks, unlocated))}
                </p>
            </header>
            {small_maps(sources, route)}
            <Contents entries=entries/>
            {parts}
            <SourceList/>
        </div>
    }
    .draw();
    Page {
        title: texts::industries::title().to_owned(),
        description: texts::industries::description(subject(atlas)),
        body,
    }
}

/// Where each field is, at a glance; the matrix below says how firmly.
fn small_maps(sources: Sources, route: &Route) -> Option<Markup> {
    let maps = small_maps::drawing(sources, "")?;
    let drawn = view! {
        <Ground sources=sources detail=Detail::Stamp/>
        <div class="industries__maps">{maps}</div>
        <Take
            sources=sources
            route=route.clone()
            data=vec![("place_industries.csv", texts::industries::take_ties())]
            here=vec![Here::drawing(".industries__maps", texts::industries::take_maps())]
        />
    };
    Some(drawn.draw())
}

fn fields(sources: Sources, route: &Route) -> Markup {
    view! {
        {matrix::view(sources, route)}
        {evidence::view(sources, route)}
    }
    .draw()
}

fn stages(sources: Sources, route: &Route) -> Markup {
    view! {
        {stages::view(sources, route)}
        {platforms::view(sources, route)}
    }
    .draw()
}

/// The programmes of one kind, in their order.
fn programmes(atlas: &'static Atlas, kind: ProgrammeKind) -> Vec<&'static Programme> {
    atlas.programmes.iter().filter(|programme| programme.kind == kind).collect()
}

/// What kinds of documents something stands in: 规划征求意见稿.
fn kinds<'a>(atlas: &Atlas, evidence: impl Iterator<Item = &'a Evidence>) -> String {
    let mut kinds: Vec<&str> = Vec::new();
    for kind in evidence.filter_map(|evidence| atlas.document(evidence)).map(|document| document.kind.label()) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    texts::write::list(&kinds)
}

/// The term that a part needs first.
fn term(part: &str) -> Option<Term> {
    match part {
        "fields" => Some(Term::FIELD),
        "stages" => Some(Term::STAGE),
        _ => None,
    }
}
