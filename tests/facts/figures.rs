//! Figures with their values and qualifiers, targets with their baselines, conflicts with both sides.

use std::collections::BTreeMap;

use crate::common::{accept, atlas, known};
use crate::lines;
use bio_atlas::atlas::date::{AsOf, Due};
use bio_atlas::atlas::figure::{Figure, FigureKind};
use bio_atlas::atlas::target::Comparable;

const FIGURES: &str = include_str!("../expected/figures.txt");

/// One line of the expected figures.
struct Expected {
    subject: &'static str,
    kind: FigureKind,
    value: Option<(f64, f64)>,
    unit: &'static str,
    qualifiers: Vec<&'static str>,
    as_of: AsOf,
    due: Option<Due>,
    document: &'static str,
}

fn expected_figures() -> BTreeMap<&'static str, Expected> {
    let given = |text: &'static str| if text == "-" { "" } else { text };
    lines(FIGURES)
        .map(|line| {
            let cells: Vec<&str> = line.split(' ').collect();
            let [key, subject, kind, value, unit, qualifiers, as_of, due, document] = cells[..] else {
                panic!("nine cells, not: {line}")
            };
            let number = |text: &str| text.parse::<f64>().unwrap_or_else(|_| panic!("a number in: {line}"));
            let value = (value != "-").then(|| {
                let (low, high) = value.split_once("..").unwrap_or((value, value));
                (number(low), number(high))
            });
            let expected = Expected {
                subject,
                kind: kind.parse().unwrap_or_else(|error| panic!("{error} in: {line}")),
                value,
                unit: given(unit),
                qualifiers: given(qualifiers).split(';').filter(|word| !word.is_empty()).collect(),
                as_of: as_of.parse().unwrap_or_else(|error| panic!("{error} in: {line}")),
                due: (due != "-").then(|| due.parse().unwrap_or_else(|error| panic!("{error} in: {line}"))),
                document,
            };
            (key, expected)
        })
        .collect()
}

#[test]
fn figures_keep_value_kind_and_qualifiers() {
    let expected = expected_figures();
    let found: BTreeMap<String, &Figure> = atlas().figures.iter().map(|figure| (figure.key(), figure)).collect();
    let mut complaints: Vec<String> = Vec::new();
    complaints.extend(expected.keys().filter(|key| !found.contains_key(**key)).map(|key| format!("{key} is missing")));
    for (key, figure) in found {
        let Some(expected) = expected.get(key.as_str()) else { continue };
        let Expected { subject, kind, value, unit, qualifiers, as_of, due, document } = expected;
        let mut differs = |what: &str, differs: bool, found: String| {
            if differs {
                complaints.push(format!("{key} {what} is {found}"));
            }
        };
        differs("subject", figure.subject.0 != *subject, figure.subject.0.clone());
        differs("kind", figure.kind != *kind, figure.kind.code().to_owned());
        differs("value", figure.value != *value, format!("{:?}", figure.value));
        differs("unit", figure.unit != *unit, figure.unit.clone());
        differs("qualifier", figure.qualifiers != *qualifiers, figure.qualifiers.join(";"));
        differs("as_of", figure.as_of != *as_of, figure.as_of.chinese());
        differs("due", figure.due != *due, figure.due.map_or_else(|| "nothing".to_owned(), Due::chinese));
        differs("document", figure.evidence.document.as_str() != *document, figure.evidence.document.0.clone());
    }
    accept(&complaints);
}

#[test]
fn baselines_stand_only_where_there_is_one() {
    let with: BTreeMap<&str, Vec<&str>> = known::atlas()
        .targets
        .iter()
        .filter(|target| !target.baseline_figures.is_empty())
        .map(|target| (target.id.as_str(), target.baseline_figures.iter().map(String::as_str).collect()))
        .collect();
    let expected = BTreeMap::from([
        ("G01", vec!["F007"]),
        ("G02", vec!["F008"]),
        ("G03", vec!["F006"]),
        ("G06", vec!["F029"]),
        ("G07", vec!["F032"]),
        ("G27", vec!["F243"]),
    ]);
    assert_eq!(with, expected);
    for target in &known::atlas().targets {
        let stated = target.baseline_words.is_empty() != with.contains_key(target.id.as_str());
        assert!(
            stated || target.id.as_str() == "G26",
            "{}: words without a figure: {}",
            target.id,
            target.baseline_words
        );
        let comparable = match target.id.as_str() {
            "G06" => Comparable::Yes,
            "G03" => Comparable::Approx,
            _ => Comparable::No,
        };
        assert_eq!(target.comparable, comparable, "{} {}", target.id, target.measure);
    }
    let due = |id: &str| atlas().targets.iter().find(|target| target.id.as_str() == id).map(|target| target.due);
    for id in ["G20", "G21", "G23"] {
        assert_eq!(due(id), Some(Due::Open), "{id} sets no year");
    }
}

#[test]
fn both_sides_of_a_conflict_are_kept() {
    let atlas = atlas();
    let cases: &[(&str, &[&str])] = &[
        ("X01", &["F136", "F183"]),
        ("X02", &["F163", "F191"]),
        ("X03", &["F138", "F164", "F177"]),
        ("X04", &["F139", "F170", "F178"]),
        ("X05", &["F168", "F176"]),
        ("X07", &["F131", "F180"]),
        ("X11", &["F103", "F104a"]),
        ("X12", &["F066", "F067"]),
        ("X17", &["F007", "F008", "F038", "F039"]),
        ("X20", &["F021", "F022", "F023"]),
        ("X28", &["F235", "F243"]),
        ("X29", &["F225", "F243"]),
        ("X30", &["F237", "F245"]),
        ("X33", &["F136", "F192"]),
        ("X34", &["F196", "F197a", "F197b", "F197c"]),
        ("X46", &["F019", "F104a"]),
    ];
    let mut complaints = Vec::new();
    for (id, keys) in cases {
        for key in *keys {
            let figure = atlas.figure(key).unwrap_or_else(|| panic!("{key} of {id} is a figure"));
            if !figure.conflicts.iter().any(|conflict| conflict.as_str() == *id) {
                complaints.push(format!("{key} does not say that it is in {id}"));
            }
        }
    }
    for conflict in &known::atlas().conflicts {
        if conflict.b.is_empty() != conflict.b_evidence.is_none() {
            complaints.push(format!("{}: a second side without its source", conflict.id));
        }
    }
    let twelve = atlas.conflicts.iter().find(|conflict| conflict.id.as_str() == "X01").expect("X01");
    assert!(twelve.a.contains("11") && twelve.b.contains("12"), "{} / {}", twelve.a, twelve.b);
    accept(&complaints);
}
