//! Views in frames of another site: under a strict policy, in a sandbox, without storage or scripts, as small as they may be.

use bio_atlas::build;
use bio_atlas::state::embed::Embed;
use bio_atlas::state::route::Route;

use crate::framing::{LISTEN, SIZE, frame};
use crate::harness::{Visit, visit};
use crate::page::Name;

#[test]
fn a_strict_host_shows_every_view() {
    visit(Visit::default(), async |page| {
        for (path, heading) in [
            ("embed/map/", "郑州生物产业：布局地图"),
            ("embed/timeline/", "郑州生物产业：时间线"),
            ("embed/compare/", "郑州生物产业：并排对比"),
            ("embed/place/jingkai/", "郑州经开区"),
            ("embed/figure/F038/", "郑州市"),
            ("embed/check/", "嵌入自检"),
        ] {
            page.enter_view(path, heading).await?;
        }
        Ok(())
    });
}

#[test]
fn the_map_answers_under_a_strict_host_and_under_a_sub_path() {
    visit(Visit { prefix: "/a/b/", ..Visit::default() }, async |page| {
        page.open_host(&page.frames_only(), &frame(&page.site("embed/map/?layer=industry"), SIZE)).await?;
        page.enter_frame(0).await?;
        page.ready().await?;
        page.click("link", Name::Mark("经开区")).await?;
        page.get("heading", "经开区").await?;
        // The way to the whole map takes along what is chosen.
        let whole = page.get("link", Name::Begins("看全图")).await?.attr("href").await?;
        assert!(whole.is_some_and(|whole| whole.ends_with("?view=schematic&layer=industry&place=jingkai")));
        page.leave_frame().await?;
        // What is chosen in the frame is no step of the page around.
        assert_eq!(page.script("return history.length").await?, 2);
        Ok(())
    });
}

#[test]
fn a_sandbox_that_allows_scripts_alone_suffices() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        let sandboxed = format!("{SIZE} sandbox=\"allow-scripts\"");
        page.open_host(
            &page.frames_and_scripts(),
            &format!("{LISTEN}{}", frame(&page.site("embed/map/?theme=dark"), &sandboxed)),
        )
        .await?;
        let ready = page.hears("ready", |_| true).await?;
        assert_eq!((&ready["interactive"], &ready["origin"]), (&true.into(), &"null".into()));
        page.enter_frame(0).await?;
        page.click("link", Name::Mark("经开区")).await?;
        page.get("heading", "经开区").await?;
        // No window may be opened: the address is said, to be copied.
        page.click("link", "完整档案").await?;
        page.reads("这里不让打开新窗口").await?;
        page.reads("places/jingkai/").await?;
        page.get("button", "复制网址").await?;
        page.leave_frame().await?;
        page.hears("navigate", |said| said["address"] == page.site("places/jingkai/")).await?;
        for path in ["embed/timeline/", "embed/compare/", "embed/place/jingkai/", "embed/figure/F038/"] {
            page.open_host(&page.frames_and_scripts(), &format!("{LISTEN}{}", frame(&page.site(path), &sandboxed)))
                .await?;
            let ready = page.hears("ready", |_| true).await?;
            let answers = !path.contains("place") && !path.contains("figure");
            assert_eq!(ready["interactive"], answers, "{path}");
        }
        // The browser notes each window that the sandbox kept shut; nothing else is said.
        let noise = page.console().await?;
        assert!(noise.iter().all(|line| line.contains("allow-popups")), "{noise:?}");
        Ok(())
    });
}

#[test]
fn a_view_keeps_nothing_in_the_browser() {
    visit(Visit::default(), async |page| {
        for path in ["embed/map/", "embed/compare/", "embed/figure/F038/", "embed/check/"] {
            page.open_ready(path).await?;
            let kept = page.script("return [localStorage.length, sessionStorage.length, document.cookie]").await?;
            assert_eq!(kept, serde_json::json!([0, 0, ""]), "{path}");
        }
        Ok(())
    });
}

#[test]
fn views_work_where_nothing_can_be_stored() {
    visit(Visit { storage: false, ..Visit::default() }, async |page| {
        page.open_host(&page.frames_only(), &frame(&page.site("embed/map/"), SIZE)).await?;
        page.enter_frame(0).await?;
        page.ready().await?;
        page.click("link", Name::Mark("经开区")).await?;
        page.get("heading", "经开区").await?;
        Ok(())
    });
}

#[test]
fn views_read_without_scripts() {
    visit(Visit { scripts: false, ..Visit::default() }, async |page| {
        for path in ["embed/map/", "embed/timeline/", "embed/place/jingkai/", "embed/figure/F038/"] {
            page.open(path).await?;
            page.reads("征求意见稿").await?;
            assert!(
                page.seen("heading").await?.len() == 1
                    || path.contains("figure")
                    || path.contains("timeline")
                    || path.contains("map")
            );
        }
        page.open("embed/check/").await?;
        page.reads("脚本没有运行").await?;
        page.open("embed/").await?;
        page.reads("不开脚本，直接复制下面的代码也行").await?;
        Ok(())
    });
}

/// Every card, in the smallest frame: title, sources and notice are in sight, and nothing is cut off sideways.
#[test]
fn every_card_fits_the_smallest_frame() {
    visit(Visit { width: 320, height: 320, ..Visit::default() }, async |page| {
        let sources = build::sources().expect("the facts of this build");
        let routes = Route::all(sources.atlas);
        let cards = routes.iter().filter(|route| matches!(route, Route::Embed(Embed::Place(_) | Embed::Figure(_))));
        let mut wrong = Vec::new();
        let look = "const root = document.documentElement; \
            const inSight = (selector) => { const box = document.querySelector(selector)?.getBoundingClientRect(); \
                return box && box.top >= 0 && box.bottom <= innerHeight + 0.5 && box.height > 0; }; \
            return [root.scrollWidth > root.clientWidth && 'scrolls sideways', \
                document.querySelector('.embed__body').scrollWidth > document.querySelector('.embed__body').clientWidth && 'body is cut', \
                !inSight('h1') && 'no title', !inSight('footer') && 'no sources'].filter(Boolean).join(', ')";
        for card in cards {
            page.open(&card.to_string()).await?;
            let found = page.script(look).await?;
            if found != "" {
                wrong.push(format!("{card}: {found}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        for path in ["embed/map/", "embed/map/?place=jingkai", "embed/timeline/", "embed/compare/"] {
            page.open_ready(path).await?;
            assert_eq!(page.script(look).await?, "", "{path}");
        }
        page.open_ready("embed/map/?view=geographic").await?;
        page.reads("未审图").await?;
        Ok(())
    });
}

#[test]
fn an_accent_can_be_read_in_every_theme() {
    visit(Visit::default(), async |page| {
        // Contrast after WCAG 2, measured on what the browser shows.
        let measure = "const link = getComputedStyle(document.querySelector('[data-full]')).color; \
            const paper = getComputedStyle(document.querySelector('.embed')).backgroundColor; \
            const light = (text) => text.match(/\\d+/g).slice(0, 3).map(Number).map((value) => value / 255) \
                .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4) \
                .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0); \
            const [low, high] = [light(link), light(paper)].sort((a, b) => a - b); \
            return [(high + 0.05) / (low + 0.05), link]";
        for accent in ["ffff00", "1a5fb4", "000000", "ffffff", "00ff80", "6f42c1"] {
            for theme in ["light", "dark"] {
                page.open(&format!("embed/figure/F038/?accent={accent}&theme={theme}")).await?;
                let measured = page.script(measure).await?;
                assert!(measured[0].as_f64().is_some_and(|contrast| contrast >= 4.5), "{accent} {theme}: {measured}");
            }
        }
        page.open("embed/figure/F038/?accent=ff0000").await?;
        page.reads("accent=ff0000").await?;
        Ok(())
    });
}

#[test]
fn a_mistake_can_be_reported_with_all_that_names_it() {
    visit(Visit::default(), async |page| {
        page.open_ready("embed/figure/F038/").await?;
        page.unfold().await?;
        page.reads("编号：F038").await?;
        page.reads("应当是：").await?;
        let text = page.get("button", "复制这段文字").await?.attr("data-copy").await?.unwrap_or_default();
        for wanted in ["力争10家（目标，", "来源：郑州市", "places/zhengzhou/#F038", "数据版本：2026-11-21"]
        {
            assert!(text.contains(wanted), "{wanted} is not in {text}");
        }
        Ok(())
    });
}

/// What chats, mails and content systems make of an address: the theme that it leads to, the way to the whole page,
/// and what the notice names.
#[test]
fn an_address_is_understood_whatever_it_went_through() {
    visit(Visit::default(), async |page| {
        let look = "return [document.documentElement.dataset.theme ?? '', \
            document.querySelector('[data-full]').getAttribute('href').split('?')[1] ?? '', \
            document.querySelector('[data-frame-notice]').textContent]";
        let trackers =
            "utm_source=x&utm_medium=y&from=singlemessage&isappinstalled=0&gclid=1&fbclid=2&spm=a.b&nsukey=z";
        let long = format!("embed/timeline/?kind=plan&nsukey={}&theme=dark", "x".repeat(2100));
        for (address, theme, full, named) in [
            (format!("embed/timeline/?{trackers}"), "", "", None),
            (format!("embed/place/jingkai/?{trackers}&layer=stage&theme=dark"), "dark", "", None),
            (format!("embed/timeline/?kind=plan&{trackers}&theme=dark"), "dark", "kind=plan", None),
            (long, "dark", "kind=plan", None),
            (
                "embed/timeline/?kind=plan&amp;theme=dark&amp;place=jingkai".into(),
                "dark",
                "kind=plan&place=jingkai",
                None,
            ),
            ("embed/timeline/?kind=plan&amp;amp;theme=dark".into(), "dark", "kind=plan", None),
            ("embed/timeline/?kind=plan&amp%3Btheme=dark".into(), "dark", "kind=plan", None),
            ("embed/timeline/?kind=plan&amp%253Btheme=dark".into(), "dark", "kind=plan", None),
            ("embed/timeline/?theme%3Ddark".into(), "dark", "", None),
            ("embed/timeline/?kind=plan%26theme%3Ddark".into(), "dark", "kind=plan", None),
            ("embed/timeline/?kind%3Dplan%26amp%3Btheme%3Ddark".into(), "dark", "kind=plan", None),
            ("embed/timeline/?THEME=Dark&Kind=plan".into(), "dark", "kind=plan", None),
            ("embed/timeline/?kind=plan&theme=dark。".into(), "dark", "kind=plan", None),
            ("embed/timeline/?theme=dark&kind=plan），".into(), "dark", "kind=plan", None),
            ("embed/timeline/?theme=dark%20.".into(), "dark", "", None),
            (
                "embed/figure/F038/?theme=neon&utm_source=x&hide=note,title".into(),
                "",
                "",
                Some("theme=neon、hide=title"),
            ),
            (
                "embed/compare/?__proto__=x&constructor=y&hasOwnProperty=z&%00=1&=&theme=dark&%E4%=1".into(),
                "dark",
                "",
                None,
            ),
        ] {
            page.open(&address).await?;
            let found = page.script(look).await?;
            let notice = named.map_or_else(String::new, |named| format!("网址里有用不上的参数，已忽略：{named}"));
            assert_eq!(found[0], theme, "{address}");
            assert_eq!(found[1].as_str().map(|full| full.split('#').next()), Some(Some(full)), "{address}");
            let said = found[2].as_str().unwrap_or_default();
            let same = |text: &str| {
                let mut parts: Vec<&str> = text.split(['：', '、']).collect();
                parts.sort_unstable();
                parts.join(" ")
            };
            assert_eq!(same(said), same(&notice), "{address}");
        }
        Ok(())
    });
}

/// Where a sandbox keeps mail shut, whom to write to is said, and not the letter in an address.
#[test]
fn a_letter_that_cannot_be_begun_says_whom_it_is_for() {
    visit(Visit { quiet: false, ..Visit::default() }, async |page| {
        let sandboxed = format!("{SIZE} sandbox=\"allow-scripts\"");
        page.open_host(&page.frames_only(), &frame(&page.site("embed/figure/F038/"), &sandboxed)).await?;
        page.enter_frame(0).await?;
        // The site that is tested has no address for mail.
        page.script(
            "const link = document.createElement('a'); link.href = 'mailto:atlas%40a.example?subject=a&body=b%0D%0Ac'; \
             link.textContent = '写邮件'; document.querySelector('.number').append(link)",
        )
        .await?;
        page.click("link", "写邮件").await?;
        page.reads("这里打不开邮件").await?;
        page.reads("atlas@a.example").await?;
        assert!(!page.has("StaticText", Name::Holds("subject=")).await?);
        let copied = page.get("button", "复制邮箱").await?.attr("data-copy").await?;
        assert_eq!(copied.as_deref(), Some("atlas@a.example"));
        page.click("button", "复制邮箱").await?;
        page.get("button", Name::Is("已复制")).await?;
        Ok(())
    });
}
