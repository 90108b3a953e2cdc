//! The build takes the layers off the style sheets. On no page does any rule win by it that lost before.

use bio_atlas::build::style::{self, Cascade, Sheets};
use serde_json::{Value, json};

use crate::every_page::KINDS;
use crate::harness::{Visit, visit};

/// In the order of `style/main.css` and `style/frame.css`.
const PAGES: &[&str] = &["tokens", "base", "shell", "parts", "views", "print"];
const FRAMES: &[&str] = &["tokens", "base", "parts", "views", "frame", "print"];

/// Rules that would win, of which it is known that they never meet.
const NEVER_MEET: &[&str] = &["[hidden] against .page--shortlist:has(.brief[hidden]) .needs-screen: display"];

/// The layered sheets that correspond to what a page links: “site”, “map”, “frame-map”, “print”.
fn layered(sheets: &Sheets, linked: &[String]) -> Vec<String> {
    let one = |name: &String| match name.as_str() {
        "site" => Some(&sheets.site),
        "print" => Some(&sheets.print),
        "frame" => sheets.frames.get(""),
        name => name.strip_prefix("frame-").map_or_else(|| sheets.views.get(name), |view| sheets.frames.get(view)),
    };
    linked.iter().filter_map(one).cloned().collect()
}

#[test]
fn without_layers_the_same_rules_win() {
    let sheets = style::sheets(Cascade::Layered).expect("the sheets of this build");
    visit(Visit::default(), async move |page| {
        let mut changed = Vec::new();
        for kind in KINDS {
            page.open_ready(kind).await?;
            let names = "return [...document.querySelectorAll('head > link[rel=stylesheet]')] \
                .map((link) => /([\\w-]+)-[0-9a-f]{16}\\.css$/.exec(link.href)?.[1])";
            let linked: Vec<String> = serde_json::from_value(page.script(names).await?)?;
            let worn = layered(&sheets, &linked);
            assert_eq!(worn.len(), linked.len(), "/{kind} links {linked:?}");
            let layers = if linked[0].starts_with("frame") { FRAMES } else { PAGES };
            let script = include_str!("cascade.js");
            let given = vec![json!(worn), json!(layers)];
            let said: Value = page.driver.execute(script, given).await?.convert()?;
            assert!(said["rules"].as_u64().is_some_and(|rules| rules > 200), "/{kind}: {said}");
            let found: Vec<String> = serde_json::from_value(said["found"].clone())?;
            let found = found.into_iter().filter(|pair| !NEVER_MEET.contains(&pair.as_str()));
            changed.extend(found.map(|pair| format!("/{kind}: {pair}")));
        }
        assert!(changed.is_empty(), "{}", changed.join("\n"));
        Ok(())
    });
}
