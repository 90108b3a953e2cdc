//! Looks beside the site for newer facts, and has the page drawn with them before anything answers.
//!
//! One request, which the loader has begun early and the browser keeps for an hour. In nearly every case
//! its answer is that the site's own facts are the newest, or is no edition at all, which a glance at three
//! fields tells. Else the module that judges editions is fetched ([`crate::dom::redraw`] is its part of the page): the page
//! changes at once and whole, or not at all.

mod fetch;

use super::facts;
use crate::dom::notes;
use crate::edition::FILE;
use crate::edition::claim::{Claim, claim};
use crate::texts;
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The loader calls it before anything is started, with the address where an edition would lie and a
/// function that brings the module that judges one. Never fails: the page stays as drawn.
#[wasm_bindgen]
pub async fn settle(address: String, load: Function) {
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    let own = |name: &str| root.get_attribute(name).unwrap_or_default();
    let built = (own("data-date"), own("data-revision").parse().unwrap_or(1));
    let bytes = fetch::edition(&address).await.unwrap_or_default();
    let is_judged = match claim(&bytes, (&built.0, built.1)) {
        Claim::Newer => true,
        // Only where somebody may look for the reason.
        Claim::Unclear => notes::has_status(&root),
        Claim::NotNewer => {
            notes::status(&root, texts::edition::as_built());
            false
        }
        Claim::Other => {
            notes::status(&root, &notes::something_else());
            false
        }
        Claim::Nothing => {
            notes::status(&root, texts::edition::absent());
            false
        }
    };
    // The root of the site, with its slash.
    let site = address.strip_suffix(FILE).unwrap_or(&address);
    if is_judged && let Err(reason) = judge(site, &bytes, &load).await {
        notes::status(&root, texts::edition::not_judged());
        web_sys::console::info_2(&"atlas: edition.json could not be judged:".into(), &reason);
    }
}

/// Has an edition judged, and the page drawn with it where it is sound.
async fn judge(site: &str, bytes: &[u8], load: &Function) -> Result<(), JsValue> {
    let module = JsFuture::from(load.call0(&JsValue::NULL)?.dyn_into::<Promise>()?).await?;
    let redraw = Reflect::get(&module, &"redraw".into())?.dyn_into::<Function>()?;
    let used = redraw.call2(&JsValue::NULL, &Uint8Array::from(bytes), &site.into())?;
    if used.is_object() {
        for part in ["map", "timeline", "scout"] {
            let bytes = Uint8Array::new(&Reflect::get(&used, &part.into())?).to_vec();
            facts::know(part.to_owned(), bytes);
        }
    }
    Ok(())
}
