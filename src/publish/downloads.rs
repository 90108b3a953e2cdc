//! What the data page tells about the files that can be downloaded.
//!
//! Filled by the build from the data package and the tables themselves, so
//! that no size, count or meaning of a column is typed twice.

/// A file below `data/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    pub file: String,
    pub bytes: usize,
}

/// A column and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub title: String,
    pub description: String,
    /// What a cell accepts, in words: 文字, 数值, 列表….
    pub accepts: &'static str,
    pub required: bool,
    /// Codes with their Chinese words, for coded columns.
    pub terms: Vec<(String, String)>,
}

/// A table of the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub title: String,
    pub description: String,
    /// What one row is.
    pub row: String,
    pub rows: usize,
    pub csv: Download,
    pub columns: Vec<Column>,
}

/// Everything below `data/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Downloads {
    pub title: String,
    pub tables: Vec<Table>,
    /// All tables in one file.
    pub json: Download,
    pub package: Download,
    pub districts: Download,
    /// Where the boundaries come from and under which licence, in a sentence.
    pub outlines: String,
    /// Places with a position, as GeoJSON.
    pub places: Download,
    pub sources: Download,
    pub licence: Download,
    /// A row of the figures as the JSON file holds it, laid out for reading.
    pub sample: String,
    /// What is written: names below `data/` and contents.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Download {
    /// The size as people read it: 12 KB, 1.2 MB.
    #[must_use]
    pub fn size(&self) -> String {
        match self.bytes {
            bytes @ 0..1_000 => format!("{bytes} B"),
            bytes @ 1_000..1_000_000 => format!("{} KB", bytes.div_ceil(1_000)),
            bytes => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Download;

    #[test]
    fn sizes_are_short() {
        for (bytes, text) in [(999, "999 B"), (1_001, "2 KB"), (12_000, "12 KB"), (1_250_000, "1.2 MB")] {
            assert_eq!(Download { file: String::new(), bytes }.size(), text);
        }
    }
}
