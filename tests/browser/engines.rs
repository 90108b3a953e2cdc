//! What other sites, one file and newer facts rest on, in the engines besides Chromium's.

use crate::desk;
use crate::edition::{NAME, ZONE, later, written};
use crate::engine::{Engine, Window, look};
use crate::framing::{self, LISTEN, SIZE};
use crate::harness::{Outcome, Visit, dist};
use crate::page::{Name, until};
use crate::serving::Beside;

/// A test for each engine, so that each says its own name when it fails.
macro_rules! in_each_engine {
    ($($(#[$doc:meta])* $name:ident($visit:expr) = $test:expr;)+) => {
        $($(#[$doc])* mod $name {
            use super::*;

            #[test]
            fn gecko() {
                look(Engine::Gecko, $visit, $test);
            }

            #[test]
            fn webkit() {
                look(Engine::WebKit, $visit, $test);
            }
        })+
    };
}

in_each_engine! {
    a_strict_host_shows_views_that_answer(Visit::default()) = strict_host;
    a_sandbox_that_allows_scripts_alone_suffices(Visit { addressed: true, ..Visit::default() }) = sandbox;
    the_helper_gives_each_frame_its_own_height(Visit::default()) = heights;
    only_a_site_that_is_listed_may_command(Visit { commands: true, ..Visit::default() }) = commands;
    newer_facts_are_used(Visit::default()) = newer;
    the_desk_edits_keeps_and_shows_a_draft(Visit::default()) = desk::in_any_engine;
    the_one_file_opens_by_double_click(Visit::default()) = one_file;
    what_is_seen_becomes_a_picture(Visit::default()) = picture;
    a_frame_has_no_bar_whatever_its_borders_are(Visit::default()) = borders;
    choosing_in_the_builder_makes_no_history(Visit::default()) = builder;
    a_host_that_isolates_itself_shows_views(Visit { addressed: true, ..Visit::default() }) = isolated;
    the_self_test_passes_in_a_sandbox(Visit { addressed: true, ..Visit::default() }) = check;
}

fn frame(window: &Window, path: &str, attributes: &str) -> String {
    framing::frame(&window.site(path), attributes)
}

fn frames_only(window: &Window) -> String {
    framing::frames_only(&window.site(""))
}

fn frames_and_scripts(window: &Window) -> String {
    framing::frames_and_scripts(&window.site(""))
}

async fn strict_host(window: Window) -> Outcome {
    for (path, heading) in [
        ("embed/timeline/", "郑州生物产业：时间线"),
        ("embed/compare/?p=jingkai,gaoxin", "郑州生物产业：并排对比"),
        ("embed/map/?layer=industry&theme=dark", "郑州生物产业：布局地图"),
    ] {
        window.open_host(&frames_only(&window), &frame(&window, path, SIZE)).await?;
        window.enter_frame(0).await?;
        window.get("heading", heading).await?;
        window.answers().await?;
    }
    window.click("link", Name::Mark("经开区")).await?;
    window.get("heading", "经开区").await?;
    let whole = window.get("link", Name::Begins("看全图")).await?.attr("href").await?;
    assert!(whole.is_some_and(|whole| whole.ends_with("layer=industry&place=jingkai")));
    for path in ["embed/place/jingkai/", "embed/figure/F038/"] {
        window.open_host(&frames_only(&window), &frame(&window, path, SIZE)).await?;
        window.enter_frame(0).await?;
        window.get("link", Name::Holds("郑州生物产业一张图")).await?;
    }
    Ok(())
}

async fn sandbox(window: Window) -> Outcome {
    let sandboxed = frame(&window, "embed/map/", &format!("{SIZE} sandbox=\"allow-scripts\""));
    window.open_host(&frames_and_scripts(&window), &format!("{LISTEN}{sandboxed}")).await?;
    let ready = window.hears("ready", |_| true).await?;
    assert_eq!((&ready["interactive"], &ready["origin"]), (&true.into(), &"null".into()));
    window.enter_frame(0).await?;
    window.click("link", Name::Mark("经开区")).await?;
    window.get("heading", "经开区").await?;
    // No window may be opened: the address is said, to be copied.
    window.click("link", "完整档案").await?;
    window.get("button", "复制网址").await?;
    Ok(())
}

async fn heights(window: Window) -> Outcome {
    let narrow = "width=\"320\" height=\"100\"";
    let body = format!(
        "{}{}<div id=\"later\" hidden>{}</div><script src=\"{}\" async></script>",
        frame(&window, "embed/place/jingkai/?height=auto", narrow),
        frame(&window, "embed/figure/F038/?height=auto", narrow),
        frame(&window, "embed/place/linkong/?height=auto", narrow),
        window.site("embed/embed.js"),
    );
    window.open_host(&frames_and_scripts(&window), &body).await?;
    let heights = "const [card, figure, later] = [...document.querySelectorAll('iframe')] \
                   .map((frame) => frame.getBoundingClientRect().height); return";
    window.is_so("both frames grow", &format!("{heights} card > 300 && figure > 150 && card !== figure")).await?;
    let before = window.script(&format!("{heights} [card, later]")).await?;
    assert_eq!(before[1], 0, "what is not shown has no height");
    for at in [0, 1] {
        window.enter_frame(at).await?;
        let spare = window.script("return document.documentElement.scrollHeight - innerHeight").await?;
        assert_eq!(spare, 0, "frame {at} neither scrolls nor leaves a gap");
        window.driver.enter_default_frame().await?;
    }
    window
        .script("const later = document.getElementById('later'); later.hidden = false; later.scrollIntoView()")
        .await?;
    window.is_so("the third grows when it is shown", &format!("{heights} later > 300")).await?;
    window.script("document.querySelector('iframe').width = 900").await?;
    window.is_so("a wider frame is lower", &format!("{heights} card < {}", before[0])).await
}

async fn borders(window: Window) -> Outcome {
    for style in [
        "iframe { box-sizing: border-box; border: 1px solid #ccc }",
        "* { box-sizing: border-box } iframe { border: 10px solid; padding: 6px }",
        "iframe { border: 1.5px solid; padding: 5% 0 }",
    ] {
        let framed = frame(&window, "embed/place/jingkai/?height=auto", "width=\"400\" height=\"100\"");
        let body = format!(
            "<style>{style}</style>{framed}<script src=\"{0}\" async></script><script src=\"{0}\" async></script>",
            window.site("embed/embed.js"),
        );
        window.open_host(&frames_and_scripts(&window), &body).await?;
        window.enter_frame(0).await?;
        let fits = "const over = document.body.getBoundingClientRect().height - innerHeight; \
                    return innerHeight > 300 && over <= 0 && over > -2 \
                        && document.documentElement.scrollHeight <= innerHeight";
        window.is_so(&format!("the frame fits with “{style}”"), fits).await?;
    }
    Ok(())
}

async fn builder(window: Window) -> Outcome {
    window.open(&window.site("places/")).await?;
    window.open(&window.site("embed/")).await?;
    window.answers().await?;
    let shown = |heading: &str| {
        format!(
            "return document.querySelector('iframe').contentDocument?.querySelector('h1')?.textContent === '{heading}'"
        )
    };
    window.is_so("the map is shown", &shown("郑州生物产业：布局地图")).await?;
    let before = window.script("return history.length").await?;
    for (view, heading) in [("时间线", "郑州生物产业：时间线"), ("并排对比", "郑州生物产业：并排对比")]
    {
        window.click("button", view).await?;
        window.is_so(view, &shown(heading)).await?;
    }
    assert_eq!(window.script("return history.length").await?, before);
    window.driver.back().await?;
    window.is_so("the page before", "return location.pathname.endsWith('/places/')").await
}

async fn isolated(window: Window) -> Outcome {
    *window.host.embedder.lock().expect("the host") = "require-corp";
    for sandbox in ["", "sandbox=\"allow-scripts\""] {
        let framed = frame(&window, "embed/map/", &format!("{SIZE} {sandbox}"));
        window.open_host(&frames_only(&window), &framed).await?;
        window.enter_frame(0).await?;
        window.get("heading", "郑州生物产业：布局地图").await?;
        window.answers().await?;
    }
    Ok(())
}

async fn commands(window: Window) -> Outcome {
    let body = format!("{LISTEN}{}", frame(&window, "embed/map/", SIZE));
    window.open_host(&frames_and_scripts(&window), &body).await?;
    window.hears("ready", |_| true).await?;
    let command = async |message: &str| {
        window.script(&format!("document.querySelector('iframe').contentWindow.postMessage({message}, '*')")).await
    };
    command("{ atlas: 1, type: 'select', place: 'jingkai' }").await?;
    window.hears("select", |said| said["place"] == "jingkai").await?;
    command("{ atlas: 1, type: 'select', place: '../../<script>' }").await?;
    window.hears("refused", |said| said["what"] == "select").await?;
    // A frame within the frame's host that is not listed: its origin is opaque.
    let stranger = "<script>parent.frames[0].postMessage({ atlas: 1, type: 'theme', theme: 'dark' }, '*')<\\/script>";
    let body = format!(
        "{LISTEN}{}<script>addEventListener('load', () => {{ const other = document.createElement('iframe'); \
         other.sandbox = 'allow-scripts'; other.srcdoc = \"{stranger}\"; document.body.append(other) }})</script>",
        frame(&window, "embed/map/", SIZE),
    );
    window.open_host(&frames_and_scripts(&window), &body).await?;
    window.hears("ready", |_| true).await?;
    command("{ atlas: 1, type: 'select', place: 'xinzheng' }").await?;
    window.hears("select", |said| said["place"] == "xinzheng").await?;
    window.enter_frame(0).await?;
    assert_eq!(window.script("return document.documentElement.dataset.theme ?? ''").await?, "");
    Ok(())
}

async fn newer(window: Window) -> Outcome {
    // What is cut is nobody's business but the webmaster's. It comes first: a worker that holds a whole one shows that.
    window.put_beside(Beside::File(b"{ \"format\": ".to_vec()));
    window.open(&window.site("places/dengfeng/")).await?;
    window.answers().await?;
    window.get("heading", "登封").await?;
    window.put_beside(Beside::File(written(&later()).into_bytes()));
    window.open(&window.site("places/dengfeng/")).await?;
    window.answers().await?;
    window.get("heading", NAME).await?;
    window.open(&window.site("")).await?;
    window.answers().await?;
    window.get("link", Name::Mark(ZONE)).await.map(drop)
}

async fn one_file(window: Window) -> Outcome {
    let file = dist().join(bio_atlas::build::single::FILES[0]);
    window.open(&format!("file://{}", file.display())).await?;
    window.answers().await?;
    window.click("link", Name::Mark("经开区")).await?;
    window.click("link", "完整档案").await?;
    window.get("heading", "郑州经开区").await?;
    window.answers().await?;
    window.driver.back().await?;
    window.get("heading", "经开区").await?;
    window.open(&format!("file://{}?/compare/?p=jingkai,gaoxin", file.display())).await?;
    window.answers().await?;
    window.get("heading", "并排对比").await.map(drop)
}

/// The picture is caught where it would be saved: how a browser saves is its own affair.
async fn picture(window: Window) -> Outcome {
    window.open(&window.site("?layer=industry")).await?;
    window.answers().await?;
    window
        .script(
            "const made = URL.createObjectURL; \
             URL.createObjectURL = (blob) => { \
                 createImageBitmap(blob).then((image) => { window.taken = [blob.type, image.width, image.height] }); \
                 return made.call(URL, blob) }",
        )
        .await?;
    window.script("document.querySelector('.take details').open = true").await?;
    window.click("button", "当前视图 PNG").await?;
    let taken = until("the picture", async || {
        Ok(Some(window.script("return window.taken ?? null").await?).filter(|taken| taken.is_array()))
    });
    let taken = taken.await?;
    assert_eq!(taken[0], "image/png");
    assert!(taken[1].as_u64() > Some(1000) && taken[2].as_u64() > Some(800), "{taken}");
    Ok(())
}

async fn check(window: Window) -> Outcome {
    let sandboxed = frame(&window, "embed/check/", &format!("{SIZE} sandbox=\"allow-scripts\""));
    window.open_host(&frames_only(&window), &sandboxed).await?;
    window.enter_frame(0).await?;
    for (check, wanted) in [("scripts", "good"), ("frame", "good"), ("policy", "good"), ("module", "good")] {
        let verdict = format!("return document.querySelector('[data-check={check}]').dataset.result === '{wanted}'");
        window.is_so(&format!("{check} is {wanted}"), &verdict).await?;
    }
    window.click("button", "试开新窗口").await?;
    let kept_shut = "return document.querySelector('[data-check=window]').dataset.result === 'note'";
    window.is_so("no window may be opened", kept_shut).await?;
    // Its own way out is said where it cannot be gone.
    window.click("link", Name::Begins("嵌入说明")).await?;
    window.get("button", "复制网址").await.map(drop)
}
