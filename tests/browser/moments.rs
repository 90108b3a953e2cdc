//! Time under the map: years that are dragged, pressed through, played and linked.

use thirtyfour::Key;

use crate::harness::{Outcome, Visit, key, visit};
use crate::page::Page;

/// How visible the mark of a place is on the map that shows.
async fn opacity(page: &Page, slug: &str) -> Outcome<f64> {
    let script = format!(
        "const mark = [...document.querySelectorAll('.map [data-mark={slug}]')].find((mark) => mark.getClientRects().length > 0); \
         return Number(getComputedStyle(mark).opacity)"
    );
    Ok(page.script(&script).await?.as_f64().unwrap_or(-1.0))
}

/// Whether a ring is drawn around a place.
async fn is_ringed(page: &Page, slug: &str) -> Outcome<bool> {
    let script = format!(
        "const mark = [...document.querySelectorAll('.map [data-mark={slug}]')].find((mark) => mark.getClientRects().length > 0); \
         return !/, 0\\)|transparent|none/.test(getComputedStyle(mark.querySelector('.mark__focus')).stroke)"
    );
    Ok(page.script(&script).await?.as_bool() == Some(true))
}

#[test]
fn a_link_brings_the_map_back_to_a_year() {
    visit(Visit::default(), async |page| {
        page.open_ready("?year=2021").await?;
        page.reads("2021年底").await?;
        page.reads("这一年的文件：规划征求意见稿 2021-11。").await?;
        assert_eq!(page.get("slider", "年份").await?.prop("value").await?.as_deref(), Some("2021"));
        // No document had named it by then; of the other, terms ran.
        assert!(opacity(&page, "kejicheng").await? < 0.5);
        assert!(opacity(&page, "gaoxin").await? > 0.9 && is_ringed(&page, "gaoxin").await?);
        assert!(!is_ringed(&page, "dengfeng").await?);
        page.click("button", "回到全部资料").await?;
        page.address_until("is that of the map", |address| address.is_empty()).await?;
        assert!(opacity(&page, "kejicheng").await? > 0.9 && !is_ringed(&page, "gaoxin").await?);
        assert_eq!(page.focused().await?, ("button".to_owned(), "播放".to_owned()), "focus goes to what is left");
        Ok(())
    });
}

#[test]
fn keys_go_through_the_years_and_each_says_what_it_is() {
    visit(Visit { width: 390, height: 844, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        let slider = page.get("slider", "年份").await?;
        slider.focus().await?;
        page.press(key(Key::Right)).await?;
        page.address_until("names the year", |address| address == "?year=2021").await?;
        page.press(key(Key::Right)).await?;
        page.address_until("goes on", |address| address == "?year=2022").await?;
        let said = slider.attr("aria-valuetext").await?.unwrap_or_default();
        assert!(said.contains("2022年底") && said.contains("这一年没有新文件"), "{said}");
        page.driver.back().await?;
        // Years are dragged through by the dozen: going back leads out of them.
        page.until("the page before", async || {
            Ok((page.address().await.unwrap_or_default() != "?year=2021").then_some(()))
        })
        .await
    });
}

#[test]
fn years_are_played_to_the_last_and_no_further() {
    visit(Visit::default(), async |page| {
        page.open_ready("?year=2026&layer=industry").await?;
        page.click("button", "播放").await?;
        page.get("button", "暂停").await?;
        page.address_until("is the last year", |address| address == "?layer=industry&year=2028").await?;
        page.get("button", "播放").await?;
        page.reads("以后的事谁也不知道，这里只有期限。").await?;
        // Once more from the beginning, and stopped.
        page.click("button", "播放").await?;
        page.address_until("is the first year", |address| address == "?layer=industry&year=2020").await?;
        page.click("button", "暂停").await?;
        page.get("button", "播放").await?;
        Ok(())
    });
}

#[test]
fn a_year_leads_to_its_events_with_their_sources() {
    visit(Visit::default(), async |page| {
        page.open_ready("?year=2024").await?;
        page.click("link", "逐条和出处").await?;
        page.address_until("is that year's", |address| address == "timeline/?years=2024-2024").await?;
        Ok(())
    });
}

#[test]
fn a_view_in_a_frame_names_a_year_as_unused() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/map/?year=2021").await?;
        page.reads("year=2021").await
    });
}

#[test]
fn a_year_that_no_document_tells_of_is_named_as_unknown() {
    visit(Visit::default(), async |page| {
        page.open_ready("?year=1900").await?;
        page.reads("year=1900").await?;
        assert!(opacity(&page, "kejicheng").await? > 0.9);
        Ok(())
    });
}

#[test]
fn without_scripts_three_small_maps_stand_for_all_years() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("").await?;
        for year in ["2021年底", "2025年底", "判断日"] {
            page.reads(year).await?;
        }
        assert!(!page.has("slider", "年份").await?);
        Ok(())
    });
}
