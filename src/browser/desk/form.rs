//! The row that is open: a field for each of its columns, and what can be done with it as a whole.

use std::sync::Arc;

use leptos::prelude::*;

use super::fields;
use super::links::{self, Link};
use super::state::{Desk, Sheet};
use crate::desk::draft::{Line, State, shown_key};
use crate::desk::place::{At, Place};
use crate::desk::row::{about, next_key};
use crate::texts;

pub fn view(desk: Desk, sheet: Sheet, id: u32) -> AnyView {
    let Sheet { definition, lines, .. } = sheet;
    let line = Memo::new(move |_| links::line(sheet, id).map(|(_, line)| line));
    if line.with_untracked(Option::is_none) {
        return view! { <p class="desk__form desk__hint">{texts::editing::row_not_there()}</p> }.into_any();
    }
    let state = Memo::new(move |_| line.with(|line| line.as_ref().map_or(State::Gone, Line::state)));
    let title = move || {
        line.with(|line| {
            let cells = line.as_ref().map(|line| Arc::clone(&line.cells)).unwrap_or_else(|| Vec::new().into());
            let (key, about) = (shown_key(definition, &cells), about(definition, &cells).to_owned());
            match (key.is_empty(), about.is_empty()) {
                (true, true) => texts::editing::new_row(definition.title),
                (true, false) => about,
                (false, true) => key,
                (false, false) => texts::desk::row(&key, &about),
            }
        })
    };
    let said = move || match state.get() {
        State::Same => texts::editing::state_same(),
        State::New => texts::editing::state_new(),
        State::Changed => texts::editing::state_changed(),
        State::Gone => texts::editing::state_gone(),
    };
    let all = Place::Edit(At { table: definition.name.to_owned(), ..At::default() });
    let whole = all.clone();
    let remove = move |_| {
        let is_new = state.get_untracked() == State::New;
        desk.change(sheet, None, |lines| {
            if is_new {
                lines.retain(|line| line.id != id);
            } else {
                each(lines, id, |line| line.is_gone = true);
            }
        });
        if is_new {
            links::go(&whole);
        }
    };
    let bring_back = move |_| desk.change(sheet, None, |lines| each(lines, id, |line| line.is_gone = false));
    let as_shown = move |_| {
        desk.change(sheet, None, |lines| {
            each(lines, id, |line| {
                if let Some(before) = &line.before {
                    line.cells = Arc::clone(before);
                }
            });
        });
    };
    let copy = move |_| {
        let number = desk.number();
        let mut copied = None;
        desk.change(sheet, None, |lines| {
            let Some(at) = lines.iter().position(|line| line.id == id) else { return };
            let Some(line) = lines.get(at) else { return };
            let mut line = Line::new(number, Arc::clone(&line.cells));
            let column = definition.names.iter().position(|name| *name == "id");
            if let (Some(column), Some(key)) = (column, next_key(definition, lines)) {
                line = line.with(column, &key);
            }
            copied = Some(line.clone());
            lines.insert(at + 1, line);
        });
        if let Some(line) = copied {
            links::go(&links::row(sheet, &line, ""));
        }
    };
    // Where a message leads to one of the fields, else to the first.
    Effect::new(move |_| {
        let Place::Edit(At { column, .. }) = desk.place.get() else { return };
        links::focus(&if column.is_empty() { "desk-row".to_owned() } else { fields::id(&column) });
    });
    let fields = (0..definition.columns.len()).map(|at| fields::view(desk, sheet, id, at)).collect_view();
    let whole_row = move || {
        let told = desk.checked.with(|found| {
            let of_row = |told: &&crate::desk::message::Told| {
                told.table == definition.name && told.row == id && told.column.is_empty()
            };
            found.problems.iter().filter(of_row).map(|told| told.expected.clone()).collect::<Vec<String>>()
        });
        told.into_iter().map(|told| view! { <p class="desk__wrong">{told}</p> }).collect_view()
    };
    let neighbours = move || {
        lines.with(|lines| {
            let at = lines.iter().position(|line| line.id == id)?;
            let before = at.checked_sub(1).and_then(|at| lines.get(at)).map(|line| links::row(sheet, line, "").href());
            let next = lines.get(at + 1).map(|line| links::row(sheet, line, "").href());
            Some(view! {
                {before.map(|href| view! { <a href=href>{texts::editing::row_before()}</a> })}
                {next.map(|href| view! { <a href=href>{texts::editing::row_next()}</a> })}
            })
        })
    };
    view! {
        <section class="desk__form" aria-labelledby="desk-row">
            <p class="desk__ways">{neighbours} <a href=all.href() class="desk__close">{texts::editing::close_row()}</a></p>
            <h3 id="desk-row" tabindex="-1">{title}</h3>
            <p class="desk__hint">{said}</p>
            <div class="desk__tools">
                <button type="button" class="plain" on:click=copy>{texts::editing::copy_row()}</button>
                {move || {
                    if state.get() == State::Gone {
                        view! {
                            <button type="button" class="plain" on:click=bring_back>{texts::editing::restore_row()}</button>
                        }
                            .into_any()
                    } else {
                        view! {
                            <button type="button" class="plain" on:click=remove.clone()>{texts::editing::remove_row()}</button>
                        }
                            .into_any()
                    }
                }}
                {move || {
                    (state.get() == State::Changed)
                        .then(|| {
                            view! {
                                <button type="button" class="plain" on:click=as_shown>{texts::editing::reset_row()}</button>
                            }
                        })
                }}
            </div>
            {whole_row}
            <div class="desk__fields">{fields}</div>
        </section>
    }
    .into_any()
}

/// Changes the row of a number.
pub fn each(lines: &mut [Line], id: u32, change: impl FnOnce(&mut Line)) {
    if let Some(line) = lines.iter_mut().find(|line| line.id == id) {
        change(line);
    }
}
