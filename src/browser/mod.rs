//! What makes drawn pages answer.
//!
//! An island is a drawn part of a page. Its state is a signal; effects turn the
//! state into a pure scene and write what changed into the elements that the
//! page already has. Nothing is drawn a second time, so there is nothing to
//! flash, to shift or to disagree with the page. Every failure is an ordinary
//! value, and leaves the page as it was drawn.

pub mod address;
pub mod announce;
pub mod compare;
#[cfg(feature = "desk")]
pub mod desk;
pub mod edition;
pub mod embedding;
pub mod facts;
pub mod fragment;
pub mod frame;
pub mod gesture;
pub mod island;
pub mod kept;
pub mod map;
pub mod picture;
pub mod points;
pub mod ready;
pub mod scout;
pub mod search;
pub mod shortlist;
pub mod timeline;
pub mod timer;
pub mod toast;

use leptos::prelude::Owner;
use wasm_bindgen::JsValue;
use web_sys::Element;

pub(crate) use crate::dom;
use kept::Kept;

/// Starts what every page has, then each island of the page by the name it is drawn with.
/// An island that a module does not hold is left as drawn.
///
/// # Errors
/// The facts in the module are broken; the loader then says that interaction is unavailable.
pub fn start(island: impl Fn(&str, Element, Kept) -> Result<(), postcard::Error>) -> Result<(), JsValue> {
    let broken = |error: &dyn std::fmt::Display| JsValue::from_str(&error.to_string());
    any_spawner::Executor::init_wasm_bindgen().map_err(|error| broken(&error))?;
    // Signals live as long as the page.
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    let kept = if frame::is_frame() {
        // A frame keeps nothing.
        Kept::nowhere()
    } else {
        Kept::install()
    };
    for (name, root) in ready::islands() {
        island(&name, root, kept).map_err(|error| broken(&error))?;
    }
    // Effects run in the microtasks that are waiting already; the mark comes after them.
    wasm_bindgen_futures::spawn_local(async {
        // In a frame the page around decides what is in sight.
        if !frame::is_frame() {
            fragment::install();
        }
        ready::announce();
    });
    Ok(())
}
