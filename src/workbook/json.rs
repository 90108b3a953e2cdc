//! Reads the tables of the JSON file that a site gives away.

use serde_json::Value;

use crate::atlas::table::Definition;
use crate::seeds::sheet::Cell;

/// The rows of one table, with a header: texts as the table would hold them.
#[must_use]
pub fn rows(records: &[Value], definition: &Definition) -> Vec<Vec<Cell>> {
    let cell =
        |row: usize, at: usize, text: String| Cell { text, row: row as u64, at: at as u64 + 1, ..Cell::default() };
    let header = definition.names.iter().enumerate().map(|(at, name)| cell(1, at, (*name).to_owned())).collect();
    let record = |(row, record): (usize, &Value)| {
        let columns = definition.columns.iter().enumerate();
        columns
            .map(|(at, described)| cell(row + 2, at, record.get(described.column.name).map(text).unwrap_or_default()))
            .collect()
    };
    std::iter::once(header).chain(records.iter().enumerate().map(record)).collect()
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(truth) => if *truth { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(text).collect();
            items.join(";")
        }
        Value::Object(_) => value.to_string(),
    }
}
