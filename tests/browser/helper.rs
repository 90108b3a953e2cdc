//! The helper on pages of others: what it listens to, and the borders and paddings that it allows for.

use serde_json::json;

use crate::framing::frame;
use crate::harness::{Outcome, Visit, visit};
use crate::page::Page;

/// The policy of a host that holds frames of itself as well.
fn policy(page: &Page) -> String {
    page.frames_and_scripts().replace("frame-src", "frame-src 'self' data: blob:")
}

fn helper(page: &Page) -> String {
    format!("<script src=\"{}\" async></script>", page.site("embed/embed.js"))
}

/// Counts what the helper says on frames.
const COUNT: &str = "<script>window.said = []; \
    for (const type of ['ready', 'height', 'select', 'navigate', 'refused', 'hello', 'x']) \
        addEventListener(`atlas-${type}`, (event) => window.said.push([event.target.id, type]))</script>";

/// Waits until each of the host's frames of ours has said that it is ready.
async fn until_ready(page: &Page, frames: usize) -> Outcome {
    page.until("the frames are ready", async || {
        let ready = "return new Set(window.said.filter(([, type]) => type === 'ready').map(([id]) => id)).size";
        Ok(page.script(ready).await?.as_u64().filter(|ready| *ready == frames as u64).map(drop))
    })
    .await
}

/// Says something to the page around as if from a frame; what came of it: height set, events.
async fn came_of(page: &Page, id: &str, origin: &str, data: &str) -> Outcome<(String, usize)> {
    let script = format!(
        "for (const frame of document.querySelectorAll('iframe')) frame.style.height = ''; window.said = []; \
         const source = document.getElementById('{id}').contentWindow; \
         dispatchEvent(new MessageEvent('message', {{ source, origin: '{origin}', data: {data} }})); \
         return [[...document.querySelectorAll('iframe')].map((frame) => frame.style.height).join(''), window.said.length]"
    );
    let came = page.script(&script).await?;
    let events = came[1].as_u64().and_then(|events| usize::try_from(events).ok());
    Ok((came[0].as_str().unwrap_or_default().to_owned(), events.unwrap_or(usize::MAX)))
}

#[test]
fn only_frames_of_its_own_site_are_obeyed_and_only_numbers_taken() {
    visit(Visit { prefix: "/a/b/", quiet: false, ..Visit::default() }, async |page| {
        let ours = page.site("embed/figure/F038/");
        let body = format!(
            "{COUNT}<iframe id=\"ours\" title=\"视图\" src=\"{ours}\"></iframe>\
             <iframe id=\"boxed\" title=\"视图\" src=\"{ours}\" sandbox=\"allow-scripts\"></iframe>\
             <iframe id=\"theirs\" title=\"别的\" src=\"/embed/map/\"></iframe>\
             <iframe id=\"hidden\" title=\"别的\" src=\"/x/?https://a.example/embed/map/\"></iframe>\
             <iframe id=\"beside\" title=\"别的\" src=\"{}\"></iframe>\
             <iframe id=\"written\" title=\"别的\" src=\"{ours}\" srcdoc=\"<p>别的\" sandbox></iframe>\
             <iframe id=\"empty\" title=\"别的\"></iframe>{}",
            page.site("../embed/map/"),
            helper(&page),
        );
        page.open_host(&policy(&page), &body).await?;
        until_ready(&page, 2).await?;
        let site = page.site("");
        let own = site.trim_end_matches("/a/b/");
        let tall = "{ atlas: 1, type: 'height', height: 432 }";
        let (done, nothing) = (("432px".to_owned(), 1), (String::new(), 0));
        // Who says it.
        for (from, origin, wanted) in [
            ("ours", own, &done),
            ("boxed", "null", &done),
            ("ours", &page.host.origin, &nothing),
            ("ours", "https://elsewhere.example", &nothing),
            ("ours", "", &nothing),
            ("theirs", &page.host.origin, &nothing),
            ("theirs", own, &nothing),
            ("theirs", "null", &nothing),
            ("hidden", own, &nothing),
            ("beside", own, &nothing),
            ("written", "null", &nothing),
            ("empty", own, &nothing),
        ] {
            assert_eq!(&came_of(&page, from, origin, tall).await?, wanted, "from {from} of {origin}");
        }
        // What is said.
        for said in [
            "{ atlas: 1, type: 'height', height: '432' }",
            "{ atlas: 1, type: 'height', height: '432px;position:fixed' }",
            "{ atlas: 1, type: 'height', height: [432] }",
            "{ atlas: 1, type: 'height', height: { valueOf: 432 } }",
            "{ atlas: 1, type: 'height', height: new Number(432) }",
            "{ atlas: 1, type: 'height', height: 432n }",
            "{ atlas: 1, type: 'height', height: NaN }",
            "{ atlas: 1, type: 'height', height: Infinity }",
            "{ atlas: 1, type: 'height', height: -432 }",
            "{ atlas: 1, type: 'height', height: 0 }",
            "{ atlas: 1, type: 'height', height: 432.5 }",
            "{ atlas: 1, type: 'height', height: 30000 }",
            "{ atlas: 1, type: 'height', height: 1e9 }",
            "{ atlas: 1, type: 'height', height: true }",
            "{ atlas: 1, type: 'height' }",
            "{ atlas: '1', type: 'height', height: 432 }",
            "{ atlas: 2, type: 'height', height: 432 }",
            "{ type: 'height', height: 432 }",
            "{ atlas: 1, type: ['height'], height: 432 }",
            "{ atlas: 1, type: 'x' }",
            "{ atlas: 1, type: 'hello' }",
            "{ atlas: 1, type: '__proto__' }",
            "{ atlas: 1, type: { toString: null } }",
            "{ atlas: 1 }",
            "[1, 'height', 432]",
            "'height'",
            "null",
            "undefined",
            "0",
        ] {
            assert_eq!(came_of(&page, "ours", own, said).await?, nothing, "{said}");
        }
        for known in ["ready", "select", "navigate"] {
            let said = format!("{{ atlas: 1, type: '{known}' }}");
            assert_eq!(came_of(&page, "ours", own, &said).await?, (String::new(), 1), "{known}");
        }
        Ok(())
    });
}

#[test]
fn a_frame_has_no_bar_whatever_its_borders_are() {
    visit(Visit::default(), async |page| {
        for style in [
            "",
            "iframe { box-sizing: border-box; border: 1px solid #ccc }",
            "* { box-sizing: border-box } iframe { border: 10px solid; padding: 6px }",
            "* { box-sizing: border-box } iframe { border: 0; padding: 5% 0 }",
            "* { box-sizing: border-box } iframe { border: 1.5px solid; padding-bottom: 0.7em }",
            "* { box-sizing: content-box } iframe { border: 10px solid; padding: 6px }",
            "* { box-sizing: border-box } iframe { border: 3px solid; transform: scale(0.5) }",
            "* { box-sizing: border-box } iframe { border: 3px solid; padding: 4px } body { zoom: 1.1 }",
            "* { box-sizing: border-box } iframe { border-top: 7px double; box-shadow: 0 0 9px; margin: 20px }",
            "* { box-sizing: border-box; border: 0 } iframe { outline: 5px solid }",
        ] {
            let framed =
                frame(&page.site("embed/place/jingkai/?height=auto"), "width=\"400\" height=\"100\" frameborder=\"0\"");
            let body = format!("<style>{style}</style>{framed}{}", helper(&page));
            page.open_host(&page.frames_and_scripts(), &body).await?;
            page.enter_frame(0).await?;
            // As high as the content, or a part of a pixel more.
            page.until(&format!("the frame fits with “{style}”"), async || {
                let fits = "const over = document.body.getBoundingClientRect().height - innerHeight; \
                            return innerHeight > 300 && over <= 0 && over > -2 \
                                && document.documentElement.scrollHeight <= innerHeight";
                Ok(page.script(fits).await?.as_bool().filter(|fits| *fits))
            })
            .await?;
            page.leave_frame().await?;
        }
        Ok(())
    });
}

#[test]
fn however_often_it_is_pasted_each_thing_is_said_once() {
    visit(Visit::default(), async |page| {
        let (again, module) = (
            format!("<script src=\"{}?again\"></script>", page.site("embed/embed.js")),
            format!("<script type=\"module\" src=\"{}#x\"></script>", page.site("embed/embed.js")),
        );
        let body = format!(
            "{COUNT}<iframe id=\"one\" title=\"视图\" src=\"{0}\"></iframe>{1}\
             <iframe id=\"two\" title=\"视图\" src=\"{0}\"></iframe>{1}{again}{module}",
            page.site("embed/figure/F038/?height=auto"),
            helper(&page),
        );
        page.open_host(&page.frames_and_scripts(), &body).await?;
        until_ready(&page, 2).await?;
        // A message that was said once is heard once, by the page and on the frame.
        page.script(
            "window.said = []; window.messages = []; addEventListener('message', (event) => messages.push(event.data.type)); \
             for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.postMessage({ atlas: 1, type: 'hello' }, '*')",
        )
        .await?;
        page.until("both answer", async || {
            let ready = "return window.messages.filter((type) => type === 'ready').length";
            Ok(page.script(ready).await?.as_u64().filter(|ready| *ready == 2))
        })
        .await?;
        assert_eq!(page.script("return [window.messages.length, window.said.length]").await?, json!([4, 4]));
        Ok(())
    });
}

#[test]
fn a_module_alone_and_frames_that_come_later_are_helped() {
    visit(Visit::default(), async |page| {
        let ours = page.site("embed/figure/F038/?height=auto");
        let body =
            format!("{COUNT}<div></div><script type=\"module\" src=\"{}\"></script>", page.site("embed/embed.js"));
        page.open_host(&page.frames_and_scripts(), &body).await?;
        page.script(&format!(
            "const add = () => {{ const frame = document.createElement('iframe'); frame.id = 'late'; frame.title = '视图'; \
                frame.width = 320; frame.loading = 'lazy'; frame.src = '{ours}'; document.body.append(frame); return frame }}; \
             window.late = add()"
        ))
        .await?;
        let fits = "return parseFloat(window.late.style.height) > 150";
        page.until("the frame has a height", async || Ok(page.script(fits).await?.as_bool().filter(|fits| *fits)))
            .await?;
        // Moved to elsewhere in the page it loads anew, and is helped anew.
        page.script("window.late.style.height = ''; document.querySelector('div').append(window.late)").await?;
        page.until("the moved frame has a height", async || {
            Ok(page.script(fits).await?.as_bool().filter(|fits| *fits))
        })
        .await?;
        Ok(())
    });
}

/// A host that asks of all that it holds to say so (COEP) shows every view, in a sandbox too.
#[test]
fn a_host_that_isolates_itself_shows_every_view() {
    visit(Visit::default(), async |page| {
        *page.host.embedder.lock().expect("the host") = "require-corp";
        for (path, heading) in [
            ("embed/map/", "郑州生物产业：布局地图"),
            ("embed/timeline/", "郑州生物产业：时间线"),
            ("embed/compare/", "郑州生物产业：并排对比"),
            ("embed/place/jingkai/", "郑州经开区"),
            ("embed/figure/F038/", "郑州市"),
            ("embed/check/", "嵌入自检"),
        ] {
            for sandbox in ["", "sandbox=\"allow-scripts\""] {
                let framed = frame(&page.site(path), &format!("width=\"640\" height=\"480\" {sandbox}"));
                page.open_host(&page.frames_and_scripts(), &format!("{framed}{}", helper(&page))).await?;
                page.enter_frame(0).await?;
                page.get("heading", heading).await?;
                page.ready().await?;
                let styled = "return getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''";
                assert_eq!(page.script(styled).await?, true, "{path} {sandbox}");
            }
        }
        let body = format!("<img src=\"{}\" alt=\"图\">", page.site("embed/map/picture.png"));
        page.open_host(&format!("img-src {}", page.site("")), &body).await?;
        let arrives = "return document.querySelector('img').naturalWidth > 0";
        page.until("the picture", async || Ok(page.script(arrives).await?.as_bool().filter(|arrives| *arrives)))
            .await?;
        Ok(())
    });
}

/// The heights of the frames on the host page.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "heights of a page, in pixels")]
async fn heights(page: &Page) -> Outcome<Vec<u64>> {
    let heights = page
        .script("return [...document.querySelectorAll('iframe')].map((frame) => frame.getBoundingClientRect().height)")
        .await?;
    Ok(heights
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|height| height.as_f64())
        .map(|height| height as u64)
        .collect())
}

#[test]
fn the_helper_gives_each_frame_its_own_height() {
    visit(Visit::default(), async |page| {
        let helper = format!("<script src=\"{}\" async></script>", page.site("embed/embed.js"));
        let narrow = "width=\"320\" height=\"100\"";
        let body = format!(
            "{}{}<div id=\"later\" hidden>{}</div>{helper}",
            frame(&page.site("embed/place/jingkai/?height=auto"), narrow),
            frame(&page.site("embed/figure/F038/?height=auto"), narrow),
            frame(&page.site("embed/place/linkong/?height=auto"), narrow),
        );
        page.open_host(&page.frames_and_scripts(), &body).await?;
        let grown = page
            .until("both frames grow", async || {
                let heights = heights(&page).await?;
                Ok((heights[0] > 300 && heights[1] > 150 && heights[0] != heights[1]).then_some(heights))
            })
            .await?;
        assert_eq!(grown[2], 0, "what is not shown has no height");
        for at in [0, 1] {
            page.enter_frame(at).await?;
            let spare = page.script("return document.documentElement.scrollHeight - innerHeight").await?;
            assert_eq!(spare, 0, "frame {at} neither scrolls nor leaves a gap");
            page.leave_frame().await?;
        }
        // Frames out of sight are not rendered by the browser, so somebody has to look.
        page.script("const later = document.getElementById('later'); later.hidden = false; later.scrollIntoView()")
            .await?;
        page.until("the third grows when it is shown", async || Ok((heights(&page).await?[2] > 300).then_some(())))
            .await?;
        page.script("document.querySelector('iframe').width = 900").await?;
        page.until("a wider frame is lower", async || Ok((heights(&page).await?[0] < grown[0]).then_some(()))).await?;
        Ok(())
    });
}
