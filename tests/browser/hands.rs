//! What hands may do to a map, on pages and in frames: the table of `geo::pointer` and `geo::wheel` in a browser.

use thirtyfour::prelude::*;

use crate::framing::frame;
use crate::harness::{Outcome, Visit, visit};
use crate::page::{CORE_MARK, Name, Page};

const MAP: Name = Name::Begins("郑州生物产业布局图");
const HINT: &str = "按住 Ctrl";

const PHONE: Visit = Visit { width: 375, height: 667, ..Visit::PLAIN };

async fn map_middle(page: &Page) -> Outcome<(f64, f64)> {
    page.middle(&page.get("group", MAP).await?).await
}

async fn scrolled(page: &Page) -> Outcome<f64> {
    page.script("return scrollY").await?.as_f64().ok_or_else(|| "no scroll".into())
}

#[test]
fn only_the_primary_button_moves_a_map() {
    visit(Visit::default(), async |page| {
        page.open_ready("?at=303,130,225").await?;
        let opened = page.address().await?;
        let from = map_middle(&page).await?;
        for (button, bit) in [("right", 2), ("middle", 4)] {
            page.drag_with(button, bit, from, (80.0, 40.0)).await?;
            assert_eq!(page.address().await?, opened, "the {button} button");
        }
        page.drag(from, (80.0, 40.0)).await?;
        page.address_until("tells of the drag", |address| address != opened).await?;
        Ok(())
    });
}

#[test]
fn a_whole_map_stands_still_and_comes_back_whole() {
    visit(Visit::default(), async |page| {
        page.open_ready("?at=303,130,100").await?;
        page.drag(map_middle(&page).await?, (80.0, 40.0)).await?;
        page.get("group", MAP).await?.focus().await?;
        page.click("button", "放大").await?;
        page.address_until("has a camera", |address| address.contains("at=")).await?;
        page.click("button", "缩小").await?;
        page.address_until("is whole", str::is_empty).await?;
        let end = page.get("button", "缩小").await?.attr("aria-disabled").await?;
        assert_eq!(end.as_deref(), Some("true"));
        page.click("button", "缩小").await?;
        page.reads("已是全图").await?;
        page.click("button", "布局示意").await?;
        page.address_until("names the view", |address| address == "?view=schematic").await?;
        assert!(!page.has("button", "看全图").await?, "the diagram shows all of itself at once");
        Ok(())
    });
}

#[test]
fn arrows_scroll_the_page_past_a_whole_map_and_move_one_that_is_closer() {
    visit(Visit { height: 500, width: 1280, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        let map = page.get("group", MAP).await?;
        map.focus().await?;
        let before = scrolled(&page).await?;
        page.press(Key::Down.value().to_string()).await?;
        page.until("the page scrolls", async || Ok((scrolled(&page).await? > before).then_some(()))).await?;
        // A key scrolls smoothly: what is measured below begins when that has ended.
        let last = std::cell::Cell::new(f64::NAN);
        page.until("the page stands still", async || {
            let now = scrolled(&page).await?;
            Ok(((last.replace(now) - now).abs() < 0.5).then_some(()))
        })
        .await?;
        page.press("++").await?;
        page.address_until("has a camera", |address| address.contains("at=")).await?;
        page.script("document.querySelector('.map--wide').scrollIntoView({ behavior: 'instant' })").await?;
        let (at, before) = (scrolled(&page).await?, page.address().await?);
        page.press(Key::Down.value().to_string()).await?;
        page.address_until("tells of the key", |address| address != before).await?;
        assert!((scrolled(&page).await? - at).abs() < 2.0, "the page stays where it is");
        Ok(())
    });
}

#[test]
fn one_finger_scrolls_past_a_map_again_and_again() {
    for view in ["", "?view=schematic"] {
        visit(PHONE, async move |page| {
            page.open_ready(view).await?;
            for swipe in 1..=3 {
                let before = scrolled(&page).await?;
                let script = "const box = [...document.querySelectorAll('.map__canvas, .lines__body')].find((one) => one.getClientRects().length).getBoundingClientRect(); \
                              return [box.left + box.width / 2, Math.min(box.bottom - 12, innerHeight - 90)]";
                let at: (f64, f64) = page.driver.execute(script, Vec::new()).await?.convert()?;
                if at.1 < 200.0 {
                    break;
                }
                page.swipe_up(at, 150.0).await?;
                page.until(&format!("the page scrolls at swipe {swipe}"), async || {
                    Ok((scrolled(&page).await? > before + 50.0).then_some(()))
                })
                .await?;
                assert_eq!(page.address().await?, view, "the map stays");
            }
            Ok(())
        });
    }
}

#[test]
fn a_wheel_lets_go_at_both_ends_and_sideways() {
    visit(Visit { height: 700, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        let at = map_middle(&page).await?;
        page.come_to(at).await?;
        let start = scrolled(&page).await?;
        page.turn(at, (0.0, -100.0), 0).await?;
        page.address_until("has a camera", |address| address.ends_with(",128")).await?;
        for _ in 0..12 {
            page.turn(at, (0.0, -100.0), 0).await?;
        }
        page.address_until("is as close as can be", |address| address.ends_with(",600")).await?;
        page.until("the page scrolls on", async || Ok((scrolled(&page).await? < start).then_some(()))).await?;
        // A hand that trembles on the mouse is no one who comes to the map.
        let (closest, highest) = (page.address().await?, scrolled(&page).await?);
        page.tell("Input.dispatchMouseEvent", serde_json::json!({ "type": "mouseMoved", "x": at.0 + 1.0, "y": at.1 }))
            .await?;
        page.turn(at, (0.0, 100.0), 0).await?;
        page.until("the page scrolls back", async || Ok((scrolled(&page).await? > highest).then_some(()))).await?;
        assert_eq!(page.address().await?, closest);
        // Sixty small steps are a large one.
        page.open_ready("").await?;
        page.come_to(at).await?;
        for _ in 0..60 {
            page.turn(at, (0.0, -2.0), 0).await?;
        }
        page.address_until("counts every step", |address| address.ends_with(",135")).await?;
        Ok(())
    });
}

#[test]
fn in_a_frame_the_wheel_is_the_page_s_and_ctrl_zooms() {
    visit(Visit { height: 700, ..Visit::default() }, async |page| {
        let framed = frame(&page.site("embed/map/?view=geographic"), "width=\"640\" height=\"520\"");
        let body = format!("<div style=\"height:300px\"></div>{framed}<div style=\"height:3000px\"></div>");
        let policy = format!("{}; style-src 'unsafe-inline'", page.frames_only());
        page.open_host(&policy, &body).await?;
        page.enter_frame(0).await?;
        page.ready().await?;
        page.script(
            "window.hinted = ''; new MutationObserver(() => { hinted += document.querySelector('.map__hint.is-shown')?.textContent ?? '' }) \
                 .observe(document.body, { subtree: true, attributeFilter: ['class'] })",
        )
        .await?;
        page.leave_frame().await?;
        let at = (320.0, 520.0);
        page.come_to(at).await?;
        // Past the whole map, and back: there it might have been meant.
        page.turn(at, (0.0, 100.0), 0).await?;
        page.until("the article scrolls", async || Ok((scrolled(&page).await? > 0.0).then_some(()))).await?;
        page.come_to((420.0, 460.0)).await?;
        page.turn((420.0, 460.0), (0.0, -100.0), 0).await?;
        page.until("the article scrolls back", async || Ok((scrolled(&page).await? < 1.0).then_some(()))).await?;
        page.enter_frame(0).await?;
        page.until("the way to zoom is said", async || {
            let words = page.script("return hinted").await?;
            Ok(words.as_str().filter(|words| words.contains(HINT)).map(drop))
        })
        .await?;
        page.leave_frame().await?;
        page.turn((420.0, 460.0), (0.0, -100.0), 2).await?;
        page.enter_frame(0).await?;
        page.until("Ctrl zooms", async || {
            Ok(page.script("return location.search").await?.as_str().filter(|query| query.contains("at=")).map(drop))
        })
        .await
    });
}

#[test]
fn the_card_is_the_next_stop_after_its_mark() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.tab_to("link", CORE_MARK).await?;
        page.press(Key::Enter.value().to_string()).await?;
        page.reads("按 Tab 到它的卡片").await?;
        page.press(Key::Tab.value().to_string()).await?;
        assert_eq!(page.focused().await?, ("heading".to_owned(), "航空港区".to_owned()));
        page.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift).perform().await?;
        let (_, back) = page.focused().await?;
        assert!(CORE_MARK.fits(&back), "{back}");
        // Who has read it goes on to the next mark.
        page.press(Key::Tab.value().to_string()).await?;
        assert_eq!(page.focused().await?.0, "link");
        Ok(())
    });
}
