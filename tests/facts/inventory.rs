//! What is there: every id, the task tree, the addresses.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{accept, atlas};
use crate::{ids, lines, set};
use bio_atlas::atlas::industry::{ProgrammeKind, TaskKind};
use bio_atlas::atlas::place::{RemarkKind, Role};

const SLUGS: &str = include_str!("../expected/slugs.txt");

#[test]
fn every_id_in_scope_is_there_and_no_other() {
    let atlas = atlas();
    let mut places = ids("P", 2, "1-25,27-37");
    places.extend(ids("C", 2, "1-23"));
    places.extend(set(["ZZ", "CN"]));
    let cases: [(&str, BTreeSet<String>, BTreeSet<String>); 7] = [
        ("places", places, set(atlas.places.iter().map(|row| row.id.as_str()))),
        (
            "organisations",
            ids("E", 3, "1-27,31-104,111-123,131-137,141-161"),
            set(atlas.organisations.iter().map(|row| row.id.as_str())),
        ),
        (
            "figures",
            ids("F", 3, "1-67,101-114,130-174,176-181,183-200,202-208,221-254,301-333"),
            set(atlas.figures.iter().map(|row| row.id.as_str())),
        ),
        ("events", ids("T", 2, "1-30"), set(atlas.events.iter().map(|row| row.id.as_str()))),
        ("targets", ids("G", 2, "1-28"), set(atlas.targets.iter().map(|row| row.id.as_str()))),
        ("conflicts", ids("X", 2, "1-46"), set(atlas.conflicts.iter().map(|row| row.id.as_str()))),
        ("documents", set(["000", "001", "002", "003", "004"]), set(atlas.documents.iter().map(|row| row.id.as_str()))),
    ];
    let mut complaints = Vec::new();
    for (table, expected, found) in &cases {
        complaints.extend(expected.difference(found).map(|id| format!("{table}: {id} is missing")));
        complaints.extend(found.difference(expected).map(|id| format!("{table}: {id} is in no document")));
    }
    accept(&complaints);
}

#[test]
fn the_task_tree_and_the_programmes_are_whole() {
    let atlas = atlas();
    let tasks = atlas.tasks.iter().filter(|task| task.kind == TaskKind::Task).count();
    let of_kind = |kind| atlas.programmes.iter().filter(|programme| programme.kind == kind).count();
    assert_eq!(
        (tasks, of_kind(ProgrammeKind::Project), of_kind(ProgrammeKind::Safeguard), atlas.industries.len()),
        (5, 6, 6, 13),
        "five tasks, six projects, six safeguards, thirteen sub-industries"
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
    assert_eq!(found, expected);
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
    let without: BTreeSet<String> =
        set(atlas().places.iter().filter(|place| !place.profile).map(|place| place.id.as_str()));
    assert_eq!(without, set(["P25", "P33", "P34", "P35", "C15", "C20", "C21", "C22", "C23", "CN"]));
}

#[test]
fn every_profile_says_what_is_not_known() {
    let atlas = atlas();
    for place in atlas.places.iter().filter(|place| place.profile) {
        let unknown = atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Unknown).count();
        let least = if matches!(place.role, Role::Core | Role::Base) { 4 } else { 1 };
        assert!(unknown >= least, "{} {} names {unknown} unknowns", place.id, place.name);
    }
}
