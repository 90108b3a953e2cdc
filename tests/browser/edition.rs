//! Facts that came after the site was built: used everywhere and whole, or nowhere.

use bio_atlas::edition::LIMIT;
use bio_atlas::edition::dictionary::all_readings;
use bio_atlas::edition::write::edition;
use serde_json::json;

use crate::common::Copy;
use crate::framing::{SIZE, frame};
use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};
use crate::serving::Beside;

/// A name that only the newer facts have.
pub const NAME: &str = "登封中药区";
/// The same of a zone: a county's area keeps the name of its district on the map.
pub const ZONE: &str = "高新药谷";

/// The seeds of a later day, with places of other names.
pub fn later() -> Copy {
    let mut seeds = Copy::new();
    let settings = seeds.text("site.toml");
    let date = settings.lines().find(|line| line.starts_with("data_date")).expect("the day of the facts").to_owned();
    seeds.replace("site.toml", &date, "data_date = \"2027-03-01\"");
    seeds.replace("places.csv", "P31,dengfeng,登封,登封,", &format!("P31,dengfeng,{NAME},{NAME},"));
    seeds.replace("places.csv", "P13,gaoxin,郑州高新区,高新区,", &format!("P13,gaoxin,{ZONE},{ZONE},"));
    seeds
}

pub fn written(seeds: &Copy) -> String {
    edition(seeds, all_readings).unwrap_or_else(|why| panic!("{why:?}")).1
}

fn file(seeds: &Copy) -> Beside {
    Beside::File(written(seeds).into_bytes())
}

const USED: &str = "目标是否到期按2027年3月1日判断。这是站点发布后更新的数据，发布时按";

#[test]
fn newer_facts_stand_on_every_page() {
    visit(Visit { prefix: "/a/b/", ..Visit::default() }, async |page| {
        page.put_beside(file(&later()));
        page.open_ready("").await?;
        page.reads(USED).await?;
        page.click("link", Name::Mark(ZONE)).await?;
        page.get("heading", ZONE).await?;
        page.click("link", "完整档案").await?;
        page.ready().await?;
        page.reads(USED).await?;
        page.get("heading", ZONE).await?;
        assert!(page.driver.title().await?.starts_with(ZONE));
        // Found by how its new name sounds.
        page.press("/").await?;
        page.press("dfzyq").await?;
        page.get("link", Name::Begins(NAME)).await?;
        page.press("\u{e00c}").await?;
        page.open_ready("timeline/").await?;
        page.reads("按2027年3月1日判断").await?;
        page.open_ready("scout/?make=tcm").await?;
        page.reads(USED).await?;
        // Asked for once a page.
        let asked =
            "return performance.getEntriesByType('resource').filter((one) => one.name.endsWith('edition.json')).length";
        assert_eq!(page.script(asked).await?, 1);
        page.open_ready("data/#update").await?;
        page.reads("正在用站点上的 edition.json：2027年3月1日的数据，已通过全部核对。").await?;
        page.click("link", Name::Begins("places.csv")).await?;
        let table = std::fs::read_to_string(page.saved("places.csv").await?)?;
        assert!(table.contains(NAME), "the table is of the facts that are shown");
        Ok(())
    });
}

#[test]
fn frames_show_newer_facts_too() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        page.put_beside(file(&later()));
        for sandbox in ["", "sandbox=\"allow-scripts\""] {
            for (path, wanted) in [
                ("embed/place/dengfeng/?theme=dark", NAME),
                ("embed/figure/F038/", "2027年3月1日"),
                ("embed/map/?place=dengfeng", NAME),
                ("embed/timeline/", "2027年3月1日"),
                ("embed/compare/?p=dengfeng,gaoxin", NAME),
            ] {
                let attributes = format!("{SIZE} {sandbox}");
                page.open_host(&page.frames_only(), &frame(&page.site(path), &attributes)).await?;
                page.enter_frame(0).await?;
                page.reads(wanted).await?;
            }
        }
        // What the address asks for is worn by what was drawn anew as well.
        page.open_host(&page.frames_only(), &frame(&page.site("embed/map/?layer=industry&colour=red"), SIZE)).await?;
        page.enter_frame(0).await?;
        page.reads("2027年3月1日").await?;
        page.ready().await?;
        page.click("link", Name::Mark(NAME)).await?;
        let whole = page.get("link", Name::Begins("看全图")).await?.attr("href").await?;
        assert!(whole.is_some_and(|whole| whole.contains("layer=industry&place=dengfeng")));
        Ok(())
    });
}

/// Every way to be wrong, with the beginning of what a webmaster is told.
fn wrong() -> Vec<(&'static str, Beside, &'static str)> {
    let whole = written(&later());
    let text = |text: String| Beside::File(text.into_bytes());
    let mut gbk = whole.clone().into_bytes();
    let at = whole.find('郑').expect("a Chinese character");
    gbk.splice(at..at + 3, [0xd6, 0xdd]);
    let hostile = whole.replacen("\"version\": 1,", "\"version\": 1, \"<img src=x onerror=alert(1)>\": 1,", 1);
    vec![
        ("too long", text(format!("{whole}{}", " ".repeat(LIMIT))), "文件超过2 MB"),
        ("of another version", text(whole.replacen("\"version\": 1", "\"version\": 2", 1)), "文件的版本是2"),
        ("malformed", text(whole.replacen("\"revision\": 1,", "\"revision\": 1;", 1)), "第5行第"),
        ("in another encoding", Beside::File(gbk), "从第"),
        ("hostile", text(hostile), "第3行第"),
        (
            "with a mistake in a table",
            text(whole.replacen("2021-2025年,年,,plan", "2021-2025年,年,大致上,plan", 1)),
            "表里有1处不对",
        ),
    ]
}

/// The words of a page, but for what is said about editions.
async fn words(page: &Page) -> Outcome<String> {
    let words = "const copy = document.querySelector('main').cloneNode(true); \
        copy.querySelector('[data-edition-status]')?.remove(); return copy.textContent";
    Ok(page.script(words).await?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn an_unsound_edition_changes_nothing_and_says_why() {
    visit(Visit::default(), async |page| {
        page.put_beside(file(&Copy::new()));
        page.open_ready("data/").await?;
        page.reads("站点上的 edition.json 不比站点自带的数据新").await?;
        let built = words(&page).await?;
        assert!(built.contains("站点发布时带着"));
        for (what, beside, said) in wrong() {
            page.put_beside(beside);
            page.open_ready("data/").await?;
            page.reads("没有通过核对，一个字也没有用").await.map_err(|error| format!("{what}: {error}"))?;
            page.reads(said).await?;
            assert_eq!(words(&page).await?, built, "{what}");
            let strange = "return document.querySelectorAll('img, script:not([src])').length";
            assert_eq!(page.script(strange).await?, 0, "{what}");
            // A visitor of any page is told in one calm sentence, and the page works.
            page.open_ready("places/dengfeng/").await?;
            page.reads("站点上另有一份数据没有通过核对，没有使用。").await?;
            page.get("heading", "登封").await?;
            page.click("link", "给网站管理员的说明").await?;
            page.address_until("the page of data", |address| address.ends_with("data/#update")).await?;
        }
        Ok(())
    });
}

/// What judges an edition, where it was asked for.
async fn judges(page: &Page) -> Outcome<usize> {
    Ok(page.requests().await?.iter().filter(|url| url.contains("/newer-")).count())
}

#[test]
fn what_is_no_edition_costs_no_visitor_the_judge() {
    visit(Visit::default(), async |page| {
        let cut = written(&later()).chars().take(400).collect::<String>();
        let mut answers: Vec<(&str, &str)> =
            ["", "\u{feff}<!doctype html>", "  <HTML>", "<?xml version=\"1.0\"?><Error/>"]
                .map(|answer| (answer, "站点上没有取到 edition.json，用的是站点自带的数据。"))
                .to_vec();
        answers.extend(
            [
                "{\"code\":404,\"msg\":\"not found\"}",
                "404 not found",
                "null",
                "[]",
                "404",
                "\"\"",
                "{\"format\": \"weather\", \"version\": 1}",
                "{\"form",
            ]
            .map(|answer| (answer, "那个网址有回答，但不是数据更新文件")),
        );
        for (answer, said) in answers.iter().copied().chain([(cut.as_str(), "文件在第")]) {
            page.put_beside(Beside::File(answer.as_bytes().to_vec()));
            page.open_ready("places/dengfeng/").await?;
            page.open("embed/place/dengfeng/").await?;
            page.until("the card has looked", async || {
                let looked = "return performance.getEntriesByType('resource').some((one) => one.name.endsWith('edition.json') && one.responseEnd > 0)";
                Ok(page.script(looked).await?.as_bool().filter(|looked| *looked))
            })
            .await?;
            assert_eq!(judges(&page).await?, 0, "{answer}");
            page.open_ready("data/").await?;
            page.reads(said).await.map_err(|error| format!("{answer}: {error}"))?;
            // Where a webmaster looks, the judge says where an edition is cut.
            assert_eq!(judges(&page).await? > 0, answer == cut, "{answer}");
        }
        Ok(())
    });
}

#[test]
fn no_edition_is_no_mishap() {
    // The browser itself notes a file that is missing.
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        page.put_beside(Beside::Nothing);
        page.open_ready("data/").await?;
        page.reads("站点上没有取到 edition.json").await?;
        page.put_beside(Beside::Page);
        page.open_ready("data/").await?;
        page.reads("站点上没有取到 edition.json").await?;
        assert!(!page.has("link", "给网站管理员的说明").await?);
        page.put_beside(Beside::AsBuilt);
        page.open_ready("data/").await?;
        page.reads("站点上的 edition.json 不比站点自带的数据新").await?;
        page.open_ready("places/dengfeng/").await?;
        assert!(!page.has("link", Name::Holds("更新")).await?);
        Ok(())
    });
}

#[test]
fn places_that_come_and_go_are_told() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        let mut seeds = later();
        seeds.replace("places.csv", "P31,dengfeng,", "P31,dengfeng-new,");
        page.put_beside(file(&seeds));
        // The site has no page for it, but the newer facts have one.
        page.open("places/dengfeng-new/").await?;
        page.get("heading", NAME).await?;
        page.ready().await?;
        page.navigate("时间线").await?;
        page.address_until("the timeline", |address| address == "timeline/").await?;
        // But no view for frames, so the builder offers none.
        page.open_ready("embed/?of=place").await?;
        let offered = page
            .script("return [...document.querySelectorAll('[data-choice=card] option')].map((option) => option.value)")
            .await?;
        let offered: Vec<String> = serde_json::from_value(offered)?;
        assert!(offered.len() > 5 && !offered.iter().any(|slug| slug.starts_with("dengfeng")), "{offered:?}");
        page.open_ready("embed/place/dengfeng-new/").await?;
        page.get("heading", "没有这个页面").await?;
        // The site has a page, but the newer facts have none.
        page.open_ready("places/dengfeng/").await?;
        page.reads("2027年3月1日的数据里已没有这一页，这里是此前的内容。").await?;
        page.get("heading", "登封").await?;
        // What neither has was never here.
        page.open_ready("places/neither/").await?;
        page.get("heading", "没有这个页面").await?;
        let said = page.script("return document.body.textContent.includes('已没有这一页')").await?;
        assert_eq!(said, false);
        Ok(())
    });
}

#[test]
fn a_reader_keeps_the_place_when_facts_change() {
    visit(Visit { width: 360, height: 640, ..Visit::default() }, async |page| {
        page.put_beside(file(&later()));
        page.open_ready("places/#elsewhere").await?;
        page.reads(USED).await?;
        let top = "return Math.round(document.querySelector(':target').getBoundingClientRect().top)";
        page.until("the part that the address names is in view", async || {
            let top = page.script(top).await?.as_i64().unwrap_or(9999);
            Ok((-40..200).contains(&top).then_some(()))
        })
        .await?;
        page.click("link", Name::Begins(NAME)).await?;
        page.ready().await?;
        page.driver.back().await?;
        page.address_until("the list", |address| address.starts_with("places/#")).await?;
        page.reads(USED).await
    });
}

#[test]
fn facts_older_than_announced_carry_a_badge() {
    visit(Visit::default(), async |page| {
        let mut seeds = later();
        seeds.replace("site.toml", "next_update = \"\"", "next_update = \"2027-09-30\"");
        page.put_beside(file(&seeds));
        page.tell("Page.enable", json!({})).await?;
        for (today, is_overdue) in [("2027-09-30T23:00:00", false), ("2027-10-01T00:30:00", true)] {
            let clock = format!(
                "Date = class extends Date {{ constructor(...given) {{ super(...(given.length ? given : ['{today}'])); }} }};"
            );
            let script = page.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": clock })).await?;
            page.open_ready("places/gaoxin/").await?;
            page.reads("预计2027年9月30日前更新").await?;
            page.get("link", Name::Holds("2025-04-25 更新")).await?;
            assert_eq!(page.has("link", Name::Holds("逾期")).await?, is_overdue, "{today}");
            let shown = "return document.querySelector('footer [data-next-update]').checkVisibility()";
            assert_eq!(page.script(shown).await?, is_overdue, "{today}, in words");
            page.open("embed/figure/F038/").await?;
            page.reads("2027年3月1日").await?;
            let shown = "return document.querySelector('[data-next-update]').checkVisibility()";
            assert_eq!(page.script(shown).await?, is_overdue, "{today}, in a frame");
            page.tell("Page.removeScriptToEvaluateOnNewDocument", script).await?;
        }
        Ok(())
    });
}
