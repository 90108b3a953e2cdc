//! Targets beside their baselines: drawn together only where both measure the same.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::figure::Figure;
use crate::atlas::outcome::Outcome;
use crate::atlas::place::Region;
use crate::atlas::target::{Change, Comparable, Target};
use crate::chart::findings::deadlines::Deadlines;
use crate::chart::series::compared;
use crate::state::route::Route;
use crate::texts;
use crate::view::findings::deadlines;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::chart::track;
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::{Standing, Value, target_due};
use crate::view::parts::history::{Replaced, newest_first};
use crate::view::parts::outcome::Judged;
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, explained};
use crate::view::shell::{draft_date, subject};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let region = |target: &Target| atlas.place(&target.place).map(|place| place.region);
    let cards = |belongs: &dyn Fn(&Target) -> bool| {
        let targets = newest_first(atlas.targets.iter().collect(), |target| atlas.target_instead(target));
        let own = targets.into_iter().filter(|(target, _)| belongs(target));
        own.map(|(target, newer)| card(sources, route, target, newer)).collect::<Vec<_>>()
    };
    let group = |comparable: &[Comparable], with_baseline: Option<bool>| {
        cards(&|target| {
            region(target) == Some(Region::Home)
                && comparable.contains(&target.comparable)
                && with_baseline.is_none_or(|with| with != target.baseline_words.is_empty())
        })
    };
    let elsewhere = cards(&|target| region(target) == Some(Region::Elsewhere));
    let counts = atlas.outcome_counts();
    let outcomes: Vec<String> =
        counts.iter().map(|(outcome, count)| texts::targets::lede_outcome(outcome.label(), *count)).collect();
    let unreported = counts.iter().any(|(outcome, _)| *outcome == Outcome::Unreported);
    let newest = atlas.sources_date().filter(|_| unreported);
    let (all, away) = (atlas.home_targets().count(), atlas.current_targets().count() - atlas.home_targets().count());
    let lede = view! {
        <p>
            {texts::targets::lede(&atlas.site.city, all, atlas.site.data_date, &texts::write::phrases(&outcomes))}
            {newest.map(texts::targets::unreported)}
            {(away > 0).then(|| texts::targets::lede_elsewhere(away))}
        </p>
    };
    let body = view! {
        <div class="page page--targets">
            <header class="lede">
                <h1>{texts::targets::title()}</h1>
                {draft(atlas)}
                {explained(lede, Some(Term::JUDGED), route)}
                <p class="targets__legend">
                    <svg class="parts__key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="fill fill--solid" width="12" height="12"></rect></svg>
                    " " {texts::targets::legend_baseline()} " "
                    <svg class="parts__key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="fill fill--hatched" width="12" height="12"></rect></svg>
                    " " {texts::targets::legend_target()} " "
                    <svg class="parts__key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="fill fill--open" width="12" height="12"></rect></svg>
                    " " {texts::targets::legend_range()}
                </p>
            </header>
            {at_a_glance(sources)}
            {section(route, "comparable", "", texts::targets::comparable(), group(&[Comparable::Yes, Comparable::Approx], None))}
            {section(route, "not-comparable", "", texts::targets::not_comparable(), group(&[Comparable::No], Some(true)))}
            {section(route, "no-baseline", " targets--compact", texts::targets::no_baseline(), group(&[Comparable::No], Some(false)))}
            {section(route, "elsewhere", " targets--compact", &texts::targets::elsewhere(&atlas.site.city), elsewhere)}
            <Take
                sources=sources
                route=route.clone()
                data=vec![
                    ("targets.csv", texts::targets::take_targets()),
                    ("figures.csv", texts::targets::take_figures()),
                    ("atlas.json", texts::targets::take_all()),
                ]
                here=vec![Here::drawing(".page--targets", texts::targets::take_here())]
            />
        </div>
    }
    .draw();
    Page { title: texts::targets::title().to_owned(), description: texts::targets::description(subject(atlas)), body }
}

/// That targets of a draft are not approved, with how many of all they are; nothing once the draft has been replaced.
fn draft(atlas: &'static Atlas) -> Option<Markup> {
    let date = draft_date(atlas)?;
    let current =
        |target: &&Target| atlas.is_draft(&target.evidence) && atlas.replacement(&target.evidence.document).is_none();
    let (count, all) = (atlas.home_targets().filter(current).count(), atlas.home_targets().count());
    let share = match count {
        0 => return None,
        count if count == all => "all",
        count if count * 2 > all => "most",
        _ => "some",
    };
    Some(view! { <p class="profile__draft">{texts::targets::draft(share, date)}</p> }.draw())
}

/// When the targets fall due, and what became of them, before they are listed.
fn at_a_glance(sources: Sources) -> Option<Markup> {
    let found = Deadlines::of(sources.atlas)?;
    let drawing = deadlines::drawing(sources)?;
    Some(
        view! {
            <section class="targets__glance" aria-labelledby="glance">
                <h2 id="glance">{deadlines::headline(&found)}</h2>
                {drawing}
            </section>
        }
        .draw(),
    )
}

/// A group of targets under its heading; nothing where there is none.
fn section(route: &Route, id: &'static str, look: &'static str, heading: &str, cards: Vec<Markup>) -> Option<Markup> {
    let term = match id {
        "elsewhere" => None,
        "no-baseline" => Some(Term::BASELINE),
        _ => Some(Term::DEFINITION),
    };
    let class = if id == "elsewhere" { "targets__group targets__group--elsewhere" } else { "targets__group" };
    (!cards.is_empty()).then(|| {
        view! {
            <section class=class aria-labelledby=id>
                {explained(view! { <h2 id=id>{heading.to_owned()}</h2> }, term, route)}
                <ul class=format!("targets{look}")>{cards}</ul>
            </section>
        }
        .draw()
    })
}

fn card(sources: Sources, route: &Route, target: &'static Target, newer: Option<&'static Target>) -> Markup {
    let atlas = sources.atlas;
    let figures = |keys: &'static [String]| -> Vec<&'static Figure> {
        keys.iter().flat_map(|key| atlas.figures_by(key)).collect()
    };
    let (baseline, aims) = (figures(&target.baseline_figures), figures(&target.target_figures));
    let drawn = compared(target, baseline.first().copied(), aims.first().copied());
    let bars = drawn.map(|(first, second)| {
        view! {
            <div class="targets__bars" aria-hidden="true">
                {first.map(|stretches| track(&stretches))}
                {second.map(|stretches| track(&stretches))}
            </div>
        }
    });
    let place = atlas.place(&target.place).filter(|place| place.profile).map(|place| {
        view! { <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a> }
    });
    let passed = view! { <Judged outcome=Some(atlas.outcome(target))/> };
    let baseline_words = if target.baseline_words.is_empty() {
        texts::targets::baseline_missing().to_owned()
    } else {
        target.baseline_words.clone()
    };
    let class = match target.comparable {
        Comparable::No => "target target--apart",
        Comparable::Yes | Comparable::Approx => "target",
    };
    // Said once: most reasons say it in their own words.
    let change = match target.change {
        Change::Increment if !target.reason.contains(texts::targets::increment_word()) => {
            Some(texts::targets::increment())
        }
        Change::Rate if !target.reason.contains(texts::targets::rate_word()) => Some(texts::targets::rate()),
        _ => None,
    };
    let results = figures(&target.result_figures);
    let result = (!results.is_empty()).then(|| {
        let values = results
            .into_iter()
            .map(|figure| {
                view! { <p><Value atlas=atlas figure=figure/> " " <Standing atlas=atlas figure=figure/></p> }
            })
            .collect_view();
        view! {
            <div class="target__result">
                <dt>{texts::targets::result()}</dt>
                <dd>{values}</dd>
            </div>
        }
    });
    view! {
        <li class=class class:history=newer.is_some() id=target.id.0.clone()>
            <h3>{target.measure.clone()}</h3>
            {newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> })}
            <p class="target__meta">
                {place}
                <span class="tag">{target.comparable.label()}</span>
                <span class="tag">{target_due(atlas, target)}</span>
                {passed}
            </p>
            <dl class="target__sides">
                <div>
                    <dt>{texts::targets::baseline()}</dt>
                    <dd class:is-unknown=target.baseline_words.is_empty()>{baseline_words}</dd>
                </div>
                <div class="target__aim">
                    <dt>{texts::targets::target()}</dt>
                    <dd class="history__claim">{target.target_words.clone()}</dd>
                </div>
                {result}
            </dl>
            {bars}
            <p class="target__reason">{change} {target.reason.clone()}</p>
            <Source atlas=atlas evidence=target.evidence.clone()/>
        </li>
    }
    .draw()
}
