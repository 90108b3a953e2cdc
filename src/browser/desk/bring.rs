//! The first step: the facts of the site, files that are brought, a draft that was kept.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, Event, HtmlInputElement};

use super::keeping::Keeping;
use super::links::Link;
use super::publish;
use super::state::{Desk, Sheet};
use crate::atlas::date::PartialDate;
use crate::desk::draft::{FORMAT, Kept, Line, State, VERSION, replaced};
use crate::desk::message::Brought;
use crate::desk::place::{At, Place};
use crate::texts;

/// What came of files.
#[derive(Debug, Clone, Default)]
struct Came {
    taken: Vec<String>,
    mended: Vec<String>,
    refused: Vec<String>,
}

pub fn view(desk: Desk) -> impl IntoView {
    let came = RwSignal::new(None::<Came>);
    let is_reading = RwSignal::new(false);
    let is_over = RwSignal::new(false);
    let take = move |files: JsValue| {
        is_reading.set(true);
        spawn_local(async move {
            came.set(Some(bring(desk, &files).await));
            is_reading.set(false);
        });
    };
    let chosen = move |event: Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let files = js_sys::Reflect::get(&input, &"files".into()).unwrap_or_default();
        take(js_sys::Array::from(&files).into());
        // The same file may be brought again.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        is_over.set(false);
        let carried = js_sys::Reflect::get(&event, &"dataTransfer".into()).unwrap_or_default();
        let files = js_sys::Reflect::get(&carried, &"files".into()).unwrap_or_default();
        take(js_sys::Array::from(&files).into());
    };
    let rows = desk.sheets.with_value(|sheets| {
        (sheets.len(), sheets.iter().map(|sheet| sheet.shown.with_value(|lines| lines.len())).sum::<usize>())
    });
    let shown = PartialDate::day(&desk.shown.get_value().data_date).ok();
    let edit = Place::Edit(At::default()).href();
    let workbook = move |_| publish::workbook(desk);
    view! {
        <h2 id="desk-step" tabindex="-1">{texts::editing::bring()}</h2>
        {move || draft(desk)}
        {move || clashes(desk)}
        <div class="desk__ways-in">
            <section class="desk__card">
                <h3>{texts::editing::from_site()}</h3>
                <p>{shown.map(|day| texts::editing::from_site_what(rows.0, rows.1, day))}</p>
                <p><a class="desk__main" href=edit>{texts::editing::from_site_go()}</a></p>
            </section>
            <section class="desk__card">
                <h3>{texts::editing::from_spreadsheet()}</h3>
                <p>{texts::editing::from_spreadsheet_what()}</p>
                <p><button type="button" class="desk__main" on:click=workbook>{texts::editing::take_workbook()}</button></p>
            </section>
            <section
                class="desk__card desk__drop"
                class:is-over=move || is_over.get()
                on:dragover=move |event: DragEvent| {
                    event.prevent_default();
                    is_over.set(true);
                }
                on:dragleave=move |_| is_over.set(false)
                on:drop=dropped
            >
                <h3>{texts::editing::from_files()}</h3>
                <p>{texts::editing::from_files_what()}</p>
                <p>
                    <label class="desk__main desk__file">
                        {texts::editing::choose_files()}
                        <input type="file" multiple class="visually-hidden" on:change=chosen/>
                    </label>
                </p>
            </section>
        </div>
        <div role="status" class="desk__came">
            {move || is_reading.get().then(|| view! { <p>{texts::editing::reading()}</p> })}
            {move || came.get().map(told)}
        </div>
    }
}

/// The draft that is there: how much of it, and how to begin anew.
fn draft(desk: Desk) -> Option<AnyView> {
    let counts = desk.counts();
    let is_asked = RwSignal::new(false);
    if counts == [0; 3] {
        return None;
    }
    let clear = move |_| {
        let reset = |sheet: Sheet| (sheet, (*sheet.shown.get_value()).clone());
        let sheets = desk.sheets.get_value();
        let changed = sheets
            .into_iter()
            .filter(|sheet| sheet.lines.with_untracked(|lines| lines.iter().any(|line| line.state() != State::Same)));
        desk.change_all(changed.map(reset).collect());
        desk.clashes.set(Vec::new());
    };
    let file = move |_| publish::draft(desk);
    let where_kept = (desk.keeping.get() == Keeping::Refused).then(texts::editing::kept_refused_why);
    Some(
        view! {
            <section class="desk__card desk__card--draft">
                <h3>{texts::editing::draft()}</h3>
                <p>{texts::editing::draft_counts(counts[0], counts[1], counts[2])} {where_kept}</p>
                <p class="desk__tools">
                    <a class="desk__main" href=Place::Edit(At::default()).href()>{texts::editing::draft_go()}</a>
                    <button type="button" class="plain" on:click=file>{texts::editing::draft_file()}</button>
                    {move || {
                        if is_asked.get() {
                            view! {
                                <span>{texts::editing::draft_clear_sure()}</span>
                                <button type="button" class="plain" on:click=clear>{texts::editing::draft_clear_yes()}</button>
                                <button type="button" class="plain" on:click=move |_| is_asked.set(false)>
                                    {texts::editing::draft_clear_no()}
                                </button>
                            }
                                .into_any()
                        } else {
                            view! {
                                <button type="button" class="plain" on:click=move |_| is_asked.set(true)>
                                    {texts::editing::draft_clear()}
                                </button>
                            }
                                .into_any()
                        }
                    }}
                </p>
            </section>
        }
        .into_any(),
    )
}

/// Rows that the site has changed since the draft was begun.
fn clashes(desk: Desk) -> Option<AnyView> {
    let clashes = desk.clashes.get();
    (!clashes.is_empty()).then(|| {
        view! { <p class="banner" role="status">{texts::editing::clashes(&texts::write::names(&clashes))}</p> }
            .into_any()
    })
}

fn told(came: Came) -> impl IntoView {
    let list = |class: &'static str, title: &'static str, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            let items = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! { <section class=class><h3>{title}</h3><ul>{items}</ul></section> }
        })
    };
    view! {
        {list("desk__card desk__card--refused", texts::editing::refused(), came.refused)}
        {list("desk__card", texts::editing::taken(), came.taken)}
        {list("desk__card", texts::editing::mended(), came.mended)}
    }
}

/// Reads files and lays them over the draft.
async fn bring(desk: Desk, files: &JsValue) -> Came {
    let mut came = Came::default();
    let files = match desk.host().files(files).await {
        Ok(files) => files,
        Err(why) => {
            came.refused.push(texts::editing::not_read(&why));
            return came;
        }
    };
    let mut others = Vec::new();
    for (name, bytes) in files {
        match serde_json::from_slice::<Kept>(&bytes) {
            Ok(kept) if kept.format == FORMAT && kept.version == VERSION => {
                desk.lay(&kept);
                came.taken.push(texts::editing::taken_draft(&name));
            }
            _ => others.push((name, bytes)),
        }
    }
    if others.is_empty() {
        return came;
    }
    match desk.host().bring::<Brought>(&others).await {
        Ok(brought) => lay(desk, brought, &mut came),
        Err(why) => came.refused.push(texts::editing::not_read(&why)),
    }
    came
}

fn lay(desk: Desk, brought: Brought, came: &mut Came) {
    let Brought { tables, dates, mended, refused } = brought;
    came.mended = mended;
    came.refused.extend(refused);
    let mut changed = Vec::new();
    for (table, rows) in tables {
        let Some(sheet) = desk.sheet(&table) else { continue };
        let count = rows.len();
        let mut next = desk.next.get_value();
        let lines = replaced(sheet.definition, &sheet.lines.get_untracked(), rows, &mut next);
        desk.next.set_value(next);
        let of = |state: State| lines.iter().filter(|line: &&Line| line.state() == state).count();
        let (new, other, gone) = (of(State::New), of(State::Changed), of(State::Gone));
        came.taken.push(match (new, other, gone) {
            (0, 0, 0) => texts::editing::taken_same(sheet.definition.title, count),
            (new, other, gone) => texts::editing::taken_table(sheet.definition.title, count, new, other, gone),
        });
        changed.push((sheet, lines));
    }
    if !changed.is_empty() {
        desk.change_all(changed);
    }
    let shown = desk.shown.get_value();
    if let Some(dates) = dates
        && (&dates.data_date, dates.revision) > (&shown.data_date, shown.revision)
    {
        desk.date(|now| *now = dates);
    }
}
