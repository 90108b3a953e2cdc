//! What a visitor knows besides the documents: entered, kept, printed apart, handed on.

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// The scripts' side of where it is kept.
const KEPT: &str = "return localStorage.getItem('bio-atlas.own')";

/// Opens the panel on a brief of two places.
async fn panel(page: &Page) -> Outcome {
    page.open_ready("shortlist/?p=jingkai,linkong&make=ivd").await?;
    page.click("DisclosureTriangle", Name::Begins("自己的了解")).await
}

/// Adds a point, as a rating or as a must.
async fn add(page: &Page, point: &str, kind: &str) -> Outcome {
    page.choose("怎么记", kind).await?;
    page.get("textbox", "条目").await?.send_keys(point).await?;
    page.click("button", "添加条目").await
}

/// Chooses a mark for the point of this name, of the place at `place` in the panel.
async fn mark(page: &Page, point: &str, place: usize, words: &str) -> Outcome {
    let seen = page.seen("combobox").await?;
    let list = seen.iter().filter(|list| list.name == point).nth(place).ok_or("no such choice")?;
    page.element(list).await?.send_keys(words).await?;
    Ok(())
}

/// The panel with one point, for which the first place has two of five.
async fn rated(page: &Page) -> Outcome {
    panel(page).await?;
    add(page, "租金", "打分，1到5").await?;
    mark(page, "租金", 0, "2").await?;
    page.reads("2／5").await
}

#[test]
fn what_is_entered_stands_apart_in_the_brief_and_stays_here() {
    visit(Visit::default(), async |page| {
        panel(&page).await?;
        assert!(!page.has("heading", Name::Holds("不出自文件")).await?, "nothing is noted yet");
        add(&page, "租金", "打分，1到5").await?;
        add(&page, "危废处置", "必须条件").await?;
        assert_eq!(page.focused().await?.1, "条目", "one point after another");
        mark(&page, "租金", 0, "4").await?;
        mark(&page, "危废处置", 1, "不").await?;
        let notes = page.seen("textbox").await?;
        let note = notes.iter().find(|note| note.name == "笔记").ok_or("no place for a note")?;
        page.element(note).await?.send_keys("走访：安静").await?;
        page.get("heading", Name::Holds("自己的了解（不出自文件）")).await?;
        page.reads("本站没有核对，不出自任何文件").await?;
        let cells: Vec<String> = page.seen("cell").await?.into_iter().map(|cell| cell.name).collect();
        for cell in ["4／5", "不满足", "没有问到", "没有打分", "走访：安静"] {
            assert!(cells.iter().any(|known| known == cell), "{cell} is missing in {cells:?}");
        }
        page.reads("使用者自列的必须条件（不出自文件）：临空产业园不满足危废处置。").await?;
        // No link and no address tells it.
        let address = page.driver.current_url().await?.to_string();
        assert!(!address.contains("own"), "{address}");
        let copied = page.get("button", "复制链接").await?.attr("data-copy").await?.unwrap_or_default();
        assert!(!copied.contains("own"), "{copied}");
        page.driver.refresh().await?;
        page.ready().await?;
        page.reads("记了2处").await?;
        page.reads("走访：安静").await?;
        Ok(())
    });
}

#[test]
fn taking_away_leaves_nothing_behind_and_can_be_taken_back() {
    visit(Visit::default(), async |page| {
        rated(&page).await?;
        add(&page, "租金", "打分，1到5").await?;
        page.reads("“租金”已经有了").await?;
        page.click("button", "去掉条目租金").await?;
        page.reads("已去掉条目“租金”和它的打分").await?;
        assert!(page.script(KEPT).await?.is_null(), "nothing is left behind");
        page.click("button", "撤销").await?;
        page.reads("2／5").await?;
        page.click("button", "全部清除").await?;
        assert!(page.script(KEPT).await?.is_null(), "nothing is left behind");
        page.click("button", "撤销").await?;
        page.reads("2／5").await?;
        Ok(())
    });
}

#[test]
fn a_file_hands_it_on_and_no_other_file_changes_anything() {
    visit(Visit::default(), async |page| {
        rated(&page).await?;
        page.click("button", "存成记录文件").await?;
        let file = page.saved("选址记录.json").await?;
        let text = std::fs::read_to_string(&file)?;
        let other = file.with_file_name("别的.json");
        std::fs::write(&other, "{\"points\": []}")?;
        let cut = file.with_file_name("截断.json");
        std::fs::write(&cut, text.get(..text.len() / 2).unwrap_or_default())?;
        page.click("button", "全部清除").await?;
        let chosen = page.get("button", Name::Begins("读入记录文件")).await?;
        for wrong in [&other, &cut] {
            chosen.send_keys(wrong.to_string_lossy()).await?;
            page.reads("这不是本站存出来的记录文件，或者已经损坏。什么也没有改。").await?;
            assert!(page.script(KEPT).await?.is_null(), "nothing came of it");
        }
        chosen.send_keys(file.to_string_lossy()).await?;
        page.reads("已读入，和原来的合在一起").await?;
        page.reads("2／5").await?;
        assert_eq!(page.script(KEPT).await?.as_str(), Some(text.as_str()), "as it was handed on");
        Ok(())
    });
}

#[test]
fn a_link_tells_it_only_where_asked_and_changes_nothing_of_its_readers() {
    visit(Visit::default(), async |page| {
        rated(&page).await?;
        let link = page.get("button", "复制带记录的链接").await?.attr("data-copy").await?.unwrap_or_default();
        let (sent, told) = link.split_once('#').ok_or("it stands behind the #, which no server is sent")?;
        assert!(!sent.contains("own") && told.starts_with("own="), "{link}");
        page.click("button", "全部清除").await?;
        page.driver.goto("about:blank").await?;
        page.driver.goto(&link).await?;
        page.ready().await?;
        page.reads("这是链接里带来的记录，没有存在这里").await?;
        page.reads("2／5").await?;
        assert!(page.script(KEPT).await?.is_null(), "it is not the reader's");
        page.driver.refresh().await?;
        page.ready().await?;
        page.reads("2／5").await?;
        page.click("button", "并入我的记录").await?;
        page.reads("只存在这个浏览器里").await?;
        assert!(page.script(KEPT).await?.is_string(), "now it is");
        // A link that was cut is said to be one.
        page.driver.goto("about:blank").await?;
        page.driver.goto(link.get(..link.len() - 20).unwrap_or_default()).await?;
        page.ready().await?;
        page.reads("链接里带的记录读不出来，没有采用").await?;
        page.reads("2／5").await?;
        Ok(())
    });
}

#[test]
fn where_nothing_can_be_stored_it_says_so() {
    visit(Visit { storage: false, ..Visit::default() }, async |page| {
        panel(&page).await?;
        page.reads("这里存不下来，关掉页面就没有了：请存成记录文件。").await?;
        add(&page, "租金", "打分，1到5").await?;
        mark(&page, "租金", 0, "2").await?;
        page.reads("2／5").await?;
        Ok(())
    });
}

#[test]
fn what_was_stored_and_cannot_be_read_is_left_as_it_is() {
    visit(Visit::default(), async |page| {
        page.open_ready("shortlist/?p=jingkai&make=ivd").await?;
        page.script("localStorage.setItem('bio-atlas.own', '{\"kind\":\"bio-atlas.own\",\"version\":9}')").await?;
        page.driver.refresh().await?;
        page.ready().await?;
        page.click("DisclosureTriangle", Name::Begins("自己的了解")).await?;
        page.reads("这里存着的记录读不出来").await?;
        add(&page, "租金", "打分，1到5").await?;
        mark(&page, "租金", 0, "2").await?;
        page.reads("2／5").await?;
        assert!(page.script(KEPT).await?.as_str().is_some_and(|text| text.contains("\"version\":9")));
        Ok(())
    });
}
