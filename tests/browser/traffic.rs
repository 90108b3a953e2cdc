//! What a page says in the console, and whom it asks for something.

use serde_json::Value;

use crate::harness::Outcome;
use crate::page::Page;

impl Page {
    /// What the console said since the last look, except mere information.
    pub async fn console(&self) -> Outcome<Vec<String>> {
        let entries = self.driver.browser_log().await?;
        Ok(entries
            .into_iter()
            .filter(|entry| !matches!(entry.level.as_str(), "INFO" | "DEBUG" | "FINE"))
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// Addresses that pages asked for since the last look.
    pub async fn requests(&self) -> Outcome<Vec<String>> {
        let entries = self.driver.get_log("performance").await?;
        Ok(entries
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok())
            .filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent")
            .filter_map(|entry| entry["message"]["params"]["request"]["url"].as_str().map(str::to_owned))
            .collect())
    }

    /// Fails on console noise and on requests to anywhere else.
    pub async fn finish(&self, quiet: bool) -> Outcome {
        let noise = self.console().await?;
        if quiet && !noise.is_empty() {
            return Err(format!("the console said:\n{}", noise.join("\n")).into());
        }
        let foreign: Vec<String> = self
            .requests()
            .await?
            .into_iter()
            .filter(|url| ![&self.origin, &self.host.origin].iter().any(|own| url.starts_with(&format!("{own}/"))))
            // What the page holds itself, or lies on this machine, is asked of nobody.
            .filter(|url| !["data:", "blob:", "file:"].iter().any(|own| url.starts_with(own)))
            .collect();
        if foreign.is_empty() { Ok(()) } else { Err(format!("asked elsewhere: {}", foreign.join(", ")).into()) }
    }
}
