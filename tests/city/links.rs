//! Every link of a drawn page leads somewhere.

use std::collections::BTreeSet;

use bio_atlas::state::route::{HELPER, Route};
use scraper::Html;

use super::fixture::{self, City};
use super::links_of_pages::problems;

fn check(city: &City) {
    let mut files: BTreeSet<String> = city.pages.iter().map(|(route, _)| route.file()).collect();
    files.extend(city.sources.downloads.files.iter().map(|(name, _)| format!("data/{name}")));
    for picture in &city.pictures.0 {
        files.extend([format!("{}.png", picture.stem), format!("{}.svg", picture.stem)]);
    }
    files.extend([HELPER.to_owned(), city.sources.search.name.clone(), "edition.json".to_owned()]);
    let parsed = |(route, drawn): &(Route, bio_atlas::view::Drawn)| {
        (route.file(), Html::parse_document(&format!("<body>{}</body>", drawn.body)))
    };
    let pages: Vec<(String, Html)> = city.pages.iter().map(parsed).collect();
    let problems = problems(&files, &pages);
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_link_leads_somewhere() {
    check(fixture::whole());
}

#[test]
fn every_link_leads_somewhere_without_the_optional_tables() {
    check(fixture::emptied());
}
