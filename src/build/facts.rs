//! The facts of a build: read once from their folder, and the files of the site that pages fetch of them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::Failure;
use super::assets::hashed;
use crate::chart::timeline::TimelineIndex;
use crate::edition::built::Built;
use crate::geo::ground::District;
use crate::scout::evidence;
use crate::seeds::problem::{self, Problem};
use crate::seeds::{self, Source, ground};
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
    pub ground: Vec<District>,
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
        (Ok(facts), Ok(ground)) => Ok(Facts { facts, ground, folder: folder.to_path_buf() }),
        (facts, ground) => Err(facts.err().into_iter().flatten().chain(ground.err()).collect()),
    }
}

/// All mistakes as one message. They are told as mistakes in `seeds/`; another folder is named with them.
#[must_use]
pub fn report(folder: &Path, problems: &[Problem]) -> String {
    let mut text = problem::report(problems);
    if folder != Path::new(FOLDER) {
        text.push_str(&format!("\n（{ANOTHER} 指定了文件夹，这里的 seeds/ 是 {}）", folder.display()));
    }
    text
}

/// Names of the files that hold facts for scripts and modules.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// What an island shows, by the island's name in the page. The module knows it by the beginning of the file's.
    pub islands: BTreeMap<&'static str, String>,
    /// What the judge of newer facts must know of this site. It is named as the judge's code, and kept like that.
    pub built: String,
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
    let scout = hashed(folder, "scout", "bin", &scout)?;
    let islands = [
        ("map", hashed(folder, "map", "bin", &map)?),
        ("timeline", hashed(folder, "timeline", "bin", &timeline)?),
        ("scout", scout.clone()),
        ("shortlist", scout),
    ];
    Ok(Files { islands: islands.into(), built: hashed(folder, "newer", "bin", &built)? })
}
