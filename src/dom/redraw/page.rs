//! Puts a drawn page in the place of the one that is shown, so that a reader loses nothing.

use wasm_bindgen::JsValue;
use web_sys::{Element, Event};

use crate::dom;
use crate::view::Drawn;

/// The address of this page below the root of the site, as routes write it; none where it lies elsewhere.
#[must_use]
pub fn address_below(site: &str) -> Option<String> {
    let href = web_sys::window()?.location().href().ok()?;
    let page = href.split(['?', '#']).next()?.strip_prefix(site)?;
    Some(page.strip_suffix("index.html").unwrap_or(page).to_owned())
}

/// What only the page for missing addresses has: it cannot know its depth.
fn base(root: &Element) -> Option<Element> {
    dom::one(root, "base[href]")
}

/// Whether this page stands for an address that the site does not have.
#[must_use]
pub fn is_missing(root: &Element) -> bool {
    base(root).is_some()
}

/// Replaces body, title and description at once. What was scrolled, focused and opened stays so.
///
/// # Errors
/// The browser refuses a body; then nothing has changed.
pub fn replace(root: &Element, drawn: &Drawn) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let shown = document.body().ok_or(JsValue::NULL)?;
    let scrolled = (window.scroll_x().unwrap_or(0.0), window.scroll_y().unwrap_or(0.0));
    let focused = document.active_element().and_then(|element| Way::to(&element, &shown));
    let offered: Vec<(String, Vec<String>)> = dom::all(&shown, OFFERS).iter().map(offer).collect();
    let opened: Vec<Way> = dom::all(&shown, "details[open]").iter().filter_map(|open| Way::to(open, &shown)).collect();
    // This page is not missing any more.
    if let Some(base) = base(root) {
        base.remove();
    }
    shown.set_inner_html(&drawn.body);
    document.set_title(&drawn.title);
    if let Some(meta) = dom::one(root, "meta[name=description]") {
        dom::set(&meta, "content", &drawn.description);
    }
    for select in dom::all(&shown, OFFERS) {
        let (name, _) = offer(&select);
        let Some((_, built)) = offered.iter().find(|(known, _)| *known == name) else { continue };
        for option in dom::all(&select, "option") {
            if !option.get_attribute("value").is_some_and(|value| built.contains(&value)) {
                option.remove();
            }
        }
    }
    for way in opened {
        if let Some(details) = way.walk(&shown) {
            dom::flag(&details, "open", true);
        }
    }
    // A fragment names an element that is a new one now.
    if let Ok(hash) = window.location().hash()
        && !hash.is_empty()
    {
        drop(window.location().replace(&hash));
    }
    window.scroll_to_with_x_and_y(scrolled.0, scrolled.1);
    if let Some(focused) = focused.and_then(|way| way.walk(&shown)) {
        dom::focus_in_place(&focused);
    }
    if let Ok(event) = Event::new("atlas-redrawn") {
        // Nobody cancels it; `frame.js` dresses what is new.
        drop(root.dispatch_event(&event));
    }
    Ok(())
}

/// Choices of what the site has a view for frames of: newer facts bring none with them.
const OFFERS: &str = "select[data-framed]";

/// The name of a choice and the values that it offers.
fn offer(select: &Element) -> (String, Vec<String>) {
    let values = dom::all(select, "option").iter().filter_map(|option| option.get_attribute("value")).collect();
    (select.get_attribute("data-choice").unwrap_or_default(), values)
}

/// How to find an element again: from the nearest one with an id by places among siblings, and of the same kind.
/// Newer facts may have more rows, but a fact keeps its id.
struct Way {
    /// Empty where the way begins at the body.
    id: String,
    steps: Vec<u32>,
    tag: String,
}

impl Way {
    fn to(element: &Element, from: &Element) -> Option<Self> {
        let mut steps = Vec::new();
        let mut at = element.clone();
        while at != *from && at.id().is_empty() {
            let parent = at.parent_element()?;
            let siblings = parent.children();
            steps.push((0..siblings.length()).find(|index| siblings.item(*index).as_ref() == Some(&at))?);
            at = parent;
        }
        // The body itself has the focus when nothing has.
        (element != from).then(|| Self { id: at.id(), steps, tag: element.tag_name() })
    }

    fn walk(&self, from: &Element) -> Option<Element> {
        let start = match self.id.as_str() {
            "" => from.clone(),
            id => from.owner_document()?.get_element_by_id(id)?,
        };
        let found = self.steps.iter().rev().try_fold(start, |at, step| at.children().item(*step))?;
        (found.tag_name() == self.tag).then_some(found)
    }
}
