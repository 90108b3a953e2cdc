//! State in the address: opened from a link, broken links, back and forward.

use crate::harness::{Visit, visit};
use crate::page::{CORE_MARK, Name};

#[test]
fn a_link_opens_the_map_in_its_state() {
    visit(Visit::default(), async |page| {
        let query = "?view=schematic&layer=industry&role=base&place=jingkai";
        page.open_ready(query).await?;
        page.get("heading", "经开区").await?;
        page.get("list", "图例：布局示意").await?;
        page.reads("处符合筛选").await?;
        for (button, pressed) in [("布局示意", "true"), ("地理位置", "false"), ("领域", "true")] {
            let state = page.get("button", button).await?.attr("aria-pressed").await?;
            assert_eq!(state.as_deref(), Some(pressed), "{button}");
        }
        page.script("document.querySelector('[data-filters] > summary').click()").await?;
        let role = page.get("combobox", "角色").await?;
        assert_eq!(role.prop("value").await?.as_deref(), Some("base"));
        assert_eq!(page.address().await?, query, "opening a link does not change it");
        Ok(())
    });
}

#[test]
fn a_camera_in_a_link_is_where_the_map_opens() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("button", "放大").await?;
        let zoomed = page.address_until("has a camera", |address| address.contains("at=")).await?;
        let place = async || -> crate::harness::Outcome<(i64, i64)> {
            let (x, y) = page.middle(&page.get("link", CORE_MARK).await?).await?;
            #[expect(clippy::cast_possible_truncation, reason = "whole pixels are compared")]
            Ok((x.round() as i64, y.round() as i64))
        };
        let before = place().await?;
        page.open_ready(&zoomed).await?;
        assert_eq!(place().await?, before);
        Ok(())
    });
}

#[test]
fn broken_parameters_are_ignored_with_a_note() {
    visit(Visit::default(), async |page| {
        page.open_ready("?place=nowhere&layer=role&zzz=1&at=a,b,c&%E4%B8=%").await?;
        page.reads("链接里有用不上的参数，已忽略").await?;
        page.reads("place=nowhere").await?;
        page.get("heading", "全部地点").await?;
        page.open_ready("timeline/?kind=never&years=9-1").await?;
        page.reads("链接里有用不上的参数，已忽略").await?;
        page.open_ready("").await?;
        assert!(!page.has("StaticText", Name::Holds("已忽略")).await?, "a good link has no note");
        Ok(())
    });
}

#[test]
fn links_of_the_first_sketch_still_work() {
    visit(Visit::default(), async |page| {
        page.open_ready("?p=gaoxin").await?;
        page.get("heading", "高新区").await?;
        assert!(!page.has("StaticText", Name::Holds("已忽略")).await?);
        Ok(())
    });
}

#[test]
fn back_and_forward_walk_through_selections() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("link", Name::Listed("经开区")).await?;
        page.get("heading", "经开区").await?;
        page.click("link", Name::Listed("高新区")).await?;
        page.get("heading", "高新区").await?;
        page.choose("角色", "基地").await?;
        page.address_until("names the role", |address| address.contains("role=base")).await?;

        page.driver.back().await?;
        page.address_until("has no role", |address| address == "?place=gaoxin").await?;
        page.driver.back().await?;
        page.get("heading", "经开区").await?;
        page.driver.back().await?;
        page.get("heading", "全部地点").await?;
        assert_eq!(page.address().await?, "");
        page.driver.forward().await?;
        page.get("heading", "经开区").await?;
        page.driver.forward().await?;
        page.get("heading", "高新区").await?;
        page.address_until("names the place", |address| address == "?place=gaoxin").await?;
        Ok(())
    });
}
