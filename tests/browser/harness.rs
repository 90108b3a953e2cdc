//! A server, a driver and a browser for one test, all gone when it ends.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bio_atlas::build::{headers, server};
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};

use crate::driver::{Driver, tool};
use crate::nginx::{Knobs, Nginx};
use crate::page::Page;

/// What a test ends with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

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

/// The circumstances of a visit.
#[derive(Debug, Clone, Copy)]
pub struct Visit {
    /// Path under which the site lies.
    pub prefix: &'static str,
    pub scripts: bool,
    pub module: Module,
    /// Whether the index of the search arrives.
    pub index: bool,
    pub width: u32,
    pub height: u32,
    /// Whether the browser lets pages keep anything.
    pub storage: bool,
    /// Whether the console has to stay empty.
    pub quiet: bool,
    /// Whether nginx serves the site, with the configuration that deployers get.
    pub nginx: bool,
    /// Whether the deployer lets the other site give framed views commands.
    pub commands: bool,
    /// Whether the deployer has told the build where the public finds the site.
    pub addressed: bool,
    /// Whether it is the site of the invented city, which the same modules show.
    pub invented: bool,
}

impl Visit {
    /// A desktop on which everything is as it should be.
    pub const PLAIN: Self = Self {
        prefix: "/",
        scripts: true,
        module: Module::Whole,
        index: true,
        storage: true,
        width: 1440,
        height: 900,
        quiet: true,
        nginx: false,
        commands: false,
        addressed: false,
        invented: false,
    };
}

impl Default for Visit {
    fn default() -> Self {
        Self::PLAIN
    }
}

/// The folder that holds the built site.
pub fn dist() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(folder.join("index.html").is_file(), "there is no built site in dist/: run “make dist” or “make test”");
    folder
}

/// The folder that holds the site of the invented city.
fn invented() -> PathBuf {
    let target = std::env::var_os("TARGET").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(target).join("city");
    assert!(folder.join("index.html").is_file(), "the invented city is not built: run “make city” or “make test”");
    folder
}

/// Runs a test in the browser. What the console said and what was fetched is judged at the end.
pub fn visit<F, T>(visit: Visit, test: F)
where
    F: FnOnce(Page) -> T + 'static,
    T: Future<Output = Outcome> + 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let local = tokio::task::LocalSet::new();
    let result = runtime.block_on(local.run_until(async move {
        let served = Served::start(visit).await;
        let process = Driver::chromium();
        let downloads = process.downloads();
        let driver = WebDriver::new(process.address(), capabilities(visit, &downloads)).await.expect("a browser");
        let page = Page::new(driver.clone(), &downloads, &served, visit.prefix);
        page.resize(visit.width, visit.height).await.expect("a window of the wanted size");
        // A task of its own, so that a failed assertion still ends the browser in good order.
        let inner = page.clone();
        let result = tokio::task::spawn_local(async move { test(inner).await }).await;
        let result = match result {
            Ok(Ok(())) => Ok(page.finish(visit.quiet).await.map_err(|error| error.to_string())),
            Ok(Err(error)) => Ok(Err(error.to_string())),
            Err(stopped) => Err(stopped),
        };
        if !matches!(result, Ok(Ok(()))) {
            page.keep_screenshot().await;
        }
        driver.quit().await.ok();
        result
    }));
    judge(result);
}

/// Fails the test that ended badly.
pub fn judge(result: Result<Result<(), String>, tokio::task::JoinError>) {
    match result {
        Ok(Ok(())) => {}
        Ok(Err(message)) => panic!("{message}"),
        // The assertion has said its word already; only the test has to fail as well.
        Err(stopped) => match stopped.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(error) => panic!("{error}"),
        },
    }
}

/// The site and another one beside it, each on a port of its own, until dropped.
pub struct Served {
    /// Scheme, address and port of the site.
    pub origin: String,
    pub host: Host,
    pub published: Arc<Mutex<Published>>,
    pub beside: Arc<Mutex<Beside>>,
    /// Whether a held module may come.
    pub released: Arc<AtomicBool>,
    _nginx: Option<Nginx>,
}

impl Served {
    /// Starts both on the current task set.
    pub async fn start(visit: Visit) -> Self {
        let folder = if visit.invented { invented() } else { dist() };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let nginx = visit.nginx.then(|| Nginx::start(Knobs { files: &folder, prefix: visit.prefix, embedders: "" }));
        let local = listener.local_addr().expect("an address");
        let origin = format!("http://{}", nginx.as_ref().map_or(local, |server| server.address));
        let host = Host::start().await;
        let published: Arc<Mutex<Published>> = Arc::default();
        let beside: Arc<Mutex<Beside>> = Arc::default();
        let released: Arc<AtomicBool> = Arc::default();
        let router = served(&folder, visit, &changes(visit, &origin, &host.origin), &published, &beside, &released);
        tokio::task::spawn_local(async move { axum::serve(listener, router).await });
        Self { origin, host, published, beside, released, _nginx: nginx }
    }
}

/// What the build writes into views for frames where its settings are others than those of the built site.
fn changes(visit: Visit, origin: &str, host: &str) -> Vec<(&'static str, String)> {
    // `message_origins` names the other site.
    let listed =
        visit.commands.then(|| ("data-origins=\"\"", format!("data-origins=\"https://elsewhere.example {host}\"")));
    // `address` names the site.
    let named = visit.addressed.then(|| ("'self'", format!("'self' {origin}")));
    listed.into_iter().chain(named).collect()
}

/// The site as the visit wants it served.
fn served(
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

/// Another site, on a port of its own, that shows whatever page a test gives it.
#[derive(Clone)]
pub struct Host {
    pub origin: String,
    /// The page's policy and its markup.
    page: Arc<Mutex<(String, String)>>,
    /// What the page asks of everything that it holds, frames too (`Cross-Origin-Embedder-Policy`).
    pub embedder: Arc<Mutex<&'static str>>,
}

impl Host {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let page: Arc<Mutex<(String, String)>> = Arc::default();
        let embedder = Arc::new(Mutex::new("unsafe-none"));
        let (shown, asked) = (Arc::clone(&page), Arc::clone(&embedder));
        let answer = move || {
            let (policy, markup) = shown.lock().expect("the page").clone();
            let headers = [
                ("content-type", "text/html; charset=utf-8".to_owned()),
                ("content-security-policy", policy),
                ("cross-origin-embedder-policy", (*asked.lock().expect("what is asked")).to_owned()),
            ];
            async move { (headers, markup) }
        };
        let icon = || async { StatusCode::NO_CONTENT };
        let router = Router::new().route("/", get(answer)).route("/favicon.ico", get(icon));
        tokio::task::spawn_local(async move { axum::serve(listener, router).await });
        Self { origin, page, embedder }
    }

    /// Has the site show a page.
    pub fn show(&self, policy: &str, body: &str) {
        let markup = format!("<!DOCTYPE html><html lang=\"zh-CN\"><title>别的网站</title><body>{body}</body></html>");
        *self.page.lock().expect("the page") = (policy.to_owned(), markup);
    }
}

fn capabilities(visit: Visit, downloads: &Path) -> ChromeCapabilities {
    let mut chrome = DesiredCapabilities::chrome();
    let mut set = || -> WebDriverResult<()> {
        chrome.set_binary(&tool("CHROMIUM", "/usr/bin/chromium"))?;
        for flag in [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A sandboxed frame in a process of its own would be out of the reach of what reads the page.
            "--disable-features=IsolateSandboxedIframes",
            "--lang=zh-CN",
        ] {
            chrome.add_arg(flag)?;
        }
        let mut preferences = serde_json::json!({ "download.default_directory": downloads });
        if !visit.scripts {
            preferences["profile.managed_default_content_settings.javascript"] = 2.into();
        }
        if !visit.storage {
            preferences["profile.default_content_setting_values.cookies"] = 2.into();
        }
        chrome.add_experimental_option("prefs", preferences)?;
        chrome.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        chrome.set_logging_prefs("performance", LoggingPrefsLogLevel::All)
    };
    set().expect("capabilities");
    chrome
}
