//! Files arrive whole, in the form that was asked for, and are not sent twice.

use std::fs;
use std::io::Read;

use super::client::{get, request};
use super::nginx::{Knobs, Nginx};
use super::none;
use super::site::{address, dist, files, temporary};

/// nginx with the built site, at the root and below it.
fn under_each_prefix(test: impl Fn(&Nginx, &str)) {
    for prefix in ["/", "/a/b/"] {
        test(&Nginx::start(Knobs { files: &dist(), prefix, embedders: "" }), prefix);
    }
}

#[test]
fn every_file_arrives_in_the_form_that_was_asked_for() {
    under_each_prefix(|server, prefix| {
        let mut problems = Vec::new();
        for file in files() {
            let path = format!("{prefix}{}", address(&file));
            let twins = dist().join(format!("{file}.br")).is_file();
            for (accepted, encoding, twin) in
                [("gzip, deflate, br, zstd", Some("br"), ".br"), ("gzip", Some("gzip"), ".gz"), ("identity", None, "")]
            {
                let (encoding, twin) = if twins { (encoding, twin) } else { (None, "") };
                let answer = get(server.address, &path, &[("Accept-Encoding", accepted)]);
                let whole = fs::read(dist().join(format!("{file}{twin}"))).expect("a file of the site");
                if answer.status != 200 || answer.header("content-encoding") != encoding || answer.body != whole {
                    let found = answer.header("content-encoding");
                    problems.push(format!("{path} for {accepted}: {} as {found:?}, not {encoding:?}", answer.status));
                }
                // A cache must keep the forms apart, but not where there is only one.
                if answer.header("vary") != twins.then_some("Accept-Encoding") {
                    problems.push(format!("{path} for {accepted}: Vary: {:?}", answer.header("vary")));
                }
            }
        }
        none(&problems);
    });
}

#[test]
fn browsers_are_told_what_each_file_is() {
    under_each_prefix(|server, prefix| {
        let mut problems = Vec::new();
        for file in files() {
            let wanted = match file.rsplit('.').next().unwrap_or_default() {
                "html" => "text/html; charset=utf-8",
                "css" => "text/css; charset=utf-8",
                "js" => "text/javascript; charset=utf-8",
                "csv" => "text/csv; charset=utf-8",
                "txt" => "text/plain; charset=utf-8",
                "wasm" => "application/wasm",
                "json" => "application/json",
                "geojson" => "application/geo+json",
                "webmanifest" => "application/manifest+json",
                "bin" => "application/octet-stream",
                "svg" => "image/svg+xml",
                "png" => "image/png",
                _ => "a kind that this test should know",
            };
            let answer = get(server.address, &format!("{prefix}{}", address(&file)), &[]);
            if answer.header("content-type") != Some(wanted) {
                problems.push(format!("{prefix}{file}: {:?}, not {wanted}", answer.header("content-type")));
            }
        }
        none(&problems);
    });
}

#[test]
fn nothing_is_sent_again_that_is_still_the_same() {
    under_each_prefix(|server, prefix| {
        let mut tags = Vec::new();
        for accepted in ["br", "gzip", "identity"] {
            let first = get(server.address, prefix, &[("Accept-Encoding", accepted)]);
            let tag = first.header("etag").expect("a tag").to_owned();
            let again = get(server.address, prefix, &[("Accept-Encoding", accepted), ("If-None-Match", &tag)]);
            assert_eq!((again.status, again.body.len()), (304, 0), "{accepted}");
            let changed = get(server.address, prefix, &[("Accept-Encoding", accepted), ("If-None-Match", "\"0-0\"")]);
            assert_eq!((changed.status, changed.body), (200, first.body), "{accepted}");
            tags.push(tag);
        }
        tags.sort();
        tags.dedup();
        assert_eq!(tags.len(), 3, "the three forms of a page have the same tag: {tags:?}");
    });
}

#[test]
fn the_head_alone_is_that_of_the_whole() {
    under_each_prefix(|server, prefix| {
        let accepted = [("Accept-Encoding", "br")];
        let whole = get(server.address, prefix, &accepted);
        let head = request(server.address, "HEAD", prefix, &accepted);
        assert_eq!((head.status, head.body.len()), (200, 0));
        for name in ["content-length", "content-encoding", "content-type", "cache-control", "etag", "vary"] {
            assert!(whole.header(name).is_some() && head.header(name) == whole.header(name), "{name}");
        }
    });
}

#[test]
fn newer_facts_are_compressed_while_they_are_sent() {
    let folder = temporary("edition");
    let newer = format!("{{\"tables\": \"{}\"}}", "一核多基地。".repeat(10_000));
    fs::write(folder.join(bio_atlas::edition::FILE), &newer).expect("a file");
    let server = Nginx::start(Knobs { files: &folder, prefix: "/", embedders: "" });
    let answer = get(server.address, "/edition.json", &[("Accept-Encoding", "gzip, deflate, br, zstd")]);
    assert_eq!((answer.status, answer.header("content-encoding")), (200, Some("gzip")));
    assert_eq!(answer.header("vary"), Some("Accept-Encoding"));
    assert_eq!(answer.header("cache-control"), Some("public, max-age=3600"));
    assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "frames in a sandbox may read it");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&answer.body[..]).read_to_string(&mut text).expect("gzip");
    assert!(text == newer && answer.weight < newer.len() / 10, "{}", answer.weight);
    fs::remove_dir_all(folder).ok();
}
