//! Large text, small windows, the reader's own colours, no style at all: nothing out of reach, no state untold.

use serde_json::json;

use crate::every_page::{KINDS, overflow};
use crate::harness::{Visit, visit};
use crate::page::Page;

/// Width, height, and how large the reader has set text.
const WINDOWS: &[(u32, u32, &str)] = &[(360, 740, "200%"), (360, 740, "160%"), (320, 256, "100%"), (320, 256, "200%")];

/// States that look different from the page as it opens.
const STATES: &[&str] = &[
    "?place=jingkai",
    "compare/?p=jingkai,gaoxin,kejicheng",
    "scout/?make=ivd,device&need=pilot,testing&around=talent",
    "shortlist/?p=jingkai,linkong",
    "embed/map/?place=jingkai",
];

async fn text_of(page: &Page, size: &str) -> crate::harness::Outcome {
    page.script(&format!("document.documentElement.style.fontSize = '{size}'")).await?;
    Ok(())
}

#[test]
fn no_page_scrolls_sideways_with_large_text_or_in_a_small_window() {
    visit(Visit::default(), async |page| {
        let mut wide = Vec::new();
        for path in KINDS.iter().chain(STATES) {
            page.open_ready(path).await?;
            page.unfold().await?;
            // Both at once leave eight characters to a line, which words of the files are longer than.
            for (width, height, size) in &WINDOWS[..3] {
                page.resize(*width, *height).await?;
                text_of(&page, size).await?;
                if let Some(what) = overflow(&page).await? {
                    wide.push(format!("/{path} at {width} × {height}, {size}: {what}"));
                }
            }
        }
        assert!(wide.is_empty(), "{}", wide.join("\n"));
        Ok(())
    });
}

#[test]
fn what_stays_at_the_edge_leaves_room() {
    // Everything in a card can be brought into the window and is not covered there.
    let reach = "const out = []; \
        for (const element of document.querySelectorAll('.panel__card:not([hidden]) :is(a, button)')) { \
            if (!element.checkVisibility()) continue; \
            element.scrollIntoView({ block: 'nearest' }); \
            const box = element.getClientRects()[0], top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2); \
            if (box.top < -1 || box.bottom > innerHeight + 1 || !(element.contains(top) || top?.contains(element))) out.push(element.textContent.trim()); \
        } return out";
    // How much of the window is taken by what does not scroll with the page.
    let taken = "scrollTo(0, document.documentElement.scrollHeight / 2); \
        return [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).position === 'sticky') \
            .map((element) => element.getBoundingClientRect()).filter((box) => box.top >= -1 && box.top < 2 && box.height < innerHeight * 2) \
            .reduce((most, box) => Math.max(most, box.height), 0) / innerHeight";
    visit(Visit::default(), async move |page| {
        for (width, height, size) in WINDOWS {
            page.resize(*width, *height).await?;
            for path in ["?place=jingkai", "?place=hangkonggang&view=schematic"] {
                page.open_ready(path).await?;
                text_of(&page, size).await?;
                for state in ["folded", "unfolded"] {
                    let lost: Vec<String> = serde_json::from_value(page.script(reach).await?)?;
                    assert!(lost.is_empty(), "/{path} at {width} × {height}, {size}, {state}: {lost:?}");
                    if state == "folded" {
                        page.click("button", "展开").await?;
                    }
                }
            }
            for path in ["index-of-names/", "sources/", "timeline/"] {
                page.open_ready(path).await?;
                text_of(&page, size).await?;
                let share = page.script(taken).await?.as_f64().unwrap_or_default();
                assert!(share < 0.34, "/{path} at {width} × {height}, {size}: {share} of the window");
                assert!(*height > 300 || share <= 0.25, "/{path} at {width} × {height}, {size}: {share}");
            }
        }
        Ok(())
    });
}

#[test]
fn fields_are_large_enough_for_telephones_not_to_zoom() {
    visit(Visit { width: 375, height: 667, ..Visit::default() }, async |page| {
        page.tell("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await?;
        let small = "if (!matchMedia('(pointer: coarse)').matches) return ['no finger']; \
            return [...document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=range], [type=color]), select, textarea')] \
                .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map((field) => field.outerHTML.slice(0, 80))";
        for path in KINDS {
            page.open_ready(path).await?;
            if !path.starts_with("embed/") && *path != "404.html" {
                page.press("/").await?;
            }
            let small: Vec<String> = serde_json::from_value(page.script(small).await?)?;
            assert!(small.is_empty(), "/{path}: {small:?}");
        }
        Ok(())
    });
}

#[test]
fn without_any_style_pages_can_be_read() {
    // The browser itself notes what did not come.
    visit(Visit { quiet: false, width: 360, height: 740, ..Visit::default() }, async |page| {
        page.tell("Network.enable", json!({})).await?;
        page.tell("Network.setBlockedURLs", json!({ "urls": ["*.css"] })).await?;
        let faults = "const drawings = '.map, .lines, .squares, .locator, .still, .sheet, .cells, .deadlines, .answer__map, .bars, .parts__whole, .ranks, .score, .strip, .document, .strengths, .table-line, .span, .years, .moments__axis, .tally, .timeline-key, .sheet, .aimed, .aim__mark, .platform-marks, .bound__glyph, .chart, .bars__track, .way__qr, .missing__drawing'; \
            const wide = [...document.querySelectorAll('svg')].filter((svg) => !svg.parentElement.closest('svg') && !svg.closest(drawings) && svg.getBoundingClientRect().width > 48) \
                .map((svg) => `a glyph ${svg.getBoundingClientRect().width} px wide: ${svg.getAttribute('class')}`); \
            if (getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)') wide.push('there is style'); \
            return wide";
        let mut all = Vec::new();
        for path in KINDS {
            page.open_ready(path).await?;
            let found: Vec<String> = serde_json::from_value(page.script(faults).await?)?;
            all.extend(found.into_iter().map(|fault| format!("/{path}: {fault}")));
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
        Ok(())
    });
}

#[test]
fn states_are_told_by_more_than_a_fill_in_forced_colours() {
    // What is pressed, current or set, and what is not, in the same row of things.
    let cases = [
        ("?role=base&layer=industry", ".chip[aria-pressed=true]", ".chip[aria-pressed=false]"),
        ("?industry=ivd", ".choice.is-set select", ".choice:not(.is-set) select"),
        ("?place=jingkai", ".places__item[aria-current=true]", ".places__item:not([aria-current=true])"),
        ("timeline/?kind=plan", ".chip[aria-pressed=true]", ".chip[aria-pressed=false]"),
        ("timeline/", ".site-nav a[aria-current]", ".site-nav a:not([aria-current])"),
        ("shortlist/?p=jingkai", ".kept-link[aria-current]", ".site-nav a:not([aria-current])"),
        ("compare/?p=jingkai,gaoxin", ".chip[aria-pressed=true]", ".chip[aria-pressed=false]"),
    ];
    visit(Visit::default(), async move |page| {
        page.media("", &[("forced-colors", "active")]).await?;
        let mut untold = Vec::new();
        for (path, set, unset) in cases {
            page.open_ready(path).await?;
            let look = format!(
                "const look = (selector) => {{ const element = document.querySelector(selector); if (!element) return null; \
                    const style = getComputedStyle(element); \
                    return ['borderBlockEndWidth', 'borderBlockEndStyle', 'borderBlockEndColor', 'outlineStyle', 'outlineWidth', 'textDecorationLine'] \
                        .map((name) => style[name]).join(' '); }}; \
                 return [look('{set}'), look('{unset}')]"
            );
            let [set_look, unset_look]: [Option<String>; 2] = serde_json::from_value(page.script(&look).await?)?;
            match (set_look, unset_look) {
                (Some(one), Some(other)) if one != other => {}
                looks => untold.push(format!("/{path}: {set} {looks:?}")),
            }
        }
        assert!(untold.is_empty(), "{}", untold.join("\n"));
        Ok(())
    });
}
