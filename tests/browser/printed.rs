//! On paper: what a page or a frame says, whole, dark on white, nothing to press, and where it comes from.

use bio_atlas::scout::need::Need;
use bio_atlas::state::compare::CompareState;
use bio_atlas::state::map::MapState;
use bio_atlas::state::timeline::TimelineState;
use serde_json::Value;

use crate::every_page::KINDS;
use crate::harness::{Outcome, Visit, visit};
use crate::page::Page;

/// What lies between the margins of a sheet of A4, in the browser's pixels; the comparison lies across.
const SHEET: (u32, u32) = (695, 980);
const ACROSS: (u32, u32) = (1024, 690);

/// States that look different on the screen.
const STATES: &[&str] = &[
    "?place=jingkai",
    "?place=jingkai&at=303,130,225",
    "?view=schematic&place=hangkonggang",
    "compare/?p=hangkonggang,xinzheng,jingkai,gaoxin",
    "scout/?make=ivd,device&need=pilot",
    "shortlist/?p=jingkai,linkong,medpark",
    "embed/map/?place=jingkai&theme=dark",
    "embed/map/?height=auto&view=schematic",
];

/// What paper cannot have: things that stay where they are, are pressed, are cut or run off the sheet.
const FAULTS: &str = "const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`, faults = []; \
    for (const element of document.body.querySelectorAll('*:not(svg *)')) { \
        const box = element.getBoundingClientRect(), style = getComputedStyle(element); \
        if (box.width < 2 || box.height < 2 || style.visibility !== 'visible' || element.closest('.visually-hidden')) continue; \
        const say = (what) => faults.push(`${name(element)} ${what}`); \
        if (['fixed', 'sticky'].includes(style.position)) say(`is ${style.position}`); \
        if (element.matches('button, select')) say('can be pressed'); \
        const isBox = style.overflow !== 'visible' && style.display !== 'inline'; \
        if (isBox && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) say('is cut'); \
        if (box.right > innerWidth + 1) say(`ends at ${box.right}`); \
        if (element.matches('summary') && style.display !== 'none' && element.parentElement.matches('.fold, .site__fold') \
            && (element.nextElementSibling?.getBoundingClientRect().height ?? 1) === 0) say('is folded'); \
    } \
    return faults.slice(0, 6)";

#[test]
fn every_page_stands_whole_on_paper() {
    visit(Visit::default(), async |page| {
        let mut faults = Vec::new();
        for path in KINDS.iter().chain(STATES) {
            let (width, height) = if path.contains("compare/") { ACROSS } else { SHEET };
            page.media("", &[]).await?;
            page.resize(width, height).await?;
            page.open_ready(path).await?;
            page.media("print", &[]).await?;
            let found: Vec<String> = serde_json::from_value(page.script(FAULTS).await?)?;
            faults.extend(found.into_iter().map(|fault| format!("/{path}: {fault}")));
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    });
}

#[test]
fn what_a_view_holds_is_on_its_sheets() {
    // A page, and what each must show of how many things.
    let cases = [
        ("?place=jingkai", ".panel__card .panel__more > *", 2),
        ("embed/map/?place=jingkai", ".panel__card .panel__summary", 1),
        ("embed/compare/?p=hangkonggang,jingkai,gaoxin,xinzheng", "thead th[scope=col]", 5),
        ("embed/timeline/", ".record__item", 60),
        ("timeline/", ".record__item", 60),
        ("sources/", ".fold > :not(summary)", 40),
        ("industries/", ".fold > :not(summary)", 12),
        ("scout/?make=ivd", ".site__fold > :not(summary)", 4),
    ];
    visit(Visit::default(), async move |page| {
        for (path, what, least) in cases {
            page.media("", &[]).await?;
            let (width, height) = if path.contains("compare/") { ACROSS } else { SHEET };
            page.resize(width, height).await?;
            page.open_ready(path).await?;
            page.media("print", &[]).await?;
            let shown = format!(
                "const root = document.documentElement; return [...document.querySelectorAll('{what}')].map((element) => element.getBoundingClientRect()) \
                 .filter((box) => box.height > 0 && box.width > 0 && box.right <= innerWidth + 1 && box.bottom + scrollY <= root.scrollHeight + 1).length"
            );
            let shown = page.script(&shown).await?.as_u64().unwrap_or_default();
            assert!(shown >= least, "/{path}: {shown} of {what}");
        }
        page.media("", &[]).await?;
        page.open_ready("timeline/").await?;
        let sheets = page.sheets("timeline").await?;
        assert!(sheets <= 2, "the timeline on {sheets} sheets");
        // The footer does not stand alone on a ninth.
        page.open_ready("compare/?p=hangkonggang,xinzheng,jingkai,gaoxin").await?;
        let sheets = page.sheets("compare-four").await?;
        assert!(sheets <= 8, "{sheets} sheets");
        Ok(())
    });
}

/// All colours of a page, which paper must not take from a theme.
async fn colours(page: &Page) -> Outcome<Value> {
    let colours = "const style = getComputedStyle(document.documentElement); \
        return ['paper', 'card', 'ink', 'ink-soft', 'line', 'line-strong', 'ground', 'ground-line', 'jade', 'jade-deep', 'jade-wash', \
            'core', 'core-wash', 'gold', 'gold-wash', 'family-drug', 'family-tcm'].map((name) => `${name} ${style.getPropertyValue(`--${name}`).trim()}`) \
            .concat(style.colorScheme, getComputedStyle(document.body).color)";
    page.script(colours).await
}

#[test]
fn paper_is_light_whatever_the_screen_wears() {
    visit(Visit::default(), async |page| {
        for view in ["embed/map/", "embed/timeline/", "embed/compare/", "embed/place/jingkai/", "embed/figure/F038/"] {
            page.media("print", &[("prefers-color-scheme", "light")]).await?;
            page.open_ready(&format!("{view}?theme=light")).await?;
            let light = colours(&page).await?;
            for (theme, system) in [("dark", "light"), ("dark", "dark"), ("contrast", "light"), ("auto", "dark")] {
                page.media("print", &[("prefers-color-scheme", system)]).await?;
                page.open_ready(&format!("{view}?theme={theme}")).await?;
                assert_eq!(colours(&page).await?, light, "/{view}?theme={theme} in a {system} system");
            }
        }
        for path in ["", "places/jingkai/", "timeline/", "compare/", "shortlist/?p=jingkai"] {
            page.media("print", &[("prefers-color-scheme", "light")]).await?;
            page.open_ready(path).await?;
            let light = colours(&page).await?;
            page.media("print", &[("prefers-color-scheme", "dark")]).await?;
            assert_eq!(colours(&page).await?, light, "/{path} in a dark system");
        }
        Ok(())
    });
}

/// What the page writes below itself when it is about to be printed.
async fn written(page: &Page) -> Outcome<String> {
    let line = "dispatchEvent(new Event('beforeprint')); \
        return [...document.querySelectorAll('.paper-address')].map((line) => line.textContent).join('|')";
    Ok(page.script(line).await?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn paper_says_where_it_comes_from() {
    let cases = [
        ("?place=jingkai&from=singlemessage", "?place=jingkai"),
        ("places/hangkonggang/?utm_source=mail", "places/hangkonggang/"),
        ("places/hangkonggang/index.html", "places/hangkonggang/"),
        ("compare/?p=jingkai,gaoxin&only=1", "compare/?p=jingkai,gaoxin&only=1"),
        ("timeline/?kind=plan&years=2024-2026", "timeline/?kind=plan&years=2024-2026"),
        // A frame names the page that it is a part of.
        ("embed/map/?theme=dark&place=jingkai", "?place=jingkai"),
        ("embed/place/hangkonggang/?theme=dark", "places/hangkonggang/"),
    ];
    visit(Visit::default(), async move |page| {
        for (opened, named) in cases {
            page.open_ready(opened).await?;
            // Once, however often the page is printed.
            written(&page).await?;
            assert_eq!(written(&page).await?, format!("本页网址：{}", page.site(named)), "/{opened}");
        }
        // Every parameter that pages know, and none that they do not.
        page.open_ready("about/").await?;
        let names = [MapState::NAMES, TimelineState::NAMES, CompareState::NAMES, Need::NAMES].concat();
        for name in names {
            page.script(&format!("history.replaceState(null, '', '?{name}=1&un{name}=1')")).await?;
            assert!(written(&page).await?.ends_with(&format!("/about/?{name}=1")), "{name}");
        }
        Ok(())
    });
}

#[test]
fn folds_open_where_sheets_cannot_reach_into_them() {
    visit(Visit::default(), async |page| {
        for path in ["sources/", "industries/", "benchmarks/", "scout/?make=ivd", "shortlist/?p=jingkai"] {
            page.open_ready(path).await?;
            // As Chromium below 131, Firefox below 143 and Safari below 18.4 answer.
            page.script("CSS.supports = () => false").await?;
            let open = "const all = [...document.querySelectorAll('.fold, .site__fold')]; \
                return [all.length, all.filter((fold) => fold.open).length]";
            let read = async || -> Outcome<(u64, u64)> { Ok(serde_json::from_value(page.script(open).await?)?) };
            let (all, before) = read().await?;
            page.script("dispatchEvent(new Event('beforeprint'))").await?;
            assert_eq!(read().await?, (all, all), "/{path} before it is printed");
            page.script("dispatchEvent(new Event('afterprint'))").await?;
            assert_eq!(read().await?, (all, before), "/{path} after it was printed");
        }
        Ok(())
    });
}
