//! A place in time: its targets, and what the documents date.

use leptos::prelude::*;

use super::{Part, family};
use crate::atlas::event::Event;
use crate::atlas::outcome::Outcome;
use crate::atlas::place::Place;
use crate::atlas::target::Target;
use crate::chart::once::Once;
use crate::chart::timeline::groups::groups;
use crate::chart::timeline::ordered;
use crate::state::route::Route;
use crate::state::timeline::TimelineState;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::target_due;
use crate::view::parts::history::{Replaced, newest_first};
use crate::view::parts::outcome::Judged;
use crate::view::parts::record::heading_words;
use crate::view::parts::target::Aim;
use crate::view::sources::Sources;

pub(super) fn targets(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let family = family(sources, place);
    let targets: Vec<&'static Target> =
        atlas.targets.iter().filter(|target| family.iter().any(|inner| inner.id == target.place)).collect();
    if targets.is_empty() {
        return None;
    }
    let current: Vec<&Target> =
        targets.iter().copied().filter(|target| atlas.target_instead(target).is_none()).collect();
    let outcomes = Outcome::ALL.iter().filter_map(|outcome| {
        let count = current.iter().filter(|target| atlas.outcome(target) == *outcome).count();
        (count > 0).then(|| texts::targets::lede_outcome(outcome.label(), count))
    });
    let gist = texts::write::phrases(&outcomes.collect::<Vec<_>>());
    let count = texts::place::count_items(current.len());
    let rows = newest_first(targets, |target| atlas.target_instead(target));
    let groups: Vec<Markup> = Outcome::ALL
        .iter()
        .filter_map(|outcome| {
            let own = rows.iter().filter(|(target, _)| atlas.outcome(target) == *outcome);
            let items: Vec<Markup> = own.map(|(target, newer)| item(sources, route, target, *newer)).collect();
            (!items.is_empty()).then(|| {
                let said = outcome.is_said().then(|| view! { <p><Judged outcome=Some(*outcome)/></p> });
                view! { {said} <ul class="aims">{items}</ul> }.draw()
            })
        })
        .collect();
    Some(Part { id: "targets", term: None, heading: texts::place::targets(), count, gist, body: groups.draw() })
}

fn item(sources: Sources, route: &Route, target: &'static Target, newer: Option<&'static Target>) -> Markup {
    let atlas = sources.atlas;
    let history = newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> });
    let href = format!("{}#{}", route.link(&Route::Targets), target.id);
    view! {
        <li class="aims__item" class:history=newer.is_some()>
            <p class="aims__measure"><a href=href>{target.measure.clone()}</a></p>
            <p>
                <Aim atlas=atlas target=target/>
                " · "
                {target_due(atlas, target)}
                " "
                <Source atlas=atlas evidence=target.evidence.clone()/>
                {history}
            </p>
        </li>
    }
    .draw()
}

pub(super) fn events(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let family = family(sources, place);
    let events: Vec<&'static Event> =
        ordered(atlas).into_iter().filter(|event| family.iter().any(|inner| inner.id == event.place)).collect();
    if events.is_empty() {
        return None;
    }
    let count = texts::place::count_events(events.len());
    let groups = groups(atlas, events);
    let gist = groups.iter().map(|group| heading_words(group.heading, group.events.len())).collect::<Vec<_>>();
    let sections = groups
        .iter()
        .map(|group| {
            let notes: Vec<&str> = group.events.iter().map(|event| event.note.as_str()).collect();
            let Once { shared, own } = Once::of(&notes);
            let items = group.events.iter().zip(own).map(|(event, note)| moment(sources, event, note)).collect_view();
            let shared = (!shared.is_empty()).then(|| view! { <p class="moments__note">{shared}</p> });
            view! {
                <h3 class="moments__heading">
                    {heading_words(group.heading, group.events.len())} " " <Judged outcome=group.heading.outcome()/>
                </h3>
                {shared}
                <ol class="moments">{items}</ol>
            }
        })
        .collect_view();
    let state = TimelineState { place: Some(place.slug.clone()), ..TimelineState::default() };
    let href = format!("{}?{}", route.link(&Route::Timeline), state.query());
    let body = view! {
        {sections}
        <p><a class="more" href=href>{texts::place::events_link()}</a></p>
    }
    .draw();
    Some(Part {
        id: "events",
        term: None,
        heading: texts::place::events(),
        count,
        gist: texts::write::phrases(&gist),
        body,
    })
}

fn moment(sources: Sources, event: &'static Event, note: String) -> Markup {
    let atlas = sources.atlas;
    let instead = atlas.event_instead(event);
    let newer = instead.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> " " });
    let note = (!note.is_empty()).then(|| view! { <p class="moments__note">{note}</p> });
    view! {
        <li
            class=format!("moments__item moments__item--{}", event.kind.code())
            class:history=instead.is_some()
        >
            <p class="when">{event.dated_words()}</p>
            <div>
                <p>
                    <span class="history__claim">{event.title.clone()}</span>
                    " "
                    {newer}
                    <Source atlas=atlas evidence=event.evidence.clone()/>
                </p>
                {note}
            </div>
        </li>
    }
    .draw()
}
