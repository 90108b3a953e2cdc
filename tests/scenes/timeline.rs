//! Pictures of the timeline, and what must hold for every one of them.

use std::collections::BTreeSet;

use bio_atlas::atlas::event::EventKind;
use bio_atlas::chart::timeline::{Part, Placed, ordered, passes, percent, placed};
use bio_atlas::state::timeline::TimelineState;

use crate::common::known::atlas;
use crate::common::timeline_index;
use crate::some;

#[test]
fn events_stand_where_their_dates_are_and_undated_ones_nowhere() {
    let index = timeline_index();
    let events = ordered(atlas());
    assert_eq!(events.len(), index.entries.len());
    let everything = (2000, 2028);
    let mut undated = Vec::new();
    let mut last = (Part::Home, f64::NEG_INFINITY);
    for (event, entry) in events.iter().zip(&index.entries) {
        let key = event.key();
        let part = Part::of(atlas(), event);
        let foreign = event.place.0.starts_with('C');
        assert_eq!(part == Part::Elsewhere, foreign && event.when.is_some(), "{key} stands with {part:?}");
        match (event.when, placed(entry, everything)) {
            (None, Placed::Undated) => undated.push(event.id.0.clone()),
            (Some(when), Placed::Inside { from, to, earlier: false, later: false }) => {
                assert!(undated.is_empty(), "{key}: dated events come first");
                assert!((0.0..=100.0).contains(&from) && from < to && to <= 100.0, "{key}: {from} to {to}");
                let start = percent(when.start.start_year(), everything);
                assert!((from - start).abs() < 1e-9, "{key} begins at {from}, not {start}");
                assert!((part, from + 1e-9) >= last, "{key} comes out of order");
                last = (part, from);
            }
            (when, placed) => panic!("{key}: {when:?} is {placed:?}"),
        }
    }
    assert_eq!(undated, ["T18", "T18", "T18", "T18"], "the undated report's events are listed, never placed");
}

#[test]
fn the_term_of_a_plan_is_no_achievement() {
    let terms: Vec<_> =
        ordered(atlas()).into_iter().filter(|event| ["T07", "T24"].contains(&event.id.as_str())).collect();
    assert_eq!(terms.len(), 2);
    for event in terms {
        assert_eq!(event.kind, EventKind::Plan, "{}: {}", event.key(), event.title);
        assert!(event.due().is_some(), "{}: a term falls due", event.key());
    }
}

#[test]
fn a_year_keeps_what_lies_in_it_and_nothing_without_a_date() {
    let index = timeline_index();
    let kept = |first, last| -> BTreeSet<String> {
        let state = TimelineState { years: Some((first, last)), ..TimelineState::default() };
        let rows = ordered(atlas()).into_iter().zip(&index.entries);
        rows.filter(|(_, entry)| passes(&index, entry, &state)).map(|(event, _)| event.key()).collect()
    };
    for (years, event, belongs) in [
        ((2020, 2020), "T03", true),
        ((2021, 2021), "T03", false),
        ((2021, 2021), "T05", true),
        ((2023, 2023), "T05", false),
        ((2025, 2025), "T08a", true),
        ((2026, 2026), "T08a", false),
        ((2027, 2027), "T17a", true),
        ((2000, 2028), "T18a", false),
    ] {
        assert_eq!(kept(years.0, years.1).contains(event), belongs, "{event} in {years:?}");
    }
}

#[test]
fn the_timelines_filters_keep_what_belongs_to_a_place() {
    let index = timeline_index();
    let events = ordered(atlas());
    let kept = |slug: &str| -> BTreeSet<String> {
        let state = TimelineState { place: some(slug), ..TimelineState::default() };
        events
            .iter()
            .zip(&index.entries)
            .filter(|(_, entry)| passes(&index, entry, &state))
            .map(|(event, _)| event.key())
            .collect()
    };
    for (slug, event, belongs) in [
        ("gaoxin", "T15c", true),
        ("medpark", "T15c", true),
        ("kejicheng", "T15c", false),
        ("kejicheng", "T13", true),
        ("kejicheng", "T18a", true),
        ("chengdu-gaoxin", "T22", true),
        ("zhengzhou", "T22", false),
        ("zhengzhou", "T03", true),
        ("hangkonggang", "T08j", true),
    ] {
        assert_eq!(kept(slug).contains(event), belongs, "{event} at {slug}");
    }
    for slug in &index.places {
        assert!(!kept(slug).is_empty(), "the filter offers {slug}, which has no event");
    }
}
