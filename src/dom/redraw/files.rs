//! Downloads of later facts: the files below `data/` are those of the build, so links to them are led to
//! the same files made of the edition, when somebody is about to use one.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Element, Event, HtmlAnchorElement, Url};

use crate::dom;

const DATA: &str = "data/";

/// Leads links for as long as the page lives; `file` gives the bytes of one by its name.
pub fn lead(site: &str, file: fn(&str) -> Option<Vec<u8>>) {
    let Some(root) = super::root() else { return };
    let data = format!("{site}{DATA}");
    for moment in ["pointerdown", "focusin", "contextmenu", "click"] {
        let data = data.clone();
        dom::on(&root, moment, move |event: Event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let link = target.and_then(|target| target.closest("a[download]").ok().flatten());
            if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
                // A file that cannot be made leaves the link to that of the build.
                drop(lead_one(&link, &data, file));
            }
        });
    }
}

fn lead_one(link: &HtmlAnchorElement, data: &str, file: fn(&str) -> Option<Vec<u8>>) -> Result<(), JsValue> {
    let href = link.href();
    let Some(name) = href.strip_prefix(data) else { return Ok(()) };
    let Some(bytes) = file(name) else { return Ok(()) };
    let blob = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes.as_slice())))?;
    link.set_download(name);
    link.set_href(&Url::create_object_url_with_blob(&blob)?);
    Ok(())
}
