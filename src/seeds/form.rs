//! The checks that follow from what is told of the tables: keys, references, shapes, limits.

use std::collections::{BTreeMap, BTreeSet};

use super::problem::{Cause, Problem};
use super::{Parsed, habit};
use crate::atlas::quote::shown;
use crate::atlas::site::Site;
use crate::atlas::table::{Described, Kind};
use crate::texts;

/// Checks every table against what is told of it. What a table would hold whose keys are not known, `is_known`, is
/// not missed: its own mistakes are told instead.
pub(super) fn check(site: &Site, tables: &[Parsed], is_known: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let keys = Keys::of(tables);
    let mut problems = Vec::new();
    for parsed in tables {
        repeated_keys(parsed, &mut problems);
        for (at, described) in parsed.definition.columns.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| parsed.definition.columns.get(at));
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            for row in 0..parsed.table.rows.len() {
                let text = raw(parsed, row, described.column.name);
                if text.is_empty() {
                    continue;
                }
                let first = *seen.entry(text.to_lowercase()).or_insert(row);
                let repeated = described.column.unique && first != row;
                let name = described.column.name;
                let own = |expected: String| (expected, cause(described, text));
                let found = repeated
                    .then(|| (taken(parsed, first, raw(parsed, first, name), text), Cause::Own))
                    .or_else(|| shape(described, text).map(own))
                    .or_else(|| limits(described, site, text).map(own))
                    .or_else(|| references(described, before, &keys, parsed, row, is_known));
                problems
                    .extend(found.map(|(expected, cause)| parsed.table.problem(row, name, expected).because(cause)));
            }
        }
    }
    problems
}

fn raw<'a>(parsed: &'a Parsed, row: usize, column: &str) -> &'a str {
    parsed.table.cell(row, column).map_or("", |cell| cell.text.as_str())
}

/// A row as spreadsheets number it.
fn number(parsed: &Parsed, row: usize) -> u64 {
    parsed.table.rows.get(row).and_then(|cells| cells.first()).map_or(0, |cell| cell.row)
}

/// What is said of a text that an earlier row has, or has but for its case.
fn taken(parsed: &Parsed, first: usize, known: &str, text: &str) -> String {
    let row = number(parsed, first);
    if known == text {
        texts::mistakes::repeated(row, known)
    } else {
        texts::mistakes::repeated_in_another_case(row, known)
    }
}

/// What a cell of the wrong shape comes from.
fn cause(described: &Described, text: &str) -> Cause {
    habit::of(described, text).map_or(Cause::Own, |(habit, before)| Cause::Spreadsheet(habit, before))
}

/// A row's key, as cells refer to it: id and part joined; document and section apart.
fn key(parsed: &Parsed, row: usize) -> String {
    let cells: Vec<&str> = parsed.definition.key.iter().map(|column| raw(parsed, row, column)).collect();
    cells.join(if parsed.definition.key == ["id", "part"] { "" } else { " " })
}

fn repeated_keys(parsed: &Parsed, problems: &mut Vec<Problem>) {
    let Some(last) = parsed.definition.key.iter().rfind(|column| **column != "part") else { return };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for row in 0..parsed.table.rows.len() {
        let text = key(parsed, row);
        // Addresses and file names know no case.
        let key = text.to_lowercase();
        match seen.get(&key) {
            Some(first) => {
                let expected = taken(parsed, *first, &self::key(parsed, *first), &text);
                problems.push(parsed.table.problem(row, last, expected));
            }
            None => {
                seen.insert(key, row);
            }
        }
    }
}

fn shape(described: &Described, text: &str) -> Option<String> {
    let grammar = described.column.grammar?;
    (!grammar.matches(text)).then(|| (grammar.expected)().to_owned())
}

fn limits(described: &Described, site: &Site, text: &str) -> Option<String> {
    let (least, most) = (described.column.limits?)(site);
    let value: f64 = text.parse().ok()?;
    let told = || texts::mistakes::limits(described.column.title, &least.to_string(), &most.to_string());
    (!(least..=most).contains(&value)).then(told)
}

/// What other tables are known by.
struct Keys {
    tables: BTreeMap<&'static str, Known>,
}

struct Known {
    /// What a key of this table is called: 编号, 限定词.
    called: &'static str,
    keys: BTreeSet<String>,
    /// Ids without their parts.
    bare: BTreeSet<String>,
}

impl Keys {
    fn of(tables: &[Parsed]) -> Self {
        let known = |parsed: &Parsed| Known {
            called: if parsed.definition.key.first() == Some(&"id") {
                texts::mistakes::reference_id()
            } else {
                parsed.definition.title
            },
            keys: (0..parsed.table.rows.len()).map(|row| key(parsed, row)).collect(),
            bare: (0..parsed.table.rows.len()).map(|row| raw(parsed, row, "id").to_owned()).collect(),
        };
        Self { tables: tables.iter().map(|parsed| (parsed.definition.name, known(parsed))).collect() }
    }

    fn has(&self, table: &str, key: &str, bare: bool) -> bool {
        self.tables.get(table).is_some_and(|known| known.keys.contains(key) || (bare && known.bare.contains(key)))
    }

    fn called(&self, table: &str) -> &'static str {
        self.tables.get(table).map_or_else(texts::mistakes::reference_id, |known| known.called)
    }
}

fn references(
    described: &Described,
    before: Option<&Described>,
    keys: &Keys,
    parsed: &Parsed,
    row: usize,
    is_known: &dyn Fn(&str) -> bool,
) -> Option<(String, Cause)> {
    let tables = described.refers();
    let is_own_key = parsed.definition.key.contains(&described.column.name) && tables == [parsed.definition.name];
    if tables.is_empty() || is_own_key || !tables.iter().all(|table| is_known(table)) {
        return None;
    }
    let text = raw(parsed, row, described.column.name);
    if described.form.with_previous {
        return section(before?, keys, parsed, row, text, is_known);
    }
    let known = |item: &str| tables.iter().any(|table| keys.has(table, item, described.column.bare));
    let files = tables.iter().map(|table| format!("{table}.csv"));
    let files = files.reduce(|file, more| texts::mistakes::files(&file, &more)).unwrap_or_default();
    let called = tables.first().map_or_else(texts::mistakes::reference_id, |table| keys.called(table));
    let missing = |key: &str| match tables.first() {
        Some(table) => Cause::Missing { table, key: key.to_owned() },
        None => Cause::Own,
    };
    if described.form.kind != Kind::List {
        return (!known(text)).then(|| (texts::mistakes::reference(&files, called), missing(text)));
    }
    // The cell alone would not tell which of its items is wrong, nor which mark parts them.
    let unknown = text.split(';').find(|item| !known(item))?;
    let shown = shown(unknown);
    let expected = if tables.contains(&"figures") {
        texts::mistakes::references_to_figures(&files, called, &shown)
    } else {
        texts::mistakes::references(&files, called, &shown)
    };
    Some((expected, missing(unknown)))
}

/// A section must stand in the document that the cell before names.
fn section(
    before: &Described,
    keys: &Keys,
    parsed: &Parsed,
    row: usize,
    text: &str,
    is_known: &dyn Fn(&str) -> bool,
) -> Option<(String, Cause)> {
    let document = raw(parsed, row, before.column.name);
    let key = format!("{document} {text}");
    if keys.has("sections", &key, false) || !is_known("sections") {
        return None;
    }
    // Where the document is the mistake, its own cell says so, and another section would not mend it.
    let is_of_a_document = keys.has("documents", document, false) && is_known("documents");
    is_of_a_document.then(|| (texts::mistakes::section(document), Cause::Missing { table: "sections", key }))
}
