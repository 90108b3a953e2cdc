//! The comparison: columns by link and by hand, differences, what stands apart, keys alone.

use thirtyfour::prelude::*;

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

const THREE: &str = "compare/?p=jingkai,gaoxin,kejicheng";

/// The names of the columns that show, in order, without the corner.
async fn columns(page: &Page) -> Outcome<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('thead th[data-place]:not([hidden])')].map((head) => head.dataset.name)";
    Ok(serde_json::from_value(page.script(script).await?)?)
}

async fn columns_are(page: &Page, wanted: &[&str]) -> Outcome {
    let check = async || Ok((columns(page).await? == wanted).then_some(()));
    page.until(&format!("the columns {wanted:?}"), check).await
}

/// How many rows of statements show.
async fn rows(page: &Page) -> Outcome<usize> {
    Ok(page.seen("rowheader").await?.len())
}

#[test]
fn a_link_opens_its_columns_in_its_order() {
    visit(Visit::default(), async |page| {
        page.open_ready("compare/?p=kejicheng,jingkai,gaoxin").await?;
        columns_are(&page, &["中原科技城", "经开区", "高新区"]).await?;
        page.reads("并排3处：中原科技城、经开区、高新区。").await?;
        // Each row has its cells in the same order as the heads.
        let script = "const order = (row) => [...row.querySelectorAll('[data-place]:not([hidden])')].map((cell) => cell.dataset.place).join(); \
            return [...new Set([...document.querySelectorAll('[data-heads], [data-row]')].map(order))].join(' / ')";
        assert_eq!(page.script(script).await?, "kejicheng,jingkai,gaoxin");
        assert!(page.has("StaticText", "只此一处").await?, "what only one has is said");
        assert!(page.has("StaticText", "文件未载").await?, "what no document says is said");
        Ok(())
    });
}

#[test]
fn places_are_removed_and_added_and_a_fifth_is_refused() {
    visit(Visit::default(), async |page| {
        page.open_ready(THREE).await?;
        page.click("button", "移除高新区").await?;
        page.address_until("has two", |address| address == "compare/?p=jingkai,kejicheng").await?;
        columns_are(&page, &["经开区", "中原科技城"]).await?;
        assert_eq!(page.focused().await?, ("button".to_owned(), "移除经开区".to_owned()));
        page.click("DisclosureTriangle", Name::Begins("选择地点")).await?;
        page.click("button", "新郑市").await?;
        page.click("button", "航空港区").await?;
        page.address_until("has four", |address| address == "compare/?p=jingkai,kejicheng,xinzheng,hangkonggang")
            .await?;
        page.click("button", "中牟县").await?;
        page.reads("最多并排4处。先移除一处，再加入中牟县。").await?;
        columns_are(&page, &["经开区", "中原科技城", "新郑市", "航空港区"]).await?;
        page.driver.back().await?;
        columns_are(&page, &["经开区", "中原科技城", "新郑市"]).await
    });
}

#[test]
fn columns_move_and_the_focus_goes_with_them() {
    visit(Visit::default(), async |page| {
        page.open_ready(THREE).await?;
        page.get("button", "左移中原科技城").await?.focus().await?;
        page.press(Key::Enter.value().to_string()).await?;
        page.address_until("has moved", |address| address == "compare/?p=jingkai,kejicheng,gaoxin").await?;
        columns_are(&page, &["经开区", "中原科技城", "高新区"]).await?;
        assert_eq!(page.focused().await?, ("button".to_owned(), "左移中原科技城".to_owned()));
        page.press(Key::Enter.value().to_string()).await?;
        columns_are(&page, &["中原科技城", "经开区", "高新区"]).await
    });
}

#[test]
fn a_place_elsewhere_stands_apart_at_the_end() {
    visit(Visit::default(), async |page| {
        page.open_ready("compare/?p=chengdu-gaoxin,hangkonggang").await?;
        columns_are(&page, &["航空港区", "成都高新区"]).await?;
        page.get("columnheader", Name::Holds("外地")).await?;
        page.reads("外地的另列，不计入本市；").await
    });
}

#[test]
fn what_a_link_cannot_mean_is_noted() {
    visit(Visit::default(), async |page| {
        page.open_ready("compare/?p=jingkai,atlantis,gaoxin").await?;
        page.reads("链接里有用不上的参数，已忽略：p=atlantis").await?;
        columns_are(&page, &["经开区", "高新区"]).await
    });
}

#[test]
fn only_differences_leaves_out_what_is_the_same() {
    visit(Visit::default(), async |page| {
        page.open_ready(THREE).await?;
        let whole = rows(&page).await?;
        page.click("button", "只看不同").await?;
        page.address_until("says so", |address| address == "compare/?p=jingkai,gaoxin,kejicheng&only=1").await?;
        page.reads("只看不同，略去说法相同的").await?;
        page.until("fewer rows", async || Ok(Some(rows(&page).await?).filter(|now| *now < whole))).await?;
        page.click("button", "只看不同").await?;
        page.address_until("is as before", |address| address == THREE).await?;
        page.until("all rows", async || Ok(Some(rows(&page).await?).filter(|now| *now == whole))).await?;
        Ok(())
    });
}

#[test]
fn profiles_and_the_map_lead_to_the_comparison() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/jingkai/").await?;
        page.click("link", "加入对比").await?;
        page.address_until("names the place", |address| address == "compare/?p=jingkai").await?;
        page.ready().await?;
        columns_are(&page, &["经开区"]).await?;
        page.reads("只选了经开区。再加入一处，才有对照。").await?;
        page.open_ready("?place=gaoxin").await?;
        page.click("link", "加入对比").await?;
        page.address_until("names the place", |address| address == "compare/?p=gaoxin").await?;
        page.ready().await
    });
}

#[test]
fn the_comparison_reads_without_scripts() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("compare/").await?;
        for name in ["航空港区", "新郑市", "经开区", "中牟县", "高新区", "中原科技城"] {
            page.get("columnheader", name).await?;
        }
        assert!(!page.has("columnheader", Name::Holds("成都")).await?, "others are not in the way");
        for dead in ["只看不同", "复制链接", "新郑市"] {
            assert!(!page.has("button", dead).await?, "the button {dead} does nothing");
        }
        assert!(page.seen("rowheader").await?.len() > 20, "the rows are there");
        Ok(())
    });
}

#[test]
fn the_comparison_works_by_keys() {
    visit(Visit::default(), async |page| {
        page.open_ready("compare/").await?;
        for (name, address) in [
            ("经开区", "compare/?p=jingkai"),
            ("高新区", "compare/?p=jingkai,gaoxin"),
            ("只看不同", "compare/?p=jingkai,gaoxin&only=1"),
            ("移除高新区", "compare/?p=jingkai&only=1"),
        ] {
            page.tab_to("button", Name::Is(name)).await?;
            page.press(Key::Enter.value().to_string()).await?;
            page.address_until(&format!("is {address}"), |now| now == address).await?;
        }
        assert_eq!(page.focused().await?, ("button".to_owned(), "移除经开区".to_owned()));
        Ok(())
    });
}
