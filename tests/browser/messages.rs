//! What a view in a frame and the page around it say to each other, without the helper.

use crate::framing::{LISTEN, SIZE, frame};
use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

#[test]
fn a_page_hears_what_happens_without_the_helper() {
    visit(Visit::default(), async |page| {
        let body = format!("{LISTEN}{}", frame(&page.site("embed/map/?theme=neon&hide=zoom,title"), SIZE));
        page.open_host(&page.frames_and_scripts(), &body).await?;
        let ready = page.hears("ready", |_| true).await?;
        assert_eq!(ready["view"], "map");
        let mut ignored: Vec<String> = serde_json::from_value(ready["ignored"].clone())?;
        ignored.sort();
        assert_eq!(ignored, ["hide=title", "theme=neon"]);
        page.enter_frame(0).await?;
        page.reads("网址里有用不上的参数，已忽略").await?;
        assert!(!page.has("button", "放大").await?, "the zoom buttons are left out");
        page.click("link", Name::Mark("新郑市")).await?;
        page.leave_frame().await?;
        page.hears("select", |said| said["place"] == "xinzheng").await?;
        page.enter_frame(0).await?;
        page.click("button", "关闭").await?;
        page.leave_frame().await?;
        page.hears("select", |said| said["place"].is_null()).await?;
        Ok(())
    });
}

/// Has the host say something to its frame.
async fn command(page: &Page, message: &str) -> Outcome {
    let script = format!("document.querySelector('iframe').contentWindow.postMessage({message}, '*')");
    page.script(&script).await?;
    Ok(())
}

#[test]
fn a_site_that_is_listed_may_command() {
    visit(Visit { commands: true, ..Visit::default() }, async |page| {
        page.open_host(&page.frames_and_scripts(), &format!("{LISTEN}{}", frame(&page.site("embed/map/"), SIZE)))
            .await?;
        page.hears("ready", |_| true).await?;
        command(&page, "{ atlas: 1, type: 'select', place: 'jingkai' }").await?;
        page.hears("select", |said| said["place"] == "jingkai").await?;
        page.enter_frame(0).await?;
        page.get("heading", "经开区").await?;
        page.leave_frame().await?;
        command(&page, "{ atlas: 1, type: 'theme', theme: 'dark' }").await?;
        page.enter_frame(0).await?;
        let dark = "const [r, g, b] = getComputedStyle(document.querySelector('.embed')).backgroundColor.match(/\\d+/g); \
                    return Number(r) + Number(g) + Number(b) < 150 || null";
        page.until("the frame is dark", async || Ok(page.script(dark).await?.as_bool())).await?;
        page.leave_frame().await?;
        // What is not understood is said; what is hostile changes nothing.
        command(&page, "{ atlas: 1, type: 'select', place: '../../<script>' }").await?;
        page.hears("refused", |said| said["what"] == "select").await?;
        command(&page, "{ atlas: 1, type: 'theme', theme: 'neon' }").await?;
        page.hears("refused", |said| said["what"] == "theme").await?;
        command(&page, "{ atlas: 1, type: 'language', language: 'zh' }").await?;
        command(&page, "{ atlas: 1, type: 'select', place: '' }").await?;
        page.hears("select", |said| said["place"].is_null()).await?;
        Ok(())
    });
}

#[test]
fn a_site_that_is_not_listed_is_not_obeyed() {
    visit(Visit::default(), async |page| {
        page.open_host(&page.frames_and_scripts(), &format!("{LISTEN}{}", frame(&page.site("embed/map/"), SIZE)))
            .await?;
        page.hears("ready", |_| true).await?;
        for message in [
            "{ atlas: 1, type: 'select', place: 'jingkai' }",
            "{ atlas: 1, type: 'theme', theme: 'dark' }",
            "{ atlas: 2, type: 'select', place: 'jingkai' }",
            "'select'",
            "null",
        ] {
            command(&page, message).await?;
        }
        // Messages arrive in order: when the last is answered, the others have been read.
        page.script("window.heard = []").await?;
        command(&page, "{ atlas: 1, type: 'hello' }").await?;
        page.hears("ready", |_| true).await?;
        assert!(page.heard().await?.iter().all(|said| said["type"] != "select"), "{:?}", page.heard().await?);
        page.enter_frame(0).await?;
        assert_eq!(page.script("return document.documentElement.dataset.theme ?? ''").await?, "");
        assert!(!page.has("heading", "经开区").await?);
        Ok(())
    });
}
