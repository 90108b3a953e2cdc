//! Every page in the pseudo-language, where each text of the catalogue stands as 〔·〕 without a Chinese letter:
//! what is left in Chinese must be a fact. `-- --nocapture` shows how much is left on each kind of page, and
//! `LEFT=Timeline` before it which words on one of them.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use bio_atlas::atlas::definitions;
use bio_atlas::build;
use bio_atlas::state::route::Route;
use bio_atlas::texts::{self, Language};
use bio_atlas::view;
use scraper::{Html, Node};

/// So long a piece of a fact is one even where code cut it out of a longer one.
const SURELY_A_FACT: usize = 6;

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' | '〇')
}

/// Letters that follow one another without anything between.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_chinese(c)).filter(|run| !run.is_empty())
}

/// What the tables, the outlines and the settings say, by runs.
fn facts() -> &'static BTreeSet<String> {
    static FACTS: OnceLock<BTreeSet<String>> = OnceLock::new();
    FACTS.get_or_init(|| {
        let mut facts = BTreeSet::new();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(build::facts::folder());
        for entry in std::fs::read_dir(folder).expect("the facts") {
            let path = entry.expect("a file of the facts").path();
            if path.extension().is_some_and(|ending| ["csv", "toml", "geojson"].iter().any(|known| ending == *known)) {
                let text = std::fs::read_to_string(&path).expect("a text");
                // What explains a setting is none.
                let lines = text.lines().filter(|line| !line.starts_with('#'));
                facts.extend(lines.flat_map(runs).map(str::to_owned));
            }
        }
        facts
    })
}

/// What the tables' own columns are called and hold: told in the language of those who fill them.
fn schema() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for table in definitions() {
        let columns = table.columns.iter().flat_map(|told| [told.column.title, told.column.description]);
        let terms = table.columns.iter().flat_map(|told| told.form.terms.iter().map(|(_, label)| *label));
        let texts = [table.title, table.description, table.row].into_iter().chain(columns).chain(terms);
        all.extend(texts.flat_map(runs).map(str::to_owned));
    }
    all
}

/// Whether the tables say it, in one cell or in two that a page puts together, as 力争 and 首个百亿级.
fn is_fact(run: &str) -> bool {
    let known = |text: &str| facts().contains(text);
    let ends = |text: &str| facts().iter().any(|fact| fact.ends_with(text));
    let is_cut = || run.chars().count() >= SURELY_A_FACT && facts().iter().any(|fact| fact.contains(run));
    let is_joined = || run.char_indices().skip(1).any(|(at, _)| known(&run[..at]) && ends(&run[at..]));
    // A page about a place does not say its name before each of its figures.
    let is_rest = || facts().iter().any(|fact| fact.strip_suffix(run).is_some_and(known));
    known(run) || is_joined() || is_rest() || is_cut()
}

/// Runs of Chinese in a page that are no facts.
fn left(html: &str) -> Vec<String> {
    let page = Html::parse_fragment(html);
    let mut found = Vec::new();
    for node in page.tree.nodes() {
        match node.value() {
            Node::Text(text) => found.extend(runs(text).map(str::to_owned)),
            Node::Element(element) => {
                found.extend(element.attrs().flat_map(|(_, value)| runs(value)).map(str::to_owned));
            }
            _ => {}
        }
    }
    found.retain(|run| !is_fact(run));
    found
}

/// The page's name for the report; profiles and cards are counted together.
fn kind(route: &Route) -> String {
    let name = format!("{route:?}");
    let name = name.split('"').next().unwrap_or(&name);
    name.trim_end_matches(|c: char| !c.is_alphanumeric()).replace('(', "::")
}

#[test]
fn no_chinese_is_left_but_facts() {
    // The index of the search is a page's words too.
    let sources = texts::with_language(Language::Pseudo, || build::sources().expect("the facts"));
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for route in Route::all(sources.atlas) {
        let drawn = texts::with_language(Language::Pseudo, || view::drawn(sources, &route));
        assert!(drawn.body.contains('〔') || route.is_frame(), "/{route} is drawn in the pseudo-language");
        let whole = format!("<p>{}</p><p>{}</p>{}", drawn.title, drawn.description, drawn.body);
        found.entry(kind(&route)).or_default().extend(left(&whole));
    }
    let wanted = std::env::var("LEFT").unwrap_or_default();
    let (schema, mut complaints) = (schema(), Vec::new());
    for (kind, left) in &found {
        println!("{:6} {kind}", left.len());
        let words: BTreeSet<&String> = left.iter().collect();
        if *kind == wanted {
            println!("{words:?}");
        }
        // The page of data explains the tables.
        let words = words.into_iter().filter(|word| kind != "Data" || !schema.contains(*word));
        complaints.extend(words.map(|word| format!("{kind}: “{word}” is no fact and stands in code")));
    }
    println!("{:6} in all", found.values().map(Vec::len).sum::<usize>());
    assert!(complaints.is_empty(), "{} words are left:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn what_stands_in_code_is_found() {
    let html = "<p aria-label=\"跳到正文\">〔····〕郑州市 <b>新写的一句</b>，2021年</p>";
    assert_eq!(left(html), ["跳到正文", "新写的一句"]);
    let long = facts().iter().find(|fact| fact.chars().count() > SURELY_A_FACT).expect("a long fact");
    let piece: String = long.chars().skip(1).collect();
    assert!(is_fact(&piece), "{piece} of {long}");
}

#[test]
fn the_language_ends_with_what_it_was_for() {
    let pseudo = texts::with_language(Language::Pseudo, texts::about::title);
    assert_eq!([pseudo, texts::about::title()], ["〔··〕", "关于"]);
    let caught = std::panic::catch_unwind(|| texts::with_language(Language::Pseudo, || panic!("in the midst")));
    assert!(caught.is_err() && texts::language() == Language::MAIN);
}
