//! The built site, read file by file: weight, links, markup, policy, assets.
//!
//! `make test` builds the site first and then runs these.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod assets;
mod links;
#[path = "../common/links.rs"]
mod links_of_pages;
mod markup;
mod numbers;
mod pictures;
mod policy;
mod weight;

use std::fs;
use std::path::{Path, PathBuf};

use bio_atlas::build;
use bio_atlas::state::route::Route;
use scraper::{Html, Selector};

/// The folder that holds the built site.
fn dist() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(folder.join("index.html").is_file(), "there is no built site in dist/: run “make dist” or “make test”");
    folder
}

/// Every file of the site, by its path below the root.
fn files() -> Vec<String> {
    let root = dist();
    let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the site") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(&root).expect("below the root");
                found.push(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    // Made of the site by `make single`, and looked at by the browser tests.
    found.retain(|file| !bio_atlas::build::single::FILES.contains(&file.as_str()));
    found.sort();
    found
}

fn read(file: &str) -> Vec<u8> {
    fs::read(dist().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn select(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Every page that the build draws, with its file and its parsed document.
fn pages() -> Vec<(Route, String, Html)> {
    let sources = build::sources().expect("the facts of this build");
    Route::all(sources.atlas)
        .into_iter()
        .map(|route| {
            let file = route.file();
            let text = String::from_utf8(read(&file)).expect("UTF-8");
            let html = Html::parse_document(&build::later::put_back(&dist(), &text).expect("what comes later"));
            (route, file, html)
        })
        .collect()
}

/// Everything that is wrong at once, not only the first.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

fn ids(html: &Html) -> Vec<String> {
    html.select(&select("[id]")).filter_map(|element| element.value().id().map(str::to_owned)).collect()
}
