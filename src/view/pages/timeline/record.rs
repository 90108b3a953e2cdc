//! Every event with its source, grouped by what is said of all that stand together.

use leptos::prelude::*;

use crate::atlas::event::Event;
use crate::chart::once::Once;
use crate::chart::timeline::drawing::place_of;
use crate::chart::timeline::groups::{Group, Heading, groups};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::history::Replaced;
use crate::view::parts::outcome::Judged;
use crate::view::parts::record::heading_words;
use crate::view::sources::Sources;

pub(super) fn record(sources: Sources, route: &Route) -> Markup {
    let city = sources.atlas.site.city.as_str();
    let here = grouped(sources, route, super::here(sources).collect());
    let away: Vec<_> = super::elsewhere(sources).collect();
    let count = away.len();
    let elsewhere = (count > 0).then(|| {
        view! {
            <details class="record__elsewhere fold" data-section>
                <summary><h2>{texts::timeline::elsewhere_of(city)}</h2> " " {texts::timeline::elsewhere_count(count)}</summary>
                <div id="elsewhere">{grouped(sources, route, away)}</div>
            </details>
        }
    });
    view! {
        <div class="record">
            <h2 class="record__title" id="record">{texts::timeline::record(sources.atlas.events.len())}</h2>
            <div class="record__groups">{here}</div>
            {elsewhere}
        </div>
    }
    .draw()
}

fn grouped(sources: Sources, route: &Route, events: Vec<(usize, &'static Event)>) -> Markup {
    let index = |event: &Event| events.iter().find(|(_, other)| std::ptr::eq(*other, event)).map_or(0, |(at, _)| *at);
    let groups = groups(sources.atlas, events.iter().map(|(_, event)| *event));
    groups.iter().map(|group| self::group(sources, route, group, &index)).collect_view().draw()
}

fn group(sources: Sources, route: &Route, group: &Group<'static>, index: &dyn Fn(&Event) -> usize) -> Markup {
    let mut events = group.events.clone();
    if matches!(group.heading, Heading::Due(..)) {
        // At one time nothing comes first: those of a place stand together.
        let place = |event: &Event| place_of(sources.atlas, event).map(|place| place.id.clone());
        let order = |event: &Event| {
            let place = place(event);
            sources.atlas.places.iter().position(|other| Some(&other.id) == place.as_ref())
        };
        events.sort_by_key(|event| order(event));
    }
    let notes: Vec<&str> = events.iter().map(|event| event.note.as_str()).collect();
    let Once { shared, own } = Once::of(&notes);
    let shared = (!shared.is_empty()).then(|| view! { <p class="record__note">{shared}</p> });
    let mut last = "";
    let mut items: Vec<Markup> = Vec::new();
    for (event, note) in events.into_iter().zip(own) {
        let place = place_of(sources.atlas, event);
        let name = place.map(|place| place.short_name.as_str()).unwrap_or_default();
        let named = place.filter(|_| name != last).map(|place| super::place_link(route, place));
        last = name;
        items.push(item(sources, route, group.heading, event, (index(event), named, note)));
    }
    view! {
        <section class="record__group" data-section>
            <h3>{heading_words(group.heading, group.events.len())} " " <Judged outcome=group.heading.outcome()/></h3>
            {shared}
            <ol>{items}</ol>
        </section>
    }
    .draw()
}

fn item(
    sources: Sources,
    route: &Route,
    heading: Heading,
    event: &'static Event,
    (index, place, note): (usize, Option<Markup>, String),
) -> Markup {
    let atlas = sources.atlas;
    // The heading may say it already.
    let when = match heading {
        Heading::Due(_, Some(_)) if !event.inferred.any() => None,
        Heading::Undated => None,
        _ => Some(view! { " " <small>{event.dated_words()}</small> }),
    };
    let instead = atlas.event_instead(event);
    let newer = instead.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> " " });
    let note = (!note.is_empty()).then(|| view! { <p class="record__note">{note}</p> });
    let source = if route.is_frame() {
        view! { <small>{atlas.short_source(&event.evidence)}</small> }.draw()
    } else {
        view! { <Source atlas=atlas evidence=event.evidence.clone()/> }.draw()
    };
    view! {
        <li
            class="record__item"
            class:history=instead.is_some()
            id=event.key()
            data-event=index.to_string()
        >
            <p class="record__place">{place}</p>
            <div>
                <p>
                    <span class="history__claim">{super::words::title(event)}</span>
                    {when}
                    " "
                    {newer}
                    {source}
                </p>
                {note}
            </div>
        </li>
    }
    .draw()
}
