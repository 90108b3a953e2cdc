//! What was published and must not change: ids and the names of pages, in `published.csv` beside the tables.
//!
//! Addresses, printed sheets and other sites name them. A row that is gone, or has another name, is refused; who means
//! it says so in the ledger. Native only: the site itself is what was published.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::cells::{self, Cells};
use super::problem::{Cause, Problem};
use super::table::Table;
use super::{Parsed, Source};
use crate::atlas::date::PartialDate;
use crate::atlas::definitions;
use crate::atlas::table::{Definition, Record, column};
use crate::texts;

crate::table!(
    /// A row that was published.
    Published in "published", "发布过的编号", "发布过的编号和网址名，不再改动；由 make ledger 写入。", row "一个发布过的编号", key ["table", "id"];
    table: String = [column("table", "表", "")],
    id: String = [column("id", "编号", "")],
    /// The name of its page; empty without one.
    slug: String = [column("slug", "网址名", "档案页网址的一段；没有的留空。").or_empty()],
    since: PartialDate = [column("since", "始于", "首次发布时的判断日期。")],
    withdrawn: bool = [column("withdrawn", "已撤下", "确要撤下的填 yes：旧链接从此打不开。")],
);

/// What of a table is remembered.
struct Remembered {
    /// The name of a page, where its rows have one.
    slug: Option<&'static str>,
}

impl Remembered {
    /// What is remembered of a table; none where nothing outside names its rows.
    fn of(definition: &Definition) -> Option<Self> {
        let has = |name: &&str| definition.names.contains(name);
        let slug = ["slug", "code"].into_iter().find(has);
        (definition.key.first() == Some(&"id") || slug.is_some()).then_some(Self { slug })
    }
}

/// The ledger as it stands; nothing where there is none.
///
/// # Errors
/// Every mistake of its form.
pub fn read(source: &dyn Source) -> Result<Vec<Published>, Vec<Problem>> {
    Ok(rows(source)?.map(|(_, rows)| rows).unwrap_or_default())
}

fn rows(source: &dyn Source) -> Result<Option<(Table, Vec<Published>)>, Vec<Problem>> {
    let definition = Published::definition();
    // A city that publishes nothing yet has no ledger.
    let Ok(bytes) = source.bytes(&definition.file()) else { return Ok(None) };
    let mut table = Table::read(&bytes, definition)?;
    let mut problems = cells::look_at(&mut table);
    problems.append(&mut table.torn);
    let problems = RefCell::new(problems);
    let rows = (0..table.rows.len()).map(|index| Published::read(&Cells { table: &table, index, problems: &problems }));
    let rows: Vec<Published> = rows.collect();
    let problems = problems.into_inner();
    if problems.is_empty() { Ok(Some((table, rows))) } else { Err(problems) }
}

/// What of the published is gone or has another name, and a date that is older than what was published.
#[must_use]
pub(super) fn check(source: &dyn Source, tables: &[Parsed], is_known: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let (ledger, published) = match rows(source) {
        Ok(None) => return Vec::new(),
        Ok(Some(read)) => read,
        Err(problems) => return problems,
    };
    let mut problems = Vec::new();
    for (at, row) in published.iter().enumerate().filter(|(_, row)| !row.withdrawn) {
        if definitions().iter().all(|definition| definition.name != row.table) {
            problems.push(ledger.problem(at, "table", texts::mistakes::ledger_table().to_owned()));
        }
        let found = tables.iter().find(|parsed| parsed.definition.name == row.table && is_known(&row.table));
        let Some(parsed) = found else { continue };
        let keys = || (0..parsed.table.rows.len()).filter(|index| parsed.table.key(*index) == row.id);
        let Some(index) = keys().next() else {
            let cause = Cause::Missing { table: parsed.definition.name, key: row.id.clone() };
            let expected = texts::mistakes::ledger_gone(&parsed.table.file);
            problems.push(ledger.problem(at, "id", expected).because(cause));
            continue;
        };
        let Some(column) = Remembered::of(parsed.definition).and_then(|remembered| remembered.slug) else { continue };
        let is_same = parsed.table.cell(index, column).is_some_and(|cell| cell.text == row.slug);
        if !row.slug.is_empty() && !is_same {
            problems.push(parsed.table.problem(index, column, texts::mistakes::ledger_slug(&row.slug)));
        }
    }
    problems
}

/// The last day of which facts were published.
#[must_use]
pub fn last_day(published: &[Published]) -> Option<PartialDate> {
    published.iter().map(|row| row.since).max()
}

/// The ledger with what the tables hold besides, as CSV, and how many rows are new. Rows stand by table, in the order
/// of their tables.
#[must_use]
pub fn with(published: &[Published], tables: &[Parsed], day: PartialDate) -> (String, usize) {
    let known: BTreeSet<(&str, &str)> = published.iter().map(|row| (row.table.as_str(), row.id.as_str())).collect();
    let mut new = Vec::new();
    for Parsed { definition, table } in tables {
        let Some(remembered) = Remembered::of(definition) else { continue };
        for index in 0..table.rows.len() {
            let id = table.key(index);
            if known.contains(&(definition.name, id.as_str())) {
                continue;
            }
            let slug = remembered.slug.and_then(|column| table.cell(index, column)).map(|cell| cell.text.clone());
            let (table, slug) = (definition.name.to_owned(), slug.unwrap_or_default());
            new.push(Published { table, id, slug, since: day, withdrawn: false });
        }
    }
    let count = new.len();
    let mut all: Vec<&Published> = published.iter().chain(&new).collect();
    let place = |row: &Published| tables.iter().position(|parsed| parsed.definition.name == row.table);
    all.sort_by_key(|row| place(row));
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Memory takes all that is written to it.
    let header = writer.write_record(&Published::definition().names);
    let written = all.iter().map(|row| {
        let withdrawn = if row.withdrawn { "yes" } else { "no" };
        writer.write_record([&row.table, &row.id, &row.slug, &row.since.to_string(), withdrawn])
    });
    let is_written = written.fold(header, Result::and).is_ok();
    let bytes = writer.into_inner().ok().filter(|_| is_written).unwrap_or_default();
    (String::from_utf8(bytes).unwrap_or_default(), count)
}

/// A note for who publishes: how many ids are not in the ledger yet; nothing where all are.
#[must_use]
pub fn reminder(published: &[Published], tables: &[Parsed], day: PartialDate) -> Option<String> {
    let (_, new) = with(published, tables, day);
    (new > 0).then(|| texts::commands::ledger_behind(new))
}
