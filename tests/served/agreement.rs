//! nginx, the local server and static hosts say the same of every file.

use super::client::{Answer, get};
use super::local::Local;
use super::nginx::{Knobs, Nginx};
use super::none;
use super::site::{BESIDE, Extended, address, files};
use super::static_host::{self, Host};

/// What the three have to agree on. Static hosts compress for themselves.
pub const HEADERS: &[&str] = &[
    "cache-control",
    "content-security-policy",
    "x-frame-options",
    "x-content-type-options",
    "referrer-policy",
    "permissions-policy",
    "access-control-allow-origin",
    "cross-origin-resource-policy",
    "cross-origin-embedder-policy",
];

/// Every address of the built site, and one that leads nowhere.
pub fn paths() -> Vec<String> {
    let mut paths: Vec<String> = files().iter().map(|file| address(file).to_owned()).collect();
    paths.push("nowhere/".to_owned());
    paths.sort();
    paths.dedup();
    paths
}

/// The site with files that the rules name, built or not.
pub fn site() -> Extended {
    Extended::with(&["sw.js", "manifest.webmanifest", "picture.svg", "sitemap.xml"])
}

#[test]
fn nginx_and_the_local_server_say_the_same() {
    let site = site();
    for prefix in ["/", "/a/b/"] {
        let nginx = Nginx::start(Knobs { files: &site.folder, prefix, embedders: "" });
        let local = Local::start(&site.folder, prefix);
        let mut problems = Vec::new();
        for path in paths() {
            let path = format!("{prefix}{path}");
            let ask = |server| get(server, &path, &[("Accept-Encoding", "br")]);
            let (one, other) = (ask(nginx.address), ask(local.address));
            if (one.status, &one.body) != (other.status, &other.body) {
                problems.push(format!("{path}: {} of nginx, {} here", one.status, other.status));
            }
            let same = |name: &str, one: Option<&str>, other: Option<&str>| {
                let equal = match (name, one, other) {
                    ("vary", Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
                    _ => one == other,
                };
                (!equal).then(|| format!("{path}: {name}: {one:?} of nginx, {other:?} here"))
            };
            for name in HEADERS.iter().chain(&["content-type", "content-encoding", "vary"]) {
                problems.extend(same(name, one.header(name), other.header(name)));
            }
        }
        none(&problems);
    }
}

/// How a static host's answer differs from that of nginx.
fn is_embeddable(path: &str) -> bool {
    path.starts_with("embed/") && path.ends_with('/') && !BESIDE.contains(&path)
}

fn differences(host: Host, rules: &[static_host::Rule], path: &str, nginx: &Answer) -> Vec<String> {
    let said = static_host::headers(host, rules, &format!("/{path}"));
    let mut problems = Vec::new();
    for name in HEADERS {
        let (wanted, found) = (nginx.header(name), said.get(*name).map(String::as_str));
        // Netlify cannot take back a header. Browsers do not look at this one where there is a frame-ancestors.
        let ignored = host == Host::Netlify && *name == "x-frame-options" && is_embeddable(path);
        if wanted != found && !ignored {
            problems.push(format!("{host:?}: /{path}: {name}: {found:?} instead of {wanted:?}"));
        }
    }
    if let Some(found) = said.get("content-type")
        && nginx.header("content-type") != Some(found)
    {
        problems.push(format!("{host:?}: /{path}: {found} instead of {:?}", nginx.header("content-type")));
    }
    problems
}

#[test]
fn static_hosts_say_the_same() {
    let site = site();
    let nginx = Nginx::start(Knobs { files: &site.folder, prefix: "/", embedders: "" });
    let rules = static_host::rules();
    let extra = ["sw.js", "manifest.webmanifest", "picture.svg", "sitemap.xml"].map(str::to_owned);
    let mut problems = Vec::new();
    for path in paths().into_iter().chain(extra) {
        let answer = get(nginx.address, &format!("/{path}"), &[]);
        for host in [Host::Cloudflare, Host::Netlify] {
            problems.extend(differences(host, &rules, &path, &answer));
        }
    }
    none(&problems);
}
