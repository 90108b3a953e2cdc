//! What holds for every page: no noise, no sideways scrolling, accessible, at home under any path.

use std::path::Path;

use bio_atlas::build;
use bio_atlas::state::embed::Embed;
use bio_atlas::state::route::Route;
use serde_json::Value;

use crate::harness::{Outcome, Visit, visit};
use crate::page::{CORE_MARK, Page};

/// One page of each kind, by its address below the root; profiles of each role.
pub const KINDS: &[&str] = &[
    "",
    "places/",
    "places/hangkonggang/",
    "places/linkong/",
    "places/jingkai/",
    "places/xinmi/",
    "places/zhengzhou/",
    "places/chengdu-gaoxin/",
    "districts/jinshui/",
    "scout/",
    "timeline/",
    "targets/",
    "industries/",
    "benchmarks/",
    "compare/",
    "shortlist/",
    "sources/",
    "data/",
    "desk/",
    "about/",
    "index-of-names/",
    "tour/",
    "embed/",
    "embed/protocol/",
    "embed/check/",
    "embed/map/",
    "embed/timeline/",
    "embed/compare/",
    "embed/place/hangkonggang/",
    "embed/place/chengdu-gaoxin/",
    "embed/figure/F038/",
    "404.html",
];

/// States of pages that look different from the page as it opens.
const STATES: &[&str] = &[
    "?place=hangkonggang",
    "?place=jinshui",
    "?layer=industry&place=jingkai&role=base",
    "?view=schematic&layer=stage",
    "?layer=status&at=0,0,300",
    "?nonsense=1",
    "scout/?make=ivd,device&need=pilot,testing&around=talent,capital&near=airport&must=need.pilot",
    "tour/#silent",
    "timeline/?kind=plan&years=2024-2026",
    "compare/?p=jingkai,gaoxin,kejicheng",
    "compare/?p=hangkonggang,chengdu-gaoxin&only=1",
    "shortlist/?p=jingkai,linkong,medpark&make=ivd,device&need=pilot,testing&around=talent&near=airport&must=need.pilot",
    "shortlist/?p=jingkai,xinmi",
    "embed/?of=compare&p=jingkai,gaoxin&theme=contrast&height=auto",
    "embed/?of=figure&figure=F038&accent=1a5fb4",
    "embed/map/?place=jingkai&accent=1a5fb4&layer=industry",
    "embed/map/?theme=dark&place=hangkonggang",
    "embed/map/?theme=contrast&view=schematic&height=auto",
    "embed/map/?theme=neon&nonsense=1",
    "embed/place/jingkai/?theme=contrast",
    "embed/figure/F197/?theme=dark&accent=e0b000",
];

/// Every page that the build draws, except the hundreds of cards: `frames` looks at each of these.
fn all() -> Vec<String> {
    let sources = build::sources().expect("the facts of this build");
    Route::all(sources.atlas)
        .iter()
        .filter(|route| !matches!(route, Route::Embed(Embed::Place(_) | Embed::Figure(_))))
        .map(|route| if *route == Route::NotFound { route.file() } else { route.to_string() })
        .collect()
}

#[test]
fn kinds_are_pages() {
    let sources = build::sources().expect("the facts of this build");
    let files: Vec<String> = Route::all(sources.atlas).iter().map(Route::file).collect();
    for kind in KINDS {
        let file = if kind.ends_with(".html") { (*kind).to_owned() } else { format!("{kind}index.html") };
        assert!(files.contains(&file), "{kind} is no page");
    }
}

#[test]
fn every_page_answers_without_a_word_in_the_console() {
    visit(Visit::default(), async |page| {
        let mut noisy = Vec::new();
        for path in all() {
            page.open_ready(&path).await?;
            noisy.extend(page.console().await?.into_iter().map(|line| format!("/{path}: {line}")));
        }
        assert!(noisy.is_empty(), "{}", noisy.join("\n"));
        Ok(())
    });
}

/// What sticks out of a page on the right, if anything does.
pub async fn overflow(page: &Page) -> Outcome<Option<String>> {
    let script = "const root = document.documentElement; \
        if (root.scrollWidth <= root.clientWidth) return null; \
        const inside = (element) => { for (let up = element.parentElement; up; up = up.parentElement) { \
            if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(up).overflowX)) return true; } }; \
        const wide = [...document.body.querySelectorAll('*')].filter((element) => \
            element.getBoundingClientRect().right > root.clientWidth + 0.5 && !inside(element)); \
        return `${root.scrollWidth} px wide: ` + wide.slice(0, 3).map((element) => \
            `${element.tagName.toLowerCase()}.${element.getAttribute('class')} “${element.textContent.trim().slice(0, 20)}”`).join(', ')";
    Ok(page.script(script).await?.as_str().map(str::to_owned))
}

#[test]
fn no_page_scrolls_sideways() {
    visit(Visit::default(), async |page| {
        let mut wide = Vec::new();
        for path in all().into_iter().chain(STATES.iter().map(|state| (*state).to_owned())) {
            page.open_ready(&path).await?;
            page.unfold().await?;
            page.script("for (const part of document.querySelectorAll('.take details')) part.open = true").await?;
            for width in [360, 768, 1440] {
                page.resize(width, 800).await?;
                if let Some(what) = overflow(&page).await? {
                    wide.push(format!("/{path} at {width}: {what}"));
                }
            }
        }
        assert!(wide.is_empty(), "{}", wide.join("\n"));
        Ok(())
    });
}

/// What axe finds on the page as it stands, good practice included, and names that do not say what is read.
/// Of colours that the system replaces, axe reads those that were there before.
async fn findings(page: &Page) -> Outcome<Vec<String>> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&axe).map_err(|error| format!("{}: {error}; run “make tools”", axe.display()))?;
    page.script(&axe).await?;
    let run = "const done = arguments[0], forced = matchMedia('(forced-colors: active)').matches; \
        axe.run(document, { resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true }, 'color-contrast': { enabled: !forced } }, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) \
            .then((result) => done(result.violations \
                .map((found) => `${found.id} (${found.nodes.length}): ` + found.nodes.slice(0, 2) \
                    .map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? node.all[0]?.message ?? '')).join('; '))), \
            (reason) => done([String(reason)]))";
    let found: Value = page.driver.execute_async(run, Vec::new()).await?.convert()?;
    Ok(serde_json::from_value(found)?)
}

async fn accessible(page: &Page, feature: (&str, &str), width: u32, pages: &[&str]) -> Outcome {
    page.media("", &[feature]).await?;
    page.resize(width, 900).await?;
    let mut all = Vec::new();
    for kind in pages {
        page.open_ready(kind).await?;
        page.unfold().await?;
        page.rests().await?;
        all.extend(findings(page).await?.into_iter().map(|found| format!("/{kind} {} {width}: {found}", feature.1)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    Ok(())
}

const LIGHT: (&str, &str) = ("prefers-color-scheme", "light");
const DARK: (&str, &str) = ("prefers-color-scheme", "dark");
const FORCED: (&str, &str) = ("forced-colors", "active");

#[test]
fn every_kind_of_page_is_accessible_in_the_light() {
    visit(Visit::default(), async |page| accessible(&page, LIGHT, 1440, &[KINDS, STATES].concat()).await);
}

#[test]
fn every_kind_of_page_is_accessible_in_the_dark() {
    visit(Visit::default(), async |page| accessible(&page, DARK, 1440, &[KINDS, STATES].concat()).await);
}

#[test]
fn every_kind_of_page_is_accessible_on_the_narrowest_phone() {
    visit(Visit::default(), async |page| accessible(&page, LIGHT, 320, &[KINDS, STATES].concat()).await);
}

#[test]
fn every_kind_of_page_is_accessible_in_forced_colours() {
    visit(Visit::default(), async |page| accessible(&page, FORCED, 1440, &[KINDS, STATES].concat()).await);
}

#[test]
fn everything_works_under_a_sub_path() {
    visit(Visit { prefix: "/a/b/", ..Visit::default() }, async |page| {
        for kind in KINDS {
            // The page for missing addresses is told its place by a setting; the next test looks at it.
            if *kind == "404.html" {
                continue;
            }
            page.open_ready(kind).await?;
            let styled = page.script("return getComputedStyle(document.body).backgroundColor").await?;
            assert_ne!(styled, "rgba(0, 0, 0, 0)", "{kind} has no style");
        }
        page.open_ready("").await?;
        page.click("link", CORE_MARK).await?;
        page.click("link", "完整档案").await?;
        page.address_until("is the profile", |address| address == "places/hangkonggang/").await?;
        page.ready().await?;
        page.navigate("时间线").await?;
        page.address_until("is the timeline", |address| address == "timeline/").await?;
        page.ready().await?;
        page.navigate("地图").await?;
        page.address_until("is the map", str::is_empty).await?;
        page.ready().await
    });
}

#[test]
fn a_missing_address_shows_the_way_on() {
    // The browser itself notes the status in its console.
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        page.open("places/nowhere/deeper/").await?;
        page.get("heading", "没有这个页面").await?;
        page.ready().await?;
        let noise = page.console().await?;
        assert!(noise.iter().all(|line| line.contains("places/nowhere/deeper/") && line.contains("404")), "{noise:?}");
        page.navigate("地图").await?;
        page.address_until("is the map", str::is_empty).await?;
        page.ready().await
    });
}
