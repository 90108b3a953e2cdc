//! Where the links of pages lead: to a file that is there, and to an anchor in it.

#![allow(dead_code, reason = "the tests of the invented city use a part of this")]

use std::collections::{BTreeMap, BTreeSet};

use scraper::{Html, Selector};

fn select(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The file that an address on a page leads to, as a static server would find it; none above the root.
pub fn target(page: &str, path: &str) -> Option<String> {
    // The page for missing addresses is read from the root, where its base is.
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    let file = parts.join("/");
    Some(match path {
        "" => page.to_owned(),
        _ if file.is_empty() => "index.html".to_owned(),
        _ if path.ends_with('/') || path.ends_with("..") => format!("{file}/index.html"),
        _ => file,
    })
}

fn ids(html: &Html) -> BTreeSet<&str> {
    html.select(&select("[id]")).filter_map(|element| element.value().id()).collect()
}

/// What leads nowhere: links and assets of pages, which lie in these files among all `files`, and ids that one
/// element of a page names another by.
pub fn problems(files: &BTreeSet<String>, pages: &[(String, Html)]) -> Vec<String> {
    let anchors: BTreeMap<&str, BTreeSet<&str>> = pages.iter().map(|(file, html)| (file.as_str(), ids(html))).collect();
    let mut problems = Vec::new();
    for (page, html) in pages {
        for element in html.select(&select("[href]:not(base), [src]")) {
            for link in ["href", "src"].iter().filter_map(|name| element.value().attr(name)) {
                if link.starts_with('/') || link.contains(':') {
                    problems.push(format!("{page}: {link} is not relative"));
                    continue;
                }
                let (rest, fragment) = link.split_once('#').map_or((link, None), |(rest, part)| (rest, Some(part)));
                let path = rest.split('?').next().unwrap_or_default();
                let Some(file) = target(page, path) else {
                    problems.push(format!("{page}: {link} leaves the site"));
                    continue;
                };
                if !files.contains(&file) {
                    problems.push(format!("{page}: {link}: there is no {file}"));
                } else if let (Some(fragment), Some(anchors)) = (fragment, anchors.get(file.as_str()))
                    && !anchors.contains(fragment)
                {
                    problems.push(format!("{page}: {link}: no #{fragment} in {file}"));
                }
            }
        }
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for element in html.select(&select(&format!("[{name}]"))) {
                for id in element.value().attr(name).unwrap_or_default().split_whitespace() {
                    if !anchors.get(page.as_str()).is_some_and(|anchors| anchors.contains(id)) {
                        problems.push(format!("{page}: {name}={id} names nothing"));
                    }
                }
            }
        }
    }
    problems
}
