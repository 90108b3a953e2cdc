//! One field of a row: drawn from what is told of its column, with what is wrong with it and how the site has it.

use std::sync::Arc;

use leptos::prelude::*;

use super::links;
use super::state::{Desk, Sheet};
use crate::atlas::table::{Described, Kind};
use crate::desk::draft::shown_key;
use crate::desk::row::{about, cell};
use crate::texts;

/// From how many rows on what may be named is searched, not listed, and how much of that is shown.
const LISTED: usize = 60;
const OFFERED: usize = 40;
/// Texts of more characters are written in a field of several lines.
const LONG: usize = 24;

/// The name of a column's field in the page.
#[must_use]
pub fn id(column: &str) -> String {
    format!("desk-field-{column}")
}

/// A field, by its place in the table.
pub fn view(desk: Desk, sheet: Sheet, row: u32, at: usize) -> Option<AnyView> {
    let described = sheet.definition.columns.get(at)?;
    let column = described.column;
    let line = Memo::new(move |_| links::line(sheet, row).map(|(_, line)| line));
    let value = Memo::new(move |_| {
        line.with(|line| line.as_ref().and_then(|line| line.cells.get(at).cloned()).unwrap_or_default())
    });
    let before = move || {
        line.with(|line| {
            let line = line.as_ref()?;
            let before = line.before.as_ref()?.get(at)?;
            (line.cells.get(at) != Some(before)).then(|| before.clone())
        })
    };
    let problems = Memo::new(move |_| told(desk, sheet, row, column.name, false));
    let doubts = Memo::new(move |_| told(desk, sheet, row, column.name, true));
    let write = move |text: String| {
        desk.change(sheet, Some((row, at)), |lines| {
            super::form::each(lines, row, |line| *line = line.with(at, &text));
        });
    };
    let field = Field { desk, sheet, row, described, value, write: Arc::new(write), problems };
    let help = help(described);
    let (name, hint, said) =
        (id(column.name), format!("{}-hint", id(column.name)), format!("{}-said", id(column.name)));
    let must = described.required().then(|| {
        view! { " " <span class="desk__must">{texts::editing::must()}</span> }
    });
    let shown = move || {
        before().map(|before| {
            let text = if before.is_empty() { texts::mistakes::empty().to_owned() } else { before.clone() };
            let write = move |_| {
                desk.change(sheet, None, |lines| {
                    super::form::each(lines, row, |line| *line = line.with(at, &before));
                });
            };
            view! {
                <p class="desk__before">
                    {texts::editing::as_shown(&text)} " "
                    <button type="button" class="plain" on:click=write>{texts::editing::reset_field()}</button>
                </p>
            }
        })
    };
    let list = |class: &'static str, told: Memo<Vec<String>>| {
        move || told.get().into_iter().map(|told| view! { <p class=class>{told}</p> }).collect_view()
    };
    Some(
        view! {
            <div class="desk__field" class:is-wrong=move || problems.with(|told| !told.is_empty())>
                <label for=name>{column.title} {must} " " <code>{column.name}</code></label>
                {field.input()}
                {field.named()}
                <div id=said aria-live="polite">{list("desk__wrong", problems)} {list("desk__doubt", doubts)}</div>
                {shown}
                <p class="desk__hint" id=hint>{help}</p>
            </div>
        }
        .into_any(),
    )
}

/// What is told of a cell.
fn told(desk: Desk, sheet: Sheet, row: u32, column: &str, is_doubt: bool) -> Vec<String> {
    desk.checked.with(|found| {
        let all = if is_doubt { &found.doubts } else { &found.problems };
        let of_cell =
            all.iter().filter(|told| told.row == row && told.column == column && told.table == sheet.definition.name);
        let sentence = |told: &crate::desk::message::Told| match (told.cause.is_empty(), told.was.as_slice()) {
            (false, [was]) => texts::editing::was(&told.cause, was),
            (false, _) => told.cause.clone(),
            (true, _) => told.expected.clone(),
        };
        of_cell.map(sentence).collect()
    })
}

/// What belongs into a column.
fn help(described: &Described) -> String {
    let mut help = vec![described.column.description.to_owned()];
    if described.form.kind == Kind::List {
        help.push(texts::editing::list_hint().to_owned());
    }
    help.extend(described.grammar().map(|grammar| (grammar.expected)().to_owned()));
    help.retain(|text| !text.is_empty());
    help.join(" ")
}

/// Whether a column holds the key of its row, which names no other.
fn is_own(sheet: Sheet, described: &Described) -> bool {
    sheet.definition.key.contains(&described.column.name) && described.refers() == [sheet.definition.name]
}

#[derive(Clone)]
struct Field {
    desk: Desk,
    sheet: Sheet,
    row: u32,
    described: &'static Described,
    value: Memo<String>,
    write: Arc<dyn Fn(String) + Send + Sync>,
    problems: Memo<Vec<String>>,
}

impl Field {
    fn input(&self) -> AnyView {
        let terms = self.described.form.terms;
        match self.described.form.kind {
            Kind::Boolean => {
                let choices = [("yes", texts::editing::yes()), ("no", texts::editing::no())];
                self.select(choices.map(|(code, label)| (code.to_owned(), label.to_owned())).to_vec())
            }
            Kind::Text if !terms.is_empty() => {
                let label = |(code, label): &(&str, &str)| ((*code).to_owned(), texts::editing::choice(label, code));
                self.select(terms.iter().map(label).collect())
            }
            Kind::List if !terms.is_empty() => self.ticks(terms),
            Kind::Text | Kind::List | Kind::Number => self.text(),
        }
    }

    fn select(&self, choices: Vec<(String, String)>) -> AnyView {
        let Self { described, value, write, problems, .. } = self.clone();
        let column = described.column;
        let may_be_empty = !described.required();
        let options = move || {
            let now = value.get();
            let is_known = now.is_empty() || choices.iter().any(|(code, _)| *code == now);
            let none = (may_be_empty || now.is_empty()).then(|| (String::new(), texts::editing::none().to_owned()));
            // What stands there now and should not is still seen.
            let strange = (!is_known).then(|| (now.clone(), texts::editing::strange(&now)));
            let all = none.into_iter().chain(choices.clone()).chain(strange);
            all.map(|(code, label)| {
                let is_chosen = code == now;
                view! { <option value=code selected=is_chosen>{label}</option> }
            })
            .collect_view()
        };
        view! {
            <select
                class="desk__input"
                id=id(column.name)
                aria-describedby=format!("{0}-said {0}-hint", id(column.name))
                aria-invalid=move || problems.with(|told| (!told.is_empty()).to_string())
                prop:value=move || value.get()
                on:change=move |event| write(event_target_value(&event))
            >
                {options}
            </select>
        }
        .into_any()
    }

    /// One box for each of the terms, for a list of them.
    fn ticks(&self, terms: &'static [(&'static str, &'static str)]) -> AnyView {
        let Self { described, value, write, .. } = self.clone();
        let column = described.column;
        let ticks = terms.iter().map(|(code, label)| {
            let write = Arc::clone(&write);
            let is_on = move || value.with(|value| value.split(';').any(|item| item == *code));
            let toggle = move |_| {
                let now = value.get_untracked();
                let mut items: Vec<&str> = now.split(';').filter(|item| !item.is_empty()).collect();
                if items.contains(code) {
                    items.retain(|item| item != code);
                } else {
                    items.push(code);
                    let place = |item: &&str| terms.iter().position(|(code, _)| code == item).unwrap_or(usize::MAX);
                    items.sort_by_key(place);
                }
                write(items.join(";"));
            };
            view! {
                <label class="desk__tick">
                    <input type="checkbox" prop:checked=is_on on:change=toggle/>
                    {*label}
                </label>
            }
        });
        view! {
            <div class="desk__ticks" role="group" id=id(column.name) tabindex="-1" aria-label=column.title>
                {ticks.collect_view()}
            </div>
        }
        .into_any()
    }

    fn text(&self) -> AnyView {
        let Self { described, value, write, problems, .. } = self.clone();
        let column = described.column;
        let name = id(column.name);
        let described_by = format!("{name}-said {name}-hint");
        let is_wrong = move || problems.with(|told| (!told.is_empty()).to_string());
        let is_code = described.grammar().is_some() || !described.refers().is_empty() || column.is_word;
        // Measured once: a field that grew while somebody types would move what is below.
        let is_long = described.form.kind == Kind::Text
            && !is_code
            && (column.has_lines || value.get_untracked().chars().count() > LONG);
        if is_long || (described.form.kind == Kind::List && column.has_phrases) {
            let lines = (value.get_untracked().chars().count() / LONG + 2).min(10);
            return view! {
                <textarea
                    class="desk__input"
                    id=name
                    rows=lines
                    aria-describedby=described_by
                    aria-invalid=is_wrong
                    prop:value=move || value.get()
                    on:input=move |event| write(event_target_value(&event))
                ></textarea>
            }
            .into_any();
        }
        let list = format!("{name}-list");
        let has_list = !described.refers().is_empty() && !is_own(self.sheet, described);
        let options = self.offered();
        view! {
            <input
                class="desk__input"
                type="text"
                id=name
                list=has_list.then(|| list.clone())
                autocomplete="off"
                spellcheck="false"
                inputmode=(described.form.kind == Kind::Number).then_some("decimal")
                aria-describedby=described_by
                aria-invalid=is_wrong
                prop:value=move || value.get()
                on:input=move |event| write(event_target_value(&event))
            />
            {has_list.then(|| view! { <datalist id=list>{options}</datalist> })}
        }
        .into_any()
    }

    /// What may be named here: keys of other tables, with what each is about. Of many, those that have what is written.
    fn offered(&self) -> impl Fn() -> Vec<AnyView> + use<> {
        let Self { desk, sheet, row, described, value, .. } = self.clone();
        move || {
            let now = value.get();
            let (begun, last) = match (described.form.kind, now.rsplit_once(';')) {
                (Kind::List, Some((begun, last))) => (format!("{begun};"), last.to_owned()),
                _ => (String::new(), now.clone()),
            };
            let mut offered = Vec::new();
            let document =
                links::line(sheet, row).map(|(_, line)| cell(sheet.definition, &line.cells, "document").to_owned());
            for table in described.refers() {
                let Some(other) = desk.sheet(table) else { continue };
                other.lines.with_untracked(|lines| {
                    let is_short = lines.len() <= LISTED;
                    for line in lines.iter().filter(|line| !line.is_gone) {
                        let (key, label) = if described.form.with_previous {
                            // A section is named within its document.
                            if Some(cell(other.definition, &line.cells, "document")) != document.as_deref() {
                                continue;
                            }
                            (cell(other.definition, &line.cells, described.column.name).to_owned(), String::new())
                        } else {
                            (shown_key(other.definition, &line.cells), about(other.definition, &line.cells).to_owned())
                        };
                        let fits = last.is_empty() || key.contains(&last) || label.contains(&last);
                        if offered.len() < OFFERED && !key.is_empty() && (is_short || fits) {
                            offered.push(view! { <option value=format!("{begun}{key}")>{label}</option> }.into_any());
                        }
                    }
                });
            }
            offered
        }
    }

    /// What the keys that stand here are about.
    fn named(&self) -> impl Fn() -> Option<AnyView> + use<> {
        let Self { desk, sheet, described, value, .. } = self.clone();
        move || {
            let tables = described.refers();
            if tables.is_empty() || described.form.with_previous || is_own(sheet, described) {
                return None;
            }
            let name = |item: &str| desk.named(&tables, item).map(|about| texts::desk::row(item, &about));
            let names: Vec<String> = value.with(|value| value.split(';').filter_map(name).collect());
            (!names.is_empty()).then(|| view! { <p class="desk__named">{texts::write::names(&names)}</p> }.into_any())
        }
    }
}
