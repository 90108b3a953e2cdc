//! The facts of a build: read once from their folder, and the files of the site that pages fetch of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Failure;
use super::assets::hashed;
use super::module;
use crate::atlas::date::PartialDate;
use crate::atlas::definitions;
use crate::chart::timeline::TimelineIndex;
use crate::desk::doubts;
use crate::desk::message::Start;
use crate::edition;
use crate::edition::built::Built;
use crate::geo::ground::Ground;
use crate::scout::evidence;
use crate::search::readings::Readings;
use crate::seeds::problem::Problem;
use crate::seeds::{self, Source, ground, habit, ledger, report};
use crate::texts;
use crate::view::sources::Sources;

/// Where the facts lie, and what in the environment names another folder.
const FOLDER: &str = "seeds";
const ANOTHER: &str = "ATLAS_SEEDS";

/// The folder of the facts.
#[must_use]
pub fn folder() -> PathBuf {
    super::named(ANOTHER, FOLDER)
}

/// What a site is built from.
#[derive(Debug)]
pub struct Facts {
    pub facts: seeds::Facts,
    pub ground: Ground,
    /// Where they were read.
    pub folder: PathBuf,
}

/// Reads and checks everything, so that a mistake stops the build before anything is written.
///
/// # Errors
/// Every mistake found.
pub fn read(folder: &Path) -> Result<Facts, Vec<Problem>> {
    let ground = match folder.bytes(ground::FILE) {
        Ok(bytes) => ground::read(&bytes),
        Err(error) => Err(Problem::unreadable(ground::FILE, &error)),
    };
    match (seeds::facts(&folder), ground) {
        (Ok(facts), Ok(ground)) => {
            let problems = ground::disagreements(&facts, &ground.districts);
            if problems.is_empty() { Ok(Facts { facts, ground, folder: folder.to_path_buf() }) } else { Err(problems) }
        }
        (facts, ground) => Err(facts.err().into_iter().flatten().chain(ground.err()).collect()),
    }
}

/// All mistakes as one message. They are told as mistakes in `seeds/`; another folder is named with them.
#[must_use]
pub fn report(folder: &Path, problems: &[Problem]) -> String {
    let mut text = report::report(problems);
    if folder != Path::new(FOLDER) {
        text.push('\n');
        text.push_str(&texts::commands::another_folder(ANOTHER, &folder.display().to_string()));
    }
    text
}

/// What is worth knowing of a folder of sound facts, a line each: how much was checked, files that nothing reads, ids
/// that are not in the ledger yet.
///
/// # Errors
/// Mistakes in the ledger.
pub fn notes(facts: &Facts) -> Result<Vec<String>, Vec<Problem>> {
    let tables = &facts.facts.tables;
    let rows: usize = tables.iter().map(|parsed| parsed.table.rows.len()).sum();
    let mut notes = vec![texts::commands::checked(rows)];
    let unused = unused(&facts.folder);
    if !unused.is_empty() {
        notes.push(texts::commands::unused(&texts::write::names(&unused)));
    }
    let doubts = doubts::doubts(&facts.facts);
    notes.extend((!doubts.is_empty()).then(|| texts::commands::doubts(doubts.len())));
    if today().is_some_and(|today| facts.facts.atlas.site.data_date > today) {
        notes.push(texts::commands::date_to_come(&facts.facts.atlas.site.data_date.to_string()));
    }
    let published = ledger::read(&facts.folder.as_path())?;
    notes.extend(ledger::reminder(&published, tables, facts.facts.atlas.site.data_date));
    Ok(notes)
}

/// The day of the clock.
fn today() -> Option<PartialDate> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
    // Spreadsheets count from the last of 1899.
    let days = u32::try_from(since.as_secs() / 86_400).ok()? + 25_569;
    let (year, month, day) = habit::day_of(days)?;
    let small = |number: u32| u8::try_from(number).ok();
    Some(PartialDate { year: u16::try_from(year).ok()?, month: small(month), day: small(day) })
}

/// Files beside the tables that nothing reads: a copy that a browser or a spreadsheet named otherwise.
fn unused(folder: &Path) -> Vec<String> {
    const USED: [&str; 6] =
        [seeds::site::FILE, ground::FILE, seeds::SOURCES, seeds::LEDGER, crate::publish::PACKAGE, "README.md"];
    let is_used = |name: &str| USED.contains(&name) || definitions().iter().any(|definition| definition.file() == name);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !is_used(name));
    names.sort();
    names
}

/// Names of the files that hold facts for scripts and modules.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// What an island shows, by the island's name in the page. The module knows it by the beginning of the file's.
    pub islands: BTreeMap<&'static str, String>,
    /// What the judge of newer facts must know of this site. It is named as the judge's code, and kept like that.
    pub built: String,
    /// What the desk begins with.
    pub desk: String,
}

/// Writes the files under names that carry their hashes.
///
/// # Errors
/// A file that cannot be encoded or written.
pub fn write(folder: &Path, sources: Sources, source: &dyn Source) -> Result<Files, Failure> {
    let fail = |what: &'static str| move |error: postcard::Error| Failure::of(what, error);
    let map = postcard::to_allocvec(sources.index).map_err(fail("map"))?;
    let timeline = postcard::to_allocvec(&TimelineIndex::of(sources.atlas)).map_err(fail("timeline"))?;
    let scout = postcard::to_allocvec(&evidence::index(sources.atlas)).map_err(fail("scout"))?;
    let built = Built::of(sources.atlas.site.clone(), source)?;
    let built = postcard::to_allocvec(&built).map_err(fail("settings and ground"))?;
    let facts = seeds::facts(source).map_err(|problems| Failure::of("the desk", report::report(&problems)))?;
    let desk = start(&facts, sources.search.readings.clone(), source)?;
    let scout = hashed(folder, "scout", "bin", &scout)?;
    let islands = [
        ("map", hashed(folder, "map", "bin", &map)?),
        ("timeline", hashed(folder, "timeline", "bin", &timeline)?),
        ("scout", scout.clone()),
        ("shortlist", scout),
    ];
    Ok(Files {
        islands: islands.into(),
        built: hashed(folder, "newer", "bin", &built)?,
        desk: hashed(folder, module::DESK, "bin", &desk)?,
    })
}

/// What the desk begins with: the facts of the site as an edition, what lies beside the tables, the ledger, and other
/// forms of characters.
///
/// # Errors
/// A file beside the tables that cannot be read, or an encoder that failed.
pub fn start(facts: &seeds::Facts, readings: Readings, source: &dyn Source) -> Result<Vec<u8>, Failure> {
    let ledger = source.bytes(seeds::LEDGER).unwrap_or_default();
    let built = Built::of(facts.atlas.site.clone(), source)?;
    let built = if ledger.is_empty() { built } else { built.and(seeds::LEDGER, ledger) };
    let edition = edition::write::of(facts, readings);
    let edition = edition.map_err(|error| Failure::of("the desk", format!("{error:?}")))?;
    let fail = |error: postcard::Error| Failure::of("the desk", error);
    let start = Start {
        built: postcard::to_allocvec(&built).map_err(fail)?,
        edition: edition.into_bytes(),
        forms: edition::dictionary::forms().iter().map(|(form, of)| (*form, of.clone())).collect(),
    };
    postcard::to_allocvec(&start).map_err(fail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::ground::District;

    #[test]
    fn every_outline_needs_its_district_and_every_district_its_outline() {
        let mut facts = read(Path::new(FOLDER)).expect("the facts");
        assert_eq!(ground::disagreements(&facts.facts, &facts.ground.districts), Vec::new());
        let last = facts.ground.districts.pop().expect("an outline");
        let found = ground::disagreements(&facts.facts, &facts.ground.districts);
        assert!(matches!(found.as_slice(), [one] if one.text == last.name && one.line > 1), "{found:?}");
        facts.ground.districts.push(District { name: "无名区".to_owned(), ..last.clone() });
        facts.ground.districts.push(last);
        let found = ground::disagreements(&facts.facts, &facts.ground.districts);
        assert!(matches!(found.as_slice(), [one] if one.expected.contains("无名区")), "{found:?}");
    }

    #[test]
    fn mistakes_of_another_folder_are_told_at_once_and_with_its_name() {
        let other = std::env::temp_dir().join(format!("atlas-facts-{}", std::process::id()));
        std::fs::create_dir_all(&other).expect("a folder of its own");
        for entry in std::fs::read_dir(FOLDER).expect("the facts") {
            let path = entry.expect("a file of the facts").path();
            // The wording stands in a folder beside the facts.
            if path.is_dir() {
                continue;
            }
            std::fs::copy(&path, other.join(path.file_name().expect("its name"))).expect("a copy");
        }
        assert!(read(&other).is_ok(), "the same facts elsewhere");
        std::fs::write(other.join("site.toml"), "offline = 1").expect("wrong settings");
        std::fs::write(other.join(ground::FILE), "{}").expect("a wrong ground");
        let report = report(&other, &read(&other).expect_err("mistakes"));
        std::fs::remove_dir_all(&other).expect("the folder goes");
        for wanted in ["seeds/site.toml:1:", "seeds/districts.geojson:1:1", &other.display().to_string()] {
            assert!(report.contains(wanted), "{wanted} in {report}");
        }
    }
}
