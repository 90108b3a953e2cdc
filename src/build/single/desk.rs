//! The desk as one file, for who keeps the facts on a machine without the site.

use std::path::{Path, PathBuf};

use super::{Head, bytes, glue, html, packed, page, read, script};
use crate::build::Failure;
use crate::build::assets::{files, whole, write};
use crate::build::module::{CHECKING, DESK, EDITING};
use crate::state::route::Route;

/// Where it is written, below the folder of the site.
pub const FILE: &str = "desk.html";
const SCRIPT: &str = "src/scripts/desk-single.js";
const WORKER: &str = "src/scripts/desk-worker-single.js";

/// The one file of the site with this beginning and ending, and a digest between.
fn named(folder: &Path, stem: &str, ending: &str) -> Result<PathBuf, Failure> {
    let is_it = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let digest = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-')?.strip_suffix(ending));
        digest.is_some_and(|digest| digest.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let found = files(folder)?.into_iter().find(is_it);
    found.ok_or_else(|| Failure::of(folder.display().to_string(), format!("expected {stem}-…{ending}")))
}

/// Makes the file from the built site in `folder`; returns where it lies and its size in bytes.
///
/// # Errors
/// A file of the site that is missing or not as the build writes it.
pub fn make(folder: &Path) -> Result<(PathBuf, usize), Failure> {
    let address = Route::Desk.file();
    let drawn = page(&address, &read(&folder.join(&address))?)?;
    let styles = drawn.styles.iter().map(|name| Ok(format!("<style>{}</style>\n", read(&folder.join(name))?)));
    let styles = styles.collect::<Result<String, Failure>>()?;
    // What stands around leads to pages that are not here.
    let main = drawn.body.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>"));
    let (main, _) = main.ok_or_else(|| Failure::of(address, "expected <main>…</main>"))?;
    let mut hashes = Vec::new();
    let mut scripts = String::new();
    let worker = format!("{}{}", glue(folder, CHECKING)?, whole(WORKER)?);
    for (id, content) in [
        ("module-editing", bytes(&named(folder, EDITING, ".wasm")?)?),
        ("module-checking", bytes(&named(folder, CHECKING, ".wasm")?)?),
        ("start", bytes(&named(folder, DESK, ".bin")?)?),
        ("worker", worker.into_bytes()),
    ] {
        scripts.push_str(&format!("<script type=\"text/plain\" id=\"{id}\">{}</script>\n", packed(&content)?));
    }
    for own in [glue(folder, EDITING)?, whole(SCRIPT)?] {
        let (element, hash) = script(&own);
        scripts.push_str(&element);
        hashes.push(hash);
    }
    let head = Head { title: &drawn.title, policy: " worker-src blob:;", hashes: &hashes, styles: &styles };
    let document = html(&head, &format!("<main{main}</main>"), &scripts);
    let at = folder.join(FILE);
    write(&at, document.as_bytes())?;
    Ok((at, document.len()))
}
