//! Reading without a network, and changing to a newer version.

use crate::edition::{later, written};
use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};
use crate::serving::{Beside, Published};

/// Waits until the whole site is kept and a worker is in charge of it.
async fn kept(page: &Page) -> Outcome {
    let active = "const done = arguments[0]; \
        navigator.serviceWorker.getRegistration().then((found) => done(found?.active?.state === 'activated' || null))";
    page.until("the site is kept", async || Ok(page.driver.execute_async(active, Vec::new()).await?.json().as_bool()))
        .await?;
    Ok(())
}

/// Names of the stores that hold versions of the site; newer facts have one of their own.
async fn stores(page: &Page) -> Outcome<Vec<String>> {
    let names = "const done = arguments[0]; caches.keys().then((names) => done(names.filter((name) => name !== 'atlas-later')))";
    Ok(serde_json::from_value(page.driver.execute_async(names, Vec::new()).await?.json().clone())?)
}

/// The browser's own switch for the network would not reach the worker, so the server falls silent.
fn network(page: &Page, is_there: bool) {
    publish(page, if is_there { Published::Built } else { Published::Unreachable });
}

fn publish(page: &Page, what: Published) {
    *page.published.lock().expect("what is published") = what;
}

/// Asks the browser to look for a newer version, as it does by itself at every visit.
async fn look_for_newer(page: &Page) -> Outcome {
    let update = "const done = arguments[0]; navigator.serviceWorker.getRegistration() \
        .then((found) => found.update()).then(() => done(true), () => done(false))";
    page.driver.execute_async(update, Vec::new()).await?;
    Ok(())
}

#[test]
fn after_one_visit_the_atlas_reads_without_a_network() {
    // The browser itself notes that newer facts cannot be asked for.
    visit(Visit { prefix: "/a/b/", quiet: false, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        kept(&page).await?;
        network(&page, false);
        page.open_ready("places/xinmi/").await?;
        page.get("heading", Name::Holds("新密")).await?;
        page.open_ready("scout/?make=ivd&need=pilot").await?;
        page.reads("需要：中试").await?;
        page.press("/").await?;
        page.press("hkg").await?;
        page.get("link", Name::Begins("郑州航空港经济综合实验区")).await?;
        network(&page, true);
        Ok(())
    });
}

#[test]
fn the_desk_works_without_a_network_once_it_was_used() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        // The first visit brings the worker; the second is the first that it sees.
        page.open_ready("").await?;
        kept(&page).await?;
        page.open_ready("desk/").await?;
        page.reads("没有错误").await?;
        network(&page, false);
        page.open_ready("desk/#edit/places/P31").await?;
        page.get("heading", Name::Begins("P31")).await?;
        page.reads("没有错误").await?;
        network(&page, true);
        Ok(())
    });
}

#[test]
fn a_newer_version_is_offered_and_leaves_nothing_old() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        kept(&page).await?;
        // The first visit was before the worker was in charge.
        page.open_ready("timeline/").await?;
        let old = stores(&page).await?;
        assert_eq!(old.len(), 1, "{old:?}");
        assert!(!page.has("button", "换上新版本").await?);
        publish(&page, Published::Newer);
        look_for_newer(&page).await?;
        page.reads("这个站点有了新版本").await?;
        page.script("window.isOld = true").await?;
        page.click("button", "换上新版本").await?;
        page.until("the page is of the new version", async || {
            Ok(page.script("return window.isOld ?? null").await?.is_null().then_some(()))
        })
        .await?;
        page.ready().await?;
        page.until("only the new version is kept", async || {
            let now = stores(&page).await?;
            Ok((now.len() == 1 && now != old).then_some(()))
        })
        .await
    });
}

#[test]
fn a_version_that_is_being_copied_is_not_taken() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        kept(&page).await?;
        page.open_ready("sources/").await?;
        let old = stores(&page).await?;
        publish(&page, Published::Torn);
        look_for_newer(&page).await?;
        let settled = "const done = arguments[0]; \
            navigator.serviceWorker.getRegistration().then((found) => done(found.installing === null || null))";
        page.until("nothing is being installed", async || {
            Ok(page.driver.execute_async(settled, Vec::new()).await?.json().as_bool())
        })
        .await?;
        page.until("the torn version is dropped", async || Ok((stores(&page).await? == old).then_some(()))).await?;
        assert!(!page.has("button", "换上新版本").await?);
        // What was kept still hangs together.
        page.open_ready("timeline/").await?;
        page.get("heading", Name::Holds("逐条有出处")).await?;
        Ok(())
    });
}

#[test]
fn without_the_worker_everything_works_as_before() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        publish(&page, Published::Unkept);
        page.open_ready("").await?;
        page.open_ready("scout/?make=ivd").await?;
        page.reads("做：体外诊断").await?;
        assert!(stores(&page).await?.is_empty());
        Ok(())
    });
}

/// Has the browser keep the site, and newer facts that lie beside it.
async fn keep_newer_facts(page: &Page) -> Outcome {
    page.put_beside(Beside::File(written(&later()).into_bytes()));
    page.open_ready("").await?;
    kept(page).await?;
    // The worker was not yet in charge when the facts were asked for the first time.
    page.open_ready("timeline/").await?;
    page.reads("按2027年3月1日判断").await?;
    let held = "const done = arguments[0]; \
        caches.open('atlas-later').then((cache) => cache.keys()).then((held) => done(held.length === 4 || null))";
    page.until("the file, and script, code and facts of its judge are kept", async || {
        Ok(page.driver.execute_async(held, Vec::new()).await?.json().as_bool().map(drop))
    })
    .await
}

#[test]
fn newer_facts_stay_without_a_network() {
    // The browser itself notes what it cannot fetch.
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        keep_newer_facts(&page).await?;
        network(&page, false);
        page.open_ready("places/xinmi/").await?;
        page.reads("这是站点发布后更新的数据").await?;
        page.open_ready("timeline/").await?;
        page.reads("按2027年3月1日判断").await?;
        network(&page, true);
        // A newer version of the site does away with what was kept of its own, not with the facts.
        publish(&page, Published::Newer);
        look_for_newer(&page).await?;
        page.click("button", "换上新版本").await?;
        page.ready().await?;
        page.until("only the new version is kept", async || Ok((stores(&page).await?.len() == 1).then_some(())))
            .await?;
        network(&page, false);
        page.open_ready("timeline/").await?;
        page.reads("按2027年3月1日判断").await?;
        // A server that fails takes them away as little.
        publish(&page, Published::Newer);
        page.put_beside(Beside::Failing);
        page.open_ready("timeline/").await?;
        page.reads("按2027年3月1日判断").await?;
        // Where the facts of the site are the newest again, so are those that are shown.
        page.put_beside(Beside::Nothing);
        page.open_ready("timeline/").await?;
        page.reads(&format!("按{}判断", crate::common::atlas().site.data_date.chinese())).await
    });
}

#[test]
fn newer_facts_stay_where_the_server_does_not_answer() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        keep_newer_facts(&page).await?;
        page.put_beside(Beside::Hanging);
        page.open_ready("places/xinmi/").await?;
        page.reads("这是站点发布后更新的数据").await
    });
}

/// How many of the answers in all stores a navigation would refuse.
async fn refused(page: &Page) -> Outcome<serde_json::Value> {
    let count = "const done = arguments[0]; (async () => { let count = 0, all = 0; \
        for (const name of await caches.keys()) { const cache = await caches.open(name); \
            for (const key of await cache.keys()) { all += 1; if ((await cache.match(key)).redirected) count += 1; } } \
        return all > 50 ? count : 'only ' + all; })().then(done)";
    Ok(page.driver.execute_async(count, Vec::new()).await?.json().clone())
}

#[test]
fn a_server_that_sends_on_does_no_harm() {
    for server in [Published::ToIndex, Published::Slashless, Published::ToItself, Published::Varying] {
        visit(Visit { quiet: false, ..Visit::default() }, async move |page| {
            publish(&page, server);
            page.open_ready("").await?;
            kept(&page).await.map_err(|error| format!("{server:?}: {error}"))?;
            assert_eq!(refused(&page).await?, 0, "{server:?}");
            for is_there in [true, false] {
                publish(&page, if is_there { server } else { Published::Unreachable });
                page.open_ready("places/xinmi/?from=singlemessage").await?;
                page.get("heading", Name::Holds("新密")).await?;
                page.open_ready("scout/").await?;
            }
            Ok(())
        });
    }
}

#[test]
fn what_an_older_worker_kept_is_mended() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        kept(&page).await?;
        page.open_ready("timeline/").await?;
        // As a worker kept it that took every answer as it came, in its own store and in an older one.
        let spoil = "const done = arguments[0]; (async () => { const [name] = await caches.keys(); \
            for (const store of [name, 'atlas-0123456789abcdef']) { const answer = await fetch('/data'); \
                await (await caches.open(store)).put('/data/', answer); if (!answer.redirected) throw 'as it is'; } })() \
            .then(() => done(true), (reason) => done(String(reason)))";
        assert_eq!(page.driver.execute_async(spoil, Vec::new()).await?.json(), &serde_json::json!(true));
        assert_eq!(refused(&page).await?, 2);
        // By the worker that is in charge, when it is asked.
        page.open_ready("data/").await?;
        page.get("heading", "数据").await?;
        // In the stores, by a newer one, before it is in charge.
        publish(&page, Published::Newer);
        look_for_newer(&page).await?;
        page.reads("这个站点有了新版本").await?;
        assert_eq!(refused(&page).await?, 0);
        page.click("button", "换上新版本").await?;
        page.until("only the new version is kept", async || Ok((stores(&page).await?.len() == 1).then_some(())))
            .await?;
        network(&page, false);
        page.open_ready("data/").await
    });
}

#[test]
fn without_a_network_the_page_that_was_meant_is_found() {
    visit(Visit { prefix: "/a/b/", quiet: false, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        kept(&page).await?;
        network(&page, false);
        for (asked, wanted) in [
            ("places/jingkai?a=1#figures", "places/jingkai/?a=1#figures"),
            ("places/jingkai/%E3%80%82", "places/jingkai/"),
            ("Places/JingKai/", "places/jingkai/"),
            ("places//jingkai/", "places/jingkai/"),
            ("places/jingkai%2F", "places/jingkai/"),
            ("timeline/%3Fkind=plan", "timeline/?kind=plan"),
            ("places/jingkai/index.html", "places/jingkai/index.html"),
        ] {
            page.open(asked).await?;
            page.address_until(wanted, |address| address == wanted).await?;
            page.ready().await?;
        }
        for lost in ["nowhere/", "embed/map/", "embed/figure/F038/", "places/nowhere/deeper/"] {
            page.open(lost).await?;
            page.get("heading", "没有网络，这一页没有存下来").await?;
            assert!(page.driver.title().await?.starts_with("没有网络"), "{lost}");
            // At home where the site lies, whatever the build was told.
            let styled = page.script("return getComputedStyle(document.body).backgroundColor").await?;
            assert_ne!(styled, "rgba(0, 0, 0, 0)", "{lost}");
            page.navigate("时间线").await?;
            page.address_until("the timeline", |address| address == "timeline/").await?;
        }
        page.open("data/places.csv").await?;
        page.reads("没有网络，这个文件没有存下来。").await
    });
}
