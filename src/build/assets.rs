//! Style sheets, scripts, hashed names and compressed twins.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::Failure;
use super::facts;
use super::module::Modules;
use super::shared;
use super::style::{self, Cascade, Sheets};
use crate::edition;
use crate::publish::hashed_name;
use crate::state::embed::Embed;
use crate::state::route::{HELPER, Route};
use crate::texts;

/// Names of the files that documents refer to, relative to the root of the site.
#[derive(Debug, Clone)]
pub struct Assets {
    pub style: String,
    /// The sheet of each kind of page, by [`view_of`].
    pub views: BTreeMap<&'static str, String>,
    /// What pages and frames wear on paper; it comes last.
    pub print_style: String,
    pub no_script_style: String,
    /// What views in frames wear, by [`view_of`], and the script that dresses them.
    pub frame_styles: BTreeMap<&'static str, String>,
    pub frame_script: String,
    /// The papers of light and dark, which the script reads accents on.
    pub papers: [String; 2],
    pub check_script: String,
    /// Keeps what is chosen before a module answers, on every page that has one.
    pub boot_script: String,
    /// Has the browser keep the site, on every page that is no frame.
    pub offline_script: String,
    /// Gets every page ready for paper.
    pub print_script: String,
    /// Helps on from addresses that do not exist.
    pub missing_script: String,
    /// Has the steps of the guided reading follow one another on one map.
    pub tour_script: String,
    /// Shows the evidence of a cell beside its matrix.
    pub matrix_script: String,
    /// Shows sources where their marks stand.
    pub cites_script: String,
    pub modules: Modules,
    pub icon: String,
}

/// Text files get compressed twins; others are compressed already or tiny.
pub(super) const COMPRESSED: &[&str] =
    &["html", "css", "js", "wasm", "svg", "csv", "json", "txt", "xml", "webmanifest", "geojson", "bin"];

const FRAME_SCRIPT: &str = "src/scripts/frame.js";
const CHECK_SCRIPT: &str = "src/scripts/check.js";
const OFFLINE_SCRIPT: &str = "src/scripts/offline.js";
const BOOT_SCRIPT: &str = "src/scripts/boot.js";
const PRINT_SCRIPT: &str = "src/scripts/print.js";
const MISSING_SCRIPT: &str = "src/scripts/missing.js";
const CITES_SCRIPT: &str = "src/scripts/cites-page.js";
const MATRIX_SCRIPT: &str = "src/scripts/matrix-page.js";
const TOUR_SCRIPT: &str = "src/scripts/tour.js";
/// The helper for pages that hold frames: its name stays, because those pages name it.
const HELPER_SCRIPT: &str = "src/scripts/embed.js";

/// Which of the sheets a page takes.
#[must_use]
pub const fn view_of(route: &Route) -> &'static str {
    match route {
        Route::Map => "map",
        Route::Places => "places",
        Route::Place(_) => "place",
        Route::District(_) => "district",
        Route::Scout => "scout",
        Route::Timeline => "timeline",
        Route::Targets => "targets",
        Route::Industries => "industries",
        Route::Benchmarks => "benchmarks",
        Route::Compare => "compare",
        Route::Shortlist => "shortlist",
        Route::Sources => "sources",
        Route::Names => "names",
        Route::Tour => "tour",
        Route::Data | Route::About | Route::NotFound => "prose",
        Route::Desk => "desk",
        Route::Embedding | Route::EmbedProtocol => "embedding",
        Route::Embed(Embed::Map) => "map",
        Route::Embed(Embed::Timeline) => "timeline",
        Route::Embed(Embed::Compare) => "compare",
        // These are all of the common sheet of frames.
        Route::Embed(Embed::Place(_) | Embed::Figure(_)) | Route::EmbedCheck => "",
    }
}

/// Puts style sheets and loaders into the folder and names everything; `facts` are there already.
///
/// # Errors
/// A file that is missing, cannot be bundled or cannot be written.
pub fn prepare(folder: &Path, facts: &facts::Files) -> Result<Assets, Failure> {
    let Sheets { site, views, found, draft, print, frames, no_script, papers } = style::sheets(Cascade::Flat)?;
    let found = hashed(folder, "found", "css", found.as_bytes())?;
    let draft = hashed(folder, "draft", "css", draft.as_bytes())?;
    let modules = Modules::prepare(folder, facts, &found, &draft)?;
    let named = |(name, css): (&'static str, String)| Ok((name, hashed(folder, name, "css", css.as_bytes())?));
    let framed = |(name, css): (&'static str, String)| {
        let stem = if name.is_empty() { "frame".to_owned() } else { format!("frame-{name}") };
        Ok((name, hashed(folder, &stem, "css", css.as_bytes())?))
    };
    // Pages of others meet browsers of any age: it must be read by all of them.
    let helper = bundle_as(Path::new(HELPER_SCRIPT), "esm", &["--target=es5"])?;
    write(&folder.join(HELPER), helper.as_bytes())?;
    let assets = Assets {
        views: views.into_iter().map(named).collect::<Result<_, Failure>>()?,
        print_style: hashed(folder, "print", "css", print.as_bytes())?,
        frame_styles: frames.into_iter().map(framed).collect::<Result<_, Failure>>()?,
        frame_script: hashed(folder, "frame", "js", whole(FRAME_SCRIPT)?.as_bytes())?,
        papers,
        // Read by browsers that read no newer JavaScript.
        boot_script: hashed(
            folder,
            "boot",
            "js",
            bundle_as(Path::new(BOOT_SCRIPT), "iife", &["--target=es5"])?.as_bytes(),
        )?,
        offline_script: hashed(folder, "offline", "js", bundle(Path::new(OFFLINE_SCRIPT))?.as_bytes())?,
        print_script: hashed(folder, "print", "js", print_script()?.as_bytes())?,
        missing_script: hashed(folder, "missing", "js", whole(MISSING_SCRIPT)?.as_bytes())?,
        tour_script: hashed(folder, "tour", "js", whole(TOUR_SCRIPT)?.as_bytes())?,
        matrix_script: hashed(folder, "matrix", "js", whole(MATRIX_SCRIPT)?.as_bytes())?,
        cites_script: hashed(folder, "cites", "js", whole(CITES_SCRIPT)?.as_bytes())?,
        check_script: hashed(folder, "check", "js", whole(CHECK_SCRIPT)?.as_bytes())?,
        style: hashed(folder, "site", "css", site.as_bytes())?,
        no_script_style: hashed(folder, "no-script", "css", no_script.as_bytes())?,
        modules,
        icon: hashed(folder, "icon", "svg", &take(&folder.join("icon.svg"))?)?,
    };
    Ok(assets)
}

/// The single file in the folder whose name begins and ends so.
pub(super) fn find(folder: &Path, beginning: &str, ending: &str) -> Result<String, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::of(folder.display().to_string(), error))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with(beginning) && name.ends_with(ending))
        .collect();
    names.sort();
    match names.as_slice() {
        [name] => Ok(name.clone()),
        names => Err(Failure::of(
            format!("{}/{beginning}*{ending}", folder.display()),
            format!("one file expected from trunk, found {}", names.len()),
        )),
    }
}

pub(super) const ESBUILD: &str = "node_modules/.bin/esbuild";
const TARGETS: [&str; 3] = ["--minify", "--charset=utf8", "--target=chrome80,firefox100,safari15.4"];

/// Minifies a script with esbuild and puts its texts in.
pub(super) fn bundle(file: &Path) -> Result<String, Failure> {
    bundle_as(file, "esm", &[])
}

/// What gets a page ready for paper.
pub(super) fn print_script() -> Result<String, Failure> {
    whole(PRINT_SCRIPT)
}

/// As [`bundle`], with a script in another format (`iife`: one that needs no import).
pub(super) fn bundle_as(file: &Path, format: &str, options: &[&str]) -> Result<String, Failure> {
    let mut command = Command::new(ESBUILD);
    command.arg(file).args(TARGETS).arg(format!("--format={format}")).args(options);
    Ok(texts::placeholders::filled(&checked(command.output(), &file.display().to_string())?))
}

/// A script with all that it imports, which needs no module.
pub(super) fn whole(file: &str) -> Result<String, Failure> {
    shared::check()?;
    bundle_as(Path::new(file), "iife", &["--bundle"])
}

/// A module with all that it imports but what its addresses name.
pub(super) fn whole_module(file: &str) -> Result<String, Failure> {
    shared::check()?;
    bundle_as(Path::new(file), "esm", &["--bundle"])
}

/// What a tool wrote, or why it failed.
pub(super) fn checked(output: std::io::Result<Output>, what: &str) -> Result<String, Failure> {
    let output = output.map_err(|error| Failure::of(ESBUILD, format!("{error}; run “make tools”")))?;
    if !output.status.success() {
        return Err(Failure::of(what, String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| Failure::of(what, error))
}

/// Writes a file under a name that carries its hash, and returns the name.
///
/// # Errors
/// The file cannot be written.
pub fn hashed(folder: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<String, Failure> {
    let name = hashed_name(stem, extension, bytes);
    write(&folder.join(&name), bytes)?;
    Ok(name)
}

/// Writes a file and the folders above it.
///
/// # Errors
/// Why it cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let what = path.display().to_string();
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| Failure::of(what.clone(), error))?;
    }
    fs::write(path, bytes).map_err(|error| Failure::of(what, error))
}

/// Reads a file and takes it away: it comes back under a hashed name.
pub(super) fn take(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::of(path.display().to_string(), error))?;
    remove(path)?;
    Ok(bytes)
}

pub(super) fn remove(path: &Path) -> Result<(), Failure> {
    fs::remove_file(path).map_err(|error| Failure::of(path.display().to_string(), error))
}

/// Every file below a folder, in order.
///
/// # Errors
/// A folder that cannot be listed.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let fail = |error: std::io::Error| Failure::of(folder.display().to_string(), error);
        for entry in fs::read_dir(&folder).map_err(fail)? {
            let path = entry.map_err(fail)?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes `.br` and `.gz` twins beside every text file and the module; returns how many files there are.
///
/// # Errors
/// A file that cannot be read or written.
pub fn compress(folder: &Path) -> Result<usize, Failure> {
    let all = files(folder)?;
    for path in &all {
        let Some(extension) = path.extension().and_then(|extension| extension.to_str()) else { continue };
        // A file that somebody will replace: twins of the old one would be sent in its place.
        let is_replaced = path.file_name().is_some_and(|name| name == edition::FILE);
        if !COMPRESSED.contains(&extension) || is_replaced {
            continue;
        }
        let bytes = fs::read(path).map_err(|error| Failure::of(path.display().to_string(), error))?;
        write(&twin(path, "br"), &brotli(&bytes)?)?;
        write(&twin(path, "gz"), &gzip(&bytes)?)?;
    }
    Ok(all.len())
}

fn twin(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// Brotli at its best level, as a visitor receives it.
///
/// # Errors
/// The encoder failed.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).map_err(|error| Failure::of("brotli", error))?;
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_err(|error| Failure::of("gzip", error))
}
