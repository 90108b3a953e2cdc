//! A server, a driver and a browser for one test, all gone when it ends.

use std::future::Future;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bio_atlas::build::server;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};

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
}

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
}

impl Default for Visit {
    fn default() -> Self {
        Self {
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
        }
    }
}

/// The folder that holds the built site.
pub fn dist() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(folder.join("index.html").is_file(), "there is no built site in dist/: run “make dist” or “make test”");
    folder
}

/// Runs a test in the browser. What the console said and what was fetched is judged at the end.
pub fn visit<F, T>(visit: Visit, test: F)
where
    F: FnOnce(Page) -> T + 'static,
    T: Future<Output = Outcome> + 'static,
{
    let folder = dist();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let local = tokio::task::LocalSet::new();
    let result = runtime.block_on(local.run_until(async move {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let nginx = visit.nginx.then(|| Nginx::start(Knobs { files: &folder, prefix: visit.prefix, embedders: "" }));
        let local = listener.local_addr().expect("an address");
        let origin = format!("http://{}", nginx.as_ref().map_or(local, |server| server.address));
        let host = Host::start().await;
        let published: Arc<Mutex<Published>> = Arc::default();
        let beside: Arc<Mutex<Beside>> = Arc::default();
        let router = served(&folder, visit, &host.origin, &published, &beside);
        tokio::task::spawn_local(async move { axum::serve(listener, router).await });
        let driver_process = DriverProcess::start();
        let downloads = driver_process.folder.join("downloads");
        let driver =
            WebDriver::new(driver_process.address(), capabilities(visit, &downloads)).await.expect("a browser");
        let page = Page::new(driver.clone(), &downloads, &origin, visit.prefix, host, (published, beside));
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

/// The site as the visit wants it served.
fn served(
    folder: &Path,
    visit: Visit,
    host: &str,
    published: &Arc<Mutex<Published>>,
    beside: &Arc<Mutex<Beside>>,
) -> Router {
    let site = server::site(folder, visit.prefix);
    let Visit { module, index, commands, .. } = visit;
    let folder = folder.to_owned();
    // What the build writes where the setting `message_origins` names the other site.
    let listed = commands.then(|| format!("data-origins=\"https://elsewhere.example {host}\""));
    let (published, beside) = (Arc::clone(published), Arc::clone(beside));
    site.layer(middleware::from_fn(move |request: Request, next: Next| {
        let (listed, folder) = (listed.clone(), folder.clone());
        let published = *published.lock().expect("what is published");
        let beside = beside.lock().expect("what lies beside").clone();
        async move {
            let path = request.uri().path();
            if path.ends_with("/edition.json")
                && let Some(answer) = beside.answer()
            {
                return answer;
            }
            if let Some(answer) = published.instead(path, &folder) {
                return answer;
            }
            if let Some(listed) = listed.filter(|_| path.contains("/embed/") && path.ends_with('/')) {
                let drawn = std::fs::read_to_string(folder.join(path.trim_start_matches('/')).join("index.html"));
                let drawn = drawn.unwrap_or_default().replace("data-origins=\"\"", &listed);
                return ([("content-type", "text/html; charset=utf-8")], drawn).into_response();
            }
            if path.ends_with(".bin") && !index {
                return StatusCode::NOT_FOUND.into_response();
            }
            if !path.ends_with(".wasm") {
                return next.run(request).await;
            }
            match module {
                Module::Whole => next.run(request).await,
                Module::Missing => StatusCode::NOT_FOUND.into_response(),
                Module::Broken => ([("content-type", "application/wasm")], "not a module").into_response(),
            }
        }
    }))
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
}

impl Beside {
    fn answer(self) -> Option<Response> {
        // As the build's own server answers; not kept, because tests put one file after another there.
        let headers =
            [("content-type", "application/json"), ("cache-control", "no-cache"), ("access-control-allow-origin", "*")];
        match self {
            Self::AsBuilt => None,
            Self::File(bytes) => Some((headers, bytes).into_response()),
            Self::Nothing => Some(StatusCode::NOT_FOUND.into_response()),
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
}

impl Published {
    /// What the server answers in place of a file of the built site; none where it answers with the file.
    fn instead(self, path: &str, folder: &Path) -> Option<Response> {
        match self {
            Self::Newer | Self::Torn if path.ends_with("/sw.js") => {
                let script = std::fs::read_to_string(folder.join("sw.js")).unwrap_or_default();
                // Its version stands first.
                let mut script = script.replacen("=\"", "=\"later", 1);
                if self == Self::Torn {
                    // It lists a page that is not the one that lies there.
                    script = script.replacen("[\"timeline/\",\"", "[\"timeline/\",\"other", 1);
                }
                Some(([("content-type", "text/javascript"), ("cache-control", "no-cache")], script).into_response())
            }
            Self::Unkept if path.ends_with("/sw.js") => Some(StatusCode::NOT_FOUND.into_response()),
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
}

impl Host {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let page: Arc<Mutex<(String, String)>> = Arc::default();
        let shown = Arc::clone(&page);
        let answer = move || {
            let (policy, markup) = shown.lock().expect("the page").clone();
            async move {
                ([("content-type", "text/html; charset=utf-8".to_owned()), ("content-security-policy", policy)], markup)
            }
        };
        let icon = || async { StatusCode::NO_CONTENT };
        let router = Router::new().route("/", get(answer)).route("/favicon.ico", get(icon));
        tokio::task::spawn_local(async move { axum::serve(listener, router).await });
        Self { origin, page }
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

/// A program that an environment variable may name; by default Debian's.
fn tool(variable: &str, debian: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| debian.to_owned())
}

/// chromedriver on a port of its own choice, with a folder for what it and the browser leave behind.
struct DriverProcess {
    child: Child,
    port: u16,
    folder: PathBuf,
}

impl DriverProcess {
    /// Several start at once, and now and then one finds the port taken that it chose: it ends, and another is started.
    fn start() -> Self {
        (0..3).find_map(|_| Self::attempt()).expect("chromedriver names a port")
    }

    /// None where the driver ended before it named a port.
    fn attempt() -> Option<Self> {
        let program = tool("CHROMEDRIVER", "/usr/bin/chromedriver");
        // A short path: the browser puts a socket there.
        let thread = format!("{:?}", std::thread::current().id());
        let number: String = thread.chars().filter(char::is_ascii_digit).collect();
        let folder = std::env::temp_dir().join(format!("atlas-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        let child = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}; “make test” installs it"));
        let mut process = Self { child, port: 0, folder };
        let mut output = BufReader::new(process.child.stdout.take().expect("its output"));
        let mut line = String::new();
        while process.port == 0 {
            line.clear();
            if !output.read_line(&mut line).is_ok_and(|read| read > 0) {
                return None;
            }
            let port = line.split_once("started successfully on port ").map(|(_, port)| port.trim_end());
            process.port = port.and_then(|port| port.trim_end_matches('.').parse().ok()).unwrap_or(0);
        }
        // The rest is of no interest, but the pipe must not fill up.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Some(process)
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for DriverProcess {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
        // The browser may take a moment to let go of its files.
        for _ in 0..40 {
            if std::fs::remove_dir_all(&self.folder).is_ok() || !self.folder.exists() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }
}
