//! The service worker that keeps the atlas for reading without a network, and the manifest that names it.

use std::fs;
use std::path::Path;

use serde::Serialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::Failure;
use super::assets::{Assets, bundle, files, whole, write};
use super::module::ON_USE;
use super::picture::png::Fonts;
use crate::atlas::Atlas;
use crate::state::route::EMBED;
use crate::texts;

const SCRIPT: &str = "src/scripts/sw.js";
/// Where nothing is to be kept any more, browsers that once kept something have to hear of it.
const GONE: &str = "src/scripts/sw-gone.js";
/// Its place gives it the whole site; its name must stay, so it carries no hash.
const WORKER: &str = "sw.js";
pub const MANIFEST: &str = "site.webmanifest";
const ICON: &str = "public/icon.svg";
/// Sides of the icons in pixels, which installers ask for.
const SIDES: [u32; 2] = [192, 512];

/// A file that is kept, and the first digits of its digest.
#[derive(Debug, Serialize)]
struct Kept(String, String);

/// Whether a file is kept: pages, style, code, the search index, icons. Views for frames, pictures and
/// downloads are asked of the network; newer facts, what judges them and the desk the worker keeps once they were used.
fn is_kept(name: &str) -> bool {
    let for_others = [EMBED, "share/", "embedding-", "frame-", "check-", "card-"];
    let is_on_use = ON_USE.iter().any(|stem| name.strip_prefix(stem).is_some_and(|rest| rest.starts_with('-')));
    let kinds = [".html", ".css", ".js", ".wasm", ".bin"];
    let is_ours = !is_on_use && !for_others.iter().any(|beginning| name.starts_with(beginning));
    is_ours && (kinds.iter().any(|kind| name.ends_with(kind)) || name.starts_with("icon-") || name == MANIFEST)
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Writes icons, manifest and worker; everything else must be there already.
///
/// # Errors
/// A file that cannot be read or written.
pub fn prepare(folder: &Path, atlas: &Atlas, assets: &Assets) -> Result<(), Failure> {
    icons(folder)?;
    write(&folder.join(MANIFEST), manifest(atlas, assets).to_string().as_bytes())?;
    if !atlas.site.offline {
        return write(&folder.join(WORKER), bundle(Path::new(GONE))?.as_bytes());
    }
    let mut kept = Vec::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if is_kept(&name) {
            let bytes = fs::read(&path).map_err(|error| Failure::of(name.clone(), error))?;
            kept.push(Kept(name.strip_suffix("index.html").unwrap_or(&name).to_owned(), digest(&bytes)));
        }
    }
    let list = serde_json::to_string(&kept).map_err(|error| Failure::of(WORKER, error))?;
    let script = whole(SCRIPT)?;
    // Another worker is another version, even of the same files: what an older one holds must not be in its way.
    let version = digest(format!("{list}{script}").as_bytes());
    let base = serde_json::to_string(&atlas.site.base_path).map_err(|error| Failure::of(WORKER, error))?;
    let script = script.replace("__VERSION__", &version).replace("\"__BASE__\"", &base);
    let script = script.replace("\"__FILES__\"", &list);
    write(&folder.join(WORKER), script.as_bytes())
}

fn manifest(atlas: &Atlas, assets: &Assets) -> serde_json::Value {
    let [paper, _] = &assets.papers;
    let icon = |side: &u32| json!({ "src": format!("icon-{side}.png"), "sizes": format!("{side}x{side}"), "type": "image/png", "purpose": "any maskable" });
    let mut icons: Vec<serde_json::Value> = SIDES.iter().map(icon).collect();
    icons.push(json!({ "src": assets.icon, "sizes": "any", "type": "image/svg+xml" }));
    json!({
        "name": atlas.site.name,
        "short_name": texts::offline::installed_name(),
        "lang": texts::language().code(),
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": paper,
        "theme_color": paper,
        "icons": icons,
    })
}

/// The icon in pixels, to its edges: systems cut it to their own shape.
fn icons(folder: &Path) -> Result<(), Failure> {
    let svg = fs::read_to_string(ICON).map_err(|error| Failure::of(ICON, error))?;
    let (rounded, square) = ("rx=\"7\"", "rx=\"0\"");
    if !svg.contains(rounded) {
        return Err(Failure::of(ICON, format!("expected {rounded} on the sheet under the drawing")));
    }
    let fonts = Fonts::load()?;
    for side in SIDES {
        let png = fonts.square(&svg.replace(rounded, square), side)?;
        write(&folder.join(format!("icon-{side}.png")), &png)?;
    }
    Ok(())
}
