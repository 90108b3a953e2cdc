//! Whether an edition is used: read whole, checked whole, or not at all.

use super::file::{EditionFile, Heading, Tables};
use super::refusal::Refusal;
use super::{FORMAT, LIMIT, VERSION};
use crate::atlas::date::PartialDate;
use crate::atlas::definitions;
use crate::atlas::site::Site;
use crate::search::readings::Readings;
use crate::seeds::{self, Facts};

/// A sound edition that is newer than the site.
#[derive(Debug, Clone)]
pub struct Edition {
    pub facts: Facts,
    /// How names are read.
    pub readings: Readings,
}

/// What becomes of an edition.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It takes the place of the facts that the site was built with.
    Newer(Box<Edition>),
    /// Those are as new or newer.
    NotNewer,
    Refused(Refusal),
}

/// Judges a file, of which at most one byte more than [`LIMIT`] need be given, against the settings of the site.
#[must_use]
pub fn judge(bytes: &[u8], site: &Site) -> Verdict {
    match read(bytes, site) {
        Ok(verdict) => verdict,
        Err(refusal) => Verdict::Refused(refusal),
    }
}

fn read(bytes: &[u8], site: &Site) -> Result<Verdict, Refusal> {
    if bytes.len() > LIMIT {
        return Err(Refusal::TooLong);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| match error.error_len() {
        Some(_) => Refusal::NotText { byte: error.valid_up_to() + 1 },
        // Cut within a character.
        None => cut(&String::from_utf8_lossy(bytes)),
    })?;
    let wrong = |error: serde_json::Error| {
        if error.is_eof() {
            cut(text)
        } else {
            let why = error.to_string();
            let why = why.rsplit_once(" at line ").map_or(why.as_str(), |(why, _)| why).to_owned();
            Refusal::NotRead { line: error.line(), column: column(text, &error), why }
        }
    };
    // Whether it is whole comes before what it says, and what it is before how it is laid out.
    serde_json::from_str::<serde::de::IgnoredAny>(text).map_err(wrong)?;
    let Heading { format, version } = serde_json::from_str(text).map_err(wrong)?;
    if format != FORMAT {
        return Err(Refusal::OtherFormat { found: format });
    }
    if version != VERSION {
        return Err(Refusal::OtherVersion { found: version });
    }
    let file: EditionFile = serde_json::from_str(text).map_err(wrong)?;
    let data_date = PartialDate::day(&file.data_date)
        .map_err(|_| Refusal::WrongDate { field: "data_date", found: file.data_date.clone() })?;
    if (data_date, file.revision) <= (site.data_date, site.revision) {
        return Ok(Verdict::NotNewer);
    }
    let next_update = match file.next_update.as_str() {
        "" => None,
        text => Some(
            PartialDate::day(text)
                .ok()
                .filter(|next| *next > data_date)
                .ok_or_else(|| Refusal::WrongDate { field: "next_update", found: text.to_owned() })?,
        ),
    };
    let is_known = |name: &str| definitions().iter().any(|definition| definition.name == name);
    if let Some(name) = file.tables.keys().find(|name| !is_known(name)) {
        return Err(Refusal::UnknownTable { name: name.clone() });
    }
    let is_reading = |sound: &str| !sound.is_empty() && sound.bytes().all(|byte| byte.is_ascii_lowercase());
    if let Some((character, _)) = file.readings.iter().find(|(_, sounds)| !sounds.split(' ').all(is_reading)) {
        return Err(Refusal::WrongReading { character: *character });
    }
    // In the sound of a name stand also letters and signs that have none of their own.
    let is_sound = |sound: &str| !sound.trim().is_empty() && !sound.contains(char::is_control);
    if let Some((name, _)) = file.names.iter().find(|(_, sound)| !is_sound(sound)) {
        return Err(Refusal::WrongSound { name: name.clone() });
    }
    let readings = file.read();
    let site = Site { data_date, revision: file.revision, next_update, ..site.clone() };
    let facts = seeds::read_tables(site, &Tables(&file.tables)).map_err(Refusal::Tables)?;
    Ok(Verdict::Newer(Box::new(Edition { facts, readings })))
}

/// Where an error stands in its line, as an editor counts: the parser counts bytes.
fn column(text: &str, error: &serde_json::Error) -> usize {
    let line = text.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let before = line.as_bytes().get(..error.column().saturating_sub(1)).unwrap_or(line.as_bytes());
    String::from_utf8_lossy(before).chars().count() + 1
}

/// Where a text ends, as an editor counts.
fn cut(text: &str) -> Refusal {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Refusal::Cut { line: text.matches('\n').count() + 1, column: last.chars().count() + 1 }
}
