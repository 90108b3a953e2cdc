//! Views in frames of another site, served by nginx with the configuration that deployers get.

use crate::framing::{LISTEN, SIZE, frame};
use crate::harness::{Visit, visit};
use crate::page::Name;

/// Under nginx as deployers set it up, a host with a strict policy shows every view and the map answers.
fn nginx_serves_frames(prefix: &'static str) {
    visit(Visit { prefix, nginx: true, ..Visit::default() }, async |page| {
        for (path, wanted) in [
            ("embed/timeline/", "郑州生物产业：时间线"),
            ("embed/compare/?p=jingkai,gaoxin", "郑州生物产业：并排对比"),
            ("embed/place/jingkai/", "郑州经开区"),
            ("embed/figure/F038/", "郑州市"),
            ("embed/map/?layer=industry", "郑州生物产业：布局地图"),
        ] {
            page.enter_view(path, wanted).await?;
        }
        page.click("link", Name::Mark("经开区")).await?;
        page.get("heading", "经开区").await?;
        let whole = page.get("link", Name::Begins("看全图")).await?.attr("href").await?;
        assert!(whole.is_some_and(|whole| whole.contains("layer=industry&place=jingkai")));
        page.leave_frame().await?;
        // And the pages beside them work as they do elsewhere.
        page.open_ready("places/jingkai/").await?;
        page.press("/").await?;
        page.press("hkg").await?;
        page.get("link", Name::Begins("郑州航空港经济综合实验区")).await?;
        Ok(())
    });
}

#[test]
fn nginx_serves_frames_at_the_root() {
    nginx_serves_frames("/");
}

#[test]
fn nginx_serves_frames_under_a_sub_path() {
    nginx_serves_frames("/a/b/");
}

#[test]
fn nginx_serves_a_sandbox_and_keeps_other_pages_out_of_frames() {
    visit(Visit { nginx: true, quiet: false, ..Visit::default() }, async |page| {
        let sandboxed = frame(&page.site("embed/map/?theme=dark"), &format!("{SIZE} sandbox=\"allow-scripts\""));
        page.open_host(&page.frames_and_scripts(), &format!("{LISTEN}{sandboxed}")).await?;
        let ready = page.hears("ready", |_| true).await?;
        assert_eq!((&ready["interactive"], &ready["origin"]), (&true.into(), &"null".into()));
        let closed = frame(&page.site("places/jingkai/"), SIZE);
        page.open_host(&page.frames_and_scripts(), &format!("{LISTEN}{closed}")).await?;
        let refused = page.until("the browser's word", async || {
            Ok(page.console().await?.into_iter().find(|said| said.contains("frame-ancestors")))
        });
        refused.await.map(drop)
    });
}
