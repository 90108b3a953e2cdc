//! The shortlist and its brief: kept, sent, printed, saved, with and without storage.

use thirtyfour::prelude::*;

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// A question of every group.
const ASKED: &str = "make=ivd&need=pilot,testing&around=talent,capital&near=airport";

/// What follows a heading of the brief, up to the next of the same sort.
async fn headings(page: &Page) -> Outcome<Vec<String>> {
    Ok(page.seen("heading").await?.into_iter().map(|heading| heading.name).collect())
}

#[test]
fn a_place_is_kept_from_map_profile_and_ranking() {
    visit(Visit::default(), async |page| {
        page.open_ready("?place=gaoxin").await?;
        page.click("button", "把高新区留作备选").await?;
        page.reads("高新区留作备选，共1处").await?;
        page.open_ready("places/linkong/").await?;
        page.get("link", "备选 1处").await?;
        page.click("button", Name::Begins("把临空")).await?;
        page.open_ready("scout/?make=ivd").await?;
        page.click("button", "把经开区留作备选").await?;
        page.click("link", "备选 3处").await?;
        page.ready().await?;
        page.address_until("carries the places", |address| address == "shortlist/?p=gaoxin,linkong,jingkai").await?;
        page.reads("留了3处，只记在这个浏览器里").await?;
        // Kept means kept.
        page.driver.refresh().await?;
        page.ready().await?;
        page.click("button", "放下高新区").await?;
        page.address_until("lost one", |address| address == "shortlist/?p=linkong,jingkai").await?;
        assert_eq!(page.focused().await?.1, "放下临空产业园", "focus stays in the list");
        page.open_ready("").await?;
        page.get("link", "备选 2处").await?;
        Ok(())
    });
}

#[test]
fn a_fifth_place_is_refused_and_nothing_is_lost() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd").await?;
        for name in ["经开区", "临空产业园", "新港集聚区", "MedPark"] {
            page.click("button", Name::Is(&format!("把{name}留作备选"))).await?;
        }
        page.open_ready("places/gaoxin/").await?;
        page.click("button", "把高新区留作备选").await?;
        page.reads("备选最多4处").await?;
        page.get("link", "备选 4处").await?;
        page.click("link", "看备选").await?;
        page.ready().await?;
        assert!(!page.has("combobox", Name::Begins("再留一处")).await?, "a full list takes no more");
        Ok(())
    });
}

#[test]
fn a_brief_has_all_that_a_meeting_asks_for() {
    visit(Visit::default(), async |page| {
        page.open_ready(&format!("shortlist/?p=jingkai,medpark&{ASKED}")).await?;
        page.get("heading", "体外诊断、中试、检测：选址比较").await?;
        let all = headings(&page).await?;
        for part in ["名次", "并排看", "理由", "要问园区的", "出处"] {
            assert!(all.iter().any(|heading| heading.ends_with(part)), "{part} is missing in {all:?}");
        }
        page.reads("轻重：领域关键、环节重要、周边一般、交通次要").await?;
        // By rank, whatever the order of the link.
        let places: Vec<&String> = all.iter().filter(|heading| heading.contains("记载分")).collect();
        assert!(places.len() == 2 && places[0].contains("郑州经开区"), "{places:?}");
        page.reads("文件未载4项：中试、检测、人才、资金").await?;
        page.reads("资料日期：").await?;
        page.get("image", Name::Holds("二维码")).await?;
        // Numbers in the text lead to the list of sources, and the first cited has the first number.
        let cited = page.seen("link").await?.into_iter().filter(|link| link.name == "[1]").count();
        assert!(cited > 3, "{cited} citations of the first source");
        page.reads("郑州市“十四五”生物产业发展规划（2021-2025年）[Z].").await?;
        assert!(!page.has("StaticText", Name::Holds("成都高新区：建圈强链")).await?, "no source that is not cited");
        page.reads(&format!("shortlist/?p=jingkai,medpark&{ASKED}")).await?;
        Ok(())
    });
}

#[test]
fn the_same_question_is_asked_of_a_park_once() {
    visit(Visit::default(), async |page| {
        page.open_ready(&format!("shortlist/?p=jingkai&{ASKED}")).await?;
        let items = page.seen("listitem").await?;
        let texts = page.script("return [...document.querySelectorAll('article li')].filter(line => line.checkVisibility()).map(line => line.innerText)").await?;
        let texts: Vec<String> = serde_json::from_value(texts)?;
        let pilot: Vec<&String> = texts.iter().filter(|text| text.contains("有没有可用的平台")).collect();
        assert!(
            pilot.len() == 1 && pilot[0].contains("中试") && pilot[0].contains("检测"),
            "{pilot:?} of {}",
            items.len()
        );
        Ok(())
    });
}

#[test]
fn without_places_the_first_three_stand_in_the_brief() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=tcm").await?;
        page.click("link", "出会议简报").await?;
        page.ready().await?;
        page.address_until("asks the same", |address| address == "shortlist/?make=tcm").await?;
        page.reads("没有备选，下面写前三名").await?;
        page.get("heading", Name::Begins("第1")).await?;
        page.click("link", "改问题").await?;
        page.address_until("is the question again", |address| address == "scout/?make=tcm").await?;
        Ok(())
    });
}

#[test]
fn a_link_shows_its_places_and_leaves_the_visitors_own_alone() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/xinzheng/").await?;
        page.click("button", "把新郑市留作备选").await?;
        page.open_ready("shortlist/?p=jingkai,gaoxin,nowhere").await?;
        page.reads("这是链接里的2处，不是你留的").await?;
        page.reads("链接里有不认识的参数，已忽略：p=nowhere").await?;
        page.get("link", "备选 1处").await?;
        page.click("button", "留作我的备选").await?;
        page.get("link", "备选 2处").await?;
        page.gone("button", "留作我的备选").await?;
        page.get("heading", "备选地点比较").await?;
        page.reads("还没有提问").await?;
        Ok(())
    });
}

#[test]
fn it_works_by_keys_alone() {
    visit(Visit::default(), async |page| {
        page.open_ready("shortlist/").await?;
        page.tab_to("combobox", Name::Begins("再留一处")).await?;
        page.press("高新").await?;
        page.press(Key::Enter.value().to_string()).await?;
        page.address_until("names it", |address| address == "shortlist/?p=gaoxin").await?;
        page.tab_to("button", "存成网页文件".into()).await?;
        page.press(" ").await?;
        page.reads("简报已交给浏览器下载").await?;
        page.saved("郑州生物产业选址简报.html").await?;
        Ok(())
    });
}

#[test]
fn the_saved_file_is_the_whole_brief() {
    visit(Visit::default(), async |page| {
        page.open_ready(&format!("shortlist/?p=linkong&{ASKED}")).await?;
        let link = page.address().await?;
        page.click("button", "存成网页文件").await?;
        let file = page.saved("郑州生物产业选址简报.html").await?;
        let text = std::fs::read_to_string(&file)?;
        assert!(!text.contains("<script") && !text.contains("<link") && !text.contains("<button"), "only what is read");
        page.open_file(&file).await?;
        page.get("heading", "体外诊断、中试、检测：选址比较").await?;
        page.reads(&link).await?;
        page.get("image", Name::Holds("二维码")).await?;
        assert!(page.driver.title().await?.contains("选址比较"));
        let place = page.get("link", "临空产业园").await?.attr("href").await?.unwrap_or_default();
        assert!(place.starts_with("http") && place.ends_with("/places/linkong/"), "{place}");
        // Drawn as on the site: the style came with it.
        let bar = page.script("return getComputedStyle(document.querySelector('.score__ground')).fill").await?;
        assert_ne!(bar.as_str(), Some("rgb(0, 0, 0)"), "unstyled");
        Ok(())
    });
}

#[test]
fn where_nothing_can_be_stored_the_link_carries_it() {
    visit(Visit { storage: false, ..Visit::default() }, async |page| {
        page.open_ready("places/gaoxin/").await?;
        page.click("button", "把高新区留作备选").await?;
        page.reads("这里不能保存").await?;
        page.get("link", "备选 1处").await?;
        page.open_ready("shortlist/").await?;
        page.choose("再留一处（最多4处）", "经开区").await?;
        page.address_until("carries it", |address| address == "shortlist/?p=jingkai").await?;
        page.reads("这里不能保存，关掉就没有了").await?;
        page.driver.refresh().await?;
        page.ready().await?;
        page.get("button", "放下经开区").await?;
        Ok(())
    });
}

#[test]
fn a_brief_prints_on_two_or_three_sheets() {
    visit(Visit::default(), async |page| {
        for (name, query, most) in [
            ("brief-ivd", format!("p=jingkai,linkong,medpark&{ASKED}"), 3),
            ("brief-cell", "make=cell&need=pilot,clinical&around=talent,clinical".to_owned(), 3),
            (
                "brief-four",
                "p=jingkai,linkong,medpark,kejicheng&make=ivd,device&need=pilot,production,testing\
                 &around=talent,capital,clinical,peers&near=airport"
                    .to_owned(),
                3,
            ),
            // Nearly everything that can be asked, of as many places as a brief holds.
            (
                "brief-most",
                "p=jingkai,linkong,medpark,kejicheng&make=ivd,device,cell&need=screening,pilot,production,testing,clinical\
                 &around=talent,capital,clinical,incubation,peers&near=airport,rail&must=need.pilot"
                    .to_owned(),
                4,
            ),
        ] {
            page.open_ready(&format!("shortlist/?{query}")).await?;
            page.get("button", "打印简报").await?;
            let sheets = page.sheets(name).await?;
            assert!((2..=most).contains(&sheets), "{name} prints on {sheets} sheets");
        }
        Ok(())
    });
}

#[test]
fn without_scripts_the_page_says_what_else_there_is() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("shortlist/").await?;
        page.reads("没有脚本也能准备会议").await?;
        page.click("link", "选址页").await?;
        page.get("heading", "带着需求找地方").await?;
        Ok(())
    });
}
