//! Whatever stands in a table is text: in pages, in addresses, in spreadsheets.

use bio_atlas::atlas::definitions;
use bio_atlas::seeds::table::Table;
use bio_atlas::state::route::Route;
use bio_atlas::view;
use scraper::{Html, Selector};

use crate::{common, later, sources, used, written};

/// Each would do harm where text is taken for something else.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</textarea></style></title><svg onload=alert(1)>",
    "javascript:alert(1)",
    "=HYPERLINK(\"http://evil.example\")",
    "{{7*7}}${7*7}<!--",
];

/// Columns of words that no other table and no check refers to.
const FREE: &[(&str, &str)] = &[
    ("places", "summary"),
    ("remarks", "text"),
    ("figures", "note"),
    ("figures", "measure"),
    ("events", "title"),
    ("organisations", "role"),
    ("platforms", "words"),
    ("conflicts", "judgement"),
    ("positions", "basis"),
    ("documents", "remark"),
    ("cases", "practice"),
    ("tasks", "positioning"),
];

/// The seeds with hostile words in every free column, by turns.
fn spoilt() -> common::Copy {
    let mut seeds = later();
    for definition in definitions() {
        let columns: Vec<&str> =
            FREE.iter().filter(|(free, _)| *free == definition.name).map(|(_, column)| *column).collect();
        if columns.is_empty() {
            continue;
        }
        let file = definition.file();
        let table = Table::read(seeds.text(&file).as_bytes(), definition).expect("a sound table");
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&definition.names).expect("a header");
        for (at, row) in table.rows.iter().enumerate() {
            let cells = definition.names.iter().zip(row).map(|(column, cell)| {
                let is_free = columns.contains(column) && !cell.text.is_empty();
                if is_free { format!("{}{}", cell.text, HOSTILE[at % HOSTILE.len()]) } else { cell.text.clone() }
            });
            writer.write_record(cells).expect("a row");
        }
        seeds.write(&file, String::from_utf8(writer.into_inner().expect("a table")).expect("UTF-8"));
    }
    seeds
}

#[test]
fn hostile_words_stay_words_on_every_page() {
    let sources = sources(used(&written(&spoilt())));
    let all = Selector::parse("*").expect("a selector");
    let mut seen = 0;
    for route in Route::all(sources.atlas) {
        let body = view::drawn(sources, &route).body;
        seen += body.matches("alert(1)").count();
        let page = Html::parse_document(&format!("<body>{body}</body>"));
        for element in page.select(&all) {
            let name = element.value().name();
            // The builder shows what it makes in frames of its own.
            let is_preview = name == "iframe" && route == Route::Embedding;
            let is_foreign = matches!(name, "script" | "iframe" | "object" | "embed" | "base" | "meta");
            assert!(!is_foreign || is_preview, "{route}: <{name}>");
            assert!(name != "img", "{route}: pages hold no pictures but drawings");
            for (attribute, value) in element.value().attrs() {
                assert!(!attribute.starts_with("on"), "{route}: <{name} {attribute}={value:?}>");
                let is_address = matches!(attribute, "href" | "src" | "action" | "formaction" | "xlink:href");
                let value = value.trim().to_lowercase();
                assert!(!is_address || !value.starts_with("javascript:"), "{route}: <{name} {attribute}={value:?}>");
            }
        }
    }
    assert!(seen > 100, "the hostile words are on the pages: {seen}");
}

#[test]
fn hostile_words_are_no_formulas_in_tables() {
    let mut seeds = later();
    seeds.replace("policies.csv", "\nD01,《", "\nD01,=1+1《");
    let sources = sources(used(&written(&seeds)));
    let (_, table) = sources.downloads.files.iter().find(|(name, _)| name == "policies.csv").expect("the table");
    let text = String::from_utf8_lossy(table);
    assert!(text.contains("'=1+1《") && !text.contains(",=1+1《"), "{text}");
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let whole = written(&later());
    for hostile in ["../../evil", "a\\\"onload=x", "A B", "x/y", "javascript:x"] {
        let spoilt = whole.replacen(",gaoxin,", &format!(",{hostile},"), 1);
        assert_ne!(spoilt, whole);
        let refusal = crate::refusal(spoilt.as_bytes());
        assert!(refusal.lines().iter().any(|line| line.contains("seeds/places.csv")), "{hostile}: {refusal:?}");
    }
}
