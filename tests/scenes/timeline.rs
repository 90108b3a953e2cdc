//! Pictures of the timeline, and what must hold for every one of them.

use std::collections::BTreeSet;

use bio_atlas::atlas::event::EventKind;
use bio_atlas::chart::timeline::{Bar, Part, Placed, TimelineIndex, bar, ordered, passes, percent, placed, ticks};
use bio_atlas::state::timeline::TimelineState;

use crate::common::known::atlas;
use crate::common::{accept, golden, timeline_index};
use crate::some;

#[test]
fn golden_timelines() {
    let index = timeline_index();
    let mut complaints = Vec::new();
    for (name, state) in [
        ("timeline", TimelineState::default()),
        (
            "timeline-filtered",
            TimelineState { place: some("gaoxin"), years: Some((2024, 2028)), ..TimelineState::default() },
        ),
        (
            "timeline-zoomed",
            TimelineState { kind: Some(EventKind::Plan), years: Some((2022, 2024)), ..TimelineState::default() },
        ),
    ] {
        complaints.extend(golden(&format!("{name}.svg"), &draw_timeline(&index, &state)).err());
    }
    accept(&complaints);
}

/// The axis and one row per event, in the order of the page.
fn draw_timeline(index: &TimelineIndex, state: &TimelineState) -> String {
    let rows: Vec<_> =
        ordered(atlas()).into_iter().zip(&index.entries).filter(|(_, entry)| passes(index, entry, state)).collect();
    let height = 30 + 18 * rows.len();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"{height}\">\n\
         <style>text{{font:12px 'Noto Sans CJK SC',sans-serif}}.grid{{stroke:#d9d6ca}}.bar{{fill:#1a6f59;\
         stroke:#1a6f59;overflow:visible}}.target,.plan{{fill:#f3ead3;stroke:#7f6123}}.plan{{\
         stroke-dasharray:5 3}}.is-before,.is-after{{display:none}}path{{display:none}}\
         .goes-on-before .to-before,.goes-on-after .to-after{{display:inline}}</style>\n\
         <svg x=\"340\" width=\"540\" overflow=\"visible\">\n"
    );
    let years = state.window(index.span);
    for year in ticks(years) {
        let at = format!("{:.2}", percent(f64::from(year), years));
        svg.push_str(&format!(
            "<line class=\"grid\" x1=\"{at}%\" x2=\"{at}%\" y1=\"20\" y2=\"{height}\"/><text x=\"{at}%\" y=\"14\">{year}</text>\n"
        ));
    }
    for (row, (event, entry)) in rows.iter().enumerate() {
        let y = 32 + 18 * row;
        let Bar { x, width, classes } = bar(entry, years);
        let states: String = classes.iter().filter(|(_, on)| *on).map(|(name, _)| format!(" {name}")).collect();
        let mark = if entry.span.is_some() { "<rect y=\"-4\" width=\"100%\" height=\"8\"/>" } else { "" };
        svg.push_str(&format!(
            "<svg class=\"bar {}{states}\" x=\"{x}\" width=\"{width}\" y=\"{y}\">{mark}<path class=\"to-before\" \
             d=\"M1 -4H0L-6 0L0 4H1\"/><svg x=\"100%\" overflow=\"visible\"><path class=\"to-after\" \
             d=\"M-1 -4H0L6 0L0 4H-1\"/></svg></svg><text x=\"-330\" y=\"{}\">{} {}</text>\n",
            event.kind.code(),
            y + 4,
            event.key(),
            event.title
        ));
    }
    svg.push_str("</svg>\n</svg>\n");
    svg
}

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
