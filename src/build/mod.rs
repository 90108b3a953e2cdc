//! Turns trunk's output into the site: pages, one style sheet, the loader,
//! the policy, the data, and a compressed twin of every text file.

pub mod assets;
pub mod data;
pub mod document;
pub mod json;
pub mod module;
pub mod package;
pub mod picture;
pub mod search;
pub mod server;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::chart::map::MapIndex;
use crate::geo::ground::District;
use crate::state::route::Route;
use crate::view::pages::{Page, Sources, page};
use crate::view::shell::Shell;

/// What could not be done, and why.
#[derive(Debug)]
pub struct Failure {
    pub what: String,
    pub why: String,
}

impl Failure {
    /// A failure of one step.
    pub fn of(what: impl Into<String>, why: impl fmt::Display) -> Self {
        Self { what: what.into(), why: why.to_string() }
    }
}

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

/// The facts of this build.
///
/// # Errors
/// The bytes that the build script wrote could not be read back.
pub fn sources() -> Result<Sources, Failure> {
    let atlas: Atlas = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin")))
        .map_err(|error| Failure::of("the facts", error))?;
    let ground: Vec<District> = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/ground.bin")))
        .map_err(|error| Failure::of("the ground", error))?;
    let index = MapIndex::of(&atlas, &ground);
    let downloads = data::prepare(&atlas)?;
    let search = search::prepare(&atlas)?;
    Ok(Sources {
        downloads: Box::leak(Box::new(downloads)),
        search: Box::leak(Box::new(search)),
        atlas: Box::leak(Box::new(atlas)),
        index: Box::leak(Box::new(index)),
        ground: Box::leak(ground.into_boxed_slice()),
    })
}

/// Draws the whole site into `folder`, which holds trunk's output.
///
/// # Errors
/// The first step that failed; the folder is then not a site.
pub fn run(folder: &Path) -> Result<Report, Failure> {
    let sources = sources()?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(|error| Failure::of("the executor", error))?;
    let local = tokio::task::LocalSet::new();
    let assets = assets::prepare(folder)?;
    let routes = Route::all(sources.atlas);
    let drawn = runtime.block_on(local.run_until(async {
        any_spawner::Executor::init_tokio().map_err(|error| Failure::of("the executor", error))?;
        routes
            .iter()
            .map(|route| Ok((route.file(), draw(sources, route, &assets))))
            .collect::<Result<Vec<_>, Failure>>()
    }))?;
    let pages = drawn.len();
    for (file, html) in drawn {
        assets::write(&folder.join(file), html.as_bytes())?;
    }
    picture::write(folder, &picture::prepare(sources)?)?;
    data::write(folder, sources.downloads)?;
    assets::write(&folder.join(&sources.search.name), &sources.search.bytes)?;
    let files = assets::compress(folder)?;
    Ok(Report { pages, files, folder: folder.to_path_buf() })
}

/// Draws one page as a document.
fn draw(sources: Sources, route: &Route, assets: &assets::Assets) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| {
        let Page { title, description, body } = page(sources, route);
        let to = route.clone();
        let html = view! { <Shell sources=sources route=to>{body}</Shell> }.to_html();
        document::document(sources.atlas, route, assets, &title, &description, &html)
    })
}
