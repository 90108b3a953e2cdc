//! Filters and the legend: what is asked for comes forward, in the map, the list and the address.

use crate::harness::{Outcome, Visit, visit};
use crate::page::Name;

#[test]
fn filters_narrow_the_list_quieten_the_map_and_stand_in_the_address() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        let count = async || -> Outcome<usize> {
            let links = page.seen("link").await?;
            Ok(links.iter().filter(|link| !link.name.contains('，')).count())
        };
        let whole = count().await?;
        page.choose("角色", "基地").await?;
        page.address_until("names the role", |address| address == "?role=base").await?;
        let bases = page.until("a shorter list", async || Ok(Some(count().await?).filter(|now| *now < whole))).await?;
        page.reads("处符合筛选").await?;
        page.choose("领域", "体外诊断").await?;
        page.address_until("names both", |address| address.contains("role=base") && address.contains("industry="))
            .await?;
        page.until("a list that is shorter still", async || Ok(Some(count().await?).filter(|now| *now < bases)))
            .await?;
        page.choose("角色", "全部角色").await?;
        page.choose("领域", "全部领域").await?;
        page.address_until("is clean again", str::is_empty).await?;
        page.until("the whole list", async || Ok(Some(count().await?).filter(|now| *now == whole))).await?;
        Ok(())
    });
}

#[test]
fn a_filter_says_by_what_tie_a_place_passes_the_strongest_first() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.choose("领域", "体外诊断").await?;
        // On the map and in the list; the base that is named as leading before the one that is only mentioned.
        page.get("link", Name::Mark("经开区")).await?;
        let reasons = async || -> Outcome<Vec<String>> {
            let links = page.seen("link").await?;
            Ok(links.into_iter().map(|link| link.name).filter(|name| !name.contains('，')).collect())
        };
        let list = page
            .until("reasons in the list", async || {
                Ok(Some(reasons().await?).filter(|list| list.iter().any(|name| name.contains("点名重点"))))
            })
            .await?;
        let at = |text: &str| list.iter().position(|name| name.starts_with(text));
        assert!(at("经开区 点名重点") < at("新郑市 列为载体（新港集聚区）"), "{list:?}");
        assert!(at("新郑市 列为载体（新港集聚区）") < at("高新区 另有提及（MedPark）"), "{list:?}");
        page.get("link", Name::Holds("点名重点，基地")).await?;
        page.click("button", "清除筛选").await?;
        page.address_until("is clean again", str::is_empty).await?;
        page.gone("button", "清除筛选").await?;
        assert!(page.focused().await?.1.starts_with("筛选"), "focus stays with the filters");
        Ok(())
    });
}

#[test]
fn the_legend_picks_out_what_it_explains_and_lets_go() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.click("button", Name::Begins("基地 ")).await?;
        page.address_until("names the role", |address| address == "?role=base").await?;
        page.reads("处符合筛选").await?;
        page.click("button", Name::Begins("基地 ")).await?;
        page.address_until("is clean again", str::is_empty).await?;
        page.click("button", "已有与规划").await?;
        page.click("button", Name::Begins("规划")).await?;
        page.address_until("names the state", |address| address == "?layer=status&status=planned").await?;
        Ok(())
    });
}

#[test]
fn an_entry_of_the_legend_has_its_part_of_the_ground_stand_out() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        let stroke = "return getComputedStyle(document.querySelector('.map--wide .link path')).stroke";
        let plain = page.script(stroke).await?;
        page.click("button", Name::Begins("与航空港区相同的领域")).await?;
        assert_ne!(page.script(stroke).await?, plain, "the strands wear the colours of their fields");
        // One thing at a time.
        page.click("button", Name::Begins("布局里没有角色的区县")).await?;
        assert_eq!(page.script(stroke).await?, plain);
        let pressed = page.get("button", Name::Begins("布局里没有角色的区县")).await?;
        assert_eq!(pressed.attr("aria-pressed").await?.as_deref(), Some("true"));
        assert_eq!(page.address().await?, "", "what stands out is nothing to send");
        Ok(())
    });
}
