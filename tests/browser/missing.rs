//! Addresses that do not exist: who comes with a damaged one is led to the page that was meant.

use thirtyfour::prelude::*;

use crate::harness::{Visit, visit};
use crate::page::Name;

#[test]
fn a_damaged_address_leads_to_the_page_that_was_meant() {
    // The browser itself notes the status of what is missing.
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        for (asked, wanted) in [
            ("places/jingkai/%E3%80%82", "places/jingkai/"),
            ("places/jingkai）?a=1#figures", "places/jingkai/?a=1#figures"),
            ("places/jingkai/，请看", "places/jingkai/"),
            ("places/jingkai.", "places/jingkai/"),
            ("Places/JingKai/", "places/jingkai/"),
            ("places/jingkai%2F", "places/jingkai/"),
            ("places/jingkai/&amp;x", "places/jingkai/"),
            ("compare/%3Fp=jingkai,gaoxin", "compare/?p=jingkai,gaoxin"),
            ("embed/place/jingkai/。", "embed/place/jingkai/"),
        ] {
            page.open(asked).await?;
            page.address_until(wanted, |address| address == wanted).await?;
        }
        // Going back does not lead into the missing page again.
        page.open_ready("timeline/").await?;
        page.open("places/jingkai/)").await?;
        page.address_until("the place", |address| address == "places/jingkai/").await?;
        page.driver.back().await?;
        page.address_until("the timeline", |address| address == "timeline/").await?;
        Ok(())
    });
}

#[test]
fn the_nearest_page_is_offered() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        for (asked, name, to) in [
            ("jingkai?a=1#figures", "经开区", "places/jingkai/?a=1#figures"),
            ("places/jinkai/", "经开区", "places/jingkai/"),
            ("zh/timeline/", "时间线", "timeline/"),
            ("data/figures.csv。", "figures.csv", "data/figures.csv"),
        ] {
            page.open(asked).await?;
            page.reads("你要找的可能是：").await?;
            let link = page.driver.find(By::Css(".meant a")).await?;
            assert!(link.text().await?.contains(name), "{asked}");
            assert_eq!(link.prop("href").await?, Some(page.site(to)), "{asked}");
        }
        page.open_ready("nowhere/").await?;
        assert!(!page.has("StaticText", Name::Holds("你要找的可能是")).await?);
        Ok(())
    });
}

#[test]
fn the_first_tab_skips_to_the_content_here_too() {
    for scripts in [true, false] {
        visit(Visit { scripts, quiet: false, ..Visit::default() }, async move |page| {
            page.open("nowhere/deeper/").await?;
            page.get("heading", "没有这个页面").await?;
            page.press(Key::Tab.value().to_string()).await?;
            assert_eq!(page.focused().await?, ("link".to_owned(), "跳到正文".to_owned()));
            page.press(Key::Enter.value().to_string()).await?;
            let wanted = if scripts { "nowhere/deeper/#main" } else { "404.html#main" };
            page.address_until(wanted, |address| address == wanted).await?;
            page.get("heading", "没有这个页面").await?;
            Ok(())
        });
    }
}
