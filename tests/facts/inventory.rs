//! What is there: every id, the task tree, the addresses.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::known::is_known;
use crate::common::{accept, atlas, known, tables};
use crate::lines;
use bio_atlas::atlas::definitions;
use bio_atlas::atlas::industry::{ProgrammeKind, TaskKind};
use bio_atlas::atlas::place::{RemarkKind, Role};

const SLUGS: &str = include_str!("../expected/slugs.txt");

#[test]
fn no_known_row_is_lost() {
    let complaints: Vec<String> = known::ids()
        .iter()
        .flat_map(|(table, expected)| {
            let found = found(table);
            let lost = expected.iter().filter(move |id| !found.contains(**id));
            lost.map(move |id| format!("{table}: {id} is missing"))
        })
        .collect();
    accept(&complaints);
}

/// The keys of a table, as the list of the known ones writes them.
fn found(table: &str) -> BTreeSet<String> {
    let (_, text) = tables().into_iter().find(|(file, _)| *file == format!("{table}.csv")).expect("a table");
    let definition = definitions().into_iter().find(|definition| definition.name == table).expect("a table");
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let cell = |record: &csv::StringRecord, column: &str| -> String {
        header.iter().position(|name| name == column).and_then(|at| record.get(at)).unwrap_or_default().to_owned()
    };
    let rows = reader.records().map(|record| record.expect("a row"));
    rows.map(|record| definition.key.iter().map(|column| cell(&record, column)).collect()).collect()
}

#[test]
fn the_task_tree_of_the_draft_plan_is_whole() {
    let atlas = atlas();
    let tasks = atlas.tasks.iter().filter(|task| task.kind == TaskKind::Task && is_known("tasks", task.id.as_str()));
    let of_kind = |kind| {
        let known = atlas.programmes.iter().filter(|programme| is_known("programmes", programme.id.as_str()));
        known.filter(|programme| programme.kind == kind).count()
    };
    assert_eq!(
        (tasks.count(), of_kind(ProgrammeKind::Project), of_kind(ProgrammeKind::Safeguard)),
        (5, 6, 6),
        "five tasks, six projects, six safeguards"
    );
    // Branches that the draft plan ties to no place at all.
    let unlocated: BTreeSet<&str> =
        atlas.tasks.iter().filter(|task| !task.located).map(|task| task.name.as_str()).collect();
    for word in ["兽用药品", "医用耗材", "基因检测", "精准医疗", "智慧医疗"] {
        assert!(unlocated.iter().any(|name| name.contains(word)), "{word} names no place; found {unlocated:?}");
    }
}

#[test]
fn addresses_of_profiles_never_change() {
    let expected: BTreeMap<&str, &str> = lines(SLUGS).filter_map(|line| line.split_once(' ')).collect();
    let found: BTreeMap<&str, &str> = atlas()
        .places
        .iter()
        .filter(|place| place.profile)
        .map(|place| (place.id.as_str(), place.slug.as_str()))
        .collect();
    let moved: Vec<String> = expected
        .iter()
        .filter(|(id, slug)| found.get(*id) != Some(slug))
        .map(|(id, slug)| format!("{id} stood at {slug}, and now at {:?}", found.get(id)))
        .collect();
    accept(&moved);
    let unique: BTreeSet<&str> = found.values().copied().collect();
    assert_eq!(unique.len(), found.len(), "each profile has an address of its own");
    // Fixed since the first day.
    for (id, slug) in [
        ("P01", "hangkonggang"),
        ("P03", "linkong"),
        ("P04", "xinzheng"),
        ("P08", "jingkai"),
        ("P11", "zhongmu"),
        ("P13", "gaoxin"),
        ("P15", "medpark"),
        ("P17", "kejicheng"),
        ("C05", "chengdu-gaoxin"),
    ] {
        assert_eq!(found.get(id), Some(&slug), "the address of {id}");
    }
}

#[test]
fn words_without_a_place_of_their_own_have_no_profile() {
    let places = known::atlas().places.iter().filter(|place| !place.profile);
    let without: BTreeSet<&str> = places.map(|place| place.id.as_str()).collect();
    assert_eq!(without, BTreeSet::from(["P25", "P33", "P34", "P35", "C15", "C20", "C21", "C22", "C23", "CN"]));
}

#[test]
fn every_profile_says_what_is_not_known() {
    let atlas = known::atlas();
    for place in atlas.places.iter().filter(|place| place.profile) {
        let unknown = atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Unknown).count();
        let least = if matches!(place.role, Role::Core | Role::Base) { 4 } else { 1 };
        assert!(unknown >= least, "{} {} names {unknown} unknowns", place.id, place.name);
    }
}
