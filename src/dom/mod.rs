//! The drawn page as the browser holds it: elements, and attributes written into them.
//!
//! What makes pages answer (`crate::browser`) and what draws one anew from newer facts ([`redraw`], in a
//! module of its own that knows the views and no island) both stand on this.

pub mod notes;
#[cfg(feature = "edition")]
pub mod redraw;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, EventTarget, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The elements below `root` that match, in page order.
#[must_use]
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(nodes) = root.query_selector_all(selector) else { return Vec::new() };
    (0..nodes.length()).filter_map(|index| nodes.get(index)?.dyn_into().ok()).collect()
}

/// The first element below `root` that matches.
#[must_use]
pub fn one(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

/// As [`one`], for an element that every page of its kind has: where a view no longer draws it, a control is dead, and a
/// debug build says so in the console.
#[must_use]
pub fn needed(root: &Element, selector: &str) -> Option<Element> {
    let found = one(root, selector);
    #[cfg(debug_assertions)]
    if found.is_none() {
        web_sys::console::warn_1(&format!("atlas: nothing matches {selector}").into());
    }
    found
}

/// Writes an attribute where it differs.
pub fn set(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        // Only a malformed name can fail, and names here are literals.
        drop(element.set_attribute(name, value));
    }
}

/// Sets or takes away an attribute that has no value.
pub fn flag(element: &Element, name: &str, on: bool) {
    // As above: the name is a literal.
    drop(element.toggle_attribute_with_force(name, on));
}

/// A truth as ARIA attributes write it.
#[must_use]
pub const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// Calls a method by its name, so that the module needs no bindings of what is asked here alone; none where the
/// browser has no such method, or it fails.
#[must_use]
pub fn call(of: &JsValue, name: &str, given: &[JsValue]) -> Option<JsValue> {
    let method: js_sys::Function = js_sys::Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    method.apply(of, &given.iter().collect()).ok()
}

/// What has the focus.
#[must_use]
pub fn focused() -> Option<Element> {
    web_sys::window()?.document()?.active_element()
}

/// Moves focus to an element without scrolling to it.
pub fn focus_in_place(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // Links in a drawing have the same method as other elements.
    drop(element.unchecked_ref::<HtmlElement>().focus_with_options(&options));
}

/// Scrolls no more than it takes to show an element.
pub fn scroll_to(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Adds or takes away one class.
pub fn class(element: &Element, name: &str, on: bool) {
    drop(element.class_list().toggle_with_force(name, on));
}

/// Writes text where it differs.
pub fn text(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}

/// Writes text anew where a live region has to say it, though it may be the same words; else where it differs.
pub fn say(element: &Element, words: &str, again: bool) {
    if again { element.set_text_content(Some(words)) } else { text(element, words) }
}

/// A new element with a class and a text, either of which may be empty.
#[must_use]
pub fn create(tag: &str, class: &str, text: &str) -> Option<Element> {
    let element = web_sys::window()?.document()?.create_element(tag).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    Some(element)
}

/// Puts an element at the end of another.
pub fn append(parent: &Element, child: &Element) {
    // Only a node that holds its own parent is refused, and these are new.
    drop(parent.append_child(child));
}

/// Brings some children of a parent into an order, at its end where they do not stand in that
/// order already: what need not move keeps its focus.
pub fn in_order(parent: &Element, children: &[Element]) {
    let all = parent.children();
    let standing: Vec<Element> =
        (0..all.length()).filter_map(|at| all.item(at)).filter(|child| children.contains(child)).collect();
    if standing != children {
        for child in children {
            append(parent, child);
        }
    }
}

/// Listens for an event as long as the page lives.
pub fn on<E: JsCast + 'static>(target: &EventTarget, name: &str, mut call: impl FnMut(E) + 'static) {
    let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Ok(event) = event.dyn_into::<E>() {
            call(event);
        }
    });
    if target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()).is_ok() {
        closure.forget();
    }
}

/// Opens the browser's print dialogue; where printing is forbidden (a sandboxed frame), the
/// browser says so itself.
pub fn print() {
    drop(web_sys::window().map(|window| window.print()));
}

/// Whether a click is a plain one: no key held, no other button, so that
/// “open in a new tab” stays the browser's.
#[must_use]
pub fn is_plain(event: &web_sys::MouseEvent) -> bool {
    event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() && !event.alt_key()
}
