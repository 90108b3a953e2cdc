//! Reads `seeds/` into an [`Atlas`]: the only way in for facts.
//!
//! Native, and in the browser for an edition, whose tables are the same texts. All mistakes of all tables
//! are collected before anything is refused, so that an editor sees them in one run.

pub mod cells;
mod form;
pub mod ground;
pub mod habit;
pub mod header;
#[cfg(any(feature = "workbook", not(target_arch = "wasm32")))]
pub mod ledger;
pub mod problem;
pub mod report;
pub mod sheet;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod table;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use crate::atlas::check::{self, Finding};
#[cfg(not(target_arch = "wasm32"))]
use crate::atlas::date::PartialDate;
#[cfg(not(target_arch = "wasm32"))]
use crate::atlas::site::Bounds;
use crate::atlas::site::Site;
use crate::atlas::table::{Definition, Record};
use crate::atlas::{Atlas, Reader, definitions};
use crate::texts;
use cells::Cells;
use problem::Problem;
use sheet::Cell;
use table::Table;

/// Says where boundaries and facts come from.
pub const SOURCES: &str = "SOURCES.md";
/// What was published and must not change.
pub const LEDGER: &str = "published.csv";
/// What lies beside the tables and is published with them.
pub const BESIDE: [&str; 2] = [ground::FILE, SOURCES];

/// Where the texts of the tables come from: a folder, an edition, or a test's map.
pub trait Source {
    /// The bytes of a file inside `seeds/`.
    ///
    /// # Errors
    /// Why it could not be read, in Chinese.
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String>;

    /// The cells of a table that is no text, header first; none where [`Source::bytes`] has it.
    fn rows(&self, _definition: &Definition) -> Option<Vec<Vec<Cell>>> {
        None
    }
}

impl Source for &Path {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        std::fs::read(self.join(file)).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => texts::mistakes::no_file().to_owned(),
            _ => texts::mistakes::program_says(&error.to_string()),
        })
    }
}

/// A table as it stands in its file, with what is told of it.
#[derive(Debug, Clone)]
pub struct Parsed {
    pub definition: &'static Definition,
    pub table: Table,
}

/// The facts, and the tables that they were read from: pages, downloads and editions are made of these, and
/// nothing is read a second time.
#[derive(Debug, Clone)]
pub struct Facts {
    pub atlas: Atlas,
    pub tables: Vec<Parsed>,
}

/// Reads and checks everything.
///
/// # Errors
/// Every mistake found, of form and of meaning.
#[cfg(not(target_arch = "wasm32"))]
pub fn facts(source: &dyn Source) -> Result<Facts, Vec<Problem>> {
    match settings(source) {
        // With a date of before, everything else would be wrong for that alone.
        Ok(site) => match ledger::last_day(&ledger::read(source)?) {
            Some(last) if last > site.data_date => Err(vec![site::too_early(source, last)]),
            _ => read_tables(site, source),
        },
        Err(mut problems) => {
            problems.extend(read_tables(unsettled(), source).err().unwrap_or_default());
            Err(problems)
        }
    }
}

/// The settings alone.
///
/// # Errors
/// Every mistake found in them.
#[cfg(not(target_arch = "wasm32"))]
pub fn settings(source: &dyn Source) -> Result<Site, Vec<Problem>> {
    match source.bytes(site::FILE) {
        Ok(bytes) => sheet::decoded(site::FILE, &bytes).map_err(|problem| vec![problem]).and_then(site::read),
        Err(error) => Err(vec![Problem::unreadable(site::FILE, &error)]),
    }
}

/// Settings under which no table is wrong, for settings that could not be read: tables are looked at all the same,
/// and a position or a date raises no false alarm.
#[cfg(not(target_arch = "wasm32"))]
fn unsettled() -> Site {
    let bounds = Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };
    Site { bounds, data_date: PartialDate { year: u16::MAX, month: None, day: None }, ..Site::default() }
}

/// The facts alone.
///
/// # Errors
/// As [`facts`].
#[cfg(not(target_arch = "wasm32"))]
pub fn read(source: &dyn Source) -> Result<Atlas, Vec<Problem>> {
    facts(source).map(|facts| facts.atlas)
}

/// Reads and checks the tables, under settings that are known already.
///
/// # Errors
/// Every mistake found, of form and of meaning.
pub fn read_tables(site: Site, source: &dyn Source) -> Result<Facts, Vec<Problem>> {
    let (facts, problems) = examine(site, source);
    if problems.is_empty() { Ok(facts) } else { Err(problems) }
}

/// Reads and checks the tables: what could be read, and every mistake found. With a mistake the facts are for showing
/// the tables, not for drawing.
#[must_use]
pub fn examine(site: Site, source: &dyn Source) -> (Facts, Vec<Problem>) {
    let mut loader = Loader { source, tables: Vec::new(), problems: RefCell::default() };
    let atlas = Atlas::read(site, &mut loader);
    let Loader { tables, problems, .. } = loader;
    let mut problems = problems.into_inner();
    // A mistake has effects: what refers to a row that could not be read is not wrong for that. So references are
    // looked up only in tables whose keys are known, and meaning is held only against tables without a mistake.
    let with_lost_keys: BTreeSet<&str> = definitions()
        .into_iter()
        .filter(|definition| {
            let table = tables.iter().find(|parsed| parsed.definition.name == definition.name);
            table.is_none_or(|Parsed { table, .. }| !table.torn.is_empty())
                || problems.iter().any(|problem| is_key(definition, problem))
        })
        .map(|definition| definition.name)
        .collect();
    let is_known = |table: &str| !with_lost_keys.contains(table);
    let mut found = form::check(&atlas.site, &tables, &is_known);
    #[cfg(any(feature = "workbook", not(target_arch = "wasm32")))]
    found.extend(ledger::check(source, &tables, &is_known));
    found.retain(|problem| !has_problem(&problems, problem));
    problems.extend(found);
    let with_mistakes: BTreeSet<&str> = definitions()
        .into_iter()
        .filter(|definition| problems.iter().any(|problem| problem.file == definition.file()))
        .map(|definition| definition.name)
        .collect();
    let whole = |table: &str| !with_mistakes.contains(table) && !with_lost_keys.contains(table);
    let found = check::check(&atlas, &whole).into_iter().filter(|finding| !with_lost_keys.contains(finding.table));
    let mut found: Vec<Problem> = found.map(|finding| locate(&tables, &finding)).collect();
    found.retain(|problem| !has_problem(&problems, problem));
    problems.extend(found);
    (Facts { atlas, tables }, problems)
}

/// Whether a problem lies in a cell that other tables refer to.
fn is_key(definition: &Definition, problem: &Problem) -> bool {
    problem.file == definition.file() && definition.key.contains(&problem.place.heading.as_str())
}

/// Whether something is wrong with the row of a problem already.
fn has_problem(known: &[Problem], problem: &Problem) -> bool {
    known.iter().any(|known| known.file == problem.file && known.place.row == problem.place.row)
}

fn locate(tables: &[Parsed], finding: &Finding) -> Problem {
    let Finding { table, row, column, expected } = finding;
    let parsed = tables.iter().find(|parsed| parsed.definition.name == *table);
    match parsed {
        Some(parsed) => parsed.table.problem(*row, column, expected.clone()),
        None => Problem::unreadable(&format!("{table}.csv"), expected),
    }
}

/// A table as it stands in its file.
///
/// # Errors
/// What keeps the whole table from being read.
pub fn table(source: &dyn Source, definition: &'static Definition) -> Result<Table, Vec<Problem>> {
    let file = definition.file();
    match (source.rows(definition), source.bytes(&file)) {
        (Some(rows), _) => Table::of_rows(&file, rows, definition),
        (None, Ok(bytes)) => Table::read(&bytes, definition),
        (None, Err(error)) => Err(vec![Problem::unreadable(&file, &error)]),
    }
}

struct Loader<'a> {
    source: &'a dyn Source,
    tables: Vec<Parsed>,
    problems: RefCell<Vec<Problem>>,
}

impl Reader for Loader<'_> {
    fn rows<T: Record>(&mut self) -> Vec<T> {
        let definition = T::definition();
        match table(self.source, definition) {
            Err(problems) => {
                self.problems.borrow_mut().extend(problems);
                Vec::new()
            }
            Ok(mut table) => {
                let mut problems = self.problems.borrow_mut();
                problems.extend(cells::look_at(&mut table));
                problems.extend(table.torn.iter().cloned());
                drop(problems);
                let rows = (0..table.rows.len())
                    .map(|index| T::read(&Cells { table: &table, index, problems: &self.problems }))
                    .collect();
                self.tables.push(Parsed { definition, table });
                rows
            }
        }
    }
}
