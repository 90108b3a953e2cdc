//! The guided reading: a few steps, each one sentence and one state of the same map, and three doors at the end.
//! Without scripts the steps are sections below one another; src/scripts/tour.js has them share one place.

mod maps;
mod words;

use leptos::prelude::*;

use crate::chart::map::Frame;
use crate::chart::tour::{Step, Tour};
use crate::state::route::Route;
use crate::texts;
use crate::view::map::ground::Ground;
use crate::view::markup::{Draw, Markup};
use crate::view::pages::district;
use crate::view::parts::documents::by_kind;
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

use words::Words;

/// What the doors are known by.
const DOORS: &str = "doors";

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let tour = Tour::of(atlas, sources.ground, sources.index);
    let steps: Vec<(Step, Words)> =
        tour.steps().into_iter().map(|step| (step, words::of(sources, route, &tour, step))).collect();
    let layout = &atlas.site.layout;
    let title = texts::tour::title(steps.len(), layout);
    let count = steps.len();
    let ways = steps.iter().zip(1_usize..).map(|((step, _), number)| {
        view! {
            <li>
                <a href=format!("#{}", step.code()) data-way=step.code()>
                    <b>{number}</b>
                    <span>{words::label(&tour, *step)}</span>
                </a>
            </li>
        }
    });
    let ways = ways.collect_view();
    let codes: Vec<&str> = steps.iter().map(|(step, _)| step.code()).chain([DOORS]).collect();
    let sections = steps.into_iter().enumerate().map(|(at, (step, words))| {
        let before = at.checked_sub(1).and_then(|before| codes.get(before)).copied();
        let next = codes.get(at + 1).copied().unwrap_or(DOORS);
        section(sources, &tour, step, words, Turn { number: at + 1, before, next })
    });
    let sections = sections.collect_view();
    let body = view! {
        <div class="page tour">
            <Ground sources=sources/>
            {maps::patterns()}
            <header class="tour__head">
                <h1>{title.clone()}</h1>
                <p>{texts::tour::lede(&by_kind(atlas))}</p>
            </header>
            <nav class="tour__ways" aria-label=texts::tour::steps()>
                <ol>{ways}</ol>
            </nav>
            <div class="tour__steps" data-tour>
                {sections}
                {doors(route)}
            </div>
        </div>
    }
    .draw();
    Page { title, description: texts::tour::description(subject(atlas), layout, count), body }
}

/// The way from the map to its steps; none where there is nothing to tell.
pub fn way(sources: Sources, route: &Route) -> Option<Markup> {
    let tour = Tour::of(sources.atlas, sources.ground, sources.index);
    let steps = tour.steps();
    let link = route.link(&Route::Tour);
    let items = steps.iter().zip(1_usize..).map(|(step, number)| {
        let label = words::label(&tour, *step);
        view! { <li><a href=format!("{link}#{}", step.code())><b>{number}</b> {label}</a></li> }
    });
    (!steps.is_empty()).then(|| {
        view! {
            <nav class="tour-way" aria-labelledby="tour-way">
                <h2 id="tour-way"><a href=link.clone()>{texts::tour::title(steps.len(), &sources.atlas.site.layout)}</a></h2>
                <ol>{items.collect_view()}</ol>
            </nav>
        }
        .draw()
    })
}

/// Which step it is, and those beside it.
#[derive(Debug, Clone, Copy)]
struct Turn<'a> {
    number: usize,
    before: Option<&'a str>,
    next: &'a str,
}

fn section(sources: Sources, tour: &Tour<'_>, step: Step, words: Words, turn: Turn<'_>) -> Markup {
    let Turn { number, before, next } = turn;
    let code = step.code();
    let heading = format!("{code}-heading");
    let labelled_by = heading.clone();
    let before = before.map(|before| {
        view! { <a href=format!("#{before}")>{texts::tour::previous()}</a> }
    });
    let onward = if next == DOORS { texts::tour::next_last() } else { texts::tour::next() };
    let (link, more) = words.more;
    view! {
        <section class=format!("tour__step tour__step--{code}") aria-labelledby=labelled_by data-step=code>
            <div class="tour__words" id=code tabindex="-1" data-words>
                <h2 id=heading><b class="tour__number">{number}</b> {words::label(tour, step)}</h2>
                <p class="tour__sentence">{words.sentence}</p>
            </div>
            <figure class="tour__map">
                {Frame::ALL.map(|frame| maps::of(sources, tour, step, frame)).into_iter().collect_view()}
                <figcaption>{sources.atlas.site.approval_line()}</figcaption>
            </figure>
            <div class="tour__more">
                {words.beside}
                <p class="tour__note">{words.note}</p>
                <p class="tour__on">
                    <a href=link>{more}</a>
                    {before}
                    <a class="tour__next" href=format!("#{next}")>{onward}</a>
                </p>
            </div>
        </section>
    }
    .draw()
}

/// Where each of the visitors goes on.
fn doors(route: &Route) -> Markup {
    let doors = [
        (district::list_link(route), texts::tour::door_citizen(), texts::tour::door_citizen_how()),
        (route.link(&Route::Scout), texts::tour::door_enterprise(), texts::tour::door_enterprise_how()),
        (route.link(&Route::Embedding), texts::tour::door_website(), texts::tour::door_website_how()),
    ];
    let doors = doors
        .into_iter()
        .map(|(link, name, how)| view! { <li><a href=link><b>{name}</b> <span>{how}</span></a></li> })
        .collect_view();
    view! {
        <section class="tour__step tour__step--doors" aria-labelledby="doors-heading" data-step=DOORS>
            <div class="tour__words" id=DOORS tabindex="-1" data-words>
                <h2 id="doors-heading">{texts::tour::doors()}</h2>
                <ul class="tour__doors">{doors}</ul>
            </div>
        </section>
    }
    .draw()
}
