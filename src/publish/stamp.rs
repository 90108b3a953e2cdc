//! What a table says of itself wherever it goes: of which set it is, of which day, under which licence.

use crate::atlas::Atlas;

use super::package::Field;

/// The columns at the end of every published table, the same in every row.
#[derive(Debug, Clone)]
pub struct Stamp([(Field, String); 3]);

impl Stamp {
    /// The stamp of one set of facts; `title` is that of the data package.
    #[must_use]
    pub fn of(atlas: &Atlas, title: &str) -> Self {
        let column = |name, title, description, value: String| (Field::text(name, title, description), value);
        Self([
            column("dataset", "数据集", "这张表出自哪一套数据；事实的出处在 document、section 两列", title.to_owned()),
            column("data_date", "资料日期", "整套数据的日期", atlas.site.data_date.to_string()),
            column("licence", "许可", "表格编排的许可", "MIT；事实取自公开文件，引用请注明原文件".to_owned()),
        ])
    }

    /// The columns as the data package describes them.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        self.0.iter().map(|(field, _)| field.clone())
    }

    /// A table with the columns added.
    ///
    /// # Errors
    /// No CSV.
    pub fn put(&self, bytes: &[u8]) -> Result<Vec<u8>, csv::Error> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        let mut writer = csv::Writer::from_writer(Vec::new());
        for (at, row) in reader.records().enumerate() {
            let row = row?;
            let added = self.0.iter().map(|(field, value)| if at == 0 { field.name.as_str() } else { value.as_str() });
            writer.write_record(row.iter().chain(added))?;
        }
        writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
    }
}
