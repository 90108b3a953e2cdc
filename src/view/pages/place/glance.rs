//! What a profile says on its first screen: its key figures drawn, platforms, fields, terms, and what nobody wrote.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::family;
use crate::atlas::Atlas;
use crate::atlas::figure::{Chart, ChartKind};
use crate::atlas::industry::Strength;
use crate::atlas::outcome::Outcome;
use crate::atlas::place::{Place, PlaceId, RemarkKind};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::chart::ChartView;
use crate::view::parts::figure::Headline;
use crate::view::parts::glyph::{Aimed, FamilyGlyph};
use crate::view::parts::outcome::Judged;
use crate::view::parts::platforms::Tally;
use crate::view::sources::Sources;

/// As many open questions as a first screen holds.
const QUESTIONS: usize = 3;

/// Blocks beside one another, each with a heading; those that have nothing to say are left out.
pub(super) fn glance(sources: Sources, place: &'static Place) -> Markup {
    let atlas = sources.atlas;
    let chart = drawn(sources, place);
    let headline = atlas.headline(&place.id);
    // What the chart draws is not set in large figures as well.
    let told = chart.is_some_and(|chart| headline.iter().all(|figure| chart.figures.contains(&figure.key())));
    let headline = (!headline.is_empty() && !told).then(|| {
        let title = atlas.charts.iter().find(|chart| chart.place == place.id && chart.kind == ChartKind::Headline);
        let title = title.map_or_else(String::new, |chart| chart.title.clone());
        block(&title, "", view! { <Headline atlas=atlas figures=headline owner=place.id.0.clone() marked=true/> })
    });
    let chart =
        chart.map(|chart| view! { <div class="glance__block"><ChartView atlas=atlas chart=chart/></div> }.draw());
    view! {
        <div class="glance">
            {headline}
            {chart}
            {platforms(atlas, place)}
            {fields(atlas, place)}
            {terms(sources, place)}
        </div>
    }
    .draw()
}

fn block(heading: &str, note: &str, body: impl IntoView) -> Markup {
    let note = (!note.is_empty()).then(|| view! { " " <small>{note.to_owned()}</small> });
    view! {
        <section class="glance__block">
            <h2>{heading.to_owned()} {note}</h2>
            {body.draw()}
        </section>
    }
    .draw()
}

/// The chart that says most at once: a part of a whole or a way through ranks, of the place or of what lies in it.
pub(super) fn drawn(sources: Sources, place: &'static Place) -> Option<&'static Chart> {
    let charts = family(sources, place).into_iter().flat_map(|inner| sources.atlas.charts_of(&inner.id));
    let charts: Vec<&Chart> = charts.collect();
    let of = |kind: ChartKind| charts.iter().copied().find(|chart| chart.kind == kind);
    of(ChartKind::Ranks).or_else(|| of(ChartKind::Parts))
}

fn platforms(atlas: &'static Atlas, place: &'static Place) -> Option<Markup> {
    let count = atlas.platforms_of(&place.id).len();
    (count > 0).then(|| {
        block(texts::places::platforms(), &texts::place::count_sites(count), view! { <Tally atlas=atlas place=place/> })
    })
}

/// Fields, those that a document names as leading first and filled, with the park that they are named of.
fn fields(atlas: &'static Atlas, place: &'static Place) -> Option<Markup> {
    let strongest = atlas.strongest_industries(&place.id);
    let count = strongest.len();
    let has_leading = strongest.iter().any(|(_, strength)| *strength == Strength::Leading);
    let items = strongest.into_iter().map(|(industry, strength)| {
        let inside = atlas.strongest_tie(&place.id, &industry.id).and_then(|(_, inside)| inside);
        let inside = inside.map(|park| view! { " " <small>{park.short_name.clone()}</small> });
        view! {
            <li>
                <FamilyGlyph family=industry.family leading=strength == Strength::Leading/>
                <span>
                    {industry.short_name.clone()}
                    {inside}
                    <span class="visually-hidden">{texts::places::strength(strength.label())}</span>
                </span>
            </li>
        }
    });
    let items = items.collect_view();
    let note = if has_leading { texts::place::glance_fields_key() } else { "" };
    (count > 0)
        .then(|| block(&texts::place::glance_fields(count), note, view! { <ul class="glance__fields">{items}</ul> }))
}

/// What falls due, by year: a square for each aim, and what came of them. Targets without a term stand last.
fn terms(sources: Sources, place: &'static Place) -> Option<Markup> {
    let atlas = sources.atlas;
    let family = family(sources, place);
    let is_own = |id: &PlaceId| family.iter().any(|inner| inner.id == *id);
    let mut years: BTreeMap<(Option<u16>, Outcome), usize> = BTreeMap::new();
    let current = atlas.events.iter().filter(|event| is_own(&event.place) && atlas.event_instead(event).is_none());
    for (event, outcome) in current.filter_map(|event| Some((event, atlas.event_outcome(event)?))) {
        let year = event.when.map(|when| when.end.unwrap_or(when.start).year);
        *years.entry((year, outcome)).or_default() += 1;
    }
    let open = atlas.current_targets().filter(|target| is_own(&target.place) && target.due.end().is_none()).count();
    if open > 0 {
        years.insert((None, Outcome::Open), open);
    }
    let total: usize = years.values().sum();
    // Those without a year come last.
    let (dated, undated): (Vec<_>, Vec<_>) = years.into_iter().partition(|((year, _), _)| year.is_some());
    let rows = dated.into_iter().chain(undated).map(|((year, outcome), count)| {
        let year = year.map_or_else(
            || texts::findings::targets_undated().to_owned(),
            |year| texts::place::glance_due(&year.to_string()),
        );
        view! {
            <li>
                <span class="glance__year">{year}</span>
                <Aimed count=count/>
                <span class="glance__outcome">{texts::place::count_items(count)} " " <Judged outcome=Some(outcome)/></span>
            </li>
        }
    });
    let rows = rows.collect_view();
    (total > 0).then(|| {
        let body = view! { <ul class="glance__terms">{rows}</ul> };
        block(texts::place::glance_terms(), &texts::place::count_items(total), body)
    })
}

/// What to ask, because no document says it: the first few, and the way to all.
pub(super) fn questions(sources: Sources, place: &'static Place) -> Option<Markup> {
    let unknowns: Vec<_> =
        sources.atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Unknown).collect();
    let (count, more) = (unknowns.len(), unknowns.len().saturating_sub(QUESTIONS));
    let items = unknowns.into_iter().take(QUESTIONS).map(|remark| view! { <li>{remark.text.clone()}</li> });
    let items = items.collect_view();
    let more = (more > 0).then(|| view! { <p><a href="#unknowns">{texts::place::glance_more(more)}</a></p> });
    (count > 0).then(|| {
        block(
            &texts::place::glance_unknowns(count),
            &texts::place::glance_unknowns_note(sources.atlas.documents.len()),
            view! { <ul class="glance__questions">{items}</ul> {more} },
        )
    })
}
