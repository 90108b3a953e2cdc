//! Every link of a drawn page leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use bio_atlas::state::embed::Embed;
use bio_atlas::state::route::{HELPER, Route};
use scraper::{Html, Selector};

use super::accept;
use super::fixture::{self, City, kind};

fn select(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The file that a link leads to; none where it leaves the site.
fn target(page: &str, path: &str) -> Option<String> {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let file = parts.join("/");
    Some(match path {
        "" => page.to_owned(),
        _ if file.is_empty() => "index.html".to_owned(),
        _ if path.ends_with('/') || path.ends_with("..") => format!("{file}/index.html"),
        _ => file,
    })
}

fn complaints(city: &City) -> Vec<(String, String)> {
    let mut files: BTreeSet<String> = city.pages.iter().map(|(route, _)| route.file()).collect();
    files.extend(city.sources.downloads.files.iter().map(|(name, _)| format!("data/{name}")));
    for picture in &city.pictures.0 {
        files.extend([format!("{}.png", picture.stem), format!("{}.svg", picture.stem)]);
    }
    files.extend([HELPER.to_owned(), city.sources.search.name.clone(), "edition.json".to_owned()]);
    let parsed: Vec<(&Route, String, Html)> = city
        .pages
        .iter()
        .map(|(route, drawn)| (route, route.file(), Html::parse_document(&format!("<body>{}</body>", drawn.body))))
        .collect();
    let ids =
        |html: &Html| html.select(&select("[id]")).filter_map(|one| one.value().id().map(str::to_owned)).collect();
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        parsed.iter().map(|(_, file, html)| (file.as_str(), ids(html))).collect();
    let mut complaints = Vec::new();
    for (route, page, html) in &parsed {
        for element in html.select(&select("[href], [src]")) {
            for link in ["href", "src"].iter().filter_map(|name| element.value().attr(name)) {
                if link.contains(':') {
                    continue;
                }
                let (rest, fragment) = link.split_once('#').map_or((link, None), |(rest, part)| (rest, Some(part)));
                let path = rest.split('?').next().unwrap_or_default();
                let file = target(page, path).unwrap_or_default();
                if !files.contains(&file) {
                    complaints.push((kind(route), format!("{link}: there is no {file}")));
                } else if let (Some(fragment), Some(anchors)) = (fragment, anchors.get(file.as_str()))
                    && !anchors.contains(fragment)
                {
                    complaints.push((kind(route), format!("{link}: no #{fragment} in {file}")));
                }
            }
        }
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for element in html.select(&select(&format!("[{name}]"))) {
                for id in element.value().attr(name).unwrap_or_default().split_whitespace() {
                    if !anchors.get(page.as_str()).is_some_and(|anchors| anchors.contains(id)) {
                        complaints.push((kind(route), format!("{name}={id} names nothing")));
                    }
                }
            }
        }
    }
    complaints
}

/// What leads nowhere for now.
const WHOLE: &[(&str, &str)] = &[];
const EMPTIED: &[(&str, &str)] = &[];

#[test]
fn every_link_leads_somewhere() {
    accept(&complaints(fixture::whole()), WHOLE);
}

#[test]
fn every_link_leads_somewhere_without_the_optional_tables() {
    accept(&complaints(fixture::emptied()), EMPTIED);
}

/// What a page leads to can be reached.
#[test]
fn every_profile_is_linked_from_the_list_of_places() {
    let city = fixture::whole();
    let list = city.body(&Route::Places);
    for place in city.sources.atlas.places.iter().filter(|place| place.profile) {
        assert!(
            list.contains(&format!("places/{}/", place.slug)) || list.contains(&format!("\"{}/\"", place.slug)),
            "{}",
            place.name
        );
        let card = Route::Embed(Embed::Place(place.slug.clone()));
        assert!(!city.body(&card).is_empty());
    }
}
