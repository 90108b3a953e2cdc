//! Pieces that every place elsewhere shares, and the two local asides.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::conflict::Conflict;
use crate::atlas::figure::{Figure, Listing};
use crate::atlas::library::Case;
use crate::atlas::place::{Place, Region};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::{Value, dates, subject_name};
use crate::view::parts::outcome::Judged;
use crate::view::sources::Sources;

/// A practice: what is done, what it may be looked up for, and those of its
/// figures that are not shown beside it already.
pub(super) fn case(atlas: &'static Atlas, case: &'static Case, shown: &[&Figure]) -> Markup {
    practice(atlas, case, shown, view! { <h4>{case.title.clone()}</h4> }.draw())
}

/// A practice under a heading of the level that its place on the page asks for.
fn practice(atlas: &'static Atlas, case: &'static Case, shown: &[&Figure], heading: Markup) -> Markup {
    let figures: Vec<&Figure> = case
        .figures
        .iter()
        .flat_map(|key| atlas.figures_by(key))
        .filter(|figure| figure.listing == Listing::Listed)
        .filter(|figure| !shown.iter().any(|other| other.key() == figure.key()))
        .collect();
    let figures = (!figures.is_empty()).then(|| {
        let items = figures.into_iter().map(|figure| number(atlas, case, figure)).collect_view();
        view! { <ul class="practice__figures">{items}</ul> }
    });
    view! {
        <li class="practice" id=case.id.0.clone()>
            {heading}
            <p>{case.practice.clone()} " " <Source atlas=atlas evidence=case.evidence.clone()/></p>
            {figures}
            <p class="practice__use"><strong>{texts::benchmarks::practice_use()}</strong> {case.use_for.clone()}</p>
        </li>
    }
    .draw()
}

/// What a figure measures, without the name of the place under whose heading it stands.
fn measure(atlas: &Atlas, case: &Case, figure: &Figure) -> String {
    if figure.subject.0 != case.place.0 {
        return figure.measure.clone();
    }
    let owner = subject_name(atlas, figure);
    let text = figure.measure.strip_prefix(owner.as_str()).filter(|rest| !rest.is_empty()).unwrap_or(&figure.measure);
    text.strip_prefix('的').unwrap_or(text).to_owned()
}

fn number(atlas: &'static Atlas, case: &Case, figure: &'static Figure) -> Markup {
    let kind = (!Atlas::is_present(figure))
        .then(|| view! { <span class=format!("kind kind--{}", figure.kind.code())>{figure.kind.label()}</span> });
    let passed = view! { <Judged outcome=atlas.figure_outcome(figure)/> };
    view! {
        <li>
            <Value atlas=atlas figure=figure/>
            <span class="practice__measure">
                {measure(atlas, case, figure)} " · " {dates(figure)} " " {kind} " " {passed}
            </span>
        </li>
    }
    .draw()
}

/// Two statements that must not be merged, side by side.
pub(super) fn conflict(atlas: &'static Atlas, conflict: &'static Conflict) -> Markup {
    let b = (!conflict.b.is_empty()).then(|| {
        let source = conflict.b_evidence.as_ref().map(|evidence| atlas.short_source(evidence));
        view! {
            <div class="sides__side">
                <p>{conflict.b.clone()}</p>
                <p class="sides__source">{source}</p>
            </div>
        }
    });
    view! {
        <li class="sides" id=conflict.id.0.clone()>
            <h4>
                {conflict.topic.clone()}
                " "
                <span class="tag">{conflict.kind.label()}</span>
            </h4>
            <div class="sides__both">
                <div class="sides__side">
                    <p>{conflict.a.clone()}</p>
                    <p class="sides__source">{atlas.short_source(&conflict.a_evidence)}</p>
                </div>
                {b}
            </div>
            <p class="sides__judgement"><strong>{texts::benchmarks::judgement()}</strong> {conflict.judgement.clone()}</p>
        </li>
    }
    .draw()
}

/// The way to a profile.
pub(super) fn profile(route: &Route, place: &Place) -> Markup {
    let href = route.link(&Route::Place(place.slug.clone()));
    view! { <a class="more" href=href>{texts::benchmarks::profile(&place.short_name)}</a> }.draw()
}

/// Practices of the city itself.
pub(super) fn local(atlas: &'static Atlas) -> Vec<(&'static Case, &'static Place)> {
    atlas
        .cases
        .iter()
        .filter_map(|case| Some((case, atlas.place(&case.place)?)))
        .filter(|(_, place)| place.region == Region::Home)
        .collect()
}

/// Practices of the same documents that happen in the city, off the other ground.
pub(super) fn home(sources: Sources, route: &Route, local: &[(&'static Case, &'static Place)]) -> Markup {
    let atlas = sources.atlas;
    if local.is_empty() {
        return ().draw();
    }
    let items = local
        .iter()
        .map(|(row, _)| practice(atlas, row, &[], view! { <h3>{row.title.clone()}</h3> }.draw()))
        .collect_view();
    let mut seen: Vec<&str> = Vec::new();
    let links = local
        .iter()
        .filter(|(_, place)| {
            let new = !seen.contains(&place.slug.as_str());
            seen.push(&place.slug);
            new
        })
        .map(|(_, place)| profile(route, place))
        .collect_view();
    view! {
        <section class="home" id="home" aria-labelledby="home-heading">
            <h2 id="home-heading">{texts::benchmarks::home(&atlas.site.city, local.len())}</h2>
            <p class="elsewhere__intro">{texts::benchmarks::home_intro()}</p>
            <ul class="practices">{items}</ul>
            <p class="links">{links}</p>
        </section>
    }
    .draw()
}
