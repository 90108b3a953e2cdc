//! Fetches the edition, no longer than it may be and no longer than a visitor should wait.

use gloo_net::http::Request;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStream, ReadableStreamDefaultReader};

use crate::edition::LIMIT;

/// After this many milliseconds the page goes on with its own facts.
const PATIENCE: i32 = 3_000;

/// Fetches what lies at an address: at most one byte more than an edition may have, none without a file or a network.
pub async fn edition(address: &str) -> Option<Vec<u8>> {
    let stop = AbortController::new().ok()?;
    let stopped = stop.clone();
    let late = Closure::once_into_js(move || stopped.abort());
    let window = web_sys::window()?;
    let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(late.unchecked_ref(), PATIENCE).ok()?;
    let response = Request::get(address).abort_signal(Some(&stop.signal())).send().await.ok()?;
    let read = if response.ok() { read(response.body()?).await } else { None };
    window.clear_timeout_with_handle(timer);
    read
}

/// Reads a stream until it ends, or until it is longer than it may be.
async fn read(stream: ReadableStream) -> Option<Vec<u8>> {
    let reader = stream.get_reader().dyn_into::<ReadableStreamDefaultReader>().ok()?;
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.ok()?;
        if Reflect::get(&piece, &"done".into()).ok()?.is_truthy() {
            return Some(bytes);
        }
        let piece = Reflect::get(&piece, &"value".into()).ok()?.dyn_into::<Uint8Array>().ok()?.to_vec();
        bytes.extend(piece.into_iter().take((LIMIT + 1).saturating_sub(bytes.len())));
        if bytes.len() > LIMIT {
            // What is still coming is of no use to anyone.
            drop(reader.cancel());
            return Some(bytes);
        }
    }
}
