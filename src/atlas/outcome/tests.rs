//! What comes of invented targets.

use super::*;
use crate::atlas::figure::FigureId;
use crate::atlas::invented;
use crate::atlas::site::Site;

/// The day of judgement: after 2025 and before 2030.
const DAY: &str = "2027-01-01";

/// Targets with figures, as judged on a day; the document of the figures is of January 2026.
fn atlas(day: &str, targets: &[&str], figures: &[&str]) -> Atlas {
    let qualifiers = [
        "word=近 position=before bound=at_most",
        "word=超 position=before bound=at_least",
        "word=以上 position=after bound=at_least",
        "word=以内 position=after bound=at_most",
        "word=约 position=before bound=about",
    ];
    Atlas {
        site: Site { data_date: day.parse().expect("a day"), ..Site::default() },
        documents: vec![invented::document("id=001 date=2026-01"), invented::document("id=002")],
        qualifiers: qualifiers.map(invented::qualifier).into(),
        targets: targets.iter().map(|cells| invented::target(cells)).collect(),
        figures: figures.iter().map(|cells| invented::figure(cells)).collect(),
        ..Atlas::default()
    }
}

/// What comes of a target with one figure, and one figure as its result.
fn judged(day: &str, due: &str, aim: &str, result: &str) -> Outcome {
    let target = format!("target_figures=F001 result_figures=F002 result_comparable=yes due={due}");
    let aim = format!("id=F001 kind=target due={due} unit=家 {aim}");
    let result = format!("id=F002 unit=家 {result}");
    let atlas = atlas(day, &[&target], &[&aim, &result]);
    atlas.outcome(&atlas.targets[0])
}

const FIFTY: &str = "low=50 high=50 qualifier=以上";

fn all(cases: &[(&str, &str, Outcome)]) {
    for (aim, result, outcome) in cases {
        assert_eq!(judged(DAY, "2025", aim, result), *outcome, "{aim} / {result}");
    }
}

#[test]
fn without_a_result_the_term_decides() {
    let outcome = |due: &str| {
        let atlas = atlas(DAY, &[&format!("due={due}")], &[]);
        atlas.outcome(&atlas.targets[0])
    };
    assert_eq!(
        ["2025", "2021/2026", "2027", "2030", "无年限"].map(outcome),
        [Outcome::Unreported, Outcome::Unreported, Outcome::Pending, Outcome::Pending, Outcome::Open]
    );
}

#[test]
fn a_number_reaches_what_is_aimed_at_or_does_not() {
    all(&[
        (FIFTY, "low=60 high=60", Outcome::Met),
        (FIFTY, "low=50 high=50", Outcome::Met),
        (FIFTY, "low=49.5 high=49.5", Outcome::Missed),
        // Of a range the lower end is enough.
        ("low=2 high=3", "low=2 high=2", Outcome::Met),
        ("low=2 high=3", "low=1 high=1", Outcome::Missed),
        // A range on both sides of the aim may be either.
        (FIFTY, "low=45 high=55", Outcome::Incomparable),
    ]);
}

#[test]
fn a_qualifier_of_the_result_is_not_ignored() {
    all(&[
        // 近50家 is less than 50.
        (FIFTY, "low=50 high=50 qualifier=近", Outcome::Missed),
        ("low=50 high=50", "low=50 high=50 qualifier=近", Outcome::Missed),
        // 近60家 may be less than 50, and 超40家 more.
        (FIFTY, "low=60 high=60 qualifier=近", Outcome::Incomparable),
        (FIFTY, "low=40 high=40 qualifier=超", Outcome::Incomparable),
        (FIFTY, "low=50 high=50 qualifier=超", Outcome::Met),
        (FIFTY, "low=80 high=80 qualifier=约", Outcome::Incomparable),
    ]);
}

#[test]
fn a_rank_and_a_limit_are_the_better_the_smaller() {
    let tenth = "low=10 high=10 unit=名次";
    let limit = "low=30 high=30 qualifier=以内";
    all(&[
        (tenth, "low=8 high=8 unit=名次", Outcome::Met),
        (tenth, "low=10 high=10 unit=名次", Outcome::Met),
        (tenth, "low=12 high=12 unit=名次", Outcome::Missed),
        (tenth, "low=8 high=12 unit=名次", Outcome::Incomparable),
        (limit, "low=28 high=28", Outcome::Met),
        (limit, "low=35 high=35", Outcome::Missed),
        ("low=-5 high=-5 unit=% qualifier=以内", "low=-6 high=-6 unit=%", Outcome::Met),
    ]);
}

#[test]
fn a_decline_does_not_reach_a_growth() {
    all(&[
        ("low=10 high=10 unit=%", "low=-2.1 high=-2.1 unit=%", Outcome::Missed),
        ("low=0 high=0 unit=%", "low=-2.1 high=-2.1 unit=%", Outcome::Missed),
        ("low=-3 high=-3 unit=%", "low=-2.1 high=-2.1 unit=%", Outcome::Met),
    ]);
}

#[test]
fn what_does_not_measure_the_same_is_not_judged() {
    all(&[
        (FIFTY, "low=60 high=60 unit=个", Outcome::Incomparable),
        (FIFTY, "words=明显增加", Outcome::Incomparable),
        ("words=力争全覆盖", "low=60 high=60", Outcome::Incomparable),
    ]);
    for (comparable, outcome) in [("yes", Outcome::Met), ("approx", Outcome::Met), ("no", Outcome::Incomparable)] {
        let target = format!("target_figures=F001 result_figures=F002 result_comparable={comparable}");
        let figures = ["id=F001 kind=target due=2025 low=5 high=5", "id=F002 low=6 high=6"];
        let atlas = atlas(DAY, &[&target], &figures);
        assert_eq!(atlas.outcome(&atlas.targets[0]), outcome, "{comparable}");
    }
}

#[test]
fn what_is_reached_early_is_reached_and_what_is_not_may_still_be() {
    let early = |result: &str| judged("2024-06-01", "2025", FIFTY, result);
    assert_eq!(early("low=60 high=60 as_of=2023"), Outcome::Met);
    assert_eq!(early("low=40 high=40 as_of=2023"), Outcome::Pending);
    assert_eq!(early("low=40 high=40 unit=个 as_of=2023"), Outcome::Pending);
    let open = |result: &str| judged(DAY, "无年限", FIFTY, result);
    assert_eq!(open("low=60 high=60"), Outcome::Met);
}

#[test]
fn a_result_from_before_the_end_of_the_term_misses_nothing() {
    let missed = |when: &str| judged(DAY, "2021/2025", FIFTY, &format!("low=40 high=40 {when}"));
    assert_eq!(missed("as_of=2024"), Outcome::Unreported);
    assert_eq!(missed("as_of=2025-06"), Outcome::Unreported);
    assert_eq!(missed("as_of=2025"), Outcome::Missed);
    assert_eq!(missed("as_of=2025-12"), Outcome::Missed);
    assert_eq!(missed("as_of=2025-12-31"), Outcome::Missed);
    assert_eq!(missed("as_of=2021/2025"), Outcome::Missed);
    // Undated, it is as old as its document; a document without a date says nothing.
    assert_eq!(missed("as_of=现有 document=001"), Outcome::Missed);
    assert_eq!(missed("as_of=未标注 document=002"), Outcome::Unreported);
}

#[test]
fn several_figures_are_reached_together() {
    let outcome = |second: &str, results: &str| {
        let target = format!("target_figures=F001 result_figures={results} result_comparable=yes");
        let second = format!("id=F002 part=b unit=个 as_of=2025 {second}");
        let figures = [
            "id=F001 part=a kind=target due=2025 unit=家 low=50 high=50",
            "id=F001 part=b kind=target due=2025 unit=个 low=5 high=5",
            "id=F002 part=a unit=家 low=60 high=60 as_of=2025",
            &second,
        ];
        let atlas = atlas(DAY, &[&target], &figures);
        atlas.outcome(&atlas.targets[0])
    };
    assert_eq!(outcome("low=6 high=6", "F002"), Outcome::Met);
    assert_eq!(outcome("low=4 high=4", "F002"), Outcome::Missed);
    assert_eq!(outcome("words=若干", "F002"), Outcome::Incomparable);
    assert_eq!(outcome("low=6 high=6", "F002a"), Outcome::Incomparable, "one figure says nothing of the other");
}

#[test]
fn figures_and_events_have_the_outcome_of_their_target() {
    let mut atlas = atlas(
        DAY,
        &["target_figures=F001 result_figures=F002 result_comparable=yes"],
        &[
            "id=F001 part=a kind=target due=2025 low=5 high=5",
            "id=F002 low=6 high=6",
            "id=F003 kind=target due=2025",
            "id=F004 kind=plan due=2030",
            "id=F005 kind=plan",
        ],
    );
    let outcomes: Vec<_> = atlas.figures.iter().map(|figure| atlas.figure_outcome(figure)).collect();
    assert_eq!(outcomes, [Some(Outcome::Met), None, Some(Outcome::Unreported), Some(Outcome::Pending), None]);
    // A target may name a figure by its part.
    atlas.targets[0].target_figures = vec!["F001a".to_owned()];
    assert_eq!(atlas.figure_outcome(&atlas.figures[0]), Some(Outcome::Met));
    assert_eq!(atlas.figures[0].id, FigureId::from("F001"));

    let outcome = |cells: &str| atlas.event_outcome(&invented::event(cells));
    assert_eq!(outcome("target=G01 start=2025 precision=year due=yes"), Some(Outcome::Met));
    assert_eq!(outcome("start=2021 end=2025 precision=period due=yes"), Some(Outcome::Unreported));
    assert_eq!(outcome("start=2031 precision=year due=yes"), Some(Outcome::Pending));
    assert_eq!(outcome("start=2025 precision=year due=no"), None);
    assert_eq!(outcome("kind=past start=2020 precision=year"), None);
}

#[test]
fn outcomes_are_counted_in_their_order() {
    // The last is what another city aims at.
    let targets =
        ["id=G01 due=2030", "id=G02 due=2025", "id=G03 due=2020", "id=G04 due=无年限", "id=G05 due=2020 place=C01"];
    let places = ["", "id=C01 role=comparator region=elsewhere"].map(invented::place);
    let atlas = Atlas { places: places.into(), ..atlas(DAY, &targets, &[]) };
    assert_eq!(atlas.outcome_counts(), [(Outcome::Unreported, 2), (Outcome::Pending, 1), (Outcome::Open, 1)]);
    assert_eq!(Atlas::default().outcome_counts(), []);
}
