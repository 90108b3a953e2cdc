//! Who may show a page in a frame.

use super::client::get;
use super::nginx::{Knobs, Nginx};
use super::site::{BESIDE, EMBEDDABLE, dist};

const CLOSED: &[&str] =
    &["", "places/", "places/gaoxin/", "compare/", "data/figures.csv", "embed/nowhere/", "404.html"];

/// What a page says of frames: the policy, and the word for old browsers.
fn frames(server: &Nginx, path: &str) -> (Option<String>, Option<String>) {
    let answer = get(server.address, path, &[]);
    let said = |name: &str| answer.header(name).map(str::to_owned);
    (said("content-security-policy"), said("x-frame-options"))
}

fn check(embedders: &str, wanted: &str) {
    let site = dist();
    for prefix in ["/", "/a/b/"] {
        let server = Nginx::start(Knobs { files: &site, prefix, embedders });
        for page in EMBEDDABLE {
            for path in [format!("{prefix}{page}"), format!("{prefix}{page}index.html"), format!("{prefix}{page}?x=1")]
            {
                assert_eq!(get(server.address, &path, &[]).status, 200, "{path}");
                assert_eq!(frames(&server, &path), (Some(wanted.to_owned()), None), "{path}");
            }
        }
        for page in CLOSED.iter().chain(BESIDE) {
            let path = format!("{prefix}{page}");
            let closed = (Some("frame-ancestors 'self'".to_owned()), Some("SAMEORIGIN".to_owned()));
            assert_eq!(frames(&server, &path), closed, "{path}");
        }
    }
}

#[test]
fn anyone_may_frame_the_views_and_nothing_else() {
    check("", "frame-ancestors *");
}

#[test]
fn only_listed_sites_may_frame_where_sites_are_listed() {
    check(
        "https://www.example.gov.cn https://*.example.cn",
        "frame-ancestors 'self' https://www.example.gov.cn https://*.example.cn",
    );
}
