//! The desk's other half: reads what is brought, checks the draft with the reader and the checks of the build, and
//! writes what is published.

use std::collections::BTreeMap;

use super::changes::{self, Change};
use super::doubts::doubts;
use super::message::{Asked, Brought, Changed, Checked, Dates, How, Opened, Rows, Start, Told};
use crate::atlas::date::PartialDate;
use crate::atlas::definitions;
use crate::atlas::site::Site;
use crate::atlas::table::Definition;
use crate::edition::built::Built;
use crate::edition::file::EditionFile;
use crate::edition::judge::{Edition, Verdict, judge};
use crate::edition::readings::{Forms, all_readings};
use crate::edition::write::{self, NotWritten};
use crate::failure::Failure;
use crate::geo::ground::Ground;
use crate::seeds::ground::disagreements;
use crate::seeds::problem::{Cause, Problem};
use crate::seeds::sheet::Cell;
use crate::seeds::{self, Facts, LEDGER, Parsed, Source, cells, report};
use crate::texts;
use crate::workbook::intake::Intake;

/// Where rows begin: below the header.
const HEADER: u64 = 1;

/// Told of every table that is about to be read: which, of how many.
pub type Progress<'a> = &'a dyn Fn(usize, usize);

/// The facts of the site, and the draft as it was asked about last.
pub struct Engine {
    built: Built,
    ground: Ground,
    forms: Forms,
    /// What the site shows.
    shown: Facts,
    /// What is worth a second look there.
    known: Vec<Problem>,
    draft: BTreeMap<String, Rows>,
    site: Site,
    /// Whether its dates can be read.
    is_dated: bool,
    checked: Option<(Facts, Vec<Problem>)>,
}

impl Engine {
    /// Opens the facts that the site shows: those of the build, or those of an edition that is newer.
    ///
    /// # Errors
    /// What is broken in what the build gave.
    pub fn open(start: &[u8], edition: &[u8]) -> Result<(Self, Opened), Failure> {
        let broken = |error: postcard::Error| Failure::of("the facts of the site", error);
        let Start { built, edition: own, forms } = postcard::from_bytes(start).map_err(broken)?;
        let built: Built = postcard::from_bytes(&built).map_err(broken)?;
        let newer = match judge(edition, &built.site) {
            Verdict::Newer(edition) => Some(edition),
            Verdict::NotNewer | Verdict::Refused(_) => None,
        };
        let shown = match (newer, judge(&own, &write::before(&built.site))) {
            (Some(edition), _) | (None, Verdict::Newer(edition)) => edition,
            (None, Verdict::Refused(refusal)) => {
                return Err(Failure::of("the facts of the site", refusal.lines().join(" ")));
            }
            (None, Verdict::NotNewer) => return Err(Failure::of("the facts of the site", "no facts")),
        };
        let Edition { facts: shown, .. } = *shown;
        let ground = built.ground()?;
        let mut next = 1;
        let tables: Vec<Rows> = shown.tables.iter().map(|parsed| rows_of(parsed, &mut next)).collect();
        let known = doubts(&shown);
        let site = shown.atlas.site.clone();
        let opened = Opened { site: site.name.clone(), dates: dates_of(&site), tables: tables.clone() };
        let draft = tables.into_iter().map(|rows| (rows.table.clone(), rows)).collect();
        let forms = forms.into_iter().collect();
        Ok((Self { built, ground, forms, shown, known, draft, site, is_dated: true, checked: None }, opened))
    }

    /// Checks the draft as it is now.
    pub fn check(&mut self, asked: Asked, progress: Progress<'_>) -> Checked {
        for rows in asked.tables {
            self.draft.insert(rows.table.clone(), rows);
        }
        let mut told = self.dated(&asked.dates);
        let watched = Watched { engine: self, progress };
        let (facts, mut problems) = seeds::examine(self.site.clone(), &watched);
        progress(definitions().len(), definitions().len());
        if problems.is_empty() {
            problems.extend(disagreements(&facts, &self.ground.districts));
        }
        told.extend(sorted(&problems).into_iter().map(|problem| of(problem, &problems)));
        let doubts = if problems.is_empty() { doubts(&facts) } else { Vec::new() };
        let is_known = |doubt: &Problem| {
            let is_same = |known: &&Problem| {
                (&known.file, &known.place.key, &known.place.heading, &known.expected)
                    == (&doubt.file, &doubt.place.key, &doubt.place.heading, &doubt.expected)
            };
            self.known.iter().any(|known| is_same(&known))
        };
        let doubts = doubts.iter().map(|doubt| Told { is_known: is_known(doubt), ..of(doubt, &[]) }).collect();
        let changes = changes::changes(&self.shown.tables, &facts.tables).iter().map(changed).collect();
        self.checked = Some((facts, problems));
        Checked { problems: told, doubts, changes }
    }

    /// Takes the dates of the draft; says what is wrong with them.
    fn dated(&mut self, dates: &Dates) -> Vec<Told> {
        let Dates { data_date, revision, next_update } = dates;
        let mut told = Vec::new();
        let mut say = |column: &str, text: &str, expected: String| {
            told.push(Told { column: column.to_owned(), text: text.to_owned(), expected, ..nothing() });
        };
        let day = PartialDate::day(data_date);
        let next = (!next_update.is_empty()).then(|| PartialDate::day(next_update));
        if let Err(expected) = &day {
            say("data_date", data_date, expected.clone());
        }
        match (&day, &next) {
            (_, Some(Err(expected))) => say("next_update", next_update, expected.clone()),
            (Ok(day), Some(Ok(next))) if next <= day => {
                say("next_update", next_update, texts::desk::next_after(&day.to_string()));
            }
            _ => {}
        }
        self.is_dated = told.is_empty();
        let revision = (*revision).max(1);
        let data_date = day.unwrap_or(self.shown.atlas.site.data_date);
        self.site = Site { data_date, revision, next_update: next.and_then(Result::ok), ..self.built.site.clone() };
        told
    }

    /// Reads files that somebody brings; each is taken whole or refused.
    #[must_use]
    pub fn bring(&self, files: &[(String, Vec<u8>)]) -> Brought {
        let mut brought = Brought::default();
        let mut intake = Intake::over(self);
        for (name, bytes) in files {
            if let Err(why) = intake.bring(name, bytes) {
                brought.refused.push(why);
            } else if let Ok(EditionFile { data_date, revision, next_update, .. }) = serde_json::from_slice(bytes) {
                brought.dates = Some(Dates { data_date, revision, next_update });
            }
        }
        brought.mended = report::lines(&intake.mend(&self.site));
        let taken: Vec<&'static Definition> = intake.brought().collect();
        for definition in taken {
            match seeds::table(&intake, definition) {
                Ok(mut table) if table.torn.is_empty() => {
                    // What is wrong with a cell is told where it can be mended.
                    drop(cells::look_at(&mut table));
                    let rows = table.rows.iter().map(|row| row.iter().map(|cell| cell.text.clone()).collect());
                    brought.tables.push((definition.name.to_owned(), rows.collect()));
                }
                Ok(table) => brought.refused.extend(report::lines(&table.torn)),
                Err(problems) => brought.refused.extend(report::lines(&problems)),
            }
        }
        brought
    }

    /// The draft as a workbook, with its mistakes.
    ///
    /// # Errors
    /// It is larger than a workbook may be, or was not checked.
    pub fn workbook(&self) -> Result<Vec<u8>, Failure> {
        let (facts, problems) = self.facts()?;
        let failed = |error| Failure::of("atlas.xlsx", error);
        crate::workbook::write::workbook(&self.site, &facts.tables, problems).map_err(failed)
    }

    /// The draft as an edition.
    ///
    /// # Errors
    /// It has mistakes, or the site would refuse it.
    pub fn edition(&self) -> Result<String, Failure> {
        let (facts, problems) = self.facts()?;
        if !problems.is_empty() {
            return Err(Failure::of(crate::edition::FILE, report::report(problems)));
        }
        if !self.is_dated {
            return Err(Failure::of(crate::edition::FILE, texts::desk::not_dated()));
        }
        write::of(facts, all_readings(&facts.atlas, &self.forms)).map_err(|error| {
            let why = match error {
                NotWritten::Problems(problems) => report::report(&problems),
                NotWritten::Refused(refusal) => refusal.lines().join("\n"),
                NotWritten::Json(error) => error.to_string(),
            };
            Failure::of(crate::edition::FILE, why)
        })
    }

    /// A table of the draft as CSV; none for a table that there is not.
    #[must_use]
    pub fn csv(&self, table: &str) -> Option<String> {
        let (facts, _) = self.checked.as_ref()?;
        facts.tables.iter().find(|parsed| parsed.definition.name == table).map(|parsed| parsed.table.text())
    }

    fn facts(&self) -> Result<(&Facts, &[Problem]), Failure> {
        let checked = self.checked.as_ref().ok_or_else(|| Failure::of("the draft", "not checked"))?;
        Ok((&checked.0, &checked.1))
    }
}

impl Source for Engine {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        self.built.bytes(file)
    }

    fn rows(&self, definition: &Definition) -> Option<Vec<Vec<Cell>>> {
        let rows = self.draft.get(definition.name)?;
        let header = definition.names.iter().map(|name| (*name).to_owned()).collect();
        let all = std::iter::once((0, header)).chain(rows.rows.iter().map(|(id, cells)| (*id, cells.clone())));
        let cell = |row: u32, at: u64, text: String| Cell { text, row: u64::from(row) + HEADER, at, ..Cell::default() };
        Some(all.map(|(id, cells)| (1..).zip(cells).map(|(at, text)| cell(id, at, text)).collect()).collect())
    }
}

/// The draft as it is read, table by table.
struct Watched<'a> {
    engine: &'a Engine,
    progress: Progress<'a>,
}

impl Source for Watched<'_> {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        self.engine.bytes(file)
    }

    fn rows(&self, definition: &Definition) -> Option<Vec<Vec<Cell>>> {
        let all = definitions();
        let at = all.iter().position(|known| known.name == definition.name).unwrap_or_default();
        (self.progress)(at, all.len());
        self.engine.rows(definition)
    }
}

fn rows_of(Parsed { definition, table }: &Parsed, next: &mut u32) -> Rows {
    let texts = |row: &Vec<Cell>| row.iter().map(|cell| cell.text.clone()).collect();
    let rows = table.rows.iter().map(|row| (super::draft::number(next), texts(row))).collect();
    Rows { table: definition.name.to_owned(), rows }
}

fn dates_of(site: &Site) -> Dates {
    Dates {
        data_date: site.data_date.to_string(),
        revision: site.revision,
        next_update: site.next_update.map(|date| date.to_string()).unwrap_or_default(),
    }
}

/// The number that the page has given a row.
fn id_of(row: u64) -> u32 {
    u32::try_from(row.saturating_sub(HEADER)).unwrap_or_default()
}

fn nothing() -> Told {
    Told {
        table: String::new(),
        row: 0,
        column: String::new(),
        key: String::new(),
        text: String::new(),
        expected: String::new(),
        cause: String::new(),
        was: Vec::new(),
        is_known: false,
    }
}

/// Causes before effects, then by place.
fn sorted(problems: &[Problem]) -> Vec<&Problem> {
    let mut sorted: Vec<&Problem> = problems.iter().collect();
    let rank = |problem: &Problem| match &*problem.cause {
        Cause::Structure => 0,
        Cause::Spreadsheet(..) => 1,
        Cause::Missing { .. } => 2,
        Cause::Own => 3,
    };
    let order = |file: &str| definitions().iter().position(|definition| definition.file() == file);
    sorted.sort_by_key(|problem| (rank(problem), order(&problem.file), problem.place.row, problem.place.cell));
    sorted
}

fn of(problem: &Problem, all: &[Problem]) -> Told {
    let definition = definitions().into_iter().find(|definition| definition.file() == problem.file);
    let (cause, was) = match &*problem.cause {
        Cause::Spreadsheet(habit, was) => (habit.told().to_owned(), was.clone()),
        Cause::Missing { table, key } => (missing(table, key, all), Vec::new()),
        Cause::Structure | Cause::Own => (String::new(), Vec::new()),
    };
    Told {
        table: definition.map_or_else(String::new, |definition| definition.name.to_owned()),
        // What was published stands in no table of the draft.
        row: if definition.is_some() { id_of(problem.place.row) } else { 0 },
        column: problem.place.heading.clone(),
        key: problem.place.key.clone(),
        text: problem.text.clone(),
        expected: problem.expected.clone(),
        cause,
        was,
        is_known: false,
    }
}

/// That a row is not there which several others name; empty where only one does.
fn missing(table: &str, key: &str, all: &[Problem]) -> String {
    let is_of_it = |problem: &&Problem| matches!(&*problem.cause, Cause::Missing { table: other, key: named } if *other == table && named == key);
    let count = all.iter().filter(is_of_it).count();
    let published = all.iter().filter(is_of_it).filter(|problem| problem.file == LEDGER).count();
    let title = definitions().into_iter().find(|definition| definition.name == table);
    let title = title.map_or(table, |definition| definition.title);
    match (count, published) {
        (count, 0) if count < 2 => String::new(),
        (count, 0) => texts::desk::missing(title, key, count),
        (count, published) => texts::desk::missing_published(title, key, count - published),
    }
}

fn changed(row: &changes::Row) -> Changed {
    let (how, fields) = match &row.change {
        Change::New(fields) => (How::New, fields.as_slice()),
        Change::Gone => (How::Gone, [].as_slice()),
        Change::Changed(fields) => (How::Changed, fields.as_slice()),
    };
    let fields =
        fields.iter().map(|field| (field.title.to_owned(), field.before.clone(), field.after.clone())).collect();
    Changed {
        table: row.definition.name.to_owned(),
        title: row.definition.title.to_owned(),
        row: if how == How::Gone { 0 } else { id_of(row.row) },
        key: row.key.clone(),
        name: row.name.clone(),
        document: row.document.clone(),
        how,
        fields,
        line: row.line(),
    }
}
