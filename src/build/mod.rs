//! Turns trunk's output into the site: pages, one style sheet, the loader,
//! the policy, the data, and a compressed twin of every text file.

pub mod assets;
pub mod document;
pub mod facts;
mod frame;
pub mod headers;
pub mod later;
pub mod module;
pub mod oembed;
pub mod offline;
pub mod orphans;
pub mod picture;
pub mod server;
pub mod shared;
pub mod single;
mod social;
pub mod style;
pub mod themes;
pub mod tokens;
pub mod twins;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::edition;
pub use crate::failure::Failure;
use crate::publish;
use crate::state::route::Route;
use crate::view;
use crate::view::sources::Sources;
use facts::Facts;
use picture::Pictures;

/// What was written.
#[derive(Debug)]
pub struct Report {
    pub pages: usize,
    pub files: usize,
    pub folder: PathBuf,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} pages and {} files in {}", self.pages, self.files, self.folder.display())
    }
}

/// A folder that the environment names, or the usual one.
fn named(variable: &str, usual: &str) -> PathBuf {
    std::env::var_os(variable).filter(|name| !name.is_empty()).map_or_else(|| usual.into(), PathBuf::from)
}

/// Ends a command: what it has to say goes to the terminal, what failed to its error output.
#[must_use]
pub fn ended(said: Result<String, String>) -> std::process::ExitCode {
    match said {
        Ok(said) => {
            println!("{said}");
            std::process::ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Where the built site stands.
#[must_use]
pub fn site() -> PathBuf {
    named("ATLAS_DIST", "dist")
}

/// What pages are drawn from.
///
/// # Errors
/// Every mistake in the facts, or something that could not be made of them.
pub fn sources() -> Result<Sources, Failure> {
    let folder = facts::folder();
    let facts = facts::read(&folder).map_err(|problems| {
        let report = facts::report(&folder, &problems);
        Failure::of(folder.display().to_string(), report)
    })?;
    Ok(prepared(facts)?.0)
}

/// What pages are drawn from, and the pictures that are drawn of it.
fn prepared(facts: Facts) -> Result<(Sources, Pictures), Failure> {
    let Facts { facts, ground, folder } = facts;
    let downloads = publish::prepare(&facts, &folder.as_path())?;
    let atlas = facts.atlas;
    let search = publish::index::prepare(&atlas, edition::dictionary::all_readings(&atlas))?;
    let bare = Sources::of(atlas, ground, downloads, search);
    // Pictures are drawn from the facts, and pages say how large they are.
    let pictures = picture::prepare(bare)?;
    Ok((Sources { pictures: Box::leak(Box::new(pictures.sizes())), ..bare }, pictures))
}

/// Draws the whole site into `folder`, which holds trunk's output.
///
/// # Errors
/// The first step that failed; the folder is then not a site.
pub fn run(folder: &Path, facts: Facts) -> Result<Report, Failure> {
    let seeds = facts.folder.clone();
    let (sources, pictures) = prepared(facts)?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(|error| Failure::of("the executor", error))?;
    let local = tokio::task::LocalSet::new();
    let facts = facts::write(folder, sources, &seeds.as_path())?;
    let assets = assets::prepare(folder, &facts)?;
    let routes = Route::all(sources.atlas);
    let drawn = runtime.block_on(local.run_until(async {
        any_spawner::Executor::init_tokio().map_err(|error| Failure::of("the executor", error))?;
        Ok(routes.iter().map(|route| view::drawn(sources, route)).collect::<Vec<_>>())
    }))?;
    let bodies: Vec<(Route, &str)> =
        routes.iter().cloned().zip(drawn.iter().map(|drawn| drawn.body.as_str())).collect();
    orphans::check(sources.atlas, &bodies)?;
    let pages = drawn.len();
    for (route, drawn) in routes.iter().zip(drawn) {
        let drawn = view::Drawn { body: later::taken_out(folder, route, drawn.body)?, ..drawn };
        let document = document::document(sources.atlas, route, &assets, &drawn);
        assets::write(&folder.join(route.file()), document.as_bytes())?;
        if let Route::Embed(embed) = route {
            oembed::write(folder, sources, embed, &drawn.title)?;
        }
    }
    for (name, bytes) in &sources.downloads.files {
        assets::write(&folder.join("data").join(name), bytes)?;
    }
    picture::write(folder, &pictures)?;
    assets::write(&folder.join(&sources.search.name), &sources.search.bytes)?;
    let none_yet = edition::write::none_yet().map_err(|error| Failure::of(edition::FILE, error))?;
    assets::write(&folder.join(edition::FILE), none_yet.as_bytes())?;
    offline::prepare(folder, sources.atlas, &assets)?;
    let files = assets::compress(folder)?;
    Ok(Report { pages, files, folder: folder.to_path_buf() })
}
