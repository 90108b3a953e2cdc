//! The search box: opened from anywhere, by keys alone, without its index, without scripts.

use thirtyfour::prelude::*;

use crate::harness::{Visit, key, visit};
use crate::page::Name;

const FIELD: &str = "搜索名称、产品、平台、政策或数字";

#[test]
fn initials_and_enter_lead_to_the_profile_from_any_page() {
    visit(Visit::default(), async |page| {
        page.open_ready("targets/").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.press("hkg").await?;
        page.get("link", Name::Begins("郑州航空港经济综合实验区")).await?;
        page.press(key(Key::Enter)).await?;
        page.address_until("is the profile", |address| address == "places/hangkonggang/").await?;
        page.driver.back().await?;
        page.ready().await?;
        assert_eq!(page.address().await?, "targets/");
        Ok(())
    });
}

#[test]
fn arrows_walk_the_results_and_escape_gives_the_focus_back() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        let before = page.tab_to("link", Name::Mark("经开区")).await?;
        page.driver.action_chain().key_down(Key::Control).send_keys("k").key_up(Key::Control).perform().await?;
        page.get("searchbox", FIELD).await?;
        page.press("临空yiyao").await?;
        page.get("region", "地点").await?;
        page.press(key(Key::Down)).await?;
        let (role, name) = page.focused().await?;
        assert!(role == "link" && name.contains("临空生物医药产业园"), "{role} {name}");
        page.press(key(Key::Down)).await?;
        assert_ne!(page.focused().await?.1, name, "a second press goes on");
        page.press(key(Key::Up)).await?;
        page.press(key(Key::Up)).await?;
        assert_eq!(page.focused().await?.0, "searchbox", "from the first result back to the field");
        page.press(key(Key::Escape)).await?;
        // The field's own meaning of the key is to empty itself.
        if page.has("searchbox", FIELD).await? {
            page.press(key(Key::Escape)).await?;
        }
        page.gone("searchbox", FIELD).await?;
        assert_eq!(page.focused().await?.1, before);
        Ok(())
    });
}

#[test]
fn the_link_opens_the_box_on_a_phone_and_examples_can_be_tried() {
    visit(Visit { width: 360, height: 740, ..Visit::default() }, async |page| {
        page.open_ready("places/jingkai/").await?;
        page.click("link", "搜索").await?;
        page.get("searchbox", FIELD).await?;
        page.click("button", "新型疫苗").await?;
        page.get("region", "产品与技术").await?;
        page.reads("条结果").await?;
        page.click("button", "关闭").await?;
        page.gone("searchbox", FIELD).await?;
        assert_eq!(page.address().await?, "places/jingkai/");
        Ok(())
    });
}

#[test]
fn a_result_on_this_page_closes_the_box_and_shows_its_line() {
    visit(Visit::default(), async |page| {
        page.open_ready("sources/").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.press("河南省战略性新兴产业").await?;
        page.get("region", "政策、规划与榜单").await?;
        page.press(key(Key::Enter)).await?;
        page.gone("searchbox", FIELD).await?;
        page.address_until("names the line", |address| address.starts_with("sources/#D")).await?;
        Ok(())
    });
}

#[test]
fn what_is_not_there_is_said_in_words() {
    visit(Visit::default(), async |page| {
        page.open_ready("about/").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.press("火星基地").await?;
        page.reads("没有“火星基地”这个词").await?;
        page.get("link", "按拼音看全部名称").await?;
        Ok(())
    });
}

#[test]
fn a_slash_in_a_field_is_a_slash() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.press("/").await?;
        let field = page.get("searchbox", FIELD).await?;
        page.press("a/b").await?;
        page.until("the field holds what was typed", async || {
            Ok(field.prop("value").await?.filter(|value| value == "a/b"))
        })
        .await?;
        Ok(())
    });
}

#[test]
fn without_its_index_the_box_leads_to_the_index_of_names() {
    visit(Visit { index: false, quiet: false, ..Visit::default() }, async |page| {
        page.open_ready("timeline/").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.press("安图").await?;
        page.reads("搜索没有加载成功").await?;
        page.click("link", "按拼音看全部名称").await?;
        page.address_until("is the index of names", |address| address == "index-of-names/").await?;
        page.get("heading", "名称索引").await?;
        Ok(())
    });
}

#[test]
fn without_scripts_the_link_leads_to_the_index_of_names() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("places/xinmi/").await?;
        page.click("link", "搜索").await?;
        page.address_until("is the index of names", |address| address == "index-of-names/").await?;
        page.click("link", "A").await?;
        page.click("link", "安图生物产业园").await?;
        page.address_until("is the profile", |address| address == "places/antu/").await?;
        Ok(())
    });
}

#[test]
fn a_found_place_is_put_beside_those_that_are_kept() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/jingkai/").await?;
        page.click("button", "把经开区留作备选").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.press("gxq").await?;
        // The first result still opens with Enter; the way to the comparison is beside it.
        page.click("link", "把郑州高新区加入对比").await?;
        page.address_until("compares both", |address| address == "compare/?p=jingkai,gaoxin").await?;
        Ok(())
    });
}
