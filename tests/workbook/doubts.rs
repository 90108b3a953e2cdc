//! What breaks no rule and is likely wrong all the same.

use bio_atlas::desk::doubts::doubts;
use bio_atlas::seeds;

use crate::changes::{cell, city};

/// Table, row and what is doubted, of the invented city after a change.
fn doubted(edit: impl Fn(&mut crate::common::Copy)) -> Vec<(String, String, String)> {
    let mut copy = city();
    edit(&mut copy);
    let facts = seeds::facts(&copy).unwrap_or_else(|found| panic!("{found:#?}"));
    doubts(&facts).into_iter().map(|problem| (problem.file, problem.place.key.clone(), problem.expected)).collect()
}

#[test]
fn a_fact_newer_than_its_document_is_doubted() {
    let known = doubted(|_| {});
    let found = doubted(|copy| {
        cell(copy, "figures.csv", "F907", "as_of", "2033");
        cell(copy, "figures.csv", "F907", "due", "");
        cell(copy, "events.csv", "T91", "start", "2033");
    });
    let new: Vec<_> = found.iter().filter(|doubt| !known.contains(doubt)).collect();
    let rows: Vec<(&str, &str)> = new.iter().map(|(file, key, _)| (file.as_str(), key.as_str())).collect();
    assert_eq!(rows, [("figures.csv", "F907"), ("events.csv", "T91")], "{new:#?}");
    assert!(new.iter().all(|(_, _, doubt)| doubt.contains("时点晚于出处")), "{new:#?}");
}

#[test]
fn the_first_of_a_month_in_many_rows_is_doubted() {
    let first = |count: usize| {
        doubted(move |copy| {
            for key in ["F902", "F904", "F907", "F910"].into_iter().take(count) {
                cell(copy, "figures.csv", key, "as_of", "2030-06-01");
            }
        })
        .iter()
        .filter(|(_, _, doubt)| doubt.contains("写到1日"))
        .count()
    };
    assert_eq!((first(2), first(4)), (0, 4));
}

#[test]
fn a_park_without_a_position_and_a_term_without_a_result_are_doubted() {
    let found = doubted(|copy| {
        let positions = copy.text("positions.csv");
        let header = positions.lines().next().expect("a header").to_owned();
        copy.write("positions.csv", header + "\n");
        cell(copy, "targets.csv", "G", "result_figures", "");
        cell(copy, "targets.csv", "G", "result_comparable", "");
    });
    let has = |file: &str, words: &str| found.iter().any(|(known, _, doubt)| known == file && doubt.contains(words));
    assert!(has("places.csv", "没有近似位置") && has("targets.csv", "还没有写结果"), "{found:#?}");
}
