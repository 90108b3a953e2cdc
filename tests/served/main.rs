//! The built site behind real servers: Debian's nginx with `deploy/nginx.conf`, the local server, and what
//! `_headers` tells a static host. Bytes, headers and refusals as a browser meets them.
//!
//! `make test` builds the site first and brings nginx.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod addresses;
mod agreement;
mod client;
mod files;
mod frames;
mod local;
mod nginx;
mod others;
mod site;
mod static_host;
mod visit;

/// Everything that is wrong at once, not only the first.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
