//! What is wrong with the draft, causes first, and what is worth a second look; each leads to its cell.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::links::{self, Link};
use super::state::Desk;
use crate::desk::message::Told;
use crate::desk::place::Place;
use crate::texts;

/// How many cells of one kind are listed.
const LISTED: usize = 6;

/// Mistakes of one kind.
struct Group {
    headline: String,
    told: Vec<Told>,
}

pub fn view(desk: Desk) -> impl IntoView {
    view! {
        <h2 id="desk-step" tabindex="-1">{texts::editing::step_check()}</h2>
        {move || {
            desk.stopped
                .get()
                .map(|_| {
                    view! {
                        <p class="banner" role="alert">
                            {texts::editing::check_stopped_why()} " "
                            <button type="button" class="plain" on:click=move |_| links::reload()>
                                {texts::editing::reload()}
                            </button>
                        </p>
                    }
                })
        }}
        {move || {
            let found = desk.checked.get();
            let is_fresh = desk.is_fresh.get();
            let problems = found.problems.len();
            let groups = grouped(&found.problems).into_iter().map(|group| of(desk, group)).collect_view();
            let (known, new): (Vec<Told>, Vec<Told>) = found.doubts.iter().cloned().partition(|told| told.is_known);
            let counts = (new.len(), known.len());
            let list = |told: &[Told]| {
                let groups = grouped(told).into_iter().map(|group| of(desk, group)).collect_view();
                view! { <ul class="desk__groups desk__groups--doubts">{groups}</ul> }
            };
            let (new, known) = (list(&new), list(&known));
            let count = match (problems, is_fresh) {
                (0, false) => texts::editing::checking().to_owned(),
                (0, true) => texts::editing::nothing_wrong().to_owned(),
                (problems, _) => texts::editing::wrong_count(problems),
            };
            view! {
                <p class="desk__lede">{count}</p>
                <ul class="desk__groups">{groups}</ul>
                {(counts.0 > 0)
                    .then(|| {
                        view! {
                            <h3>{texts::editing::doubts(counts.0)}</h3>
                            <p class="desk__hint">{texts::editing::doubts_what()}</p>
                            {new}
                        }
                    })}
                {(counts.1 > 0)
                    .then(|| {
                        view! {
                            <details class="desk__known">
                                <summary>{texts::editing::doubts_known(counts.1)}</summary>
                                <p class="desk__hint">{texts::editing::doubts_what()}</p>
                                {known}
                            </details>
                        }
                    })}
                {(problems > 0).then(|| view! { <p class="desk__hint">{texts::editing::doubts_later()}</p> })}
            }
        }}
    }
}

/// Of one cause once; else by table, column and sentence, in the order in which they were found.
fn grouped(all: &[Told]) -> Vec<Group> {
    let mut places: BTreeMap<(&str, &str, &str, &str), usize> = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for told in all {
        let kind = if told.cause.is_empty() {
            ("", told.table.as_str(), told.column.as_str(), told.expected.as_str())
        } else {
            (told.cause.as_str(), "", "", "")
        };
        let at = *places.entry(kind).or_insert_with(|| {
            let headline = if told.cause.is_empty() { told.expected.clone() } else { told.cause.clone() };
            groups.push(Group { headline, told: Vec::new() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(at) {
            group.told.push(told.clone());
        }
    }
    groups
}

fn of(desk: Desk, Group { headline, told }: Group) -> impl IntoView {
    let more = told.len().saturating_sub(LISTED);
    let cells = told.iter().take(LISTED).map(|told| cell(desk, told)).collect_view();
    view! {
        <li>
            <p class="desk__headline">{headline}</p>
            <ul class="desk__cells">
                {cells} {(more > 0).then(|| view! { <li class="desk__hint">{texts::editing::more_alike(more)}</li> })}
            </ul>
        </li>
    }
}

/// A link to a cell, with what stands there.
fn cell(desk: Desk, told: &Told) -> impl IntoView + use<> {
    let sheet = desk.sheet(&told.table);
    let column =
        sheet.and_then(|sheet| sheet.definition.columns.iter().find(|described| described.column.name == told.column));
    let title = column.map_or("", |described| described.column.title);
    let line = sheet
        .and_then(|sheet| sheet.lines.with_untracked(|lines| lines.iter().find(|line| line.id == told.row).cloned()));
    let (name, place) = match (sheet, line) {
        (Some(sheet), Some(line)) => {
            let row = if told.key.is_empty() { texts::editing::row_without_key().to_owned() } else { told.key.clone() };
            let about = crate::desk::row::about(sheet.definition, &line.cells);
            let row = if about.is_empty() { row } else { texts::desk::row(&row, about) };
            (texts::editing::cell(sheet.definition.title, &row, title), links::row(sheet, &line, &told.column))
        }
        (Some(sheet), None) => {
            let at = crate::desk::place::At { table: told.table.clone(), ..Default::default() };
            (sheet.definition.title.to_owned(), Place::Edit(at))
        }
        (None, _) if told.column == "data_date" || told.column == "next_update" => {
            (texts::editing::dates().to_owned(), Place::Publish)
        }
        (None, _) => (texts::editing::published_before(&told.text), Place::Edit(Default::default())),
    };
    let stands = (sheet.is_some() && told.row != 0).then(|| {
        if told.text.is_empty() {
            texts::editing::stands_empty().to_owned()
        } else {
            texts::editing::stands(&told.text)
        }
    });
    let was = match told.was.as_slice() {
        [was] => Some(texts::editing::stood(was)),
        _ => None,
    };
    view! { <li><a href=place.href()>{name}</a> " " <span class="desk__hint">{stands} {was}</span></li> }
}
