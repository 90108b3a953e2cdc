//! The builder of embeds and the self-test, as a webmaster uses them.

use bio_atlas::brief::code;

use crate::framing::frame;
use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// The code that the builder offers, by its heading.
async fn offered(page: &Page, heading: &str) -> Outcome<String> {
    let name = format!("代码：{heading}");
    let script = format!("return document.querySelector('pre[aria-label=\"{name}\"]').textContent");
    Ok(page.script(&script).await?.as_str().unwrap_or_default().to_owned())
}

/// Waits until the code under a heading holds a text.
async fn offers(page: &Page, heading: &str, text: &str) -> Outcome<String> {
    page.until(&format!("{heading} holds {text}"), async || {
        Ok(Some(offered(page, heading).await?).filter(|code| code.contains(text)))
    })
    .await
}

#[test]
fn a_webmaster_takes_a_map_away() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/").await?;
        let plain = offers(&page, "一个框", "embed/map/").await?;
        assert!(plain.starts_with("<iframe ") && !plain.contains("script"), "{plain}");
        page.choose("图层", "细分领域").await?;
        page.choose("选中", "经开区").await?;
        page.choose("主题", "深色").await?;
        let code = offers(&page, "一个框", "theme=dark").await?;
        assert!(code.contains("embed/map/?layer=industry&amp;place=jingkai&amp;theme=dark"), "{code}");
        // The address keeps what is chosen, so the builder can be sent on.
        page.address_until("holds the choice", |at| at == "embed/?layer=industry&place=jingkai&theme=dark").await?;
        page.enter_frame(0).await?;
        page.ready().await?;
        page.get("heading", "经开区").await?;
        page.leave_frame().await?;
        page.click("checkbox", "图例").await?;
        offers(&page, "一个框", "hide=legend").await?;
        let helped = offers(&page, "框和助手脚本", "embed/embed.js").await?;
        assert!(helped.contains("height=auto"), "{helped}");
        // What was taken works on another site.
        let frame = offered(&page, "框和助手脚本").await?;
        page.open_host(&page.frames_and_scripts(), &frame).await?;
        page.until("the frame has its height", async || {
            let height = page.script("return document.querySelector('iframe').style.height").await?;
            Ok(height.as_str().filter(|height| height.ends_with("px")).map(|_| ()))
        })
        .await?;
        page.enter_frame(0).await?;
        page.ready().await?;
        page.get("heading", "郑州生物产业：一核多基地").await?;
        Ok(())
    });
}

#[test]
fn each_view_has_its_own_fields_and_code() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/").await?;
        assert!(!page.has("combobox", "哪一处").await?);
        page.click("button", "园区卡片").await?;
        page.choose("哪一处", "临空产业园").await?;
        let code = offers(&page, "一个框", "embed/place/linkong/").await?;
        assert!(code.contains("title=\"郑州生物产业：临空产业园\""), "{code}");
        offers(&page, "图片加链接", "places/linkong/").await?;
        assert!(!page.has("combobox", "图层").await?);
        page.click("button", "并排对比").await?;
        let picture = offers(&page, "图片加链接", "embed/compare/picture.png").await?;
        let (_, address) = picture.split_once("src=\"").ok_or("a picture")?;
        let address = address.split('"').next().unwrap_or_default();
        let arrives = format!(
            "window.arrived = null; const image = new Image(); image.onload = () => (window.arrived = \
             image.naturalWidth); image.src = '{address}'"
        );
        page.script(&arrives).await?;
        page.until("the picture", async || Ok(page.script("return window.arrived").await?.as_u64())).await?;
        page.click("checkbox", "经开区").await?;
        page.click("checkbox", "高新区").await?;
        offers(&page, "一个框", "embed/compare/?p=jingkai,gaoxin").await?;
        // Of two places that somebody chooses no picture was drawn: the code says where to make one.
        let own = offers(&page, "图片加链接", "没有现成的图").await?;
        assert!(own.contains("compare/?p=jingkai,gaoxin\"") && !own.contains("embed/compare/picture"), "{own}");
        page.click("button", "一个数字").await?;
        offers(&page, "一个框", "embed/figure/F").await?;
        page.click("button", "时间线").await?;
        page.choose("性质", "规划").await?;
        offers(&page, "一个框", "embed/timeline/?kind=plan").await?;
        Ok(())
    });
}

#[test]
fn a_link_to_the_builder_brings_the_choice_back() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/?of=figure&figure=F038&accent=1a5fb4&height=auto").await?;
        offers(&page, "一个框", "embed/figure/F038/?accent=1a5fb4&amp;height=auto").await?;
        let drawn = page.script("return document.querySelector('[data-qr] path').getAttribute('d')").await?;
        let whole = page.script("return document.querySelector('[data-code=whole]').textContent").await?;
        let whole = whole.as_str().unwrap_or_default();
        assert!(whole.ends_with("places/zhengzhou/#F038"), "{whole}");
        assert_eq!(drawn.as_str(), code::code(whole).map(|code| code.path).as_deref(), "the QR code of that address");
        page.open_ready("embed/?of=globe").await?;
        page.reads("链接里有用不上的参数，已忽略：of=globe").await?;
        Ok(())
    });
}

#[test]
fn the_core_keeps_its_red() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/").await?;
        let pick = |colour: &str| {
            format!(
                "const field = document.querySelector('input[type=color]'); field.value = '{colour}'; \
                 field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
            )
        };
        page.script(&pick("#d0021b")).await?;
        page.reads("换一个色相试试").await?;
        assert!(!offered(&page, "一个框").await?.contains("accent"));
        page.script(&pick("#1a5fb4")).await?;
        offers(&page, "一个框", "accent=1a5fb4").await?;
        Ok(())
    });
}

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
    visit(Visit { module: crate::harness::Module::Missing, quiet: false, ..Visit::default() }, async |page| {
        page.open("embed/check/").await?;
        assert_eq!(verdict(&page, "module").await?, "bad");
        page.reads("HTTP 404").await?;
        Ok(())
    });
}
