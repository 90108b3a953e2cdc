//! What a place does: sub-industries, parks inside, platforms.

use leptos::prelude::*;

use super::{LISTED, Part, listed};
use crate::atlas::industry::{Industry, PlaceIndustry, Platform, Strength};
use crate::atlas::place::{Place, PlaceKind, Role, Status};
use crate::chart::map::Shape;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::glyph::{FamilyGlyph, ShapeGlyph, StatusGlyph};
use crate::view::parts::history::{Replaced, newest_first};
use crate::view::parts::term::Term;
use crate::view::sources::Sources;

pub(super) fn industries(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let ties = atlas.industries_of(&place.id);
    if ties.is_empty() {
        return None;
    }
    let strongest = atlas.strongest_industries(&place.id);
    let leading = strongest.iter().filter(|(_, strength)| *strength == Strength::Leading);
    let leading: Vec<&str> = leading.map(|(industry, _)| industry.short_name.as_str()).collect();
    let names: Vec<&str> = strongest.iter().map(|(industry, _)| industry.short_name.as_str()).collect();
    let gist = match leading.as_slice() {
        [] => texts::write::list(&names),
        leading => texts::place::industries_gist(&texts::write::list(leading)),
    };
    let count = texts::place::count_items(names.len());
    // What is said of the whole city is the page of industries.
    let body =
        if place.kind == PlaceKind::City { citywide(route, &strongest) } else { statements(sources, place, &ties) };
    Some(Part { id: "industries", term: Some(Term::STRENGTH), heading: texts::place::industries(), count, gist, body })
}

/// Every field of the city, leading to where it stands with its evidence.
fn citywide(route: &Route, fields: &[(&'static Industry, Strength)]) -> Markup {
    let page = route.link(&Route::Industries);
    let items = fields.iter().map(|(industry, strength)| {
        view! {
            <li>
                <FamilyGlyph family=industry.family leading=*strength == Strength::Leading/>
                " "
                <a href=format!("{page}#{}", industry.id)>{industry.name.clone()}</a>
            </li>
        }
    });
    view! { <ul class="focuses">{items.collect_view()}</ul> }.draw()
}

/// What the documents say of each field, word by word.
fn statements(sources: Sources, place: &'static Place, ties: &[&'static PlaceIndustry]) -> Markup {
    let atlas = sources.atlas;
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
                            <p>
                                <span class="history__claim">{words}</span>
                                " · "
                                <span class="focus__strength">{tie.strength.label()}</span>
                                " "
                                <Source atlas=atlas evidence=tie.evidence.clone()/>
                            </p>
                        </li>
                    }
                })
                .collect_view();
            let heading = view! {
                <FamilyGlyph family=industry.family leading=strongest == Strength::Leading/>
                " "
                {industry.name.clone()}
            };
            let body = view! { <ul class="focus__statements">{statements}</ul> };
            let class = format!("focus focus--{}", strongest.code());
            view! { <li>{listed(ties.len(), &class, heading, body)}</li> }
        })
        .collect_view();
    view! { <ul class="focuses">{rows}</ul> }.draw()
}

pub(super) fn inside(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let parks = sources.atlas.inside(place);
    if parks.is_empty() {
        return None;
    }
    let heading =
        if parks.iter().any(|park| park.is_area()) { texts::place::inside_areas() } else { texts::place::inside() };
    let gist = texts::write::list(&parks.iter().map(|park| park.short_name.as_str()).collect::<Vec<_>>());
    let count = texts::place::count_places(parks.len());
    let many = parks.len() > LISTED;
    let items = parks
        .into_iter()
        .map(|park| {
            // A zone that the layout gives no role must not hide a base of it.
            let bases = sources.atlas.inside(park).into_iter().filter(|inner| inner.role == Role::Base);
            let bases = bases
                .filter(|_| park.role == Role::Background)
                .map(|base| {
                    let inferred = base
                        .parent_inferred
                        .then(|| view! { <span class="tag">{texts::place::inside_inferred()}</span> });
                    view! {
                        <p class="inside__base">
                            {texts::place::inside_base()}
                            <a href=route.link(&Route::Place(base.slug.clone()))>{base.name.clone()}</a>
                            {inferred}
                        </p>
                    }
                })
                .collect_view();
            let summary = (!many).then(|| view! { <p class="inside__summary">{park.summary.clone()}</p> });
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
                    {bases}
                    {summary}
                </li>
            }
        })
        .collect_view();
    Some(Part {
        id: "inside",
        term: None,
        heading,
        count,
        gist,
        body: view! { <ul class="inside">{items}</ul> }.draw(),
    })
}

/// Platforms side by side by state, so that a planned one never reads as present.
pub(super) fn platforms(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let all = atlas.platforms_of(&place.id);
    if all.is_empty() {
        return None;
    }
    let counts = atlas.platform_counts(&place.id).into_iter();
    let counts = counts.map(|(status, count)| texts::places::platforms_count(status.alone(), count));
    let gist = texts::write::phrases(&counts.collect::<Vec<_>>());
    // Those of the whole city are the page of industries.
    let body = if place.kind == PlaceKind::City {
        let unplaced = all.iter().filter(|platform| platform.place.is_none()).count();
        let href = format!("{}#stages", route.link(&Route::Industries));
        view! {
            <p>
                {(unplaced > 0).then(|| texts::place::platforms_unplaced(unplaced))}
                <a class="more" href=href>{texts::place::platforms_all()}</a>
            </p>
        }
        .draw()
    } else {
        let columns = columns(sources, route, place, &all);
        view! { <div class="platforms">{columns}</div> }.draw()
    };
    Some(Part {
        id: "platforms",
        term: Some(Term::STATUS),
        heading: texts::place::platforms(),
        count: texts::place::count_sites(all.len()),
        gist,
        body,
    })
}

/// A column for each state, also for those that nothing is in but “not stated”.
fn columns(sources: Sources, route: &Route, place: &'static Place, all: &[&'static Platform]) -> Vec<Markup> {
    [Status::Existing, Status::Introduced, Status::Building, Status::Planned, Status::NotStated]
        .into_iter()
        .filter_map(|status| {
            let members: Vec<&'static Platform> =
                all.iter().copied().filter(|platform| platform.status == status).collect();
            if members.is_empty() && matches!(status, Status::Introduced | Status::NotStated) {
                return None;
            }
            let empty = members.is_empty().then(|| view! { <p class="empty">{texts::place::platforms_none()}</p> });
            let items =
                members.into_iter().map(|platform| platform_item(sources, route, place, platform)).collect_view();
            let heading = view! { <StatusGlyph status=status/> " " {status.alone()} };
            let body = view! { {empty} <ul>{items}</ul> };
            Some(listed(all.len(), &format!("platforms__column platforms__column--{}", status.code()), heading, body))
        })
        .map(Draw::draw)
        .collect()
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
            <p class="platforms__name">{platform.name.clone()} " " <Source atlas=atlas evidence=platform.evidence.clone()/></p>
            <p class="platforms__meta">
                {park}
                {texts::place::platform_words(&platform.words)}
                {(!stages.is_empty()).then(|| format!(" · {stages}"))}
            </p>
            {note}
        </li>
    }
    .draw()
}
