//! What is drawn of invented events.

use super::*;
use crate::atlas::invented;
use crate::atlas::site::Site;
use crate::chart::timeline::TimelineIndex;

fn atlas(events: &[&str]) -> Atlas {
    Atlas {
        site: Site { data_date: "2026-07-01".parse().expect("a day"), ..Site::default() },
        places: ["id=P01 slug=a role=core", "id=C01 slug=b role=comparator region=elsewhere"]
            .map(invented::place)
            .into(),
        documents: ["id=001 date=2021-11", "id=002 date=2025-04-25", "id=003"].map(invented::document).into(),
        events: events.iter().map(|cells| invented::event(cells)).collect(),
        ..Atlas::default()
    }
}

fn drawn(atlas: &Atlas) -> Drawing<'_> {
    Drawing::of(atlas, TimelineIndex::of(atlas).span)
}

#[test]
fn targets_of_one_term_are_a_stack_and_the_rest_are_not() {
    let atlas = atlas(&[
        "id=T01 kind=target precision=year start=2025 due=yes",
        "id=T02 kind=target precision=year start=2025 due=yes",
        "id=T03 kind=target precision=year start=2025 due=yes",
        "id=T04 kind=target precision=year start=2028 due=yes",
        "id=T05 kind=past precision=year start=2020",
        "id=T06 kind=past precision=year start=2022 place=C01",
    ]);
    let drawing = drawn(&atlas);
    let lanes: Vec<(EventKind, usize, usize)> =
        drawing.lanes.iter().map(|lane| (lane.kind, lane.stacks.len(), lane.rows.len())).collect();
    assert_eq!(lanes, [(EventKind::Past, 0, 1), (EventKind::Target, 1, 1)]);
    let stack = drawing.largest().expect("a stack");
    assert_eq!((stack.rows.len(), stack.told, stack.is_due), (3, 0, true));
    assert_eq!(drawing.elsewhere.len(), 1, "others are hinted at, never counted");
}

#[test]
fn a_year_is_a_bracket_and_only_a_period_is_a_bar() {
    let cases = [
        ("kind=past start=2022 precision=year", Shape::Point, true),
        ("kind=past start=2022-03-01 precision=day", Shape::Point, false),
        ("kind=past start=2022 end=2024 precision=period", Shape::Bar, false),
        ("kind=past start=2022 precision=open", Shape::Dots, false),
        ("kind=plan start=2022 end=2024 precision=period inferred=end", Shape::Bar, true),
    ];
    for (cells, shape, doubted) in cases {
        let atlas = atlas(&[
            &format!("id=T01 {cells}"),
            "id=T02 kind=past precision=year start=2020",
            "id=T03 kind=past precision=year start=2027",
        ]);
        let drawing = drawn(&atlas);
        let rows = drawing.lanes.iter().flat_map(|lane| &lane.rows);
        let row = rows.into_iter().find(|row| row.event.id.as_str() == "T01").expect("a row");
        assert_eq!((row.mark.shape, row.mark.doubt.is_some()), (shape, doubted), "{cells}");
    }
}

#[test]
fn the_silence_is_counted_in_days_and_ends_at_the_judgement() {
    let atlas = atlas(&["id=T01 kind=past precision=year start=2020", "id=T02 kind=past precision=year start=2027"]);
    let drawing = drawn(&atlas);
    let silence = drawing.silence.expect("a silence");
    assert_eq!(silence.days, Some(432));
    assert!(silence.from < drawing.judged);
    assert_eq!(drawing.undated.len(), 1);
}

#[test]
fn no_flag_lies_on_another() {
    let mut atlas =
        atlas(&["id=T01 kind=past precision=year start=2020", "id=T02 kind=past precision=year start=2027"]);
    atlas.documents = (1..=9)
        .map(|at| invented::document(&format!("id=00{at} date=2024-0{at} short_title=一份相当长的文件")))
        .collect();
    let drawing = drawn(&atlas);
    let mut seen: Vec<(usize, f64)> = Vec::new();
    for flag in drawing.flags.iter().filter(|flag| flag.level + 1 < LEVELS) {
        let near = |(level, at): &(usize, f64)| *level == flag.level && (flag.at - at).abs() < 15.0;
        assert!(!seen.iter().any(near), "{:?}", flag.date);
        seen.push((flag.level, flag.at));
    }
}

#[test]
fn a_place_elsewhere_is_drawn_with_its_own_documents_alone() {
    let atlas = atlas(&[
        "id=T01 kind=past precision=year start=2020",
        "id=T02 kind=past precision=year start=2022 place=C01",
        "id=T03 kind=target precision=year start=2025 due=yes place=C01",
        "id=T04 kind=past precision=undated place=C01",
    ]);
    let drawing = Drawing::within(&atlas, &PlaceId::from("C01")).expect("two events");
    let ids: Vec<&str> = drawing.lanes.iter().flat_map(|lane| &lane.rows).map(|row| row.event.id.as_str()).collect();
    assert_eq!((ids, drawing.years), (vec!["T02", "T03"], (2022, 2027)));
    // The newer document tells of the city only: after the other there is silence.
    assert_eq!(drawing.flags.iter().map(|flag| flag.document.id.as_str()).collect::<Vec<_>>(), ["001"]);
    assert!(!drawing.is_home && drawing.silence.is_some() && drawing.undated.is_empty());
    assert_eq!(Drawing::within(&atlas, &PlaceId::from("P01")), None, "one event is no course of things");
}
