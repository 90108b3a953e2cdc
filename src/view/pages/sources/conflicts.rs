//! Where sources disagree: an index of all, then a fold each with both sides side by side.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::conflict::{Conflict, ConflictKind};
use crate::atlas::evidence::Evidence;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::fold::fold;
use crate::view::parts::places::PlaceLinks;
use crate::view::sources::Sources;

/// What a kind means, in a sentence for readers.
fn meaning(kind: ConflictKind) -> &'static str {
    match kind {
        ConflictKind::Conflict => texts::sources::conflict_conflict(),
        ConflictKind::Definition => texts::sources::conflict_definition(),
        ConflictKind::Doubt => texts::sources::conflict_doubt(),
        ConflictKind::Identity => texts::sources::conflict_identity(),
    }
}

/// A mark of the kind: apart, overlapping, open, half alike.
const fn glyph(kind: ConflictKind) -> &'static str {
    match kind {
        ConflictKind::Conflict => "M1 3L6 8L1 13M15 3L10 8L15 13",
        ConflictKind::Definition => "M2 3h7v7h-7zM7 6h7v7h-7z",
        ConflictKind::Doubt => "M4 5a4 4 0 1 1 5.5 4C8.3 9.6 8 10.2 8 11M8 13.4v1.2",
        ConflictKind::Identity => {
            "M1.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0M5.5 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0"
        }
    }
}

#[component]
fn KindGlyph(kind: ConflictKind) -> impl IntoView {
    view! {
        <svg class=format!("conflict-glyph conflict-glyph--{}", kind.code()) width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
            <path d=glyph(kind)></path>
        </svg>
    }
}

fn of_kind(atlas: &'static Atlas, kind: ConflictKind) -> Vec<&'static Conflict> {
    atlas.conflicts.iter().filter(|conflict| conflict.kind == kind).collect()
}

pub fn conflicts(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let index = ConflictKind::ALL.iter().map(|kind| index(atlas, *kind)).collect_view();
    let groups = ConflictKind::ALL.iter().map(|kind| group(sources, route, *kind)).collect_view();
    view! {
        <section class="chapter" aria-labelledby="conflicts">
            <h2 id="conflicts">{texts::sources::conflicts()}</h2>
            <p class="chapter__lede">
                {texts::sources::conflicts_lede(atlas.conflicts.len())}
            </p>
            <div class="conflict-index">{index}</div>
            {groups}
        </section>
    }
    .draw()
}

fn index(atlas: &'static Atlas, kind: ConflictKind) -> Markup {
    let rows = of_kind(atlas, kind);
    let count = rows.len();
    let items = rows
        .into_iter()
        .map(|conflict| {
            view! {
                <li>
                    <a href=format!("#{}", conflict.id) title=conflict.topic.clone()>
                        {conflict.id.to_string()} <span class="visually-hidden">{conflict.topic.clone()}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="conflict-index__group">
            <p>
                <KindGlyph kind=kind/>
                <a href=format!("#conflicts-{}", kind.code())>{kind.label()}</a>
                <span class="conflict-index__count">{count}</span>
            </p>
            <ul>{items}</ul>
        </div>
    }
    .draw()
}

fn group(sources: Sources, route: &Route, kind: ConflictKind) -> Markup {
    let rows = of_kind(sources.atlas, kind);
    let count = rows.len();
    let items = rows.into_iter().map(|conflict| entry(sources, route, conflict)).collect_view();
    view! {
        <section class="conflicts" aria-labelledby=format!("conflicts-{}", kind.code())>
            <header class="conflicts__head">
                <h3 id=format!("conflicts-{}", kind.code())>
                    <KindGlyph kind=kind/> {kind.label()} <span class="conflicts__count">{texts::sources::conflicts_count(count)}</span>
                </h3>
                <p>{meaning(kind)}</p>
            </header>
            {items}
        </section>
    }
    .draw()
}

fn entry(sources: Sources, route: &Route, conflict: &'static Conflict) -> Markup {
    let Conflict { id, topic, kind, a, a_evidence, b, b_evidence, judgement, places } = conflict;
    let other = b_evidence.as_ref().map(|evidence| side(sources.atlas, b, evidence));
    let class = if other.is_some() { "conflict__sides" } else { "conflict__sides conflict__sides--one" };
    let summary = view! {
        <h4><span class="conflict__id">{id.to_string()}</span> {topic.clone()}</h4>
    };
    let body = view! {
        <div class=class>{side(sources.atlas, a, a_evidence)} {other}</div>
        <p class="conflict__judgement"><strong>{texts::sources::judgement()}</strong> {judgement.clone()}</p>
        <PlaceLinks sources=sources route=route.clone() places=places.clone()/>
    };
    fold(&format!("conflict conflict--{}", kind.code()), Some(id.to_string()), summary, body)
}

fn side(atlas: &'static Atlas, words: &str, evidence: &Evidence) -> Markup {
    let draft = if atlas.is_draft(evidence) { " conflict__side--draft" } else { "" };
    view! {
        <div class=format!("conflict__side{draft}")>
            <p>{words.to_owned()}</p>
            <p class="conflict__source">{atlas.short_source(evidence)}</p>
        </div>
    }
    .draw()
}
