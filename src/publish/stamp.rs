//! What a table says of itself wherever it goes: of which set it is, of which day, under which licence.

use crate::atlas::Atlas;

use super::formula;
use super::package::Field;
use crate::seeds::header::STAMP;
use crate::seeds::table::Table;
use crate::texts;

/// The columns at the end of every published table, the same in every row.
#[derive(Debug, Clone)]
pub struct Stamp([(Field, String); 4]);

impl Stamp {
    /// The stamp of one set of facts; `title` is that of the data package.
    #[must_use]
    pub fn of(atlas: &Atlas, title: &str) -> Self {
        let [dataset, sources_date, data_date, licence] = STAMP;
        let column = |name, title, description, value: String| (Field::text(name, title, description), value);
        Self([
            column(dataset, texts::published::dataset(), texts::published::dataset_what(), title.to_owned()),
            column(
                sources_date,
                texts::published::sources_date(),
                texts::published::sources_date_what(),
                atlas.sources_date().map(|date| date.to_string()).unwrap_or_default(),
            ),
            column(
                data_date,
                texts::published::data_date(),
                texts::published::data_date_what(),
                atlas.site.data_date.to_string(),
            ),
            column(
                licence,
                texts::published::licence(),
                texts::published::licence_what(),
                texts::published::licence_value().to_owned(),
            ),
        ])
    }

    /// The columns as the data package describes them.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.0.iter().map(|(field, _)| field.clone())
    }

    /// A table with the columns added, as CSV that no spreadsheet takes for formulas.
    ///
    /// # Errors
    /// It could not be written.
    pub fn put(&self, table: &Table) -> Result<Vec<u8>, csv::Error> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let added = self.0.iter().map(|(field, _)| field.name.as_str());
        writer.write_record(table.columns().iter().copied().chain(added))?;
        for row in &table.rows {
            let cells = row.iter().map(|cell| formula::guarded(&cell.text));
            let added = self.0.iter().map(|(_, value)| std::borrow::Cow::Borrowed(value.as_str()));
            writer.write_record(cells.chain(added).map(std::borrow::Cow::into_owned))?;
        }
        writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
    }
}
