//! What is said about the facts of the page: calmly to a visitor, exactly to a webmaster.
//!
//! On the page of data it stands where `data-edition-status` is drawn.

use web_sys::Element;

use crate::dom;

pub const AS_BUILT: &str = "站点上的 edition.json 不比站点自带的数据新，用的是自带的数据。";
#[cfg(feature = "web")]
pub const NOTHING: &str = "站点上没有取到 edition.json，用的是站点自带的数据。";
#[cfg(feature = "web")]
pub const SOMETHING_ELSE: &str = "站点上没有取到 edition.json，用的是站点自带的数据。\n那个网址有回答，但不是数据更新文件：请上传 make edition 写出的文件。";
#[cfg(feature = "web")]
pub const NOT_JUDGED: &str = "站点上有 edition.json，但核对它的程序没有取到，或者没能运行，用的是站点自带的数据。重新打开本页可以再试；原因在浏览器的控制台里。";

/// Writes lines where the page of data keeps its status.
pub fn status(root: &Element, text: &str) {
    let Some(status) = dom::one(root, "[data-edition-status]") else { return };
    status.set_text_content(None);
    for line in text.lines() {
        if let Some(element) = dom::create("p", "", line) {
            dom::append(&status, &element);
        }
    }
}

/// Whether the page tells webmasters what became of an edition.
#[cfg(feature = "web")]
#[must_use]
pub fn has_status(root: &Element) -> bool {
    dom::one(root, "[data-edition-status]").is_some()
}
