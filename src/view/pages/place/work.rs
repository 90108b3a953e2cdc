//! What a place does: sub-industries, parks inside, platforms.

use leptos::prelude::*;

use super::Part;
use crate::atlas::industry::{Platform, Strength};
use crate::atlas::place::{Place, Status};
use crate::chart::map::Shape;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::evidence::Source;
use crate::view::parts::glyph::{FamilyGlyph, ShapeGlyph, StatusGlyph};
use crate::view::parts::history::{Replaced, newest_first};
use crate::view::parts::term::Term;
use crate::view::sources::Sources;

pub(super) fn industries(sources: Sources, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let ties = atlas.industries_of(&place.id);
    if ties.is_empty() {
        return None;
    }
    let rows = atlas
        .strongest_industries(&place.id)
        .into_iter()
        .map(|(industry, strongest)| {
            let own = ties.iter().copied().filter(|tie| tie.industry == industry.id).collect();
            let statements = newest_first(own, |tie| atlas.tie_instead(tie))
                .into_iter()
                .map(|(tie, newer)| {
                    let words = match atlas.place(&tie.place).filter(|park| park.id != place.id) {
                        Some(park) => texts::place::statement_in(&park.short_name, &tie.words),
                        None => tie.words.clone(),
                    };
                    let words =
                        if tie.note.is_empty() { words } else { texts::place::statement_noted(&words, &tie.note) };
                    view! {
                        <li class:history=newer.is_some()>
                            {newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> })}
                            <p class="history__claim">{words} " " <span class="tag">{tie.strength.label()}</span></p>
                            <Source atlas=atlas evidence=tie.evidence.clone()/>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <li class=format!("focus focus--{}", strongest.code())>
                    <p class="focus__name">
                        <FamilyGlyph family=industry.family leading=strongest == Strength::Leading/>
                        {industry.name.clone()}
                    </p>
                    <ul class="focus__statements">{statements}</ul>
                </li>
            }
        })
        .collect_view();
    let body = view! { <ul class="focuses">{rows}</ul> }.draw();
    Some(Part { id: "industries", term: Some(Term::STRENGTH), heading: texts::place::industries(), body })
}

pub(super) fn inside(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let parks: Vec<_> = sources.atlas.children(&place.id).filter(|park| park.profile).collect();
    if parks.is_empty() {
        return None;
    }
    let heading =
        if parks.iter().any(|park| park.is_area()) { texts::place::inside_areas() } else { texts::place::inside() };
    let items = parks
        .into_iter()
        .map(|park| {
            // A county or zone stands whether or not its industry does; its state would mislead.
            let status = (!park.is_area()).then(|| view! { <span class="tag">{park.status.label()}</span> });
            let inferred =
                park.parent_inferred.then(|| view! { <span class="tag">{texts::place::inside_inferred()}</span> });
            view! {
                <li class="inside__item">
                    <p class="inside__name">
                        <ShapeGlyph shape=Shape::of(park.role)/>
                        <a href=route.link(&Route::Place(park.slug.clone()))>{park.name.clone()}</a>
                        {status}
                        {inferred}
                    </p>
                    <p class="inside__summary">{park.summary.clone()}</p>
                </li>
            }
        })
        .collect_view();
    Some(Part { id: "inside", term: None, heading, body: view! { <ul class="inside">{items}</ul> }.draw() })
}

/// Platforms side by side by state, so that a planned one never reads as present.
pub(super) fn platforms(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let all = atlas.platforms_of(&place.id);
    if all.is_empty() {
        return None;
    }
    let columns = [Status::Existing, Status::Building, Status::Planned, Status::NotStated]
        .into_iter()
        .filter_map(|status| {
            let members: Vec<&'static Platform> =
                all.iter().copied().filter(|platform| platform.status == status).collect();
            if members.is_empty() && status == Status::NotStated {
                return None;
            }
            let empty = members.is_empty().then(|| view! { <p class="empty">{texts::place::platforms_none()}</p> });
            let items =
                members.into_iter().map(|platform| platform_item(sources, route, place, platform)).collect_view();
            Some(view! {
                <section class=format!("platforms__column platforms__column--{}", status.code())>
                    <h3><StatusGlyph status=status/> {status.alone()}</h3>
                    {empty}
                    <ul>{items}</ul>
                </section>
            })
        })
        .collect_view();
    let body = view! { <div class="platforms">{columns}</div> }.draw();
    Some(Part { id: "platforms", term: Some(Term::STATUS), heading: texts::place::platforms(), body })
}

fn platform_item(
    sources: Sources,
    route: &Route,
    place: &'static Place,
    platform: &'static Platform,
) -> impl IntoView + use<> {
    let atlas = sources.atlas;
    let stages = platform
        .stages
        .iter()
        .filter_map(|id| atlas.stages.iter().find(|stage| stage.id == *id))
        .map(|stage| stage.short_name.as_str())
        .collect::<Vec<_>>()
        .join("、");
    let park =
        platform.place.as_ref().filter(|id| **id != place.id).and_then(|id| atlas.place(id)).map(
            |park| view! { <a href=route.link(&Route::Place(park.slug.clone()))>{park.short_name.clone()}</a> " · " },
        );
    let note = (!platform.note.is_empty()).then(|| view! { <p class="platforms__note">{platform.note.clone()}</p> });
    view! {
        <li>
            <p class="platforms__name">{platform.name.clone()}</p>
            <p class="platforms__meta">
                {park}
                {texts::place::platform_words(&platform.words)}
                {(!stages.is_empty()).then(|| format!(" · {stages}"))}
            </p>
            {note}
            <Source atlas=atlas evidence=platform.evidence.clone()/>
        </li>
    }
    .draw()
}
