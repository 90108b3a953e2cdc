//! The files that are published, and where each goes.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::compare;
use super::links::Link;
use super::state::Desk;
use crate::desk::draft::State;
use crate::desk::place::Place;
use crate::edition::FILE;
use crate::texts;

const WORKBOOK: &str = "atlas.xlsx";
const WORKBOOK_KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const CHANGES: &str = "changes.txt";
const TEXT: &str = "text/plain;charset=utf-8";
const CSV: &str = "text/csv;charset=utf-8";
const JSON: &str = "application/json";
/// Tells old editors how a text is written.
const MARK: char = '\u{feff}';

/// Hands out the draft as a workbook.
pub fn workbook(desk: Desk) {
    file(desk, "workbook", None, WORKBOOK, WORKBOOK_KIND);
}

/// Hands out the sheet of changes.
pub fn changes(desk: Desk) {
    save(desk, CHANGES, format!("{MARK}{}", compare::text(desk)), TEXT);
}

/// Hands out the draft as a file that the desk takes again.
pub fn draft(desk: Desk) {
    save(desk, "atlas-draft.json", desk.text(), JSON);
}

/// Hands out a text as a file.
fn save(desk: Desk, name: &'static str, text: String, kind: &'static str) {
    spawn_local(async move {
        let saved = desk.host().save(name, &text.into(), kind).await;
        desk.said.set(told(name, saved));
    });
}

/// Has a file made of the draft, and hands it out.
fn file(desk: Desk, what: &'static str, of: Option<&'static str>, name: &str, kind: &'static str) {
    let name = name.to_owned();
    desk.said.set(texts::editing::making(&name));
    spawn_local(async move {
        let saved = match desk.host().make(what, of).await {
            Ok(content) => desk.host().save(&name, &content, kind).await,
            Err(why) => Err(why),
        };
        desk.said.set(told(&name, saved));
    });
}

fn told(name: &str, saved: Result<(), String>) -> String {
    match saved {
        Ok(()) => texts::editing::handed_out(name),
        Err(why) => texts::editing::not_made(name, &why),
    }
}

pub fn view(desk: Desk) -> impl IntoView {
    let is_sound = Memo::new(move |_| desk.is_fresh.get() && desk.checked.with(|found| found.problems.is_empty()));
    let edition = move |_| file(desk, "edition", None, FILE, JSON);
    let changed = move || {
        let sheets = desk.sheets.get_value();
        let changed = sheets
            .into_iter()
            .filter(|sheet| sheet.lines.with(|lines| lines.iter().any(|line| line.state() != State::Same)));
        changed.map(|sheet| sheet.definition).collect::<Vec<_>>()
    };
    let tables = move || {
        let buttons = changed().into_iter().map(|definition| {
            let take = move |_| file(desk, "csv", Some(definition.name), &definition.file(), CSV);
            view! { <button type="button" class="plain" disabled=move || !is_sound.get() on:click=take>{definition.file()}</button> }
        });
        let buttons = buttons.collect_view();
        let none = buttons.is_empty().then(texts::editing::no_tables);
        view! { {none} {buttons} }
    };
    let state = move || {
        match (desk.is_fresh.get(), desk.checked.with(|found| found.problems.len())) {
        (false, _) => view! { <p class="desk__lede">{texts::editing::checking()}</p> }.into_any(),
        (true, 0) if desk.counts() == [0; 3] => {
            view! { <p class="desk__lede">{texts::editing::nothing_to_publish()}</p> }.into_any()
        }
        (true, 0) => view! { <p class="desk__lede">{texts::editing::ready()}</p> }.into_any(),
        (true, wrong) => {
            view! { <p class="banner">{texts::editing::not_ready(wrong)} " " <a href=Place::Check.href()>{texts::editing::not_ready_go()}</a></p> }
                .into_any()
        }
    }
    };
    view! {
        <h2 id="desk-step" tabindex="-1">{texts::editing::step_publish()}</h2>
        {state}
        {dates(desk)}
        <div class="desk__ways-in">
            <section class="desk__card">
                <h3>{texts::editing::file_edition()}</h3>
                <p>{texts::editing::file_edition_what()}</p>
                <p>
                    <button type="button" class="desk__main" disabled=move || !is_sound.get() on:click=edition>
                        {texts::editing::take_edition()}
                    </button>
                </p>
            </section>
            <section class="desk__card">
                <h3>{texts::editing::file_tables()}</h3>
                <p>{texts::editing::file_tables_what()}</p>
                <p class="desk__tools">{tables}</p>
            </section>
            <section class="desk__card">
                <h3>{texts::editing::file_others()}</h3>
                <p>{texts::editing::file_others_what()}</p>
                <p class="desk__tools">
                    <button type="button" class="plain" on:click=move |_| workbook(desk)>{WORKBOOK}</button>
                    <button type="button" class="plain" on:click=move |_| changes(desk)>{CHANGES}</button>
                </p>
            </section>
        </div>
        <h3>{texts::editing::where_to()}</h3>
        <ol class="desk__where">
            <li>{texts::editing::where_edition()}</li>
            <li>{texts::editing::where_tables()}</li>
            <li>{texts::editing::where_back()}</li>
        </ol>
    }
}

/// The day of the facts, how often that day, and the day of the next ones.
fn dates(desk: Desk) -> impl IntoView {
    let shown = desk.shown.get_value();
    let told = move |column: &'static str| {
        move || {
            let told = desk.checked.with(|found| {
                let found = found.problems.iter().filter(|told| told.table.is_empty() && told.column == column);
                found.map(|told| told.expected.clone()).collect::<Vec<String>>()
            });
            told.into_iter().map(|told| view! { <p class="desk__wrong">{told}</p> }).collect_view()
        }
    };
    let older = {
        let shown = shown.clone();
        move || {
            let now = desk.dates.get();
            let is_older = (&now.data_date, now.revision) <= (&shown.data_date, shown.revision);
            is_older.then(|| {
                let revision = shown.revision;
                view! { <p class="desk__wrong" role="alert">{texts::editing::older(&texts::editing::day(&shown.data_date, revision))}</p> }
            })
        }
    };
    let write_day = move |event| {
        let day = event_target_value(&event);
        desk.date(|dates| {
            // The first of a new day.
            dates.revision = if day == shown.data_date { shown.revision + 1 } else { 1 };
            dates.data_date = day;
        });
    };
    view! {
        <fieldset class="desk__dates">
            <legend>{texts::editing::dates()}</legend>
            <div class="desk__field">
                <label for="desk-field-data_date">{texts::editing::data_date()}</label>
                <input
                    class="desk__input"
                    type="text"
                    inputmode="numeric"
                    id="desk-field-data_date"
                    prop:value=move || desk.dates.get().data_date
                    on:input=write_day
                />
                {told("data_date")}
                {older}
                <p class="desk__hint">{texts::editing::data_date_what()}</p>
            </div>
            <div class="desk__field">
                <label for="desk-field-revision">{texts::editing::revision()}</label>
                <input
                    class="desk__input"
                    type="number"
                    min="1"
                    id="desk-field-revision"
                    prop:value=move || desk.dates.get().revision.to_string()
                    on:input=move |event| {
                        if let Ok(revision) = event_target_value(&event).parse() {
                            desk.date(|dates| dates.revision = revision);
                        }
                    }
                />
                <p class="desk__hint">{texts::editing::revision_what()}</p>
            </div>
            <div class="desk__field">
                <label for="desk-field-next_update">{texts::editing::next_update()}</label>
                <input
                    class="desk__input"
                    type="text"
                    inputmode="numeric"
                    id="desk-field-next_update"
                    prop:value=move || desk.dates.get().next_update
                    on:input=move |event| {
                        let day = event_target_value(&event);
                        desk.date(|dates| dates.next_update = day);
                    }
                />
                {told("next_update")}
                <p class="desk__hint">{texts::editing::next_update_what()}</p>
            </div>
        </fieldset>
    }
}
