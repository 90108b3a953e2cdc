//! What is likely wrong, though it breaks no rule: for the editor to look at once more. Nothing is refused for it.

use std::collections::BTreeMap;

use crate::atlas::Atlas;
use crate::atlas::date::{AsOf, PartialDate, When};
use crate::atlas::event::EventKind;
use crate::atlas::evidence::Evidence;
use crate::atlas::place::{PlaceId, PlaceKind, Region};
use crate::seeds::problem::Problem;
use crate::seeds::{Facts, Parsed};
use crate::texts;

/// From how many figures of a section on one without a note is an exception, and how many of ten have one.
const NEIGHBOURS: usize = 4;
const MOST: usize = 8;
/// From how many figures on the first of a month is no accident.
const FIRSTS: usize = 3;

/// Everything worth a second look, in file order.
#[must_use]
pub fn doubts(facts: &Facts) -> Vec<Problem> {
    let Facts { atlas, tables } = facts;
    let mut doubts = Doubts { tables, found: Vec::new() };
    firsts(atlas, &mut doubts);
    newer_than_their_document(atlas, &mut doubts);
    without_a_note(atlas, &mut doubts);
    without_a_position(atlas, &mut doubts);
    without_a_result(atlas, &mut doubts);
    doubts.found
}

struct Doubts<'a> {
    tables: &'a [Parsed],
    found: Vec<Problem>,
}

impl Doubts<'_> {
    fn add(&mut self, table: &str, row: usize, column: &str, doubt: impl Into<String>) {
        let parsed = self.tables.iter().find(|parsed| parsed.definition.name == table);
        self.found.extend(parsed.map(|parsed| parsed.table.problem(row, column, doubt.into())));
    }
}

/// A spreadsheet adds the first day to a month.
fn firsts(atlas: &Atlas, doubts: &mut Doubts<'_>) {
    let is_first = |date: PartialDate| date.day == Some(1);
    let figures = atlas.figures.iter().enumerate();
    let rows: Vec<usize> = figures
        .filter(|(_, figure)| matches!(figure.as_of, AsOf::At(date) if is_first(date)))
        .map(|(row, _)| row)
        .collect();
    if rows.len() >= FIRSTS {
        rows.iter().for_each(|row| doubts.add("figures", *row, "as_of", texts::desk::doubt_first()));
    }
}

/// A document cannot know what came after it.
fn newer_than_their_document(atlas: &Atlas, doubts: &mut Doubts<'_>) {
    let mut hold = |table: &str, row: usize, column: &str, evidence: &Evidence, year: f64| {
        let document = atlas.documents.iter().find(|document| document.id == evidence.document);
        let Some(written) = document.and_then(|document| document.date) else { return };
        if year > written.end_year() {
            let doubt = texts::desk::doubt_newer(evidence.document.as_str(), &written.to_string());
            doubts.add(table, row, column, doubt);
        }
    };
    for (row, figure) in atlas.figures.iter().enumerate() {
        if let AsOf::At(holds) = figure.as_of
            && figure.due.is_none()
        {
            hold("figures", row, "as_of", &figure.evidence, holds.start_year());
        }
    }
    for (row, event) in atlas.events.iter().enumerate() {
        if let Some(When { start, .. }) = event.when
            && event.kind == EventKind::Past
        {
            hold("events", row, "start", &event.evidence, start.start_year());
        }
    }
}

/// A figure whose neighbours all say what to mind.
fn without_a_note(atlas: &Atlas, doubts: &mut Doubts<'_>) {
    let mut sections: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (row, figure) in atlas.figures.iter().enumerate() {
        let section = (figure.evidence.document.as_str(), figure.evidence.section.as_str());
        sections.entry(section).or_default().push(row);
    }
    for rows in sections.values().filter(|rows| rows.len() > NEIGHBOURS) {
        let is_bare = |row: &&usize| atlas.figures.get(**row).is_some_and(|figure| figure.note.is_empty());
        let bare: Vec<&usize> = rows.iter().filter(is_bare).collect();
        if (rows.len() - bare.len()) * 10 >= rows.len() * MOST {
            bare.iter().for_each(|row| doubts.add("figures", **row, "note", texts::desk::doubt_note()));
        }
    }
}

/// A place of the layout that no map can show.
fn without_a_position(atlas: &Atlas, doubts: &mut Doubts<'_>) {
    let is_placed = |id: &PlaceId| atlas.positions.iter().any(|position| position.place == *id);
    for (row, place) in atlas.places.iter().enumerate() {
        let is_park = place.region == Region::Home && place.profile && place.kind == PlaceKind::Park;
        if is_park && !is_placed(&place.id) {
            doubts.add("places", row, "id", texts::desk::doubt_position());
        }
    }
}

/// A target whose term is over.
fn without_a_result(atlas: &Atlas, doubts: &mut Doubts<'_>) {
    for (row, target) in atlas.targets.iter().enumerate() {
        if target.due.passed(atlas.site.data_date) && target.result_figures.is_empty() {
            doubts.add("targets", row, "result_figures", texts::desk::doubt_result());
        }
    }
}
