//! Looks beside the site for newer facts, and has the page drawn with them before anything answers.
//!
//! One request, which the loader has begun early and the browser keeps for an hour. In nearly every case
//! its answer is that the site's own facts are the newest, which a glance at two fields tells. Else
//! the module that judges editions is fetched ([`crate::dom::redraw`] is its part of the page): the page
//! changes at once and whole, or not at all.

mod fetch;

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::facts::{self, Later};
use crate::dom::notes;
use crate::edition::FILE;
use fetch::Fetched;

/// The loader calls it before anything is started, with the address where an edition would lie and a
/// function that brings the module that judges one. Never fails: the page stays as drawn.
#[wasm_bindgen]
pub async fn settle(address: String, load: Function) {
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    match fetch::edition(&address).await {
        Fetched::Bytes(bytes) if may_be_newer(&root, &bytes) => {
            // The root of the site, with its slash.
            let site = address.strip_suffix(FILE).unwrap_or(&address);
            if let Err(reason) = judge(site, &bytes, &load).await {
                notes::status(&root, notes::NOT_JUDGED);
                web_sys::console::info_2(&"atlas: edition.json could not be judged:".into(), &reason);
            }
        }
        Fetched::Bytes(_) => notes::status(&root, notes::AS_BUILT),
        Fetched::Nothing => notes::status(&root, notes::NOTHING),
    }
    notes::overdue(&root);
}

/// Whether the file says of itself that it is newer than the page, or does not speak clearly.
fn may_be_newer(root: &Element, bytes: &[u8]) -> bool {
    let own = |name: &str| root.get_attribute(name).unwrap_or_default();
    let said = || {
        let text = std::str::from_utf8(bytes).ok()?;
        let file = js_sys::JSON::parse(text.trim_start_matches('\u{feff}')).ok()?;
        // A day that is written otherwise is for the judge, like a revision that is none.
        let date = Reflect::get(&file, &"data_date".into()).ok()?.as_string().filter(|date| is_day(date))?;
        let revision = Reflect::get(&file, &"revision".into()).ok()?.as_f64().filter(|number| *number >= 0.0)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, capped")]
        Some((date, revision as u32))
    };
    // A day as ISO 8601 writes it is ordered as text.
    said().is_none_or(|said| said > (own("data-date"), own("data-revision").parse().unwrap_or(1)))
}

/// Whether a text has the form of a day, such as 2026-11-21.
fn is_day(text: &str) -> bool {
    let form = text.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte });
    form.eq(*b"0000-00-00")
}

/// Has an edition judged, and the page drawn with it where it is sound.
async fn judge(site: &str, bytes: &[u8], load: &Function) -> Result<(), JsValue> {
    let module = JsFuture::from(load.call0(&JsValue::NULL)?.dyn_into::<Promise>()?).await?;
    let redraw = Reflect::get(&module, &"redraw".into())?.dyn_into::<Function>()?;
    let used = redraw.call2(&JsValue::NULL, &Uint8Array::from(bytes), &site.into())?;
    if used.is_object() {
        let part = |name: &str| Reflect::get(&used, &name.into()).map(|value| Uint8Array::new(&value).to_vec());
        facts::replace(Later {
            map: part("map")?,
            timeline: part("timeline")?,
            scout: part("scout")?,
            search: part("search")?,
        });
    }
    Ok(())
}
