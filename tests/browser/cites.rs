//! Sources as numbered marks: the citation where the mark stands, and the list that it leads to.

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// What a card says that only the citation in full has.
const FULL: &str = "[Z]";

/// Whether something that can be seen says a text.
async fn shows(page: &Page, of: &str, text: &str) -> Outcome<bool> {
    let script = format!(
        "return [...document.querySelectorAll('{of}')].some((one) => one.getClientRects().length > 0 && one.textContent.includes('{text}'))"
    );
    Ok(page.script(&script).await?.as_bool() == Some(true))
}

#[test]
fn a_mark_shows_its_citation_on_focus_and_keys_come_to_it() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/hangkonggang/").await?;
        let mark = page.get("link", "出处1").await?;
        mark.focus().await?;
        page.until("the card", async || Ok(shows(&page, ".cite-card", FULL).await?.then_some(()))).await?;
        page.press("\u{e004}").await?;
        let focused = page.script("return document.activeElement.closest('.cite-card') !== null").await?;
        assert_eq!(focused.as_bool(), Some(true), "the next stop is in the card");
        page.press("\u{e00c}").await?;
        page.until("it is gone", async || Ok((!shows(&page, ".cite-card", FULL).await?).then_some(()))).await?;
        let focused = page.script("return document.activeElement.textContent").await?;
        assert_eq!(focused.as_str(), Some("1"), "focus is back on the mark");
        Ok(())
    });
}

#[test]
fn a_tap_keeps_the_card_and_another_lets_it_go() {
    visit(Visit::default(), async |page| {
        page.resize(390, 844).await?;
        page.open_ready("places/hangkonggang/").await?;
        page.click("link", "出处1").await?;
        page.until("the card", async || Ok(shows(&page, ".cite-card", FULL).await?.then_some(()))).await?;
        assert_eq!(page.address().await?, "places/hangkonggang/", "the page stays where it is");
        let inside = "const box = document.querySelector('.cite-card').getBoundingClientRect(); \
                      return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight";
        assert_eq!(page.script(inside).await?.as_bool(), Some(true), "no edge of the window cuts it");
        page.get("button", "复制引文").await?;
        page.click("link", "出处1").await?;
        page.until("it is gone", async || Ok((!shows(&page, ".cite-card", FULL).await?).then_some(()))).await?;
        page.click("link", "出处1").await?;
        page.click("link", "本页出处表").await?;
        page.address_until("the list", |address| address == "places/hangkonggang/#cite-1").await?;
        page.until("it is open", async || Ok(shows(&page, "#cite-1", "规划征求意见稿").await?.then_some(()))).await
    });
}

#[test]
fn without_scripts_a_mark_leads_to_the_list() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("targets/").await?;
        page.click("link", "出处1").await?;
        page.address_until("the list", |address| address == "targets/#cite-1").await?;
        page.get("heading", Name::Begins("出处")).await?;
        Ok(())
    });
}
