//! Addresses: the pages there are, and what their queries say, both ways and with junk.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod common;

use bio_atlas::atlas::event::EventKind;
use bio_atlas::atlas::place::Role;
use bio_atlas::atlas::site::MapView;
use bio_atlas::geo::World;
use bio_atlas::geo::viewport::Camera;
use bio_atlas::state::compare::{CompareIndex, CompareState};
use bio_atlas::state::map::{FILTER_ROLES, Layer, MapState};
use bio_atlas::state::query::{self, Ignored};
use bio_atlas::state::route::Route;
use bio_atlas::state::timeline::TimelineState;
use common::{accept, atlas, golden, known, map_index, repository, timeline_index};

#[test]
fn every_page_that_is_out_stays_where_it_is() {
    let line = |route: &Route| format!("/{route} {}", route.file());
    let there: Vec<String> = Route::all(atlas()).iter().map(line).collect();
    let out = std::fs::read_to_string(repository("tests/golden/addresses.txt")).expect("the addresses that are out");
    let lost: Vec<String> =
        out.lines().filter(|line| !there.iter().any(|other| other == line)).map(str::to_owned).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        golden("addresses.txt", &format!("{}\n", there.join("\n"))).expect("the file");
    }
    assert!(
        lost.is_empty(),
        "{}\n  An address that is out must never change: add a page, or send the old one on.",
        lost.join("\n")
    );
}

#[test]
fn no_two_pages_share_a_file() {
    let mut files: Vec<String> = Route::all(atlas()).iter().map(Route::file).collect();
    let all = files.len();
    files.sort();
    files.dedup();
    assert_eq!(files.len(), all);
    for route in Route::all(atlas()) {
        let address = route.to_string();
        assert!(!address.starts_with('/') && !address.contains("//") && address.is_ascii(), "{address}");
        assert!(address.is_empty() || address.ends_with('/'), "{address} is a folder");
    }
}

#[test]
fn links_lead_from_every_page_to_every_page() {
    // The browser's own rule: a relative link is taken from the page's folder.
    for from in Route::all(atlas()).iter().filter(|route| **route != Route::NotFound) {
        for to in Route::all(atlas()) {
            let link = from.link(&to);
            let mut folders: Vec<&str> = "a/b/".split('/').filter(|part| !part.is_empty()).collect();
            let from_text = from.to_string();
            folders.extend(from_text.split('/').filter(|part| !part.is_empty()));
            for part in link.split('/') {
                match part {
                    ".." => drop(folders.pop()),
                    "" | "." => {}
                    part => folders.push(part),
                }
            }
            let reached = folders.iter().map(|folder| format!("{folder}/")).collect::<String>();
            assert_eq!(reached, format!("a/b/{to}"), "{from} to {to} by {link}");
        }
    }
}

/// A state of the map that differs from the default in one way or more.
fn map(change: impl FnOnce(&mut MapState)) -> MapState {
    let mut state = MapState::new(MapView::Geographic);
    change(&mut state);
    state
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// States and the queries of links to them: each leads to the other.
fn map_states() -> Vec<(MapState, &'static str)> {
    let camera = |x: f64, y: f64, zoom: f64| Some(Camera { centre: World { x, y }, zoom });
    vec![
        (map(|_| ()), ""),
        (map(|state| state.view = MapView::Schematic), "view=schematic"),
        (map(|state| state.layer = Layer::Industry), "layer=industry"),
        (map(|state| state.layer = Layer::Stage), "layer=stage"),
        (map(|state| state.layer = Layer::Status), "layer=status"),
        (map(|state| state.industry = some("ivd")), "industry=ivd"),
        (map(|state| state.stage = some("pilot")), "stage=pilot"),
        (map(|state| state.role = Some(Role::Base)), "role=base"),
        (map(|state| state.role = Some(Role::PlannedSite)), "role=planned_site"),
        (map(|state| state.place = some("jingkai")), "place=jingkai"),
        (map(|state| state.camera = camera(12.3, -4.5, 3.25)), "at=123,-45,325"),
        (
            map(|state| {
                state.view = MapView::Schematic;
                state.layer = Layer::Industry;
                state.industry = some("device");
                state.stage = some("testing");
                state.role = Some(Role::CorePark);
                state.place = some("linkong");
                state.camera = camera(-1.0, 2.0, 12.0);
            }),
            "view=schematic&layer=industry&industry=device&stage=testing&role=core_park&place=linkong&at=-10,20,1200",
        ),
    ]
}

#[test]
fn map_states_travel_both_ways() {
    let index = map_index();
    for (state, query) in map_states() {
        assert_eq!(state.query(MapView::Geographic), query, "written: {state:?}");
        for prefix in ["", "?"] {
            assert_eq!(
                MapState::read(&format!("{prefix}{query}"), &index),
                (state.clone(), Vec::new()),
                "{prefix}{query}"
            );
        }
    }
    for role in FILTER_ROLES {
        let state = map(|state| state.role = Some(*role));
        assert_eq!(MapState::read(&state.query(MapView::Geographic), &index).0, state, "{role:?}");
    }
    assert!(index.district_slugs.iter().all(|slug| !slug.is_empty()), "a link can name every district");
    for slug in index.entries.iter().map(|entry| &entry.slug).chain(&index.district_slugs) {
        let state = map(|state| state.place = Some(slug.clone()));
        assert_eq!(MapState::read(&state.query(MapView::Geographic), &index), (state, Vec::new()), "{slug}");
    }
}

#[test]
fn defaults_are_left_out_whatever_the_site_opens_with() {
    let mut index = map_index();
    index.default_view = MapView::Schematic;
    assert_eq!(MapState::read("", &index).0.view, MapView::Schematic);
    assert_eq!(MapState::new(MapView::Schematic).query(MapView::Schematic), "");
    // A link always says what its sender saw, under either setting.
    let geographic = MapState::new(MapView::Geographic);
    assert_eq!(geographic.query(MapView::Schematic), "view=geographic");
    assert_eq!(MapState::read("view=geographic", &index).0, geographic);
}

#[test]
fn old_links_still_lead_there() {
    let index = map_index();
    let (state, ignored) = MapState::read("?p=jingkai&layer=stage", &index);
    assert_eq!((state.place.as_deref(), state.layer, ignored), (Some("jingkai"), Layer::Stage, Vec::new()));
    // Written again, the link is a new one.
    assert_eq!(state.query(MapView::Geographic), "layer=stage&place=jingkai");
    // What was wrong in an old link is named as it is called today.
    let (_, ignored) = MapState::read("?p=atlantis", &index);
    assert_eq!(ignored, [Ignored { name: "place".to_owned(), value: "atlantis".to_owned() }]);
}

type Junk = (String, MapState, Vec<(&'static str, String)>);

/// Queries that are wrong in part: what is left of them, and what is named as ignored.
fn junk() -> Vec<Junk> {
    let plain = || map(|_| ());
    let one = |name: &'static str, value: &str| vec![(name, value.to_owned())];
    vec![
        ("colour=red".to_owned(), plain(), Vec::new()),
        ("layer=magic".to_owned(), plain(), one("layer", "magic")),
        ("layer=".to_owned(), plain(), one("layer", "")),
        ("layer".to_owned(), plain(), one("layer", "")),
        ("=x".to_owned(), plain(), Vec::new()),
        ("view=globe".to_owned(), plain(), one("view", "globe")),
        // The whole map stands in the middle, whatever a link of before says.
        ("at=303,130,100".to_owned(), plain(), Vec::new()),
        ("role=comparator".to_owned(), plain(), one("role", "comparator")),
        ("place=chengdu-gaoxin".to_owned(), plain(), one("place", "chengdu-gaoxin")),
        ("place=../../etc/passwd".to_owned(), plain(), one("place", "../../etc/passwd")),
        ("place=%3Cscript%3Ealert(1)%3C/script%3E".to_owned(), plain(), one("place", "script")),
        ("%3Cimg%20src=x%20onerror=1%3E".to_owned(), plain(), Vec::new()),
        ("at=1,2".to_owned(), plain(), one("at", "1,2")),
        ("at=1,2,100,4".to_owned(), plain(), one("at", "1,2,100,4")),
        ("at=1,2,0".to_owned(), plain(), one("at", "1,2,0")),
        ("at=1,2,-100".to_owned(), plain(), one("at", "1,2,-100")),
        ("at=NaN,inf,1e9".to_owned(), plain(), one("at", "nan,inf,1e9")),
        ("at=99999999999,0,100".to_owned(), plain(), one("at", "99999999999,0,100")),
        ("%".to_owned(), plain(), Vec::new()),
        ("layer=%E4%B8".to_owned(), plain(), one("layer", "\u{fffd}")),
        ("layer=%FF%FE".to_owned(), plain(), one("layer", "\u{fffd}\u{fffd}")),
        ("layer=%00".to_owned(), plain(), one("layer", "\0")),
        ("&&&".to_owned(), plain(), Vec::new()),
        // The sound part of a broken link is kept.
        ("layer=stage&industry=magic".to_owned(), map(|state| state.layer = Layer::Stage), one("industry", "magic")),
        ("layer=stage&layer=magic".to_owned(), map(|state| state.layer = Layer::Stage), one("layer", "magic")),
        ("place=jingkai&place=gaoxin".to_owned(), map(|state| state.place = some("gaoxin")), Vec::new()),
        ("industry=ivd&industry=".to_owned(), map(|state| state.industry = some("ivd")), one("industry", "")),
        (format!("place=jingkai&x={}", "长".repeat(5000)), map(|state| state.place = some("jingkai")), Vec::new()),
        (format!("place={}", "a".repeat(1900)), plain(), vec![("place", "a".repeat(1900))]),
    ]
}

#[test]
fn junk_is_ignored_with_a_note() {
    let index = map_index();
    let mut complaints = Vec::new();
    for (text, state, ignored) in junk() {
        let expected: Vec<Ignored> =
            ignored.into_iter().map(|(name, value)| Ignored { name: name.to_owned(), value }).collect();
        let found = MapState::read(&text, &index);
        let short: String = text.chars().take(60).collect();
        if found != (state, expected.clone()) {
            complaints.push(format!("{short}: {found:?}"));
        }
        match query::notice(&found.1) {
            None if expected.is_empty() => {}
            Some(notice) if !expected.is_empty() && notice.chars().count() < 100 => {}
            notice => complaints.push(format!("{short}: the note is {notice:?}")),
        }
    }
    accept(&complaints);
}

#[test]
fn nothing_makes_a_reader_panic() {
    let (map_index, timeline_index) = (map_index(), timeline_index());
    let alphabet =
        ["%", "&", "=", "?", "#", "+", ",", "-", "at", "years", "place", "1", "99", "\u{0}", "中", "%E4", "\u{202e}"];
    // All sequences of three pieces: small enough to try them all.
    for a in alphabet {
        for b in alphabet {
            for c in alphabet {
                let text = format!("{a}{b}{c}");
                let (state, _) = MapState::read(&text, &map_index);
                assert_eq!(
                    MapState::read(&state.query(MapView::Geographic), &map_index),
                    (state, Vec::new()),
                    "{text:?}"
                );
                let (state, _) = TimelineState::read(&text, &timeline_index);
                assert_eq!(TimelineState::read(&state.query(), &timeline_index), (state, Vec::new()), "{text:?}");
            }
        }
    }
}

fn timeline(change: impl FnOnce(&mut TimelineState)) -> TimelineState {
    let mut state = TimelineState::default();
    change(&mut state);
    state
}

#[test]
fn timeline_states_travel_both_ways() {
    let index = timeline_index();
    let cases = [
        (timeline(|_| ()), ""),
        (timeline(|state| state.kind = Some(EventKind::Past)), "kind=past"),
        (timeline(|state| state.kind = Some(EventKind::Target)), "kind=target"),
        (timeline(|state| state.kind = Some(EventKind::Plan)), "kind=plan"),
        (timeline(|state| state.place = some("kejicheng")), "place=kejicheng"),
        (timeline(|state| state.years = Some((2000, 2028))), "years=2000-2028"),
        (timeline(|state| state.years = Some((2025, 2026))), "years=2025-2026"),
        (timeline(|state| state.years = Some((2025, 2025))), "years=2025-2025"),
        (
            timeline(|state| {
                state.kind = Some(EventKind::Target);
                state.place = some("medpark");
                state.years = Some((2024, 2026));
            }),
            "kind=target&place=medpark&years=2024-2026",
        ),
    ];
    for (state, query) in cases {
        assert_eq!(state.query(), query, "written: {state:?}");
        assert_eq!(TimelineState::read(query, &index), (state, Vec::new()), "{query}");
    }
    for slug in &index.places {
        let state = timeline(|state| state.place = Some(slug.clone()));
        assert_eq!(TimelineState::read(&state.query(), &index), (state, Vec::new()), "{slug}");
    }
}

#[test]
fn junk_on_the_timeline_is_ignored_with_a_note() {
    let index = timeline_index();
    for (query, kept) in [
        ("kind=future", ""),
        ("kind=", ""),
        ("place=atlantis", ""),
        ("place=<script>", ""),
        ("years=2025", ""),
        ("years=2026-2024", ""),
        ("years=2028-2029", ""),
        ("years=1999-2000", ""),
        ("years=1900-2024", ""),
        ("years=2020-9999", ""),
        ("years=2020-99999", ""),
        ("years=-5-2024", ""),
        ("years=2020-2024-2026", ""),
        ("years=二〇二〇-2024", ""),
        ("kind=plan&years=x-y", "kind=plan"),
        ("kind=plan&kind=future", "kind=plan"),
    ] {
        let (state, ignored) = TimelineState::read(query, &index);
        assert_eq!(state.query(), kept, "{query}");
        assert_eq!(ignored.len(), 1, "{query}: {ignored:?}");
        assert!(query::notice(&ignored).is_some_and(|notice| notice.starts_with("链接里有用不上的参数")), "{query}");
    }
}

fn compared(places: &[&str], only_differences: bool) -> CompareState {
    CompareState { places: places.iter().map(|slug| (*slug).to_owned()).collect(), only_differences }
}

#[test]
fn comparisons_travel_both_ways() {
    let index = CompareIndex::of(known::atlas());
    for (state, query) in [
        (compared(&[], false), ""),
        (compared(&["jingkai"], false), "p=jingkai"),
        (compared(&["jingkai", "gaoxin", "kejicheng"], false), "p=jingkai,gaoxin,kejicheng"),
        (compared(&["gaoxin", "jingkai"], true), "p=gaoxin,jingkai&only=1"),
        (compared(&["linkong", "medpark", "xinmi", "chengdu-gaoxin"], false), "p=linkong,medpark,xinmi,chengdu-gaoxin"),
        (compared(&[], true), "only=1"),
    ] {
        assert_eq!(state.query(), query, "written: {state:?}");
        for prefix in ["", "?"] {
            assert_eq!(CompareState::read(&format!("{prefix}{query}"), &index), (state.clone(), Vec::new()), "{query}");
        }
    }
    for slug in index.here.iter().chain(&index.elsewhere) {
        let state = compared(&[slug.as_str()], false);
        assert_eq!(CompareState::read(&state.query(), &index), (state, Vec::new()), "{slug}");
    }
}

#[test]
fn what_a_comparison_cannot_show_is_named() {
    let index = CompareIndex::of(known::atlas());
    for (query, kept, named) in [
        ("p=atlantis", "", &["atlantis"][..]),
        ("p=jingkai,atlantis,gaoxin", "p=jingkai,gaoxin", &["atlantis"]),
        ("p=jingkai,jingkai", "p=jingkai", &["jingkai"]),
        ("p=jingkai,gaoxin,kejicheng,xinzheng,zhongmu", "p=jingkai,gaoxin,kejicheng,xinzheng", &["zhongmu"]),
        ("p=", "", &[""]),
        ("p=jingkai,", "p=jingkai", &[]),
        ("p=jingkai,,gaoxin", "p=jingkai,gaoxin", &[""]),
        ("p=JINGKAI", "p=jingkai", &[]),
        ("p=zhengzhou", "", &["zhengzhou"]),
        ("p=../../etc/passwd", "", &["../../etc/passwd"]),
        ("p=%3Cscript%3E,gaoxin", "p=gaoxin", &["script"]),
        ("only=yes", "", &["yes"]),
        ("only", "", &[""]),
        ("places=jingkai", "", &[]),
        ("p=jingkai&p=gaoxin", "p=jingkai,gaoxin", &[]),
        // Those elsewhere stand last, wherever a link names them.
        ("p=chengdu-gaoxin,jingkai,gaoxin", "p=jingkai,gaoxin,chengdu-gaoxin", &[]),
    ] {
        let (state, ignored) = CompareState::read(query, &index);
        assert_eq!(state.query(), kept, "{query}");
        assert_eq!(ignored.iter().map(|row| row.value.as_str()).collect::<Vec<_>>(), named, "{query}");
        assert_eq!(query::notice(&ignored).is_some(), !named.is_empty(), "{query}");
    }
    let full = CompareState::read("p=jingkai,gaoxin,kejicheng,xinzheng", &index).0;
    assert_eq!(full.with("zhongmu", &index), None, "a fifth is refused");
    let left = |slug: &str| full.further_left(slug, &index).map(|state| state.query());
    assert_eq!(left("gaoxin").as_deref(), Some("p=gaoxin,jingkai,kejicheng,xinzheng"));
    assert_eq!((left("jingkai"), left("zhongmu")), (None, None), "the first cannot move, nor what is not there");
    let apart = CompareState::read("p=jingkai,chengdu-gaoxin", &index).0;
    assert_eq!(apart.further_left("chengdu-gaoxin", &index), None, "what is elsewhere stays apart");
    assert_eq!(full.without("gaoxin").query(), "p=jingkai,kejicheng,xinzheng");
}
