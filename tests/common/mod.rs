//! What several tests need: the facts, a copy of `seeds/` that can be broken, and golden files.

#![allow(dead_code, reason = "every test file uses a part of this")]

pub mod known;
pub mod picture;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bio_atlas::atlas::{Atlas, definitions};
use bio_atlas::build::facts;
use bio_atlas::chart::map::MapIndex;
use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::geo::ground::{District, Ground, River};
use bio_atlas::seeds;

/// A path inside the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A file of the facts: those of `seeds/`, or of the folder that `ATLAS_SEEDS` names.
pub fn seeded(file: &str) -> PathBuf {
    repository("").join(facts::folder()).join(file)
}

/// The facts as they stand in their tables, read once.
pub fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let folder = seeded("");
        seeds::read(&folder.as_path()).unwrap_or_else(|problems| panic!("{}", seeds::report::report(&problems)))
    })
}

/// The county-level divisions and the rivers.
fn whole_ground() -> &'static Ground {
    static GROUND: OnceLock<Ground> = OnceLock::new();
    GROUND.get_or_init(|| {
        let bytes = std::fs::read(seeded(seeds::ground::FILE)).expect("the ground's file");
        seeds::ground::read(&bytes).unwrap_or_else(|problem| panic!("{problem}"))
    })
}

/// The county-level divisions.
pub fn ground() -> &'static [District] {
    &whole_ground().districts
}

/// The rivers beside them.
pub fn rivers() -> &'static [River] {
    &whole_ground().rivers
}

/// The map's index of the known facts; placing its labels takes a while.
pub fn map_index() -> MapIndex {
    static INDEX: OnceLock<MapIndex> = OnceLock::new();
    INDEX.get_or_init(|| MapIndex::of(known::atlas(), ground(), rivers())).clone()
}

/// The timeline's index of the known facts.
pub fn timeline_index() -> TimelineIndex {
    TimelineIndex::of(known::atlas())
}

/// Every CSV table of the facts with its file name.
pub fn tables() -> Vec<(String, String)> {
    let files = definitions().into_iter().map(|definition| definition.file());
    files.map(|file| (file.clone(), std::fs::read_to_string(seeded(&file)).expect("a table"))).collect()
}

/// Tables and settings in memory, to be changed or broken on purpose.
pub struct Copy {
    files: BTreeMap<String, Vec<u8>>,
}

impl Copy {
    /// The files of the facts.
    pub fn new() -> Self {
        let mut files: BTreeMap<String, Vec<u8>> =
            tables().into_iter().map(|(file, text)| (file, text.into_bytes())).collect();
        let site = std::fs::read(seeded(seeds::site::FILE)).expect("the site's settings");
        files.insert(seeds::site::FILE.to_owned(), site);
        Self { files }
    }

    /// Files of invented facts.
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().map(|(file, text)| ((*file).to_owned(), text.as_bytes().to_vec())).collect() }
    }

    /// A file's text.
    pub fn text(&self, file: &str) -> String {
        String::from_utf8(self.files[file].clone()).expect("UTF-8")
    }

    /// Puts other bytes in a file's place.
    pub fn write(&mut self, file: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(file.to_owned(), bytes.into());
    }

    /// Puts one text in the place of another, which must be there.
    pub fn replace(&mut self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file} holds {from}");
        self.write(file, text.replacen(from, to, 1));
    }

    /// Takes a file away.
    pub fn remove(&mut self, file: &str) {
        self.files.remove(file);
    }
}

impl seeds::Source for Copy {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        self.files.get(file).cloned().ok_or_else(|| "没有这个文件".to_owned())
    }
}

/// Compares a text with its golden file, or writes it with `UPDATE_GOLDEN=1`.
/// The error names the first line that differs.
pub fn golden(name: &str, text: &str) -> Result<(), String> {
    let path = repository("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        return std::fs::write(&path, text).map_err(|error| format!("{name}: {error}"));
    }
    let kept = std::fs::read_to_string(&path).map_err(|error| format!("tests/golden/{name}: {error}"))?;
    if kept == text {
        return Ok(());
    }
    let line = kept.lines().zip(text.lines()).take_while(|(kept, new)| kept == new).count();
    let at = |text: &str| text.lines().nth(line).unwrap_or("(end of file)").to_owned();
    Err(format!(
        "tests/golden/{name} differs at line {}:\n  kept  {}\n  drawn {}\n  \
         Run `UPDATE_GOLDEN=1 cargo test`, LOOK at the file in a browser, and keep it only if it is better.",
        line + 1,
        at(&kept),
        at(text),
    ))
}

/// Fails with every complaint at once.
pub fn accept(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaint(s):\n{}", complaints.len(), complaints.join("\n"));
}
