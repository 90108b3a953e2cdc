//! Profile of a place: a first screen that is enough, then everything that the documents say of it, each with its
//! source, and what they do not say, folded under headings that say how much there is.

mod glance;
mod head;
mod numbers;
mod open;
mod organisations;
mod time;
mod work;

use leptos::prelude::*;

use crate::atlas::place::{Place, Region};
use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::map::ground::{Detail, Ground};
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::{Listed, SourceList};
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Ask, Term};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

/// A section of a profile: its anchor, heading and content.
struct Part {
    id: &'static str,
    heading: &'static str,
    /// How much it holds, and the most important of it, for who does not open it.
    count: String,
    gist: String,
    /// The term of the site that the part needs first.
    term: Option<Term>,
    body: Markup,
}

/// The place itself and what lies in it; for the city itself alone.
fn family(sources: Sources, place: &'static Place) -> Vec<&'static Place> {
    sources.atlas.told_of(place)
}

pub fn page(sources: Sources, route: &Route, slug: &str) -> Page {
    let Some(place) = sources.atlas.place_by_slug(slug) else {
        return super::not_found::page(sources, route);
    };
    let parts: Vec<Part> = [
        work::industries(sources, route, place),
        work::platforms(sources, route, place),
        work::inside(sources, route, place),
        organisations::organisations(sources, place),
        numbers::figures(sources, route, place),
        time::targets(sources, route, place),
        time::events(sources, route, place),
        open::conflicts(sources, route, place),
        open::cautions(sources, place),
        open::unknowns(sources, place),
    ]
    .into_iter()
    .flatten()
    .collect();
    let contents = parts
        .iter()
        .map(|part| (part.id, part.heading, part.count.clone()))
        .chain([("cites", texts::parts::source_list(), String::new())])
        .map(|(id, heading, count)| {
            view! { <li><a href=format!("#{id}")>{heading} " " <span class="contents__count">{count}</span></a></li> }
        })
        .collect_view();
    let sections = parts.into_iter().map(|part| folded(route, part)).collect_view();
    let class = match place.region {
        Region::Home => "page profile",
        Region::Elsewhere => "page profile profile--elsewhere",
    };
    let body = view! {
        <article class=class>
            <Ground sources=sources detail=Detail::Still/>
            {head::head(sources, route, place)}
            <div class="profile__body">
                <nav class="profile__contents" aria-label=texts::place::contents()>
                    <ul>{contents}</ul>
                </nav>
                <div class="profile__parts">
                    {sections}
                    <SourceList listed=Listed::Folded/>
                </div>
            </div>
            <Take
                sources=sources
                route=route.clone()
                data=vec![("figures.csv", texts::place::take_figures())]
                embed=Embed::Place(place.slug.clone())
                here=vec![Here::drawing(".profile__head", texts::place::take_here())]
            />
            <p class="print-note">{texts::place::print()}</p>
        </article>
    }
    .draw();
    let description = texts::place::description(&place.name, subject(sources.atlas), &place.summary);
    Page { title: title(place), description, body }
}

/// The anchor stands on what is inside: only then does a browser open the fold for a link that leads to it.
fn folded(route: &Route, part: Part) -> Markup {
    let Part { id, heading, count, gist, term, body } = part;
    let ask = term.map(|term| view! { <div class="explained"><Ask term=term route=route.clone()/></div> });
    view! {
        <details class=format!("folded profile__part--{id}")>
            <summary class="folded__summary">
                <h2>{heading}</h2>
                " "
                <span class="folded__count">{count}</span>
                " "
                <span class="folded__gist">{gist}</span>
            </summary>
            <div class="folded__body" id=id>
                {ask}
                {body}
            </div>
        </details>
    }
    .draw()
}

/// Of more, each group of a part is folded as a table is.
const LISTED: usize = 12;

/// A group of a part under its heading; folded where the part holds too much to be read through.
fn listed(of: usize, class: &str, heading: impl IntoView, body: impl IntoView) -> Markup {
    if of > LISTED {
        view! {
            <details class=format!("background fold {class}")>
                <summary>{heading.draw()}</summary>
                {body.draw()}
            </details>
        }
        .draw()
    } else {
        view! { <section class=class.to_owned()><h3>{heading.draw()}</h3> {body.draw()}</section> }.draw()
    }
}

fn title(place: &Place) -> String {
    match place.region {
        Region::Home => texts::place::title(&place.name),
        Region::Elsewhere => texts::place::title_elsewhere(&place.name),
    }
}
