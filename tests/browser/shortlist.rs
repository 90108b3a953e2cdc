//! The shortlist and its brief: kept, sent, printed, saved, with and without storage.

use bio_atlas::brief::code;
use thirtyfour::prelude::*;

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// A question of every group.
const ASKED: &str = "make=ivd&need=pilot,testing&around=talent,capital&near=airport";

/// All headings, in page order.
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
        page.address_until("carries the places", |address| address == "shortlist/?p=gaoxin,linkong,jingkai&make=ivd")
            .await?;
        page.reads("留了3处，只记在这个浏览器里").await?;
        // Kept means kept.
        page.driver.refresh().await?;
        page.ready().await?;
        page.click("button", "移除高新区").await?;
        page.address_until("lost one", |address| address == "shortlist/?p=linkong,jingkai&make=ivd").await?;
        assert_eq!(page.focused().await?.1, "移除临空产业园", "focus stays in the list");
        page.open_ready("").await?;
        page.get("link", "备选 2处").await?;
        Ok(())
    });
}

#[test]
fn nothing_else_is_stored_and_nothing_is_left_behind() {
    visit(Visit::default(), async |page| {
        let stored = "return Object.keys(localStorage)";
        page.open_ready("places/gaoxin/").await?;
        page.click("button", "把高新区留作备选").await?;
        assert_eq!(page.script(stored).await?, serde_json::json!(["bio-atlas.shortlist"]));
        page.click("button", Name::Begins("高新区已留作备选")).await?;
        page.reads("已从备选移除高新区").await?;
        assert_eq!(page.script(stored).await?, serde_json::json!([]));
        page.open("about/").await?;
        page.reads("只有留的备选地点和你自己写的记录存在你自己的浏览器里").await?;
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
        for part in ["名次", "概况", "理由", "要问当地的", "出处"] {
            assert!(all.iter().any(|heading| heading.ends_with(part)), "{part} is missing in {all:?}");
        }
        page.reads("权重：领域关键、环节重要、周边一般、交通次要").await?;
        // By rank, whatever the order of the link.
        let places: Vec<&String> = all.iter().filter(|heading| heading.contains("记载得分")).collect();
        assert!(places.len() == 2 && places[0].contains("郑州经开区"), "{places:?}");
        page.reads("文件没有写、要先问：中试、检测、人才、资金").await?;
        page.reads("依据的文件写于2021年11月至2025年4月。有的文件没有日期").await?;
        page.get("image", Name::Holds("二维码")).await?;
        let link = page.driver.current_url().await?;
        let drawn = page.script("return document.querySelector('[data-code] path').getAttribute('d')").await?;
        assert_eq!(
            drawn.as_str(),
            code::code(link.as_str()).map(|code| code.path).as_deref(),
            "the code is the link's"
        );
        // Numbers in the text lead to the list of sources, and the first cited has the first number.
        let cited = page.seen("link").await?.into_iter().filter(|link| link.name == "[1]").count();
        assert!(cited > 3, "{cited} citations of the first source");
        // Following one leaves it where it stands.
        let links = page.seen("link").await?;
        for link in links.iter().filter(|link| link.name == "[1]") {
            page.element(link).await?.click().await?;
        }
        assert_eq!(page.seen("link").await?.iter().filter(|link| link.name == "[1]").count(), cited);
        page.reads("郑州市“十四五”生物产业发展规划（2021-2025年）（征求意见稿）[Z].").await?;
        assert!(!page.has("StaticText", Name::Holds("成都高新区：建圈强链")).await?, "no source that is not cited");
        page.reads(&format!("shortlist/?p=jingkai,medpark&{ASKED}")).await?;
        Ok(())
    });
}

#[test]
fn what_documents_say_of_a_place_outside_the_ranking_is_not_called_silence() {
    visit(Visit::default(), async |page| {
        // The port for medicines is tied to no field, but it has a platform for registration.
        page.open_ready("shortlist/?p=yaopin-kouan&make=biologics&need=registration").await?;
        page.reads("不在名次里：文件没有单独把它和所问的领域联系在一起").await?;
        page.reads("四（三）").await?;
        let cells = page.seen("cell").await?;
        assert!(cells.iter().any(|cell| cell.name.contains("● 已有")), "{cells:?}");
        // What a park inside is named for is its own, and the zone says whose.
        page.open_ready("shortlist/?p=gaoxin&make=device").await?;
        page.reads("只写在里面的MedPark：点名重点").await?;
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
        page.reads("没有留备选，下面都写").await?;
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
        page.reads("链接里有用不上的参数，已忽略：p=nowhere").await?;
        // Emptying and refilling it changes the link, not what is kept.
        page.click("button", "移除经开区").await?;
        page.click("button", "移除高新区").await?;
        page.reads("链接里的地点都移除了").await?;
        page.choose("再留一处（最多4处）", "登封").await?;
        page.click("button", "留下").await?;
        page.address_until("names it", |address| address == "shortlist/?p=dengfeng").await?;
        page.click("link", "看我的备选（1处）").await?;
        page.ready().await?;
        page.get("button", "移除新郑市").await?;
        page.get("heading", "备选地点简报").await?;
        page.reads("还没有提问").await?;
        Ok(())
    });
}

#[test]
fn the_places_of_a_link_join_those_that_are_kept_as_far_as_there_is_room() {
    visit(Visit::default(), async |page| {
        page.open_ready("shortlist/?p=xinzheng,zhongmu,xinmi").await?;
        page.click("button", "也留作我的备选").await?;
        page.get("link", "备选 3处").await?;
        page.open_ready("shortlist/?p=jingkai,gaoxin").await?;
        page.click("button", "也留作我的备选").await?;
        page.get("link", "备选 4处").await?;
        page.reads("备选最多4处，放不下：高新区").await?;
        page.get("button", "移除经开区").await?;
        assert!(!page.has("button", "移除高新区").await?);
        Ok(())
    });
}

#[test]
fn what_another_page_has_kept_is_never_lost() {
    visit(Visit::default(), async |page| {
        page.open_ready("?place=jingkai").await?;
        page.open_ready("places/gaoxin/").await?;
        page.click("button", "把高新区留作备选").await?;
        // The map comes back as it was, and must not think that nothing is kept.
        page.driver.back().await?;
        page.ready().await?;
        page.click("button", "把经开区留作备选").await?;
        page.get("link", "备选 2处").await?;
        page.click("link", "备选 2处").await?;
        page.ready().await?;
        page.get("button", "移除高新区").await?;
        // Another window takes part.
        let first = page.driver.window().await?;
        let second = page.driver.new_tab().await?;
        page.driver.switch_to_window(second).await?;
        page.open_ready("places/linkong/").await?;
        page.click("button", "把临空产业园留作备选").await?;
        page.driver.switch_to_window(first).await?;
        page.get("button", "移除临空产业园").await?;
        page.reads("留了3处").await?;
        Ok(())
    });
}

#[test]
fn an_answer_without_places_says_so_and_offers_nothing_to_print() {
    visit(Visit::default(), async |page| {
        page.open_ready("shortlist/?make=ivd&need=pilot,testing&must=need.pilot,need.testing&drop=1").await?;
        page.reads("没有符合的地点").await?;
        assert!(!page.has("button", "打印简报").await?, "there is nothing to print");
        page.open_ready("shortlist/?p=jingkai&need=pilot").await?;
        page.reads("还差一项：做什么").await?;
        Ok(())
    });
}

#[test]
fn it_works_by_keys_alone() {
    visit(Visit::default(), async |page| {
        page.open_ready("shortlist/").await?;
        for name in ["经开", "高新区", "新密", "登封"] {
            page.tab_to("combobox", Name::Begins("再留一处")).await?;
            // Passing by keeps nothing.
            page.press(name).await?;
            page.press(Key::Tab.value().to_string()).await?;
            assert_eq!(page.focused().await?, ("button".to_owned(), "留下".to_owned()));
            page.press(" ").await?;
        }
        page.address_until("names all", |address| address == "shortlist/?p=jingkai,gaoxin,xinmi,dengfeng").await?;
        page.until("the focus is on the last", async || Ok((page.focused().await?.1 == "移除登封").then_some(())))
            .await?;
        page.tab_to("button", "存成网页文件".into()).await?;
        page.press(" ").await?;
        page.reads("简报已交给浏览器下载").await?;
        page.saved("生物产业选址简报.html").await?;
        Ok(())
    });
}

#[test]
fn the_saved_file_is_the_whole_brief() {
    visit(Visit::default(), async |page| {
        page.open_ready(&format!("shortlist/?p=linkong&{ASKED}")).await?;
        let link = page.address().await?;
        let looks = "const of = (what) => getComputedStyle(document.querySelector(what)); \
                     return [of('.brief__question').font, of('.brief__question').color, of('.score__ground').fill]";
        let there = page.script(looks).await?;
        page.click("button", "存成网页文件").await?;
        let file = page.saved("生物产业选址简报.html").await?;
        let text = std::fs::read_to_string(&file)?;
        assert!(!text.contains("<script") && !text.contains("<link") && !text.contains("<button"), "only what is read");
        page.open_file(&file).await?;
        page.get("heading", "体外诊断、中试、检测：选址比较").await?;
        page.reads(&link).await?;
        page.get("image", Name::Holds("二维码")).await?;
        assert!(page.driver.title().await?.contains("选址比较"));
        let place = page.get("link", "临空产业园").await?.attr("href").await?.unwrap_or_default();
        assert!(place.starts_with("http") && place.ends_with("/places/linkong/"), "{place}");
        assert_eq!(page.script(looks).await?, there, "drawn as on the site");
        Ok(())
    });
}

#[test]
fn where_nothing_can_be_stored_the_link_carries_it() {
    visit(Visit { storage: false, ..Visit::default() }, async |page| {
        page.open_ready("places/gaoxin/").await?;
        page.click("button", "把高新区留作备选").await?;
        page.reads("这里不能保存：只在这个标签页里有").await?;
        page.click("link", "看备选").await?;
        page.address_until("carries it", |address| address == "shortlist/?p=gaoxin").await?;
        page.ready().await?;
        page.get("button", "移除高新区").await?;
        page.driver.refresh().await?;
        page.ready().await?;
        page.get("button", "移除高新区").await?;
        // Every other page of the tab knows it too, however it was come to.
        page.navigate("园区").await?;
        page.ready().await?;
        page.get("link", "备选 1处").await?;
        page.open_ready("scout/?make=ivd").await?;
        page.click("button", "把经开区留作备选").await?;
        page.click("link", "出会议简报").await?;
        page.address_until("carries both", |address| address == "shortlist/?p=gaoxin,jingkai&make=ivd").await?;
        Ok(())
    });
}

#[test]
fn a_comparison_becomes_a_brief_of_its_places_in_zhengzhou() {
    visit(Visit::default(), async |page| {
        page.open_ready("compare/?p=hangkonggang,kejicheng,chengdu-gaoxin").await?;
        page.click("link", "做成简报").await?;
        page.address_until("is about both", |address| address == "shortlist/?p=hangkonggang,kejicheng").await?;
        page.ready().await?;
        page.reads("这是链接里的2处，不是你留的").await?;
        Ok(())
    });
}

#[test]
fn the_question_goes_along_and_comes_back() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd").await?;
        page.click("button", "把经开区留作备选").await?;
        page.click("link", "看备选").await?;
        page.address_until("asks the same", |address| address == "shortlist/?p=jingkai&make=ivd").await?;
        // A colleague's places stay with the question that is changed.
        page.open_ready("shortlist/?p=linkong,medpark&make=ivd").await?;
        page.click("link", "改问题").await?;
        page.ready().await?;
        page.click("checkbox", Name::Begins("医疗器械")).await?;
        page.click("link", "出会议简报").await?;
        page.address_until("is about the same places", |address| {
            address == "shortlist/?p=linkong,medpark&make=ivd,device"
        })
        .await?;
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
        page.get("heading", "选址").await?;
        Ok(())
    });
}
