//! Numbers of a place: charts, targets, the table of figures, its events.

use leptos::prelude::*;

use super::Part;
use crate::atlas::event::Event;
use crate::atlas::evidence::Article;
use crate::atlas::figure::Figure;
use crate::atlas::place::{Domain, Place, PlaceKind, Region};
use crate::state::route::Route;
use crate::state::timeline::TimelineState;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::chart::ChartView;
use crate::view::parts::event::{EventWhen, ordered};
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::FigureTable;
use crate::view::parts::history::newest_first;
use crate::view::parts::target::TargetLines;
use crate::view::parts::term::Term;
use crate::view::sources::Sources;

/// The place itself and what lies in it; for the city itself alone.
fn family(sources: Sources, place: &'static Place) -> Vec<&'static Place> {
    if place.kind == PlaceKind::City { vec![place] } else { sources.atlas.family(&place.id) }
}

pub(super) fn charts(sources: Sources, place: &'static Place) -> Option<Part> {
    let charts: Vec<_> =
        family(sources, place).into_iter().flat_map(|inner| sources.atlas.charts_of(&inner.id)).collect();
    if charts.is_empty() {
        return None;
    }
    let charts = charts.into_iter().map(|chart| view! { <ChartView atlas=sources.atlas chart=chart/> }).collect_view();
    Some(Part {
        id: "charts",
        term: None,
        heading: texts::place::charts(),
        body: view! { <div class="charts">{charts}</div> }.draw(),
    })
}

/// Whether a figure of a place in the city is about another industry, or none. The cases
/// elsewhere are about nothing else, and their pages say so at the head.
fn apart(place: &Place, figure: &Figure) -> bool {
    figure.domain != Domain::Bio && (place.region == Region::Home || figure.domain == Domain::Context)
}

pub(super) fn figures(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let mut tables = Vec::new();
    let mut background = Vec::new();
    let mut push = |caption: String, subject: &'static str| {
        let (context, bio): (Vec<&'static Figure>, Vec<&'static Figure>) =
            atlas.figures_of(subject).partition(|figure| apart(place, figure));
        background.extend(context);
        if !bio.is_empty() {
            tables.push((caption, bio));
        }
    };
    for inner in family(sources, place) {
        push(inner.name.clone(), inner.id.as_str());
    }
    for inner in family(sources, place) {
        for organisation in atlas.organisations_of(&inner.id) {
            push(texts::place::figures_of_organisation(&organisation.name), organisation.id.as_str());
        }
    }
    if tables.is_empty() && background.is_empty() {
        return None;
    }
    let tables = tables
        .into_iter()
        .flat_map(|(caption, figures)| by_article(sources, caption, figures))
        .map(|(caption, figures)| {
            view! { <FigureTable atlas=atlas figures=figures caption=caption route=route.clone()/> }
        })
        .collect_view();
    let background = (!background.is_empty()).then(|| {
        view! {
            <details class="background">
                <summary>{texts::place::figures_background(background.len())}</summary>
                <FigureTable
                    atlas=atlas
                    figures=background
                    caption=texts::place::figures_background_caption().to_owned()
                    route=route.clone()
                    subjects=true
                />
            </details>
        }
    });
    let body = view! {
        {tables}
        {background}
    }
    .draw();
    Some(Part { id: "figures", term: Some(Term::STANDING), heading: texts::place::figures(), body })
}

/// One table an article where several speak of the same subject, so that their
/// numbers are not read as one series.
fn by_article(sources: Sources, caption: String, figures: Vec<&'static Figure>) -> Vec<(String, Vec<&'static Figure>)> {
    let mut groups: Vec<(Option<&'static Article>, Vec<&'static Figure>)> = Vec::new();
    for figure in figures {
        let article = sources.atlas.article(&figure.evidence);
        match groups.iter_mut().find(|(other, _)| *other == article) {
            Some((_, group)) => group.push(figure),
            None => {
                // What a newer document says stands before what it replaces.
                let is_older = |(_, group): &(_, Vec<&'static Figure>)| {
                    group.first().is_some_and(|older: &&Figure| {
                        sources.atlas.replaces(&figure.evidence.document, &older.evidence.document)
                    })
                };
                let at = groups.iter().position(is_older).unwrap_or(groups.len());
                groups.insert(at, (article, vec![figure]));
            }
        }
    }
    let several = groups.len() > 1;
    groups
        .into_iter()
        .map(|(article, group)| match article {
            Some(article) if several => (texts::place::figures_by_article(&caption, &article.brief()), group),
            _ => (caption.clone(), group),
        })
        .collect()
}

pub(super) fn targets(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let family = family(sources, place);
    let targets: Vec<_> =
        atlas.targets.iter().filter(|target| family.iter().any(|inner| inner.id == target.place)).collect();
    if targets.is_empty() {
        return None;
    }
    let items = newest_first(targets, |target| atlas.target_instead(target))
        .into_iter()
        .map(|(target, newer)| {
            view! {
                <li class="aims__item" class:history=newer.is_some()>
                    <TargetLines atlas=atlas route=route.clone() target=target class="aims__measure" newer=newer/>
                    <Source atlas=atlas evidence=target.evidence.clone()/>
                </li>
            }
        })
        .collect_view();
    Some(Part {
        id: "targets",
        term: None,
        heading: texts::place::targets(),
        body: view! { <ul class="aims">{items}</ul> }.draw(),
    })
}

pub(super) fn events(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let family = family(sources, place);
    let events: Vec<&'static Event> =
        ordered(atlas).into_iter().filter(|event| family.iter().any(|inner| inner.id == event.place)).collect();
    if events.is_empty() {
        return None;
    }
    let items = events
        .into_iter()
        .map(|event| {
            let note = (!event.note.is_empty()).then(|| view! { <p class="moments__note">{event.note.clone()}</p> });
            view! {
                <li
                    class=format!("moments__item moments__item--{}", event.kind.code())
                    class:history=atlas.event_instead(event).is_some()
                >
                    <p class="moments__when"><EventWhen atlas=atlas event=event/></p>
                    <div>
                        <p class="moments__title history__claim">{event.title.clone()}</p>
                        {note}
                        <Source atlas=atlas evidence=event.evidence.clone()/>
                    </div>
                </li>
            }
        })
        .collect_view();
    let state = TimelineState { place: Some(place.slug.clone()), ..TimelineState::default() };
    let href = format!("{}?{}", route.link(&Route::Timeline), state.query());
    let body = view! {
        <ol class="moments">{items}</ol>
        <p><a class="more" href=href>{texts::place::events_link()}</a></p>
    }
    .draw();
    Some(Part { id: "events", term: None, heading: texts::place::events(), body })
}
