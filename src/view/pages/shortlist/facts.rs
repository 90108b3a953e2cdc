//! The places side by side: what they are, and how far documents confirm what was asked for.

use leptos::prelude::*;

use super::sources::{cite, cite_articles};
use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::industry::Strength;
use crate::atlas::organisation::Tie;
use crate::atlas::place::{Place, RemarkKind};
use crate::brief::verdict::{Verdict, verdict};
use crate::geo::hundredths;
use crate::scout::evidence::{Basis, Reason, Scope, Site, inside, is_enterprise, label};
use crate::scout::modality::{Fit, Makers};
use crate::scout::{Criterion, Group, Modalities, ScoutIndex, need, words};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::reason::{Said, bits, said};

/// What a row says of a place.
type Cell = fn(&'static Atlas, &'static Place) -> Markup;

/// The rows that need no question. What the parks inside hold is their zone's as well, and says so.
fn plain_rows() -> [(&'static str, Cell); 5] {
    [
        (texts::shortlist::row_role(), role),
        (texts::shortlist::row_leading(), leading),
        (texts::shortlist::row_platforms(), platforms),
        (texts::shortlist::row_enterprises(), enterprises),
        (texts::shortlist::row_unknowns(), unknowns),
    ]
}

pub(super) fn table(atlas: &'static Atlas, index: &ScoutIndex, sites: &[Site<'static>]) -> Markup {
    let row = |name: &'static str, code: Option<String>, cells: Vec<Markup>| {
        let cells = sites
            .iter()
            .zip(cells)
            .map(|(site, cell)| view! { <td data-place=site.place.slug.clone()>{cell}</td> })
            .collect_view();
        view! {
            <tr data-row data-for=code>
                <th scope="row">{name}</th>
                {cells}
            </tr>
        }
    };
    let heads = sites
        .iter()
        .map(|site| view! { <th scope="col" data-place=site.place.slug.clone()>{site.place.short_name.clone()}</th> })
        .collect_view();
    let rows = plain_rows()
        .into_iter()
        .map(|(name, cell)| row(name, None, sites.iter().map(|site| cell(atlas, site.place)).collect()))
        .collect_view();
    let asked = index
        .criteria()
        .into_iter()
        .map(|criterion| {
            let cells = sites.iter().map(|site| answer(atlas, index, site, criterion)).collect();
            row(label(atlas, criterion), Some(need::name(criterion, index)), cells)
        })
        .collect_view();
    view! {
        <p class="brief__key" data-with-question>
            <span class="verdict verdict--present">{texts::shortlist::key_present()}</span>
            <span class="verdict verdict--named">{texts::shortlist::key_named()}</span>
            <span class="verdict verdict--ahead">{texts::shortlist::key_ahead()}</span>
            <span class="verdict verdict--reckoned">{texts::shortlist::key_reckoned()}</span>
            <span class="verdict verdict--against">{texts::shortlist::key_against()}</span>
        </p>
        <div class="brief__scroll" role="region" aria-label=texts::shortlist::facts_label() tabindex="0">
            <table class="brief__table">
                <caption class="visually-hidden">{texts::shortlist::facts_caption()}</caption>
                <thead>
                    <tr data-row>
                        <th scope="col">{texts::shortlist::facts_what()}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tbody class="brief__asked">{asked}</tbody>
            </table>
        </div>
    }
    .draw()
}

fn empty() -> Markup {
    view! { <span class="empty">{texts::shortlist::silent()}</span> }.draw()
}

fn role(atlas: &'static Atlas, place: &'static Place) -> Markup {
    view! {
        {place.standing()}
        {cite(atlas, &place.evidence)}
    }
    .draw()
}

/// What documents name as leading, at the place itself or in a park inside it, which is named.
fn leading(atlas: &'static Atlas, place: &'static Place) -> Markup {
    let named: Vec<_> = atlas
        .industries
        .iter()
        .filter_map(|industry| Some((industry, atlas.strongest_tie(&place.id, &industry.id)?)))
        .filter(|(_, (tie, _))| tie.strength == Strength::Leading)
        .collect();
    if named.is_empty() {
        return empty();
    }
    let names: Vec<String> = named
        .iter()
        .map(|(industry, (_, inside))| match inside {
            Some(park) => texts::shortlist::industry_in(&industry.short_name, &park.short_name),
            None => industry.short_name.clone(),
        })
        .collect();
    view! {
        {names.join("、")}
        {cite_articles(atlas, named.iter().map(|(_, (tie, _))| &tie.evidence))}
    }
    .draw()
}

/// Counts with what they are counts of, and their sources; silence for nothing to count.
fn counted<'a>(
    atlas: &'static Atlas,
    counts: impl IntoIterator<Item = (&'static str, usize)>,
    written: fn(&str, usize) -> String,
    evidence: impl Iterator<Item = &'a Evidence>,
) -> Markup {
    let counts: Vec<String> =
        counts.into_iter().filter(|(_, count)| *count > 0).map(|(what, count)| written(what, count)).collect();
    if counts.is_empty() {
        return empty();
    }
    view! {
        {counts.join("，")}
        {cite_articles(atlas, evidence)}
    }
    .draw()
}

fn platforms(atlas: &'static Atlas, place: &'static Place) -> Markup {
    let platforms = atlas.platforms_of(&place.id);
    let states = atlas.platform_counts(&place.id).into_iter().map(|(status, count)| (status.label(), count));
    counted(atlas, states, texts::shortlist::count_platforms, platforms.iter().map(|platform| &platform.evidence))
}

/// Enterprises of the field, those that are there apart from those that are said to have been brought in.
fn enterprises(atlas: &'static Atlas, place: &'static Place) -> Markup {
    let rows: Vec<_> = atlas
        .family(&place.id)
        .into_iter()
        .flat_map(|inner| atlas.organisations_of(&inner.id))
        .filter(|row| is_enterprise(row))
        .filter(|row| matches!(row.tie, Tie::Located | Tie::Introduced))
        .collect();
    let of = |tie: Tie| rows.iter().filter(|row| row.tie == tie).count();
    let ties = [Tie::Located, Tie::Introduced].map(|tie| (tie.label(), of(tie)));
    counted(atlas, ties, texts::shortlist::count_enterprises, rows.iter().map(|row| &row.evidence))
}

fn unknowns(atlas: &'static Atlas, place: &'static Place) -> Markup {
    let count = atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Unknown).count();
    texts::shortlist::count_unknowns(count).draw()
}

/// How far documents confirm one thing at one place: by the statement that the reasons begin with, of those that are for
/// who asks. Scripts leave out the others, and say where there are only such.
fn answer(atlas: &'static Atlas, index: &ScoutIndex, site: &Site<'static>, criterion: Criterion) -> Markup {
    let mut firsts: Vec<&Reason<'static>> = Vec::new();
    let about = || site.reasons.iter().filter(|reason| reason.criterion == criterion);
    for reason in about() {
        if firsts.iter().all(|known| known.fits != reason.fits) {
            firsts.push(reason);
        }
    }
    if firsts.is_empty() {
        return nothing(atlas, site, criterion);
    }
    let code = need::name(criterion, index);
    let statements = firsts
        .into_iter()
        .map(|reason| {
            let fits = bits(reason.fits);
            view! { <div class="statement" data-for=code.clone() data-fits=fits>{statement(atlas, site, reason)}</div> }
        })
        .collect_view();
    let is_left = |made: &Modalities| about().all(|reason| reason.fits.fit(*made) == Fit::Other);
    let makers = Makers::each().filter(is_left).fold(Makers::default(), |all, made| all.and(Makers::of(made)));
    let other = (makers != Makers::default()).then(|| {
        let kinds = about().fold(Modalities::NONE, |kinds, reason| kinds.and(reason.fits));
        let said = texts::shortlist::answer_other(&words::kinds(kinds));
        view! { <div class="statement empty" data-for=code.clone() data-makers=makers.written()>{said}</div> }
    });
    view! { {statements}{other} }.draw()
}

fn statement(atlas: &'static Atlas, site: &Site<'static>, reason: &Reason<'static>) -> Markup {
    let Said { standing, evidence, .. } = said(atlas, reason);
    let near = (reason.scope == Scope::Around)
        .then_some(site.around)
        .flatten()
        .map(|zone| texts::shortlist::answer_near(&zone.short_name));
    let far = distance(reason);
    view! {
        <span class=format!("verdict verdict--{}", verdict(reason).code())>{standing}{far}{near}</span>
        {evidence.map(|evidence| cite(atlas, &evidence))}
    }
    .draw()
}

/// A distance with its error, as other pages have it.
fn distance(reason: &Reason<'_>) -> Option<String> {
    let Basis::Distance { distance, .. } = reason.basis else { return None };
    let (far, error) = (distance.kilometres.round(), distance.precision);
    Some(texts::shortlist::distance(&hundredths(far), &hundredths(error)))
}

/// What stands where documents say nothing of the place itself.
fn nothing(atlas: &'static Atlas, site: &Site<'static>, criterion: Criterion) -> Markup {
    // Distances are reckoned, not stated: without a position there is none.
    if criterion.group() == Group::Access {
        return view! { <span class="empty">{texts::shortlist::unplaced()}</span> }.draw();
    }
    let Some((tie, park)) = inside(atlas, site, criterion) else { return empty() };
    let ahead = Verdict::Ahead.code();
    view! {
        <span class=format!("verdict verdict--{ahead}")>
            {texts::shortlist::only_inside(&park.short_name, tie.strength.label())}
        </span>
        {cite(atlas, &tie.evidence)}
    }
    .draw()
}
