//! What a person does with a page: look for things by role and name, click, type, wait.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::harness::{Host, Outcome, Served};
use crate::serving::{Beside, Published};

/// Longest wait for anything.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a condition is looked at.
const LOOK: Duration = Duration::from_millis(40);

/// Tries until there is something, or fails with what was waited for.
pub async fn until<T>(what: &str, attempt: impl AsyncFn() -> Outcome<Option<T>>) -> Outcome<T> {
    let started = Instant::now();
    loop {
        let last = match attempt().await {
            Ok(Some(value)) => return Ok(value),
            Ok(None) => String::new(),
            // A page that is being left or drawn anew may refuse for a moment.
            Err(error) => format!(" ({error})"),
        };
        if started.elapsed() > PATIENCE {
            return Err(format!("waited in vain: {what}{last}").into());
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// The accessible name wanted.
#[derive(Debug, Clone, Copy)]
pub enum Name<'a> {
    Is(&'a str),
    Begins(&'a str),
    Holds(&'a str),
    /// A place's line in the list beside the map.
    Listed(&'a str),
    /// The mark of a place on the map: its name first, and behind a comma its role.
    Mark(&'a str),
    Any,
}

/// The core's mark on the map: marks say name, role and what is done there.
pub const CORE_MARK: Name = Name::Mark("航空港区");

impl<'a> From<&'a str> for Name<'a> {
    fn from(name: &'a str) -> Self {
        Self::Is(name)
    }
}

impl Name<'_> {
    /// The words that every name has which fits.
    pub const fn words(&self) -> &str {
        match self {
            Self::Is(words) | Self::Begins(words) | Self::Holds(words) | Self::Listed(words) | Self::Mark(words) => {
                words
            }
            Self::Any => "",
        }
    }

    pub fn fits(&self, name: &str) -> bool {
        match self {
            Self::Is(wanted) => name == *wanted,
            Self::Begins(wanted) => name.starts_with(wanted),
            Self::Holds(wanted) => name.contains(wanted),
            Self::Listed(place) => name.starts_with(place) && !name.contains('，'),
            Self::Mark(place) => {
                name.strip_prefix(place).is_some_and(|rest| rest.starts_with([' ', '，']) && rest.contains('，'))
            }
            Self::Any => true,
        }
    }
}

/// Something that assistive technology sees.
#[derive(Debug, Clone)]
pub struct Seen {
    pub name: String,
    node: u64,
}

/// A tab on the site.
#[derive(Clone)]
pub struct Page {
    pub driver: WebDriver,
    pub downloads: std::path::PathBuf,
    /// Another site, which can hold frames of this one.
    pub host: Host,
    pub origin: String,
    root: String,
    /// What the server holds; tests publish anew.
    pub published: Arc<Mutex<Published>>,
    beside: Arc<Mutex<Beside>>,
    released: Arc<AtomicBool>,
    /// The document of the frame that is looked into, as the browser numbers it.
    frame: Arc<Mutex<Option<u64>>>,
}

impl Page {
    pub fn new(
        driver: WebDriver,
        downloads: &std::path::Path,
        Served { origin, host, published, beside, released, .. }: &Served,
        prefix: &str,
    ) -> Self {
        Self {
            driver,
            downloads: downloads.to_owned(),
            host: host.clone(),
            published: Arc::clone(published),
            beside: Arc::clone(beside),
            released: Arc::clone(released),
            frame: Arc::default(),
            origin: origin.clone(),
            root: format!("{origin}{}", prefix.trim_end_matches('/')),
        }
    }

    /// An address below the root of the site in full.
    pub fn site(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    /// Lets a held module come.
    pub fn release(&self) {
        self.released.store(true, Ordering::Relaxed);
    }

    /// Puts something beside the site for newer facts.
    pub fn put_beside(&self, what: Beside) {
        *self.beside.lock().expect("what lies beside") = what;
    }

    /// Has everything that is looked for be found in a frame's document; none for the page itself.
    pub fn look_into(&self, frame: Option<u64>) {
        if let Ok(mut current) = self.frame.lock() {
            *current = frame;
        }
    }

    /// Opens an address below the root of the site, without a leading slash.
    pub async fn open(&self, path: &str) -> Outcome {
        Ok(self.driver.goto(format!("{}/{path}", self.root)).await?)
    }

    /// Opens a page and waits until it answers to input.
    pub async fn open_ready(&self, path: &str) -> Outcome {
        self.open(path).await?;
        self.ready().await
    }

    /// Waits until the page says that it answers.
    pub async fn ready(&self) -> Outcome {
        // A page without a module has nothing to wait for but itself.
        let script = "return document.querySelector('script[src*=\"-loader-\"]') === null \
                          ? document.readyState === 'complete' \
                          : document.documentElement.dataset.interaction === 'ready' \
                              && performance.getEntriesByName('atlas-ready').length === 1";
        self.until("the page answers", async || Ok(self.script(script).await?.as_bool().filter(|ready| *ready)))
            .await?;
        Ok(())
    }

    /// The address below the root of the site.
    pub async fn address(&self) -> Outcome<String> {
        let url = self.driver.current_url().await?;
        let path = url.as_str().strip_prefix(&format!("{}/", self.root));
        Ok(path.ok_or_else(|| format!("{url} is outside {}", self.root))?.to_owned())
    }

    /// Waits until the address is as wanted, and returns it.
    pub async fn address_until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> Outcome<String> {
        let check = async || Ok(Some(self.address().await?).filter(|address| wanted(address)));
        self.until(&format!("the address {what}"), check).await
    }

    /// Tries until there is something, or fails with what was waited for, and where.
    pub async fn until<T>(&self, what: &str, attempt: impl AsyncFn() -> Outcome<Option<T>>) -> Outcome<T> {
        match until(what, attempt).await {
            Ok(found) => Ok(found),
            Err(error) => {
                let address = self.driver.current_url().await.map(|url| url.to_string()).unwrap_or_default();
                Err(format!("{error}, on {address}").into())
            }
        }
    }

    /// Runs a script in the page; for measuring, never for acting.
    pub async fn script(&self, script: &str) -> Outcome<Value> {
        Ok(self.driver.execute(script.to_owned(), Vec::new()).await?.json().clone())
    }

    /// Sends a command of the `DevTools` protocol.
    pub async fn tell(&self, method: &str, parameters: Value) -> Outcome<Value> {
        Ok(self.driver.cdp().send_raw(method, parameters).await?)
    }

    /// Gives the page a size; narrow ones as well, which a window cannot have.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tell("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    /// Has the page look as on paper (“print”), or on a screen, for a reader with settings of the system.
    pub async fn media(&self, media: &str, features: &[(&str, &str)]) -> Outcome {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.tell("Emulation.setEmulatedMedia", json!({ "media": media, "features": features })).await?;
        Ok(())
    }

    /// Everything of a role, with its name, in page order; hidden things are not seen.
    pub async fn seen(&self, role: &str) -> Outcome<Vec<Seen>> {
        let document = self.tell("DOM.getDocument", json!({ "depth": 0 })).await?;
        let frame = *self.frame.lock().map_err(|error| error.to_string())?;
        match frame {
            Some(frame) => self.seen_below(json!({ "backendNodeId": frame, "role": role })).await,
            None => self.seen_below(json!({ "nodeId": document["root"]["nodeId"], "role": role })).await,
        }
    }

    async fn seen_below(&self, query: Value) -> Outcome<Vec<Seen>> {
        let answer = self.tell("Accessibility.queryAXTree", query).await?;
        let nodes = answer["nodes"].as_array().cloned().unwrap_or_default();
        Ok(nodes
            .iter()
            .filter(|node| node["ignored"] != json!(true))
            .filter_map(|node| {
                let name = node["name"]["value"].as_str().unwrap_or_default().trim().to_owned();
                Some(Seen { name, node: node["backendDOMNodeId"].as_u64()? })
            })
            .collect())
    }

    /// The one thing of a role and a name; waits for it, and fails where there are two.
    pub async fn get<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Outcome<WebElement> {
        let name = name.into();
        self.until(&format!("{role} {name:?}"), async || {
            let mut found: Vec<Seen> = self.seen(role).await?;
            found.retain(|seen| name.fits(&seen.name));
            match found.as_slice() {
                [] => Ok(None),
                [one] => Ok(Some(self.element(one).await?)),
                many => Err(format!("{} of role {role} fit {name:?}: {many:?}", many.len()).into()),
            }
        })
        .await
    }

    /// Whether there is anything of a role and a name now.
    pub async fn has<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Outcome<bool> {
        let name = name.into();
        Ok(self.seen(role).await?.iter().any(|seen| name.fits(&seen.name)))
    }

    /// Waits until nothing of a role and a name is seen any more.
    pub async fn gone<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Outcome {
        let name = name.into();
        self.until(&format!("no {role} {name:?}"), async || Ok((!self.has(role, name).await?).then_some(()))).await
    }

    /// Waits until a text can be read on the page.
    pub async fn reads(&self, text: &str) -> Outcome {
        self.until(&format!("the words “{text}”"), async || {
            Ok(self.has("StaticText", Name::Holds(text)).await?.then_some(()))
        })
        .await
    }

    /// The page's element behind what assistive technology sees.
    pub async fn element(&self, seen: &Seen) -> Outcome<WebElement> {
        let resolved = self.tell("DOM.resolveNode", json!({ "backendNodeId": seen.node })).await?;
        let keep = json!({
            "objectId": resolved["object"]["objectId"],
            "functionDeclaration": "function () { window.foundByTest = this }",
        });
        self.tell("Runtime.callFunctionOn", keep).await?;
        Ok(self.driver.execute("return window.foundByTest", Vec::new()).await?.element()?)
    }

    /// Waits until nothing moves or fades any more.
    pub async fn rests(&self) -> Outcome {
        let rest = "return document.getAnimations().every((one) => one.playState !== 'running')";
        self.until("nothing moves", async || Ok((self.script(rest).await? == true).then_some(()))).await
    }

    /// Clicks the one thing of a role and a name.
    pub async fn click<'a>(&self, role: &str, name: impl Into<Name<'a>>) -> Outcome {
        let name = name.into();
        self.get(role, name).await?.click().await.map_err(|error| format!("{role} {name:?}: {error}"))?;
        Ok(())
    }

    /// Follows a link of the main navigation.
    pub async fn navigate(&self, name: &str) -> Outcome {
        let link = self
            .until(&format!("{name} in the main navigation"), async || {
                let bars = self.seen("navigation").await?;
                let Some(bar) = bars.iter().find(|bar| bar.name == "主导航") else { return Ok(None) };
                let links = self.seen_below(json!({ "backendNodeId": bar.node, "role": "link" })).await?;
                Ok(links.into_iter().find(|link| link.name == name))
            })
            .await?;
        Ok(self.element(&link).await?.click().await?)
    }

    /// Chooses an option of a list of choices by its text.
    pub async fn choose(&self, list: &str, option: &str) -> Outcome {
        // The map's choices wait in a box that opens at a press.
        self.script("document.querySelector('[data-filters]:not([open]) > summary')?.click()").await?;
        let list = self.get("combobox", list).await?;
        for item in list.find_all(By::Tag("option")).await? {
            if item.text().await?.trim() == option {
                return Ok(item.click().await?);
            }
        }
        Err(format!("there is no option {option}").into())
    }

    /// Presses keys where the focus is.
    pub async fn press(&self, keys: impl AsRef<str>) -> Outcome {
        Ok(self.driver.action_chain().send_keys(keys.as_ref()).perform().await?)
    }

    /// Role and name of what has the focus.
    pub async fn focused(&self) -> Outcome<(String, String)> {
        let element = self.tell("Runtime.evaluate", json!({ "expression": "document.activeElement" })).await?;
        let part = json!({ "objectId": element["result"]["objectId"], "fetchRelatives": false });
        let tree = self.tell("Accessibility.getPartialAXTree", part).await?;
        let text = |what: &str| tree["nodes"][0][what]["value"].as_str().unwrap_or_default().to_owned();
        Ok((text("role"), text("name")))
    }

    /// Tabs until what is wanted has the focus.
    pub async fn tab_to(&self, role: &str, name: Name<'_>) -> Outcome<String> {
        let mut seen = Vec::new();
        for _ in 0..200 {
            self.press(Key::Tab.value().to_string()).await?;
            let (at, text) = self.focused().await?;
            if at == role && name.fits(&text) {
                return Ok(text);
            }
            seen.push(format!("{at} {text}"));
        }
        Err(format!("tabbing never came to {role} {name:?}, but to {}", seen.join(" | ")).into())
    }

    /// Opens everything that is folded away, so that it is looked at as well.
    pub async fn unfold(&self) -> Outcome {
        // What opens over the page never stands open together with the rest.
        self.script("for (const part of document.querySelectorAll('details:not(.take details)')) part.open = true")
            .await?;
        Ok(())
    }

    /// Keeps a picture of a failure beside the build.
    pub async fn keep_screenshot(&self) {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser-failures");
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("test").replace("::", "-");
        let file = folder.join(format!("{name}.png"));
        if std::fs::create_dir_all(&folder).is_ok() && self.driver.screenshot(&file).await.is_ok() {
            println!("a picture of the failure: {}", file.display());
        }
    }
}
