//! Before, without and after the module: what is chosen early is done later, and what will not answer says so.

use crate::harness::{Outcome, Visit, dist, visit};
use crate::page::{Name, Page};
use crate::serving::{Module, TRAP};

const WAITING: &str = "程序还没有到";
const UNAVAILABLE: &str = "交互功能没有加载成功";
const STOPPED: &str = "交互功能停止了";

/// The module waits, and the browser grumbles that what it has fetched already is not used.
const HELD: Visit = Visit { module: Module::Held, quiet: false, ..Visit::PLAIN };

#[test]
fn what_is_chosen_before_the_module_comes_is_done_when_it_does() {
    visit(HELD, async |page| {
        page.open("").await?;
        page.choose("领域", "体外诊断").await?;
        page.click("button", "已有与规划").await?;
        page.reads(WAITING).await?;
        page.release();
        page.ready().await?;
        page.address_until("names both", |address| {
            address.contains("industry=ivd") && address.contains("layer=status")
        })
        .await?;
        page.reads("处符合筛选").await?;
        page.gone("StaticText", Name::Holds(WAITING)).await
    });
}

#[test]
fn a_question_that_is_ticked_early_is_answered() {
    visit(HELD, async |page| {
        page.open("scout/").await?;
        page.click("checkbox", Name::Begins("体外诊断")).await?;
        page.release();
        page.ready().await?;
        page.address_until("asks", |address| address == "scout/?make=ivd").await?;
        page.get("heading", "排出的先后").await.map(drop)
    });
}

#[test]
fn a_place_that_is_kept_early_is_kept() {
    visit(HELD, async |page| {
        page.open("places/gaoxin/").await?;
        page.click("button", "把高新区留作备选").await?;
        page.release();
        page.ready().await?;
        page.reads("高新区留作备选，共1处").await
    });
}

/// No control is there that does nothing, and the page says why.
async fn says(page: &Page, words: &str) -> Outcome {
    page.reads(words).await?;
    page.gone("button", "布局示意").await?;
    page.gone("combobox", Name::Any).await
}

#[test]
fn a_lost_loader_is_said() {
    for module in [Module::NoLoader, Module::PageForLoader] {
        visit(Visit { module, quiet: false, ..Visit::default() }, async |page| {
            page.open("").await?;
            says(&page, UNAVAILABLE).await
        });
    }
}

#[test]
fn a_module_that_stops_is_said_and_errors_of_others_are_not() {
    visit(Visit { module: Module::Trapping, quiet: false, ..Visit::default() }, async |page| {
        for path in ["", "embed/map/"] {
            page.open_ready(path).await?;
            // As an extension fails, without a module and with one of its own.
            let others = format!(
                "window.failed = 0; addEventListener('error', () => {{ window.failed += 1 }}); \
                 setTimeout(() => {{ throw new TypeError('of an extension') }}); setTimeout(() => {{ {TRAP} }})"
            );
            page.script(&others).await?;
            page.until("both have failed", async || {
                Ok(page.script("return window.failed").await?.as_i64().filter(|failed| *failed == 2))
            })
            .await?;
            assert_eq!(page.script("return document.documentElement.dataset.interaction").await?, "ready", "{path}");
            assert!(!page.has("StaticText", Name::Holds(STOPPED)).await?);
            page.script("setTimeout(() => dispatchEvent(new Event('atlas-test-trap')))").await?;
            says(&page, STOPPED).await?;
        }
        Ok(())
    });
}

#[test]
fn a_page_of_the_site_that_is_opened_from_a_disk_says_so_and_leads_on() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        page.open_file(&dist().join("index.html")).await?;
        says(&page, "这是直接从硬盘打开的网页").await?;
        page.navigate("园区").await?;
        page.until("the list of parks, not a folder", async || {
            Ok(page.driver.current_url().await?.as_str().ends_with("/places/index.html").then_some(()))
        })
        .await?;
        page.get("navigation", "主导航").await.map(drop)
    });
}

/// What the browser saves of a page that answered: its elements with their attributes, its style, no script.
const SAVED: &str = "const copy = document.documentElement.cloneNode(true); \
    for (const gone of copy.querySelectorAll('script, meta[http-equiv], link')) gone.remove(); \
    const style = document.createElement('style'); \
    style.textContent = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n'); \
    copy.querySelector('head').append(style); \
    return '<!DOCTYPE html>' + copy.outerHTML";

#[test]
fn a_page_that_was_saved_does_not_seem_to_answer() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        let saved = page.script(SAVED).await?;
        std::fs::create_dir_all(&page.downloads)?;
        let file = page.downloads.join("saved.html");
        std::fs::write(&file, saved.as_str().unwrap_or_default())?;
        page.open_file(&file).await?;
        says(&page, UNAVAILABLE).await
    });
}

#[test]
fn copying_works_without_the_clipboard_of_secure_pages_and_is_said() {
    visit(Visit::default(), async |page| {
        page.open_ready("sources/").await?;
        page.script(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined }); \
             addEventListener('copy', () => { window.copied = document.activeElement.value })",
        )
        .await?;
        let buttons = page.seen("button").await?;
        let button = buttons.iter().find(|seen| seen.name == "复制引文").ok_or("no citation to copy")?;
        page.element(button).await?.click().await?;
        page.reads("已复制引文").await?;
        let copied = page.script("return window.copied").await?;
        assert!(copied.as_str().is_some_and(|text| text.contains("[Z") || text.contains("[N")), "{copied}");
        assert_eq!(page.focused().await?.0, "button", "the focus stays with the button");
        Ok(())
    });
}

#[test]
fn what_cannot_be_copied_stands_selected_beside_the_button() {
    visit(Visit::default(), async |page| {
        page.open_ready("about/").await?;
        page.script(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false",
        )
        .await?;
        let buttons = page.seen("button").await?;
        let button = buttons.iter().find(|seen| seen.name == "复制引文").ok_or("no citation to copy")?;
        page.element(button).await?.click().await?;
        page.get("textbox", "请手动复制").await?;
        assert_eq!(page.focused().await?, ("textbox".to_owned(), "请手动复制".to_owned()));
        Ok(())
    });
}

#[test]
fn a_ranking_that_moved_under_the_same_words_is_said() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd").await?;
        page.script(
            "window.heard = []; const live = document.querySelector('[data-changed]'); \
             new MutationObserver(() => heard.push(live.textContent)).observe(live, { childList: true })",
        )
        .await?;
        for (box_, count) in [("中试", 1), ("检测", 2)] {
            page.script("for (const fold of document.querySelectorAll('[data-need] details')) fold.open = true")
                .await?;
            page.click("checkbox", Name::Begins(box_)).await?;
            page.until("it is said once", async || {
                let heard = page.script("return heard").await?;
                Ok(heard.as_array().filter(|heard| heard.len() == count).cloned())
            })
            .await?;
        }
        let heard = page.script("return heard").await?;
        assert!(
            heard.as_array().is_some_and(|all| all.iter().all(|said| said.as_str().unwrap_or_default().contains('分'))),
            "{heard}"
        );
        Ok(())
    });
}

#[test]
fn a_source_that_is_drawn_late_is_scrolled_to() {
    visit(Visit { height: 740, ..Visit::default() }, async |page| {
        page.open_ready("shortlist/?p=jingkai,gaoxin#source-A001").await?;
        page.until("the source is in sight", async || {
            let script = "const box = document.getElementById('source-A001').getBoundingClientRect(); \
                          return box.height > 0 && box.top >= -1 && box.top < innerHeight";
            Ok(page.script(script).await?.as_bool().filter(|seen| *seen))
        })
        .await
        .map(drop)
    });
}

#[test]
fn what_a_link_opened_stays_open_when_the_page_answers() {
    visit(HELD, async |page| {
        page.open("scout/").await?;
        // As the browser does for words that a link names.
        page.script("document.querySelector('[data-fold-reasons]').open = true; document.querySelector('[data-fold=weights]').open = true").await?;
        page.release();
        page.ready().await?;
        let open = "return document.querySelector('[data-fold-reasons]').open && document.querySelector('[data-fold=weights]').open";
        assert_eq!(page.script(open).await?, true);
        Ok(())
    });
}
