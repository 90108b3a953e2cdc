//! The places side by side: what they are, and how far documents confirm what was asked for.

use leptos::prelude::*;

use super::sources::cite;
use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::industry::Strength;
use crate::atlas::organisation::Tie;
use crate::atlas::place::{Place, PlaceKind, RemarkKind, Status};
use crate::geo::hundredths;
use crate::scout::evidence::{Basis, Reason, Scope, Site, label};
use crate::scout::{Criterion, Group, ScoutIndex, need};
use crate::view::pages::scout::reason::{Said, said};

/// What documents leave out.
const SILENT: &str = "文件未载";

/// A row: its label, and a cell a place.
type Rows = Vec<(String, fn(&'static Atlas, &'static Place) -> AnyView)>;

pub(super) fn table(
    atlas: &'static Atlas,
    index: &ScoutIndex,
    sites: &[Site<'static>],
    places: &[&'static Place],
) -> AnyView {
    let heads = places
        .iter()
        .map(|place| view! { <th scope="col" data-place=place.slug.clone()>{place.short_name.clone()}</th> })
        .collect_view();
    let rows: Rows = vec![
        ("角色".to_owned(), role),
        ("点名重点".to_owned(), leading),
        ("平台（含下辖园区）".to_owned(), platforms),
        ("写明已在此地的机构".to_owned(), organisations),
        ("档案列出的未载项".to_owned(), unknowns),
    ];
    let rows = rows
        .into_iter()
        .map(|(name, cell)| {
            let cells = places
                .iter()
                .map(|place| view! { <td data-place=place.slug.clone()>{cell(atlas, place)}</td> })
                .collect_view();
            view! {
                <tr data-row>
                    <th scope="row">{name}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    let asked = index
        .criteria()
        .into_iter()
        .map(|criterion| {
            let cells = places
                .iter()
                .map(|place| {
                    let site = sites.iter().find(|site| site.place.id == place.id);
                    view! { <td data-place=place.slug.clone()>{verdict(atlas, site, criterion)}</td> }
                })
                .collect_view();
            view! {
                <tr data-row data-for=need::name(criterion, index)>
                    <th scope="row">{label(atlas, criterion).to_owned()}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <p class="brief__key" data-with-question>
            <span class="verdict verdict--firm">"点名重点，或文件写明已有"</span>"　"
            <span class="verdict verdict--ahead">"规划、在建、只列为载体，或不在园内"</span>"　"
            <span class="verdict verdict--against">"不利"</span>"　距离由近似位置推算"
        </p>
        <div class="brief__scroll" role="region" aria-label="并排对比表" tabindex="0">
            <table class="brief__table">
                <thead>
                    <tr data-row>
                        <th scope="col">"项目"</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tbody data-asked-rows>{asked}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn empty() -> AnyView {
    view! { <span class="empty">{SILENT}</span> }.into_any()
}

fn cites<'a>(atlas: &'static Atlas, all: impl Iterator<Item = &'a Evidence>) -> AnyView {
    let mut known: Vec<&Evidence> = Vec::new();
    for evidence in all {
        if !known.contains(&evidence) {
            known.push(evidence);
        }
    }
    known.into_iter().map(|evidence| cite(atlas, evidence)).collect_view().into_any()
}

fn role(atlas: &'static Atlas, place: &'static Place) -> AnyView {
    let mut text = format!("{} · {}", place.role.label(), place.kind.label());
    // A county or zone stands whether or not its industry does; its state would mislead.
    if !matches!(place.kind, PlaceKind::County | PlaceKind::Zone) {
        text.push_str(&format!(" · {}", place.status.alone()));
    }
    view! {
        {text}
        {cite(atlas, &place.evidence)}
    }
    .into_any()
}

/// What documents name as leading, at the place itself or in a park inside it.
fn leading(atlas: &'static Atlas, place: &'static Place) -> AnyView {
    let ties: Vec<_> =
        atlas.industries_of(&place.id).into_iter().filter(|tie| tie.strength == Strength::Leading).collect();
    let mut names: Vec<&str> = Vec::new();
    for tie in &ties {
        let name = atlas.industry(&tie.industry).map_or("", |industry| industry.short_name.as_str());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return empty();
    }
    view! {
        {names.join("、")}
        {cites(atlas, ties.iter().map(|tie| &tie.evidence))}
    }
    .into_any()
}

fn platforms(atlas: &'static Atlas, place: &'static Place) -> AnyView {
    let platforms = atlas.platforms_of(&place.id);
    let counts: Vec<String> = [Status::Existing, Status::Building, Status::Planned]
        .into_iter()
        .map(|status| (status, platforms.iter().filter(|platform| platform.status == status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| format!("{}{count}个", status.label()))
        .collect();
    if counts.is_empty() { empty() } else { counts.join("，").into_any() }
}

fn organisations(atlas: &'static Atlas, place: &'static Place) -> AnyView {
    let count = atlas
        .family(&place.id)
        .into_iter()
        .flat_map(|inner| atlas.organisations_of(&inner.id))
        .filter(|row| matches!(row.tie, Tie::Located | Tie::Introduced))
        .count();
    if count == 0 { empty() } else { format!("{count}家，名单见档案").into_any() }
}

fn unknowns(atlas: &'static Atlas, place: &'static Place) -> AnyView {
    let count = atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Unknown).count();
    format!("{count}项").into_any()
}

/// How far documents confirm one thing at one place: by the strongest statement.
fn verdict(atlas: &'static Atlas, site: Option<&Site<'static>>, criterion: Criterion) -> AnyView {
    let strongest: Option<&Reason<'static>> = site.and_then(|site| {
        let said = site.reasons.iter().filter(|reason| reason.criterion == criterion);
        // Of those that are as strong, the one that the reasons name first.
        said.min_by_key(|reason| (-reason.grade, !reason.present))
    });
    let Some(reason) = strongest else {
        // Distances are reckoned, not stated: without a position there is none.
        return match criterion.group() {
            Group::Access => view! { <span class="empty">"位置未载"</span> }.into_any(),
            _ => empty(),
        };
    };
    let Said { standing, evidence, .. } = said(atlas, reason);
    let firm = match (reason.grade, reason.present) {
        (against, _) if against < 0 => "against",
        _ if criterion.group() == Group::Access => "reckoned",
        (_, true) => "firm",
        _ => "ahead",
    };
    let near = (reason.scope == Scope::Around)
        .then(|| site.and_then(|site| site.around))
        .flatten()
        .map(|zone| format!("（在{}）", zone.short_name));
    let far = match reason.basis {
        Basis::Distance { distance, .. } => Some(format!("约{}公里", hundredths(distance.kilometres.round()))),
        _ => None,
    };
    view! {
        <span class=format!("verdict verdict--{firm}")>{standing}{far}{near}</span>
        {evidence.map(|evidence| cite(atlas, &evidence))}
    }
    .into_any()
}
