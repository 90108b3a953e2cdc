//! The engines besides Chromium's: Gecko as in Firefox, and WebKit, of which Debian's port is the
//! nearest thing to Safari that runs here. They are driven by the W3C protocol alone.

use std::future::Future;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, RequestData, SessionId};

use crate::driver::{Driver, tool};
use crate::harness::{Host, Outcome, Served, Visit, judge};
use crate::page::{Name, until};
use crate::serving::Beside;

/// An engine to look through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Gecko,
    WebKit,
}

impl Engine {
    fn driver(self) -> Driver {
        match self {
            Self::Gecko => Driver::gecko(),
            Self::WebKit => Driver::webkit(),
        }
    }

    fn capabilities(self) -> Capabilities {
        let wanted = match self {
            Self::Gecko => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": tool("FIREFOX", "/usr/bin/firefox-esr"),
                    "args": ["-headless"],
                    "prefs": { "intl.accept_languages": "zh-CN" },
                },
            }),
            Self::WebKit => json!({}),
        };
        Capabilities::from(wanted.as_object().cloned().unwrap_or_default())
    }
}

/// Runs a test in a window of an engine.
pub fn look<F, T>(engine: Engine, visit: Visit, test: F)
where
    F: FnOnce(Window) -> T + 'static,
    T: Future<Output = Outcome> + 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let local = tokio::task::LocalSet::new();
    let result = runtime.block_on(local.run_until(async move {
        let served = Served::start(visit).await;
        let process = engine.driver();
        let driver = WebDriver::new(process.address(), engine.capabilities()).await.expect("a browser");
        let root = format!("{}{}", served.origin, visit.prefix.trim_end_matches('/'));
        let (host, beside) = (served.host.clone(), Arc::clone(&served.beside));
        let window = Window { driver: driver.clone(), host, beside, root };
        // A task of its own, so that a failed assertion still ends the browser in good order.
        let result = tokio::task::spawn_local(async move { test(window).await }).await;
        driver.quit().await.ok();
        match result {
            Ok(outcome) => Ok(outcome.map_err(|error| format!("{engine:?}: {error}"))),
            Err(stopped) => Err(stopped),
        }
    }));
    judge(result);
}

/// A window of an engine on the site.
#[derive(Clone)]
pub struct Window {
    pub driver: WebDriver,
    pub host: Host,
    beside: Arc<Mutex<Beside>>,
    root: String,
}

impl Window {
    /// An address below the root of the site in full.
    pub fn site(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    /// Puts something beside the site for newer facts.
    pub fn put_beside(&self, what: Beside) {
        *self.beside.lock().expect("what lies beside") = what;
    }

    /// Opens any address in full.
    pub async fn open(&self, address: &str) -> Outcome {
        Ok(self.driver.goto(address).await?)
    }

    /// Opens a page of the other site that holds frames, under a policy.
    pub async fn open_host(&self, policy: &str, body: &str) -> Outcome {
        self.driver.enter_default_frame().await?;
        self.host.show(policy, body);
        self.open(&format!("{}/", self.host.origin)).await
    }

    /// Runs a script in the page; for measuring, never for acting.
    pub async fn script(&self, script: &str) -> Outcome<Value> {
        Ok(self.driver.execute(script.to_owned(), Vec::new()).await?.json().clone())
    }

    /// Waits until a script returns the truth.
    pub async fn is_so(&self, what: &str, script: &str) -> Outcome {
        until(what, async || Ok(self.script(script).await?.as_bool().filter(|so| *so).map(drop))).await
    }

    /// Waits until the page says that it answers.
    pub async fn answers(&self) -> Outcome {
        self.is_so("the page answers", "return document.documentElement.dataset.interaction === 'ready'").await
    }

    /// Looks into a frame, once it holds a document.
    pub async fn enter_frame(&self, at: u16) -> Outcome {
        until(&format!("frame {at}"), async || {
            self.driver.enter_default_frame().await?;
            self.driver.enter_frame(at).await?;
            let is_there = "return document.readyState === 'complete' && location.href !== 'about:blank'";
            Ok(self.script(is_there).await?.as_bool().filter(|there| *there))
        })
        .await
        .map(drop)
    }

    /// The one thing in sight of a role and a name, as the engine tells assistive technology; waits for it.
    pub async fn get<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Outcome<WebElement> {
        let name = name.into();
        until(&format!("{role} {name:?}"), async || {
            let mut found = Vec::new();
            for element in self.candidates(role, name.words()).await? {
                if element.is_displayed().await?
                    && self.told(&element, "computedrole").await? == role
                    && name.fits(self.told(&element, "computedlabel").await?.trim())
                {
                    found.push(element);
                }
            }
            match found.len() {
                0 => Ok(None),
                1 => Ok(found.pop()),
                many => Err(format!("{many} of role {role} fit {name:?}").into()),
            }
        })
        .await
    }

    /// What may have a role and these words in its name: pages have hundreds of links, and each question to an engine
    /// takes its time.
    async fn candidates(&self, role: &str, words: &str) -> Outcome<Vec<WebElement>> {
        let script = "const [selector, words] = arguments;
            const named = (element) => [element, ...(element.labels ?? []),
                ...(element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))];
            const texts = (element) => [element.textContent, ...['aria-label', 'title', 'placeholder', 'value']
                .map((name) => element.getAttribute(name))].join(' ').replace(/\\s+/g, '');
            return [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0
                && named(element).some((part) => part && texts(part).includes(words.replace(/\\s+/g, ''))));";
        let given = vec![json!(candidates(role)), json!(words)];
        Ok(self.driver.execute(script.to_owned(), given).await?.elements()?)
    }

    /// Clicks the one thing of a role and a name.
    pub async fn click<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Outcome {
        let name = name.into();
        let element = self.get(role, name).await?;
        // The middle of the box of a link in a drawing need not be the link: a pointer meets its shapes.
        let shape = element.find(By::Css("svg > path, .mark__shape")).await;
        shape.unwrap_or(element).click().await.map_err(|error| format!("{role} {name:?}: {error}"))?;
        Ok(())
    }

    /// Role or name of an element.
    async fn told(&self, element: &WebElement, what: &'static str) -> Outcome<String> {
        let answer = self.driver.cmd(Told { element: element.element_id().to_string(), what }).await?;
        Ok(answer.value::<String>()?)
    }

    /// What the frames of the host said, in order; the host must have begun to listen.
    pub async fn heard(&self) -> Outcome<Vec<Value>> {
        Ok(self.script("return window.heard").await?.as_array().cloned().unwrap_or_default())
    }

    /// Waits until a frame has said a thing of a type that fits.
    pub async fn hears(&self, kind: &str, fits: impl Fn(&Value) -> bool) -> Outcome<Value> {
        until(&format!("the message “{kind}”"), async || {
            Ok(self.heard().await?.into_iter().find(|said| said["type"] == kind && fits(said)))
        })
        .await
    }
}

/// What can have a role at all, so that not every element is asked.
fn candidates(role: &str) -> &'static str {
    match role {
        "heading" => "h1, h2, h3, h4",
        "link" => "a[href]",
        _ => "button, input, select, textarea, [role]",
    }
}

/// Asks for what an engine tells assistive technology.
#[derive(Debug)]
struct Told {
    element: String,
    what: &'static str,
}

impl FormatRequestData for Told {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let Self { element, what } = self;
        RequestData::new(axum::http::Method::GET, format!("/session/{session}/element/{element}/{what}"))
    }
}
