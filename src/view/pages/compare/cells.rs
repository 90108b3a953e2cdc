//! What stands in a cell: statements, each with what it needs to be read alone.

use leptos::prelude::*;

use crate::atlas::evidence::Evidence;
use crate::atlas::figure::Figure;
use crate::atlas::place::{Place, Region};
use crate::chart::compare::{Cell, Said};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::{Standing, Value, subject_name};
use crate::view::parts::glyph::StatusGlyph;
use crate::view::parts::target::TargetLines;
use crate::view::sources::Sources;

pub(super) fn cell(sources: Sources, route: &Route, place: &'static Place, cell: &Cell<'static>) -> Markup {
    if cell.said.is_empty() {
        // Of places elsewhere only figures and cases are taken down: silence here is ours, not the documents'.
        let elsewhere = place.region == Region::Elsewhere;
        let words = if elsewhere { texts::compare::silent_elsewhere() } else { texts::compare::silent() };
        return view! { <span class="empty">{words}</span> }.draw();
    }
    let unknowns = cell.said.iter().filter(|said| matches!(said, Said::Unknown(_))).count();
    let counted =
        (unknowns > 0).then(|| view! { <p class="compare__counted">{texts::compare::unknowns(unknowns)}</p> });
    let mut organisations = Vec::new();
    let mut rest = Vec::new();
    for said in &cell.said {
        match said {
            Said::Organisation { .. } => organisations.push(said),
            said => rest.push(said),
        }
    }
    let organisations = names(sources, route, &organisations);
    let plain =
        rest.iter().all(|said| matches!(said, Said::Words(_) | Said::Missing(_) | Said::Source(_) | Said::More(_)));
    let rest = rest.into_iter().map(|said| statement(sources, route, place, said));
    let rest = if plain {
        rest.collect_view().draw()
    } else {
        let items = rest.map(|said| view! { <li>{said}</li> }).collect_view();
        view! { <ul class="compare__list">{items}</ul> }.draw()
    };
    view! {
        {counted}
        {organisations}
        {rest}
    }
    .draw()
}

/// Organisations in a line, with the sources of all.
fn names(sources: Sources, route: &Route, organisations: &[&Said<'static>]) -> Option<Markup> {
    let mut found = Vec::new();
    let mut evidence: Vec<&Evidence> = Vec::new();
    for said in organisations {
        if let Said::Organisation { organisation, via } = said {
            found.push(if via.is_empty() {
                organisation.name.clone()
            } else {
                texts::compare::name_in(&organisation.name, via)
            });
            if !evidence.contains(&&organisation.evidence) {
                evidence.push(&organisation.evidence);
            }
        }
    }
    (!found.is_empty()).then(|| {
        if route.is_frame() {
            let mut cited: Vec<String> = evidence.into_iter().map(|row| sources.atlas.short_source(row)).collect();
            cited.dedup();
            return view! {
                <p>{found.join("、")}</p>
                <p class="compare__source">{texts::compare::source(&cited.join("；"))}</p>
            }
            .draw();
        }
        let marks = evidence.into_iter().map(|row| view! { <Source atlas=sources.atlas evidence=row.clone()/> });
        view! { <p>{found.join("、")} " " {marks.collect_view()}</p> }.draw()
    })
}

/// A mark on the page, whose list says the rest; in a frame, which has no list, the source in words.
fn source(sources: Sources, route: &Route, evidence: &Evidence) -> Markup {
    if route.is_frame() {
        let words = texts::compare::source(&sources.atlas.short_source(evidence));
        return view! { <p class="compare__source">{words}</p> }.draw();
    }
    view! { <p class="compare__mark"><Source atlas=sources.atlas evidence=evidence.clone()/></p> }.draw()
}

fn within(via: &str) -> Option<Markup> {
    (!via.is_empty()).then(|| view! { <span class="compare__via">{texts::compare::within(via)}</span> }.draw())
}

fn statement(sources: Sources, route: &Route, place: &'static Place, said: &Said<'static>) -> Markup {
    match said {
        Said::Words(words) => view! { <p>{words.clone()}</p> }.draw(),
        Said::Missing(words) => view! { <p class="empty">{*words}</p> }.draw(),
        Said::Industry { tie, via } => view! {
            <p>
                <strong class="compare__strength">{tie.strength.label()}</strong>
                {within(via)}
            </p>
            <p class="compare__words">{texts::compare::words(&tie.words)}</p>
            {source(sources, route, &tie.evidence)}
        }
        .draw(),
        Said::Platform { platform, via } => view! {
            <p>
                <StatusGlyph status=platform.status/>
                " "
                <strong class="compare__strength">{platform.status.alone()}</strong>
                " "
                {platform.name.clone()}
                {within(via)}
            </p>
            <p class="compare__words">{texts::compare::words(&platform.words)}</p>
            {source(sources, route, &platform.evidence)}
        }
        .draw(),
        Said::Organisation { organisation, .. } => view! { <p>{organisation.name.clone()}</p> }.draw(),
        Said::Figure { figure, note } => number(sources, route, place, figure, note),
        Said::Target(target) => view! {
            <TargetLines atlas=sources.atlas route=route.clone() target=*target class="compare__measure"/>
            {source(sources, route, &target.evidence)}
        }
        .draw(),
        Said::Unknown(remark) => view! { <p>{remark.text.clone()}</p> }.draw(),
        Said::Source(evidence) => source(sources, route, evidence),
        Said::More(words) => {
            let href = route.link(&Route::Place(place.slug.clone()));
            view! { <p class="compare__more"><a href=href>{words.clone()}</a></p> }.draw()
        }
    }
}

fn number(sources: Sources, route: &Route, place: &'static Place, figure: &'static Figure, note: &str) -> Markup {
    let atlas = sources.atlas;
    let subject = (figure.subject.0 != place.id.0).then(|| texts::compare::subject(&subject_name(atlas, figure)));
    let notes: Vec<&str> = [note, figure.note.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
    let notes = (!notes.is_empty()).then(|| view! { <p class="compare__words">{notes.join("。")}</p> });
    view! {
        <p class="compare__measure">{subject} {figure.measure.clone()}</p>
        <p><Value atlas=atlas figure=figure/></p>
        <p><Standing atlas=atlas figure=figure/></p>
        {notes}
        {source(sources, route, &figure.evidence)}
    }
    .draw()
}
