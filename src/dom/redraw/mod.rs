//! What the module for newer facts does with the page, once it has judged an edition.

mod files;
mod page;

use web_sys::Element;

use crate::dom::{self, notes};
use crate::state::route::Route;
use crate::texts;
use crate::view::Drawn;

pub use files::lead as lead_downloads;
pub use page::address_below;

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}

/// Shows a page that was drawn from the edition; `false` where the browser refuses, and then nothing has changed.
#[must_use]
pub fn show(date: &str, drawn: &Drawn) -> bool {
    let Some(root) = root().filter(|root| page::replace(root, drawn).is_ok()) else { return false };
    notes::status(&root, &texts::edition::used(date));
    true
}

/// Whether the page stands for an address that the site does not have.
#[must_use]
pub fn is_missing() -> bool {
    root().is_some_and(|root| page::is_missing(&root))
}

/// The facts of the edition no longer have this page. An address that the site never had is told by its page.
pub fn page_is_gone(date: &str) {
    let Some(root) = root().filter(|root| !page::is_missing(root)) else { return };
    let said = texts::edition::gone(date);
    if let Some(note) = dom::one(&root, "[data-frame-notice]") {
        dom::text(&note, &said);
    } else if let Some(main) = dom::one(&root, "main")
        && let Some(note) = dom::create("p", "data-note", "")
    {
        dom::set(&note, "role", "status");
        // A new element beside one that stands in the page; what it says comes after, so that it is heard.
        drop(main.insert_adjacent_element("beforebegin", &note));
        dom::text(&note, &said);
    }
}

/// The edition is not newer after all.
pub fn as_built() {
    if let Some(root) = root() {
        notes::status(&root, texts::edition::as_built());
    }
}

/// The edition is unsound: a visitor is told which facts stand here, a webmaster why; `site` is the address
/// of the site's root.
pub fn refused(site: &str, lines: &[String]) {
    let Some(root) = root() else { return };
    if let Some(footer) = dom::one(&root, ".site-footer")
        && let Some(note) = dom::create("p", "", texts::edition::unsound())
        && let Some(more) = dom::create("a", "", texts::edition::unsound_why())
    {
        dom::set(&more, "href", &format!("{site}{}#update", Route::Data));
        dom::append(&note, &more);
        dom::append(&footer, &note);
    }
    let why = lines.join("\n");
    notes::status(&root, &format!("{}\n{why}", texts::edition::refused()));
    web_sys::console::info_1(&format!("atlas: edition.json is not used:\n{why}").into());
}
