//! Sub-industry × place, drawn as a table of marks; each mark leads to its evidence.

use leptos::prelude::*;

use super::columns::{Column, columns, empty, empty_key, head};
use super::marks::{StrengthGlyph, meaning};
use crate::atlas::Atlas;
use crate::atlas::industry::{Family, Industry, PlaceIndustry, Strength, TaskKind};
use crate::state::route::{Route, task_anchor};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::FamilyGlyph;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::Sources;

/// The statements of one cell, strongest first.
pub(super) fn ties(atlas: &'static Atlas, industry: &Industry, column: Column) -> Vec<&'static PlaceIndustry> {
    let mut ties: Vec<&PlaceIndustry> = atlas
        .place_industries
        .iter()
        .filter(|tie| tie.industry == industry.id && Column::of(atlas, Some(&tie.place)) == column)
        .collect();
    ties.sort_by_key(|tie| tie.strength);
    ties
}

/// The columns of this matrix.
pub(super) fn places(atlas: &'static Atlas) -> Vec<Column> {
    let used: Vec<Column> = atlas.place_industries.iter().map(|tie| Column::of(atlas, Some(&tie.place))).collect();
    columns(atlas, &used)
}

/// Where the evidence of a cell stands on this page.
pub(super) fn anchor(industry: &Industry, column: Column) -> String {
    format!("{}-{}", industry.id, column.key())
}

/// Intro, legend, matrix, and what no place is named for.
pub(super) fn view(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let columns = places(atlas);
    let bodies = Family::ALL
        .iter()
        .map(|family| {
            let rows = atlas
                .industries
                .iter()
                .filter(|industry| industry.family == *family)
                .enumerate()
                .map(|(at, industry)| row(atlas, industry, &columns, at == 0))
                .collect_view();
            view! { <tbody class=format!("grid__body tone--{}", family.code())>{rows}</tbody> }
        })
        .collect_view();
    view! {
        <div class="prose-lines">
            <p>
                {texts::industries::fields_lede(view! { <strong>{texts::industries::fields_lede_what()}</strong> })}
                {plan(atlas).map(texts::industries::fields_plan)}
                {texts::industries::fields_how()}
            </p>
        </div>
        {legend(atlas)}
        <div class="matrix" data-matrix>
            <div class="matrix__scroll">
                <table class="grid grid--fields">
                    <caption class="visually-hidden">{texts::industries::fields_caption()}</caption>
                    {head(&columns, route, texts::industries::fields_corner())}
                    {bodies}
                </table>
            </div>
            <aside class="shown needs-script" data-shown aria-label=texts::industries::shown()>
                <p class="shown__hint" data-hint>{texts::industries::shown_hint()}</p>
            </aside>
        </div>
        <Take
            sources=sources
            route=route.clone()
            data=vec![
                ("place_industries.csv", texts::industries::take_ties()),
                ("industries.csv", texts::industries::take_fields()),
                ("atlas.json", texts::industries::take_all()),
            ]
            here=vec![Here::table(".grid--fields", texts::industries::take_here())]
        />
        {unlocated(atlas)}
    }
    .draw()
}

/// What kind of document the plan of the layout is; none where no document is one.
fn plan(atlas: &Atlas) -> Option<&'static str> {
    atlas.plan().map(|plan| plan.kind.label())
}

fn legend(atlas: &'static Atlas) -> Markup {
    let reported = atlas.place_industries.iter().any(|tie| atlas.is_reported(&tie.evidence)).then(|| {
        let meaning = match plan(atlas) {
            Some(plan) => texts::industries::reported_not_planned(plan),
            None => texts::industries::reported_meaning().to_owned(),
        };
        view! {
            <li>
                <span class="paper-mark">{texts::industries::reported_mark()}</span>
                <p>
                    <strong>{texts::industries::reported()}</strong>
                    {meaning}
                </p>
            </li>
        }
    });
    let items = Strength::ALL
        .iter()
        .map(|strength| {
            view! {
                <li>
                    <StrengthGlyph family=Family::Device strength=*strength/>
                    <p>
                        <strong>{strength.label()}</strong>
                        {meaning(*strength)}
                    </p>
                </li>
            }
        })
        .collect_view();
    let marks = Strength::ALL.iter().map(|strength| {
        view! { <li><StrengthGlyph family=Family::Device strength=*strength/> {strength.label()}</li> }
    });
    let paper = reported.is_some().then(|| {
        view! {
            <li><span class="paper-mark">{texts::industries::reported_mark()}</span> {texts::industries::reported()}</li>
        }
    });
    view! {
        <ul class="key-line" aria-label=texts::industries::legend()>
            {marks.collect_view()}
            {paper}
            <li><span class="grid__none" aria-hidden="true">"·"</span> {texts::industries::empty()}</li>
        </ul>
        <details class="key-how">
            <summary>{texts::industries::legend_how()}</summary>
            <ul class="key key--strength">
                {items}
                {reported}
                {empty_key(texts::industries::empty_field(atlas.documents.len()))}
            </ul>
        </details>
    }
    .draw()
}

fn row(atlas: &'static Atlas, industry: &'static Industry, columns: &[Column], first: bool) -> Markup {
    let family = first.then(|| view! { <span class="grid__family">{industry.family.label()}</span> });
    let cells = columns.iter().map(|column| cell(atlas, industry, *column)).collect_view();
    view! {
        <tr>
            <th scope="row" class="grid__row">
                {family}
                <span class="grid__field">
                    <FamilyGlyph family=industry.family/>
                    <a href=format!("#{}", industry.id)>{industry.short_name.clone()}</a>
                </span>
            </th>
            {cells}
        </tr>
    }
    .draw()
}

fn cell(atlas: &'static Atlas, industry: &'static Industry, column: Column) -> Markup {
    let ties = ties(atlas, industry, column);
    let Some(strongest) = ties.first().map(|tie| tie.strength) else {
        return empty(column);
    };
    // The parks that carry the strongest statement; none where it names the zone itself.
    let mut parks: Vec<&str> = Vec::new();
    for tie in ties.iter().filter(|tie| tie.strength == strongest) {
        match column.inside(atlas, Some(&tie.place)) {
            Some(park) if !parks.contains(&park.short_name.as_str()) => parks.push(&park.short_name),
            Some(_) => {}
            None => {
                parks.clear();
                break;
            }
        }
    }
    let parks = (!parks.is_empty()).then(|| view! { <span class="grid__park">{parks.join("、")}</span> });
    let paper = ties.iter().all(|tie| atlas.is_reported(&tie.evidence)).then(|| {
        view! {
            <span class="paper-mark" aria-hidden="true">{texts::industries::reported_mark()}</span>
            <span class="visually-hidden">{texts::industries::reported()}</span>
        }
    });
    view! {
        <td class=format!("grid__cell grid__cell--{}", column.code())>
            <a class=format!("grid__link grid__link--{}", strongest.code()) href=format!("#{}", anchor(industry, column))>
                <span class="grid__mark">
                    <StrengthGlyph family=industry.family strength=strongest/>
                    {paper}
                </span>
                <span class="grid__place">{column.name()}</span>
                {parks}
                <span class="grid__word">{strongest.label()}</span>
            </a>
        </td>
    }
    .draw()
}

/// Directions of the task tree for which the documents name no place, and
/// sub-industries without any, should there be one.
fn unlocated(atlas: &'static Atlas) -> Option<Markup> {
    let bare = atlas
        .industries
        .iter()
        .filter(|industry| !atlas.place_industries.iter().any(|tie| tie.industry == industry.id))
        .map(|industry| (industry.short_name.clone(), format!("#{}", industry.id)));
    let branches = atlas
        .tasks
        .iter()
        .filter(|task| task.kind == TaskKind::Branch && !task.located)
        .map(|task| (task.name.clone(), format!("#{}", task_anchor(task))));
    let mut directions = bare.chain(branches).peekable();
    directions.peek()?;
    let items = directions.map(|(name, href)| view! { <li><a href=href>{name}</a></li> }).collect_view();
    let drawn = view! {
        <div class="unlocated">
            <h3>{texts::industries::unlocated()}</h3>
            <p>{texts::industries::unlocated_meaning()}</p>
            <ul>{items}</ul>
        </div>
    };
    Some(drawn.draw())
}
