//! The guided reading: steps that follow one another by scrolling, swiping, keys and links.

use serde_json::Value;
use thirtyfour::Key;

use crate::harness::{Outcome, Visit, key, visit};
use crate::page::{Name, Page};

/// The step that the row of steps marks as the one that is read.
async fn at_step(page: &Page, code: &str) -> Outcome {
    let now = "return document.querySelector('[data-way][aria-current=step]')?.dataset.way ?? ''";
    page.until(&format!("the step {code}"), async || Ok((page.script(now).await? == code).then_some(()))).await
}

/// How many of the steps' drawings show.
const SHOWN: &str = "return [...document.querySelectorAll('[data-step] figure')].filter((figure) => \
    getComputedStyle(figure).visibility === 'visible' && getComputedStyle(figure).opacity > 0.9).length";

#[test]
fn the_map_stays_while_the_words_pass() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("link", "六步读懂一核多基地").await?;
        page.address_until("the first step", |address| address.starts_with("tour/")).await?;
        page.ready().await?;
        at_step(&page, "core").await?;
        page.click("link", "3 谁和一核做同样的事").await?;
        at_step(&page, "shared").await?;
        page.until("one map shows", async || Ok((page.script(SHOWN).await? == 1).then_some(()))).await?;
        page.press(key(Key::Right)).await?;
        at_step(&page, "platforms").await?;
        page.address_until("names the step", |address| address == "tour/#platforms").await?;
        page.press(key(Key::Left)).await?;
        at_step(&page, "shared").await?;
        page.driver.back().await?;
        at_step(&page, "platforms").await?;
        page.script("document.getElementById('due').scrollIntoView(); return 0").await?;
        at_step(&page, "due").await?;
        page.address_until("follows the reader", |address| address == "tour/#due").await?;
        Ok(())
    });
}

#[test]
fn a_link_to_a_step_opens_it_and_the_last_leads_on() {
    visit(Visit::default(), async |page| {
        page.open_ready("tour/#silent").await?;
        at_step(&page, "silent").await?;
        page.get("heading", Name::Holds("文件沉默的地方")).await?;
        page.click("link", "接下来").await?;
        page.get("heading", "你是谁？").await?;
        page.click("link", Name::Begins("来办企业")).await?;
        page.address_until("is the scouting tool", |address| address == "scout/").await?;
        Ok(())
    });
}

#[test]
fn on_a_phone_cards_are_swiped_and_make_no_history() {
    visit(Visit { width: 390, height: 844, ..Visit::default() }, async |page| {
        page.open_ready("tour/").await?;
        let before = page.script("return history.length").await?;
        let swipe = "const steps = document.querySelector('[data-tour]'); \
                     steps.scrollTo({ left: steps.clientWidth, behavior: 'instant' }); return steps.scrollWidth > steps.clientWidth";
        assert_eq!(page.script(swipe).await?, Value::Bool(true), "the cards lie beside one another");
        at_step(&page, "bases").await?;
        page.address_until("names the step", |address| address == "tour/#bases").await?;
        assert_eq!(page.script("return history.length").await?, before);
        Ok(())
    });
}

#[test]
fn without_scripts_the_steps_are_sections_with_a_map_each() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("tour/").await?;
        let regions = page.seen("region").await?.len();
        let images = page.driver.find_all(thirtyfour::By::Css("[data-step] figure")).await?;
        assert_eq!((regions, images.len()), (7, 6), "six steps and the doors");
        for map in images {
            assert!(map.is_displayed().await?);
        }
        Ok(())
    });
}
