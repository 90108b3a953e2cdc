//! Targets stacked in the year in which they fall due, and under each stack a socket for each result.

use leptos::prelude::*;

use super::Told;
use crate::atlas::target::Target;
use crate::chart::findings::deadlines::{Deadlines, Year};
use crate::chart::findings::share;
use crate::chart::findings::stacks::{Scale, diamonds, squares};
use crate::chart::strip::percent;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> Option<Markup> {
    let atlas = sources.atlas;
    let found = Deadlines::of(atlas)?;
    let (total, due, told) = (found.total(), found.due, found.told);
    let parts = [
        (due, texts::findings::targets_due(due)),
        (found.pending(), texts::findings::targets_pending(found.pending())),
        (found.undated.len(), texts::findings::targets_open(found.undated.len())),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
    let mut sentence = texts::findings::targets_lede(&atlas.site.city, total, &texts::write::phrases(&parts));
    if let Some((newest, later)) = found.silent_since {
        sentence.push_str(&texts::findings::targets_silent(newest, share(later, due - told), later));
    }
    if !found.elsewhere.is_empty() {
        sentence.push_str(&texts::findings::targets_elsewhere(&of(sources, &found.elsewhere), found.elsewhere.len()));
    }
    let words = Told {
        id: "deadlines",
        headline: headline(&found),
        sentence,
        link: route.link(&Route::Targets),
        more: texts::findings::targets_more(),
        data: vec![("targets.csv", texts::targets::take_targets())],
    };
    Some(words.around(sources, route, drawing(sources)?))
}

/// The stacks, year after year; none where the city has no targets.
pub fn drawing(sources: Sources) -> Option<Markup> {
    let found = Deadlines::of(sources.atlas)?;
    let scale = Scale::of(
        found.years.iter().map(|year| year.targets.len()).chain([found.undated.len()]),
        found.years.iter().map(|year| results(year).count()),
    );
    let last = found.years.len();
    let years =
        found.years.iter().enumerate().map(|(at, one)| year(sources, &scale, one, at + 2 < last)).collect_view();
    let undated = (!found.undated.is_empty()).then(|| {
        let label = texts::findings::targets_undated();
        view! { <li class="deadlines__apart">{column(&scale, label.to_owned(), found.undated.len(), &[])}</li> }
    });
    let drawn = view! {
        <ol class="deadlines" aria-label=texts::findings::targets_row()>
            <li class="deadlines__rows" aria-hidden="true">
                <svg width=scale.em(scale.cell * 2) height=scale.em(scale.height) viewBox=scale.view_box(scale.cell * 2)>
                    <text y=scale.axis - 3>{texts::findings::targets_row()}</text>
                    <text y=scale.axis + 33>{texts::findings::targets_results()}</text>
                </svg>
            </li>
            {years}
            {undated}
        </ol>
    };
    Some(drawn.draw())
}

/// What became of the targets, in a few words.
pub fn headline(found: &Deadlines<'_>) -> String {
    let (total, due, told) = (found.total(), found.due, found.told);
    let share_told = match (due, share(told, due)) {
        (0, _) => "early",
        (_, "few") => "some",
        (_, share) => share,
    };
    texts::findings::targets(share_told, total, due, told)
}

/// Whose targets they are.
fn of(sources: Sources, targets: &[&Target]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for place in targets.iter().filter_map(|target| sources.atlas.place(&target.place)) {
        if !names.contains(&place.short_name.as_str()) {
            names.push(&place.short_name);
        }
    }
    texts::write::list(&names)
}

fn results<'a>(year: &'a Year<'_>) -> impl Iterator<Item = bool> + 'a {
    year.targets.iter().filter_map(|(_, result)| *result)
}

fn year(sources: Sources, scale: &Scale, year: &Year<'_>, room: bool) -> Markup {
    let from = if year.ahead { Some(0.0) } else { year.judged };
    let ahead = from
        .map(|from| view! { <rect x=percent(from * 100.0) width=percent(100.0 - from * 100.0) height="100%"></rect> });
    let day = year.judged.map(|at| {
        let x = percent(at * 100.0);
        let class = if room { "deadlines__day" } else { "deadlines__day is-last" };
        view! {
            <svg class=class x=x overflow="visible">
                <line y2="100%"></line>
                <text y="1em">{texts::findings::targets_judged()}</text>
                <text y="2.2em">{sources.atlas.site.data_date.to_string()}</text>
            </svg>
        }
    });
    let axis = scale.em(scale.axis);
    let bare = year.targets.is_empty() && year.judged.is_none();
    let results: Vec<bool> = results(year).collect();
    view! {
        <li class:is-bare=bare class:is-judged=year.judged.is_some() aria-hidden=hidden(bare)>
            <svg class="deadlines__back" aria-hidden=hidden(year.judged.is_none())>
                {ahead}
                <line x2="100%" y1=axis.clone() y2=axis></line>
                {day}
            </svg>
            {column(scale, year.year.to_string(), year.targets.len(), &results)}
        </li>
    }
    .draw()
}

/// What a listener is spared.
fn hidden(is: bool) -> Option<&'static str> {
    is.then_some("true")
}

/// A stack on the axis, what it is of, and its results below.
fn column(scale: &Scale, label: String, count: usize, results: &[bool]) -> Markup {
    let width = scale.width(count);
    let middle = width / 2;
    let (told, untold): (Vec<usize>, Vec<usize>) = (0..results.len()).partition(|at| results.get(*at) == Some(&true));
    let stack = (count > 0).then(|| {
        view! {
            <text class="deadlines__count" x=middle y=scale.top(count) - 4>{count}</text>
            <path class="fill--hatched" d=squares(scale, count)></path>
        }
    });
    let sockets = |class: &'static str, which: Vec<usize>| {
        (!which.is_empty()).then(|| view! { <path class=class d=diamonds(scale, count, &which)></path> })
    };
    view! {
        <svg width=scale.em(width) height=scale.em(scale.height) viewBox=scale.view_box(width)>
            <text class="deadlines__year" x=middle y=scale.axis + 16>{label}</text>
            {stack}
            {sockets("deadlines__told", told)}
            {sockets("deadlines__socket", untold)}
        </svg>
    }
    .draw()
}
