//! Every page is known, whole and well formed.

use std::collections::{BTreeMap, BTreeSet};

use scraper::ElementRef;

use super::{files, ids, none, pages, select};

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
fn every_page_that_is_drawn_is_known() {
    let known: BTreeSet<String> = pages().into_iter().map(|(_, file, _)| file).collect();
    let found: BTreeSet<String> = files().into_iter().filter(|file| file.ends_with(".html")).collect();
    assert_eq!(found, known);
}
