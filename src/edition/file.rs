//! The layout of an edition file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::seeds::Source;

/// What stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionFile {
    pub format: String,
    pub version: u64,
    /// As in `site.toml`: the day of the facts, how often that day, the day of the next ones.
    pub data_date: String,
    pub revision: u32,
    pub next_update: String,
    /// How characters in names are read, for the search by pinyin, the usual way first, with spaces between:
    /// carried along, because the dictionary weighs more than the facts.
    pub readings: BTreeMap<char, String>,
    /// Texts of the tables by name, as in `seeds/`.
    pub tables: BTreeMap<String, String>,
}

/// What a file must say first, before anything else of it is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Heading {
    pub format: String,
    pub version: u64,
}

/// Tables by name, where the parser looks for files.
#[derive(Debug, Clone, Copy)]
pub struct Tables<'a>(pub &'a BTreeMap<String, String>);

impl Source for Tables<'_> {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        let table = self.0.get(file.strip_suffix(".csv").unwrap_or(file));
        table.map(|text| text.clone().into_bytes()).ok_or_else(|| "数据更新文件里没有这张表".to_owned())
    }
}
