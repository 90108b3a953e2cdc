//! Everything without a mouse.

use thirtyfour::prelude::*;

use crate::harness::{Visit, key, visit};
use crate::page::Name;

#[test]
fn the_first_tab_skips_to_the_content() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.press(key(Key::Tab)).await?;
        assert_eq!(page.focused().await?, ("link".to_owned(), "跳到正文".to_owned()));
        page.press(key(Key::Enter)).await?;
        page.until("the content has the focus", async || {
            Ok(Some(page.focused().await?).filter(|(role, _)| role == "main"))
        })
        .await?;
        Ok(())
    });
}

#[test]
fn a_mark_is_reached_chosen_and_left_by_keys() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.tab_to("link", Name::Mark("经开区")).await?;
        page.press(key(Key::Enter)).await?;
        page.get("heading", "经开区").await?;
        page.address_until("names the place", |address| address == "?place=jingkai").await?;
        let (_, name) = page.focused().await?;
        assert!(Name::Mark("经开区").fits(&name), "the focus stays where it was, not at {name}");
        page.press("+").await?;
        page.address_until("has a camera", |address| address.contains("at=")).await?;
        page.press("0").await?;
        page.press(key(Key::Escape)).await?;
        page.gone("heading", "经开区").await?;
        page.address_until("is clean again", str::is_empty).await?;
        Ok(())
    });
}

#[test]
fn the_list_and_the_panel_work_by_keys() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.tab_to("link", Name::Begins("高新区")).await?;
        page.press(key(Key::Enter)).await?;
        page.get("heading", "高新区").await?;
        let close = page.get("button", "关闭").await?;
        close.focus().await?;
        page.press(key(Key::Enter)).await?;
        page.gone("heading", "高新区").await?;
        let (role, name) = page.focused().await?;
        assert!(role == "link" && name.starts_with("高新区"), "focus goes back to the list, not to {role} {name}");
        Ok(())
    });
}

#[test]
fn every_control_of_the_map_is_reached() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.tab_to("DisclosureTriangle", Name::Begins("筛选")).await?;
        page.press(key(Key::Enter)).await?;
        for (role, name) in [("combobox", "领域"), ("combobox", "角色"), ("button", "布局角色"), ("button", "布局示意")]
        {
            page.tab_to(role, name.into()).await?;
        }
        page.tab_to("group", Name::Begins("郑州生物产业布局图")).await?;
        Ok(())
    });
}

#[test]
fn a_term_is_explained_and_put_away() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/jingkai/").await?;
        for part in ["数字", "领域与依据"] {
            page.click("DisclosureTriangle", Name::Begins(part)).await?;
        }
        page.tab_to("DisclosureTriangle", Name::Begins("“证据强弱”是什么意思")).await?;
        page.press(key(Key::Enter)).await?;
        page.get("link", "全部用语").await?;
        // One at a time.
        page.click("DisclosureTriangle", Name::Begins("“性质与时点”是什么意思")).await?;
        page.get("link", "全部用语").await?;
        page.press(key(Key::Escape)).await?;
        page.gone("link", "全部用语").await?;
        let (_, name) = page.focused().await?;
        assert!(name.starts_with("“性质与时点”"), "the focus stays with the term, not at {name}");
        page.press(key(Key::Enter)).await?;
        page.click("link", "全部用语").await?;
        page.get("heading", "用语").await?;
        Ok(())
    });
}
