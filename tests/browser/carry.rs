//! The atlas without its site: one file from a stick.

use std::path::PathBuf;

use crate::harness::{Outcome, Visit, dist, visit};
use crate::page::{Name, Page};

fn file() -> PathBuf {
    single(0)
}

fn single(which: usize) -> PathBuf {
    let file = dist().join(bio_atlas::build::single::FILES[which]);
    assert!(file.is_file(), "{} is missing: run “make single” or “make test”", file.display());
    file
}

/// Waits until the page of the file answers.
async fn answers(page: &Page) -> Outcome {
    let ready = "return document.documentElement.dataset.interaction === 'ready' || null";
    page.until("the page answers", async || Ok(page.script(ready).await?.as_bool())).await?;
    Ok(())
}

/// What stands behind the file's name in the address.
async fn place(page: &Page) -> Outcome<String> {
    Ok(page.script("return decodeURI(location.search + location.hash)").await?.as_str().unwrap_or_default().to_owned())
}

async fn place_until(page: &Page, wanted: &str) -> Outcome {
    page.until(&format!("the address {wanted}"), async || Ok((place(page).await? == wanted).then_some(()))).await
}

#[test]
fn the_one_file_leads_through_the_whole_atlas() {
    visit(Visit::default(), async |page| {
        page.open_file(&file()).await?;
        answers(&page).await?;
        page.click("link", Name::Mark("经开区")).await?;
        place_until(&page, "?/?place=jingkai").await?;
        page.click("link", "完整档案").await?;
        place_until(&page, "?/places/jingkai/").await?;
        page.get("heading", "郑州经开区").await?;
        answers(&page).await?;
        page.driver.back().await?;
        place_until(&page, "?/?place=jingkai").await?;
        answers(&page).await?;
        page.get("heading", "经开区").await?;
        page.navigate("时间线").await?;
        answers(&page).await?;
        page.click("button", "规划").await?;
        place_until(&page, "?/timeline/?kind=plan").await?;
        page.press("/").await?;
        page.press("hkg").await?;
        page.click("link", Name::Begins("郑州航空港经济综合实验区")).await?;
        place_until(&page, "?/places/hangkonggang/").await?;
        answers(&page).await?;
        page.click("button", "把航空港区留作备选").await?;
        page.click("link", "看备选").await?;
        answers(&page).await?;
        page.get("heading", "备选与简报").await?;
        Ok(())
    });
}

#[test]
fn bookmarks_into_the_one_file_open_what_they_name() {
    visit(Visit::default(), async |page| {
        page.open_in_file(&file(), "?/compare/?p=jingkai,gaoxin").await?;
        answers(&page).await?;
        page.reads("并排2处：经开区、高新区").await?;
        page.open_in_file(&file(), "?/scout/?make=ivd&need=pilot").await?;
        answers(&page).await?;
        page.reads("需要：中试").await?;
        page.open_in_file(&file(), "?/places/zhengzhou/#F038").await?;
        let seen = "const top = document.getElementById('F038').getBoundingClientRect().top; \
                    return (top >= 0 && top < innerHeight) || null";
        page.until("the figure is in sight", async || Ok(page.script(seen).await?.as_bool())).await?;
        page.open_in_file(&file(), "?/embed/").await?;
        page.reads("这个文件里没有这一页").await?;
        Ok(())
    });
}

#[test]
fn the_tables_come_out_of_the_one_file() {
    visit(Visit::default(), async |page| {
        page.open_in_file(&file(), "?/data/").await?;
        answers(&page).await?;
        page.click("link", Name::Begins("atlas.json")).await?;
        let saved = page.saved("atlas.json").await?;
        assert_eq!(std::fs::read(saved)?, std::fs::read(dist().join("data/atlas.json"))?);
        Ok(())
    });
}

#[test]
fn the_one_file_is_about_as_heavy_as_the_site() {
    let bytes = std::fs::metadata(file()).expect("the file").len();
    assert!((500_000..2_000_000).contains(&bytes), "{bytes} bytes");
}

#[test]
fn without_scripts_the_one_file_shows_its_first_page() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open_file(&file()).await?;
        page.get("heading", "全部地点").await?;
        page.reads("翻页要用脚本").await?;
        Ok(())
    });
}

#[test]
fn the_desk_in_one_file_checks_and_hands_out() {
    visit(Visit::default(), async |page| {
        page.open_file(&single(1)).await?;
        page.click("link", "在这里改").await?;
        page.click("link", Name::Begins("文件 ")).await?;
        page.click("link", Name::Begins("001")).await?;
        page.get("heading", Name::Begins("001")).await?;
        page.reads("没有错误").await?;
        page.click("link", Name::Begins("6 发布")).await?;
        page.click("button", "取走 edition.json").await?;
        let edition = std::fs::read_to_string(page.saved("edition.json").await?)?;
        assert!(edition.contains("bio-atlas-edition"));
        // It has no pages to be looked at, and says so.
        page.click("link", Name::Begins("5 预览")).await?;
        page.reads("这一个文件里没有站点的页面").await?;
        Ok(())
    });
}
