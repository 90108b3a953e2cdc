//! Links, results and queries lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use bio_atlas::build;
use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::scout::{Need, evidence};
use bio_atlas::state::compare::{CompareIndex, CompareState};
use bio_atlas::state::embedding::{Build, BuildIndex};
use bio_atlas::state::map::MapState;
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
