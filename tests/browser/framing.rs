//! Pages of another site that hold frames of this one, and looking into these frames.

use serde_json::{Value, json};

use crate::harness::Outcome;
use crate::page::Page;

/// A frame as large as most are.
pub const SIZE: &str = "width=\"640\" height=\"480\"";

/// A frame of a view, as a webmaster writes it.
pub fn frame(address: &str, attributes: &str) -> String {
    format!("<iframe src=\"{address}\" title=\"视图\" {attributes}></iframe>")
}

/// The policy of a host that allows nothing but frames of the site.
pub fn frames_only(site: &str) -> String {
    format!("default-src 'none'; frame-src {site}")
}

/// The policy of a host that runs its own scripts and the helper beside the frames.
pub fn frames_and_scripts(site: &str) -> String {
    format!("{}; script-src 'unsafe-inline' {site}; style-src 'unsafe-inline'", frames_only(site))
}

impl Page {
    /// Goes into a view in a frame of a host that allows nothing but frames, once the view answers.
    pub async fn enter_view(&self, path: &str, heading: &str) -> Outcome {
        self.open_host(&self.frames_only(), &frame(&self.site(path), SIZE)).await?;
        self.enter_frame(0).await?;
        self.get("heading", heading).await?;
        self.ready().await
    }

    /// [`frames_only`] for this site.
    pub fn frames_only(&self) -> String {
        frames_only(&self.site(""))
    }

    /// [`frames_and_scripts`] for this site.
    pub fn frames_and_scripts(&self) -> String {
        frames_and_scripts(&self.site(""))
    }

    /// Opens a page of the other site.
    pub async fn open_host(&self, policy: &str, body: &str) -> Outcome {
        self.leave_frame().await?;
        self.host.show(policy, body);
        Ok(self.driver.goto(format!("{}/", self.host.origin)).await?)
    }

    /// Looks into the frame at a place among the page's frames, once it holds a document of this site.
    pub async fn enter_frame(&self, at: u16) -> Outcome {
        self.leave_frame().await?;
        let document = self
            .until(&format!("a document in frame {at}"), async || {
                let element = self
                    .tell(
                        "Runtime.evaluate",
                        json!({ "expression": format!("document.querySelectorAll('iframe')[{at}]") }),
                    )
                    .await?;
                let node = self
                    .tell("DOM.describeNode", json!({ "objectId": element["result"]["objectId"], "pierce": true }))
                    .await?;
                let document = &node["node"]["contentDocument"];
                let is_there = document["documentURL"].as_str().is_some_and(|url| url.starts_with(&self.site("")));
                Ok(document["backendNodeId"].as_u64().filter(|_| is_there))
            })
            .await?;
        self.driver.enter_frame(at).await?;
        self.look_into(Some(document));
        self.until("the frame's document", async || {
            Ok(self
                .script("return document.readyState")
                .await?
                .as_str()
                .filter(|state| *state == "complete")
                .map(|_| ()))
        })
        .await
    }

    /// Looks at the page around again.
    pub async fn leave_frame(&self) -> Outcome {
        self.look_into(None);
        Ok(self.driver.enter_default_frame().await?)
    }

    /// What the frames of the host said, in order; the host must have begun to listen with [`LISTEN`].
    pub async fn heard(&self) -> Outcome<Vec<Value>> {
        let heard = self.script("return window.heard").await?;
        Ok(heard.as_array().cloned().unwrap_or_default())
    }

    /// Waits until a frame has said a thing of a type that fits.
    pub async fn hears(&self, kind: &str, fits: impl Fn(&Value) -> bool) -> Outcome<Value> {
        self.until(&format!("the message “{kind}”"), async || {
            Ok(self.heard().await?.into_iter().find(|said| said["type"] == kind && fits(said)))
        })
        .await
    }
}

/// A script of the host that keeps what it hears.
pub const LISTEN: &str = "<script>window.heard = []; addEventListener('message', (event) => { \
    if ([...document.querySelectorAll('iframe')].some((frame) => frame.contentWindow === event.source)) \
        window.heard.push({ ...event.data, origin: event.origin }); });</script>";
