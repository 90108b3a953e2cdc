//! One truth: what two pages state about the same thing is the same number.

use std::collections::BTreeMap;

use bio_atlas::build;
use bio_atlas::search::Kind;
use bio_atlas::state::route::Route;
use scraper::{ElementRef, Html};

use super::{none, pages, select};

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect()
}

/// The number behind some words, or before; 0 where the words are not there.
fn number_after(text: &str, words: &str) -> usize {
    let rest = text.split_once(words).map_or("", |(_, rest)| rest);
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
}

/// What the folds of a profile say that they hold, by their headings.
fn folds(html: &Html) -> BTreeMap<String, usize> {
    let (fold, heading, count) = (select(".folded__summary"), select("h2"), select(".folded__count"));
    html.select(&fold)
        .filter_map(|fold| {
            let count = fold.select(&count).next().map(text)?;
            let digits: String = count.chars().filter(char::is_ascii_digit).collect();
            Some((fold.select(&heading).next().map(text)?, digits.parse().ok()?))
        })
        .collect()
}

#[test]
fn what_two_pages_state_of_one_thing_is_the_same_number() {
    let sources = build::sources().expect("the facts of this build");
    let atlas = sources.atlas;
    let pages = pages();
    let page = |wanted: &Route| {
        pages.iter().find(|(route, _, _)| route == wanted).map(|(_, _, html)| html).expect("the page is drawn")
    };
    let profile = |slug: &str| folds(page(&Route::Place(slug.to_owned())));
    let whole = |route: &Route| text(page(route).select(&select("main")).next().expect("a main part"));
    let mut problems = Vec::new();
    let mut same = |what: &str, one: usize, other: usize| {
        if one != other {
            problems.push(format!("{what}: {one} and {other}"));
        }
    };
    // A place's card and its profile.
    let (entry, name, counts) = (select(".entry"), select("h3 a"), select(".entry__counts"));
    let mut cards = 0;
    for card in page(&Route::Places).select(&entry) {
        let href = card.select(&name).next().and_then(|link| link.value().attr("href")).unwrap_or_default();
        let slug = href.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let (Some(said), Some(_)) = (card.select(&counts).next().map(text), atlas.place_by_slug(slug)) else {
            continue;
        };
        let folds = profile(slug);
        let held = |heading: &str| folds.get(heading).copied().unwrap_or(0);
        same(&format!("organisations of {slug}"), number_after(&said, "提到的机构"), held("企业与机构"));
        same(&format!("figures of {slug}"), number_after(&said, "数字"), held("数字"));
        cards += 1;
    }
    assert!(cards > 10, "{cards} cards");
    // All platforms: the page of industries, the city's profile, the home page, the guided reading.
    let total = atlas.platforms.len();
    let city = atlas.places.iter().find(|place| place.id.as_str() == "ZZ").expect("the city");
    same("platforms of the city", profile(&city.slug).get("平台：已有与规划").copied().unwrap_or(0), total);
    for route in [Route::Map, Route::Industries, Route::Tour] {
        if !whole(&route).contains(&format!("{total}处平台")) {
            problems.push(format!("/{route} does not say {total} platforms"));
        }
    }
    // Places of a field: the small maps, and the search.
    let drawn: Vec<String> = page(&Route::Industries).select(&select(".who li a > span")).map(text).collect();
    let found = sources.search.index.entries.iter().filter(|entry| entry.kind == Kind::Industry);
    for (drawn, entry) in drawn.iter().zip(found) {
        let names = drawn.split('、').count();
        let count = if drawn.ends_with('处') {
            drawn.rsplit_once('等').map_or(0, |(_, rest)| rest.trim_end_matches('处').parse().unwrap_or(0))
        } else {
            names
        };
        let said: usize = entry.detail.split_once('处').and_then(|(count, _)| count.parse().ok()).unwrap_or(0);
        if count != said {
            problems.push(format!("{}: {drawn}, but the search says {}", entry.title, entry.detail));
        }
    }
    assert_eq!(drawn.len(), atlas.industries.len(), "a small map for each field");
    // How far a place is from an airport or a station: the ranking, its reasons, the brief, the comparison.
    let kilometres = |text: &str| {
        let before = text.split_once("公里").map_or("", |(before, _)| before);
        let digits: Vec<char> = before.chars().rev().take_while(char::is_ascii_digit).collect();
        digits.into_iter().rev().collect::<String>().parse::<usize>().ok()
    };
    let first = |route: &Route, selector: &str| page(route).select(&select(selector)).next().map(text);
    let (row, label) = (select("tr[data-row]"), select("[data-label]"));
    let compared = |name: &str, slug: &str| {
        let is_about =
            |row: &ElementRef<'_>| row.select(&label).next().map(text).is_some_and(|said| said.ends_with(name));
        let row = page(&Route::Compare).select(&row).find(is_about)?;
        row.select(&select(&format!("td[data-place={slug}]"))).next().map(text)
    };
    let mut distances = 0;
    for place in atlas.places.iter().filter(|place| place.profile) {
        for (at, point) in atlas.reference_points.iter().enumerate() {
            let (slug, code) = (&place.slug, &point.code);
            let mut stated = vec![
                first(&Route::Scout, &format!("[data-site={slug}] [data-for='near.{code}'] .reason__sentence")),
                first(&Route::Shortlist, &format!("tr[data-for='near.{code}'] td[data-place={slug}] .verdict")),
                compared(&point.name, slug),
            ];
            if at == 0 {
                stated.push(first(&Route::Scout, &format!("[data-ranked={slug}] td:nth-of-type(3)")));
            }
            let stated: Vec<usize> = stated.into_iter().flatten().filter_map(|text| kilometres(&text)).collect();
            distances += stated.len();
            if stated.windows(2).any(|pair| pair[0] != pair[1]) {
                problems.push(format!("from {slug} to {code}: {stated:?} kilometres"));
            }
        }
    }
    assert!(distances > 60, "{distances} distances");
    none(&problems);
}

/// The numbers that stand directly before some words.
fn numbers_before(text: &str, words: &str) -> Vec<usize> {
    let before = |(at, _): (usize, &str)| {
        let digits: Vec<char> = text[..at].chars().rev().take_while(char::is_ascii_digit).collect();
        digits.into_iter().rev().collect::<String>().parse().ok()
    };
    text.match_indices(words).filter_map(before).collect()
}

#[test]
fn what_all_pages_count_is_one_count() {
    let pages = pages();
    let texts: Vec<(&Route, String)> =
        pages.iter().filter_map(|(route, _, html)| Some((route, text(html.select(&select("main")).next()?)))).collect();
    let mut problems = Vec::new();
    for (what, ways) in [
        ("places of the layout", &["处地点，", "处地点里，", "处），外地"][..]),
        ("places without a position", &["处在图上标不出", "处标不出位置", "处地点没有写位置", "处郑州的地点，没有"]),
        ("fields", &["个领域各落在", "个领域，"]),
        ("organisations without a place", &["个机构没有写在哪里"]),
    ] {
        let mut stated: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for words in ways {
            let mut is_said = false;
            for (route, text) in &texts {
                for number in numbers_before(text, words) {
                    is_said = true;
                    stated.entry(number).or_default().push(format!("/{route}"));
                }
            }
            if !is_said {
                problems.push(format!("{what}: no page counts “{words}”"));
            }
        }
        if stated.len() > 1 {
            problems.push(format!("{what}: {stated:?}"));
        }
    }
    none(&problems);
}
