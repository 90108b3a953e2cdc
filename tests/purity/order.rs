//! Who may know whom: the order of the modules, and no circles among them.

use super::common::{accept, repository};
use super::files;
use super::modules::{Edge, Modules, Target, circle, graph};

/// The line of `src/lib.rs` above the modules in their order: each may know those before it.
const ORDER: &str = "//! Innermost first, each knows only those before it:";
/// The first module that may draw, read files or ask for the time; with those before it everything is worked out.
const FIRST_IMPURE: &str = "seeds";
/// What is drawn is text of pages, which texts may hold; so it stands below them, and is made of Leptos.
const DRAWN: &str = "markup";
/// What a pure module must not name.
const IMPURE: &[&str] =
    &["leptos", "web_sys", "wasm_bindgen", "js_sys", "std::fs", "std::time", "std::env", "std::net"];
/// What only those that hold the drawn page may name.
const BROWSER: &[&str] = &["web_sys", "js_sys"];
const HOLD_THE_PAGE: &[&str] = &["dom", "browser"];
/// Modules whose parts are looked at for circles too.
const LOOKED_INTO: &[&str] = &["brief", "chart", "geo", "scout", "search", "state", "view"];

/// The modules in their order, as a text such as `src/lib.rs` says.
fn order(text: &str) -> Vec<&str> {
    let listed = text.lines().skip_while(|line| *line != ORDER).skip(1).skip_while(|line| !line.contains("```"));
    listed
        .skip(1)
        .take_while(|line| !line.contains("```"))
        .flat_map(|line| line.trim_start_matches("//!").split_whitespace())
        .collect()
}

/// Everything that modules name in sources given as path and text.
fn edges(sources: &[(&str, &str)]) -> Vec<Edge> {
    Modules::read(sources.iter().copied()).edges()
}

/// What is wrong with what modules name, by the order of modules.
fn misplaced(edges: &[Edge], order: &[&str]) -> Vec<String> {
    let rank = |name: &str| order.iter().position(|known| *known == name);
    let pure = rank(FIRST_IMPURE).unwrap_or(0);
    let mut complaints = Vec::new();
    for Edge { from, to, place, .. } in edges {
        let Some(own) = from.first() else { continue };
        match to {
            Target::Module(to) => {
                if let Some(other) = to.first().filter(|other| *other != own && rank(other) >= rank(own)) {
                    complaints.push(format!("{place}: {own} must not know of {other}"));
                }
            }
            Target::Outside(path) => {
                let begins =
                    |with: &&&str| path.join("::").split("::").take(with.split("::").count()).eq(with.split("::"));
                let forbidden =
                    |names: &'static [&'static str], applies: bool| names.iter().filter(move |_| applies).find(begins);
                let named = forbidden(IMPURE, own != DRAWN && rank(own).is_none_or(|rank| rank < pure))
                    .or_else(|| forbidden(BROWSER, !HOLD_THE_PAGE.contains(&own.as_str())));
                if let Some(named) = named {
                    complaints.push(format!("{place}: {own} must not name {named}"));
                }
            }
        }
    }
    complaints
}

/// A circle among the modules of the crate, or among the parts of those that are looked into. What only tests
/// name is left out.
fn circles(edges: &[Edge]) -> Vec<String> {
    let top = |module: &[String]| module.first().cloned().unwrap_or_default();
    let parts = |module: &[String]| match module {
        [first, second, ..] if LOOKED_INTO.contains(&first.as_str()) => format!("{first}::{second}"),
        _ => top(module),
    };
    let compiled = || edges.iter().filter(|edge| !edge.in_test);
    circle(&graph(compiled(), top)).or_else(|| circle(&graph(compiled(), parts))).into_iter().collect()
}

#[test]
fn nothing_knows_what_stands_outside_it() {
    let files = files("src", &["rs"]);
    let sources: Vec<(&str, &str)> = files.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
    let lib = std::fs::read_to_string(repository("src/lib.rs")).expect("src/lib.rs");
    let order = order(&lib);
    let edges = edges(&sources);
    assert!(edges.len() > 1000, "paths were found: {}", edges.len());
    let modules = Modules::read(sources);
    let mut complaints: Vec<String> = modules
        .top()
        .difference(&order.iter().copied().collect())
        .map(|name| format!("src/{name} has no place in the order of src/lib.rs"))
        .collect();
    complaints
        .extend(order.iter().filter(|name| !modules.top().contains(*name)).map(|name| format!("src/{name} is gone")));
    complaints.extend(misplaced(&edges, &order));
    accept(&complaints);
}

#[test]
fn no_module_knows_itself_through_others() {
    let files = files("src", &["rs"]);
    let sources: Vec<(&str, &str)> = files.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
    accept(&circles(&edges(&sources)));
}

/// Modules as small as can be, in an order, with what they say of each other.
const SMALL: &str = "//! Innermost first, each knows only those before it:\n//!\n//! ```text\n//! geo atlas state seeds\n//! view dom\n//! ```";

#[test]
fn the_rule_of_order_can_fail() {
    let order = order(SMALL);
    assert_eq!(order, ["geo", "atlas", "state", "seeds", "view", "dom"]);
    let others = [
        ("src/geo.rs", ""),
        ("src/atlas/query.rs", "pub struct Query;"),
        ("src/state/mod.rs", "pub use crate::atlas::Place;"),
        ("src/atlas/mod.rs", "pub struct Place;"),
        ("src/seeds.rs", "pub use std::fs;"),
        ("src/view/mod.rs", "pub mod parts;"),
        ("src/view/parts.rs", ""),
        ("src/dom.rs", "pub(crate) use crate::view as drawn;"),
    ];
    let complaints = |file: &str, text: &str| {
        let mut sources: Vec<(&str, &str)> = others.iter().copied().filter(|(other, _)| *other != file).collect();
        sources.push((file, text));
        misplaced(&edges(&sources), &order)
    };
    for (file, text) in [
        ("src/atlas/query.rs", "use crate::state::route;"),
        ("src/atlas/query.rs", "fn a() { super::super::view::parts::draw() }"),
        ("src/state/mod.rs", "use crate::{\n    atlas,\n    view::{self as drawn, parts},\n};"),
        ("src/state/mod.rs", "use crate as all;\nfn a() { all::view::parts::draw() }"),
        ("src/state/mod.rs", "mod inner;\n#[cfg(test)]\nmod tests { use super::super::view; }"),
        ("src/atlas/query.rs", "use leptos::prelude::*;"),
        ("src/atlas/query.rs", "use std::{fmt, time as clock};"),
        ("src/state/mod.rs", "use crate::seeds::fs;"),
        ("src/geo.rs", "fn a() { let now = std::time::Instant::now(); }"),
        ("src/view/mod.rs", "fn root() -> web_sys::Element {}"),
        ("src/view/mod.rs", "use crate::dom::drawn;"),
        // What another module hands on is known by way of it.
        ("src/atlas/query.rs", "use crate::state::Place;"),
    ] {
        assert!(!complaints(file, text).is_empty(), "{text} in {file} should be refused");
    }
    for (file, text) in [
        (
            "src/atlas/query.rs",
            "//! Filled by `crate::seeds`.\n/* crate::view */ const A: &str = \"crate::view::parts\";",
        ),
        ("src/state/mod.rs", "use crate::atlas::query::Query;"),
        ("src/view/parts.rs", "use super::super::state;\npub(in crate::view) fn a<'a>(b: &'a str) -> char { '\"' }"),
        ("src/dom.rs", "use web_sys::Element;"),
        ("src/seeds.rs", "fn a() { std::fs::read(path) }"),
    ] {
        assert_eq!(complaints(file, text), Vec::<String>::new(), "{text} in {file} is right");
    }
}

#[test]
fn the_rule_of_circles_can_fail() {
    let none = [
        ("src/state/mod.rs", "pub mod map;\npub mod route;\npub use map::Layer;"),
        ("src/state/map.rs", "pub enum Layer {}\n#[cfg(test)]\nmod tests { use crate::chart::Index; }"),
        ("src/state/route.rs", "use super::Layer;"),
        ("src/chart/mod.rs", "pub mod index;\npub use index::Index;"),
        ("src/chart/index.rs", "pub struct Index(crate::state::map::Layer);"),
    ];
    assert_eq!(circles(&edges(&none)), Vec::<String>::new());
    // Between modules of the crate, between parts of one, and by way of a re-export.
    for (file, text, named) in [
        ("src/state/map.rs", "use crate::chart::index::Index;", "chart → state (src/chart/index.rs:1), state → chart"),
        (
            "src/state/map.rs",
            "use super::route;",
            "state::map → state::route (src/state/map.rs:1), state::route → state::map",
        ),
        ("src/state/map.rs", "use super::super::chart::Index;", "chart → state"),
    ] {
        let mut sources: Vec<(&str, &str)> = none.iter().copied().filter(|(other, _)| *other != file).collect();
        sources.push((file, text));
        let found = circles(&edges(&sources)).concat();
        assert!(found.contains(named), "{text} in {file}: {found}");
    }
}
