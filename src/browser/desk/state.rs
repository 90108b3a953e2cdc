//! The draft as the page holds it: what changes it, what undoes that, and that it is checked after a change.

use std::collections::BTreeSet;
use std::sync::Arc;

use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;

use super::host::Host;
use super::keeping::Keeping;
use crate::atlas::definitions;
use crate::atlas::table::Definition;
use crate::browser::timer;
use crate::desk::draft::{self, Line, State};
use crate::desk::message::{Asked, Checked, Dates, Opened, Rows};
use crate::desk::place::Place;
use crate::desk::row;

/// How long nothing more must be typed before the draft is checked, and before it is kept, in milliseconds.
const CHECK: i32 = 250;
const KEEP: i32 = 400;
/// How many steps can be undone.
const STEPS: usize = 200;

/// One table of the draft.
#[derive(Debug, Clone, Copy)]
pub struct Sheet {
    pub definition: &'static Definition,
    pub lines: RwSignal<Arc<Vec<Line>>>,
    /// As the site has them.
    pub shown: StoredValue<Arc<Vec<Line>>>,
}

/// A step that can be undone.
#[derive(Debug, Clone)]
struct Undo {
    tables: Vec<(&'static str, Arc<Vec<Line>>)>,
    /// Row and column in which it was typed: what is typed on there is the same step.
    typed: Option<(u32, usize)>,
}

/// The desk.
#[derive(Debug, Clone, Copy)]
pub struct Desk {
    pub host: StoredValue<Host, LocalStorage>,
    pub site: StoredValue<String>,
    /// The dates that the site shows.
    pub shown: StoredValue<Dates>,
    pub dates: RwSignal<Dates>,
    pub sheets: StoredValue<Vec<Sheet>>,
    pub place: RwSignal<Place>,
    pub checked: RwSignal<Arc<Checked>>,
    /// Whether what was found is of the draft as it is now.
    pub is_fresh: RwSignal<bool>,
    /// Which table of how many is being read.
    pub progress: RwSignal<Option<(usize, usize)>>,
    /// The other half has stopped.
    pub stopped: RwSignal<Option<String>>,
    pub keeping: RwSignal<Keeping>,
    /// What became of the file that was asked for last.
    pub said: RwSignal<String>,
    /// Keys of rows that the site has changed since the draft was begun.
    pub clashes: RwSignal<Vec<String>>,
    pub undone: RwSignal<(usize, usize)>,
    past: StoredValue<Vec<Undo>>,
    future: StoredValue<Vec<Undo>>,
    pub(super) next: StoredValue<u32>,
    dirty: StoredValue<BTreeSet<&'static str>>,
    pub(super) version: StoredValue<f64>,
    is_checking: StoredValue<bool>,
    timers: StoredValue<(Option<i32>, Option<i32>)>,
}

impl Desk {
    /// The facts of the site, unchanged.
    #[must_use]
    pub fn of(host: Host, opened: Opened) -> Self {
        let Opened { site, dates: shown, tables } = opened;
        let mut next = 1;
        let sheet = |definition: &'static Definition| {
            let rows = tables.iter().find(|rows| rows.table == definition.name);
            let lines: Vec<Line> = rows
                .into_iter()
                .flat_map(|rows| &rows.rows)
                .map(|(id, cells)| Line::of_site(*id, cells.clone().into()))
                .collect();
            next = lines.iter().map(|line| line.id + 1).fold(next, u32::max);
            let lines = Arc::new(lines);
            Sheet { definition, lines: RwSignal::new(Arc::clone(&lines)), shown: StoredValue::new(lines) }
        };
        let sheets: Vec<Sheet> = definitions().into_iter().map(sheet).collect();
        // A correction of the same day, unless another day is written.
        let dates = Dates { revision: shown.revision + 1, ..shown.clone() };
        Self {
            host: StoredValue::new_local(host),
            site: StoredValue::new(site),
            shown: StoredValue::new(shown),
            dates: RwSignal::new(dates),
            sheets: StoredValue::new(sheets),
            place: RwSignal::new(Place::default()),
            checked: RwSignal::default(),
            is_fresh: RwSignal::new(false),
            progress: RwSignal::new(None),
            stopped: RwSignal::new(None),
            keeping: RwSignal::new(Keeping::Nothing),
            clashes: RwSignal::default(),
            said: RwSignal::default(),
            undone: RwSignal::default(),
            past: StoredValue::default(),
            future: StoredValue::default(),
            next: StoredValue::new(next),
            dirty: StoredValue::default(),
            version: StoredValue::new(0.0),
            is_checking: StoredValue::new(false),
            timers: StoredValue::default(),
        }
    }

    #[must_use]
    pub fn host(self) -> Host {
        self.host.get_value()
    }

    /// The table of a name.
    #[must_use]
    pub fn sheet(self, table: &str) -> Option<Sheet> {
        self.sheets.with_value(|sheets| sheets.iter().find(|sheet| sheet.definition.name == table).copied())
    }

    /// What a row is about that is named by its key in one of these tables.
    #[must_use]
    pub fn named(self, tables: &[&str], key: &str) -> Option<String> {
        tables.iter().find_map(|table| {
            let Sheet { definition, lines, .. } = self.sheet(table)?;
            lines.with_untracked(|lines| {
                let line = lines.iter().find(|line| draft::has_key(definition, &line.cells, key))?;
                let about = row::about(definition, &line.cells);
                (!about.is_empty() && about != key).then(|| about.to_owned())
            })
        })
    }

    /// A number for a new row.
    #[must_use]
    pub fn number(self) -> u32 {
        let mut number = self.next.get_value();
        let given = draft::number(&mut number);
        self.next.set_value(number);
        given
    }

    /// Changes rows of a table as a step that can be undone; `typed` says where something is typed letter by letter.
    pub fn change(self, sheet: Sheet, typed: Option<(u32, usize)>, act: impl FnOnce(&mut Vec<Line>)) {
        let before = sheet.lines.get_untracked();
        let mut after = (*before).clone();
        act(&mut after);
        if after == *before {
            return;
        }
        self.did(vec![(sheet.definition.name, before)], typed);
        sheet.lines.set(Arc::new(after));
        self.changed(sheet.definition.name);
    }

    /// Changes several tables as one step.
    pub fn change_all(self, tables: Vec<(Sheet, Vec<Line>)>) {
        let before = tables.iter().map(|(sheet, _)| (sheet.definition.name, sheet.lines.get_untracked())).collect();
        self.did(before, None);
        for (sheet, lines) in tables {
            sheet.lines.set(Arc::new(lines));
            self.changed(sheet.definition.name);
        }
    }

    fn did(self, tables: Vec<(&'static str, Arc<Vec<Line>>)>, typed: Option<(u32, usize)>) {
        self.future.set_value(Vec::new());
        self.past.update_value(|past| {
            let is_same = typed.is_some() && past.last().is_some_and(|last| last.typed == typed);
            if !is_same {
                past.push(Undo { tables, typed });
                if past.len() > STEPS {
                    past.remove(0);
                }
            }
        });
        self.count_steps();
    }

    /// Leaves nothing to undo.
    pub fn forget_steps(self) {
        self.past.set_value(Vec::new());
        self.future.set_value(Vec::new());
        self.count_steps();
    }

    /// What is typed from now on is a step of its own.
    pub fn end_step(self) {
        self.past.update_value(|past| {
            if let Some(last) = past.last_mut() {
                last.typed = None;
            }
        });
    }

    fn count_steps(self) {
        self.undone.set((self.past.with_value(Vec::len), self.future.with_value(Vec::len)));
    }

    /// Takes the last step back.
    pub fn undo(self) {
        self.step(self.past, self.future);
    }

    /// Takes it again.
    pub fn redo(self) {
        self.step(self.future, self.past);
    }

    fn step(self, from: StoredValue<Vec<Undo>>, to: StoredValue<Vec<Undo>>) {
        let Some(Undo { tables, .. }) = from.try_update_value(Vec::pop).flatten() else { return };
        let mut now = Vec::new();
        for (table, lines) in tables {
            let Some(sheet) = self.sheet(table) else { continue };
            now.push((table, sheet.lines.get_untracked()));
            sheet.lines.set(lines);
            self.changed(table);
        }
        to.update_value(|to| to.push(Undo { tables: now, typed: None }));
        self.count_steps();
    }

    /// Writes other dates.
    pub fn date(self, change: impl FnOnce(&mut Dates)) {
        self.dates.update(change);
        self.follow();
    }

    fn changed(self, table: &'static str) {
        self.dirty.update_value(|dirty| {
            dirty.insert(table);
        });
        self.follow();
    }

    /// What has changed is checked and kept, soon.
    fn follow(self) {
        self.is_fresh.set(false);
        if self.keeping.get_untracked() != Keeping::Elsewhere {
            self.keeping.set(Keeping::Waiting);
        }
        self.timers.update_value(|(check, keep)| {
            timer::stop(check.take());
            timer::stop(keep.take());
            *check = timer::after(CHECK, Box::new(move || self.check()));
            *keep = timer::after(KEEP, Box::new(move || self.keep()));
        });
    }

    /// Has the draft checked as it is now.
    pub fn check(self) {
        if self.is_checking.get_value() {
            // It is looked at again once the answer is there.
            return;
        }
        self.is_checking.set_value(true);
        spawn_local(async move {
            loop {
                let asked = self.asked();
                let host = self.host();
                let progress = Closure::<dyn FnMut(usize, usize)>::new(move |at, of| self.progress.set(Some((at, of))));
                let found = host.ask("check", &asked, progress.as_ref().unchecked_ref::<Function>()).await;
                self.progress.set(None);
                match found {
                    Ok(found) => self.checked.set(Arc::new(found)),
                    Err(why) => {
                        self.stopped.set(Some(why));
                        break;
                    }
                }
                let is_same = self.dirty.with_value(BTreeSet::is_empty) && asked.dates == self.dates.get_untracked();
                if is_same {
                    self.is_fresh.set(true);
                    break;
                }
            }
            self.is_checking.set_value(false);
        });
    }

    fn asked(self) -> Asked {
        let dirty = self.dirty.try_update_value(std::mem::take).unwrap_or_default();
        let rows = |table: &'static str| {
            let lines = self.sheet(table)?.lines.get_untracked();
            let rows = lines.iter().filter(|line| !line.is_gone && !line.is_empty());
            Some(Rows { table: table.to_owned(), rows: rows.map(|line| (line.id, line.cells.to_vec())).collect() })
        };
        Asked { dates: self.dates.get_untracked(), tables: dirty.into_iter().filter_map(rows).collect() }
    }

    /// How many rows are new, changed and gone.
    #[must_use]
    pub fn counts(self) -> [usize; 3] {
        let sheets = self.sheets.get_value();
        let mut counts = [0; 3];
        for sheet in sheets {
            sheet.lines.with(|lines| {
                for line in lines.iter() {
                    match line.state() {
                        State::Same => {}
                        State::New => counts[0] += 1,
                        State::Changed => counts[1] += 1,
                        State::Gone => counts[2] += 1,
                    }
                }
            });
        }
        counts
    }
}
