//! Profiles: evidence on demand, citations to copy, ways in and out.

use serde_json::json;

use crate::harness::{Visit, visit};
use crate::page::Name;

#[test]
fn a_citation_is_shown_on_demand_and_copied() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/hangkonggang/").await?;
        let origin = page.driver.current_url().await?.origin().ascii_serialization();
        let permissions = json!({ "origin": origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.tell("Browser.grantPermissions", permissions).await?;
        assert!(!page.has("button", "复制引文").await?, "citations wait until they are asked for");
        page.click("link", "出处1").await?;
        let button = page.get("button", "复制引文").await?;
        button.click().await?;
        page.get("button", "已复制").await?;
        let read =
            "const done = arguments[0]; navigator.clipboard.readText().then(done, (reason) => done(String(reason)))";
        let copied: String = page.driver.execute_async(read, Vec::new()).await?.convert()?;
        // The section is part of the citation.
        assert!(copied.contains("[Z]") && copied.contains(": ") && copied.ends_with('.'), "{copied}");
        Ok(())
    });
}

#[test]
fn a_profile_leads_to_the_map_its_parks_and_the_timeline() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/jingkai/").await?;
        page.click("link", Name::Begins("在布局图上看")).await?;
        page.address_until("is the map with the place", |address| address == "?place=jingkai").await?;
        page.ready().await?;
        page.get("heading", "经开区").await?;
        page.driver.back().await?;
        page.address_until("is the profile", |address| address == "places/jingkai/").await?;
        page.click("DisclosureTriangle", Name::Begins("时间线")).await?;
        page.click("link", "在时间线上看").await?;
        page.address_until("is its timeline", |address| address == "timeline/?place=jingkai").await?;
        page.ready().await?;
        page.reads("项符合筛选").await?;
        Ok(())
    });
}

#[test]
fn comparators_stand_apart_from_zhengzhou() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/chengdu-gaoxin/").await?;
        page.reads("外地对照").await?;
        page.open_ready("places/hangkonggang/").await?;
        assert!(!page.has("StaticText", Name::Begins("外地对照")).await?);
        Ok(())
    });
}

#[test]
fn a_profile_prints_on_a_few_sheets() {
    visit(Visit::default(), async |page| {
        for slug in ["hangkonggang", "jingkai", "linkong", "xinmi", "kejicheng", "gaoxin", "zhengzhou"] {
            page.open_ready(&format!("places/{slug}/")).await?;
            let sheets = page.sheets(&format!("profile-{slug}")).await?;
            println!("{slug}: {sheets} sheets");
            assert!((1..=2).contains(&sheets), "{slug} prints on {sheets} sheets");
        }
        Ok(())
    });
}
