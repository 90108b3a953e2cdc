//! Scripts off, the module missing or broken: a complete, readable page all the same.

use crate::every_page::KINDS;
use crate::harness::{Outcome, Visit, visit};
use crate::page::{CORE_MARK, Name, Page};
use crate::serving::Module;

const UNAVAILABLE: &str = "交互功能没有加载成功";

async fn the_map_leads_on(page: &Page) -> Outcome {
    page.open("").await?;
    page.get("link", Name::Mark("新郑市")).await?;
    page.click("link", CORE_MARK).await?;
    page.address_until("is the profile", |address| address == "places/hangkonggang/").await?;
    page.get("heading", "郑州航空港经济综合实验区").await?;
    Ok(())
}

#[test]
fn a_browser_without_scripts_fetches_no_code() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        for kind in KINDS {
            page.open(kind).await?;
        }
        let requests = page.requests().await?;
        assert!(requests.iter().any(|url| url.ends_with(".css")), "requests are seen: {requests:?}");
        let code: Vec<&String> = requests.iter().filter(|url| url.ends_with(".wasm") || url.ends_with(".js")).collect();
        assert!(code.is_empty(), "{code:?}");
        Ok(())
    });
}

#[test]
fn every_page_reads_without_scripts() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        the_map_leads_on(&page).await?;
        for kind in KINDS {
            page.open(kind).await?;
            assert!(!page.seen("heading").await?.is_empty(), "{kind} has no heading");
            // A frame shows one thing.
            let least = if kind.starts_with("embed/") { 4 } else { 20 };
            assert!(page.seen("StaticText").await?.len() > least, "{kind} is empty");
            assert!(!page.has("StaticText", Name::Holds(UNAVAILABLE)).await?, "{kind} speaks of a failure");
            for dead in ["放大", "布局示意", "复制引文", "放大时间轴", "复原"] {
                assert!(!page.has("button", dead).await?, "{kind} shows the button {dead}, which does nothing");
            }
            assert!(!page.has("combobox", Name::Any).await?, "{kind} shows a choice that does nothing");
        }
        Ok(())
    });
}

#[test]
fn a_link_to_what_is_folded_opens_it() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        for (address, words) in [
            ("sources/#X32", "推断为同一机构同时与两区有关"),
            ("industries/#ivd", "文件提到的有"),
            ("industries/#task-1-2", "首仿药"),
        ] {
            page.open("about/").await?;
            page.open(address).await?;
            page.reads(words).await?;
        }
        Ok(())
    });
}

#[test]
fn a_missing_module_is_said_quietly() {
    visit(Visit { module: Module::Missing, quiet: false, ..Visit::default() }, async |page| {
        page.open("").await?;
        page.reads(UNAVAILABLE).await?;
        assert!(!page.has("button", "放大").await?, "a button that does nothing is shown");
        the_map_leads_on(&page).await?;
        page.reads(UNAVAILABLE).await?;
        page.open("timeline/").await?;
        page.reads(UNAVAILABLE).await
    });
}

#[test]
fn a_module_without_its_facts_is_as_good_as_none() {
    visit(Visit { module: Module::WithoutFacts, quiet: false, ..Visit::default() }, async |page| {
        for path in ["scout/", "timeline/", ""] {
            page.open(path).await?;
            page.reads(UNAVAILABLE).await.map_err(|error| format!("{path}: {error}"))?;
        }
        the_map_leads_on(&page).await?;
        // A page that shows none of these needs none.
        page.open_ready("places/gaoxin/").await.map(drop)
    });
}

#[test]
fn a_broken_module_is_said_quietly() {
    visit(Visit { module: Module::Broken, ..Visit::default() }, async |page| {
        page.open("").await?;
        page.reads(UNAVAILABLE).await?;
        the_map_leads_on(&page).await
    });
}
