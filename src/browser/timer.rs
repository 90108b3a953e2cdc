//! Something done later, once.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Does it after some milliseconds; none where the browser has no time to give.
pub fn after(milliseconds: i32, then: Box<dyn FnOnce()>) -> Option<i32> {
    let window = web_sys::window()?;
    let late = Closure::once_into_js(then);
    window.set_timeout_with_callback_and_timeout_and_arguments_0(late.unchecked_ref(), milliseconds).ok()
}

/// Does it no more.
pub fn stop(timer: Option<i32>) {
    if let (Some(timer), Some(window)) = (timer, web_sys::window()) {
        window.clear_timeout_with_handle(timer);
    }
}
