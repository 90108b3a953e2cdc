//! Targets, one row each on common axes: where it begins, where it aims, what came of it. Lengths are drawn only where
//! both ends measure the same.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::date::{Due, PartialDate};
use crate::atlas::outcome::Outcome;
use crate::atlas::target::{Change, Target};
use crate::chart::aims::{self, Ends, Group};
use crate::chart::findings::deadlines::Deadlines;
use crate::chart::once::Once;
use crate::chart::series::compared;
use crate::state::route::Route;
use crate::texts;
use crate::view::findings::deadlines;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::chart::track;
use crate::view::parts::evidence::{Source, SourceList};
use crate::view::parts::figure::{Standing, Value, target_due};
use crate::view::parts::history::{Replaced, newest_first};
use crate::view::parts::outcome::Judged;
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, explained};
use crate::view::shell::{draft_date, subject};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let rows = newest_first(atlas.targets.iter().collect(), |target| atlas.target_instead(target));
    let groups = aims::groups(atlas, rows);
    let groups = groups.iter().map(|group| self::group(sources, route, group)).collect_view();
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
    let found = Deadlines::of(atlas);
    let headline =
        found.as_ref().map_or_else(|| texts::targets::title().to_owned(), |found| deadlines::headline(found));
    let body = view! {
        <div class="page page--targets">
            <header class="lede">
                <p class="lede__shelf">{texts::targets::title()}</p>
                <h1>{headline}</h1>
                {explained(lede, Some(Term::JUDGED), route)}
                {draft(atlas)}
            </header>
            <div class="targets__drawing">{deadlines::drawing(sources)}</div>
            <Take
                sources=sources
                route=route.clone()
                data=vec![
                    ("targets.csv", texts::targets::take_targets()),
                    ("figures.csv", texts::targets::take_figures()),
                    ("atlas.json", texts::targets::take_all()),
                ]
                here=vec![
                    Here::drawing(".targets__drawing", texts::targets::take_drawing()),
                    Here::drawing(".page--targets", texts::targets::take_here()),
                ]
            />
            {legend()}
            <p class="aims-head" aria-hidden="true">
                <span></span>
                <span class="aim__axes">
                    <b>{texts::targets::baseline()}</b>
                    <b class="aim__aim">{texts::targets::target()}</b>
                    <b class="aim__result">{texts::targets::result()}</b>
                </span>
                <span>{texts::targets::why()}</span>
            </p>
            {groups}
            <SourceList/>
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

/// The targets of one term: the count, what came of all of them, and a row each.
fn group(sources: Sources, route: &Route, group: &Group<'static>) -> Markup {
    let count = group.count();
    let (id, heading) = match group.term {
        aims::Term::By(year) => (format!("due-{year}"), texts::targets::due_by(&year.to_string())),
        aims::Term::Open => ("open".to_owned(), texts::targets::due_open().to_owned()),
        aims::Term::Elsewhere => ("elsewhere".to_owned(), texts::targets::elsewhere(&sources.atlas.site.city)),
    };
    let outcome = group.outcome.filter(|outcome| *outcome != Outcome::Open);
    let pill = outcome.map(|outcome| match outcome.is_said() {
        true => view! { <Judged outcome=Some(outcome)/> }.draw(),
        false => view! { <span class="tag">{outcome.label()}</span> }.draw(),
    });
    let parts = group.parts.iter().map(|(ends, rows)| part(sources, route, *ends, rows));
    let class = if group.term == aims::Term::Elsewhere { "aims-group is-elsewhere" } else { "aims-group" };
    let labelled_by = id.clone();
    view! {
        <section class=class aria-labelledby=labelled_by>
            <h2 id=id>
                {heading} " " <small>{texts::place::count_items(count)}</small> " " {pill}
            </h2>
            {parts.collect_view()}
        </section>
    }
    .draw()
}

/// Rows whose ends are of one sort; what all of their reasons say stands above them.
fn part(sources: Sources, route: &Route, ends: Ends, rows: &[aims::Row<'static>]) -> Markup {
    let words = match ends {
        Ends::Same => texts::targets::ends_same(),
        Ends::Differ => texts::targets::ends_differ(),
        Ends::AimOnly => texts::targets::ends_aim(),
        Ends::Words => texts::targets::ends_words(),
    };
    let reasons: Vec<&str> = rows.iter().map(|(target, _)| reason(target)).collect();
    let Once { shared, own } = Once::of(&reasons);
    let shared = (!shared.is_empty()).then(|| view! { " " <small>{shared}</small> });
    let heading = view! { <h3>{words} " " <small>{texts::place::count_items(rows.len())}</small> {shared}</h3> };
    let items =
        rows.iter().zip(own).map(|((target, newer), reason)| row(sources, route, ends, target, *newer, &reason));
    view! {
        {heading}
        <ul class="aim-rows">{items.collect_view()}</ul>
    }
    .draw()
}

/// Why the ends cannot be compared; that there is no beginning is drawn, and need not be said.
fn reason(target: &Target) -> &str {
    let drawn = target.baseline_words.is_empty().then(texts::targets::reason_drawn);
    drawn.and_then(|drawn| target.reason.strip_prefix(drawn)).unwrap_or(&target.reason)
}

/// One target between three axes: where it begins, where it aims, what came of it.
fn row(
    sources: Sources,
    route: &Route,
    ends: Ends,
    target: &'static Target,
    newer: Option<&'static Target>,
    reason: &str,
) -> Markup {
    let atlas = sources.atlas;
    let (baseline, aims) =
        (aims::figures(atlas, &target.baseline_figures), aims::figures(atlas, &target.target_figures));
    let place = atlas.place(&target.place).map(|place| {
        if place.profile {
            view! { <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a> }.draw()
        } else {
            view! { <span>{place.short_name.clone()}</span> }.draw()
        }
    });
    let start = match (baseline.as_slice(), target.baseline_words.is_empty()) {
        (_, true) => {
            view! { {mark(Look::NoStart)} <span class="aim__unsaid">{texts::targets::unwritten()}</span> }.draw()
        }
        ([], false) => view! { {mark(Look::NoStart)} <span>{target.baseline_words.clone()}</span> }.draw(),
        (figures, false) => {
            let values = figures.iter().map(|figure| view! { <Value atlas=atlas figure=*figure/> }).collect_view();
            view! { {mark(Look::Start)} <span>{values}</span> }.draw()
        }
    };
    let aim = view! {
        <span class="aim__words history__claim">{target.target_words.clone()}</span>
        {mark(if ends == Ends::Words { Look::AimInWords } else { Look::Aim })}
    };
    let bars = compared(target, baseline.first().copied(), aims.first().copied()).map(|(first, second)| {
        view! {
            <div class="aim__bars" aria-hidden="true">
                {first.map(|stretches| track(&stretches))}
                {second.map(|stretches| track(&stretches))}
            </div>
        }
    });
    let class = if bars.is_some() { "aim aim--same" } else { "aim aim--apart" };
    let differ = (ends == Ends::Differ).then(|| {
        view! { <span class="aim__differ" title=texts::targets::ends_differ()>"≠"</span> }
    });
    // Said once: most reasons say it in their own words.
    let change = match target.change {
        Change::Increment if !target.reason.contains(texts::targets::increment_word()) => {
            Some(texts::targets::increment())
        }
        Change::Rate if !target.reason.contains(texts::targets::rate_word()) => Some(texts::targets::rate()),
        _ => None,
    };
    // A month or a period says more than the year that its group is called by.
    let due = (!matches!(target.due, Due::Open | Due::By(PartialDate { month: None, .. })))
        .then(|| view! { <small class="aim__due">{target_due(atlas, target)}</small> });
    view! {
        <li class=class class:history=newer.is_some() id=target.id.0.clone()>
            <div class="aim__what">
                <h4>{target.measure.clone()}</h4>
                {newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> })}
                <p>{place} " " {due}</p>
            </div>
            <div class="aim__axes">
                <div class="aim__start"><span class="visually-hidden">{texts::targets::baseline()}</span> {start}</div>
                {differ}
                <div class="aim__aim"><span class="visually-hidden">{texts::targets::target()}</span> {aim}</div>
                <div class="aim__result">
                    <span class="visually-hidden">{texts::targets::result()}</span>
                    {result(atlas, target)}
                </div>
                {bars}
            </div>
            <p class="aim__reason">{change} {reason.to_owned()} " " <Source atlas=atlas evidence=target.evidence.clone()/></p>
        </li>
    }
    .draw()
}

/// What came of a target: the figures of the result, an open socket, or why there can be none yet.
fn result(atlas: &'static Atlas, target: &'static Target) -> Markup {
    let figures = aims::figures(atlas, &target.result_figures);
    match atlas.outcome(target) {
        outcome if !figures.is_empty() => {
            let values = figures.into_iter().map(|figure| {
                view! { <span><Value atlas=atlas figure=figure/> " " <Standing atlas=atlas figure=figure/></span> }
            });
            view! { {mark(Look::Result)} {values.collect_view()} " " <Judged outcome=Some(outcome)/> }.draw()
        }
        Outcome::Unreported => {
            view! { {mark(Look::Socket)} <span class="visually-hidden">{Outcome::Unreported.label()}</span> }.draw()
        }
        Outcome::Pending => view! { <span class="aim__unsaid">{Outcome::Pending.label()}</span> }.draw(),
        _ => view! { <span class="aim__unsaid">"—"</span> }.draw(),
    }
}

/// A mark of the axes: what is there is full, what is aimed at is hatched or washed, what is not written is open.
#[derive(Debug, Clone, Copy)]
enum Look {
    Start,
    NoStart,
    Aim,
    /// An aim without a number.
    AimInWords,
    Socket,
    Result,
}

fn mark(look: Look) -> Markup {
    let (code, path) = match look {
        Look::Start => ("start", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
        Look::NoStart => ("none", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
        Look::Aim => ("aim", "M-5 -5h10v10h-10z"),
        Look::AimInWords => ("words", "M-5 -5h10v10h-10z"),
        Look::Socket => ("socket", "M0 -6L6 0L0 6L-6 0z"),
        Look::Result => ("told", "M0 -6L6 0L0 6L-6 0z"),
    };
    view! {
        <svg class=format!("aim__mark aim__mark--{code}") width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
            <path d=path></path>
        </svg>
    }
    .draw()
}

/// What the marks mean, and what the columns are.
fn legend() -> Markup {
    let entries = [
        (Look::Start, texts::targets::legend_start()),
        (Look::NoStart, texts::targets::legend_none()),
        (Look::Aim, texts::targets::legend_aim()),
        (Look::AimInWords, texts::targets::legend_words()),
        (Look::Socket, texts::targets::legend_socket()),
        (Look::Result, texts::targets::legend_told()),
    ];
    let entries = entries.map(|(look, words)| view! { <li>{mark(look)} " " {words}</li> }).collect_view();
    view! { <ul class="aims-key">{entries} <li>"≠ " {texts::targets::ends_differ()}</li></ul> }.draw()
}
