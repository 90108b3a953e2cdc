//! Sub-industry × place, drawn as a table of marks; each mark leads to its evidence.

use leptos::prelude::*;

use super::columns::{Column, columns, empty, empty_key, head};
use super::marks::{StrengthGlyph, meaning};
use crate::atlas::Atlas;
use crate::atlas::industry::{Family, Industry, PlaceIndustry, Strength, TaskKind};
use crate::state::route::{Route, task_anchor};
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
                "横行是细分领域，竖列是地点；园区归到所在的区、县，格内注出园名。记号说的是"
                <strong>"文件写到什么程度"</strong>
                "，不是产业做到什么规模。规划征求意见稿里的“主导”是分工打算，也不是已有成绩。点选记号，看原词、说明和出处。"
            </p>
        </div>
        {legend()}
        <table class="grid grid--fields">
            <caption class="visually-hidden">"细分领域与地点：文件写到什么程度"</caption>
            {head(&columns, route, "细分领域")}
            {bodies}
        </table>
        <Take
            sources=sources
            route=route.clone()
            data=vec![("place_industries.csv", "依据 CSV"), ("industries.csv", "细分领域 CSV"), ("atlas.json", "全部 JSON")]
            here=vec![Here::table(".grid--fields", "这张表")]
        />
        {unlocated(atlas)}
    }
    .draw()
}

fn legend() -> Markup {
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
    view! {
        <ul class="key key--strength" aria-label="图例">
            {items}
            <li>
                <span class="paper-mark">"报"</span>
                <p>
                    <strong>"只见于报道"</strong>
                    "报纸上有，规划征求意见稿没有写。"
                </p>
            </li>
            {empty_key("五份文件没有把这个领域写到这个地点，不等于那里没有。")}
        </ul>
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
        view! { <span class="paper-mark" aria-hidden="true">"报"</span><span class="visually-hidden">"只见于报道"</span> }
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
fn unlocated(atlas: &'static Atlas) -> Markup {
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
    let items = bare.chain(branches).map(|(name, href)| view! { <li><a href=href>{name}</a></li> }).collect_view();
    view! {
        <div class="unlocated">
            <h3>"文件没有指定地点的方向"</h3>
            <p>"规划征求意见稿把它们列为任务，却没有写放在哪里，因此不在上面的表里。"</p>
            <ul>{items}</ul>
        </div>
    }
    .draw()
}
