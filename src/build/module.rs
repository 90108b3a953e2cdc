//! The modules of the browser's part: which page takes which, and its files named by their content.

use std::path::Path;

use super::Failure;
use super::assets::{bundle, find, hashed, remove, take};
use crate::state::route::Route;

/// One of the modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Module {
    /// Map and timeline, and what every page has.
    Looking,
    /// Scouting, comparison and brief, and what every page has.
    Choosing,
}

impl Module {
    /// Which makes a page answer.
    #[must_use]
    pub const fn of(route: &Route) -> Self {
        match route {
            Route::Scout | Route::Compare | Route::Shortlist => Self::Choosing,
            _ => Self::Looking,
        }
    }

    /// The binary that it is built from: trunk names its files so.
    const fn binary(self) -> &'static str {
        match self {
            Self::Looking => "bio-atlas",
            Self::Choosing => "siting",
        }
    }

    /// What its files are called.
    const fn stem(self) -> &'static str {
        match self {
            Self::Looking => "atlas",
            Self::Choosing => "siting",
        }
    }
}

/// What a page names of each module: a few lines that fetch its script and its code, and start it.
/// A page that named these as well would have a browser without scripts fetch them for nothing.
#[derive(Debug, Clone)]
pub struct Modules {
    looking: String,
    choosing: String,
}

/// The lines that start a module.
const LOADER: &str = "src/loader.js";

impl Modules {
    /// Takes what trunk made and names it by its content.
    ///
    /// # Errors
    /// A file that is missing, cannot be bundled or cannot be written.
    pub fn prepare(folder: &Path) -> Result<Self, Failure> {
        Ok(Self { looking: loader(folder, Module::Looking)?, choosing: loader(folder, Module::Choosing)? })
    }

    /// The loader of one module.
    #[must_use]
    pub fn loader(&self, module: Module) -> &str {
        match module {
            Module::Looking => &self.looking,
            Module::Choosing => &self.choosing,
        }
    }
}

fn loader(folder: &Path, module: Module) -> Result<String, Failure> {
    let (script, wasm) = (find(folder, module.binary(), ".js")?, find(folder, module.binary(), "_bg.wasm")?);
    let glue = bundle(&folder.join(&script))?;
    remove(&folder.join(&script))?;
    let script = hashed(folder, module.stem(), "js", glue.as_bytes())?;
    let wasm = hashed(folder, module.stem(), "wasm", &take(&folder.join(wasm))?)?;
    let loader = bundle(Path::new(LOADER))?.replace("__SCRIPT__", &script).replace("__MODULE__", &wasm);
    hashed(folder, &format!("{}-loader", module.stem()), "js", loader.as_bytes())
}
