//! Where nothing is to be said, pages say so: no heading without anything below it, no slip of the program.

use bio_atlas::state::route::Route;
use scraper::{ElementRef, Html, Node};

use super::accept;
use super::fixture::{self, City, kind};

/// What a visitor reads, in order.
enum Said {
    Heading(u8, String),
    Words,
}

fn said(body: ElementRef<'_>) -> Vec<Said> {
    let mut said = Vec::new();
    for node in body.descendants() {
        match node.value() {
            Node::Element(element) => {
                let level = match element.name() {
                    "h1" => 1,
                    "h2" => 2,
                    "h3" => 3,
                    "h4" => 4,
                    // A picture or a control is something too.
                    "svg" | "img" | "input" | "select" | "button" => {
                        said.push(Said::Words);
                        continue;
                    }
                    _ => continue,
                };
                let text = ElementRef::wrap(node).map(|heading| heading.text().collect::<String>()).unwrap_or_default();
                said.push(Said::Heading(level, text.trim().to_owned()));
            }
            Node::Text(text) if !text.trim().is_empty() => {
                let above = || node.ancestors().filter_map(ElementRef::wrap).map(|element| element.value().name());
                if !above()
                    .any(|name| matches!(name, "h1" | "h2" | "h3" | "h4" | "script" | "style" | "template" | "title"))
                {
                    said.push(Said::Words);
                }
            }
            _ => {}
        }
    }
    said
}

/// Headings that are empty, or have nothing below.
fn bare_headings(html: &Html) -> Vec<String> {
    let said = said(html.root_element());
    let mut bare = Vec::new();
    for (at, one) in said.iter().enumerate() {
        let Said::Heading(level, text) = one else { continue };
        let below = said[at + 1..].iter().take_while(|next| !matches!(next, Said::Heading(other, _) if other <= level));
        if text.is_empty() {
            bare.push(format!("an empty h{level}"));
        } else if !below.into_iter().any(|next| matches!(next, Said::Words)) {
            bare.push(format!("nothing below “{text}”"));
        }
    }
    bare
}

fn complaints(city: &City) -> Vec<(String, String)> {
    let mut complaints = Vec::new();
    for (route, drawn) in &city.pages {
        let html = Html::parse_document(&format!("<body>{}</body>", drawn.body));
        if *route != Route::EmbedCheck {
            complaints.extend(bare_headings(&html).into_iter().map(|what| (kind(route), what)));
        }
        let text: String = html.root_element().text().collect();
        for slip in ["undefined", "NaN", "None", "Some(", "共0", "{}", "（）", "“”", "、。", "，。", "：。"]
        {
            // The self-test is filled by its script; the page of the tables says how many rows each has.
            let says_so = *route == Route::EmbedCheck || (*route == Route::Data && slip == "共0");
            if text.contains(slip) && !says_so {
                let at = text.find(slip).unwrap_or_default();
                let before: Vec<char> = text[..at].chars().rev().take(16).collect();
                let before: String = before.into_iter().rev().collect();
                complaints.push((kind(route), format!("“{}{}”", before.trim(), slip)));
            }
        }
        for (name, words) in [("title", &drawn.title), ("description", &drawn.description)] {
            if words.trim().is_empty() {
                complaints.push((kind(route), format!("no {name}")));
            }
        }
    }
    complaints
}

/// What is bare for now. The brief is filled by scripts, and stays so.
const WHOLE: &[(&str, &str)] = &[("shortlist", "an empty h2")];
const EMPTIED: &[(&str, &str)] = &[("shortlist", "an empty h2"), ("shortlist", "nothing below")];

#[test]
fn no_heading_stands_over_nothing() {
    accept(&complaints(fixture::whole()), WHOLE);
}

#[test]
fn empty_tables_are_drawn_calmly() {
    accept(&complaints(fixture::emptied()), EMPTIED);
}
