//! The timeline: a finding, one drawing that bears it out, and below it every event as a record.

mod narrow;
mod record;
mod wide;
mod words;

use leptos::prelude::*;

use crate::atlas::event::{Event, EventKind};
use crate::atlas::place::{Place, Region};
use crate::chart::timeline::TimelineIndex;
use crate::chart::timeline::drawing::Drawing;
use crate::chart::timeline::ordered;
use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::choice::Choice;
use crate::view::parts::evidence::{Listed, SourceList};
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, explained};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

/// Events with their rows in the index.
fn indexed(sources: Sources) -> impl Iterator<Item = (usize, &'static Event)> {
    ordered(sources.atlas).into_iter().enumerate()
}

/// The city's own.
fn here(sources: Sources) -> impl Iterator<Item = (usize, &'static Event)> {
    indexed(sources).filter(move |(_, event)| sources.atlas.is_home(&event.place))
}

/// Other cities and the country: never mixed with the city's own.
fn elsewhere(sources: Sources) -> impl Iterator<Item = (usize, &'static Event)> {
    indexed(sources).filter(move |(_, event)| !sources.atlas.is_home(&event.place))
}

/// The drawing and the record below it: on the page, and in a frame.
pub(in crate::view) fn drawing(sources: Sources, route: &Route, drawing: &Drawing<'static>) -> Markup {
    view! {
        <div class="timeline">
            {wide::wide(sources, route, drawing, true)}
            {narrow::narrow(sources, route, drawing)}
        </div>
        {(!route.is_frame()).then(|| take(sources, route))}
        {record::record(sources, route)}
    }
    .draw()
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let index = TimelineIndex::of(atlas);
    let drawn = Drawing::of(atlas, index.span);
    let told = words::told(sources, &drawn);
    let lede = view! { <p>{told.lede}</p> };
    let body = view! {
        <div class="page page--timeline">
            <header class="lede">
                <p class="lede__shelf">{texts::timeline::title()} " " <small>{texts::timeline::count(index.entries.len())}</small></p>
                <h1>{told.headline}</h1>
                {explained(lede, Some(Term::JUDGED), route)}
            </header>
            <div data-island="timeline">
                <p class="notice" role="status" data-notice></p>
                {controls(sources, &index)}
                {legend()}
                <p class="places__count" role="status" data-count>{texts::timeline::count(index.entries.len())}</p>
                {drawing(sources, route, &drawn)}
            </div>
            <SourceList listed=Listed::Folded/>
        </div>
    }
    .draw();
    Page { title: texts::timeline::title().to_owned(), description: texts::timeline::description(subject(atlas)), body }
}

fn take(sources: Sources, route: &Route) -> Markup {
    view! {
        <Take
            sources=sources
            route=route.clone()
            data=vec![("events.csv", texts::timeline::take_events()), ("atlas.json", texts::timeline::take_all())]
            embed=Embed::Timeline
            here=vec![Here::drawing(".timeline", texts::timeline::take_here())]
        />
    }
    .draw()
}

fn controls(sources: Sources, index: &TimelineIndex) -> Markup {
    let kinds = EventKind::ALL
        .iter()
        .map(|kind| {
            view! {
                <button type="button" class="chip" data-kind-button=kind.code() aria-pressed="false">
                    {kind.label()}
                </button>
            }
        })
        .collect_view();
    let places = index
        .places
        .iter()
        .filter_map(|slug| {
            let place = sources.atlas.place_by_slug(slug)?;
            let name = match place.region {
                Region::Home => place.short_name.clone(),
                Region::Elsewhere => texts::timeline::place_elsewhere(&place.short_name),
            };
            Some((slug.clone(), name))
        })
        .collect();
    view! {
        <div class="controls controls__row needs-script">
            <div class="controls__group" role="group" aria-label=texts::timeline::kind()>
                <button type="button" class="chip" data-kind-button="" aria-pressed="true">{texts::timeline::kind_all()}</button>
                {kinds}
            </div>
            <div class="controls__group">
                <Choice name="place" label=texts::timeline::place() options=places/>
            </div>
            <button type="button" class="chip" data-years aria-pressed="true" hidden></button>
        </div>
    }
    .draw()
}

/// The drawing of a place elsewhere, which stands on the page of comparisons: nothing in it is pressed.
pub(in crate::view::pages) fn within(
    sources: Sources,
    route: &Route,
    drawing: &Drawing<'static>,
    is_first: bool,
) -> Markup {
    view! {
        <div class="timeline">
            {wide::wide(sources, route, drawing, is_first)}
            {narrow::narrow(sources, route, drawing)}
        </div>
    }
    .draw()
}

/// Where an event stands in the record.
fn record_of(route: &Route, drawing: &Drawing<'_>, event: &Event) -> String {
    let page = if drawing.is_home { String::new() } else { route.link(&Route::Timeline) };
    format!("{page}#{}", event.key())
}

/// A year of the axis: on the city's timeline it lists what lies in it.
fn year(drawing: &Drawing<'_>, year: u16) -> Markup {
    if !drawing.is_home {
        return view! { <span>{year.to_string()}</span> }.draw();
    }
    view! { <button type="button" class="plain" data-year=year.to_string() aria-pressed="false">{year.to_string()}</button> }
        .draw()
}

fn place_link(route: &Route, place: &Place) -> Markup {
    if place.profile {
        view! { <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a> }.draw()
    } else {
        view! { <span>{place.short_name.clone()}</span> }.draw()
    }
}

/// What the drawing shows, in a line.
pub(in crate::view) fn headline(sources: Sources) -> String {
    let index = TimelineIndex::of(sources.atlas);
    words::told(sources, &Drawing::of(sources.atlas, index.span)).headline
}

/// What the marks mean.
pub(in crate::view) fn legend() -> Markup {
    let sample = |class: &'static str, path: &'static str| {
        view! { <svg class="timeline-key__sample" width="24" height="14" viewBox="-12 -7 24 14" aria-hidden="true"><path class=class d=path></path></svg> }
    };
    let entries = [
        ("dated dated--past", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", EventKind::Past.label()),
        ("dated dated--target", "M-5 -5h10v10h-10z", EventKind::Target.label()),
        ("dated dated--plan", "M-5 -5h10v10h-10z", EventKind::Plan.label()),
        ("span__result", "M0 -6L6 0L0 6L-6 0z", texts::timeline::legend_socket()),
        ("span__result is-told", "M0 -6L6 0L0 6L-6 0z", texts::timeline::legend_told()),
        ("span__bracket", "M-11 -2v4h22v-4", texts::timeline::legend_about()),
        ("dated dated--past", "M-12 -4h24v8h-24z", texts::timeline::legend_period()),
        ("span__dots", "M-9 0h20", texts::timeline::legend_open()),
    ];
    let entries = entries
        .into_iter()
        .map(|(class, path, words)| view! { <li class="timeline-key__item">{sample(class, path)} {words}</li> })
        .collect_view();
    view! { <ul class="timeline-key" aria-label=texts::timeline::legend()>{entries}</ul> }.draw()
}
