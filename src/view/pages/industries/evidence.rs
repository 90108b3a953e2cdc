//! What stands behind each mark of the sub-industry matrix, word by word: a fold a sub-industry.

use leptos::prelude::*;

use super::columns::{Column, linked};
use super::marks::StrengthGlyph;
use super::matrix::{anchor, places, ties};
use crate::atlas::Atlas;
use crate::atlas::industry::{Industry, PlaceIndustry};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::fold::fold;
use crate::view::parts::glyph::FamilyGlyph;
use crate::view::parts::history::{Replaced, newest_first};
use crate::view::sources::Sources;

/// One fold a sub-industry, one card a cell, one line a statement.
pub(super) fn view(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let columns = places(atlas);
    let blocks = atlas.industries.iter().map(|industry| block(atlas, route, industry, &columns)).collect_view();
    view! {
        <h3 class="part__sub">{texts::industries::proofs()}</h3>
        <div class="proofs">{blocks}</div>
    }
    .draw()
}

fn block(atlas: &'static Atlas, route: &Route, industry: &'static Industry, columns: &[Column]) -> Markup {
    let cells: Vec<(Column, Vec<&'static PlaceIndustry>)> = columns
        .iter()
        .map(|column| (*column, ties(atlas, industry, *column)))
        .filter(|(_, ties)| !ties.is_empty())
        .collect();
    let statements: usize = cells.iter().map(|(_, ties)| ties.len()).sum();
    let count = texts::industries::proofs_count(cells.len(), statements);
    let cards = cells
        .into_iter()
        .map(|(column, ties)| {
            let lines = newest_first(ties, |tie| atlas.tie_instead(tie))
                .into_iter()
                .map(|(tie, newer)| line(atlas, route, industry, column, tie, newer))
                .collect_view();
            view! {
                <li class="proof" id=anchor(industry, column)>
                    <p class="proof__place">{linked(column, route)}</p>
                    <ul>{lines}</ul>
                </li>
            }
        })
        .collect_view();
    let examples = (!industry.examples.is_empty()).then(|| {
        view! { <p class="proofs__examples">{texts::industries::proofs_examples(&industry.examples.join("、"))}</p> }
    });
    let summary = view! {
        <h4><FamilyGlyph family=industry.family/> {industry.name.clone()}</h4>
        <span class="fold__count">{count}</span>
    };
    let body = view! {
        {examples}
        <ul class="proofs__list">{cards}</ul>
        <p class="proofs__ways">
            <a href=format!("{}?make={}", route.link(&Route::Scout), industry.id)>{texts::industries::proofs_scout()}</a>
            " "
            <a class="back" href="#fields">{texts::industries::back()}</a>
        </p>
    };
    let class = format!("proofs__field tone--{}", industry.family.code());
    fold(&class, Some(industry.id.0.clone()), summary, body)
}

fn line(
    atlas: &'static Atlas,
    route: &Route,
    industry: &'static Industry,
    column: Column,
    tie: &'static PlaceIndustry,
    newer: Option<&'static PlaceIndustry>,
) -> Markup {
    let park = column.inside(atlas, Some(&tie.place)).map(|park| {
        let href = route.link(&Route::Place(park.slug.clone()));
        view! { <a class="proof__park" href=href>{park.short_name.clone()}</a> }
    });
    let paper = atlas
        .is_reported(&tie.evidence)
        .then(|| view! { <span class="paper-mark">{texts::industries::reported_mark()}</span> });
    view! {
        <li class="proof__line" class:history=newer.is_some()>
            <StrengthGlyph family=industry.family strength=tie.strength/>
            <div>
                {newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> })}
                <p class="history__claim">
                    {texts::industries::quoted(view! { <strong>{tie.strength.label()}</strong> }, &tie.words)}
                    " "
                    {paper}
                    " "
                    {park}
                    " "
                    <Source atlas=atlas evidence=tie.evidence.clone()/>
                </p>
                <p class="proof__note">{tie.note.clone()}</p>
            </div>
        </li>
    }
    .draw()
}
