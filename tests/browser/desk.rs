//! The desk, as who keeps the facts uses it: from the message of a mistake to the file that is published.

use thirtyfour::Key;
use thirtyfour::prelude::*;

use crate::common::Copy;
use crate::edition::NAME;
use crate::engine::Window;
use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};
use crate::serving::Beside;

const SOUND: &str = "没有错误";
const KEPT: &str = "草稿已存在这台电脑的浏览器里";
const NUMBER: &str = "应为数值，只写阿拉伯数字、小数点和负号";

/// Opens the desk and waits until the draft was checked.
async fn open(page: &Page, place: &str) -> Outcome {
    page.open_ready(&format!("desk/{place}")).await?;
    page.get("link", Name::Begins("1 拿来")).await?;
    page.reads(SOUND).await
}

/// Writes a text in the place of what a field holds.
async fn written_in(field: WebElement, text: &str) -> Outcome {
    field.send_keys(Key::Control + "a").await?;
    Ok(field.send_keys(text).await?)
}

async fn write(page: &Page, field: &str, text: &str) -> Outcome {
    written_in(page.get("textbox", Name::Begins(field)).await?, text).await
}

#[test]
fn a_mistake_is_mended_from_its_message() {
    visit(Visit::default(), async |page| {
        open(&page, "#edit/figures/F021").await?;
        page.get("heading", Name::Begins("F021")).await?;
        write(&page, "下限", "八十五").await?;
        page.reads(NUMBER).await?;
        // While it is wrong nothing is published, and the pages are not drawn with it.
        page.click("link", Name::Begins("6 发布")).await?;
        page.reads("还有1处错误").await?;
        assert!(!page.get("button", "取走 edition.json").await?.is_enabled().await?);
        page.click("link", Name::Begins("3 核对")).await?;
        page.click("link", Name::Holds("F021")).await?;
        let (role, name) = page.focused().await?;
        assert!(role == "textbox" && name.starts_with("下限"), "{role} {name}");
        write(&page, "下限", "80").await?;
        page.reads(SOUND).await?;
        page.click("button", "撤销").await?;
        page.reads(NUMBER).await?;
        page.click("button", "重做").await?;
        page.reads(SOUND).await?;
        Ok(())
    });
}

#[test]
fn what_is_published_stands_on_the_site() {
    visit(Visit::default(), async |page| {
        open(&page, "#edit/places/P31").await?;
        write(&page, "名称", NAME).await?;
        write(&page, "短名", NAME).await?;
        page.click("link", Name::Begins("4 比较")).await?;
        page.reads(NAME).await?;
        page.get("columnheader", "来源").await?;
        page.click("button", "取走文本").await?;
        let sheet = std::fs::read_to_string(page.saved("changes.txt").await?)?;
        assert!(sheet.contains(&format!("→ {NAME}")) && sheet.contains("来源"), "{sheet}");
        page.click("link", Name::Begins("6 发布")).await?;
        // A day that is older than that of the site would not be used there.
        write(&page, "判断日期", "2020-01-01").await?;
        page.reads("不比站点现有的新").await?;
        write(&page, "判断日期", "2027-03-01").await?;
        page.reads("没有错误，可以发布。").await?;
        page.click("button", "取走 edition.json").await?;
        let edition = std::fs::read(page.saved("edition.json").await?)?;
        page.click("button", "places.csv").await?;
        let table = std::fs::read_to_string(page.saved("places.csv").await?)?;
        assert!(table.starts_with("id,slug,name") && table.contains(NAME), "{table}");
        page.put_beside(Beside::File(edition));
        // The desk asks anew and goes on from what the site shows now.
        page.open_ready("desk/").await?;
        page.reads("判断日期2027年3月1日").await?;
        page.reads("还没有改动").await?;
        page.open_ready("places/dengfeng/").await?;
        page.get("heading", NAME).await?;
        page.reads("按2027年3月1日判断").await?;
        Ok(())
    });
}

#[test]
fn the_draft_survives_and_two_tabs_do_not_overwrite_each_other() {
    visit(Visit::default(), async |page| {
        open(&page, "#edit/places/P31").await?;
        write(&page, "短名", NAME).await?;
        page.reads(KEPT).await?;
        let first = page.driver.window().await?;
        let second = page.driver.new_tab().await?;
        page.driver.switch_to_window(second).await?;
        open(&page, "#edit/places/P31").await?;
        page.get("heading", Name::Holds(NAME)).await?;
        write(&page, "名称", NAME).await?;
        page.reads(KEPT).await?;
        page.driver.switch_to_window(first).await?;
        write(&page, "概要", "这一页写的").await?;
        page.reads("另一个标签页也在改这份草稿").await?;
        page.click("button", "用那边的").await?;
        page.reads(KEPT).await?;
        let name = page.get("textbox", Name::Begins("名称")).await?.prop("value").await?;
        assert_eq!(name.as_deref(), Some(NAME), "what the other tab wrote");
        // Cleared only when somebody says so twice.
        page.click("link", Name::Begins("1 拿来")).await?;
        page.click("button", "清掉草稿").await?;
        page.click("button", "都不要了").await?;
        page.reads("还没有改动").await?;
        Ok(())
    });
}

#[test]
fn pages_are_shown_with_the_draft_beside_those_of_now() {
    visit(Visit { prefix: "/a/b/", ..Visit::default() }, async |page| {
        open(&page, "#edit/places/P31").await?;
        write(&page, "名称", NAME).await?;
        write(&page, "短名", NAME).await?;
        page.reads(SOUND).await?;
        page.click("link", Name::Begins("5 预览")).await?;
        page.choose("看哪一页", NAME).await?;
        for (frame, name, is_draft) in [(0, NAME, true), (1, "登封", false)] {
            page.enter_frame(frame).await?;
            page.ready().await?;
            page.get("heading", name).await?;
            assert_eq!(page.has("StaticText", "草稿预览，尚未发布").await?, is_draft, "frame {frame}");
            page.leave_frame().await?;
        }
        // A link in the draft leads to the draft of another page, and the other frame goes along.
        page.enter_frame(0).await?;
        page.press("").await?;
        page.navigate("园区").await.or(page.script("location.assign('../')").await.map(drop))?;
        page.leave_frame().await?;
        page.until("both frames show the same page", async || {
            let same = "const [draft, now] = [...document.querySelectorAll('iframe')].map((one) => one.contentWindow.location.pathname);
                return draft === now && draft.endsWith('/places/')";
            Ok((page.script(same).await? == true).then_some(()))
        })
        .await?;
        Ok(())
    });
}

#[test]
fn files_are_brought_and_what_a_spreadsheet_spoilt_is_put_back() {
    visit(Visit::default(), async |page| {
        open(&page, "").await?;
        let folder = page.downloads.clone();
        std::fs::create_dir_all(&folder)?;
        let table = Copy::new().text("documents.csv");
        // As a spreadsheet saves it that takes 001 for a number.
        let spoilt: String = table.lines().map(|line| format!("{}\r\n", line.trim_start_matches("00"))).collect();
        std::fs::write(folder.join("documents.csv"), spoilt)?;
        std::fs::write(folder.join("photo.png"), b"\x89PNG")?;
        let choose = page.get("button", Name::Begins("选文件")).await?;
        choose.send_keys(folder.join("documents.csv").display().to_string()).await?;
        page.get("heading", "表格软件改坏、已经改回来的").await?;
        page.reads("和现有的一样").await?;
        page.reads(SOUND).await?;
        choose.send_keys(folder.join("photo.png").display().to_string()).await?;
        page.get("heading", "没有采用的").await?;
        page.reads("photo.png：认不出是哪一张表").await?;
        // The workbook leaves and comes back with nothing changed.
        page.click("button", "取走工作簿").await?;
        let book = page.saved("atlas.xlsx").await?;
        choose.send_keys(book.display().to_string()).await?;
        page.reads("“问法”").await?;
        page.reads("还没有改动").await?;
        Ok(())
    });
}

/// In the engines besides Chromium's: typed, checked, kept, drawn.
pub async fn in_any_engine(window: Window) -> Outcome {
    window.open(&window.site("desk/#edit/places/P31")).await?;
    window.answers().await?;
    written_in(window.get("textbox", Name::Begins("编号")).await?, "p 31").await?;
    window.is_so("the mistake is told", "return document.querySelector('.desk__wrong') !== null").await?;
    written_in(window.get("textbox", Name::Begins("编号")).await?, "P31").await?;
    written_in(window.get("textbox", Name::Begins("短名")).await?, NAME).await?;
    window.get("heading", Name::Holds(NAME)).await?;
    let is_kept = format!("return document.querySelector('.desk__state').textContent.includes('{KEPT}')");
    window.is_so("the draft is kept", &is_kept).await?;
    window.open(&window.site("desk/")).await?;
    window.click("link", Name::Begins("5")).await?;
    window.enter_frame(0).await?;
    window.answers().await?;
    window.is_so("the draft is drawn", "return document.querySelector('.draft-banner') !== null").await
}
