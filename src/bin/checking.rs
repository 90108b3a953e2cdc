//! The desk's other half, which runs beside its page: reads files, checks the draft, writes what is published.

use std::cell::RefCell;

use bio_atlas::desk::engine::Engine;
use bio_atlas::desk::message::Asked;
use bio_atlas::failure::Failure;
use js_sys::Function;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

thread_local! {
    static ENGINE: RefCell<Option<Engine>> = const { RefCell::new(None) };
    /// Files that are still to be read together.
    static FILES: RefCell<Vec<(String, Vec<u8>)>> = const { RefCell::new(Vec::new()) };
}

fn told(Failure { what, why }: Failure) -> String {
    format!("{what}: {why}")
}

fn written(value: &impl Serialize) -> Result<Vec<u8>, String> {
    postcard::to_allocvec(value).map_err(|error| error.to_string())
}

fn with<T>(act: impl FnOnce(&mut Engine) -> Result<T, String>) -> Result<T, String> {
    ENGINE.with_borrow_mut(|engine| engine.as_mut().ok_or_else(|| "not opened".to_owned()).and_then(act))
}

/// Opens the facts of the site: those that the build gave, or those of an edition that is newer; both as they lie
/// beside the page.
///
/// # Errors
/// What is broken in what the build gave.
#[wasm_bindgen]
pub fn open(start: &[u8], edition: &[u8]) -> Result<Vec<u8>, String> {
    let (engine, opened) = Engine::open(start, edition).map_err(told)?;
    ENGINE.set(Some(engine));
    written(&opened)
}

/// Checks the draft; `progress` is told which table of how many is being read.
///
/// # Errors
/// What was asked cannot be read.
#[wasm_bindgen]
pub fn check(asked: &[u8], progress: &Function) -> Result<Vec<u8>, String> {
    let asked: Asked = postcard::from_bytes(asked).map_err(|error| error.to_string())?;
    let say = |at: usize, of: usize| {
        // Whether anybody hears it changes nothing.
        drop(progress.call2(&JsValue::NULL, &at.into(), &of.into()));
    };
    with(|engine| written(&engine.check(asked, &say)))
}

/// Takes a file that is to be read with others.
#[wasm_bindgen]
pub fn take(name: String, bytes: Vec<u8>) {
    FILES.with_borrow_mut(|files| files.push((name, bytes)));
}

/// Reads the files that were taken.
///
/// # Errors
/// Nothing was opened.
#[wasm_bindgen]
pub fn bring() -> Result<Vec<u8>, String> {
    let files = FILES.take();
    with(|engine| written(&engine.bring(&files)))
}

/// The draft as it was checked last, as a workbook.
///
/// # Errors
/// It is larger than a workbook may be.
#[wasm_bindgen]
pub fn workbook() -> Result<Vec<u8>, String> {
    with(|engine| engine.workbook().map_err(told))
}

/// The draft as it was checked last, as an edition.
///
/// # Errors
/// It has mistakes.
#[wasm_bindgen]
pub fn edition() -> Result<String, String> {
    with(|engine| engine.edition().map_err(told))
}

/// A table of the draft as it was checked last, as CSV.
///
/// # Errors
/// There is no such table.
#[wasm_bindgen]
pub fn csv(table: &str) -> Result<String, String> {
    with(|engine| engine.csv(table).ok_or_else(|| "no such table".to_owned()))
}
