//! The self-test of embeds, in frames as a webmaster would set them up.

use crate::framing::frame;
use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// What the self-test says of a thing, once it has said it.
async fn verdict(page: &Page, check: &str) -> Outcome<String> {
    let script = format!("return document.querySelector('[data-check={check}]').dataset.result");
    page.until(&format!("a verdict on {check}"), async || {
        Ok(page.script(&script).await?.as_str().filter(|result| *result != "waiting").map(str::to_owned))
    })
    .await
}

#[test]
fn the_self_test_tells_what_works_in_a_sandbox() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        let sandboxed = frame(&page.site("embed/check/"), "width=\"640\" height=\"480\" sandbox=\"allow-scripts\"");
        page.open_host(&page.frames_only(), &sandboxed).await?;
        page.enter_frame(0).await?;
        for (check, wanted) in [
            ("scripts", "good"),
            ("frame", "good"),
            ("policy", "good"),
            ("module", "good"),
            ("origin", "note"),
            ("storage", "note"),
            ("height", "note"),
            ("host", "note"),
        ] {
            assert_eq!(verdict(&page, check).await?, wanted, "{check}");
        }
        page.reads("640×480").await?;
        page.click("button", "试开新窗口").await?;
        page.reads("沙箱不让开新窗口").await?;
        // Its own way out is said too where it cannot be gone.
        page.click("link", Name::Begins("嵌入说明")).await?;
        page.reads("这里不让打开新窗口").await?;
        assert_eq!(page.get("button", "复制网址").await?.attr("data-copy").await?, Some(page.site("embed/")));
        // Without the clipboard's permission the old way copies.
        page.click("button", "试复制").await?;
        assert_eq!(verdict(&page, "copy").await?, "good");
        Ok(())
    });
}

/// After its trial of heights it is as high as what it says, also where narrow columns make that long.
#[test]
fn the_self_test_ends_as_high_as_its_content() {
    visit(Visit::default(), async |page| {
        let helper = format!("<script src=\"{}\" async></script>", page.site("embed/embed.js"));
        for (query, width) in [("?height=auto", 333), ("?height=auto", 640), ("", 333)] {
            let framed =
                frame(&page.site(&format!("embed/check/{query}")), &format!("width=\"{width}\" height=\"520\""));
            page.open_host(&page.frames_and_scripts(), &format!("{framed}{helper}")).await?;
            page.enter_frame(0).await?;
            assert_eq!(verdict(&page, "height").await?, "good");
            // The last word on heights may be on its way.
            page.until(&format!("{query} at {width} fits"), async || {
                let fits = if query.is_empty() {
                    "innerHeight === 520"
                } else {
                    "innerHeight === Math.ceil(document.body.getBoundingClientRect().height) \
                         && document.documentElement.scrollHeight === innerHeight"
                };
                Ok(page.script(&format!("return {fits}")).await?.as_bool().filter(|fits| *fits))
            })
            .await?;
        }
        Ok(())
    });
}

#[test]
fn the_self_test_hears_the_helper() {
    visit(Visit { commands: true, ..Visit::default() }, async |page| {
        let helper = format!("<script src=\"{}\" async></script>", page.site("embed/embed.js"));
        let framed = frame(&page.site("embed/check/"), "width=\"640\" height=\"480\" referrerpolicy=\"origin\"");
        page.open_host(&page.frames_and_scripts(), &format!("{helper}{framed}")).await?;
        page.enter_frame(0).await?;
        assert_eq!(verdict(&page, "height").await?, "good");
        assert_eq!(verdict(&page, "host").await?, "good");
        page.get("heading", Name::Is("消息与高度")).await?;
        Ok(())
    });
}

#[test]
fn the_self_test_names_a_module_that_does_not_arrive() {
    visit(Visit { module: crate::serving::Module::Missing, quiet: false, ..Visit::default() }, async |page| {
        page.open("embed/check/").await?;
        assert_eq!(verdict(&page, "module").await?, "bad");
        page.reads("HTTP 404").await?;
        Ok(())
    });
}
