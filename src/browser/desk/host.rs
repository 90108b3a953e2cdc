//! What `desk.js` does for the desk: asks the other half in its worker, keeps the draft in this browser, reads and
//! writes files.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Where the page finds it.
const NAME: &str = "atlasDesk";

/// The object that `desk.js` has put there.
#[derive(Debug, Clone)]
pub struct Host(Object);

/// A draft that was kept, and how often it was written before.
#[derive(Debug, Clone)]
pub struct Stored {
    pub text: String,
    pub version: f64,
}

/// What became of a draft that was to be kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Stowed {
    /// It is; how often it was written.
    Kept(f64),
    /// Another tab has written meanwhile.
    Elsewhere,
    /// The browser does not keep anything.
    Refused,
}

fn said(reason: &JsValue) -> String {
    let text = Reflect::get(reason, &"message".into()).ok().and_then(|text| text.as_string());
    text.or_else(|| reason.as_string()).unwrap_or_default()
}

impl Host {
    /// None where the script did not arrive.
    #[must_use]
    pub fn of_page() -> Option<Self> {
        let found = Reflect::get(&web_sys::window()?.into(), &NAME.into()).ok()?;
        found.dyn_into().ok().map(Self)
    }

    /// Whether the pages of the site lie beside the desk.
    #[must_use]
    pub fn has_pages(&self) -> bool {
        Reflect::get(&self.0, &"preview".into()).is_ok_and(|preview| preview.is_function())
    }

    async fn call(&self, name: &str, arguments: &Array) -> Result<JsValue, String> {
        let called = Reflect::get(&self.0, &name.into())
            .and_then(JsCast::dyn_into::<Function>)
            .and_then(|function| function.apply(&self.0, arguments))
            .map_err(|reason| said(&reason))?;
        match called.dyn_into::<Promise>() {
            Ok(promise) => JsFuture::from(promise).await.map_err(|reason| said(&reason)),
            Err(value) => Ok(value),
        }
    }

    /// Opens the facts of the site.
    pub async fn open<T: DeserializeOwned>(&self) -> Result<T, String> {
        read(&self.call("open", &Array::new()).await?)
    }

    /// Asks the other half; `progress` is called as it goes on.
    pub async fn ask<T: DeserializeOwned>(
        &self,
        what: &str,
        asked: &impl Serialize,
        progress: &Function,
    ) -> Result<T, String> {
        let bytes = postcard::to_allocvec(asked).map_err(|error| error.to_string())?;
        let arguments = Array::of1(&Uint8Array::from(bytes.as_slice()));
        read(&self.call("ask", &Array::of3(&what.into(), &arguments, progress)).await?)
    }

    /// Has the other half make a file.
    pub async fn make(&self, what: &str, of: Option<&str>) -> Result<JsValue, String> {
        let arguments: Array = of.into_iter().map(JsValue::from).collect();
        self.call("ask", &Array::of2(&what.into(), &arguments)).await
    }

    /// Reads files that somebody chose or dropped: names and bytes.
    pub async fn files(&self, files: &JsValue) -> Result<Vec<(String, Vec<u8>)>, String> {
        let read: Array = self.call("files", &Array::of1(files)).await?.dyn_into().map_err(|value| said(&value))?;
        let one = |entry: JsValue| {
            let pair: Array = entry.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, Uint8Array::new(&pair.get(1)).to_vec()))
        };
        Ok(read.iter().filter_map(one).collect())
    }

    /// Has the other half read files together.
    pub async fn bring<T: DeserializeOwned>(&self, files: &[(String, Vec<u8>)]) -> Result<T, String> {
        for (name, bytes) in files {
            let arguments = Array::of2(&name.into(), &Uint8Array::from(bytes.as_slice()));
            self.call("ask", &Array::of2(&"take".into(), &arguments)).await?;
        }
        read(&self.call("ask", &Array::of2(&"bring".into(), &Array::new())).await?)
    }

    /// The draft that this browser keeps.
    pub async fn load(&self) -> Option<Stored> {
        let found = self.call("load", &Array::new()).await.ok()?;
        let text = Reflect::get(&found, &"text".into()).ok()?.as_string()?;
        let version = Reflect::get(&found, &"version".into()).ok()?.as_f64()?;
        Some(Stored { text, version })
    }

    /// Keeps a draft in the place of the one of a version.
    pub async fn keep(&self, text: &str, version: f64) -> Stowed {
        match self.call("keep", &Array::of2(&text.into(), &version.into())).await {
            Ok(written) => written.as_f64().map_or(Stowed::Elsewhere, Stowed::Kept),
            Err(_) => Stowed::Refused,
        }
    }

    /// Puts an edition where pages find it that are opened as a preview.
    pub async fn preview(&self, edition: &JsValue) -> Result<(), String> {
        self.call("preview", &Array::of1(edition)).await.map(drop)
    }

    /// Hands a file to the visitor.
    pub async fn save(&self, name: &str, content: &JsValue, kind: &str) -> Result<(), String> {
        self.call("save", &Array::of3(&name.into(), content, &kind.into())).await.map(drop)
    }
}

fn read<T: DeserializeOwned>(value: &JsValue) -> Result<T, String> {
    postcard::from_bytes(&Uint8Array::new(value).to_vec()).map_err(|error| error.to_string())
}
