//! Copy buttons anywhere on a page: `<button data-copy="…">`, and `<button data-cite>` for the text before it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event};

/// Label after success; the button keeps it, so that a screen reader reads it too.
const DONE: &str = "已复制";
/// Where copying is forbidden, the text is selected and the visitor copies it.
const BY_HAND: &str = "请手动复制";

/// Listens on the whole document, as long as the page lives.
pub fn install() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let closure = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let button = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("button[data-copy], button[data-cite]").ok().flatten());
        if let Some(button) = button {
            copy(button);
        }
    });
    if document.add_event_listener_with_callback("click", closure.as_ref().unchecked_ref()).is_ok() {
        closure.forget();
    }
}

/// The text that stands before a button in the same paragraph.
fn before(button: &Element) -> Option<String> {
    let all = button.parent_element()?.text_content()?;
    let label = button.text_content()?;
    Some(all.trim_end().strip_suffix(label.trim_end())?.trim().to_owned())
}

fn copy(button: Element) {
    let text = button.get_attribute("data-copy").or_else(|| before(&button));
    let (Some(window), Some(text)) = (web_sys::window(), text) else { return };
    // The clipboard exists in secure contexts only; elsewhere the property is undefined.
    let navigator = window.navigator();
    let available = js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false)
        && !js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|value| value.is_undefined());
    if !available {
        button.set_text_content(Some(BY_HAND));
        return;
    }
    let promise = navigator.clipboard().write_text(&text);
    wasm_bindgen_futures::spawn_local(async move {
        let done = JsFuture::from(promise).await.is_ok();
        button.set_text_content(Some(if done { DONE } else { BY_HAND }));
    });
}
