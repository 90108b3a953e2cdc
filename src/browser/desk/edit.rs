//! Tables, their rows, and the row that is open.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::form;
use super::links::{self, Link};
use super::state::{Desk, Sheet};
use crate::atlas::table::Described;
use crate::desk::draft::{Line, State, shown_key};
use crate::desk::place::{At, Place};
use crate::desk::row::{about, next_key, telling};
use crate::texts;

/// How many rows a page of the list has.
const PAGE: usize = 50;

/// Which rows are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Only {
    All,
    Changed,
    Wrong,
}

pub fn view(desk: Desk) -> impl IntoView {
    let table = Memo::new(move |_| match desk.place.get() {
        Place::Edit(At { table, .. }) => table,
        _ => String::new(),
    });
    // A row stays open when its key is typed anew.
    let row = Memo::new(move |_| match desk.place.get() {
        Place::Edit(At { table, row, .. }) if !row.is_empty() => links::find(desk.sheet(&table)?, &row),
        _ => None,
    });
    view! {
        <h2 id="desk-step" tabindex="-1">{texts::editing::step_edit()}</h2>
        <div class="desk__room" class:desk__room--open=move || row.get().is_some()>
            {tables(desk, table)}
            {move || match desk.sheet(&table.get()) {
                Some(sheet) => rows(desk, sheet, row).into_any(),
                None => view! { <p class="desk__hint">{texts::editing::choose_table()}</p> }.into_any(),
            }}
            {move || {
                let id = row.get();
                let sheet = desk.sheet(&table.get())?;
                id.map(|id| form::view(desk, sheet, id))
            }}
        </div>
    }
}

/// How many mistakes each table has.
fn wrong_by_table(desk: Desk) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    desk.checked.with(|found| {
        for told in &found.problems {
            *counts.entry(told.table.clone()).or_default() += 1;
        }
    });
    counts
}

fn tables(desk: Desk, open: Memo<String>) -> impl IntoView {
    let wrong = Memo::new(move |_| wrong_by_table(desk));
    let item = move |sheet: &Sheet| {
        let Sheet { definition, lines, .. } = *sheet;
        let name = definition.name;
        let changed =
            Memo::new(move |_| lines.with(|lines| lines.iter().filter(|line| line.state() != State::Same).count()));
        let wrong = move || wrong.with(|wrong| wrong.get(name).copied().unwrap_or_default());
        let place = Place::Edit(At { table: name.to_owned(), ..At::default() });
        view! {
            <li>
                <a
                    href=place.href()
                    title=definition.description
                    aria-current=move || (open.get() == name).then_some("true")
                >
                    {definition.title}
                    <span class="desk__rows">{move || lines.with(|lines| lines.len())}</span>
                    {move || (changed.get() > 0).then(|| view! { <b class="desk__count">{changed.get()}</b> })}
                    {move || (wrong() > 0).then(|| view! { <b class="desk__count desk__count--wrong">{wrong()}</b> })}
                </a>
            </li>
        }
    };
    let items = desk.sheets.with_value(|sheets| sheets.iter().map(item).collect_view());
    view! { <nav class="desk__tables" aria-label=texts::editing::tables()><ul>{items}</ul></nav> }
}

/// The rows of a table: a list that is searched, page by page.
fn rows(desk: Desk, sheet: Sheet, open: Memo<Option<u32>>) -> impl IntoView {
    let Sheet { definition, lines, .. } = sheet;
    let words = RwSignal::new(String::new());
    let only = RwSignal::new(Only::All);
    let page = RwSignal::new(0_usize);
    let wrong = Memo::new(move |_| {
        desk.checked.with(|found| {
            let of_table = found.problems.iter().filter(|told| told.table == definition.name);
            of_table.map(|told| told.row).collect::<std::collections::BTreeSet<u32>>()
        })
    });
    let found = Memo::new(move |_| {
        let words = words.get().to_lowercase();
        let is_listed = |line: &Line| match only.get() {
            Only::All => true,
            Only::Changed => line.state() != State::Same,
            Only::Wrong => wrong.with(|wrong| wrong.contains(&line.id)),
        };
        let has_words =
            |line: &Line| words.is_empty() || line.cells.iter().any(|cell| cell.to_lowercase().contains(&words));
        lines.with(|lines| {
            let listed = lines.iter().enumerate().filter(|(_, line)| is_listed(line) && has_words(line));
            listed.map(|(at, _)| at).collect::<Vec<usize>>()
        })
    });
    let pages = move || found.with(Vec::len).div_ceil(PAGE).max(1);
    let columns = telling(definition);
    let heads = columns.iter().filter_map(|at| definition.columns.get(*at));
    let heads = heads.map(|described| view! { <th scope="col">{described.column.title}</th> }).collect_view();
    let body = move || {
        let first = page.get().min(pages() - 1) * PAGE;
        let shown = found.with(|found| found.iter().skip(first).take(PAGE).copied().collect::<Vec<usize>>());
        let lines: Arc<Vec<Line>> = lines.get();
        let row = |at: &usize| lines.get(*at).map(|line| row(desk, sheet, line, &columns, wrong, open));
        shown.iter().filter_map(row).collect_view()
    };
    let add = move |_| {
        let id = desk.number();
        let mut cells = vec![String::new(); definition.names.len()];
        let key = lines.with_untracked(|lines| next_key(definition, lines));
        if let (Some(key), Some(cell)) =
            (key, definition.names.iter().position(|name| *name == "id").and_then(|at| cells.get_mut(at)))
        {
            *cell = key;
        }
        let line = Line::new(id, cells.into());
        desk.change(sheet, None, |lines| lines.push(line.clone()));
        links::go(&links::row(sheet, &line, ""));
    };
    let choices = [
        (Only::All, texts::editing::only_all()),
        (Only::Changed, texts::editing::only_changed()),
        (Only::Wrong, texts::editing::only_wrong()),
    ];
    let chips = choices.into_iter().map(|(which, label)| {
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || (only.get() == which).to_string()
                on:click=move |_| {
                    only.set(which);
                    page.set(0);
                }
            >
                {label}
            </button>
        }
    });
    view! {
        <section class="desk__list" aria-labelledby="desk-table">
            <h3 id="desk-table">{definition.title}</h3>
            <p class="desk__hint">{definition.description}</p>
            <div class="desk__tools">
                <input
                    type="search"
                    class="desk__input"
                    placeholder=texts::editing::search()
                    aria-label=texts::editing::search()
                    on:input=move |event| {
                        words.set(event_target_value(&event));
                        page.set(0);
                    }
                />
                <span class="desk__chips" role="group" aria-label=texts::editing::only()>{chips.collect_view()}</span>
                <button type="button" class="desk__main" on:click=add>{texts::editing::add_row()}</button>
            </div>
            <p class="desk__hint" role="status">
                {move || texts::editing::rows_found(found.with(Vec::len), lines.with(|lines| lines.len()))}
            </p>
            <div class="desk__scroll" tabindex="0" role="group" aria-labelledby="desk-table">
                <table class="desk__grid">
                    <thead>
                        <tr>
                            <th scope="col">{texts::editing::row_head()}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            {move || {
                (pages() > 1)
                    .then(|| {
                        let (at, of) = (page.get().min(pages() - 1), pages());
                        let (is_first, is_last) = (at == 0, at + 1 >= of);
                        view! {
                            <p class="desk__pages">
                                <button type="button" class="plain" disabled=is_first on:click=move |_| page.set(at - 1)>
                                    {texts::editing::page_before()}
                                </button>
                                <span>{texts::editing::page_of(at + 1, of)}</span>
                                <button
                                    type="button"
                                    class="plain"
                                    disabled=is_last
                                    on:click=move |_| page.set(at + 1)
                                >
                                    {texts::editing::page_next()}
                                </button>
                            </p>
                        }
                    })
            }}
        </section>
    }
}

fn row(
    desk: Desk,
    sheet: Sheet,
    line: &Line,
    columns: &[usize],
    wrong: Memo<std::collections::BTreeSet<u32>>,
    open: Memo<Option<u32>>,
) -> impl IntoView + use<> {
    let Sheet { definition, .. } = sheet;
    let id = line.id;
    let key = shown_key(definition, &line.cells);
    let about = about(definition, &line.cells).to_owned();
    let name = match (key.is_empty(), about.is_empty()) {
        (true, true) => texts::editing::empty_row().to_owned(),
        _ => about,
    };
    let cell = |at: &usize| Some(shown(desk, definition.columns.get(*at)?, line.cells.get(*at)?));
    let cells = columns.iter().filter_map(cell).map(|text| view! { <td>{text}</td> }).collect_view();
    let (mark, class) = match line.state() {
        State::Same => (None, ""),
        State::New => (Some(texts::editing::mark_new()), "is-new"),
        State::Changed => (Some(texts::editing::mark_changed()), "is-changed"),
        State::Gone => (Some(texts::editing::mark_gone()), "is-gone"),
    };
    let is_wrong = move || {
        let wrong = wrong.with(|wrong| wrong.contains(&id));
        wrong.then(|| view! { <span class="desk__mark desk__mark--wrong">{texts::editing::mark_wrong()}</span> })
    };
    view! {
        <tr class=class aria-current=move || (open.get() == Some(id)).then_some("true")>
            <th scope="row">
                <a href=links::row(sheet, line, "").href()>
                    {(!key.is_empty()).then(|| view! { <span class="desk__key">{key}</span> " " })}
                    {name}
                </a>
                {mark.map(|mark| view! { " " <span class="desk__mark">{mark}</span> })}
                {is_wrong}
            </th>
            {cells}
        </tr>
    }
}

/// A cell as people read it: the label of a code, the name of what is named.
fn shown(desk: Desk, described: &Described, text: &str) -> String {
    let label = described.form.terms.iter().find(|(code, _)| *code == text).map(|(_, label)| (*label).to_owned());
    let name = || desk.named(&described.refers(), text);
    label.or_else(name).unwrap_or_else(|| text.to_owned())
}
