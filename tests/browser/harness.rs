//! A server, a driver and a browser for one test, all gone when it ends.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::StatusCode;

use axum::routing::get;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};

use crate::driver::{Driver, tool};
use crate::nginx::{Knobs, Nginx};
use crate::page::Page;
use crate::serving::{Beside, Module, Published, served};

/// What a test ends with.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

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

/// A key as text to press.
pub fn key(key: thirtyfour::Key) -> String {
    key.value().to_string()
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
