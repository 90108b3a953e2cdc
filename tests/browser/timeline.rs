//! The timeline: filters, zoom, keys, the way to a place.

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

const AXIS: Name = Name::Begins("时间轴。左右方向键移动");

/// How many events can be seen.
async fn rows(page: &Page) -> Outcome<usize> {
    Ok(page.seen("DisclosureTriangle").await?.len())
}

#[test]
fn filters_by_kind_and_place_stand_in_the_address() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/").await?;
        let whole = rows(&page).await?;
        assert!(whole > 40, "{whole} events");
        page.click("button", "目标").await?;
        page.address_until("names the kind", |address| address == "timeline/?kind=target").await?;
        let targets =
            page.until("fewer rows", async || Ok(Some(rows(&page).await?).filter(|now| *now < whole))).await?;
        page.reads("项符合筛选").await?;
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
fn zooms_and_moves_by_buttons_and_keys() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/").await?;
        page.click("button", "放大时间轴").await?;
        page.address_until("has fewer years", |address| address == "timeline/?years=2021-2027").await?;
        page.click("button", "更早").await?;
        page.address_until("has moved", |address| address == "timeline/?years=2020-2026").await?;
        page.click("button", "复原").await?;
        page.address_until("is clean", |address| address == "timeline/").await?;
        page.get("region", AXIS).await?.focus().await?;
        for (key, address) in [
            ("-", "timeline/?years=2019-2028"),
            ("\u{e012}", "timeline/?years=2018-2027"),
            ("\u{e014}", "timeline/?years=2019-2028"),
            ("+", "timeline/?years=2020-2027"),
            ("0", "timeline/"),
        ] {
            page.press(key).await?;
            page.address_until(&format!("is {address}"), |now| now == address).await?;
        }
        Ok(())
    });
}

#[test]
fn an_event_leads_to_its_place() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/?place=hangkonggang").await?;
        let links = page.seen("link").await?;
        let link = links.iter().find(|link| link.name.starts_with("航空港区：")).ok_or("no event of the place")?;
        page.element(link).await?.click().await?;
        page.address_until("is the profile", |address| address == "places/hangkonggang/").await?;
        page.get("heading", "郑州航空港经济综合实验区").await?;
        Ok(())
    });
}
