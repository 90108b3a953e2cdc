//! Links, results and queries lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use bio_atlas::build;
use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::scout::{Need, evidence};
use bio_atlas::state::compare::{CompareIndex, CompareState};
use bio_atlas::state::embedding::{Build, BuildIndex};
use bio_atlas::state::map::MapState;
use bio_atlas::state::route::Route;
use bio_atlas::state::timeline::TimelineState;

use super::links_of_pages::{problems, target};
use super::{files, ids, none, pages, read, select};

#[test]
fn every_link_and_every_asset_leads_somewhere() {
    let files: BTreeSet<String> = files().into_iter().collect();
    let pages: Vec<_> = pages().into_iter().map(|(_, file, html)| (file, html)).collect();
    none(&problems(&files, &pages));
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

/// A card for frames is never the only home of a fact: each row that is listed stands on an ordinary page, and what
/// leads to it leads there.
#[test]
fn every_listed_row_stands_on_an_ordinary_page() {
    let sources = build::sources().expect("the facts of this build");
    let atlas = sources.atlas;
    let pages = pages();
    let ordinary = pages.iter().filter(|(route, _, _)| !route.is_frame());
    let anchors: BTreeSet<String> = ordinary.clone().flat_map(|(_, _, html)| ids(html)).collect();
    let mut problems = Vec::new();
    let mut look = |what: &str, anchor: String| {
        if !anchors.contains(&anchor) {
            problems.push(format!("{what} {anchor} stands on no ordinary page"));
        }
    };
    atlas.listed().for_each(|row| look("figure", row.key()));
    atlas.events.iter().for_each(|row| look("event", row.key()));
    atlas.targets.iter().for_each(|row| look("target", row.id.to_string()));
    atlas.platforms.iter().for_each(|row| look("platform", row.id.to_string()));
    atlas.organisations.iter().for_each(|row| look("organisation", row.id.to_string()));
    atlas.programmes.iter().for_each(|row| look("programme", row.id.to_string()));
    atlas.policies.iter().for_each(|row| look("policy", row.id.to_string()));
    atlas.cases.iter().for_each(|row| look("case", row.id.to_string()));
    atlas.conflicts.iter().for_each(|row| look("conflict", row.id.to_string()));
    atlas.industries.iter().for_each(|row| look("sub-industry", row.id.to_string()));
    none(&problems);
    // What bounds a number stands with it there: “不完全统计” as well as “超”.
    for (_, file, html) in ordinary.filter(|(route, _, _)| matches!(route, Route::Place(_))) {
        for row in html.select(&select("tr.figures__row")) {
            let key = row.value().attr("id").unwrap_or_default();
            let words: String = row.text().collect::<String>().split_whitespace().collect();
            let Some(figure) = atlas.figure(key) else { continue };
            let written = atlas.written(figure);
            for word in [&written.before, &written.after].into_iter().chain(&written.scope) {
                let bare: String = word.split_whitespace().collect();
                if !words.contains(&bare) {
                    problems.push(format!("{file}: {key} without {bare}"));
                }
            }
        }
    }
    none(&problems);
}

/// A link of ours must never bring up the note about parameters that were ignored.
#[test]
fn every_query_in_a_link_is_understood() {
    let sources = build::sources().expect("the facts of this build");
    let timeline = TimelineIndex::of(sources.atlas);
    let compare = CompareIndex::of(sources.atlas);
    let cards = sources.atlas.places.iter().filter(|place| place.profile).map(|place| place.slug.clone()).collect();
    let build = BuildIndex { places: cards, ..BuildIndex::default() };
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
                Some("embed/index.html") => Build::read(query, &build).1,
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
