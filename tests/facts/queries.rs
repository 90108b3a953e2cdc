//! What people type into the search box, query by query, and what they have to see first.

use bio_atlas::edition::dictionary;
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
    let searcher = Searcher::new(index::prepare(atlas(), dictionary::all_readings(atlas())).expect("an index").index);
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

#[test]
fn what_is_said_of_an_answer_is_true_of_it() {
    let searcher = Searcher::new(index::prepare(atlas(), dictionary::all_readings(atlas())).expect("an index").index);
    let mut complaints = Vec::new();
    for (query, seen, heard) in [
        // No document speaks of it: by the name of the thing, which the query may only begin.
        ("租金", "文件没有提到“租金与地价”", "没有写"),
        ("mRNA", "文件没有提到“核酸药物与mRNA”", "生物药"),
        ("冷", "条结果", "第一条"),
        // A slip: what is near is heard as well.
        ("临空圆", "没有“临空圆”这个词", "临空生物医药产业园"),
        ("火星基地", "没有“火星基地”这个词", ""),
        ("480", "1条结果", "全市生物产业的生产企业数"),
    ] {
        let (said, told) = searcher.words(query, &searcher.ask(query));
        if !said.contains(seen) || !told.unwrap_or_default().contains(heard) {
            complaints.push(format!("{query}: {said}"));
        }
    }
    accept(&complaints);
}
