//! The code's own rules: who may know whom, where addresses and colours are made, how long a file may be.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod common;
#[path = "purity/modules.rs"]
mod modules;
#[path = "purity/order.rs"]
mod order;

use std::collections::BTreeSet;
use std::path::Path;

use common::{accept, repository};

const LONGEST_FILE: usize = 400;

/// Every file below a folder with one of the endings, with its path from the repository and its text.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
        let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder's entry").path();
            if path.is_dir() {
                walk(&path, endings, found);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                let name = path.strip_prefix(repository("")).expect("inside the repository").display().to_string();
                found.push((name, std::fs::read_to_string(&path).expect("a text file")));
            }
        }
    }
    let mut found = Vec::new();
    walk(&repository(folder), endings, &mut found);
    found.sort();
    assert!(!found.is_empty(), "{folder} holds files");
    found
}

/// Lines of code with their numbers, without comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(at, line)| (at, line.split_once(" // ").map_or(line, |(code, _)| code)))
}

/// Texts in double quotes on a line.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

fn is_address(literal: &str) -> bool {
    let path = literal.trim_start_matches(['.', '/']);
    [
        "places",
        "districts",
        "timeline",
        "targets",
        "industries",
        "benchmarks",
        "sources",
        "about",
        "scout",
        "compare",
        "embed",
    ]
    .iter()
    .any(|page| path.strip_prefix(page).is_some_and(|rest| rest.starts_with('/')))
}

#[test]
fn addresses_are_put_together_in_one_place() {
    let mut complaints = Vec::new();
    for (file, text) in files("src", &["rs"]) {
        if file == "src/state/route.rs" {
            continue;
        }
        for (at, line) in code(&text) {
            for literal in literals(line).filter(|literal| is_address(literal)) {
                complaints.push(format!("{file}:{at}: {literal:?}: use Route::link"));
            }
        }
    }
    accept(&complaints);
    assert!(is_address("/places/{slug}/") && is_address("../timeline/") && !is_address("places"), "the check itself");
}

/// Declarations of a style sheet, without comments, selectors and at-rules.
fn declarations(css: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let mut found = Vec::new();
    let mut piece = String::new();
    for c in plain.chars() {
        match c {
            '{' => piece.clear(),
            ';' | '}' => {
                if piece.contains(':') && !piece.trim_start().starts_with('@') {
                    found.push(piece.trim().to_owned());
                }
                piece.clear();
            }
            c => piece.push(c),
        }
    }
    found
}

/// What a declaration holds that only `tokens.css` may hold.
fn literal_style(declaration: &str) -> Option<&'static str> {
    const NAMED: &[&str] = &[
        "white", "black", "red", "green", "blue", "gray", "grey", "silver", "gold", "orange", "yellow", "purple",
        "teal", "navy", "maroon", "brown", "pink", "crimson", "ivory", "beige",
    ];
    let (property, value) = declaration.split_once(':')?;
    let (property, value) = (property.trim(), value.trim());
    // A name inside var() is a token, not a colour.
    let mut outside = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once("var(") {
        outside.push_str(before);
        rest = after.split_once([',', ')']).map_or("", |(_, after)| after);
    }
    outside.push_str(rest);
    let words: Vec<&str> = outside.split(|c: char| !c.is_ascii_alphanumeric() && c != '#' && c != '-').collect();
    let is_hex = |word: &&str| {
        word.strip_prefix('#').is_some_and(|hex| hex.len() >= 3 && hex.chars().all(|c| c.is_ascii_hexdigit()))
    };
    let functions = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];
    if words.iter().any(|word| is_hex(word) || NAMED.contains(word))
        || functions.iter().any(|function| outside.contains(function))
    {
        return Some("a colour");
    }
    if property == "z-index" && outside.chars().any(|c| c.is_ascii_digit()) {
        return Some("a z-index");
    }
    let absolute = |word: &&str| {
        ["px", "rem", "pt", "vw"].iter().any(|unit| {
            word.strip_suffix(unit)
                .is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
        })
    };
    if matches!(property, "font-size" | "font") && words.iter().any(absolute) {
        return Some("a size of type");
    }
    None
}

#[test]
fn colours_and_sizes_are_tokens() {
    let mut complaints = Vec::new();
    for (file, text) in files("style", &["css"]) {
        if file == "style/tokens.css" {
            continue;
        }
        for declaration in declarations(&text) {
            if let Some(what) = literal_style(&declaration) {
                complaints.push(format!("{file}: {what} outside tokens.css: {declaration}"));
            }
        }
    }
    accept(&complaints);
}

#[test]
fn the_rule_of_tokens_can_fail() {
    for css in [
        "a { color: #fff }",
        "a { border: 1px solid white; }",
        "a { background: rgb(0 0 0 / 5%); }",
        "a { z-index: 10; }",
        "@media print { a { font-size: 12px; } }",
        "a { font: 1.5rem/1 serif; }",
        "a { color: var(--ink, #000) }",
    ] {
        assert!(declarations(css).iter().any(|line| literal_style(line).is_some()), "{css} should be refused");
    }
    for css in [
        "a { color: var(--gold); fill: currentColor; }",
        "#ground path { stroke: var(--line); }",
        "a { z-index: var(--z-sheet); font-size: var(--text-s); }",
        "a { font-size: 0.9em; width: 100%; }",
        "/* color: #fff */ a { margin: 0 }",
        "@import url(\"base.css\") layer(base);",
    ] {
        assert_eq!(declarations(css).iter().find_map(|line| literal_style(line)), None, "{css} is right");
    }
}

#[test]
fn every_token_that_is_used_is_defined() {
    let sheets = files("style", &["css"]);
    let defined: BTreeSet<String> = sheets
        .iter()
        .flat_map(|(_, text)| declarations(text))
        .filter_map(|line| line.split_once(':').map(|(name, _)| name.trim().to_owned()))
        .filter(|name| name.starts_with("--"))
        .collect();
    assert!(defined.contains("--ink"), "tokens were found");
    let mut complaints = Vec::new();
    for (file, text) in &sheets {
        for used in text.split("var(").skip(1) {
            let name = used.split([')', ',']).next().unwrap_or_default().trim();
            if !defined.contains(name) {
                complaints.push(format!("{file}: {name} is defined nowhere"));
            }
        }
    }
    accept(&complaints);
}

#[test]
fn drawn_pages_hold_no_styles_and_no_scripts_of_their_own() {
    // The policy forbids them; a colour in an attribute would miss the dark theme besides.
    let mut complaints = Vec::new();
    for (file, text) in
        files("src", &["rs"]).iter().filter(|(file, _)| file.starts_with("src/view") || file.starts_with("src/chart"))
    {
        for (at, line) in code(text) {
            for fault in [" style=", " onclick=", "javascript:", "fill=\"#", "stroke=\"#", "inner_html=\"<script"] {
                if line.contains(fault) {
                    complaints.push(format!("{file}:{at}: {fault}: {}", line.trim()));
                }
            }
        }
    }
    accept(&complaints);
}

#[test]
fn files_stay_short_enough_to_read() {
    let complaints: Vec<String> = files("src", &["rs", "js"])
        .iter()
        .map(|(file, text)| (file, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST_FILE)
        .map(|(file, lines)| format!("{file} has {lines} lines; split it at {LONGEST_FILE}"))
        .collect();
    accept(&complaints);
}
