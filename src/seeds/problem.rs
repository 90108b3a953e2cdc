//! A mistake in the seed tables, as exact as an editor needs it.
//!
//! Told in Chinese: those who edit the tables read it in the build's output, on the page of data and at the desk.

use std::fmt;

use super::habit::Habit;
use crate::atlas::definitions;
pub use crate::atlas::quote::quoted;
use crate::atlas::quote::shown;
use crate::texts;

/// One mistake: where it is, what stands there, what should.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name inside `seeds/`.
    pub file: String,
    /// 1-based line; a cell that spans lines counts from its first. 0 where the file as a whole is meant, or has no lines.
    pub line: u64,
    /// 1-based column, in characters.
    pub column: u64,
    /// The same place as a spreadsheet shows it.
    pub place: Box<Place>,
    /// The offending text.
    pub text: String,
    /// What should stand there, as a clause that follows the offending text: 应为…, 应留空…, 不能….
    pub expected: String,
    pub cause: Box<Cause>,
}

/// A place in a table as a spreadsheet shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// 1-based: blank lines count, the further lines of a cell do not. 0 where the file is no table.
    pub row: u64,
    /// 1-based; 0 where the row as a whole is meant.
    pub cell: u64,
    /// The machine name of the column.
    pub heading: String,
    /// The key of the row; empty for the header, or where the row has none.
    pub key: String,
}

/// What a mistake comes from: mistakes of one cause are told together.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The file or its header; the rest of the file was not looked at.
    Structure,
    /// What a spreadsheet made of the cell, and what was there before, where that can be told.
    Spreadsheet(Habit, Vec<String>),
    /// It names a row that its table does not hold.
    Missing { table: &'static str, key: String },
    /// Nothing but itself.
    #[default]
    Own,
}

impl Problem {
    /// A file of which nothing could be read; `why` is Chinese.
    #[must_use]
    pub fn unreadable(file: &str, why: &str) -> Self {
        Self::whole(file, texts::mistakes::unreadable(why))
    }

    /// A mistake of a file as a whole.
    #[must_use]
    pub fn whole(file: &str, expected: String) -> Self {
        Self { file: file.to_owned(), expected, cause: Box::new(Cause::Structure), ..Self::default() }
    }

    /// A mistake at a line and a column of a text that is no table.
    #[must_use]
    pub fn at(file: &str, (line, column): (u64, u64), text: &str, expected: String) -> Self {
        Self { file: file.to_owned(), line, column, text: text.to_owned(), expected, ..Self::default() }
    }

    /// The same, of this cause.
    #[must_use]
    pub fn because(self, cause: Cause) -> Self {
        Self { cause: Box::new(cause), ..self }
    }

    /// What stands there and what should, without the place: “13.83”：应为东经112.6至114.4度.
    #[must_use]
    pub fn sentence(&self) -> String {
        if self.line == 0 && self.place.row == 0 {
            return self.expected.clone();
        }
        texts::mistakes::sentence(&quoted(&self.text), &self.expected)
    }

    /// The place as its editor sees it: `seeds/places.csv:6:23: 第6行（P04），E列 kind`, in a workbook
    /// “地点”表第6行（P04），E列 kind, in a file that is no table `seeds/site.toml:6:23`.
    #[must_use]
    pub fn place(&self) -> String {
        let Self { file, line, column, place, .. } = self;
        // Written as compilers write it, because editors and terminals make a link of that.
        let shown = place.shown();
        match (*line, shown.is_empty()) {
            (0, true) => format!("seeds/{file}"),
            (_, true) => format!("seeds/{file}:{line}:{column}"),
            // A sheet of a workbook, which has no lines.
            (0, false) => {
                let table = definitions().into_iter().find(|definition| definition.file() == *file);
                texts::mistakes::in_sheet(table.map_or(file, |definition| definition.title), &shown)
            }
            (_, false) => format!("seeds/{file}:{line}:{column}: {shown}"),
        }
    }
}

impl Place {
    /// 第6行（P04），E列 kind.
    #[must_use]
    pub fn shown(&self) -> String {
        let Self { row, cell, heading, key } = self;
        if *row == 0 {
            return String::new();
        }
        let row = if key.is_empty() { texts::mistakes::row(*row) } else { texts::mistakes::row_of(*row, &shown(key)) };
        match (*cell, heading.is_empty()) {
            (0, _) => row,
            (cell, true) => texts::mistakes::cell(&row, &letters(cell)),
            (cell, false) => texts::mistakes::cell_of(&row, &letters(cell), heading),
        }
    }
}

/// A column as spreadsheets letter it: 1 is A, 27 is AA.
#[must_use]
pub fn letters(column: u64) -> String {
    let (mut letters, mut rest) = (Vec::new(), column);
    while let Some(before) = rest.checked_sub(1) {
        letters.push(char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[usize::try_from(before % 26).unwrap_or_default()]));
        rest = before / 26;
    }
    letters.into_iter().rev().collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joint = if self.place.row == 0 { ": " } else { "：" };
        write!(f, "{}{joint}{}", self.place(), self.sentence())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_as_a_whole_has_no_line() {
        let problem = Problem::unreadable("figures.csv", "没有这个文件");
        assert_eq!(problem.to_string(), "seeds/figures.csv: 读不到，没有这个文件");
    }

    #[test]
    fn a_place_is_told_to_spreadsheets_and_to_text_editors() {
        let place = Place { row: 6, cell: 28, heading: "kind".to_owned(), key: "P04".to_owned() };
        let problem =
            Problem { place: Box::new(place), ..Problem::at("places.csv", (7, 23), "parkk", "应为 park".to_owned()) };
        assert_eq!(problem.to_string(), "seeds/places.csv:7:23: 第6行（P04），AB列 kind：“parkk”：应为 park");
        let row = Box::new(Place { row: 6, ..Place::default() });
        assert_eq!(Problem { line: 0, place: row, ..problem }.to_string(), "“地点”表第6行：“parkk”：应为 park");
    }

    #[test]
    fn columns_are_lettered() {
        for (column, name) in [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA")] {
            assert_eq!(letters(column), name);
        }
    }
}
