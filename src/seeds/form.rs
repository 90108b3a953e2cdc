//! The checks that follow from what is told of the tables: keys, references, shapes, limits.

use std::collections::{BTreeMap, BTreeSet};

use super::Parsed;
use super::problem::Problem;
use crate::atlas::site::Site;
use crate::atlas::table::{Described, Kind};
use crate::texts;

/// Checks every table against what is told of it.
pub(super) fn check(site: &Site, tables: &[Parsed]) -> Vec<Problem> {
    let keys = Keys::of(tables);
    let mut problems = Vec::new();
    for parsed in tables {
        repeated_keys(parsed, &mut problems);
        for (at, described) in parsed.definition.columns.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| parsed.definition.columns.get(at));
            let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
            for row in 0..parsed.table.rows.len() {
                let text = raw(parsed, row, described.column.name);
                if text.is_empty() {
                    continue;
                }
                let first = *seen.entry(text).or_insert(row);
                let repeated = described.column.unique && first != row;
                let expected = repeated
                    .then(|| texts::mistakes::repeated(line(parsed, first), text))
                    .or_else(|| shape(described, text))
                    .or_else(|| limits(described, site, text))
                    .or_else(|| references(described, before, &keys, parsed, row));
                problems.extend(expected.map(|expected| parsed.table.problem(row, described.column.name, expected)));
            }
        }
    }
    problems
}

fn raw<'a>(parsed: &'a Parsed, row: usize, column: &str) -> &'a str {
    parsed.table.cell(row, column).map_or("", |cell| cell.text.as_str())
}

/// The line that a row begins on.
fn line(parsed: &Parsed, row: usize) -> u64 {
    parsed.table.rows.get(row).and_then(|cells| cells.iter().map(|cell| cell.line).min()).unwrap_or_default()
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
        let key = key(parsed, row);
        match seen.get(&key) {
            Some(first) => {
                let expected = texts::mistakes::repeated(line(parsed, *first), &key);
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
) -> Option<String> {
    let tables = described.refers();
    let is_own_key = parsed.definition.key.contains(&described.column.name) && tables == [parsed.definition.name];
    if tables.is_empty() || is_own_key {
        return None;
    }
    let text = raw(parsed, row, described.column.name);
    if described.form.with_previous {
        return section(before?, keys, parsed, row, text);
    }
    let known = |item: &str| tables.iter().any(|table| keys.has(table, item, described.column.bare));
    let files = tables.iter().map(|table| format!("{table}.csv"));
    let files = files.reduce(|file, more| texts::mistakes::files(&file, &more)).unwrap_or_default();
    let called = tables.first().map_or_else(texts::mistakes::reference_id, |table| keys.called(table));
    if described.form.kind != Kind::List {
        return (!known(text)).then(|| texts::mistakes::reference(&files, called));
    }
    // The cell alone would not tell which of its items is wrong, nor which mark parts them.
    let unknown = text.split(';').find(|item| !known(item))?;
    Some(if tables.contains(&"figures") {
        texts::mistakes::references_to_figures(&files, called, unknown)
    } else {
        texts::mistakes::references(&files, called, unknown)
    })
}

/// A section must stand in the document that the cell before names.
fn section(before: &Described, keys: &Keys, parsed: &Parsed, row: usize, text: &str) -> Option<String> {
    let document = raw(parsed, row, before.column.name);
    if keys.has("sections", &format!("{document} {text}"), false) {
        return None;
    }
    // Where the document is the mistake, its own cell says so, and another section would not mend it.
    keys.has("documents", document, false).then(|| texts::mistakes::section(document))
}
