//! The built site as a test wants it served: with a module that fails, newer facts beside it, a host of odd habits.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use bio_atlas::build::{headers, server};

use crate::harness::Visit;

/// How the module is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    Whole,
    Missing,
    Broken,
    /// It comes, but what it should show does not.
    WithoutFacts,
    /// On its way until the test lets it come.
    Held,
    /// What starts it is missing.
    NoLoader,
    /// The host answers with a page in place of what starts it.
    PageForLoader,
    /// Traps when the page is told `atlas-test-trap`.
    Trapping,
}

/// Code of a module whose only function traps; run as [`TRAP`] runs it.
pub const TRAP: &str = "new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(\
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11\
    ))).exports.trap();";

/// The site as the visit wants it served.
pub fn served(
    folder: &Path,
    visit: Visit,
    changes: &[(&'static str, String)],
    published: &Arc<Mutex<Published>>,
    beside: &Arc<Mutex<Beside>>,
    released: &Arc<AtomicBool>,
) -> Router {
    let site = server::site(folder, visit.prefix);
    let Visit { module, index, .. } = visit;
    let (folder, changes) = (folder.to_owned(), changes.to_vec());
    let (published, beside, released) = (Arc::clone(published), Arc::clone(beside), Arc::clone(released));
    site.layer(middleware::from_fn(move |request: Request, next: Next| {
        let (changes, folder, released) = (changes.clone(), folder.clone(), Arc::clone(&released));
        let published = *published.lock().expect("what is published");
        let beside = beside.lock().expect("what lies beside").clone();
        async move {
            if let Some(answer) = published.instead(&request, &folder) {
                return answer;
            }
            let path = request.uri().path();
            if path.ends_with("/edition.json")
                && let Some(answer) = beside.answer().await
            {
                return answer;
            }
            if !changes.is_empty() && path.contains("/embed/") && path.ends_with('/') {
                let drawn = std::fs::read_to_string(folder.join(path.trim_start_matches('/')).join("index.html"));
                let mut drawn = drawn.unwrap_or_default();
                for (from, to) in changes {
                    drawn = drawn.replace(from, &to);
                }
                let below = path.strip_prefix(visit.prefix).unwrap_or(path);
                let mut answer = drawn.into_response();
                for (name, value) in headers::of(below) {
                    answer.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
                }
                return answer;
            }
            if path.contains("/search-") && !index {
                return StatusCode::NOT_FOUND.into_response();
            }
            match module {
                Module::NoLoader if path.contains("-loader-") => return StatusCode::NOT_FOUND.into_response(),
                Module::PageForLoader if path.contains("-loader-") => {
                    return ([("content-type", "text/html; charset=utf-8")], "<!DOCTYPE html><p>你好").into_response();
                }
                Module::WithoutFacts if path.ends_with(".bin") => return StatusCode::NOT_FOUND.into_response(),
                // The script around the module, in whose listener it traps.
                Module::Trapping if is_glue(path) => {
                    let file = folder.join(path.strip_prefix(visit.prefix).unwrap_or(path));
                    let script = std::fs::read_to_string(file).unwrap_or_default();
                    let trapping = format!("{script}\naddEventListener('atlas-test-trap', () => {{ {TRAP} }});");
                    return ([("content-type", "text/javascript")], trapping).into_response();
                }
                _ => {}
            }
            if !path.ends_with(".wasm") {
                return next.run(request).await;
            }
            match module {
                Module::Held => {
                    while !released.load(Ordering::Relaxed) {
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                    next.run(request).await
                }
                Module::Whole | Module::WithoutFacts | Module::NoLoader | Module::PageForLoader | Module::Trapping => {
                    next.run(request).await
                }
                Module::Missing => StatusCode::NOT_FOUND.into_response(),
                Module::Broken => ([("content-type", "application/wasm")], "not a module").into_response(),
            }
        }
    }))
}

/// Whether an address is that of the script around the module for looking.
fn is_glue(path: &str) -> bool {
    path.ends_with(".js") && path.contains("/atlas-") && !path.contains("-loader-")
}

/// What lies beside the site for newer facts.
#[derive(Debug, Clone, Default)]
pub enum Beside {
    /// What the build writes: nothing newer.
    #[default]
    AsBuilt,
    /// A file, whatever it holds.
    File(Vec<u8>),
    /// No file at all.
    Nothing,
    /// A server that sends a page for every address.
    Page,
    /// A server that fails.
    Failing,
    /// A server that does not answer.
    Hanging,
}

impl Beside {
    async fn answer(self) -> Option<Response> {
        // As the build's own server answers; not kept, because tests put one file after another there.
        let headers =
            [("content-type", "application/json"), ("cache-control", "no-cache"), ("access-control-allow-origin", "*")];
        match self {
            Self::AsBuilt => None,
            Self::File(bytes) => Some((headers, bytes).into_response()),
            Self::Nothing => Some(StatusCode::NOT_FOUND.into_response()),
            Self::Failing => Some(StatusCode::SERVICE_UNAVAILABLE.into_response()),
            Self::Hanging => std::future::pending().await,
            Self::Page => {
                Some(([("content-type", "text/html; charset=utf-8")], "<!DOCTYPE html><p>你好").into_response())
            }
        }
    }
}

/// What the server holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Published {
    /// The built site.
    #[default]
    Built,
    /// A later version of it.
    Newer,
    /// A later version that is being copied: its list is there, one of its pages is not yet.
    Torn,
    /// The site without its service worker.
    Unkept,
    /// Nothing: whoever asks is cut off.
    Unreachable,
    /// The site, from a server that sends who asks for a folder to the file in it.
    ToIndex,
    /// The site, from a server that takes the slash after a folder away.
    Slashless,
    /// The site, from a server that names itself in full and adds a query.
    ToItself,
    /// The site, from a server that says that its answers vary in everything.
    Varying,
}

impl Published {
    /// What the server answers in place of a file of the built site; none where it answers with the file.
    fn instead(self, request: &Request, folder: &Path) -> Option<Response> {
        let path = request.uri().path();
        let name = path.trim_end_matches('/');
        let is_folder = path.ends_with('/') && !name.is_empty();
        let sent = |status, to: String| {
            Some((status, [("location", to), ("cache-control", "no-cache".to_owned())]).into_response())
        };
        let page = |headers| {
            let text = std::fs::read_to_string(folder.join(name.trim_start_matches('/')).join("index.html")).ok()?;
            Some((headers, text).into_response())
        };
        let html = ("content-type", "text/html; charset=utf-8");
        match self {
            Self::ToIndex if is_folder => sent(StatusCode::FOUND, format!("{path}index.html")),
            Self::Slashless if is_folder => sent(StatusCode::PERMANENT_REDIRECT, name.to_owned()),
            Self::Slashless if !name.is_empty() => page([html, ("cache-control", "no-cache")]),
            Self::ToItself if is_folder && request.uri().query().is_none() => {
                let host = request.headers().get("host").and_then(|host| host.to_str().ok()).unwrap_or_default();
                sent(StatusCode::MOVED_PERMANENTLY, format!("http://{host}{path}?v=1"))
            }
            Self::Varying if path.ends_with('/') => page([html, ("vary", "*")]),
            Self::Newer | Self::Torn if path.ends_with("/sw.js") => {
                let mut script = std::fs::read_to_string(folder.join("sw.js")).unwrap_or_default();
                let digit = |byte: &u8| byte.is_ascii_hexdigit();
                let is_version = |at: &usize| {
                    script.as_bytes().get(at + 2..at + 18).is_some_and(|version| version.iter().all(digit))
                };
                let at = script.match_indices("=\"").map(|(at, _)| at).find(is_version).expect("a version");
                script.insert_str(at + 2, "later");
                if self == Self::Torn {
                    // It lists a page that is not the one that lies there.
                    script = script.replacen("[\"timeline/\",\"", "[\"timeline/\",\"other", 1);
                }
                Some(([("content-type", "text/javascript"), ("cache-control", "no-cache")], script).into_response())
            }
            Self::Unkept if path.ends_with("/sw.js") => Some(StatusCode::NOT_FOUND.into_response()),
            // The connection ends without a word, with the task that serves it; nothing is printed.
            Self::Unreachable => std::panic::resume_unwind(Box::new("unreachable")),
            _ => None,
        }
    }
}
