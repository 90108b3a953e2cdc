//! A draft: the rows of the site's tables as an editor changes them. Each row remembers how the site has it, so that
//! what is new, changed and gone is known at any time, and a draft that was kept is laid over newer facts row by row.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::message::Dates;
use crate::atlas::table::Definition;

/// The cells of a row, in the order of its table.
pub type Cells = Arc<[String]>;

/// What the file of a draft says it is.
pub const FORMAT: &str = "bio-atlas-draft";
/// How it is laid out; another number is another layout.
pub const VERSION: u32 = 1;

/// A row that may be edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Names the row for as long as the page lives.
    pub id: u32,
    /// As the site has it; none of a new one.
    pub before: Option<Cells>,
    pub cells: Cells,
    /// Whether it is to be left out.
    pub is_gone: bool,
}

/// How a row stands to the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Same,
    New,
    Changed,
    Gone,
}

impl Line {
    /// A row as the site has it.
    #[must_use]
    pub fn of_site(id: u32, cells: Cells) -> Self {
        Self { id, before: Some(Arc::clone(&cells)), cells, is_gone: false }
    }

    /// A row that the site does not have.
    #[must_use]
    pub const fn new(id: u32, cells: Cells) -> Self {
        Self { id, before: None, cells, is_gone: false }
    }

    #[must_use]
    pub fn state(&self) -> State {
        match &self.before {
            _ if self.is_gone => State::Gone,
            None => State::New,
            Some(before) if *before == self.cells => State::Same,
            Some(_) => State::Changed,
        }
    }

    /// The row with another text in one of its cells.
    #[must_use]
    pub fn with(&self, at: usize, text: &str) -> Self {
        let cells = self.cells.iter().enumerate();
        let cells = cells.map(|(index, cell)| if index == at { text.to_owned() } else { cell.clone() }).collect();
        Self { cells, ..self.clone() }
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// The key of a row: what tells it apart, or all of it in a table whose rows need not differ.
#[must_use]
pub fn key(definition: &Definition, cells: &[String]) -> Vec<String> {
    if definition.key.is_empty() {
        return cells.to_vec();
    }
    let at = |name: &&str| definition.names.iter().position(|known| known == name);
    definition.key.iter().filter_map(|name| cells.get(at(name)?).cloned()).collect()
}

/// The key as people read it: F197a.
#[must_use]
pub fn shown_key(definition: &Definition, cells: &[String]) -> String {
    if definition.key.is_empty() {
        return String::new();
    }
    let key: Vec<String> = key(definition, cells).into_iter().filter(|part| !part.is_empty()).collect();
    key.join(if definition.key == ["id", "part"] { "" } else { " " })
}

/// Whether a row has a key, as people read it.
#[must_use]
pub fn has_key(definition: &Definition, cells: &[String], shown: &str) -> bool {
    let first = definition.key.first().and_then(|name| definition.names.iter().position(|known| known == name));
    let first = first.and_then(|at| cells.get(at)).map_or("", String::as_str);
    !first.is_empty() && shown.starts_with(first) && shown_key(definition, cells) == shown
}

/// The rows of a file in the place of those that are there: rows of the same key stay the same rows, what is not in the
/// file is gone. `next` gives numbers to new rows.
#[must_use]
pub fn replaced(definition: &Definition, lines: &[Line], brought: Vec<Vec<String>>, next: &mut u32) -> Vec<Line> {
    let mut known: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate().rev() {
        known.insert(key(definition, line.before.as_ref().unwrap_or(&line.cells)), index);
    }
    let mut used = BTreeSet::new();
    let mut after: Vec<Line> = Vec::new();
    for cells in brought {
        let found = known.get(&key(definition, &cells)).filter(|index| used.insert(**index));
        let line = found.and_then(|index| lines.get(*index));
        after.push(match line {
            Some(line) => Line { cells: cells.into(), is_gone: false, ..line.clone() },
            None => Line::new(number(next), cells.into()),
        });
    }
    // What is gone stays where it stood: behind the row that was before it.
    let mut behind: BTreeMap<Option<u32>, Vec<Line>> = BTreeMap::new();
    let mut last = None;
    for (index, line) in lines.iter().enumerate() {
        if used.contains(&index) {
            last = Some(line.id);
        } else if let Some(before) = &line.before {
            let gone = Line { cells: Arc::clone(before), is_gone: true, ..line.clone() };
            behind.entry(last).or_default().push(gone);
        }
    }
    let mut all = behind.remove(&None).unwrap_or_default();
    for line in after {
        let gone = behind.remove(&Some(line.id));
        all.push(line);
        all.extend(gone.into_iter().flatten());
    }
    all
}

/// The next number for a row.
pub const fn number(next: &mut u32) -> u32 {
    let number = *next;
    *next += 1;
    number
}

/// A draft as it is kept in a browser or in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub format: String,
    pub version: u32,
    /// The name of the site that it is a draft for.
    pub site: String,
    /// The dates that the draft would be published with.
    pub dates: Dates,
    /// Those of the facts that it was begun with.
    pub begun: Dates,
    /// What was done to rows, by table.
    pub tables: BTreeMap<String, Vec<Edit>>,
}

/// What was done to a row. Cells are named, because tables get new columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// Behind how many rows it stands.
    pub at: usize,
    /// As the site had it; none of a new row.
    pub before: Option<BTreeMap<String, String>>,
    /// None where it is gone.
    pub after: Option<BTreeMap<String, String>>,
}

fn named(definition: &Definition, cells: &[String]) -> BTreeMap<String, String> {
    let names = definition.names.iter().map(|name| (*name).to_owned());
    names.zip(cells.iter().cloned()).filter(|(_, text)| !text.is_empty()).collect()
}

fn cells(definition: &Definition, named: &BTreeMap<String, String>) -> Vec<String> {
    definition.names.iter().map(|name| named.get(*name).cloned().unwrap_or_default()).collect()
}

/// What was done to the rows of a table.
#[must_use]
pub fn edits(definition: &Definition, lines: &[Line]) -> Vec<Edit> {
    let changed = lines.iter().enumerate().filter(|(_, line)| line.state() != State::Same);
    let edit = |(at, line): (usize, &Line)| Edit {
        at,
        before: line.before.as_ref().map(|before| named(definition, before)),
        after: (!line.is_gone).then(|| named(definition, &line.cells)),
    };
    changed.map(edit).collect()
}

/// A table with what was done to it, and the rows that the site has changed meanwhile in the same cells: their keys.
/// What the site already has is no change any more. `next` gives numbers to new rows.
#[must_use]
pub fn laid(definition: &Definition, lines: &[Line], edits: &[Edit], next: &mut u32) -> (Vec<Line>, Vec<String>) {
    let mut all: Vec<Line> = lines.to_vec();
    let mut clashes = Vec::new();
    let mut places: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for (index, line) in all.iter().enumerate().rev() {
        places.insert(key(definition, &line.cells), index);
    }
    let mut new: Vec<(usize, Line)> = Vec::new();
    for edit in edits {
        let before = edit.before.as_ref().map(|before| cells(definition, before));
        let after = edit.after.as_ref().map(|after| cells(definition, after));
        let place = |cells: &Vec<String>| places.get(&key(definition, cells)).copied();
        let line = before.as_ref().and_then(place).and_then(|index| all.get_mut(index));
        match (before, after, line) {
            (Some(before), Some(after), Some(line)) => {
                let now = Arc::clone(&line.cells);
                let mut is_clash = false;
                let merged = now.iter().zip(before.iter().zip(&after)).map(|(now, (before, after))| {
                    is_clash |= before != after && now != before && now != after;
                    if before == after { now.clone() } else { after.clone() }
                });
                line.cells = merged.collect();
                if is_clash {
                    clashes.push(shown_key(definition, &after));
                }
            }
            (Some(before), None, Some(line)) => {
                if *line.cells != *before {
                    clashes.push(shown_key(definition, &before));
                }
                line.is_gone = true;
            }
            // Gone from the site as well.
            (_, None, _) => {}
            (before, Some(after), None) => {
                let is_published =
                    place(&after).and_then(|index| all.get(index)).is_some_and(|line| *line.cells == *after);
                if !is_published {
                    clashes.extend(before.is_some().then(|| shown_key(definition, &after)));
                    new.push((edit.at, Line::new(number(next), after.into())));
                }
            }
            (None, Some(_), Some(_)) => {}
        }
    }
    for (at, line) in new {
        all.insert(at.min(all.len()), line);
    }
    (all, clashes)
}

#[cfg(test)]
mod tests {
    use super::super::row::cell;
    use super::*;
    use crate::atlas::definitions;

    fn documents() -> &'static Definition {
        definitions().into_iter().find(|definition| definition.name == "documents").expect("documents")
    }

    fn row(definition: &Definition, id: &str, title: &str) -> Vec<String> {
        let text = |name: &&str| match *name {
            "id" => id.to_owned(),
            "title" => title.to_owned(),
            _ => String::new(),
        };
        definition.names.iter().map(text).collect()
    }

    fn table(rows: &[(&str, &str)]) -> Vec<Line> {
        let lines = (1..).zip(rows);
        lines.map(|(id, (key, title))| Line::of_site(id, row(documents(), key, title).into())).collect()
    }

    fn shown(lines: &[Line]) -> Vec<(String, String, State)> {
        let text = |line: &Line, name: &str| cell(documents(), &line.cells, name).to_owned();
        lines.iter().map(|line| (text(line, "id"), text(line, "title"), line.state())).collect()
    }

    fn told(rows: &[(&str, &str, State)]) -> Vec<(String, String, State)> {
        rows.iter().map(|(id, title, state)| ((*id).to_owned(), (*title).to_owned(), *state)).collect()
    }

    #[test]
    fn a_file_takes_the_place_of_rows_by_key_and_loses_none() {
        let lines = table(&[("001", "甲"), ("002", "乙"), ("003", "丙")]);
        let brought = [("001", "甲"), ("004", "丁"), ("003", "丙改")];
        let brought = brought.iter().map(|(id, title)| row(documents(), id, title)).collect();
        let after = replaced(documents(), &lines, brought, &mut 10);
        let wanted = [
            ("001", "甲", State::Same),
            ("002", "乙", State::Gone),
            ("004", "丁", State::New),
            ("003", "丙改", State::Changed),
        ];
        assert_eq!(shown(&after), told(&wanted));
    }

    #[test]
    fn of_two_rows_with_one_key_both_stay() {
        let lines = table(&[("001", "甲")]);
        let brought = vec![row(documents(), "001", "甲"), row(documents(), "001", "乙")];
        let after = replaced(documents(), &lines, brought, &mut 10);
        assert_eq!(shown(&after), told(&[("001", "甲", State::Same), ("001", "乙", State::New)]));
    }

    #[test]
    fn a_kept_draft_comes_back_as_it_was() {
        let mut lines = table(&[("001", "甲"), ("002", "乙"), ("003", "丙")]);
        lines[0] = lines[0].with(1, "甲改");
        lines[2].is_gone = true;
        lines.insert(1, Line::new(9, row(documents(), "004", "丁").into()));
        let kept = edits(documents(), &lines);
        let text = serde_json::to_string(&kept).expect("JSON");
        let kept: Vec<Edit> = serde_json::from_str(&text).expect("the same");
        let shown_before = table(&[("001", "甲"), ("002", "乙"), ("003", "丙")]);
        let (after, clashes) = laid(documents(), &shown_before, &kept, &mut 10);
        assert_eq!((shown(&after), clashes), (shown(&lines), Vec::new()));
    }

    #[test]
    fn a_draft_meets_newer_facts_row_by_row() {
        let mut lines = table(&[("001", "甲"), ("002", "乙"), ("003", "丙")]);
        lines[0] = lines[0].with(1, "甲改");
        lines[1] = lines[1].with(1, "乙改");
        lines.push(Line::new(9, row(documents(), "004", "丁").into()));
        let kept = edits(documents(), &lines);
        // What was published meanwhile is no change; what somebody else changed as well is told; new rows stay.
        let newer = table(&[("001", "甲改"), ("002", "乙另改"), ("003", "丙"), ("004", "丁"), ("005", "戊")]);
        let (after, clashes) = laid(documents(), &newer, &kept, &mut 10);
        let wanted = [
            ("001", "甲改", State::Same),
            ("002", "乙改", State::Changed),
            ("003", "丙", State::Same),
            ("004", "丁", State::Same),
            ("005", "戊", State::Same),
        ];
        assert_eq!(shown(&after), told(&wanted));
        assert_eq!(clashes, ["002"]);
        // Where the row itself is gone, what was written of it is a new row, and told.
        let (after, clashes) = laid(documents(), &table(&[("001", "甲"), ("003", "丙")]), &kept, &mut 10);
        assert_eq!(after.iter().filter(|line| line.state() == State::New).count(), 2);
        assert_eq!(clashes, ["002"]);
    }
}
