//! Profile of a place: everything that the documents say of it, each with its
//! source, and what they do not say.

mod head;
mod numbers;
mod open;
mod organisations;
mod work;

use leptos::prelude::*;

use crate::atlas::place::{Place, Region};
use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::map::canvas::Ground;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, explained};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

/// A section of a profile: its anchor, heading and content.
struct Part {
    id: &'static str,
    heading: &'static str,
    /// The term of the site that the part needs first.
    term: Option<Term>,
    body: Markup,
}

pub fn page(sources: Sources, route: &Route, slug: &str) -> Page {
    let Some(place) = sources.atlas.place_by_slug(slug) else {
        return super::not_found::page(sources, route);
    };
    let parts: Vec<Part> = [
        work::industries(sources, place),
        work::inside(sources, route, place),
        numbers::charts(sources, place),
        work::platforms(sources, route, place),
        organisations::organisations(sources, place),
        numbers::targets(sources, route, place),
        numbers::figures(sources, route, place),
        numbers::events(sources, route, place),
        open::conflicts(sources, route, place),
        open::cautions(sources, place),
        open::unknowns(sources, place),
    ]
    .into_iter()
    .flatten()
    .collect();
    let contents =
        parts.iter().map(|part| view! { <li><a href=format!("#{}", part.id)>{part.heading}</a></li> }).collect_view();
    let sections = parts
        .into_iter()
        .map(|part| {
            let heading_id = format!("{}-heading", part.id);
            let labelled_by = heading_id.clone();
            view! {
                <section class=format!("profile__part profile__part--{}", part.id) id=part.id aria-labelledby=labelled_by>
                    {explained(view! { <h2 id=heading_id>{part.heading}</h2> }, part.term, route)}
                    {part.body}
                </section>
            }
        })
        .collect_view();
    let class = match place.region {
        Region::Home => "page profile",
        Region::Elsewhere => "page profile profile--elsewhere",
    };
    let body = view! {
        <article class=class>
            <Ground sources=sources/>
            {head::head(sources, route, place)}
            <nav class="profile__contents" aria-label=texts::place::contents()>
                <ul>{contents}</ul>
            </nav>
            <div class="profile__body">{sections}</div>
            <Take
                sources=sources
                route=route.clone()
                data=vec![("figures.csv", texts::place::take_figures())]
                embed=Embed::Place(place.slug.clone())
                here=vec![Here::drawing(".profile", texts::place::take_here())]
            />
            <p class="print-note">{texts::place::print()}</p>
        </article>
    }
    .draw();
    let description = texts::place::description(&place.name, subject(sources.atlas), &place.summary);
    Page { title: title(place), description, body }
}

fn title(place: &Place) -> String {
    match place.region {
        Region::Home => texts::place::title(&place.name),
        Region::Elsewhere => texts::place::title_elsewhere(&place.name),
    }
}
