//! The map: zoom, pan, fit, select, filter, layers, views.

use thirtyfour::Key;

use crate::harness::{Outcome, Visit, visit};
use crate::page::{CORE_MARK, Name, Page};

const MAP: Name = Name::Begins("郑州生物产业布局图");
/// The core, as its mark and its profile say it in full.
const CORE: &str = "郑州航空港经济综合实验区";
/// The core in the list and on its card.
const CORE_SHORT: &str = "航空港区";

/// The zoom that the address tells, in hundredths; 100 where it tells none.
async fn zoom(page: &Page) -> Outcome<i32> {
    let address = page.address().await?;
    let Some((_, at)) = address.split_once("at=") else { return Ok(100) };
    let at = at.split('&').next().unwrap_or_default();
    Ok(at.rsplit(',').next().and_then(|zoom| zoom.parse().ok()).ok_or_else(|| format!("no zoom in {address}"))?)
}

async fn zoom_until(page: &Page, what: &str, wanted: impl Fn(i32) -> bool) -> Outcome<i32> {
    page.until(what, async || Ok(Some(zoom(page).await?).filter(|zoom| wanted(*zoom)))).await
}

#[test]
fn opens_with_the_core_and_every_base_in_sight() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.get("group", MAP).await?;
        page.get("link", CORE_MARK).await?;
        for base in ["新郑市", "经开区", "中牟县", "高新区", "中原科技城"] {
            page.get("link", Name::Mark(base)).await?;
        }
        assert_eq!(page.address().await?, "", "a page that was only opened has no state in its address");
        Ok(())
    });
}

#[test]
fn zooms_by_buttons_wheel_and_keys_and_fits_again() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("button", "放大").await?;
        let first = zoom_until(&page, "the button zooms in", |zoom| zoom > 100).await?;
        page.click("button", "放大").await?;
        let second = zoom_until(&page, "the button zooms in further", |zoom| zoom > first).await?;
        page.get("link", CORE_MARK).await?;
        page.click("button", "缩小").await?;
        zoom_until(&page, "the button zooms out", |zoom| zoom < second).await?;
        page.click("button", "看全图").await?;
        page.address_until("has no camera for the whole map", str::is_empty).await?;

        let map = page.get("group", MAP).await?;
        page.wheel(&map, -240.0).await?;
        let turned = zoom_until(&page, "the wheel zooms in", |zoom| zoom > 100).await?;
        page.wheel(&map, 120.0).await?;
        zoom_until(&page, "the wheel zooms out", |zoom| zoom < turned).await?;

        map.focus().await?;
        page.press("0").await?;
        page.address_until("has no camera after 0", str::is_empty).await?;
        page.press("+").await?;
        let typed = zoom_until(&page, "plus zooms in", |zoom| zoom > 100).await?;
        page.press("-").await?;
        zoom_until(&page, "minus zooms out", |zoom| zoom < typed).await?;
        Ok(())
    });
}

#[test]
fn a_wheel_that_only_passes_scrolls_the_page() {
    visit(Visit { height: 600, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        let map = page.get("group", MAP).await?;
        // Out of a map that already shows everything: that can only mean the page.
        page.wheel(&map, 300.0).await?;
        page.until("the page scrolls", async || {
            Ok(page.script("return window.scrollY").await?.as_f64().filter(|y| *y > 0.0))
        })
        .await?;
        assert_eq!(page.address().await?, "");
        Ok(())
    });
}

#[test]
fn pans_by_drag_and_keys_and_a_drag_selects_nothing() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("button", "放大").await?;
        page.click("button", "放大").await?;
        zoom_until(&page, "zoomed in", |zoom| zoom >= 200).await?;
        let before = page.address().await?;
        // A drag may begin anywhere, on a mark as well.
        let mark = page.get("link", Name::Mark("经开区")).await?;
        let from = page.middle(&mark).await?;
        page.drag(from, (-120.0, -60.0)).await?;
        let dragged = page.address_until("tells of the drag", |address| address != before).await?;
        assert!(!dragged.contains("place="), "a drag that began on a mark selected it: {dragged}");

        page.get("group", MAP).await?.focus().await?;
        for (name, key) in [("left", "\u{e012}"), ("up", "\u{e013}"), ("right", "\u{e014}"), ("down", "\u{e015}")] {
            let before = page.address().await?;
            page.press(key).await?;
            page.address_until(&format!("tells of the {name} key"), |address| address != before).await?;
        }
        Ok(())
    });
}

#[test]
fn a_mark_selects_and_the_panel_leads_to_the_profile_and_back() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("link", CORE_MARK).await?;
        page.get("heading", CORE_SHORT).await?;
        let selected = page.address_until("names the place", |address| address.contains("place=hangkonggang")).await?;
        page.click("link", "完整档案").await?;
        page.address_until("is the profile", |address| address == "places/hangkonggang/").await?;
        page.get("heading", CORE).await?;
        page.driver.back().await?;
        page.ready().await?;
        assert_eq!(page.address().await?, selected);
        page.get("heading", CORE_SHORT).await?;
        page.click("button", "关闭").await?;
        page.gone("heading", CORE_SHORT).await?;
        page.address_until("names no place", str::is_empty).await?;
        // Where the browser had to load the page anew, nobody knows any more what opened the card: then its line in the list.
        assert!(page.focused().await?.1.starts_with("航空港区"), "focus goes back to what stands for the place");
        Ok(())
    });
}

#[test]
fn the_list_selects_like_the_map() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("link", Name::Listed("经开区")).await?;
        page.get("heading", "经开区").await?;
        page.address_until("names the place", |address| address == "?place=jingkai").await?;
        page.click("link", Name::Listed("高新区")).await?;
        page.get("heading", "高新区").await?;
        page.gone("heading", "经开区").await?;
        Ok(())
    });
}

#[test]
fn layers_change_the_legend_and_the_schematic_view_hides_the_ground() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.get("list", "图例：布局角色").await?;
        for (button, legend, code) in [
            ("领域", "图例：领域", "layer=industry"),
            ("平台与环节", "图例：平台与环节", "layer=stage"),
            ("已有与规划", "图例：已有与规划", "layer=status"),
        ] {
            page.click("button", button).await?;
            page.get("list", legend).await?;
            page.gone("list", "图例：布局角色").await?;
            page.address_until("names the layer", |address| address.contains(code)).await?;
        }
        page.click("button", "布局角色").await?;
        page.get("list", "图例：布局角色").await?;
        page.address_until("is clean again", str::is_empty).await?;

        page.click("button", "布局示意").await?;
        page.address_until("names the view", |address| address == "?view=schematic").await?;
        page.get("heading", Name::Begins("13条线")).await?;
        page.get("link", CORE_MARK).await?;
        // Places without a position have their stop all the same.
        page.get("link", Name::Mark("公卫产业园")).await?;
        page.click("button", "地理位置").await?;
        page.gone("heading", Name::Begins("13条线")).await?;
        page.address_until("is clean again", str::is_empty).await?;
        Ok(())
    });
}

#[test]
fn the_diagram_marks_what_is_chosen_and_quiets_what_is_filtered_out() {
    visit(Visit::default(), async |page| {
        let count = async |selector: &str| -> crate::harness::Outcome<u64> {
            let script = format!("return document.querySelectorAll('.lines__drawing--wide {selector}').length");
            Ok(page.script(&script).await?.as_u64().unwrap_or_default())
        };
        page.open_ready("?view=schematic").await?;
        assert_eq!(count(".is-quiet").await?, 0, "nothing is quiet before anything is asked");
        page.click("link", Name::Mark("中牟县")).await?;
        page.get("heading", "中牟县").await?;
        page.address_until("names the place", |address| address == "?view=schematic&place=zhongmu").await?;
        assert_eq!(count(".mark.is-selected").await?, 1);
        // Its two lines stay; each is drawn in up to three parts.
        let loud = "[...document.querySelectorAll('.lines__drawing--wide .line:not(.is-quiet)')].map((line) => line.dataset.line)";
        let loud = page.script(&format!("return [...new Set({loud})].sort().join()")).await?;
        assert_eq!(loud.as_str(), Some("biomanufacturing,tcm"));
        page.press(Key::Escape.value().to_string()).await?;
        page.address_until("names no place", |address| address == "?view=schematic").await?;
        page.choose("领域", "现代中药").await?;
        page.until("three places stay", async || {
            Ok(Some(count(".mark:not(.is-quiet)").await?).filter(|loud| *loud == 3))
        })
        .await?;
        Ok(())
    });
}

#[test]
fn two_fingers_zoom_on_a_phone_and_a_tap_selects() {
    visit(Visit { width: 360, height: 740, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        let map = page.get("group", MAP).await?;
        page.pinch(&map, 2.0).await?;
        zoom_until(&page, "the fingers zoom in", |zoom| zoom > 130).await?;
        page.click("button", "看全图").await?;
        page.address_until("has no camera for the whole map", str::is_empty).await?;
        page.click("link", Name::Mark("高新区")).await?;
        page.get("heading", "高新区").await?;
        page.address_until("names the place", |address| address == "?place=gaoxin").await?;
        Ok(())
    });
}

#[test]
fn on_a_phone_the_card_leaves_its_mark_and_its_links_in_sight() {
    visit(Visit { width: 360, height: 740, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        let mark = page.get("link", Name::Mark("新郑市")).await?;
        // Where the card will lie.
        let below = page.middle(&mark).await?.1 - 640.0;
        page.script(&format!("window.scrollBy(0, {below})")).await?;
        page.click("link", Name::Mark("新郑市")).await?;
        let unfold = page.get("button", "展开").await?;
        let profile = page.get("link", "完整档案").await?;
        for (what, element) in [("展开", &unfold), ("完整档案", &profile)] {
            let (_, y) = page.middle(element).await?;
            assert!((0.0..740.0).contains(&y), "{what} stands at {y}");
        }
        let card = page.get("heading", "新郑市").await?;
        page.until("the mark stands above the card", async || {
            let (mark, card) = (page.middle(&mark).await?.1, page.middle(&card).await?.1);
            Ok((mark > 0.0 && mark < card).then_some(()))
        })
        .await?;
        unfold.click().await?;
        page.get("button", "收起").await?;
        page.reads("依据").await?;
        page.press("\u{e00c}").await?;
        page.gone("button", "收起").await?;
        page.address_until("names no place", str::is_empty).await?;
        assert!(Name::Mark("新郑市").fits(&page.focused().await?.1), "focus goes back to the mark");
        Ok(())
    });
}

#[test]
fn every_district_answers_to_a_tap_a_name_and_a_link() {
    visit(Visit::default(), async |page| {
        let sources = bio_atlas::build::sources().map_err(|failure| failure.why)?;
        page.open_ready("").await?;
        for district in &sources.atlas.districts {
            page.click("link", district.short_name.as_str()).await?;
            let slug = sources.atlas.slug_of_district(district);
            page.address_until("names the district", |address| address == format!("?place={slug}")).await?;
            page.press(Key::Escape.value().to_string()).await?;
            page.address_until("names none", str::is_empty).await?;
        }
        // A press on the ground, where nothing is marked.
        let map = page.get("group", MAP).await?;
        let (x, y) = page.middle(&map).await?;
        #[expect(clippy::cast_possible_truncation, reason = "a place in the window")]
        let at = (x as i64 - 300, y as i64 - 60);
        page.driver.action_chain().move_to(at.0, at.1).click().perform().await?;
        page.get("heading", "巩义市").await?;
        page.reads("没有写到巩义市").await?;
        page.open_ready("?place=jinshui").await?;
        page.get("heading", "金水区").await?;
        Ok(())
    });
}

#[test]
fn on_a_phone_the_map_is_on_the_first_screen_and_the_list_has_three_heights() {
    // The scroll bar of this browser takes 15 px that a phone has.
    for (width, height) in [(405, 844), (375, 640)] {
        visit(Visit { width, height, ..Visit::default() }, async move |page| {
            page.open_ready("").await?;
            let map = page.get("group", MAP).await?;
            let part = "const box = [...document.querySelectorAll('.map__canvas')].find((one) => one.getClientRects().length).getBoundingClientRect(); \
                        const sheet = document.querySelector('.panel').getBoundingClientRect(); \
                        return [box.top, Math.min(box.bottom, sheet.top, innerHeight) - box.top]";
            let (top, seen): (f64, f64) = page.driver.execute(part, Vec::new()).await?.convert()?;
            assert!(top <= 200.0, "the map begins at {top}");
            assert!(seen >= 320.0, "{seen} px of the map show");
            drop(map);
            let sheet = "return document.querySelector('.panel').getBoundingClientRect().height / innerHeight";
            let mut heights = Vec::new();
            for _ in 0..3 {
                heights.push(page.script(sheet).await?.as_f64().unwrap_or_default());
                page.click("button", "展开或收起列表").await?;
            }
            assert!(heights[0] < 0.15 && (0.3..0.6).contains(&heights[1]) && heights[2] > 0.7, "{heights:?}");
            Ok(())
        });
    }
}

/// Who speaks to the machine says what can be read: the short name that stands beside the mark.
#[test]
fn marks_are_called_what_is_written_beside_them() {
    visit(Visit::default(), async |page| {
        let sources = bio_atlas::build::sources().map_err(|failure| failure.why)?;
        page.open_ready("?view=schematic").await?;
        let marks: Vec<_> = page.seen("link").await?.into_iter().filter(|link| link.name.contains('，')).collect();
        assert!(marks.len() > 10, "{} marks", marks.len());
        let strange: Vec<&str> = marks
            .iter()
            .map(|mark| mark.name.as_str())
            .filter(|name| !sources.atlas.places.iter().any(|place| name.starts_with(&place.short_name)))
            .collect();
        assert!(strange.is_empty(), "{strange:?}");
        Ok(())
    });
}
