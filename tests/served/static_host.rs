//! What static hosts make of the `_headers` file of the built site.
//!
//! Both read the same lines, but put rules together differently when several match a path. Cloudflare Pages joins
//! values with a comma and takes `! Name` for “without what was said before”; Netlify lets a later rule win, and
//! knows no `!`. A path may hold one `*` for any characters, and `:name` for one segment; a slash at the end
//! matters only to Cloudflare.

use std::collections::BTreeMap;
use std::fs;

use super::site::dist;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    Cloudflare,
    Netlify,
}

#[derive(Debug)]
pub struct Rule {
    pub path: String,
    removed: Vec<String>,
    set: Vec<(String, String)>,
}

/// The rules of the file, in order.
pub fn rules() -> Vec<Rule> {
    let text = fs::read_to_string(dist().join("_headers")).expect("the built site holds _headers");
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line.starts_with('/') {
            rules.push(Rule { path: line.to_owned(), removed: Vec::new(), set: Vec::new() });
            continue;
        }
        let rule = rules.last_mut().expect("a path before its headers");
        if let Some(name) = line.strip_prefix("! ") {
            rule.removed.push(name.to_ascii_lowercase());
        } else {
            let (name, value) = line.split_once(':').unwrap_or_else(|| panic!("{line}: no header"));
            rule.set.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    rules
}

/// The headers that a host adds for a path.
pub fn headers(host: Host, rules: &[Rule], path: &str) -> BTreeMap<String, String> {
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for rule in rules.iter().filter(|rule| matches(host, &rule.path, path)) {
        if host == Host::Cloudflare {
            headers.retain(|name, _| !rule.removed.contains(name));
        }
        for (name, value) in &rule.set {
            match headers.get_mut(name) {
                Some(said) if host == Host::Cloudflare => *said = format!("{said}, {value}"),
                _ => {
                    headers.insert(name.clone(), value.clone());
                }
            }
        }
    }
    headers
}

fn matches(host: Host, pattern: &str, path: &str) -> bool {
    match host {
        Host::Cloudflare => fits(pattern, path),
        Host::Netlify => fits(pattern.trim_end_matches('/'), path.trim_end_matches('/')) || fits(pattern, path),
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    let Some(at) = pattern.find(['*', ':']) else { return pattern == path };
    let (before, after) = (&pattern[..at], &pattern[at + 1..]);
    let Some(rest) = path.strip_prefix(before) else { return false };
    if pattern[at..].starts_with('*') {
        assert!(!after.contains(['*', ':']), "{pattern}: Cloudflare takes one * in a path");
        return rest.ends_with(after);
    }
    let after = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let segment = rest.find('/').unwrap_or(rest.len());
    segment > 0 && fits(after, &rest[segment..])
}

#[test]
fn paths_are_understood_as_hosts_do() {
    for (pattern, path) in [
        ("/*", "/"),
        ("/*.css", "/a/b.css"),
        ("/icon-*.svg", "/icon-1.svg"),
        ("/embed/place/:slug/", "/embed/place/x/"),
    ] {
        assert!(matches(Host::Cloudflare, pattern, path) && matches(Host::Netlify, pattern, path), "{pattern} {path}");
    }
    for (pattern, path) in
        [("/*.css", "/b.csv"), ("/embed/place/:slug/", "/embed/place/"), ("/embed/place/:slug/", "/embed/place/x/y/")]
    {
        assert!(
            !matches(Host::Cloudflare, pattern, path) && !matches(Host::Netlify, pattern, path),
            "{pattern} {path}"
        );
    }
    assert!(
        matches(Host::Netlify, "/embed/map/", "/embed/map") && !matches(Host::Cloudflare, "/embed/map/", "/embed/map")
    );
}

#[test]
fn the_file_keeps_within_what_hosts_take() {
    let rules = rules();
    assert!(rules.len() <= 100, "Cloudflare takes 100 rules");
    for rule in &rules {
        assert!(rules.iter().filter(|other| other.path == rule.path).count() == 1, "{} stands twice", rule.path);
        for (name, value) in &rule.set {
            assert!(name.len() + value.len() < 1900, "{}: Cloudflare takes lines of 2000 characters", rule.path);
        }
    }
}
