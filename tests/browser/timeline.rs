//! The timeline: the drawing, its stack, filters by kind, place and year, the way from a mark to its record.

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// How many events of the record can be seen.
async fn rows(page: &Page) -> Outcome<u64> {
    let shown = page
        .script("return [...document.querySelectorAll('.record__item')].filter((row) => row.getClientRects().length).length")
        .await?;
    Ok(shown.as_u64().unwrap_or_default())
}

#[test]
fn filters_by_kind_and_place_stand_in_the_address() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/").await?;
        let whole = rows(&page).await?;
        assert!(whole > 30, "{whole} events");
        page.click("button", "目标").await?;
        page.address_until("names the kind", |address| address == "timeline/?kind=target").await?;
        let targets =
            page.until("fewer rows", async || Ok(Some(rows(&page).await?).filter(|now| *now < whole))).await?;
        page.reads("项符合筛选").await?;
        assert!(!page.has("heading", "已发生").await?, "a lane without rows is gone from the drawing too");
        page.click("button", "全部").await?;
        page.address_until("is clean", |address| address == "timeline/").await?;
        page.choose("地点", "航空港区").await?;
        page.address_until("names the place", |address| address == "timeline/?place=hangkonggang").await?;
        page.until("only its rows", async || Ok(Some(rows(&page).await?).filter(|now| *now < whole))).await?;
        page.driver.back().await?;
        page.driver.back().await?;
        page.until("the targets again", async || Ok(Some(rows(&page).await?).filter(|now| *now == targets))).await?;
        let pressed = page.get("button", "目标").await?.attr("aria-pressed").await?;
        assert_eq!(pressed.as_deref(), Some("true"));
        Ok(())
    });
}

#[test]
fn a_year_lists_what_lies_in_it_and_lets_go_again() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/").await?;
        let whole = rows(&page).await?;
        page.click("button", "2024").await?;
        page.address_until("names the year", |address| address == "timeline/?years=2024-2024").await?;
        page.until("fewer rows", async || Ok(Some(rows(&page).await?).filter(|now| *now < whole))).await?;
        page.click("button", Name::Begins("只看2024年")).await?;
        page.address_until("is clean", |address| address == "timeline/").await?;
        page.until("all rows", async || Ok(Some(rows(&page).await?).filter(|now| *now == whole))).await?;
        // Links of older versions name a range.
        page.open_ready("timeline/?years=2024-2026").await?;
        page.get("button", Name::Begins("只看2024—2026年")).await?;
        Ok(())
    });
}

#[test]
fn a_mark_leads_to_its_record_and_an_event_to_its_place() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/?place=hangkonggang").await?;
        page.click("link", "加快建设“生物药之都”").await?;
        page.address_until("names the event", |address| address.ends_with("#T08j")).await?;
        // The drawing and the record name the place.
        let links = page.seen("link").await?;
        let link = links.iter().rfind(|link| link.name == "航空港区").ok_or("no way to the place")?;
        page.element(link).await?.click().await?;
        page.address_until("is the profile", |address| address == "places/hangkonggang/").await?;
        page.get("heading", "郑州航空港经济综合实验区").await?;
        Ok(())
    });
}

#[test]
fn the_stack_of_a_term_folds_and_unfolds_also_without_scripts() {
    for scripts in [true, false] {
        visit(Visit { scripts, ..Visit::default() }, async |page| {
            page.open("timeline/").await?;
            let target = "加快建设“生物药之都”";
            assert!(page.has("link", target).await?, "wide pages show the stack open");
            page.click("DisclosureTriangle", Name::Begins("2025年到期13项")).await?;
            page.until("is folded", async || Ok((!page.has("link", target).await?).then_some(()))).await?;
            page.resize(390, 844).await?;
            page.open("timeline/").await?;
            assert!(!page.has("link", target).await?, "narrow pages show it folded");
            page.click("DisclosureTriangle", Name::Begins("2025年到期13项")).await?;
            page.until("is unfolded", async || Ok(page.has("link", target).await?.then_some(()))).await
        });
    }
}

#[test]
fn no_words_of_the_drawing_lie_on_others() {
    // Words beside their marks, on the flags, and the marks themselves; from the narrowest width that has the drawing.
    let crossed = "const boxes = [...document.querySelectorAll('.span text')].filter((text) => text.getClientRects().length && text.textContent.trim()) \
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() })); \
        return boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => one.box.left < other.box.right - 1 && other.box.left < one.box.right - 1 \
            && one.box.top < other.box.bottom - 3 && other.box.top < one.box.bottom - 3).map((other) => `${one.words} / ${other.words}`)) \
        .concat(boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ words }) => `${words} sticks out`))";
    visit(Visit::default(), async move |page| {
        for width in [1000, 1280, 1920] {
            page.resize(width, 900).await?;
            page.open_ready("timeline/").await?;
            let found = page.script(crossed).await?;
            assert_eq!(found.as_array().map(Vec::len), Some(0), "{width}: {found}");
        }
        Ok(())
    });
}
