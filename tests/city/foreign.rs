//! No word of the real facts stands on a page of the invented city.

use std::collections::BTreeSet;

use bio_atlas::atlas::Atlas;
use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::edition::dictionary;
use bio_atlas::edition::write::edition;
use bio_atlas::seeds;
use bio_atlas::state::route::Route;

use super::accept;
use super::fixture::{self, Copy, city, folder, kind};

/// Names that are everyday words of any page.
const EVERYDAY: &[&str] = &["全国", "公卫产业园"];
/// What the real facts are like, besides their names.
const BESIDES: &[&str] = &[
    "郑州",
    "河南",
    "中原",
    "成都",
    "丰城",
    "南京",
    "大连",
    "济南",
    "欧盟",
    "五份",
    "四份",
    "四地",
    "五项任务",
    "六项",
    "十四五",
    "2021年",
    "2025年",
    "2028",
    "一核多基地",
    "报纸",
    "报道",
    "四个中西部",
    "七种做法",
];

/// The page of the tables tells what every term means, also those that no row uses.
const TERMS: &[&str] = &["报纸", "报道"];

/// Every name in the real facts that is no everyday word.
fn names() -> BTreeSet<String> {
    let atlas: Atlas = seeds::read(&folder("seeds").as_path())
        .unwrap_or_else(|problems| panic!("{}", seeds::report::report(&problems)));
    let mut names: Vec<String> = vec![atlas.site.name.clone(), atlas.site.city.clone(), atlas.site.package.clone()];
    for place in &atlas.places {
        names.extend([place.name.clone(), place.short_name.clone()]);
        names.extend(place.aliases.iter().cloned());
    }
    for document in &atlas.documents {
        names.extend([document.title.clone(), document.publisher.clone()]);
        names.extend(document.authors.iter().cloned());
    }
    for article in &atlas.articles {
        names.extend([article.title.clone(), article.publisher.clone()]);
        names.extend(article.authors.iter().cloned());
    }
    for organisation in &atlas.organisations {
        names.push(organisation.name.clone());
        names.extend(organisation.aliases.iter().cloned());
    }
    names.extend(atlas.reference_points.iter().flat_map(|point| [point.name.clone(), point.short_name.clone()]));
    names.extend(atlas.policies.iter().map(|policy| policy.name.clone()));
    names.extend(atlas.platforms.iter().map(|platform| platform.name.clone()));
    names.extend(atlas.programmes.iter().map(|programme| programme.name.clone()));
    names.extend(BESIDES.iter().map(|word| (*word).to_owned()));
    names.retain(|name| name.chars().count() > 1 && !EVERYDAY.contains(&name.as_str()));
    names.into_iter().collect()
}

/// The names that a text holds, the longest where one is part of another.
fn held<'a>(names: &'a BTreeSet<String>, text: &str) -> Vec<&'a String> {
    let found: Vec<&String> = names.iter().filter(|name| text.contains(name.as_str())).collect();
    found
        .iter()
        .copied()
        .filter(|one| !found.iter().any(|other| other != one && other.contains(one.as_str())))
        .collect()
}

/// Years in a text: four digits before 年.
fn years(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    letters
        .windows(5)
        .filter(|five| five[4] == '年' && five[..4].iter().all(char::is_ascii_digit))
        .map(|five| five[..4].iter().collect())
        .collect()
}

/// A few letters around a word, so that a complaint can be found.
fn around(text: &str, word: &str) -> String {
    let at = text.find(word).unwrap_or_default();
    let before: Vec<char> = text[..at].chars().rev().take_while(|letter| !"<>\"".contains(*letter)).take(20).collect();
    let after = text[at..].chars().take_while(|letter| !"<>\"".contains(*letter)).take(30);
    before.into_iter().rev().chain(after).collect()
}

/// What pages say of the real city: nothing.
const PAGES: &[(&str, &str)] = &[];
/// What pictures say of it: nothing.
const PICTURES: &[(&str, &str)] = &[];
/// What files say of it, and may: the licence is that of the programs too.
const FILES: &[(&str, &str)] = &[("LICENSE.txt", "contributors")];

#[test]
fn the_invented_facts_use_no_real_name() {
    let names = names();
    let mut complaints = Vec::new();
    for entry in std::fs::read_dir(city()).expect("the invented facts") {
        let path = entry.expect("an entry").path();
        // What is told of the tables, in the program's own words, is looked at among the downloads.
        if path.ends_with("datapackage.json") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("text");
        complaints.extend(held(&names, &text).into_iter().map(|name| (path.display().to_string(), name.clone())));
    }
    accept(&complaints, &[]);
}

#[test]
fn no_page_says_a_word_about_another_city() {
    let names = names();
    let own = std::fs::read_dir(city())
        .expect("the invented facts")
        .map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("text"))
        .collect::<String>();
    // Years that are counted through from the first to the last of the city's own.
    let span = TimelineIndex::of(fixture::whole().sources.atlas).span.all;
    let counted: BTreeSet<String> = (span.0..=span.1).map(|year| year.to_string()).collect();
    let mut complaints = Vec::new();
    for (route, drawn) in &fixture::whole().pages {
        let text = format!("{}\n{}\n{}", drawn.title, drawn.description, drawn.body);
        for name in held(&names, &text) {
            if *route == Route::Data && TERMS.contains(&name.as_str()) {
                continue;
            }
            complaints.push((kind(route), format!("{name}: {}", around(&text, name))));
        }
        for year in years(&text).into_iter().filter(|year| !own.contains(year.as_str()) && !counted.contains(year)) {
            complaints.push((kind(route), format!("{year}年: {}", around(&text, &format!("{year}年")))));
        }
    }
    accept(&complaints, PAGES);
}

#[test]
fn no_picture_says_a_word_about_another_city() {
    let names = names();
    let mut complaints = Vec::new();
    for picture in &fixture::whole().pictures.0 {
        for name in held(&names, &picture.drawing.svg) {
            let stem = picture.stem.rsplit_once('/').map_or("", |(folder, _)| folder);
            let stem = if stem.starts_with("embed/") {
                stem.rsplit_once('/').map_or(stem, |(folder, _)| folder)
            } else {
                stem
            };
            complaints.push((stem.to_owned(), format!("{name}: {}", around(&picture.drawing.svg, name))));
        }
    }
    accept(&complaints, PICTURES);
}

#[test]
fn no_download_search_or_edition_says_a_word_about_another_city() {
    let mut names = names();
    names.retain(|name| !TERMS.contains(&name.as_str()));
    let sources = fixture::whole().sources;
    let mut texts: Vec<(String, String)> = Vec::new();
    for (name, bytes) in &sources.downloads.files {
        texts.push((name.clone(), String::from_utf8_lossy(bytes).into_owned()));
    }
    texts.push(("search".to_owned(), format!("{:?}", sources.search.index)));
    let (_, written) = edition(&Copy::of(&city()), dictionary::all_readings).expect("an edition");
    texts.push(("edition.json".to_owned(), written));
    let complaints: Vec<(String, String)> = texts
        .iter()
        .flat_map(|(file, text)| {
            held(&names, text).into_iter().map(|name| (file.clone(), format!("{name}: {}", around(text, name))))
        })
        .collect();
    accept(&complaints, FILES);
}
