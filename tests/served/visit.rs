//! What a visit costs: bytes on the wire as nginx sends them, heads included.
//!
//! Run with `--show-output` for the figures that `deploy/README.md` quotes.

use std::collections::BTreeSet;
use std::fs;
use std::net::SocketAddr;

use scraper::{Html, Selector};

use super::client::{Answer, get};
use super::nginx::{Knobs, Nginx};
use super::site::{dist, files};

/// A page, and all that a browser with scripts fetches for it.
fn fetched(page: &str) -> Vec<String> {
    let html = Html::parse_document(&fs::read_to_string(dist().join(page).join("index.html")).expect("the page"));
    let links = Selector::parse("head > link[rel=stylesheet], head > link[rel=icon], head > script[src]");
    let links = links.expect("a selector");
    let mut files: Vec<String> = html
        .select(&links)
        .filter_map(|element| element.value().attr("href").or_else(|| element.value().attr("src")))
        .map(|link| link.trim_start_matches("../").to_owned())
        .collect();
    // The loader names script and code.
    let loader = files.iter().find(|file| file.contains("-loader-")).expect("a loader");
    let text = fs::read_to_string(dist().join(loader)).expect("the loader");
    let named: Vec<String> = text
        .split('"')
        .filter(|name| name.ends_with(".js") || name.ends_with(".wasm"))
        // Fetched only where there are newer facts or a draft is shown, or somebody wants a file, searches, or notes something.
        .filter(|name| !["draft-", "newer-", "take-", "searching-", "own-"].iter().any(|other| name.starts_with(other)))
        .map(str::to_owned)
        .collect();
    assert_eq!(named.len(), 2, "{loader} names a script and its code");
    files.extend(named);
    // And what each island of the page shows.
    let islands = Selector::parse("[data-island]").expect("a selector");
    for island in html.select(&islands).filter_map(|island| island.value().attr("data-island")) {
        let facts = text.split_once(&format!("\"{island}\":\"")).and_then(|(_, rest)| rest.split('"').next());
        files.extend(facts.map(str::to_owned));
    }
    // And what it shows once it answers: one file, of which the page names the parts.
    let later = Selector::parse("[data-later]").expect("a selector");
    let parts = html.select(&later).filter_map(|part| part.value().attr("data-later")?.split('#').next());
    files.extend(parts.map(str::to_owned));
    files
}

/// A browser asks for a page or one of its files.
fn ask(server: SocketAddr, path: &str, tag: Option<&str>) -> Answer {
    let mut headers = vec![("Accept-Encoding", "gzip, deflate, br, zstd")];
    headers.extend(tag.map(|tag| ("If-None-Match", tag)));
    get(server, &format!("/{path}"), &headers)
}

/// Bytes and requests of a visit: pages one after the other, each file once, as its caching allows.
fn weigh(server: SocketAddr, pages: &[&str], more: &[String]) -> (usize, usize) {
    let mut answers: Vec<Answer> = pages.iter().map(|page| ask(server, page, None)).collect();
    // Kept for an hour, and asked for by every page.
    answers.push(ask(server, bio_atlas::edition::FILE, None));
    let files: BTreeSet<String> = pages.iter().flat_map(|page| fetched(page)).chain(more.iter().cloned()).collect();
    for file in &files {
        let answer = ask(server, file, None);
        assert_eq!(answer.status, 200, "{file}");
        // Not even asked for again.
        assert!(answer.header("cache-control").is_some_and(|cache| cache.contains("immutable")), "{file}");
        answers.push(answer);
    }
    (answers.iter().map(|answer| answer.weight).sum(), answers.len())
}

#[test]
fn who_comes_back_fetches_almost_nothing() {
    let server = Nginx::start(Knobs { files: &dist(), prefix: "/", embedders: "" });
    // Index, script, code and sheet of the search.
    let is_found = |file: &String| ["search-", "searching-", "found-"].iter().any(|name| file.starts_with(name));
    let index: Vec<String> = files().into_iter().filter(is_found).collect();
    assert_eq!(index.len(), 4, "what the search box fetches: {index:?}");
    let several = ["", "places/hangkonggang/", "places/gaoxin/", "places/linkong/"];
    let visits: [(&str, &[&str], &[String]); 6] = [
        ("map", &[""], &[]),
        ("profile of Gaoxin", &["places/gaoxin/"], &[]),
        ("scouting", &["scout/"], &[]),
        ("timeline", &["timeline/"], &[]),
        ("map, then three profiles", &several, &[]),
        ("the same, with a search", &several, &index),
    ];
    println!("{:>8}  {:>9}  {:>9}  visit", "requests", "first", "again");
    for (name, pages, more) in visits {
        let (first, requests) = weigh(server.address, pages, more);
        let mut again = 0;
        for page in pages {
            let tag = ask(server.address, page, None).header("etag").expect("a tag").to_owned();
            let answer = ask(server.address, page, Some(&tag));
            assert_eq!((answer.status, answer.body.len()), (304, 0), "{page}");
            again += answer.weight;
        }
        println!("{requests:>8}  {first:>9}  {again:>9}  {name}");
    }
}
