//! The cells of a table: looked at for what no column allows, and handed to the tables' own types.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::habit::{self, Habit};
use super::problem::{Cause, Problem};
use super::sheet::Cell;
use super::table::Table;
use crate::atlas::letters;
use crate::atlas::table::{Described, Kind, Row};
use crate::texts;

/// What a downloaded table puts before a cell that a spreadsheet would take for a formula.
const GUARD: char = '\'';
/// What such a cell begins with.
pub const FORMULAS: &str = "=+-@\t\r\n";

/// Takes away what a downloaded table put before cells, and finds what no column allows: characters that mislead, line
/// breaks where a text is one line, spaces at the ends, failed formulas.
pub fn look_at(table: &mut Table) -> Vec<Problem> {
    for cell in table.rows.iter_mut().flatten() {
        if let Some(guarded) =
            cell.text.strip_prefix(GUARD).filter(|text| text.starts_with(|first| FORMULAS.contains(first)))
        {
            cell.text = guarded.to_owned();
        }
    }
    let mut problems = Vec::new();
    for row in 0..table.rows.len() {
        for described in &table.definition.columns {
            let name = described.column.name;
            let Some(cell) = table.cell(row, name) else { continue };
            let Some((expected, cause)) = refused(table, described, cell) else { continue };
            problems.push(table.problem(row, name, expected).because(cause));
        }
    }
    problems
}

fn refused(table: &Table, described: &Described, cell: &Cell) -> Option<(String, Cause)> {
    let text = cell.text.as_str();
    let own = |expected: &str| Some((expected.to_owned(), Cause::Own));
    if habit::is_failure(text) {
        return Some((Habit::Failure.told().to_owned(), Cause::Spreadsheet(Habit::Failure, Vec::new())));
    }
    if text.trim() != text {
        return own(texts::mistakes::text_spaces());
    }
    if let Some(character) = letters::misleading(text) {
        // What only needs other letters to be right is told so, all of it at once.
        return Some(match habit::of(described, text) {
            Some((habit, before)) => (habit.told().to_owned(), Cause::Spreadsheet(habit, before)),
            None => (texts::mistakes::text_unseen(&letters::named(character)), Cause::Own),
        });
    }
    if text.contains('\n') {
        let hides_rows = text.lines().skip(1).any(|line| is_row(table, line));
        if hides_rows {
            return own(texts::mistakes::text_rows());
        }
        if !described.column.has_lines {
            return own(texts::mistakes::text_lines());
        }
    }
    if text.contains("  ") {
        return own(texts::mistakes::text_two_spaces());
    }
    if described.column.is_word {
        if text.contains(' ') {
            return own(texts::mistakes::text_word());
        }
        let plain = letters::plain(text);
        if plain != text {
            return Some((Habit::Wide.told().to_owned(), Cause::Spreadsheet(Habit::Wide, vec![plain])));
        }
    }
    if described.form.kind == Kind::List {
        return list(described, text);
    }
    None
}

/// Whether a line reads like a row of the table: a cell of its first column, and a comma.
fn is_row(table: &Table, line: &str) -> bool {
    let Some(first) = table.definition.columns.first() else { return false };
    line.split_once(',')
        .is_some_and(|(begin, _)| first.grammar().is_some_and(|grammar| grammar.matches(begin.trim_matches('"'))))
}

fn list(described: &Described, text: &str) -> Option<(String, Cause)> {
    if text.contains(habit::separators(described)) {
        let (habit, before) = habit::of(described, text).unwrap_or((Habit::Separator, Vec::new()));
        return Some((habit.told().to_owned(), Cause::Spreadsheet(habit, before)));
    }
    let mut seen = BTreeSet::new();
    for item in text.split(';').filter(|_| !text.is_empty()) {
        if item.is_empty() {
            return Some((texts::mistakes::list_gap().to_owned(), Cause::Own));
        }
        if item.trim() != item {
            return Some((texts::mistakes::list_spaces().to_owned(), Cause::Own));
        }
        if !seen.insert(item) {
            return Some((texts::mistakes::list_twice(item), Cause::Own));
        }
    }
    None
}

/// The cells of one row, as the tables' own types read them.
pub struct Cells<'a> {
    pub table: &'a Table,
    pub index: usize,
    pub problems: &'a RefCell<Vec<Problem>>,
}

impl Row for Cells<'_> {
    fn raw(&self, column: &str) -> &str {
        self.table.cell(self.index, column).map_or("", |cell| cell.text.as_str())
    }

    fn note(&self, column: &str, expected: String) {
        let problem = self.table.problem(self.index, column, expected);
        // One mistake is told of a cell: the first that was found.
        let is_known = |known: &Problem| {
            (known.place.row, known.place.cell) == (problem.place.row, problem.place.cell) && known.file == problem.file
        };
        if self.problems.borrow().iter().any(is_known) {
            return;
        }
        let described = self.table.definition.columns.iter().find(|described| described.column.name == column);
        let spoilt = described.and_then(|described| habit::of(described, &problem.text));
        let cause = spoilt.map_or(Cause::Own, |(habit, before)| Cause::Spreadsheet(habit, before));
        self.problems.borrow_mut().push(problem.because(cause));
    }

    fn is_sound(&self) -> bool {
        let Some(row) = self.table.rows.get(self.index).and_then(|cells| cells.first()).map(|cell| cell.row) else {
            return true;
        };
        !self.problems.borrow().iter().any(|problem| problem.place.row == row && problem.file == self.table.file)
    }
}
