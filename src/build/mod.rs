//! Turns trunk's output into the site: pages, one style sheet, the loader,
//! the policy, the data, and a compressed twin of every text file.

pub mod assets;
pub mod data;
pub mod document;
mod formula;
mod frame;
mod geojson;
pub mod headers;
pub mod json;
pub mod module;
pub mod oembed;
pub mod offline;
pub mod package;
pub mod picture;
pub mod search;
pub mod server;
pub mod single;
mod social;
pub mod themes;
pub mod tokens;

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
    let bare = Sources {
        downloads: Box::leak(Box::new(downloads)),
        search: Box::leak(Box::new(search)),
        atlas: Box::leak(Box::new(atlas)),
        index: Box::leak(Box::new(index)),
        ground: Box::leak(ground.into_boxed_slice()),
        pictures: Box::leak(Box::default()),
    };
    // Pictures are drawn from the facts, and pages say how large they are.
    Ok(Sources { pictures: Box::leak(Box::new(picture::prepare(bare)?)), ..bare })
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
        Ok(routes.iter().map(|route| draw(sources, route, &assets)).collect::<Vec<_>>())
    }))?;
    let pages = drawn.len();
    for (route, Drawn { title, html }) in routes.iter().zip(drawn) {
        assets::write(&folder.join(route.file()), html.as_bytes())?;
        if let Route::Embed(embed) = route {
            oembed::write(folder, sources, embed, &title)?;
        }
    }
    data::write(folder, sources.downloads)?;
    picture::write(folder, sources.pictures)?;
    assets::write(&folder.join(&sources.search.name), &sources.search.bytes)?;
    offline::prepare(folder, sources.atlas, &assets)?;
    let files = assets::compress(folder)?;
    Ok(Report { pages, files, folder: folder.to_path_buf() })
}

/// A page as a document, and what it is called.
struct Drawn {
    title: String,
    html: String,
}

/// Draws one page.
fn draw(sources: Sources, route: &Route, assets: &assets::Assets) -> Drawn {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| {
        let Page { title, description, body } = page(sources, route);
        let to = route.clone();
        let html = if route.is_frame() {
            body.to_html()
        } else {
            view! { <Shell sources=sources route=to>{body}</Shell> }.to_html()
        };
        let html = document::document(sources.atlas, route, assets, &title, &description, &html);
        Drawn { title, html }
    })
}
