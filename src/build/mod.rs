//! Turns trunk's output into the site: pages, one style sheet, the loader,
//! the policy, the data, and a compressed twin of every text file.

pub mod assets;
pub mod document;
mod frame;
pub mod headers;
pub mod module;
pub mod oembed;
pub mod offline;
pub mod picture;
pub mod server;
pub mod single;
mod social;
pub mod style;
pub mod themes;
pub mod tokens;
pub mod twins;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::atlas::Atlas;
use crate::edition;
pub use crate::failure::Failure;
use crate::geo::ground::District;
use crate::publish;
use crate::state::route::Route;
use crate::view;
use crate::view::pages::Sources;
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

/// The facts of this build.
///
/// # Errors
/// The bytes that the build script wrote could not be read back, or something could not be made of them.
pub fn sources() -> Result<Sources, Failure> {
    Ok(prepared()?.0)
}

/// The facts of this build, and the pictures that are drawn of them.
fn prepared() -> Result<(Sources, Pictures), Failure> {
    let atlas: Atlas = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/atlas.bin")))
        .map_err(|error| Failure::of("the facts", error))?;
    let ground: Vec<District> = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/ground.bin")))
        .map_err(|error| Failure::of("the ground", error))?;
    let downloads = publish::prepare(&atlas, &Path::new("seeds"))?;
    let search = publish::index::prepare(&atlas, publish::index::all_readings(&atlas))?;
    let bare = Sources::of(atlas, ground, downloads, search);
    // Pictures are drawn from the facts, and pages say how large they are.
    let pictures = picture::prepare(bare)?;
    Ok((Sources { pictures: Box::leak(Box::new(pictures.sizes())), ..bare }, pictures))
}

/// Draws the whole site into `folder`, which holds trunk's output.
///
/// # Errors
/// The first step that failed; the folder is then not a site.
pub fn run(folder: &Path) -> Result<Report, Failure> {
    let (sources, pictures) = prepared()?;
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(|error| Failure::of("the executor", error))?;
    let local = tokio::task::LocalSet::new();
    let assets = assets::prepare(folder)?;
    let routes = Route::all(sources.atlas);
    let drawn = runtime.block_on(local.run_until(async {
        any_spawner::Executor::init_tokio().map_err(|error| Failure::of("the executor", error))?;
        Ok(routes.iter().map(|route| view::drawn(sources, route)).collect::<Vec<_>>())
    }))?;
    let pages = drawn.len();
    for (route, drawn) in routes.iter().zip(drawn) {
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
