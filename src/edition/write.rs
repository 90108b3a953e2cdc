//! Writes an edition.

use std::collections::BTreeMap;

use super::file::EditionFile;
use super::judge::{Verdict, judge};
use super::refusal::Refusal;
use super::{FORMAT, VERSION};
#[cfg(not(target_arch = "wasm32"))]
use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::site::Site;
use crate::search::readings::Readings;
use crate::seeds::problem::Problem;
#[cfg(not(target_arch = "wasm32"))]
use crate::seeds::{self, Source};
use crate::seeds::{Facts, Parsed};

/// A day before any facts.
const NEVER: PartialDate = PartialDate { year: 1, month: Some(1), day: Some(1) };

/// Why no edition was written.
#[derive(Debug)]
pub enum NotWritten {
    /// Mistakes in the tables or the settings.
    Problems(Vec<Problem>),
    /// The site would refuse what was written.
    Refused(Refusal),
    /// It could not be put into JSON.
    Json(serde_json::Error),
}

/// The tables and settings of `source` as an edition; `readings` says how the names are read.
///
/// # Errors
/// Mistakes in the tables, or something that the site itself would refuse.
#[cfg(not(target_arch = "wasm32"))]
pub fn edition(source: &dyn Source, readings: impl Fn(&Atlas) -> Readings) -> Result<(Site, String), NotWritten> {
    let facts = seeds::facts(source).map_err(NotWritten::Problems)?;
    let written = of(&facts, readings(&facts.atlas))?;
    Ok((facts.atlas.site, written))
}

/// Sound facts as an edition.
///
/// # Errors
/// The site itself would refuse it.
pub fn of(Facts { atlas, tables }: &Facts, readings: Readings) -> Result<String, NotWritten> {
    let tables = tables.iter().map(|Parsed { definition, table }| (definition.name.to_owned(), table.text())).collect();
    let written = heading(&atlas.site, readings, tables).map_err(NotWritten::Json)?;
    // The judge has the last word here too: against the same site with facts of the first day, it must be newer.
    match judge(written.as_bytes(), &before(&atlas.site)) {
        Verdict::Refused(refusal) => Err(NotWritten::Refused(refusal)),
        Verdict::Newer(_) | Verdict::NotNewer => Ok(written),
    }
}

/// The same site with facts of the first day.
#[must_use]
pub fn before(site: &Site) -> Site {
    Site { data_date: NEVER, revision: 0, ..site.clone() }
}

/// The file that lies beside a site as it was built: it says where an edition goes, and holds none. Its day is
/// before any other, because pages of an older build meet it too: those that a browser keeps, and those that
/// have not been copied yet.
///
/// # Errors
/// The encoder failed.
pub fn none_yet() -> Result<String, serde_json::Error> {
    let site = Site { data_date: NEVER, revision: 0, ..Site::default() };
    heading(&site, Readings::default(), BTreeMap::new())
}

fn heading(site: &Site, readings: Readings, tables: BTreeMap<String, String>) -> Result<String, serde_json::Error> {
    let file = EditionFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        data_date: site.data_date.to_string(),
        revision: site.revision,
        next_update: site.next_update.map(|date| date.to_string()).unwrap_or_default(),
        readings: BTreeMap::new(),
        names: BTreeMap::new(),
        forms: BTreeMap::new(),
        tables,
    };
    serde_json::to_string_pretty(&file.with(readings))
}
