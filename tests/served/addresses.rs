//! Addresses that lead elsewhere, nowhere, or where nobody should get.

use std::fs;

use super::client::{get, request};
use super::local::Local;
use super::nginx::{Knobs, Nginx};
use super::site::{dist, files};

const PREFIXES: [&str; 2] = ["/", "/a/b/"];

fn nginx(prefix: &str) -> Nginx {
    Nginx::start(Knobs { files: &dist(), prefix, embedders: "" })
}

#[test]
fn a_missing_slash_is_put_in_and_the_query_is_kept() {
    for prefix in PREFIXES {
        let (nginx, local) = (nginx(prefix), Local::start(&dist(), prefix));
        for (path, wanted) in [("places", "places/"), ("compare?ids=a,b&view=x", "compare/?ids=a,b&view=x")] {
            for server in [nginx.address, local.address] {
                let answer = get(server, &format!("{prefix}{path}"), &[]);
                assert!(matches!(answer.status, 301 | 307), "{prefix}{path}: {}", answer.status);
                // Without a host: behind a proxy the server does not know its own name.
                assert_eq!(answer.header("location"), Some(format!("{prefix}{wanted}").as_str()));
                assert_eq!(answer.header("cache-control"), Some("no-cache"));
            }
        }
    }
    let answer = get(nginx("/a/b/").address, "/a/b?x=1", &[]);
    assert_eq!((answer.status, answer.header("location")), (301, Some("/a/b/?x=1")), "the site's own address");
}

/// Addresses that chats, mails and content systems make of ours, which the page for missing addresses understands.
pub const DAMAGED: &[&str] = &[
    "places/jingkai/%E3%80%82",
    "places/jingkai%EF%BC%89",
    "places/jingkai/%22",
    "places/jingkai.",
    "places/jingkai/)",
    "Places/JingKai/",
    "places/jingkai%2F",
    "places%2fjingkai/",
    "places/jingkai/&amp;x",
    "places/jingkai/%253F",
    "compare/%3Fp=jingkai",
    "embed/map/%E3%80%82",
];

/// Doubled slashes, and the address without them.
pub const DOUBLED: &[(&str, &str)] = &[
    ("/places/jingkai/?a=1", "places/jingkai/?a=1"),
    ("places//jingkai/", "places/jingkai/"),
    ("/embed/map/?layer=stage&place=jingkai", "embed/map/?layer=stage&place=jingkai"),
    ("places/jingkai//", "places/jingkai/"),
];

/// Addresses without their slash.
pub const SLASHLESS: &[&str] =
    &["places/jingkai", "places/jingkai?a=1", "embed/map?layer=stage&place=jingkai", "compare?p=a,b&x=%E4%B8%AD%26"];

/// Whether a server answers damaged addresses as the site wants it; all that is wrong.
pub fn damage(server: std::net::SocketAddr, prefix: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let page = fs::read(dist().join("404.html")).expect("the page");
    for path in DAMAGED {
        let answer = get(server, &format!("{prefix}{path}"), &[]);
        if (answer.status, &answer.body) != (404, &page) {
            problems.push(format!("{prefix}{path}: {}", answer.status));
        }
    }
    let slashless = SLASHLESS.iter().map(|path| {
        let (folder, query) =
            path.split_once('?').map_or((*path, String::new()), |(folder, query)| (folder, format!("?{query}")));
        ((*path).to_owned(), format!("{folder}/{query}"))
    });
    let doubled = DOUBLED.iter().map(|(path, wanted)| ((*path).to_owned(), (*wanted).to_owned()));
    for (path, wanted) in slashless.chain(doubled) {
        let answer = get(server, &format!("{prefix}{path}"), &[]);
        // Without a host: behind a proxy the server knows neither its own name nor its scheme.
        let is_right = matches!(answer.status, 301 | 307 | 308)
            && answer.header("location") == Some(format!("{prefix}{wanted}").as_str())
            && answer.header("cache-control") == Some("no-cache");
        if !is_right {
            problems.push(format!("{prefix}{path}: {} to {:?}", answer.status, answer.header("location")));
        }
    }
    // Never to another site.
    let answer = get(server, "//example.com//places", &[]);
    if answer.header("location").is_some_and(|to| to.starts_with("//") || to.contains(':')) {
        problems.push(format!("//example.com//places: to {:?}", answer.header("location")));
    }
    let folder = get(server, &format!("{prefix}data"), &[]);
    if folder.status == 200 {
        problems.push(format!("{prefix}data is answered without its slash"));
    }
    problems
}

#[test]
fn damaged_addresses_are_answered_alike() {
    for prefix in PREFIXES {
        let (nginx, local) = (nginx(prefix), Local::start(&dist(), prefix));
        for server in [nginx.address, local.address] {
            super::none(&damage(server, prefix));
        }
    }
}

#[test]
fn what_is_missing_is_answered_with_the_sites_own_page() {
    let page = fs::read(dist().join("404.html")).expect("the page");
    for prefix in PREFIXES {
        let (nginx, local) = (nginx(prefix), Local::start(&dist(), prefix));
        for path in ["nowhere", "nowhere/deep/", "places/nowhere/", "site-0123456789abcdef.css", "data/nothing.csv"] {
            for server in [nginx.address, local.address] {
                let answer = get(server, &format!("{prefix}{path}"), &[]);
                assert_eq!((answer.status, &answer.body), (404, &page), "{prefix}{path}");
                assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{prefix}{path}");
                // A file that is missing during an update must not stay missing for a year.
                assert_eq!(answer.header("cache-control"), Some("no-cache"), "{prefix}{path}");
                assert_eq!(answer.header("access-control-allow-origin"), None, "{prefix}{path}");
            }
        }
    }
}

#[test]
fn a_folder_without_a_page_is_not_listed() {
    let folder = super::site::temporary("listing");
    fs::create_dir(folder.join("inner")).expect("a folder");
    fs::write(folder.join("inner/secret.txt"), "hidden").expect("a file");
    fs::write(folder.join("404.html"), "nothing here").expect("a page");
    for prefix in PREFIXES {
        let server = Nginx::start(Knobs { files: &folder, prefix, embedders: "" });
        let answer = get(server.address, &format!("{prefix}inner/"), &[]);
        assert_eq!((answer.status, answer.body.as_slice()), (404, b"nothing here".as_slice()), "{prefix}");
    }
    fs::remove_dir_all(folder).ok();
}

#[test]
fn nothing_can_be_sent_or_changed() {
    for prefix in PREFIXES {
        let server = nginx(prefix);
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
            for path in [prefix.to_owned(), format!("{prefix}robots.txt"), format!("{prefix}nowhere")] {
                assert_eq!(request(server.address, method, &path, &[]).status, 405, "{method} {path}");
            }
        }
    }
}

#[test]
fn only_the_file_itself_is_kept_for_good() {
    let hashed = files().into_iter().find(|file| file.ends_with(".wasm")).expect("a file with a hash");
    for prefix in PREFIXES {
        let server = nginx(prefix);
        // A part that is not there is no mistake either: the file is sent whole.
        for (method, status) in [("GET", 200), ("POST", 405)] {
            let path = format!("{prefix}{hashed}");
            let answer = request(server.address, method, &path, &[("Range", "bytes=999999999-")]);
            let kept = answer.header("cache-control").is_some_and(|cache| cache.contains("immutable"));
            assert_eq!((answer.status, kept), (status, status == 200), "{method}");
        }
    }
}

#[test]
fn no_path_leads_out_of_the_site() {
    let outer = super::site::temporary("outside");
    let folder = outer.join("site");
    fs::create_dir(&folder).expect("a folder");
    fs::create_dir(outer.join("site-old")).expect("a folder beside it");
    fs::write(outer.join("secret.txt"), "hidden").expect("a file");
    fs::write(outer.join("site-old/secret.txt"), "hidden").expect("a file");
    fs::write(folder.join("404.html"), "nothing here").expect("a page");
    fs::write(folder.join("index.html"), "the site").expect("a page");
    for prefix in PREFIXES {
        let server = Nginx::start(Knobs { files: &folder, prefix, embedders: "" });
        assert_eq!(get(server.address, prefix, &[]).body, b"the site");
        for path in [
            "../secret.txt",
            "%2e%2e/secret.txt",
            "..%2fsecret.txt",
            "x/../../secret.txt",
            "..%5csecret.txt",
            "//../secret.txt",
            "-old/secret.txt",
        ] {
            // With and without the slash that separates the site's path from the rest.
            for base in [prefix, prefix.trim_end_matches('/')] {
                let separated = if base.is_empty() && !path.starts_with('/') { "/" } else { "" };
                let path = format!("{base}{separated}{path}");
                let answer = get(server.address, &path, &[]);
                assert!(answer.status == 400 || answer.status == 404, "{path}: {}", answer.status);
                assert_ne!(answer.body, b"hidden", "{path}");
            }
        }
    }
    fs::remove_dir_all(outer).ok();
}
