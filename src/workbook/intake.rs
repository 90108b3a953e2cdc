//! Files that somebody brings: a workbook, tables, an edition, the JSON of a site. What they hold stands in the place
//! of the tables beneath; what they do not hold stays.

use std::collections::BTreeMap;

use encoding_rs::GB18030;
use serde_json::Value;

use super::{json, read};
use crate::atlas::definitions;
use crate::atlas::site::Site;
use crate::atlas::table::{Definition, Described};
use crate::edition::FORMAT;
use crate::seeds::habit::is_certain;
use crate::seeds::problem::{Cause, Problem, letters};
use crate::seeds::sheet::{self, Cell};
use crate::seeds::{self, Source, report};
use crate::texts;

/// How often cells are put back and the rest is looked at again.
const ROUNDS: usize = 3;

/// One table as it was brought.
#[derive(Debug, Clone)]
enum Brought {
    /// CSV.
    Bytes(Vec<u8>),
    /// The cells of a sheet.
    Rows(Vec<Vec<Cell>>),
}

/// Tables that were brought, over those that are there.
pub struct Intake<'a> {
    beneath: &'a dyn Source,
    tables: BTreeMap<&'static str, Brought>,
}

impl<'a> Intake<'a> {
    /// Nothing yet but what is there.
    #[must_use]
    pub fn over(beneath: &'a dyn Source) -> Self {
        Self { beneath, tables: BTreeMap::new() }
    }

    /// The tables that were brought, in file order.
    pub fn brought(&self) -> impl Iterator<Item = &'static Definition> {
        definitions().into_iter().filter(|definition| self.tables.contains_key(definition.name))
    }

    /// Takes a file, known by what it holds; a table by its name or else its header.
    ///
    /// # Errors
    /// What it is, and why nothing of it was taken.
    pub fn bring(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        let is_workbook = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
        if is_workbook {
            return self.bring_workbook(name, bytes);
        }
        let decoded = chinese(bytes);
        let bytes = decoded.as_deref().map_or(bytes, str::as_bytes);
        let text = sheet::decoded(name, bytes).map_err(|problem| report::lines(&[problem]).join("\n"))?;
        if text.trim_start().starts_with('{') {
            return self.bring_json(name, text);
        }
        let definition = by_name(name).or_else(|| by_header(text)).ok_or_else(|| texts::workbook::no_table(name))?;
        self.take(name, definition, Brought::Bytes(bytes.to_vec()))
    }

    /// Takes files by their paths.
    ///
    /// # Errors
    /// As [`Intake::bring`], or a file that cannot be read.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn bring_files(&mut self, files: &[String]) -> Result<(), String> {
        for file in files {
            let bytes = std::fs::read(file).map_err(|error| texts::workbook::not_read(file, &error.to_string()))?;
            self.bring(file, &bytes)?;
        }
        Ok(())
    }

    fn bring_workbook(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        let sheets = read::sheets(bytes).map_err(|error| texts::workbook::not_read(name, &error))?;
        let before = self.tables.len();
        for sheet in &sheets {
            let fits = definitions().into_iter().map(|definition| (read::fit(sheet, definition), definition));
            // Of two with the same columns it is the one that the sheet is named as.
            let best = fits.max_by_key(|(fit, definition)| {
                (*fit, sheet.name == definition.title || sheet.name == definition.name)
            });
            let Some((_, definition)) = best.filter(|(fit, _)| *fit > 0) else { continue };
            let Some(rows) = read::rows_of(sheet, definition) else { continue };
            let head = rows.first().and_then(|row| row.first()).map_or(0, |cell| cell.row);
            if let Some((row, column)) = sheet.merged.iter().find(|(row, _)| *row > head) {
                let cell = format!("{}{row}", letters(*column));
                return Err(texts::workbook::merged(name, &sheet.name, &cell));
            }
            self.take(&format!("{name} {}", sheet.name), definition, Brought::Rows(rows))?;
        }
        if self.tables.len() == before { Err(texts::workbook::no_sheet(name)) } else { Ok(()) }
    }

    fn bring_json(&mut self, name: &str, text: &str) -> Result<(), String> {
        let root: Value =
            serde_json::from_str(text).map_err(|error| texts::workbook::not_read(name, &error.to_string()))?;
        let is_edition = root.get("format").is_some_and(|format| format == FORMAT);
        let tables = root.get("tables").and_then(Value::as_object).ok_or_else(|| texts::workbook::no_table(name))?;
        for definition in definitions() {
            let brought = match &tables.get(definition.name) {
                Some(Value::String(text)) if is_edition => Brought::Bytes(text.clone().into_bytes()),
                Some(Value::Array(records)) => Brought::Rows(json::rows(records, definition)),
                _ => continue,
            };
            self.take(name, definition, brought)?;
        }
        Ok(())
    }

    fn take(&mut self, name: &str, definition: &'static Definition, brought: Brought) -> Result<(), String> {
        match self.tables.insert(definition.name, brought) {
            None => Ok(()),
            Some(_) => Err(texts::workbook::table_twice(name, definition.title)),
        }
    }
}

impl Intake<'_> {
    /// Puts back what a spreadsheet took from the tables that were brought, where what was there is beyond doubt: zeros
    /// before an id, a code for its label. Every cell that was changed is told of as a mistake is.
    pub fn mend(&mut self, site: &Site) -> Vec<Problem> {
        let mut mended = Vec::new();
        // A cell that reads again may show another one's mistake.
        for _ in 0..ROUNDS {
            let (_, problems) = seeds::examine(site.clone(), self);
            let before = mended.len();
            for problem in problems {
                let Cause::Spreadsheet(habit, was) = &*problem.cause else { continue };
                let [was] = was.as_slice() else { continue };
                let Some(definition) = definitions().into_iter().find(|known| known.file() == problem.file) else {
                    continue;
                };
                let is_certain = |described: &Described| {
                    described.column.name == problem.place.heading && is_certain(described, *habit, &problem.text)
                };
                if definition.columns.iter().any(is_certain) && self.put(definition, &problem, was) {
                    mended.push(problem);
                }
            }
            if mended.len() == before {
                break;
            }
        }
        mended
    }

    /// Puts a text into a cell of a table that was brought; whether it was.
    fn put(&mut self, definition: &Definition, problem: &Problem, text: &str) -> bool {
        let Some(brought) = self.tables.get_mut(definition.name) else { return false };
        if let Brought::Bytes(bytes) = brought {
            let rows = sheet::decoded(&problem.file, bytes).ok().and_then(|text| sheet::split(text).ok());
            let Some(rows) = rows else { return false };
            *brought = Brought::Rows(rows);
        }
        let Brought::Rows(rows) = brought else { return false };
        let is_here = |cell: &&mut Cell| (cell.row, cell.at) == (problem.place.row, problem.place.cell);
        let Some(cell) = rows.iter_mut().flatten().find(is_here) else { return false };
        text.clone_into(&mut cell.text);
        true
    }
}

impl Source for Intake<'_> {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        let table = file.strip_suffix(".csv").and_then(|table| self.tables.get(table));
        match table {
            Some(Brought::Bytes(bytes)) => Ok(bytes.clone()),
            _ => self.beneath.bytes(file),
        }
    }

    fn rows(&self, definition: &Definition) -> Option<Vec<Vec<Cell>>> {
        match self.tables.get(definition.name) {
            Some(Brought::Rows(rows)) => Some(rows.clone()),
            Some(Brought::Bytes(_)) => None,
            None => self.beneath.rows(definition),
        }
    }
}

/// A text in the encoding that spreadsheets on Chinese systems save by themselves; none where it is UTF-8, or neither.
fn chinese(bytes: &[u8]) -> Option<String> {
    let is_marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    if is_marked || std::str::from_utf8(bytes).is_ok() {
        return None;
    }
    GB18030.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

/// The table that a file is named as; browsers number what is downloaded again: places (1).csv.
fn by_name(name: &str) -> Option<&'static Definition> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = file.split('.').next().unwrap_or(file);
    let plain = stem.split([' ', '(', '（']).next().unwrap_or(stem);
    definitions().into_iter().find(|definition| definition.name == plain || definition.title == plain)
}

/// The table of which a text has the most columns.
fn by_header(text: &str) -> Option<&'static Definition> {
    let rows = sheet::split(text.lines().next().unwrap_or_default()).ok()?;
    let header = rows.first()?;
    let fit =
        |definition: &Definition| header.iter().filter(|cell| definition.names.contains(&cell.text.as_str())).count();
    let best = definitions().into_iter().max_by_key(|definition| fit(definition))?;
    (fit(best) * 2 >= best.names.len()).then_some(best)
}
