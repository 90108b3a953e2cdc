//! Names of `data-…` attributes: what the browser's part looks for is written by a view, and what views write somebody
//! looks for. A name that is changed on one side only is a dead control, which nothing else would tell.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use common::{accept, repository};

/// Where attributes are drawn.
const WRITERS: &[(&str, &str)] = &[("src/view", "rs"), ("src/build", "rs"), ("src/chart", "rs")];
/// Where they are looked for.
const READERS: &[(&str, &str)] = &[("src/browser", "rs"), ("src/dom", "rs"), ("src/scripts", "js"), ("style", "css")];

/// What the browser writes by itself, where it does so, and how.
const WRITTEN_LATER: &[(&str, &str, &str)] = &[
    ("data-boot", "src/scripts/boot.js", "setAttribute(\"data-boot\""),
    ("data-hide", "src/scripts/frame.js", "page.hide ="),
    ("data-interaction", "src/browser/ready.rs", "set_attribute(\"data-interaction\""),
    ("data-hover", "src/browser/map/hover.rs", "\"data-hover\""),
    ("data-list", "src/scripts/cites.js", "dataset.list ="),
    ("data-lit", "src/browser/map.rs", "\"data-lit\""),
    ("data-match", "src/browser/map.rs", "\"data-match\""),
    ("data-moment", "src/browser/map/moments.rs", "\"data-moment\""),
    ("data-own-drop", "src/scripts/notes.js", "\"data-own-drop\""),
    ("data-own-mark", "src/scripts/notes.js", "\"data-own-mark\""),
    ("data-page", "src/scripts/single.js", "dataset.page ="),
    ("data-places", "src/browser/shortlist/sheet.rs", "\"data-places\""),
    ("data-playing", "src/browser/map/moments.rs", "\"data-playing\""),
    ("data-search-example", "src/browser/search/results.rs", "\"data-search-example\""),
    ("data-selected", "src/browser/frame.rs", "\"data-selected\""),
    ("data-stood", "src/browser/map/moments.rs", "\"data-stood\""),
    ("data-wanted", "src/scripts/frame.js", "page.wanted ="),
];

/// Which files hold a name.
type Names = BTreeMap<String, BTreeSet<String>>;

/// The attributes that a text names, and those whose name is put together and so cannot be found.
fn named(text: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut composed) = (BTreeSet::new(), BTreeSet::new());
    for (at, _) in text.match_indices("data-") {
        // Another word that ends so, as in “geodata-”, or a class.
        let before = &text[..at];
        let is_word = before.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let is_class = [".", "class=\"", "create(\"p\", \""].iter().any(|mark| before.ends_with(mark));
        if is_word || is_class {
            continue;
        }
        let name: String = text[at..].chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
        let is_open = text[at + name.len()..].starts_with('{');
        let name = name.trim_end_matches('-').to_owned();
        if is_open {
            composed.insert(name);
        } else if name != "data" {
            whole.insert(name);
        }
    }
    (whole, composed)
}

/// What a script reads or writes of an element's `dataset`; the root's own is often called `page`.
fn of_dataset(text: &str) -> BTreeSet<String> {
    let mut marks = vec!["dataset."];
    if text.contains("page = root.dataset") || text.contains("page = document.documentElement.dataset") {
        marks.push("page.");
    }
    let word = |rest: &str| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
    let dashed = |word: String| {
        word.chars().fold("data-".to_owned(), |mut name, c| {
            if c.is_ascii_uppercase() {
                name.push('-');
            }
            name.push(c.to_ascii_lowercase());
            name
        })
    };
    marks.iter().flat_map(|mark| text.split(mark).skip(1)).map(word).map(dashed).collect()
}

/// Code without comments.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn walk(folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a folder's entry").path();
        if path.is_dir() {
            walk(&path, ending, found);
        } else if path.extension().is_some_and(|found| found == ending) {
            let name = path.strip_prefix(repository("")).expect("inside the repository").display().to_string();
            found.push((name, code(&std::fs::read_to_string(&path).expect("a text file"))));
        }
    }
}

/// All names in some folders, and complaints about names that are put together.
fn names(folders: &[(&str, &str)]) -> (Names, Vec<String>) {
    let (mut all, mut complaints) = (Names::new(), Vec::new());
    for (folder, ending) in folders {
        let mut files = Vec::new();
        walk(&repository(folder), ending, &mut files);
        assert!(!files.is_empty(), "{folder} holds files");
        for (file, text) in files {
            let (whole, composed) = named(&text);
            complaints.extend(composed.iter().map(|name| format!("{file}: {name}-{{…}}: write the name out")));
            let of_script = if *ending == "js" { of_dataset(&text) } else { BTreeSet::new() };
            for name in whole.into_iter().chain(of_script) {
                all.entry(name).or_default().insert(file.clone());
            }
        }
    }
    (all, complaints)
}

#[test]
fn what_is_looked_for_is_drawn_and_what_is_drawn_is_looked_for() {
    let (written, mut complaints) = names(WRITERS);
    let (read, composed) = names(READERS);
    complaints.extend(composed);
    assert!(written.len() > 100 && read.len() > 100, "names are found: {}, {}", written.len(), read.len());
    for (name, file, how) in WRITTEN_LATER {
        let text = std::fs::read_to_string(repository(file)).unwrap_or_default();
        if !text.contains(how) {
            complaints.push(format!("{file} no longer writes {name} with {how}"));
        }
    }
    let later: BTreeSet<&str> = WRITTEN_LATER.iter().map(|(name, ..)| *name).collect();
    for (name, files) in &read {
        if !written.contains_key(name) && !later.contains(name.as_str()) {
            complaints.push(format!("{name} is looked for in {files:?}, and no view writes it"));
        }
    }
    for (name, files) in &written {
        if !read.contains_key(name) {
            complaints.push(format!("{name} is written in {files:?}, and nobody looks for it"));
        }
    }
    accept(&complaints);
}

#[test]
fn the_rule_of_names_can_fail() {
    let (whole, composed) =
        named("<p class=\"data-x\" data-said data-next-update=x>[data-search-{name}] geodata-x .data-y data-…");
    assert_eq!(whole.into_iter().collect::<Vec<_>>(), ["data-next-update", "data-said"]);
    assert_eq!(composed.into_iter().collect::<Vec<_>>(), ["data-search"]);
    let script = "const page = root.dataset; page.papers; badge.dataset.nextUpdate = 1;";
    assert_eq!(of_dataset(script).into_iter().collect::<Vec<_>>(), ["data-next-update", "data-papers"]);
    assert!(of_dataset("page.title; root.dataset.page = 1").into_iter().eq(["data-page".to_owned()]));
}
