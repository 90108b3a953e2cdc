//! The modules of the browser's part: which page takes which, and its files named by their content.

use std::path::Path;

use super::Failure;
use super::assets::{bundle, find, hashed, remove, take};
use crate::state::embed::Embed;
use crate::state::route::Route;

/// One of the modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    /// Map and timeline, and what every page has.
    Looking,
    /// Scouting, comparison and brief, and what every page has.
    Choosing,
    /// The builder of embeds, and what every page has.
    Embedding,
}

impl Module {
    const ALL: [Self; 3] = [Self::Looking, Self::Choosing, Self::Embedding];

    /// Which makes a page answer; none for a frame that shows one thing as it is.
    #[must_use]
    pub const fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Scout | Route::Compare | Route::Shortlist | Route::Embed(Embed::Compare) => Some(Self::Choosing),
            Route::Embedding => Some(Self::Embedding),
            Route::Embed(Embed::Place(_) | Embed::Figure(_)) | Route::EmbedCheck => None,
            _ => Some(Self::Looking),
        }
    }

    /// The binary that it is built from: trunk names its files so.
    const fn binary(self) -> &'static str {
        match self {
            Self::Looking => "bio-atlas",
            Self::Choosing => "siting",
            Self::Embedding => "embedding",
        }
    }

    /// What its files are called.
    const fn stem(self) -> &'static str {
        match self {
            Self::Looking => "atlas",
            Self::Choosing => "siting",
            Self::Embedding => "embedding",
        }
    }
}

/// What a page names of each module: a few lines that fetch its script and its code, and start it.
/// A page that named these as well would have a browser without scripts fetch them for nothing.
#[derive(Debug, Clone)]
pub struct Modules {
    files: Vec<(Module, Files)>,
}

/// The names of a module's files.
#[derive(Debug, Clone)]
struct Files {
    loader: String,
    wasm: String,
}

/// The lines that start a module.
const LOADER: &str = "src/loader.js";

impl Modules {
    /// Takes what trunk made and names it by its content.
    ///
    /// # Errors
    /// A file that is missing, cannot be bundled or cannot be written.
    pub fn prepare(folder: &Path) -> Result<Self, Failure> {
        let files = Module::ALL.into_iter().map(|module| Ok((module, prepare(folder, module)?)));
        Ok(Self { files: files.collect::<Result<_, Failure>>()? })
    }

    /// The loader of one module.
    #[must_use]
    pub fn loader(&self, module: Module) -> &str {
        self.files(module).map_or("", |files| &files.loader)
    }

    /// The code of one module.
    #[must_use]
    pub fn wasm(&self, module: Module) -> &str {
        self.files(module).map_or("", |files| &files.wasm)
    }

    fn files(&self, module: Module) -> Option<&Files> {
        self.files.iter().find(|(known, _)| *known == module).map(|(_, files)| files)
    }
}

fn prepare(folder: &Path, module: Module) -> Result<Files, Failure> {
    let (script, wasm) = (find(folder, module.binary(), ".js")?, find(folder, module.binary(), "_bg.wasm")?);
    let glue = bundle(&folder.join(&script))?;
    remove(&folder.join(&script))?;
    let script = hashed(folder, module.stem(), "js", glue.as_bytes())?;
    let wasm = hashed(folder, module.stem(), "wasm", &take(&folder.join(wasm))?)?;
    let loader = bundle(Path::new(LOADER))?.replace("__SCRIPT__", &script).replace("__MODULE__", &wasm);
    let loader = hashed(folder, &format!("{}-loader", module.stem()), "js", loader.as_bytes())?;
    Ok(Files { loader, wasm })
}
