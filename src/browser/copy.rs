//! Copy buttons anywhere on a page: `<button data-copy="…">`.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlDocument, HtmlTextAreaElement};

use super::{dom, timer};

/// Label after success.
const DONE: &str = "已复制";
/// Where copying is forbidden, the text stands beside the button, selected, and the visitor copies it.
const BY_HAND: &str = "请手动复制";
/// How long a label tells of success, in milliseconds.
const STAY: i32 = 4_000;

/// Listens on the whole document, as long as the page lives.
pub fn install() {
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    // There before it has something to say, so that it is heard.
    if let (None, Some(body), Some(said)) =
        (dom::one(&root, "[data-copied]"), dom::one(&root, "body"), dom::create("p", "visually-hidden", ""))
    {
        dom::set(&said, "role", "status");
        dom::flag(&said, "data-copied", true);
        dom::append(&body, &said);
    }
    dom::on(&root.clone(), "click", move |event: Event| {
        let button = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("button[data-copy]").ok().flatten());
        if let Some((button, text)) =
            button.and_then(|button| Some((button.clone(), button.get_attribute("data-copy")?)))
        {
            copy(root.clone(), button, text);
        }
    });
}

fn copy(root: Element, button: Element, text: String) {
    let Some(window) = web_sys::window() else { return };
    // The clipboard exists in secure contexts only; elsewhere the property is undefined.
    let navigator = window.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|value| value.is_object());
    let promise = clipboard.then(|| navigator.clipboard().write_text(&text));
    wasm_bindgen_futures::spawn_local(async move {
        let written = match promise {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        };
        let done = written || the_old_way(&root, &button, &text);
        tell(&root, &button, done);
        if !done {
            by_hand(&button, &text);
        }
    });
}

/// A field with the text, after the button: what a modal dialog covers cannot be selected elsewhere.
fn field(button: &Element, class: &str, text: &str) -> Option<HtmlTextAreaElement> {
    let field = dom::create("textarea", class, "")?.dyn_into::<HtmlTextAreaElement>().ok()?;
    field.set_value(text);
    field.set_read_only(true);
    button.insert_adjacent_element("afterend", &field).ok()?;
    field.select();
    Some(field)
}

/// Copies a selection, which plain http allows too.
fn the_old_way(root: &Element, button: &Element, text: &str) -> bool {
    let document = root.owner_document().and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    let (Some(document), Some(field)) = (document, field(button, "visually-hidden", text)) else { return false };
    let done = document.exec_command("copy").unwrap_or(false);
    field.remove();
    dom::focus_in_place(button);
    done
}

/// Leaves the text selected beside the button.
fn by_hand(button: &Element, text: &str) {
    // The one of the last try goes.
    if let Some(old) = button.next_element_sibling().filter(|next| next.has_attribute("data-by-hand")) {
        old.remove();
    }
    if let Some(field) = field(button, "copy-by-hand", text) {
        dom::flag(&field, "data-by-hand", true);
        dom::set(&field, "aria-label", BY_HAND);
        dom::focus_in_place(&field);
        field.select();
    }
}

/// Says what became of it, on the button for a while and to who does not see it.
fn tell(root: &Element, button: &Element, done: bool) {
    let label = button.text_content().unwrap_or_default();
    let words = if done { DONE } else { BY_HAND };
    if let Some(said) = dom::one(root, "[data-copied]") {
        let what = label.strip_prefix("复制").unwrap_or_default();
        // Anew even where it is the same: each copy is told.
        said.set_text_content(Some(&format!("{words}{what}")));
    }
    if label == DONE || label == BY_HAND {
        return;
    }
    button.set_text_content(Some(words));
    let button = button.clone();
    let later = move || {
        // Who drew the button may have named it anew meanwhile.
        if button.text_content().as_deref() == Some(words) {
            button.set_text_content(Some(&label));
        }
    };
    // Without a timer the label stays, which is true as well.
    timer::after(STAY, Box::new(later));
}
