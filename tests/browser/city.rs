//! The site of an invented city: the modules hold no facts of the real one, and answer with whatever they are given.

use crate::harness::{Visit, visit};
use crate::page::Name;

/// Where the invented city is visited.
const CITY: Visit = Visit { invented: true, ..Visit::PLAIN };

#[test]
fn its_map_opens_and_a_mark_can_be_chosen() {
    visit(CITY, async |page| {
        page.open_ready("").await?;
        page.get("group", Name::Begins("虚构市生物产业图册布局图")).await?;
        page.click("link", Name::Mark("丁坪县")).await?;
        page.address_until("names the county", |address| address.contains("place=dingping")).await?;
        page.reads("规划列为承接地，没有点名做哪个领域。").await?;
        Ok(())
    });
}

#[test]
fn its_timeline_goes_back_to_its_first_event() {
    visit(CITY, async |page| {
        page.open_ready("timeline/?years=1998-2005").await?;
        page.reads("丙桥苗圃改建为孵化园").await?;
        page.address_until("keeps the years", |address| address == "timeline/?years=1998-2005").await?;
        Ok(())
    });
}

#[test]
fn its_scouting_ranks_by_its_own_industries_and_harbour() {
    visit(CITY, async |page| {
        page.open_ready("scout/?make=ferment&near=harbour").await?;
        page.reads("排出的先后").await?;
        let headings = page.seen("heading").await?;
        let places: Vec<String> = headings.into_iter().map(|heading| heading.name).collect();
        let first = places.iter().skip_while(|name| *name != "排出的先后").nth(1).map(String::as_str);
        assert_eq!(first, Some("乙湾药谷"), "{places:?}");
        page.reads("戊角港").await?;
        Ok(())
    });
}

#[test]
fn its_search_finds_a_place_by_pinyin() {
    visit(CITY, async |page| {
        page.open_ready("sources/").await?;
        page.press("/").await?;
        page.press("bingqiao").await?;
        page.get("link", Name::Begins("丙桥孵化园")).await?;
        Ok(())
    });
}
