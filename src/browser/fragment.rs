//! The part of a page that an address names behind `#`: opened where it is folded, and scrolled to where it was
//! drawn after the browser had looked for it.

use web_sys::{Element, Event};

use super::dom;

/// The element that the address names.
fn target() -> Option<Element> {
    let window = web_sys::window()?;
    let hash = window.location().hash().ok()?;
    let name = js_sys::decode_uri_component(hash.strip_prefix('#')?).ok()?;
    window.document()?.get_element_by_id(&String::from(name))
}

/// Opens every fold around an element; returns whether one was closed.
fn unfold(element: &Element) -> bool {
    let mut was_closed = false;
    let mut next = element.closest("details").ok().flatten();
    while let Some(fold) = next {
        was_closed |= !fold.has_attribute("open");
        dom::flag(&fold, "open", true);
        next = fold.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
    }
    was_closed
}

/// Shows what the address names once all islands stand, unless the visitor is elsewhere already; and from then on
/// whenever it names something else.
pub fn install() {
    let Some(window) = web_sys::window() else { return };
    if let Some(target) = target() {
        let opened = unfold(&target);
        let is_at_top = window.scroll_y().unwrap_or_default() < 1.0;
        if opened || is_at_top {
            target.scroll_into_view();
        }
    }
    dom::on(&window, "hashchange", |_: Event| {
        if let Some(target) = target().filter(unfold) {
            target.scroll_into_view();
        }
    });
}
