//! What an answer says besides the file: its type, how long it may be kept, who may frame it and who may read it.
//!
//! Servers that do not read this say the same: `deploy/nginx.conf` and `public/_headers`. `tests/served` compares
//! the three.

use super::assets::COMPRESSED;
use crate::edition;
use crate::state::route::HELPER;

/// A header by its name in lower case, and its value.
pub type Header = (&'static str, &'static str);

const FOR_GOOD: &str = "public, max-age=31536000, immutable";
const AN_HOUR: &str = "public, max-age=3600";
/// Kept, but asked for each time; nothing is sent anew as long as it is the same.
const ASK: &str = "no-cache";

/// What the site does not use. Copying (`clipboard-write`) is not among it, nor is anything that a browser does not
/// know: it would complain on every page.
const UNUSED: &str =
    "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

/// Types by the ending of a name.
const TYPES: &[(&str, &str)] = &[
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "text/xml; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("json", "application/json"),
    ("geojson", "application/geo+json"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
];

/// A frame with a sandbox has no origin of its own, so what an embedded page fetches is open to any origin.
/// All of it is public, and there are no cookies.
const SHARED: &[&str] = &["css", "js", "wasm", "bin", "json", "geojson", "csv", "svg", "png", "webmanifest"];
const HOURLY: &[&str] = &["csv", "json", "geojson", "txt", "xml", "png", "svg"];

/// The page for addresses that lead nowhere.
pub const MISSING: &str = "404.html";

/// What the answer with a file carries; the path is that of the request below the site's root.
#[must_use]
pub fn of(path: &str) -> Vec<Header> {
    let path = path.trim_start_matches('/');
    let ending = ending(path);
    let mut headers = vec![
        ("content-type", content_type(ending)),
        ("cache-control", cache(path, ending)),
        ("x-content-type-options", "nosniff"),
        // What a visitor looks for stands in the address; other sites need not know it.
        ("referrer-policy", "same-origin"),
        ("permissions-policy", UNUSED),
    ];
    if is_embeddable(path) {
        headers.push(("content-security-policy", "frame-ancestors *"));
        // A page around that asks for it of all that it holds (COEP) shows no frame without these two.
        headers.push(("cross-origin-embedder-policy", "require-corp"));
        headers.push(("cross-origin-resource-policy", "cross-origin"));
    } else {
        headers.push(("content-security-policy", "frame-ancestors 'self'"));
        headers.push(("x-frame-options", "SAMEORIGIN"));
    }
    if SHARED.contains(&ending) {
        headers.push(("access-control-allow-origin", "*"));
        headers.push(("cross-origin-resource-policy", "cross-origin"));
    }
    // What the build does not compress is sent in one form, unless a server compresses it itself and says so.
    if COMPRESSED.contains(&ending) && path != edition::FILE {
        headers.push(("vary", "accept-encoding"));
    }
    headers
}

/// A folder is answered with its page.
fn ending(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    if name.is_empty() { "html" } else { name.rsplit_once('.').map_or("", |(_, ending)| ending) }
}

fn content_type(ending: &str) -> &'static str {
    TYPES.iter().find(|(known, _)| *known == ending).map_or("application/octet-stream", |(_, name)| name)
}

fn cache(path: &str, ending: &str) -> &'static str {
    if is_hashed(path) {
        FOR_GOOD
    } else if HOURLY.contains(&ending) || path == HELPER {
        AN_HOUR
    } else {
        ASK
    }
}

/// Whether a file's name carries a hash of its content.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split(['-', '.', '_']).any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Whether others may show the page in a frame.
fn is_embeddable(path: &str) -> bool {
    let page = path.strip_suffix("index.html").unwrap_or(path);
    match page.split('/').collect::<Vec<_>>()[..] {
        ["embed", view, ""] => matches!(view, "map" | "timeline" | "compare" | "check"),
        ["embed", "place" | "figure", which, ""] => !which.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::embed::Embed;
    use crate::state::route::Route;

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        assert!(is_hashed("site-0123456789abcdef.css") && is_hashed("bio-atlas-0123456789abcdef_bg.wasm"));
        assert!(!is_hashed("index.html") && !is_hashed("") && !is_hashed("data/figures.csv"));
    }

    #[test]
    fn only_views_made_for_it_may_be_framed() {
        let folder = |parts: &[&str]| format!("{}/", parts.join("/"));
        for view in [&["embed", "map"][..], &["embed", "place", "gaoxin"], &["embed", "figure", "F01"]] {
            assert!(is_embeddable(&folder(view)), "{view:?}");
            assert!(is_embeddable(&format!("{}index.html", folder(view))), "{view:?}");
        }
        for page in [&["embed"][..], &["embed", "protocol"], &["embed", "place"], &["places", "gaoxin"], &["map"]] {
            assert!(!is_embeddable(&folder(page)), "{page:?}");
        }
        assert!(!is_embeddable("") && !is_embeddable(MISSING));
    }

    #[test]
    fn what_may_be_framed_answers_a_host_that_isolates_itself() {
        let view = of(&Route::Embed(Embed::Map).to_string());
        assert!(view.contains(&("cross-origin-embedder-policy", "require-corp")));
        assert!(view.contains(&("cross-origin-resource-policy", "cross-origin")));
        // Under that policy a view in a sandbox takes only what says so itself.
        for part in ["a.js", "a.css", "a.wasm", "a.bin", "a.svg", "a.png", "edition.json", HELPER] {
            assert!(of(part).contains(&("cross-origin-resource-policy", "cross-origin")), "{part}");
        }
        for page in [Route::Map, Route::Embedding, Route::EmbedProtocol, Route::Places, Route::NotFound] {
            assert!(!of(&page.file()).iter().any(|(name, _)| name.starts_with("cross-origin-")), "{page}");
        }
    }
}
