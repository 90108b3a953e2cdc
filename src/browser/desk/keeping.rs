//! Keeps the draft in this browser, and lays one that was kept over the facts of the site as they are now.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::host::Stowed;
use super::state::{Desk, Sheet};
use crate::desk::draft::{self, FORMAT, Kept, VERSION};

/// What became of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing was changed.
    Nothing,
    Waiting,
    Kept,
    /// The browser refuses.
    Refused,
    /// Another tab has changed the draft.
    Elsewhere,
}

impl Desk {
    /// The draft as it is kept.
    #[must_use]
    pub fn kept(self) -> Kept {
        let edits = |sheet: &Sheet| {
            let edits = draft::edits(sheet.definition, &sheet.lines.get_untracked());
            (!edits.is_empty()).then(|| (sheet.definition.name.to_owned(), edits))
        };
        Kept {
            format: FORMAT.to_owned(),
            version: VERSION,
            site: self.site.get_value(),
            dates: self.dates.get_untracked(),
            begun: self.shown.get_value(),
            tables: self.sheets.with_value(|sheets| sheets.iter().filter_map(edits).collect()),
        }
    }

    /// The same as the text of a file.
    #[must_use]
    pub fn text(self) -> String {
        serde_json::to_string_pretty(&self.kept()).unwrap_or_default()
    }

    /// Keeps the draft in this browser, unless another tab has changed it.
    pub fn keep(self) {
        if self.keeping.get_untracked() == Keeping::Elsewhere {
            return;
        }
        let text = self.text();
        let is_empty = self.kept().tables.is_empty();
        spawn_local(async move {
            match self.host().keep(&text, self.version.get_value()).await {
                Stowed::Kept(version) => {
                    self.version.set_value(version);
                    self.keeping.set(if is_empty { Keeping::Nothing } else { Keeping::Kept });
                }
                Stowed::Elsewhere => self.keeping.set(Keeping::Elsewhere),
                Stowed::Refused => self.keeping.set(Keeping::Refused),
            }
        });
    }

    /// Keeps this draft in the place of that of another tab.
    pub fn keep_mine(self) {
        spawn_local(async move {
            let version = self.host().load().await.map_or(0.0, |stored| stored.version);
            self.version.set_value(version);
            self.keeping.set(Keeping::Waiting);
            self.keep();
        });
    }

    /// Notices that another tab has written, before anything is typed here.
    pub fn look_for_others(self) {
        spawn_local(async move {
            let version = self.host().load().await.map_or(0.0, |stored| stored.version);
            if version > self.version.get_value() && self.keeping.get_untracked() != Keeping::Waiting {
                self.keeping.set(Keeping::Elsewhere);
            }
        });
    }

    /// Takes up the draft that this browser keeps.
    pub async fn resume(self) {
        let Some(stored) = self.host().load().await else { return };
        self.version.set_value(stored.version);
        if let Ok(kept) = serde_json::from_str::<Kept>(&stored.text)
            && kept.format == FORMAT
            && kept.version == VERSION
        {
            self.lay(&kept);
            // What was there before is no step of today.
            self.forget_steps();
        }
        // What was published since is no change any more.
        self.keeping.set(if self.kept().tables.is_empty() { Keeping::Nothing } else { Keeping::Kept });
    }

    /// Lays a draft over the facts of the site, in the place of the one that is there.
    pub fn lay(self, kept: &Kept) {
        let mut clashes = Vec::new();
        let sheets = self.sheets.get_value();
        let mut tables = Vec::new();
        for sheet in sheets {
            let edits = kept.tables.get(sheet.definition.name).map(Vec::as_slice).unwrap_or_default();
            let shown = sheet.shown.get_value();
            let mut next = self.next.get_value();
            let (lines, found) = draft::laid(sheet.definition, &shown, edits, &mut next);
            self.next.set_value(next);
            clashes.extend(found.into_iter().map(|key| format!("{} {key}", sheet.definition.title)));
            if lines != *sheet.lines.get_untracked() {
                tables.push((sheet, lines));
            }
        }
        let shown = self.shown.get_value();
        // The dates of a draft that was published since are those of the site.
        let is_newer = (&kept.dates.data_date, kept.dates.revision) > (&shown.data_date, shown.revision);
        if is_newer {
            self.dates.set(kept.dates.clone());
        }
        self.clashes.set(clashes);
        if !tables.is_empty() {
            self.change_all(tables);
        }
    }
}
