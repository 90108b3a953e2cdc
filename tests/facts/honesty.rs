//! The red lines: what is undated, a draft, elsewhere, torn or unstated stays so.

use crate::common::known::{is_known, stated};
use crate::common::{atlas, known};
use bio_atlas::atlas::Atlas;
use bio_atlas::atlas::date::{AsOf, InferredDate};
use bio_atlas::atlas::event::EventKind;
use bio_atlas::atlas::evidence::DocumentKind;
use bio_atlas::atlas::figure::{Figure, FigureKind};
use bio_atlas::atlas::organisation::Tie;
use bio_atlas::atlas::place::{Domain, Region};

#[test]
fn the_undated_document_stays_undated() {
    let atlas = atlas();
    for figure in atlas.figures.iter().filter(|figure| figure.evidence.document.as_str() == "000") {
        assert_eq!(figure.as_of, AsOf::Unstated, "{}", figure.key());
        assert!(figure.inferred == InferredDate::Neither, "{} has no year to infer", figure.key());
    }
    for event in atlas.events.iter().filter(|event| event.evidence.document.as_str() == "000") {
        assert!(event.when.is_none(), "{} {}", event.key(), event.title);
    }
    let document = atlas.documents.iter().find(|document| document.id.as_str() == "000").expect("document 000");
    assert_eq!(document.date, None, "document 000 states no date");
    assert!(
        atlas.events.iter().any(|event| event.id.as_str() == "T18" && event.when.is_none()),
        "undated events are listed"
    );
}

#[test]
fn the_draft_plan_is_never_a_plan_in_force() {
    let atlas = atlas();
    for document in atlas.documents.iter().filter(|document| is_known("documents", document.id.as_str())) {
        let draft = document.id.as_str() == "001";
        assert_eq!(document.kind == DocumentKind::DraftPlan, draft, "{}", document.title);
        assert_eq!(document.short_title.contains("征求意见稿"), draft, "{}", document.short_title);
    }
    let ahead = |figure: &&Figure| matches!(figure.kind, FigureKind::Target | FigureKind::Plan);
    let mut seen = 0;
    for figure in atlas.figures.iter().filter(ahead).filter(|figure| figure.evidence.document.as_str() == "001") {
        assert!(atlas.is_draft(&figure.evidence), "{}", figure.key());
        seen += 1;
    }
    assert!(seen >= 30, "the draft plan's targets and plans are in the tables, not only {seen}");
    for figure in atlas.figures.iter().filter(|figure| figure.kind == FigureKind::Target) {
        assert!(figure.due.is_some(), "{}: a target has a year, or says that it has none", figure.key());
        assert!(!Atlas::is_present(figure), "{}: a target is not a claim about the present", figure.key());
    }
    for event in atlas.events.iter().filter(|event| event.kind == EventKind::Past) {
        assert!(event.due().is_none(), "{}: what has happened does not fall due", event.key());
    }
}

#[test]
fn places_elsewhere_never_enter_zhengzhous_numbers() {
    let atlas = atlas();
    let region = |id: &str| atlas.places.iter().find(|place| place.id.as_str() == id).map(|place| place.region);
    let home = |subject: &str| {
        region(subject).or_else(|| {
            let organisation = atlas.organisations.iter().find(|organisation| organisation.id.as_str() == subject)?;
            region(organisation.place.as_ref()?.as_str())
        })
    };
    for figure in atlas.figures.iter().filter(|figure| figure.evidence.document.as_str() == "004") {
        let subject = figure.subject.0.as_str();
        assert_eq!(home(subject), Some(Region::Elsewhere), "{} is about {subject}", figure.key());
    }
    for event in atlas.events.iter().filter(|event| event.evidence.document.as_str() == "004") {
        assert_eq!(region(event.place.as_str()), Some(Region::Elsewhere), "{}", event.key());
    }
    for chart in &atlas.charts {
        for key in &chart.figures {
            let figure = atlas.figure(key).expect("a figure of a chart");
            let subject = home(figure.subject.0.as_str());
            assert_eq!(subject, region(chart.place.as_str()), "chart {} of {} draws {key}", chart.id, chart.place);
        }
    }
    for tie in &atlas.place_industries {
        assert_eq!(region(tie.place.as_str()), Some(Region::Home), "the matrix holds {}", tie.place);
    }
}

#[test]
fn numbers_of_a_torn_sentence_belong_to_no_industry() {
    let atlas = atlas();
    for key in ["F202", "F203"] {
        let figure = atlas.figure(key).expect("a figure");
        assert_eq!(figure.domain, Domain::Context, "{key}");
        assert!(figure.measure.contains("不明"), "{key} says that it is unclear: {}", figure.measure);
        assert!(!figure.measure.contains("生命科学") && !figure.measure.contains("算力"), "{key}: {}", figure.measure);
        assert!(!atlas.charts.iter().any(|chart| chart.figures.iter().any(|other| other == key)), "{key} is drawn");
        assert!(!atlas.cases.iter().any(|case| case.figures.iter().any(|other| other == key)), "{key} is a case");
    }
}

#[test]
fn what_no_document_states_is_filled_in_nowhere() {
    // A document that was added may state it.
    let mut atlas = known::atlas().clone();
    atlas.figures = super::common::atlas().figures.iter().filter(|figure| stated(&figure.evidence)).cloned().collect();
    // No total of output, income, jobs or money for the city: 001 states none.
    for figure in atlas.figures.iter().filter(|figure| figure.subject.0 == "ZZ") {
        let threshold = figure.key() == "F064";
        assert!(
            threshold || !matches!(figure.unit.as_str(), "亿元" | "万元" | "元" | "人" | "万人"),
            "{}: {} {}",
            figure.key(),
            figure.measure,
            figure.unit
        );
    }
    // “百亿” is a position that is aimed at, never a value.
    for figure in atlas.figures.iter().filter(|figure| figure.words.contains("百亿") && figure.subject.0 != "C05") {
        assert_eq!(figure.value, None, "{} {}", figure.key(), figure.words);
        assert!(!Atlas::is_present(figure), "{} {}", figure.key(), figure.words);
    }
    // Counties and zones have no numbers of their own scale in the draft plan.
    for figure in atlas.figures.iter().filter(|figure| figure.evidence.document.as_str() == "001") {
        assert!(
            !matches!(figure.subject.0.as_str(), "P01" | "P04" | "P08" | "P11" | "P13" | "P17" | "P27" | "P30" | "P31"),
            "{} gives {} a number",
            figure.key(),
            figure.subject.0
        );
    }
    // How many life-science firms there are, no document says: only how many leading ones were brought in.
    let counts: Vec<String> = atlas
        .figures
        .iter()
        .filter(|figure| figure.measure.contains("生命科学") && figure.measure.contains("企业"))
        .map(Figure::key)
        .collect();
    assert_eq!(counts, ["F204"]);
    // Seven counties without names, hospitals without names, fifteen signatories without names.
    let signed =
        atlas.organisations.iter().filter(|row| row.tie == Tie::Signed && row.evidence.document.as_str() == "002");
    assert_eq!(signed.count(), 3, "three of the eighteen signatories are named");
}
