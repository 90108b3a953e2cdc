//! The head of a profile: name, standing, summary, what it says at a glance, locator, open questions.

use leptos::prelude::*;

use super::glance;
use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceKind, Region};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::outline::Whereabouts;
use crate::view::parts::evidence::Source;
use crate::view::parts::keep::KeepAndCompare;
use crate::view::sources::Sources;

pub(super) fn head(sources: Sources, route: &Route, place: &'static Place) -> impl IntoView + use<> {
    let atlas = sources.atlas;
    let parent = place.parent.as_ref().and_then(|id| atlas.place(id)).filter(|parent| parent.profile);
    let parent = parent.map(|parent| {
        let inferred = place.parent_inferred.then(texts::place::parent_inferred);
        view! {
            <li>
                <a href=route.link(&Route::Place(parent.slug.clone()))>{parent.short_name.clone()}</a>
                {inferred}
            </li>
        }
    });
    let elsewhere = (place.region == Region::Elsewhere).then(|| {
        view! { <p class="banner banner--elsewhere">{texts::place::elsewhere(&atlas.site.city)}</p> }
    });
    // A county or zone stands whether or not its industry does; its state would mislead.
    let status = (!matches!(place.kind, PlaceKind::City | PlaceKind::County | PlaceKind::Zone))
        .then(|| view! { <span class="tag">{texts::place::status(place.status.label())}</span> });
    let draft = draft_note(atlas, place).map(|words| view! { <p class="profile__draft">{words}</p> });
    let aliases = (!place.aliases.is_empty()).then(|| {
        view! {
            <p class="profile__aliases">
                <span>{texts::place::aliases()}</span>
                {place.aliases.join("、")}
            </p>
        }
    });
    view! {
        <header class="profile__head">
            <nav aria-label=texts::place::crumbs()>
                <ol class="crumbs">
                    <li><a href=route.link(&Route::Places)>{texts::place::crumbs_places()}</a></li>
                    {parent}
                </ol>
            </nav>
            {elsewhere}
            <div class="profile__title">
                <h1>{place.name.clone()}</h1>
                <p class="panel__tags">
                    <span class=format!("tag tag--{}", place.role.code())>{place.role.label()}</span>
                    <span class="tag">{place.kind.label()}</span>
                    {status}
                    <KeepAndCompare atlas=atlas route=route.clone() place=place/>
                </p>
            </div>
            <div class="profile__lede">
                <p class="profile__summary">{place.summary.clone()} " " <Source atlas=atlas evidence=place.evidence.clone()/></p>
                {draft}
                {aliases}
                {glance::glance(sources, place)}
            </div>
            <div class="profile__side">
                {(place.region == Region::Home).then(|| view! { <Whereabouts sources=sources route=route.clone() place=place/> })}
                {glance::questions(sources, place)}
            </div>
        </header>
    }
    .draw()
}

/// What to mind of the document that a place rests on: that it is a draft, or that another has taken its place.
fn draft_note(atlas: &Atlas, place: &Place) -> Option<String> {
    let document = atlas.document(&place.evidence)?;
    match atlas.replacement(&document.id) {
        Some(newer) => Some(texts::place::replaced(&document.brief(), &newer.brief())),
        None if document.is_draft() => Some(texts::place::draft(&document.brief())),
        None => None,
    }
}
