//! What is new, changed and gone against the site: a sheet that somebody can sign.

use leptos::prelude::*;

use super::publish;
use super::state::Desk;
use crate::desk::message::{Changed, Dates, How};
use crate::texts;

/// How many rows of a table stand on the page; the text has all.
const LISTED: usize = 400;

pub fn view(desk: Desk) -> impl IntoView {
    let print = move |_| {
        if let Some(window) = web_sys::window() {
            // Where printing is forbidden the sheet is still on the screen.
            drop(window.print());
        }
    };
    view! {
        <h2 id="desk-step" tabindex="-1">{texts::editing::sheet_of_changes()}</h2>
        <div class="desk__tools desk__no-print">
            <button type="button" class="desk__main" on:click=print>{texts::editing::print()}</button>
            <button type="button" class="plain" on:click=move |_| publish::changes(desk)>{texts::editing::take_text()}</button>
        </div>
        {move || {
            let found = desk.checked.get();
            if found.changes.is_empty() {
                return view! { <p class="desk__lede">{texts::desk::nothing()}</p> }.into_any();
            }
            view! {
                <p class="desk__lede">{heading(desk, &desk.dates.get())}</p>
                <p class="desk__lede">{counts(&found.changes)}</p>
                {tables(&found.changes)}
                <dl class="desk__signed">
                    <dt>{texts::editing::written_by()}</dt>
                    <dd></dd>
                    <dt>{texts::editing::signed_by()}</dt>
                    <dd></dd>
                    <dt>{texts::editing::signed_on()}</dt>
                    <dd></dd>
                </dl>
            }
            .into_any()
        }}
    }
}

/// For which site, from which day to which.
fn heading(desk: Desk, now: &Dates) -> String {
    let shown = desk.shown.get_value();
    texts::editing::from_to(
        &desk.site.get_value(),
        &texts::editing::day(&shown.data_date, shown.revision),
        &texts::editing::day(&now.data_date, now.revision),
    )
}

fn counts(changes: &[Changed]) -> String {
    let count = |how: How| changes.iter().filter(|row| row.how == how).count();
    texts::desk::counts(count(How::New), count(How::Changed), count(How::Gone))
}

fn tables(changes: &[Changed]) -> impl IntoView + use<> {
    let mut tables: Vec<(&str, Vec<&Changed>)> = Vec::new();
    for row in changes {
        match tables.last_mut() {
            Some((title, rows)) if *title == row.title => rows.push(row),
            _ => tables.push((&row.title, vec![row])),
        }
    }
    let table = |(title, rows): (&str, Vec<&Changed>)| {
        let more = rows.len().saturating_sub(LISTED);
        let more = (more > 0).then(|| view! { <p class="desk__hint">{texts::editing::more_rows(more)}</p> });
        let rows = rows.into_iter().take(LISTED).map(row).collect_view();
        view! {
            <section class="desk__changes">
                <h3>{title.to_owned()}</h3>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{texts::editing::row_head()}</th>
                            <th scope="col">{texts::editing::change_head()}</th>
                            <th scope="col">{texts::editing::source_head()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                {more}
            </section>
        }
    };
    tables.into_iter().map(table).collect_view()
}

fn row(row: &Changed) -> impl IntoView + use<> {
    let (said, class) = match row.how {
        How::New => {
            let fields = row.fields.iter().map(|(title, _, after)| {
                view! { <li>{title.clone()} " " <ins>{after.clone()}</ins></li> }
            });
            (view! { <b>{texts::desk::new()}</b> <ul>{fields.collect_view()}</ul> }.into_any(), "is-new")
        }
        How::Gone => (view! { <b>{texts::desk::gone()}</b> }.into_any(), "is-gone"),
        How::Changed => {
            let shown = |text: &str| {
                if text.is_empty() { texts::mistakes::empty().to_owned() } else { text.to_owned() }
            };
            let fields = row.fields.iter().map(|(title, before, after)| {
                let (title, before, after) = (title.clone(), shown(before), shown(after));
                view! { <li>{title} " " <del>{before}</del> " → " <ins>{after}</ins></li> }
            });
            (view! { <ul>{fields.collect_view()}</ul> }.into_any(), "is-changed")
        }
    };
    let (key, name, document) = (row.key.clone(), row.name.clone(), row.document.clone());
    view! {
        <tr class=class>
            <th scope="row"><span class="desk__key">{key}</span> " " {name}</th>
            <td>{said}</td>
            <td>{document}</td>
        </tr>
    }
}

/// The sheet as text.
pub fn text(desk: Desk) -> String {
    let found = desk.checked.get_untracked();
    let mut lines = vec![heading(desk, &desk.dates.get_untracked()), String::new()];
    let mut last = "";
    for row in &found.changes {
        if row.title != last {
            last = &row.title;
            lines.push(texts::desk::table(&row.title));
        }
        lines.push(format!("  {}", row.line));
    }
    lines.push(String::new());
    lines.push(counts(&found.changes));
    lines.join("\r\n")
}
