//! Scouting: a question asked, an answer read, by mouse, by keys, by link, and without scripts.

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// The places of the answer, best first: the headings of the cards.
async fn order(page: &Page) -> Outcome<Vec<String>> {
    let headings = page.seen("heading").await?;
    let places = headings.into_iter().map(|heading| heading.name);
    Ok(places.skip_while(|name| name != "排出的先后").skip(1).take_while(|name| name != "名次是怎么来的").collect())
}

#[test]
fn a_question_becomes_a_ranking_with_reasons_and_unknowns() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/").await?;
        page.reads("先在“你做什么”里选一项").await?;
        page.click("checkbox", Name::Begins("体外诊断")).await?;
        page.address_until("says what is made", |address| address == "scout/?make=ivd").await?;
        let first = order(&page).await?;
        assert_eq!(first.first().map(String::as_str), Some("郑州经开区"), "{first:?}");
        page.reads("原词“主导”").await?;
        page.click("checkbox", Name::Begins("中试")).await?;
        page.address_until("says what is needed", |address| address == "scout/?make=ivd&need=pilot").await?;
        page.reads("做：体外诊断；需要：中试").await?;
        page.reads("文件未载1项：中试").await?;
        page.reads("大分子中试及大规模生产平台").await?;
        page.reads("不是你做的那一类，不计分").await?;
        page.reads("文件没有单独把另外").await?;
        Ok(())
    });
}

#[test]
fn a_link_brings_back_the_whole_question() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd&need=pilot&must=need.pilot&drop=1").await?;
        page.reads("没有符合的地点").await?;
        page.reads("没有列出").await?;
        // The part of the form that was used is open, so that the switch can be found.
        page.click("checkbox", Name::Begins("没有文件证实必须项的地点")).await?;
        page.address_until("keeps them", |address| address == "scout/?make=ivd&need=pilot&must=need.pilot").await?;
        page.reads("都没有文件证实全部必须项").await?;
        page.reads("必须项未证实（文件没有写）：中试").await?;
        page.reads("必须项未证实（写到了，但没有写明已有）：中试").await?;
        page.click("button", "清空").await?;
        page.address_until("asks nothing", |address| address == "scout/").await?;
        page.get("heading", "有记载的地点").await?;
        Ok(())
    });
}

#[test]
fn other_weights_change_the_points_and_stand_in_the_link() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd&need=testing&must=need.testing").await?;
        let before = order(&page).await?;
        assert_eq!(before.first().map(String::as_str), Some("郑州经开区"), "{before:?}");
        page.choose("领域", "次要").await?;
        page.address_until("says the weights", |address| address.contains("w=1,3,2,1")).await?;
        page.until("the park beside the testing branch comes first", async || {
            Ok(order(&page).await?.first().filter(|first| first.contains("临空生物医药产业园")).map(|_| ()))
        })
        .await?;
        page.reads("各方面权重各上下调一档").await?;
        page.click("link", "把前几名并排对比").await?;
        page.address_until("is the comparison of the first", |address| {
            address == "compare/?p=linkong,jingkai,xingang,medpark"
        })
        .await?;
        Ok(())
    });
}

#[test]
fn the_map_shows_rank_and_make_up_of_the_points() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd&need=pilot").await?;
        page.reads("外圈是记载得分的构成").await?;
        let pin = "const pin = document.querySelector('[data-pin=linkong]'); \
                   return [pin.querySelector('[data-pin-rank]').textContent.trim(), ...[...pin.querySelectorAll('[data-pin-part]')] \
                       .map((part) => Number.parseFloat(part.getAttribute('stroke-dasharray')))]";
        let shares = "return [...document.querySelectorAll('[data-site=linkong] [data-share-points]')] \
                          .slice(0, 2).map((points) => Number(points.textContent))";
        let (pin, shares) = (page.script(pin).await?, page.script(shares).await?);
        assert_eq!(pin[0], "3", "the rank");
        assert_eq!((&pin[1], &pin[2]), (&shares[0], &shares[1]), "as in the list");
        Ok(())
    });
}

#[test]
fn the_form_works_by_keys_alone() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/").await?;
        page.tab_to("checkbox", Name::Begins("现代中药")).await?;
        page.press(" ").await?;
        page.address_until("says what is made", |address| address == "scout/?make=tcm").await?;
        assert_eq!(order(&page).await?.first().map(String::as_str), Some("中牟县"));
        page.tab_to("checkbox", Name::Begins("郑州东站")).await?;
        page.press(" ").await?;
        page.address_until("says what is near", |address| address == "scout/?make=tcm&near=rail").await?;
        page.reads("由近似位置推算").await?;
        Ok(())
    });
}

#[test]
fn what_a_link_asks_and_nobody_knows_is_noted() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd,magic&w=9").await?;
        page.reads("链接里有用不上的参数").await?;
        assert_eq!(order(&page).await?.len(), 4);
        Ok(())
    });
}

#[test]
fn the_answer_begins_with_a_ranking_and_a_limit_says_who_goes() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd&near=airport").await?;
        let rows = "return [...document.querySelectorAll('[data-ranked]:not([hidden])')].map((row) => row.innerText.split(/\\s+/).slice(0, 3).join(' '))";
        let rows: Vec<String> = serde_json::from_value(page.script(rows).await?)?;
        assert!(rows.len() == 4 && rows[0].starts_with("1 经开区"), "{rows:?}");
        page.choose("离所选的机场、车站不超过", "20公里").await?;
        page.address_until("says the limit", |address| address == "scout/?make=ivd&near=airport&within=20").await?;
        page.reads("超过20公里，没有列出1处：郑州经开区").await?;
        page.reads("位置未载，量不出距离，没有列出1处").await?;
        page.click("checkbox", "大分子药").await?;
        page.address_until("says the kind", |address| address.contains("for=large_molecule")).await?;
        page.reads("平台要对口：大分子药").await?;
        // What does not count says why, and a zone that is missed beside its park is explained.
        page.open_ready("scout/?make=biologics,ivd&need=pilot&now=1").await?;
        page.reads("没有写明已有，不计分").await?;
        page.open_ready("scout/?make=ivd&need=pilot").await?;
        page.reads("郑州航空港经济综合实验区没有单列：文件把所问的领域写在里面的郑州航空港区临空生物医药产业园")
            .await?;
        let gaps = "const pins = [...document.querySelectorAll('.pin:not(.is-hidden) .pin__disc')].map((disc) => disc.getBoundingClientRect()); \
            return pins.flatMap((one, at) => pins.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)))";
        let gaps: Vec<f64> = serde_json::from_value(page.script(gaps).await?)?;
        assert!(!gaps.is_empty() && gaps.iter().all(|gap| *gap > 35.0), "no rank covers another: {gaps:?}");
        Ok(())
    });
}

#[test]
fn on_a_phone_the_answer_is_one_tap_away() {
    visit(Visit { width: 360, height: 740, ..Visit::default() }, async |page| {
        page.open_ready("scout/").await?;
        page.click("checkbox", Name::Begins("玉米种业")).await?;
        page.click("link", "1处 · 第1 玉米种业区 · 看结果").await?;
        let heading = page.get("heading", "排出的先后").await?;
        page.until("the answer is in sight", async || {
            let (_, y) = page.middle(&heading).await?;
            Ok((0.0..740.0).contains(&y).then_some(()))
        })
        .await?;
        Ok(())
    });
}

#[test]
fn without_scripts_every_place_and_its_reasons_can_be_read() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("scout/").await?;
        page.get("heading", "郑州经开区").await?;
        for fold in
            page.seen("DisclosureTriangle").await?.iter().filter(|fold| fold.name.starts_with("文件怎么说")).take(4)
        {
            page.element(fold).await?.click().await?;
        }
        page.reads("原词“主导”").await?;
        page.get("heading", "名次是怎么来的").await?;
        assert!(!page.has("checkbox", Name::Any).await?, "a form that does nothing is not shown");
        Ok(())
    });
}
