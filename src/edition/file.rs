//! The layout of an edition file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::search::readings::Readings;
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
    /// How whole names sound where a word in them is read otherwise, as they are put in order by it. Files of an
    /// earlier day hold neither these nor the forms, and those that would be empty are left out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
    /// Other forms of characters in names, all of one in a row: 鄭 of 郑.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub forms: BTreeMap<char, String>,
    /// Texts of the tables by name, as in `seeds/`.
    pub tables: BTreeMap<String, String>,
}

impl EditionFile {
    /// How names are read.
    #[must_use]
    pub fn read(&self) -> Readings {
        let sounds = |sounds: &String| sounds.split(' ').map(str::to_owned).collect();
        let forms = self.forms.iter().flat_map(|(character, forms)| forms.chars().map(|form| (form, *character)));
        Readings {
            characters: self.readings.iter().map(|(character, all)| (*character, sounds(all))).collect(),
            names: self.names.clone(),
            forms: forms.collect(),
        }
    }

    /// Writes down how names are read.
    #[must_use]
    pub fn with(self, readings: Readings) -> Self {
        let mut forms: BTreeMap<char, String> = BTreeMap::new();
        for (form, character) in readings.forms {
            forms.entry(character).or_default().push(form);
        }
        let sounds = readings.characters.into_iter().map(|(character, sounds)| (character, sounds.join(" ")));
        Self { readings: sounds.collect(), names: readings.names, forms, ..self }
    }
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
        table.map(|text| text.clone().into_bytes()).ok_or_else(|| crate::texts::edition::no_table().to_owned())
    }
}
