//! The JSON file of all tables: columns in the order of the tables, cells typed.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::package::{Descriptor, Field};
use crate::seeds::sheet::Cell;
use crate::seeds::table::Table;

/// Tables with their names and columns.
pub type Records<'a> = [(&'static str, Vec<Field>, &'a Table)];

/// A row with the columns in the order of the table.
struct Record<'a>(&'a [Field], &'a [Cell]);

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().zip(self.1).map(|(field, cell)| (&field.name, field.json(&cell.text))))
    }
}

/// All tables by name, in the order of the package.
struct Tables<'a>(&'a Records<'a>);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, fields, table)| {
            (name, table.rows.iter().map(|cells| Record(fields, cells)).collect::<Vec<_>>())
        }))
    }
}

/// The JSON file: what it is, its date, licence and sources first, then the tables.
pub struct Whole<'a> {
    pub descriptor: &'a Descriptor,
    pub records: &'a Records<'a>,
}

impl Serialize for Whole<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Descriptor { title, description, sources_date, data_date, licenses, sources, .. } = self.descriptor;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", title)?;
        map.serialize_entry("description", description)?;
        map.serialize_entry("sourcesDate", sources_date)?;
        map.serialize_entry("dataDate", data_date)?;
        map.serialize_entry("licenses", licenses)?;
        map.serialize_entry("sources", sources)?;
        map.serialize_entry("describedBy", super::PACKAGE)?;
        map.serialize_entry("tables", &Tables(self.records))?;
        map.end()
    }
}

/// A row of a table as the file holds it, one column a line; none where the row does not exist.
///
/// # Errors
/// The encoder failed.
pub fn sample(records: &Records<'_>, table: &str, id: &str) -> Result<Option<String>, serde_json::Error> {
    let found = records.iter().filter(|(name, ..)| *name == table).find_map(|(_, fields, table)| {
        let row = table.rows.iter().find(|cells| cells.first().is_some_and(|cell| cell.text == id))?;
        Some((fields, row))
    });
    let Some((fields, cells)) = found else { return Ok(None) };
    let lines = fields
        .iter()
        .zip(cells)
        .map(|(field, cell)| Ok(format!("  \"{}\": {}", field.name, serde_json::to_string(&field.json(&cell.text))?)))
        .collect::<Result<Vec<_>, serde_json::Error>>()?;
    Ok(Some(format!("{{\n{}\n}}", lines.join(",\n"))))
}
