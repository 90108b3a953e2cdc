//! What a row says of itself in a list: what it is about, and the key that the next one gets.

use super::draft::Line;
use crate::atlas::table::Definition;

/// Columns that say what a row is about, the best first.
pub const NAMES: [&str; 8] = ["short_name", "name", "short_title", "title", "measure", "section", "topic", "text"];

/// Columns that tell rows apart in a list, besides key and name.
const TELLING: [&str; 9] = ["subject", "place", "kind", "words", "start", "due", "date", "document", "category"];
/// How many of them a list has.
const MOST: usize = 4;

/// The text of a named column.
#[must_use]
pub fn cell<'a>(definition: &Definition, cells: &'a [String], name: &str) -> &'a str {
    let at = definition.names.iter().position(|known| *known == name);
    at.and_then(|at| cells.get(at)).map_or("", String::as_str)
}

/// What a row is about.
#[must_use]
pub fn about<'a>(definition: &Definition, cells: &'a [String]) -> &'a str {
    NAMES.iter().map(|name| cell(definition, cells, name)).find(|text| !text.is_empty()).unwrap_or_default()
}

/// The columns of a list of rows: places in the table.
#[must_use]
pub fn telling(definition: &Definition) -> Vec<usize> {
    let at = |name: &&str| definition.names.iter().position(|known| known == name);
    let is_key = |at: &usize| definition.names.get(*at).is_some_and(|name| definition.key.contains(name));
    TELLING.iter().filter_map(at).filter(|at| !is_key(at)).take(MOST).collect()
}

/// The next number for a key such as F197: one more than the highest of its letters; none for other keys.
#[must_use]
pub fn next_key(definition: &Definition, lines: &[Line]) -> Option<String> {
    let at = definition.names.iter().position(|name| *name == "id")?;
    let last = |line: &&Line| line.cells.get(at).is_some_and(|id| split(id).is_some());
    let (letters, ..) = lines.iter().rev().find(last).and_then(|line| split(line.cells.get(at)?))?;
    let of_these = lines.iter().flat_map(|line| [line.before.as_ref(), Some(&line.cells)].into_iter().flatten());
    let numbers = of_these.filter_map(|cells| split(cells.get(at)?)).filter(|(other, ..)| *other == letters);
    let (_, number, width) = numbers.max_by_key(|(_, number, _)| *number)?;
    Some(format!("{letters}{:0width$}", number + 1))
}

/// A key of letters and digits, taken apart: F197 is F, 197, three digits.
fn split(key: &str) -> Option<(&str, u32, usize)> {
    let digits = key.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (letters, number) = key.split_at_checked(key.len() - digits)?;
    let is_plain = letters.bytes().all(|byte| byte.is_ascii_uppercase());
    is_plain.then_some(())?;
    Some((letters, number.parse().ok()?, digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::definitions;

    fn documents() -> &'static Definition {
        definitions().into_iter().find(|definition| definition.name == "documents").expect("documents")
    }

    /// Rows of which only the first cell, the key, holds anything.
    fn table(keys: &[&str]) -> Vec<Line> {
        let width = documents().names.len();
        let cells = |key: &&str| std::iter::once((*key).to_owned()).chain(vec![String::new(); width - 1]).collect();
        (1..).zip(keys).map(|(id, key)| Line::of_site(id, cells(key))).collect()
    }

    #[test]
    fn keys_are_counted_on() {
        assert_eq!(next_key(documents(), &table(&["001", "009"])).as_deref(), Some("010"));
        let mut lines = table(&["A7", "A12"]);
        lines[1].is_gone = true;
        assert_eq!(next_key(documents(), &lines).as_deref(), Some("A13"), "a key that was given is not given again");
        assert_eq!(next_key(documents(), &table(&["large"])), None);
    }
}
