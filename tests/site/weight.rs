//! What a visitor has to fetch stays within the budgets.

use std::collections::BTreeSet;

use bio_atlas::state::route::Route;
use scraper::Html;

use super::{files, none, pages, read, select};

/// A kilobyte of the budgets: the stricter of the two.
const KB: usize = 1000;

/// What a visitor receives of a file.
fn weight(file: &str) -> usize {
    read(&format!("{file}.br")).len()
}

#[test]
fn the_site_keeps_its_budgets() {
    let all = files();
    // Every sheet that the page links, the common one and that of its kind.
    let styles = |html: &Html| -> usize {
        html.select(&select("head > link[rel=stylesheet]"))
            .filter_map(|link| link.value().attr("href"))
            .map(|href| weight(href.trim_start_matches("../")))
            .sum()
    };
    let pages = pages();
    // Code and script that make a page answer, what its islands show, and the few lines that start them.
    let answers = |wanted: &Route| -> usize {
        let loaders = select("head > script[src*='-loader-']");
        let (_, _, html) = pages.iter().find(|(route, _, _)| route == wanted).expect("the page is drawn");
        let loader = html.select(&loaders).find_map(|script| script.value().attr("src")).expect("a loader");
        let loader = loader.trim_start_matches("../");
        // The loader names script and code.
        let text = String::from_utf8(read(loader)).expect("UTF-8");
        let islands = select("[data-island]");
        let shown = html.select(&islands).filter_map(|island| island.value().attr("data-island"));
        let shown: BTreeSet<&str> =
            shown.filter_map(|island| text.split_once(&format!("\"{island}\":\""))?.1.split('"').next()).collect();
        // It names what searches, what makes files and what is for newer facts too, but fetches them only when they are
        // needed.
        let named: Vec<&str> = text
            .split('"')
            .filter(|name| name.ends_with(".js") || name.ends_with(".wasm"))
            .filter(|name| {
                !["draft-", "newer-", "own-", "take-", "searching-"].iter().any(|other| name.starts_with(other))
            })
            .collect();
        assert_eq!(named.len(), 2, "the loader of /{wanted} names a script and its code: {named:?}");
        named.into_iter().chain(shown).chain([loader]).map(weight).sum()
    };
    let map = pages.iter().find(|(route, _, _)| *route == Route::Map).map_or(0, |(_, _, html)| styles(html));
    let mut profiles: Vec<(usize, usize, String)> = pages
        .iter()
        .filter(|(route, _, _)| matches!(route, Route::Place(_)))
        .map(|(_, file, html)| (weight(file), styles(html), file.clone()))
        .collect();
    profiles.sort();
    let (heaviest, style, which) = profiles.last().cloned().expect("profiles");
    // The longest of all holds 76 figures; what is said of it is not cut to fit.
    let next = profiles.iter().rev().nth(1).map_or(0, |(weight, style, _)| weight + style);
    assert!(map > 1000 && style > 1000, "the pages link their style sheets");
    let mut rows = vec![
        ("WASM + JS + facts of the map".to_owned(), answers(&Route::Map), Some(110)),
        ("WASM + JS + facts of scouting, comparison, brief".to_owned(), answers(&Route::Scout), Some(120)),
        ("map page, HTML + CSS".to_owned(), weight("index.html") + map, Some(30)),
        (format!("heaviest profile, HTML + CSS ({which})"), heaviest + style, Some(29)),
        ("every other profile, HTML + CSS".to_owned(), next, Some(26)),
        ("style sheets of the map page alone".to_owned(), map, None),
        ("style sheets of a profile alone".to_owned(), style, None),
        ("map page, HTML alone".to_owned(), weight("index.html"), None),
        ("heaviest profile, HTML alone".to_owned(), heaviest, None),
    ];
    let index = all.iter().find(|file| file.starts_with("search-")).expect("the index of the search");
    rows.push(("search index, fetched when the box first opens".to_owned(), weight(index), Some(45)));
    let searching = all.iter().filter(|file| file.starts_with("searching-"));
    let searching = searching.filter(|file| file.ends_with(".js") || file.ends_with(".wasm"));
    rows.push((
        "WASM + JS of the search, fetched when the box first opens".to_owned(),
        searching.map(|file| weight(file)).sum(),
        Some(55),
    ));
    let own = all.iter().find(|file| file.starts_with("own-") && file.ends_with(".js")).expect("what takes notes");
    rows.push(("what a visitor notes, fetched when its panel first opens".to_owned(), weight(own), Some(6)));
    rows.push(("comparison, HTML alone".to_owned(), weight(&Route::Compare.file()), Some(45)));
    rows.push(("shortlist and brief, HTML alone".to_owned(), weight(&Route::Shortlist.file()), Some(25)));
    // A view in a frame, before any code: its document and all its sheets.
    let frames = pages.iter().filter(|(route, _, _)| matches!(route, Route::Embed(_)));
    let mut frames: Vec<(usize, String)> =
        frames.map(|(_, file, html)| (weight(file) + styles(html), file.clone())).collect();
    frames.sort();
    for view in ["embed/map/", "embed/timeline/", "embed/compare/"] {
        let found = frames.iter().find(|(_, file)| file.starts_with(view)).expect("the view is drawn");
        rows.push((format!("/{view} HTML + CSS"), found.0, Some(20)));
    }
    let (heaviest, which) = frames.last().cloned().expect("views");
    rows.push((format!("heaviest view in a frame, HTML + CSS ({which})"), heaviest, Some(20)));
    rows.push(("WASM + JS of the builder".to_owned(), answers(&Route::Embedding), Some(95)));
    for (stem, what) in
        [("later-", "cards, diagram and years of the map page"), ("frame-later-", "map and cards in a frame")]
    {
        let parts = all.iter().filter(|file| file.starts_with(stem) && file.ends_with(".bin"));
        rows.push((format!("{what}, beside the code"), parts.map(|file| weight(file)).sum(), Some(13)));
    }
    let newer =
        all.iter().filter(|file| file.starts_with("newer-") && !file.ends_with(".br") && !file.ends_with(".gz"));
    rows.push((
        "WASM + JS + settings for newer facts, only where there are such".to_owned(),
        newer.map(|file| weight(file)).sum(),
        // It draws every page: map, findings, timeline, diagram and all words of the catalogue.
        Some(665),
    ));
    let desk = ["checking-", "desk-", "draft-", "editing-"];
    let is_whole = |file: &str| !file.ends_with(".br") && !file.ends_with(".gz");
    let desk = all.iter().filter(|file| is_whole(file) && desk.iter().any(|beginning| file.starts_with(beginning)));
    rows.push((
        "all of the desk: code, reader, dictionary, facts".to_owned(),
        desk.map(|file| weight(file)).sum(),
        Some(1300),
    ));
    let takes = all.iter().find(|file| file.starts_with("take-") && file.ends_with(".js")).expect("what makes files");
    rows.push(("script that makes files of a view, when asked for".to_owned(), weight(takes), Some(8)));
    assert!(read("edition.json").len() <= 400, "what every page asks for, where there are no newer facts");
    assert!(weight("embed/embed.js") <= KB, "the helper for other sites is at most 1 KB");
    for route in Route::NAVIGATION.iter().skip(1) {
        let (_, file, html) = pages.iter().find(|(known, _, _)| known == route).expect("the page is drawn");
        let drawn = matches!(route, Route::Timeline | Route::Targets | Route::Industries);
        rows.push((format!("/{route} HTML + CSS"), weight(file) + styles(html), drawn.then_some(30)));
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
