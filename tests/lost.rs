//! What a damaged address was meant to be (`src/scripts/lost.js`), as a table; run by node, which the build needs too.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod common;

use std::process::Command;

use bio_atlas::state::embed::Embed;
use bio_atlas::state::route::Route;
use common::{accept, repository};
use serde_json::{Value, json};

/// Addresses that lead somewhere, and what the address says besides its path.
const DAMAGED: &[(&str, &str, &str)] = &[
    // What is whole stays.
    ("", "", ""),
    ("places/jingkai/", "places/jingkai/", ""),
    ("data/figures.csv", "data/figures.csv", ""),
    // Punctuation and words after a link in a chat or a mail.
    ("places/jingkai/。", "places/jingkai/", ""),
    ("places/jingkai/）", "places/jingkai/", ""),
    ("places/jingkai/，请看", "places/jingkai/", ""),
    ("places/jingkai/请看这里", "places/jingkai/", ""),
    ("places/jingkai，请看", "places/jingkai/", ""),
    ("places/jingkai/\"", "places/jingkai/", ""),
    ("places/jingkai.", "places/jingkai/", ""),
    ("places/jingkai。", "places/jingkai/", ""),
    ("places/jingkai/)", "places/jingkai/", ""),
    ("places/jingkai/).", "places/jingkai/", ""),
    ("places/jingkai/】", "places/jingkai/", ""),
    ("places/jingkai/>", "places/jingkai/", ""),
    ("places/jingkai/**", "places/jingkai/", ""),
    ("places/jingkai/……", "places/jingkai/", ""),
    ("places/jingkai/？", "places/jingkai/", ""),
    ("“places/jingkai/”", "places/jingkai/", ""),
    ("。", "", ""),
    ("timeline；", "timeline/", ""),
    ("embed/map。", "embed/map/", ""),
    ("embed/figure/f038/。", "embed/figure/F038/", ""),
    ("data/figures.csv。", "data/figures.csv", ""),
    // Slashes, case, names of files.
    ("places/jingkai", "places/jingkai/", ""),
    ("places//jingkai/", "places/jingkai/", ""),
    ("/places/jingkai//", "places/jingkai/", ""),
    ("places\\jingkai\\", "places/jingkai/", ""),
    ("Places/JingKai/", "places/jingkai/", ""),
    ("PLACES/JINGKAI", "places/jingkai/", ""),
    ("Data/Figures.CSV", "data/figures.csv", ""),
    ("places/jingkai/index.html", "places/jingkai/", ""),
    ("places/jingkai/INDEX.HTM", "places/jingkai/", ""),
    ("places/jingkai/index.html。", "places/jingkai/", ""),
    ("places/jingkai.html", "places/jingkai/", ""),
    ("index.php", "", ""),
    ("index-of-names", "index-of-names/", ""),
    // Codes: needless, doubled, of another encoding, cut.
    ("places/jingkai/%E3%80%82", "places/jingkai/", ""),
    ("places/jingkai/%25E3%2580%2582", "places/jingkai/", ""),
    ("places/jingkai%2F", "places/jingkai/", ""),
    ("places%252Fjingkai%252F", "places/jingkai/", ""),
    ("%70laces/jingkai/", "places/jingkai/", ""),
    ("places/jingkai/%A1%A3", "places/jingkai/", ""),
    ("places/jingkai/%E3%80", "places/jingkai/", ""),
    ("places/jingkai/%", "places/jingkai/", ""),
    ("places/jingkai/%20", "places/jingkai/", ""),
    ("places/jingkai\u{200b}/", "places/jingkai/", ""),
    ("places/jingkai/\u{feff}", "places/jingkai/", ""),
    ("ｐｌａｃｅｓ／ｊｉｎｇｋａｉ／", "places/jingkai/", ""),
    // A query or a fragment that has become one with the path.
    ("places/jingkai/&amp;x", "places/jingkai/", ""),
    ("places/jingkai/&quot;", "places/jingkai/", ""),
    ("places/jingkai/;jsessionid=1A2B", "places/jingkai/", ""),
    ("compare/%3Fp=jingkai,gaoxin", "compare/", "?p=jingkai,gaoxin"),
    ("timeline/&kind=plan", "timeline/", "?kind=plan"),
    ("timeline/%3Fkind=plan&amp;years=2024-2026", "timeline/", "?kind=plan&years=2024-2026"),
    ("sources/%23X32", "sources/", "#X32"),
    ("compare%3Fp=jingkai%23table", "compare/", "?p=jingkai#table"),
];

/// Addresses for which a page is offered, because more than their writing differs.
const NEAR: &[(&str, &str)] = &[
    ("jingkai", "places/jingkai/"),
    ("place/jingkai/", "places/jingkai/"),
    ("places/jinkai/", "places/jingkai/"),
    ("timelines/", "timeline/"),
    ("shengwu/places/jingkai/", "places/jingkai/"),
    ("zh-CN/timeline/。", "timeline/"),
    ("places/jingkai/overview/", "places/jingkai/"),
    ("places/jingkai)see", "places/jingkai/"),
    ("places/nowhere/", "places/"),
    ("places/nowhere/deeper/", "places/"),
    ("园区/", ""),
];

/// Addresses for which no page is near.
const FAR: &[&str] = &["404.html", "404", "nowhere/", "a", "wp-login.php", "nowhere/deep/er/", "favicon.ico"];

fn pages() -> Vec<String> {
    let atlas = common::atlas();
    let mut pages: Vec<String> = Route::all(atlas)
        .into_iter()
        .filter(|route| *route != Route::NotFound)
        .map(|route| route.to_string())
        .collect();
    pages.push("data/figures.csv".to_owned());
    pages
}

/// What the script says of every path.
fn said(paths: &[&str]) -> Vec<[Value; 2]> {
    let file = repository("src/scripts/lost.js");
    let script = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let script = format!(
        "{script}\nconst [paths, pages] = JSON.parse(process.env.TABLE);\n\
         console.log(JSON.stringify(paths.map((path) => [exactly(path, pages), nearest(path, pages)])));"
    );
    let table = json!([paths, pages()]).to_string();
    let mut node = Command::new("node");
    let output = node.args(["--input-type=module", "--eval", &script]).env("TABLE", table).output();
    let output = output.unwrap_or_else(|error| panic!("node: {error}; the README says what is needed"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("what the script says")
}

#[test]
fn a_damaged_address_is_understood() {
    let paths: Vec<&str> = DAMAGED.iter().map(|(path, ..)| *path).collect();
    let wrong: Vec<String> = DAMAGED
        .iter()
        .zip(said(&paths))
        .filter(|((_, page, rest), [exactly, _])| *exactly != json!({ "page": page, "rest": rest }))
        .map(|((path, page, rest), [exactly, _])| format!("{path}: {exactly}, not {page} and {rest}"))
        .collect();
    accept(&wrong);
}

#[test]
fn what_was_meant_is_understood_as_it_stands() {
    // Else a page that leads there would lead on and on.
    let pages = pages();
    let paths: Vec<&str> = pages.iter().map(String::as_str).collect();
    for (page, [exactly, _]) in pages.iter().zip(said(&paths)) {
        assert_eq!(exactly, json!({ "page": page, "rest": "" }));
    }
    assert!(pages.contains(&format!("{}", Route::Embed(Embed::Map))));
}

#[test]
fn a_near_page_is_offered_and_nothing_else_is_led_to() {
    let paths: Vec<&str> = NEAR.iter().map(|(path, _)| *path).chain(FAR.iter().copied()).collect();
    let near = NEAR.iter().map(|(_, page)| json!({ "page": page, "rest": "" })).chain(FAR.iter().map(|_| Value::Null));
    let wrong: Vec<String> = paths
        .iter()
        .zip(near)
        .zip(said(&paths))
        .filter(|((_, wanted), [exactly, nearest])| !exactly.is_null() || nearest != wanted)
        .map(|((path, wanted), [exactly, nearest])| {
            format!("{path}: led to {exactly}, offered {nearest}, not {wanted}")
        })
        .collect();
    accept(&wrong);
}
