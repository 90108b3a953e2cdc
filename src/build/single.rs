//! The whole atlas as one file that opens by double click, and the desk as another: no server, no network.
//!
//! It is made of the built site: every page's body, every sheet, the modules with the facts that they show, the
//! search index and the tables, packed; `single.js` unpacks what the address asks for. Views for frames and pictures
//! stay out: they are for other sites.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Failure;
use super::assets::{files, print_script, whole};
use super::document::escape;
use super::later;
use crate::publish::index::SEARCH;
use crate::state::route::EMBED;
use crate::texts;

mod desk;

/// Where the files are written, below the folder of the site: the atlas, and the desk.
pub const FILES: [&str; 2] = [FILE, desk::FILE];
const FILE: &str = "atlas.html";
const SCRIPT: &str = "src/scripts/single.js";
const ESBUILD_IIFE: &str = "iife";

/// A page as the file holds it.
#[derive(Debug, Serialize)]
struct Page {
    title: String,
    body: String,
    /// Names of its sheets, in order.
    styles: Vec<String>,
    /// Which module makes it answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    module: Option<String>,
}

/// Everything that is packed, but the modules.
#[derive(Debug, Default, Serialize)]
struct Packed {
    /// By address below the root, `places/jingkai/`.
    pages: BTreeMap<String, Page>,
    styles: BTreeMap<String, String>,
    /// The tables, by address.
    data: BTreeMap<String, String>,
}

/// Makes the files from the built site in `folder`; returns where they lie and their sizes in bytes.
///
/// # Errors
/// A file of the site that is missing or not as the build writes it.
pub fn make(folder: &Path) -> Result<Vec<(PathBuf, usize)>, Failure> {
    Ok(vec![atlas(folder)?, desk::make(folder)?])
}

/// Makes the file of the atlas.
///
/// # Errors
/// A file of the site that is missing or not as the build writes it.
fn atlas(folder: &Path) -> Result<(PathBuf, usize), Failure> {
    let mut packed = Packed::default();
    let mut modules = BTreeMap::new();
    let mut facts = BTreeMap::new();
    let mut index = Vec::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if FILES.contains(&name.as_str()) || is_for_others(&name) {
            continue;
        }
        let text = || read(&path);
        match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "html" => {
                let address = name.strip_suffix("index.html").unwrap_or(&name).to_owned();
                packed.pages.insert(address, page(&name, &later::put_back(folder, &text()?)?)?);
            }
            "css" => drop(packed.styles.insert(name, text()?)),
            // Its parts are in the pages again.
            "bin" if later::is_part(&name) => {}
            "bin" if stem(&name) == SEARCH => index = bytes(&path)?,
            "bin" => drop(facts.insert(stem(&name).to_owned(), bytes(&path)?)),
            "wasm" => drop(modules.insert(stem(&name).to_owned(), (path.clone(), glue(folder, stem(&name))?))),
            _ if name.starts_with("data/") => drop(packed.data.insert(name, text()?)),
            _ => {}
        }
    }
    let needed: Vec<&String> = packed.pages.values().filter_map(|page| page.module.as_ref()).collect();
    if let Some(missing) = needed.iter().find(|module| !modules.contains_key(**module)) {
        return Err(Failure::of(folder.display().to_string(), format!("no module {missing}")));
    }
    let document = document(&packed, &modules, &facts, &index)?;
    let at = folder.join(FILE);
    super::assets::write(&at, document.as_bytes())?;
    Ok((at, document.len()))
}

/// Views for frames, the builder of them, pictures, newer facts (a disk has none), the desk, and twins.
fn is_for_others(name: &str) -> bool {
    name.starts_with(EMBED)
        || name.starts_with("share/")
        || name.starts_with("embedding-")
        || [
            "boot-",
            "frame-",
            "check-",
            "offline-",
            "icon-",
            "card-",
            "newer-",
            "checking-",
            "desk",
            "draft-",
            "editing-",
        ]
        .iter()
        .any(|beginning| name.starts_with(beginning))
        || [".br", ".gz"].iter().any(|twin| name.ends_with(twin))
}

fn stem(name: &str) -> &str {
    name.split('-').next().unwrap_or(name)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::of(path.display().to_string(), error))
}

fn read(path: &Path) -> Result<String, Failure> {
    String::from_utf8(bytes(path)?).map_err(|error| Failure::of(path.display().to_string(), error))
}

/// Takes a document of the build apart.
fn page(name: &str, html: &str) -> Result<Page, Failure> {
    let between = |from: &str, to: &str| {
        let found = html.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map(|(inside, _)| inside);
        found.ok_or_else(|| Failure::of(name, format!("expected {from}…{to}")))
    };
    let styles = html
        .split("<link rel=\"stylesheet\" href=\"")
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('"')?.0.trim_start_matches("../").to_owned()))
        // That of browsers without scripts is of no use to a file that needs them.
        .filter(|style| !style.starts_with("no-script"))
        .collect();
    // A file from a disk is offline already.
    let scripts = html.split("<script type=\"module\" src=\"").skip(1).filter_map(|rest| rest.split_once('"'));
    let loader = scripts.map(|(script, _)| script.trim_start_matches("../")).find(|script| script.contains("-loader-"));
    let body = html.split_once("<body>").and_then(|(_, rest)| rest.rsplit_once("</body>")).map(|(body, _)| body);
    Ok(Page {
        title: between("<title>", "</title>")?.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&"),
        body: body.ok_or_else(|| Failure::of(name, "expected <body>…</body>"))?.to_owned(),
        styles,
        module: loader.map(|loader| stem(loader).to_owned()),
    })
}

/// The script of a module as a plain one: a file from a disk may not import another.
fn glue(folder: &Path, module: &str) -> Result<String, Failure> {
    // The loader's name begins like the script's; after the module's name only the script has its hash.
    let is_script = |name: &str| {
        let rest = name.strip_prefix(module).and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".js"));
        rest.is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let script = files(folder)?
        .into_iter()
        .find(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(is_script))
        .ok_or_else(|| Failure::of(folder.display().to_string(), format!("no script of the module {module}")))?;
    super::assets::bundle_as(&script, ESBUILD_IIFE, &[&format!("--global-name=atlas_{module}")])
}

/// Compressed, in letters that may stand in a document.
fn packed(bytes: &[u8]) -> Result<String, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    Ok(STANDARD.encode(packed.map_err(|error| Failure::of(FILE, error))?))
}

/// A script element, and its hash for the policy. Nothing in it may end the element.
fn script(text: &str) -> (String, String) {
    let text = text.replace("</", "<\\/");
    let hash = STANDARD.encode(Sha256::digest(text.as_bytes()));
    (format!("<script>{text}</script>\n"), format!("'sha256-{hash}'"))
}

fn document(
    all: &Packed,
    modules: &BTreeMap<String, (PathBuf, String)>,
    facts: &BTreeMap<String, Vec<u8>>,
    index: &[u8],
) -> Result<String, Failure> {
    let home = all.pages.get("").ok_or_else(|| Failure::of("index.html", "the site has no home page"))?;
    let mut scripts = String::new();
    // Another page than the first must not flash up before it is there.
    let (hide, hidden) = script("document.documentElement.hidden = location.search !== \"\"");
    let mut hashes = vec![hidden];
    for (name, (path, glue)) in modules {
        let packed = packed(&bytes(path)?)?;
        scripts.push_str(&format!("<script type=\"text/plain\" id=\"module-{name}\">{packed}</script>\n"));
        let (element, hash) = script(glue);
        scripts.push_str(&element);
        hashes.push(hash);
    }
    for (part, bytes) in facts {
        scripts.push_str(&format!("<script type=\"text/plain\" id=\"facts-{part}\">{}</script>\n", packed(bytes)?));
    }
    scripts.push_str(&format!("<script type=\"text/plain\" id=\"index\">{}</script>\n", packed(index)?));
    let json = serde_json::to_vec(all).map_err(|error| Failure::of(FILE, error))?;
    scripts.push_str(&format!("<script type=\"text/plain\" id=\"atlas\">{}</script>\n", packed(&json)?));
    for own in [print_script()?, whole(SCRIPT)?] {
        let (element, hash) = script(&own);
        scripts.push_str(&element);
        hashes.push(hash);
    }
    let styles: String = home
        .styles
        .iter()
        .filter_map(|name| all.styles.get(name))
        .map(|style| format!("<style>{style}</style>\n"))
        .collect();
    Ok(html(
        &Head { title: &home.title, policy: "", hashes: &hashes, styles: &format!("{styles}{hide}") },
        &home.body,
        &scripts,
    ))
}

/// What stands above the body of a file.
struct Head<'a> {
    title: &'a str,
    /// What its policy allows besides scripts, styles and pictures of its own.
    policy: &'a str,
    hashes: &'a [String],
    styles: &'a str,
}

fn html(Head { title, policy, hashes, styles }: &Head<'_>, body: &str, scripts: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'wasm-unsafe-eval' {}; \
         style-src 'unsafe-inline'; img-src data: blob:;{policy} base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n{styles}</head>\n\
         <body>\n<noscript><p>{}</p></noscript>\n<p data-sorry hidden>{}</p>\n{body}\n{scripts}</body>\n</html>\n",
        texts::language().code(),
        hashes.join(" "),
        escape(title),
        escape(texts::offline::single_unscripted()),
        escape(texts::offline::single_old()),
    )
}
