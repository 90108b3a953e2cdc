//! The builder of embeds, as a webmaster uses it.

use bio_atlas::brief::code;

use crate::harness::{Outcome, Visit, visit};
use crate::page::Page;

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
        page.choose("图层", "领域").await?;
        page.choose("选中", "经开区").await?;
        page.choose("主题", "深色").await?;
        let code = offers(&page, "一个框", "theme=dark").await?;
        // The code names its ground too: it shows the same when the site opens with another one.
        let asked = "?view=schematic&amp;layer=industry&amp;place=jingkai&amp;theme=dark\"";
        assert!(code.contains(&format!("embed/map/{asked}")), "{code}");
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
        page.get("heading", "郑州生物产业：布局地图").await?;
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
        page.reads("请换一种颜色").await?;
        assert!(!offered(&page, "一个框").await?.contains("accent"));
        page.script(&pick("#1a5fb4")).await?;
        offers(&page, "一个框", "accent=1a5fb4").await?;
        Ok(())
    });
}

#[test]
fn choosing_makes_no_history() {
    visit(Visit::default(), async |page| {
        page.open_ready("places/").await?;
        let before = page.script("return history.length").await?.as_u64();
        page.open_ready("embed/").await?;
        for (heading, choose) in [
            ("郑州生物产业：时间线", "时间线"),
            ("郑州生物产业：并排对比", "并排对比"),
            ("郑州生物产业：布局地图", "布局地图"),
        ] {
            page.click("button", choose).await?;
            // Looked at from the page: the frame's document is another one each time.
            let shown = format!(
                "return document.querySelector('iframe').contentDocument?.querySelector('h1')?.textContent === '{heading}'"
            );
            page.until(heading, async || Ok(page.script(&shown).await?.as_bool().filter(|shown| *shown))).await?;
        }
        page.choose("图层", "平台与环节").await?;
        page.choose("主题", "深色").await?;
        page.until("the preview is dark", async || {
            let shown = page
                .script(
                    "return document.querySelector('iframe').contentDocument?.documentElement.dataset.theme ?? null",
                )
                .await?;
            Ok(shown.as_str().filter(|theme| *theme == "dark").map(drop))
        })
        .await?;
        assert_eq!(page.script("return history.length").await?.as_u64(), before.map(|before| before + 1));
        page.driver.back().await?;
        page.address_until("is the page before", |at| at == "places/").await?;
        Ok(())
    });
}

#[test]
fn what_changed_is_said_once_after_a_pause() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/").await?;
        page.script(
            "window.said = []; const line = document.querySelector('[data-changed]'); \
             new MutationObserver(() => window.said.push(line.textContent)).observe(line, { childList: true })",
        )
        .await?;
        // One choice upon another: the last is said.
        page.script("for (const view of ['place', 'timeline']) document.querySelector(`[data-view=${view}]`).click()")
            .await?;
        let said = async |wanted: &str| {
            page.until(wanted, async || {
                let said = page.script("return window.said").await?;
                Ok(said
                    .as_array()
                    .and_then(|said| said.last()?.as_str().map(str::to_owned))
                    .filter(|said| said == wanted))
            })
            .await
        };
        said("视图：时间线。代码已更新。").await?;
        page.choose("性质", "规划").await?;
        said("性质：规划。代码已更新。").await?;
        page.click("checkbox", "图例").await?;
        said("选上了“图例”。代码已更新。").await?;
        assert_eq!(page.script("return window.said.length").await?, 3);
        Ok(())
    });
}

#[test]
fn the_code_is_reached_without_crossing_the_preview() {
    for width in [1440, 375] {
        visit(Visit { width, ..Visit::default() }, async |page| {
            page.open_ready("embed/").await?;
            page.script("document.querySelector('[data-choice=height]').focus()").await?;
            let mut passed = Vec::new();
            for wanted in [
                ("region", "代码：一个框"),
                ("button", "复制代码 一个框"),
                ("button", "复制代码 框和助手脚本"),
                ("button", "复制代码 图片加链接"),
            ] {
                let mut steps = 0;
                while page.focused().await? != (wanted.0.to_owned(), wanted.1.to_owned()) {
                    assert!(steps < 12, "{wanted:?} lies beyond {passed:?}");
                    page.press(thirtyfour::Key::Tab.value().to_string()).await?;
                    passed.push(page.focused().await?.0);
                    steps += 1;
                }
            }
            assert!(passed.iter().all(|role| role != "Iframe"), "{passed:?}");
            // For the eye the preview stays above the code.
            let order = "const top = (one) => document.querySelector(one).getBoundingClientRect().top; \
                         return top('[data-preview]') < top('[data-code]')";
            assert_eq!(page.script(order).await?, true);
            Ok(())
        });
    }
}

/// Opens the builder as it is drawn for a site whose settings hold an address.
async fn open_addressed(page: &Page, address: &str) -> Outcome {
    let source = format!(
        "new MutationObserver((_, watching) => {{ const island = document.querySelector('[data-island=embedding]'); \
         if (island) {{ island.dataset.address = '{address}'; watching.disconnect() }} }}) \
         .observe(document, {{ childList: true, subtree: true }})"
    );
    page.tell("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": source })).await?;
    page.open_ready("embed/").await
}

#[test]
fn code_names_the_sites_own_address() {
    visit(Visit { prefix: "/a/b/", ..Visit::default() }, async |page| {
        open_addressed(&page, "http://atlas.example.gov.cn/sw/").await?;
        let site = "http://atlas.example.gov.cn/sw/";
        offers(&page, "一个框", &format!("src=\"{site}embed/map/?view=schematic\"")).await?;
        offers(&page, "框和助手脚本", &format!("<script src=\"{site}embed/embed.js\"")).await?;
        let picture = offers(&page, "图片加链接", &format!("<a href=\"{site}\">")).await?;
        assert!(picture.contains(&format!("<img src=\"{site}embed/map/picture.png\"")), "{picture}");
        let whole = page.script("return document.querySelector('[data-code=whole]').textContent").await?;
        assert_eq!(whole, site);
        let drawn = page.script("return document.querySelector('[data-qr] path').getAttribute('d')").await?;
        assert_eq!(drawn.as_str(), code::code(site).map(|code| code.path).as_deref());
        page.reads("https 网页里放不了 http 的框").await?;
        // The preview is of the site as it stands here.
        page.enter_frame(0).await?;
        page.get("heading", "郑州生物产业：布局地图").await?;
        Ok(())
    });
}

#[test]
fn the_shortest_code_is_never_a_dead_one() {
    visit(Visit { prefix: "/a/b/", ..Visit::default() }, async |page| {
        page.open_ready("embed/").await?;
        for (view, path) in [
            ("布局地图", "embed/map/?view=schematic"),
            ("园区卡片", "embed/place/hangkonggang/"),
            ("时间线", "embed/timeline/"),
            ("并排对比", "embed/compare/"),
            ("一个数字", "embed/figure/F"),
        ] {
            offers(&page, view, &format!("<iframe src=\"{}", page.site(path))).await?;
        }
        page.reads("这是本机网址，别人打不开").await?;
        assert!(
            !page.script("return document.body.innerText").await?.as_str().unwrap_or_default().contains("本站网址")
        );
        Ok(())
    });
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        page.open("embed/").await?;
        page.reads("换成这个站点的网址").await?;
        Ok(())
    });
}

/// A browser that translates writes over every word in sight; code for others is not made of those.
#[test]
fn code_is_not_made_of_words_that_a_translator_wrote() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/").await?;
        page.script(
            "for (const option of document.querySelectorAll('option')) option.textContent = `EN(${option.textContent})`; \
             for (const label of document.querySelectorAll('.field__label, .chip')) label.textContent = 'EN'",
        )
        .await?;
        page.script("document.querySelector('[data-view=place]').click()").await?;
        let code = offers(&page, "一个框", "embed/place/").await?;
        assert!(code.contains("title=\"郑州生物产业：") && !code.contains("EN"), "{code}");
        let kept = "return [...document.querySelectorAll('pre')].every((code) => code.translate === false)";
        assert_eq!(page.script(kept).await?, true);
        Ok(())
    });
}

/// The picture's code, in columns as content systems have them.
#[test]
fn the_picture_fits_any_column() {
    visit(Visit { width: 1700, ..Visit::default() }, async |page| {
        for (view, name) in [("map", "布局地图"), ("figure", "一个数字")] {
            page.open_ready("embed/").await?;
            page.click("button", name).await?;
            let code = offers(&page, "图片加链接", "picture.png").await?;
            assert!(code.contains(&format!("embed/{view}/")), "{code}");
            for column in [
                "<div style=\"width:320px\">@</div>",
                "<div style=\"width:375px\">@</div>",
                "<div style=\"width:640px\">@</div>",
                "<div style=\"width:1200px\">@</div>",
                "<table><tr><td>@</td></tr></table>",
                "<table width=\"500\"><tr><td>@</td><td>文字</td></tr></table>",
                "<div style=\"float:left;max-width:400px\"><p>@</p></div>",
            ] {
                let policy = format!("img-src {}; style-src 'unsafe-inline'; default-src 'none'", page.site(""));
                page.open_host(&policy, &column.replace('@', &code)).await?;
                let fits = "const image = document.querySelector('img'); if (!image.complete) return null; \
                    const box = image.getBoundingClientRect(); const column = document.body.firstElementChild; \
                    return [image.naturalWidth > 0, box.width >= 100, column.scrollWidth <= column.clientWidth + 1, \
                        document.documentElement.scrollWidth <= innerWidth, box.width <= image.naturalWidth, \
                        Math.abs(box.width / box.height - image.naturalWidth / image.naturalHeight) < 0.02]";
                let found = page
                    .until("the picture", async || Ok(Some(page.script(fits).await?).filter(|found| found.is_array())));
                assert_eq!(found.await?, serde_json::json!([true, true, true, true, true, true]), "{view} in {column}");
            }
        }
        Ok(())
    });
}
