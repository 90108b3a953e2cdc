//! The brief as a file: what the sheet shows, with its style, in one document.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, CssStyleSheet, Element, HtmlAnchorElement, Url};

use super::Island;
use crate::brief::file;
use crate::browser::dom;
use crate::texts;

impl Island {
    /// Offers the brief as a download; returns what there is to say. `last` is the address of
    /// the last file, which the browser is done with, and then of this one.
    pub(super) fn save(&self, last: &mut Option<String>) -> &'static str {
        if let Some(last) = last.take() {
            // An address that is none any more harms nobody.
            drop(Url::revoke_object_url(&last));
        }
        *last = self.file().and_then(|text| download(&text));
        if last.is_some() { texts::answers::shortlist_saved() } else { texts::answers::shortlist_not_saved() }
    }

    fn file(&self) -> Option<String> {
        let document = web_sys::window()?.document()?;
        let sheet = dom::one(&self.root, "[data-sheet]")?;
        let copy: Element = sheet.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        for hidden in dom::all(&copy, "[hidden], .is-hidden") {
            hidden.remove();
        }
        // A file lies elsewhere: links must say where they lead, those within it need not.
        for link in dom::all(&copy, "a[href]") {
            let Some(link) = link.dyn_ref::<HtmlAnchorElement>() else { continue };
            if !link.get_attribute("href").is_some_and(|href| href.starts_with('#')) {
                link.set_href(&link.href());
            }
        }
        let sheets = document.style_sheets();
        let style: String = (0..sheets.length())
            .filter_map(|at| sheets.item(at)?.dyn_into::<CssStyleSheet>().ok())
            .filter_map(|sheet| rules(&sheet))
            .collect();
        let title = dom::one(&sheet, "[data-title]").and_then(|title| title.text_content()).unwrap_or_default();
        Some(file::document(&title, &style, &copy.outer_html()))
    }
}

/// The rules of a style sheet as text; none for one that may not be read.
fn rules(sheet: &CssStyleSheet) -> Option<String> {
    let rules = sheet.css_rules().ok()?;
    Some((0..rules.length()).filter_map(|at| Some(rules.item(at)?.css_text() + "\n")).collect())
}

/// Hands a text to the browser as a file to keep; returns the file's address, which must
/// live until the browser has read it.
fn download(text: &str) -> Option<String> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let kind = BlobPropertyBag::new();
    kind.set_type("text/html;charset=utf-8");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = dom::create("a", "", "")?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(&file::name());
    link.click();
    Some(address)
}
