//! What people type into the search box, query by query, and what they have to see first.

use bio_atlas::publish::index;
use bio_atlas::search::{Hit, Searcher};

use crate::common::accept;
use crate::common::known::atlas;
use crate::lines;

const QUERIES: &str = include_str!("../expected/queries.txt");

/// What stands first: its title, with a mark before it where it is only guessed; “–” for nothing.
fn first(searcher: &Searcher, query: &str) -> (String, String) {
    let answer = searcher.ask(query);
    let entry = |hit: &Hit| searcher.index().entries[hit.entry].clone();
    let found = answer.groups.first().and_then(|group| group.hits.first()).map(entry);
    match (found, answer.near.first().map(entry)) {
        (Some(entry), _) => (entry.title, entry.answer),
        (None, Some(entry)) => (format!("~{}", entry.title), entry.answer),
        (None, None) => ("–".to_owned(), String::new()),
    }
}

#[test]
fn every_query_has_its_first_result() {
    let searcher = Searcher::new(index::prepare(atlas(), index::all_readings(atlas())).expect("an index").index);
    let (mut complaints, mut count) = (Vec::new(), 0);
    for line in lines(QUERIES) {
        let mut parts = line.split(" | ");
        let query = parts.next().unwrap_or_default();
        let (wanted, part) = (parts.next().expect("the first result"), parts.next().unwrap_or_default());
        let (title, answer) = first(&searcher, query);
        // Digits in groups of three.
        let answer = answer.replace('\u{2009}', "");
        if title != wanted || !answer.contains(part) {
            complaints.push(format!("{query}: {wanted} {part} is not first, but {title} {answer}"));
        }
        count += 1;
    }
    accept(&complaints);
    assert!(count >= 150, "{count} queries");
}
