//! Pictures of the timeline, and what must hold for every one of them.

use std::collections::BTreeSet;

use bio_atlas::chart::timeline::{Part, Placed, TimelineIndex, bar, ordered, passes, percent, placed, ticks};
use bio_atlas::state::timeline::TimelineState;

use crate::common::{accept, atlas, golden, timeline_index};
use crate::some;

#[test]
fn golden_timelines() {
    let index = timeline_index();
    let mut complaints = Vec::new();
    for (name, state) in [
        ("timeline", TimelineState::default()),
        ("timeline-filtered", TimelineState { place: some("gaoxin"), years: (2024, 2028), ..TimelineState::default() }),
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
         <style>text{{font:12px 'Noto Sans CJK SC',sans-serif}}line{{stroke:#d9d6ca}}.bar{{stroke:#1a6f59;\
         stroke-width:8;stroke-linecap:round}}.target,.plan{{stroke:#7f6123}}.is-before,.is-after{{\
         stroke:#bf2f26}}.is-undated{{display:none}}</style>\n<svg x=\"340\" width=\"540\">\n"
    );
    for year in ticks(state.years) {
        let at = format!("{:.2}", percent(f64::from(year), state.years));
        svg.push_str(&format!(
            "<line x1=\"{at}%\" x2=\"{at}%\" y1=\"20\" y2=\"{height}\"/><text x=\"{at}%\" y=\"14\">{year}</text>\n"
        ));
    }
    for (row, (event, entry)) in rows.iter().enumerate() {
        let y = 32 + 18 * row;
        let (x1, x2, class) = bar(entry, state.years);
        svg.push_str(&format!(
            "<line class=\"bar {} {class}\" x1=\"{x1}\" x2=\"{x2}\" y1=\"{y}\" y2=\"{y}\"/>\
             <text x=\"-330\" y=\"{}\">{} {}</text>\n",
            event.kind.code(),
            y + 4,
            event.key(),
            event.title
        ));
    }
    svg.push_str("</svg>\n</svg>\n");
    svg.replace("<svg x=\"340\" width=\"540\">", "<svg x=\"340\" width=\"540\" overflow=\"visible\">")
}

#[test]
fn events_stand_where_their_dates_are_and_undated_ones_nowhere() {
    let index = timeline_index();
    let events = ordered(atlas());
    assert_eq!(events.len(), index.entries.len());
    let everything = (2000, 2028);
    let mut undated = Vec::new();
    let mut last = (Part::Zhengzhou, f64::NEG_INFINITY);
    for (event, entry) in events.iter().zip(&index.entries) {
        let key = event.key();
        let part = Part::of(atlas(), event);
        let foreign = event.place.0.starts_with('C');
        assert_eq!(part == Part::Elsewhere, foreign && event.when.is_some(), "{key} stands with {part:?}");
        match (event.when, placed(entry, everything)) {
            (None, Placed::Undated) => undated.push(event.id.0.clone()),
            (Some(when), Placed::Inside(from, to)) => {
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
