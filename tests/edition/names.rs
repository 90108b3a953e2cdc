//! How names are read travels with newer facts: for the search, and for the order of names.

use bio_atlas::edition::refusal::Refusal;
use bio_atlas::edition::write::none_yet;
use bio_atlas::search::Searcher;
use bio_atlas::state::route::Route;
use bio_atlas::view;
use bio_atlas::view::sources::Sources;
use serde_json::Value;

use crate::{later, refusal, sources, used, written};

/// A place that no earlier facts know, whose word is read unlike its characters, with characters of its own.
fn with_changchun() -> String {
    let mut seeds = later();
    seeds.replace("places.csv", "P31,dengfeng,登封,登封,", "P31,dengfeng,长春龙岗区,长春龙岗,");
    written(&seeds)
}

fn found(sources: Sources, query: &str) -> Option<String> {
    let searcher = Searcher::new(sources.search.index.clone());
    let answer = searcher.ask(query);
    let hit = answer.groups.first()?.hits.first()?;
    Some(searcher.index().entries[hit.entry].title.clone())
}

/// What stands on the page of names under a letter.
fn under(sources: Sources, letter: &str) -> String {
    let body = view::drawn(sources, &Route::Names).body;
    let (_, from) = body.split_once(&format!("id=\"letter-{letter}\"")).expect("a letter");
    from.split("</section>").next().unwrap_or_default().to_owned()
}

#[test]
fn words_and_other_forms_travel_with_newer_facts() {
    let sources = sources(used(&with_changchun()));
    for query in ["长春", "changchun", "chángchūn", "chang2chun1", "長春", "長春龍崗", "长chun", "ccl"] {
        assert_eq!(found(sources, query).as_deref(), Some("长春龙岗区"), "{query}");
    }
    assert_eq!(found(sources, "鄭州").as_deref(), Some("郑州市"));
    let names = under(sources, "c");
    assert!(names.contains("长春龙岗区") && names.contains("重庆国际生物城"), "{names}");
    assert!(!under(sources, "z").contains("重庆国际生物城"));
}

#[test]
fn a_file_of_an_earlier_day_is_used_with_what_it_holds() {
    let mut earlier: Value = serde_json::from_str(&with_changchun()).expect("JSON");
    let file = earlier.as_object_mut().expect("an object");
    assert!(file.remove("names").is_some() && file.remove("forms").is_some(), "they are written");
    let sources = sources(used(&earlier.to_string()));
    assert_eq!(found(sources, "changchun").as_deref(), Some("长春龙岗区"));
    assert_eq!(found(sources, "鄭州"), None);
    // What earlier pages find beside a site without newer facts must be what they know.
    let none = none_yet().expect("JSON");
    assert!(!none.contains("\"names\"") && !none.contains("\"forms\""), "{none}");
}

#[test]
fn a_sound_that_is_none_is_refused() {
    let mut spoilt: Value = serde_json::from_str(&written(&later())).expect("JSON");
    let name = "重庆国际生物城".to_owned();
    for sound in ["", " ", "chong\u{7}"] {
        spoilt["names"][&name] = sound.into();
        let refused = refusal(spoilt.to_string().as_bytes());
        assert_eq!(refused, Refusal::WrongSound { name: name.clone() }, "{sound:?}");
        assert!(refused.lines()[0].contains("“重庆国际生物城”的读音"));
    }
}
