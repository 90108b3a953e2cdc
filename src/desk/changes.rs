//! What is new, changed and gone between two sets of tables, row by row and field by field, in words that somebody
//! can sign.

use std::collections::{BTreeMap, BTreeSet};

use super::row::NAMES;
use crate::atlas::table::{Definition, Described, Kind};
use crate::seeds::Parsed;
use crate::texts::{self, write};

/// How much of a long text is shown, in characters.
const LONGEST: usize = 60;

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What tells most of it.
    New(Vec<Field>),
    Gone,
    /// The fields that differ, in the order of the table.
    Changed(Vec<Field>),
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The title of its column.
    pub title: &'static str,
    pub before: String,
    pub after: String,
}

/// A row that is not as it was.
#[derive(Debug, Clone)]
pub struct Row {
    pub definition: &'static Definition,
    /// Its key; empty in a table whose rows have none.
    pub key: String,
    /// What it is about, as it reads now.
    pub name: String,
    /// Where it is from, as it reads now: a document's number; empty where the table has none.
    pub document: String,
    /// As a spreadsheet numbers it; of a row that is gone, where it was.
    pub row: u64,
    pub change: Change,
}

/// Every row that differs, in file order, in each table in the order of its rows: changed and new ones, then those that
/// are gone.
#[must_use]
pub fn changes(before: &[Parsed], after: &[Parsed]) -> Vec<Row> {
    let mut changes = Vec::new();
    for parsed in after {
        let earlier = before.iter().find(|earlier| earlier.definition.name == parsed.definition.name);
        if parsed.definition.key.is_empty() {
            without_keys(earlier, parsed, &mut changes);
        } else {
            by_key(earlier, parsed, before, after, &mut changes);
        }
    }
    changes
}

/// Rows by key; of several with one key, the first.
fn keyed(parsed: &Parsed) -> BTreeMap<String, usize> {
    let rows = (0..parsed.table.rows.len()).rev();
    rows.map(|row| (parsed.table.key(row), row)).collect()
}

fn by_key(earlier: Option<&Parsed>, parsed: &Parsed, before: &[Parsed], after: &[Parsed], changes: &mut Vec<Row>) {
    let known = earlier.map(keyed).unwrap_or_default();
    let now = keyed(parsed);
    for row in 0..parsed.table.rows.len() {
        let key = parsed.table.key(row);
        let change = match (known.get(&key), earlier) {
            (Some(other), Some(earlier)) => {
                let fields = fields(earlier, *other, parsed, row);
                if fields.is_empty() {
                    continue;
                }
                Change::Changed(fields)
            }
            _ => Change::New(telling(parsed, row)),
        };
        changes.push(of(parsed, row, after, change));
    }
    let Some(earlier) = earlier else { return };
    let gone = (0..earlier.table.rows.len()).filter(|row| !now.contains_key(&earlier.table.key(*row)));
    changes.extend(gone.map(|row| of(earlier, row, before, Change::Gone)));
}

/// Rows that nothing tells apart are new or gone as they stand.
fn without_keys(earlier: Option<&Parsed>, parsed: &Parsed, changes: &mut Vec<Row>) {
    let texts = |parsed: &Parsed| -> Vec<Vec<String>> {
        parsed.table.rows.iter().map(|row| row.iter().map(|cell| cell.text.clone()).collect()).collect()
    };
    let (old, new) = (earlier.map(texts).unwrap_or_default(), texts(parsed));
    let (known, now): (BTreeSet<&Vec<String>>, BTreeSet<&Vec<String>>) = (old.iter().collect(), new.iter().collect());
    let added = new.iter().enumerate().filter(|(_, row)| !known.contains(row));
    changes.extend(added.map(|(row, _)| of(parsed, row, &[], Change::New(telling(parsed, row)))));
    let Some(earlier) = earlier else { return };
    let gone = old.iter().enumerate().filter(|(_, row)| !now.contains(row));
    changes.extend(gone.map(|(row, _)| of(earlier, row, &[], Change::Gone)));
}

fn of(parsed: &Parsed, row: usize, tables: &[Parsed], change: Change) -> Row {
    let cell = |name: &str| parsed.table.cell(row, name).map_or("", |cell| cell.text.as_str());
    let name = NAMES.into_iter().map(cell).find(|text| !text.is_empty()).unwrap_or_default();
    // A figure is read with what it is about: 临空产业园 已落地项目数.
    let subject = ["subject", "place"].into_iter().map(cell).find(|id| !id.is_empty()).unwrap_or_default();
    let subject = named(subject, tables).filter(|subject| !name.contains(subject.as_str()));
    let name = match subject {
        Some(subject) => texts::desk::about(&subject, name),
        None => name.to_owned(),
    };
    let name = shortened(&name);
    Row {
        definition: parsed.definition,
        key: parsed.table.key(row),
        name,
        document: cell("document").to_owned(),
        row: parsed.table.rows.get(row).and_then(|cells| cells.first()).map_or(0, |cell| cell.row),
        change,
    }
}

/// Columns that tell most of a new row, besides its key and what it is about.
const TELLING: [&str; 16] = [
    "words",
    "unit",
    "kind",
    "status",
    "as_of",
    "due",
    "start",
    "end",
    "date",
    "publisher",
    "baseline_words",
    "target_words",
    "lon",
    "lat",
    "precision_km",
    "role",
];

/// What tells most of a row.
fn telling(parsed: &Parsed, row: usize) -> Vec<Field> {
    let field = |name: &&str| {
        let described = parsed.definition.columns.iter().find(|described| described.column.name == *name)?;
        let text = text(parsed, row, name);
        let shown = |text: &str| shortened(label(described, text));
        (!text.is_empty()).then(|| Field { title: described.column.title, before: String::new(), after: shown(&text) })
    };
    TELLING.iter().filter_map(field).collect()
}

/// The label of a code; any other text as it is.
fn label<'a>(described: &Described, text: &'a str) -> &'a str {
    described.form.terms.iter().find(|(code, _)| *code == text).map_or(text, |(_, label)| *label)
}

/// The short name of a place or an organisation.
fn named(id: &str, tables: &[Parsed]) -> Option<String> {
    let of = |table: &str, column: &str| {
        let parsed = tables.iter().find(|parsed| parsed.definition.name == table)?;
        let rows = 0..parsed.table.rows.len();
        let row = rows.into_iter().find(|row| parsed.table.cell(*row, "id").is_some_and(|cell| cell.text == id))?;
        parsed.table.cell(row, column).map(|cell| cell.text.clone())
    };
    if id.is_empty() { None } else { of("places", "short_name").or_else(|| of("organisations", "name")) }
}

fn text(parsed: &Parsed, row: usize, name: &str) -> String {
    parsed.table.cell(row, name).map_or_else(String::new, |cell| cell.text.clone())
}

fn fields(earlier: &Parsed, other: usize, parsed: &Parsed, row: usize) -> Vec<Field> {
    let mut fields = Vec::new();
    let differs = |name: &str| text(earlier, other, name) != text(parsed, row, name);
    for described in &parsed.definition.columns {
        let name = described.column.name;
        let (before, after) = (text(earlier, other, name), text(parsed, row, name));
        let is_same_number = described.form.kind == Kind::Number
            && before.parse::<f64>().is_ok_and(|before| after.parse() == Ok(before));
        // The words of a figure say its number.
        let is_said = matches!(name, "low" | "high") && differs("words");
        if before != after && !is_same_number && !is_said {
            let shown = |text: &str| shortened(label(described, text));
            fields.push(Field { title: described.column.title, before: shown(&before), after: shown(&after) });
        }
    }
    fields
}

fn shortened(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).map(|letter| if letter == '\n' { ' ' } else { letter }).collect();
    if text.chars().nth(LONGEST).is_some() { short + "…" } else { short }
}

impl Row {
    /// The row in a sentence: F021 临空产业园 已落地项目数：原文数词 23家 → 31家（来源 006）.
    #[must_use]
    pub fn line(&self) -> String {
        let Self { key, name, document, change, .. } = self;
        let head = if key.is_empty() { name.clone() } else { texts::desk::row(key, name) };
        let head = if name.is_empty() { key.clone() } else { head };
        let said = match change {
            Change::New(fields) if fields.is_empty() => texts::desk::new().to_owned(),
            Change::New(fields) => {
                let fields: Vec<String> =
                    fields.iter().map(|field| texts::desk::value(field.title, &field.after)).collect();
                texts::desk::new_with(&write::clauses(&fields))
            }
            Change::Gone => texts::desk::gone().to_owned(),
            Change::Changed(fields) => {
                let shown =
                    |text: &str| if text.is_empty() { texts::mistakes::empty().to_owned() } else { text.to_owned() };
                let fields: Vec<String> = fields
                    .iter()
                    .map(|field| texts::desk::field(field.title, &shown(&field.before), &shown(&field.after)))
                    .collect();
                write::clauses(&fields)
            }
        };
        if document.is_empty() {
            texts::desk::line(&head, &said)
        } else {
            texts::desk::line_from(&head, &said, document)
        }
    }
}

/// The sheet of changes: a heading for each table, a line for each row, the counts last.
#[must_use]
pub fn sheet(changes: &[Row]) -> Vec<String> {
    if changes.is_empty() {
        return vec![texts::desk::nothing().to_owned()];
    }
    let mut lines = Vec::new();
    let mut last = "";
    for row in changes {
        if row.definition.name != last {
            last = row.definition.name;
            lines.push(texts::desk::table(row.definition.title));
        }
        lines.push(format!("  {}", row.line()));
    }
    let count = |wanted: fn(&Change) -> bool| changes.iter().filter(|row| wanted(&row.change)).count();
    lines.push(texts::desk::counts(
        count(|change| matches!(change, Change::New(_))),
        count(|change| matches!(change, Change::Changed(_))),
        count(|change| matches!(change, Change::Gone)),
    ));
    lines
}
