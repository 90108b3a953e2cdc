//! The built site, read file by file: weight, links, policy, compressed twins.
//!
//! `make test` builds the site first and then runs these.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use bio_atlas::build;
use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::scout::{Need, evidence};
use bio_atlas::state::compare::{CompareIndex, CompareState};
use bio_atlas::state::map::MapState;
use bio_atlas::state::route::Route;
use bio_atlas::state::timeline::TimelineState;
use scraper::{ElementRef, Html, Selector};

/// A kilobyte of the budgets: the stricter of the two.
const KB: usize = 1000;

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
    found.sort();
    found
}

fn read(file: &str) -> Vec<u8> {
    fs::read(dist().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What a visitor receives of a file.
fn weight(file: &str) -> usize {
    read(&format!("{file}.br")).len()
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
            let html = Html::parse_document(&String::from_utf8(read(&file)).expect("UTF-8"));
            (route, file, html)
        })
        .collect()
}

/// Everything that is wrong at once, not only the first.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn the_site_keeps_its_budgets() {
    let all = files();
    let sum = |kind: &str| all.iter().filter(|file| file.ends_with(kind)).map(|file| weight(file)).sum::<usize>();
    // Every sheet that the page links, the common one and that of its kind.
    let styles = |html: &Html| -> usize {
        html.select(&select("head > link[rel=stylesheet]"))
            .filter_map(|link| link.value().attr("href"))
            .map(|href| weight(href.trim_start_matches("../")))
            .sum()
    };
    let pages = pages();
    // Code and script that make a page answer, and the few lines that start them.
    let answers = |wanted: &Route| -> usize {
        let loaded = select("head > link[rel=modulepreload], head > link[rel=preload], head > script[src]");
        let (_, _, html) = pages.iter().find(|(route, _, _)| route == wanted).expect("the page is drawn");
        html.select(&loaded)
            .filter_map(|element| element.value().attr("href").or_else(|| element.value().attr("src")))
            .map(|href| weight(href.trim_start_matches("../")))
            .sum()
    };
    let map = pages.iter().find(|(route, _, _)| *route == Route::Map).map_or(0, |(_, _, html)| styles(html));
    let mut profiles: Vec<(usize, usize, String)> = pages
        .iter()
        .filter(|(route, _, _)| matches!(route, Route::Place(_)))
        .map(|(_, file, html)| (weight(file), styles(html), file.clone()))
        .collect();
    profiles.sort();
    let (heaviest, style, which) = profiles.last().cloned().expect("profiles");
    assert!(map > 1000 && style > 1000, "the pages link their style sheets");
    let mut rows = vec![
        ("WASM + JS of the map".to_owned(), answers(&Route::Map), Some(120)),
        ("WASM + JS of scouting and comparison".to_owned(), answers(&Route::Scout), Some(120)),
        ("map page, HTML + CSS".to_owned(), weight("index.html") + map, Some(40)),
        (format!("heaviest profile, HTML + CSS ({which})"), heaviest + style, Some(25)),
        ("style sheets of the map page alone".to_owned(), map, None),
        ("style sheets of a profile alone".to_owned(), style, None),
        ("map page, HTML alone".to_owned(), weight("index.html"), None),
        ("heaviest profile, HTML alone".to_owned(), heaviest, None),
    ];
    rows.push(("search index, fetched when the box opens".to_owned(), sum(".bin"), Some(30)));
    rows.push(("comparison, HTML alone".to_owned(), weight(&Route::Compare.file()), Some(45)));
    for route in Route::NAVIGATION.iter().skip(1) {
        rows.push((format!("/{route} HTML"), weight(&route.file()), None));
    }
    println!("{:>9}  {:>9}  what (brotli, KB of {KB} bytes)", "weighs", "ceiling");
    let mut over = Vec::new();
    for (what, bytes, ceiling) in rows {
        let limit = ceiling.map_or_else(|| "–".to_owned(), |ceiling| ceiling.to_string());
        #[expect(clippy::cast_precision_loss, reason = "a few kilobytes, for the eye")]
        let shown = bytes as f64 / KB as f64;
        println!("{shown:>9.1}  {limit:>9}  {what}");
        if ceiling.is_some_and(|ceiling| bytes > ceiling * KB) {
            over.push(format!("{what}: {shown:.1} KB of {limit}"));
        }
    }
    none(&over);
}

/// The file that an address of a page leads to, as a static server would find it.
fn target(page: &str, path: &str) -> Option<String> {
    // The page for missing addresses is read from the root, where its base is.
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let file = parts.join("/");
    if path.is_empty() {
        Some(page.to_owned())
    } else if path.ends_with('/') || file.is_empty() || path.ends_with("..") {
        Some(if file.is_empty() { "index.html".to_owned() } else { format!("{file}/index.html") })
    } else {
        Some(file)
    }
}

fn ids(html: &Html) -> Vec<String> {
    html.select(&select("[id]")).filter_map(|element| element.value().id().map(str::to_owned)).collect()
}

#[test]
fn every_link_and_every_asset_leads_somewhere() {
    let files: BTreeSet<String> = files().into_iter().collect();
    let pages = pages();
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|(_, file, html)| (file.as_str(), ids(html).into_iter().collect())).collect();
    let mut problems = Vec::new();
    for (_, page, html) in &pages {
        for element in html.select(&select("[href], [src]")) {
            if element.value().name() == "base" {
                continue;
            }
            for link in ["href", "src"].iter().filter_map(|name| element.value().attr(name)) {
                if link.starts_with('/') || link.contains(':') {
                    problems.push(format!("{page}: {link} is not relative"));
                    continue;
                }
                let (rest, fragment) = link.split_once('#').map_or((link, None), |(rest, part)| (rest, Some(part)));
                let path = rest.split('?').next().unwrap_or_default();
                let Some(file) = target(page, path) else {
                    problems.push(format!("{page}: {link} leaves the site"));
                    continue;
                };
                if !files.contains(&file) {
                    problems.push(format!("{page}: {link}: there is no {file}"));
                } else if let (Some(fragment), Some(anchors)) = (fragment, anchors.get(file.as_str()))
                    && !anchors.contains(fragment)
                {
                    problems.push(format!("{page}: {link}: no #{fragment} in {file}"));
                }
            }
        }
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for element in html.select(&select(&format!("[{name}]"))) {
                for id in element.value().attr(name).unwrap_or_default().split_whitespace() {
                    if !anchors.get(page.as_str()).is_some_and(|anchors| anchors.contains(id)) {
                        problems.push(format!("{page}: {name}={id} names nothing"));
                    }
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn every_result_of_a_search_leads_somewhere() {
    let sources = build::sources().expect("the facts of this build");
    let anchors: BTreeMap<String, BTreeSet<String>> =
        pages().iter().map(|(_, file, html)| (file.clone(), ids(html).into_iter().collect())).collect();
    let mut problems = Vec::new();
    for entry in &sources.search.index.entries {
        let (path, fragment) = entry.address.split_once('#').unwrap_or((entry.address.as_str(), ""));
        match anchors.get(&format!("{path}index.html")) {
            None => problems.push(format!("{}: there is no page {path}", entry.title)),
            Some(ids) if !fragment.is_empty() && !ids.contains(fragment) => {
                problems.push(format!("{}: no #{fragment} in {path}", entry.title));
            }
            Some(_) => {}
        }
    }
    none(&problems);
    assert_eq!(
        read(&sources.search.name),
        sources.search.bytes,
        "the index that the pages name is the one that lies there"
    );
}

/// A link of ours must never bring up the note about parameters that were ignored.
#[test]
fn every_query_in_a_link_is_understood() {
    let sources = build::sources().expect("the facts of this build");
    let timeline = TimelineIndex::of(sources.atlas);
    let compare = CompareIndex::of(sources.atlas);
    let mut problems = Vec::new();
    for (_, page, html) in &pages() {
        for element in html.select(&select("a[href*='?']")) {
            let link = element.value().attr("href").unwrap_or_default();
            let (path, query) = link.split('#').next().and_then(|link| link.split_once('?')).unwrap_or_default();
            let ignored = match target(page, path).as_deref() {
                Some("index.html") => MapState::read(query, sources.index).1,
                Some("scout/index.html") => Need::read(query, &evidence::index(sources.atlas)).1,
                Some("timeline/index.html") => TimelineState::read(query, &timeline).1,
                Some("compare/index.html") => CompareState::read(query, &compare).1,
                _ => {
                    problems.push(format!("{page}: {link}: the page reads no query"));
                    continue;
                }
            };
            if !ignored.is_empty() {
                problems.push(format!("{page}: {link}: {ignored:?} is not understood"));
            }
        }
    }
    none(&problems);
}

#[test]
fn every_page_is_whole() {
    let mut problems = Vec::new();
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for (_, page, html) in &pages() {
        let mut wrong = |what: String| problems.push(format!("{page}: {what}"));
        let count = |selector: &str| html.select(&select(selector)).count();
        let text = |selector: &str| {
            html.select(&select(selector)).map(|element| element.text().collect::<String>()).collect::<String>()
        };
        let attribute = |selector: &str, name: &str| {
            html.select(&select(selector))
                .find_map(|element| element.value().attr(name).map(str::to_owned))
                .unwrap_or_default()
        };
        for (selector, wanted) in [("h1", 1), ("main", 1), ("head > title", 1), ("head > meta[name=description]", 1)] {
            if count(selector) != wanted {
                wrong(format!("{} of {selector} instead of {wanted}", count(selector)));
            }
        }
        if text("h1").trim().is_empty() {
            wrong("the heading is empty".to_owned());
        }
        if attribute("html", "lang") != "zh-CN" {
            wrong("the language is not said".to_owned());
        }
        if attribute("meta[name=description]", "content").chars().count() < 10 {
            wrong("the description says nothing".to_owned());
        }
        if let Some(other) = titles.insert(text("head > title"), page.clone()) {
            wrong(format!("has the title of {other}"));
        }
        let mut seen = BTreeSet::new();
        for id in ids(html) {
            if !seen.insert(id.clone()) {
                wrong(format!("the id {id} stands twice"));
            }
        }
        let level = |element: ElementRef| element.value().name().trim_start_matches('h').parse::<u8>().unwrap_or(1);
        let mut last = 0;
        for heading in html.select(&select("main h1, main h2, main h3, main h4, main h5, main h6")) {
            if level(heading) > last + 1 {
                wrong(format!("h{} after h{last}: {}", level(heading), heading.text().collect::<String>()));
            }
            last = level(heading);
        }
        for error in &html.errors {
            wrong(format!("not well formed: {error}"));
        }
    }
    none(&problems);
}

#[test]
fn the_policy_is_strict_and_the_pages_keep_it() {
    let mut problems = Vec::new();
    for (_, page, html) in &pages() {
        let policy = html
            .select(&select("meta[http-equiv=Content-Security-Policy]"))
            .find_map(|element| element.value().attr("content"))
            .unwrap_or_default();
        for needed in ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'"] {
            if !policy.contains(needed) {
                problems.push(format!("{page}: the policy lacks {needed}"));
            }
        }
        if policy.contains("unsafe-inline") || policy.contains("'unsafe-eval'") || policy.contains("http") {
            problems.push(format!("{page}: the policy is too wide: {policy}"));
        }
        for element in html.select(&select("style, script:not([src]), iframe, object, embed")) {
            problems.push(format!("{page}: <{}> in the page", element.value().name()));
        }
        for element in html.select(&select("*")) {
            for (name, value) in element.value().attrs() {
                let foreign = matches!(name, "src" | "href" | "srcset" | "action" | "poster")
                    && (value.contains("//") || value.trim_start().starts_with("javascript:"));
                if name == "style" || name.starts_with("on") || foreign {
                    problems.push(format!("{page}: {name}=\"{value}\" on <{}>", element.value().name()));
                }
            }
        }
    }
    for file in files().iter().filter(|file| file.ends_with(".css")) {
        let text = String::from_utf8(read(file)).expect("UTF-8");
        for foreign in ["@import", "url(http", "url(//", "url(\"http"] {
            if text.contains(foreign) {
                problems.push(format!("{file}: {foreign}"));
            }
        }
    }
    none(&problems);
}

#[test]
fn every_text_file_has_compressed_twins_of_the_same_bytes() {
    const TEXT: &[&str] = &["html", "css", "js", "wasm", "svg", "csv", "json", "txt", "xml", "geojson"];
    let mut problems = Vec::new();
    let mut twins = 0;
    for file in files() {
        if !file.rsplit_once('.').is_some_and(|(_, extension)| TEXT.contains(&extension)) {
            continue;
        }
        let whole = read(&file);
        for extension in ["br", "gz"] {
            let Ok(twin) = fs::read(dist().join(format!("{file}.{extension}"))) else {
                problems.push(format!("{file}.{extension} is missing"));
                continue;
            };
            let mut decoded = Vec::new();
            let read = match extension {
                "br" => brotli::Decompressor::new(&twin[..], 4096).read_to_end(&mut decoded),
                _ => flate2::read::GzDecoder::new(&twin[..]).read_to_end(&mut decoded),
            };
            twins += 1;
            if read.is_err() || decoded != whole {
                problems.push(format!("{file}.{extension} holds something else"));
            }
        }
    }
    assert!(twins > 100, "only {twins} twins");
    none(&problems);
}

#[test]
fn assets_carry_their_hash_and_each_is_used() {
    let files = files();
    let pages: Vec<String> = files
        .iter()
        .filter(|file| file.ends_with(".html") || file.ends_with(".js"))
        .map(|file| String::from_utf8(read(file)).expect("UTF-8"))
        .collect();
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| [".css", ".js", ".wasm", ".bin"].iter().any(|kind| file.ends_with(kind))) {
        // The bundler leaves out the zeros that a hash of 16 digits begins with.
        let hashed = file
            .split(['-', '.', '_'])
            .any(|part| part.len() >= 12 && part.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if !hashed {
            problems.push(format!("{file} has no hash in its name"));
        }
        if !pages.iter().any(|page| page.contains(file.as_str())) {
            problems.push(format!("{file} is used nowhere"));
        }
    }
    none(&problems);
}

#[test]
fn every_page_that_is_drawn_is_known() {
    let known: BTreeSet<String> = pages().into_iter().map(|(_, file, _)| file).collect();
    let found: BTreeSet<String> = files().into_iter().filter(|file| file.ends_with(".html")).collect();
    assert_eq!(found, known);
}
