//! The policy allows nothing foreign, and the pages ask for nothing foreign.

use bio_atlas::build;
use bio_atlas::state::route::Route;

use super::{files, none, pages, read, select};

#[test]
fn the_policy_is_strict_and_the_pages_keep_it() {
    let mut problems = Vec::new();
    let site = &build::sources().expect("the facts of this build").atlas.site;
    for (route, page, html) in &pages() {
        let policy = html
            .select(&select("meta[http-equiv=Content-Security-Policy]"))
            .find_map(|element| element.value().attr("content"))
            .unwrap_or_default();
        for needed in ["default-src 'none'", "script-src 'self'", "'wasm-unsafe-eval'", "style-src 'self'"] {
            if !policy.contains(needed) {
                problems.push(format!("{page}: the policy lacks {needed}"));
            }
        }
        // What may be framed names the site's own origin, where the settings say it.
        let own = site.origin().filter(|_| route.is_frame()).unwrap_or("'self'");
        let others = policy.replace(own, "").contains("http");
        if policy.contains("unsafe-inline") || policy.contains("'unsafe-eval'") || others {
            problems.push(format!("{page}: the policy is too wide: {policy}"));
        }
        // The builder and the desk show pages of this site, and say so in their policies.
        let frames = if matches!(route, Route::Embedding | Route::Desk) { "" } else { ", iframe" };
        if policy.contains("frame-src") != frames.is_empty()
            || (frames.is_empty() && !policy.contains("frame-src 'self'"))
        {
            problems.push(format!("{page}: what it says of frames: {policy}"));
        }
        for element in html.select(&select(&format!("style, script:not([src]), object, embed{frames}"))) {
            problems.push(format!("{page}: <{}> in the page", element.value().name()));
        }
        for element in html.select(&select("*")) {
            for (name, value) in element.value().attrs() {
                let foreign = matches!(name, "src" | "href" | "srcset" | "action" | "poster")
                    && (value.contains("//") || value.trim_start().starts_with("javascript:"));
                if name == "style" || name.starts_with("on") || foreign {
                    problems.push(format!("{page}: {name}=\"{value}\" on <{}>", element.value().name()));
                }
            }
        }
    }
    for file in files().iter().filter(|file| file.ends_with(".css")) {
        let text = String::from_utf8(read(file)).expect("UTF-8");
        for foreign in ["@import", "url(http", "url(//", "url(\"http"] {
            if text.contains(foreign) {
                problems.push(format!("{file}: {foreign}"));
            }
        }
    }
    none(&problems);
}
