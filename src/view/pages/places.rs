//! The directory: every place with a profile, by its role; places elsewhere stand apart at the end.

mod card;

use leptos::prelude::*;

use super::district::ANCHOR;
use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceId, Region, Role};
use crate::chart;
use crate::publish;
use crate::state::route::Route;
use crate::texts;
use crate::view::findings::fields::base;
use crate::view::map::ground::{Detail, Ground};
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::parts::district::{answer_of, list};
use crate::view::parts::evidence::{Source, SourceList};
use crate::view::parts::take::Take;
use crate::view::parts::term::{Term, explained};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};
use card::{card, line};

/// A chapter of the directory.
struct Chapter {
    id: &'static str,
    heading: &'static str,
    intro: &'static str,
    places: Vec<&'static Place>,
}

/// Chapters of the layout, most important first. Parks stand under the place they lie in.
fn chapters(atlas: &'static Atlas) -> Vec<Chapter> {
    // What the layout is stands in the words of the city.
    let layout = atlas.city().map_or(texts::places::core_intro(), |city| city.summary.as_str());
    let chapters = [
        ("core", texts::places::core(), layout, Role::Core),
        ("bases", texts::places::bases(), texts::places::bases_intro(), Role::Base),
        ("single-tasks", texts::places::single_tasks(), texts::places::single_tasks_intro(), Role::Task),
        ("unsited", texts::places::unsited(), texts::places::unsited_intro(), Role::PlannedSite),
    ];
    let chapters = chapters.into_iter().filter_map(|(id, heading, intro, role)| {
        let places: Vec<&Place> = atlas.places.iter().filter(|place| place.profile && place.role == role).collect();
        (!places.is_empty()).then_some(Chapter { id, heading, intro, places })
    });
    chapters.collect()
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let here: Vec<&Place> = atlas.places.iter().filter(|place| place.profile && place.region == Region::Home).collect();
    let away: Vec<&Place> =
        atlas.places.iter().filter(|place| place.profile && place.region == Region::Elsewhere).collect();
    let chapters = chapters(atlas);
    let entries = chapters
        .iter()
        .map(|chapter| (chapter.id, chapter.heading, None))
        .chain((!atlas.districts.is_empty()).then(|| (ANCHOR, texts::district::crumb(), Some(atlas.districts.len()))))
        .chain([("context", texts::places::context(), None)])
        .chain((!away.is_empty()).then(|| ("elsewhere", texts::places::elsewhere(), Some(away.len()))))
        .collect();
    let bare = atlas
        .places
        .iter()
        .filter(|place| !place.profile && place.region == Region::Home)
        .map(|place| {
            view! {
                <li class="line">
                    <p class="line__name">{place.name.clone()}</p>
                    <p class="line__summary">{place.summary.clone()} " " <Source atlas=atlas evidence=place.evidence.clone()/></p>
                </li>
            }
        })
        .collect_view();
    let chapters = chapters.iter().map(|chapter| chapter_view(sources, route, chapter)).collect_view();
    let background = here.iter().filter(|place| place.role == Role::Background);
    let background = background.map(|place| line(sources, route, place)).collect_view();
    let bare = (!bare.is_empty()).then(|| {
        view! {
            <h3 class="directory__sub">{texts::places::context_bare()}</h3>
            <ul class="directory__lines">{bare}</ul>
        }
    });
    let body = view! {
        <div class="page page--directory">
            <header class="lede">
                <h1>{texts::places::title()}</h1>
                <p>{texts::places::lede(&atlas.site.city, here.len(), chart::map::places(atlas).len(), away.len())}</p>
                <p><a href=route.link(&Route::Compare)>{texts::places::compare()}</a></p>
                {explained(view! { <p class="directory__key">{texts::places::key()}</p> }, Some(Term::ROLE), route)}
            </header>
            <Contents entries=entries/>
            <Ground sources=sources detail=Detail::Stamp/>
            {base(sources)}
            {chapters}
            {(!atlas.districts.is_empty()).then(|| districts(sources, route))}
            <section class="directory" id="context" aria-labelledby="context-heading">
                <h2 id="context-heading">{texts::places::context()}</h2>
                <p class="directory__intro">{texts::places::context_intro()}</p>
                <ul class="directory__lines">{background}</ul>
                {bare}
            </section>
            {(!away.is_empty()).then(|| elsewhere(sources, route, &away))}
            <SourceList/>
            <Take
                sources=sources
                route=route.clone()
                data=vec![
                    ("places.csv", texts::places::take_places()),
                    (publish::PLACES, texts::places::take_map()),
                    ("remarks.csv", texts::places::take_remarks()),
                    ("atlas.json", texts::places::take_all()),
                ]
            />
        </div>
    }
    .draw();
    Page { title: texts::places::title().to_owned(), description: texts::places::description(subject(atlas)), body }
}

fn chapter_view(sources: Sources, route: &Route, chapter: &Chapter) -> Markup {
    // A place inside another of the same chapter stands under it.
    let inside = |place: &&&'static Place| {
        place.parent.as_ref().is_some_and(|parent| chapter.places.iter().any(|other| other.id == *parent))
    };
    let cards =
        chapter.places.iter().filter(|place| !inside(place)).map(|place| card(sources, route, place)).collect_view();
    let heading = format!("{}-heading", chapter.id);
    view! {
        <section class=format!("directory directory--{}", chapter.id) id=chapter.id aria-labelledby=heading>
            <h2 id=format!("{}-heading", chapter.id)>{chapter.heading}</h2>
            <p class="directory__intro">{chapter.intro}</p>
            <ul class="directory__cards">{cards}</ul>
        </section>
    }
    .draw()
}

/// Every district, also those that no document speaks of.
fn districts(sources: Sources, route: &Route) -> Markup {
    let all = &sources.atlas.districts;
    let silent = all.iter().filter(|district| answer_of(sources, district).is_silent()).count();
    view! {
        <section class="directory" id=ANCHOR aria-labelledby="districts-heading">
            <h2 id="districts-heading">{texts::district::list(all.len(), silent)}</h2>
            <p class="directory__intro">{texts::district::list_intro()}</p>
            {list(sources, route)}
        </section>
    }
    .draw()
}

fn elsewhere(sources: Sources, route: &Route, away: &[&'static Place]) -> Markup {
    let atlas = sources.atlas;
    let is_inside = |place: &Place, top: &PlaceId| atlas.family(top).iter().any(|member| member.id == place.id);
    let tops: Vec<&Place> = away.iter().copied().filter(|place| place.parent.is_none()).collect();
    let lines = tops
        .into_iter()
        .flat_map(|top| away.iter().filter(move |place| is_inside(place, &top.id)))
        .map(|place| line(sources, route, place))
        .collect_view();
    view! {
        <section class="directory directory--elsewhere" id="elsewhere" aria-labelledby="elsewhere-heading">
            <p class="elsewhere__banner"><strong>{texts::places::elsewhere_not_counted(&atlas.site.city)}</strong> {texts::places::elsewhere_warning()}</p>
            <h2 id="elsewhere-heading">{texts::places::elsewhere()}</h2>
            <p class="directory__intro">
                {texts::places::elsewhere_intro()} " "
                <a class="more" href=route.link(&Route::Benchmarks)>{texts::places::elsewhere_link()}</a>
            </p>
            <ul class="directory__lines">{lines}</ul>
        </section>
    }
    .draw()
}
