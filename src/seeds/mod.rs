//! Reads `seeds/` into an [`Atlas`]: the only way in for facts.
//!
//! Native, and in the browser for an edition, whose tables are the same texts. All mistakes of all tables
//! are collected before anything is refused, so that an editor sees them in one run.

pub mod ground;
pub mod problem;
pub mod rows;
pub mod schema;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod table;
pub mod values;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use crate::atlas::Atlas;
use crate::atlas::check::{self, Finding};
use crate::atlas::site::Site;
use problem::Problem;
use table::{Row, Table};

/// A table's file name and its columns.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// Name without `.csv`; also the name in findings and in the data package.
    pub name: &'static str,
    pub columns: &'static [&'static str],
}

/// Where the texts of the tables come from: a folder, or a test's map.
pub trait Source {
    /// The bytes of a file inside `seeds/`.
    ///
    /// # Errors
    /// Why it could not be read, in Chinese.
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String>;
}

impl Source for &Path {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        std::fs::read(self.join(file)).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => "没有这个文件".to_owned(),
            _ => format!("程序说：{error}"),
        })
    }
}

/// Reads and checks everything.
///
/// # Errors
/// Every mistake found, of form and of meaning.
#[cfg(not(target_arch = "wasm32"))]
pub fn read(source: &dyn Source) -> Result<Atlas, Vec<Problem>> {
    let site = match source.bytes(site::FILE) {
        Ok(bytes) => site::read(&String::from_utf8_lossy(&bytes)),
        Err(error) => Err(vec![Problem::unreadable(site::FILE, &error)]),
    };
    match site {
        Ok(site) => read_tables(site, source),
        Err(mut problems) => {
            problems.extend(read_tables(Site::default(), source).err().unwrap_or_default());
            Err(problems)
        }
    }
}

/// Reads and checks the tables, under settings that are known already.
///
/// # Errors
/// Every mistake found, of form and of meaning.
pub fn read_tables(site: Site, source: &dyn Source) -> Result<Atlas, Vec<Problem>> {
    let loader = Loader { source, tables: RefCell::default(), problems: RefCell::default() };
    let atlas = loader.atlas(site);
    let Loader { tables, problems, .. } = loader;
    let mut problems = problems.into_inner();
    let tables = tables.into_inner();
    // Mistakes of meaning are looked for too, unless a table or a key is missing:
    // then whatever refers to it would raise false alarms.
    let complete = tables.len() == rows::ALL.len() && problems.iter().all(|problem| !is_key(&tables, problem));
    if complete {
        let broken: BTreeSet<(String, u64)> =
            problems.iter().map(|problem| (problem.file.clone(), problem.line)).collect();
        let found = check::check(&atlas).into_iter().map(|finding| locate(&tables, &finding));
        problems.extend(found.filter(|problem| !broken.contains(&(problem.file.clone(), problem.line))));
    }
    if problems.is_empty() { Ok(atlas) } else { Err(problems) }
}

/// Whether a problem lies in a cell that other tables refer to.
fn is_key(tables: &[Table], problem: &Problem) -> bool {
    let Some(table) = tables.iter().find(|table| table.file == problem.file) else {
        return true;
    };
    let keys: &[&str] = if table.file == "sections.csv" { &["document", "section"] } else { &["id", "part", "word"] };
    keys.iter().any(|column| {
        (0..table.rows.len()).any(|row| {
            table.cell(row, column).is_some_and(|cell| (cell.line, cell.column) == (problem.line, problem.column))
        })
    })
}

fn locate(tables: &[Table], finding: &Finding) -> Problem {
    let Finding { table, row, column, expected } = finding;
    let file = format!("{table}.csv");
    let cell = tables.iter().find(|table| table.file == file).and_then(|table| table.cell(*row, column));
    Problem {
        file,
        line: cell.map_or(0, |cell| cell.line),
        column: cell.map_or(0, |cell| cell.column),
        text: cell.map_or_else(String::new, |cell| cell.text.clone()),
        expected: expected.clone(),
    }
}

struct Loader<'a> {
    source: &'a dyn Source,
    tables: RefCell<Vec<Table>>,
    problems: RefCell<Vec<Problem>>,
}

impl Loader<'_> {
    fn atlas(&self, site: Site) -> Atlas {
        Atlas {
            site,
            documents: self.table(rows::DOCUMENTS, rows::document),
            articles: self.table(rows::ARTICLES, rows::article),
            sections: self.table(rows::SECTIONS, rows::section),
            places: self.table(rows::PLACES, rows::place),
            positions: self.table(rows::POSITIONS, rows::position),
            reference_points: self.table(rows::REFERENCE_POINTS, rows::reference_point),
            remarks: self.table(rows::REMARKS, rows::remark),
            industries: self.table(rows::INDUSTRIES, rows::industry),
            place_industries: self.table(rows::PLACE_INDUSTRIES, rows::place_industry),
            stages: self.table(rows::STAGES, rows::stage),
            platforms: self.table(rows::PLATFORMS, rows::platform),
            tasks: self.table(rows::TASKS, rows::task),
            programmes: self.table(rows::PROGRAMMES, rows::programme),
            organisations: self.table(rows::ORGANISATIONS, rows::organisation),
            qualifiers: self.table(rows::QUALIFIERS, rows::qualifier),
            figures: self.table(rows::FIGURES, rows::figure),
            charts: self.table(rows::CHARTS, rows::chart),
            events: self.table(rows::EVENTS, rows::event),
            targets: self.table(rows::TARGETS, rows::target),
            conflicts: self.table(rows::CONFLICTS, rows::conflict),
            surroundings: self.table(rows::SURROUNDINGS, rows::surrounding),
            policies: self.table(rows::POLICIES, rows::policy),
            cases: self.table(rows::CASES, rows::case),
        }
    }

    fn bytes(&self, file: &str) -> Option<Vec<u8>> {
        match self.source.bytes(file) {
            Ok(bytes) => Some(bytes),
            Err(error) => {
                self.problems.borrow_mut().push(Problem::unreadable(file, &error));
                None
            }
        }
    }

    fn table<T>(&self, schema: Schema, read: fn(&Row<'_>) -> T) -> Vec<T> {
        let file = format!("{}.csv", schema.name);
        let Some(bytes) = self.bytes(&file) else { return Vec::new() };
        match Table::read(&file, &bytes, schema.columns) {
            Err(problems) => {
                self.problems.borrow_mut().extend(problems);
                Vec::new()
            }
            Ok(table) => {
                let rows = (0..table.rows.len())
                    .map(|index| read(&Row { table: &table, index, problems: &self.problems }))
                    .collect();
                self.tables.borrow_mut().push(table);
                rows
            }
        }
    }
}
