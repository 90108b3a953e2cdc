//! The modules of the browser's part: which page takes which, and its files named by their content.

use std::path::Path;

use super::Failure;
use super::assets::{self, bundle, find, hashed, remove, whole_module};
use super::facts;
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
    /// The desk, and what every page has.
    Editing,
}

/// The module that judges newer facts and draws with them. No page takes it by itself.
pub(super) const NEWER: &str = "newer";

/// The other half of the desk, which runs in a worker.
pub(super) const CHECKING: &str = "checking";

/// What files of the desk and of pages with its draft are called.
pub(super) const DESK: &str = "desk";
const WORKER: &str = "desk-worker";
const DRAFT: &str = "draft";

/// How files begin that no page takes by itself: a browser keeps them for reading offline once they were used.
pub(super) const ON_USE: [&str; 6] = [CHECKING, DESK, WORKER, DRAFT, EDITING, NEWER];

/// The module of the desk's page.
pub(super) const EDITING: &str = "editing";

/// The module that answers in the search box. It is fetched when the box first opens.
const SEARCHING: &str = "searching";

impl Module {
    const ALL: [Self; 4] = [Self::Looking, Self::Choosing, Self::Embedding, Self::Editing];

    /// Which makes a page answer; none for a frame that shows one thing as it is.
    #[must_use]
    pub const fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Scout | Route::Compare | Route::Shortlist | Route::Embed(Embed::Compare) => Some(Self::Choosing),
            Route::Embedding => Some(Self::Embedding),
            Route::Desk => Some(Self::Editing),
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
            Self::Editing => EDITING,
        }
    }

    /// What its files are called.
    const fn stem(self) -> &'static str {
        match self {
            Self::Looking => "atlas",
            Self::Choosing => "siting",
            Self::Embedding => "embedding",
            Self::Editing => EDITING,
        }
    }
}

/// What a page names of each module: a few lines that fetch its script and its code, and start it.
/// A page that named these as well would have a browser without scripts fetch them for nothing.
#[derive(Debug, Clone)]
pub struct Modules {
    files: Vec<(Module, Files)>,
    /// Has a card, which takes no module, show newer facts.
    card: String,
    /// What the desk's module cannot do by itself.
    desk: String,
}

/// The names of a module's files.
#[derive(Debug, Clone)]
struct Files {
    loader: String,
    wasm: String,
}

/// The lines that start a module.
const LOADER: &str = "src/scripts/loader.js";
const CARD: &str = "src/scripts/card.js";
const TAKE: &str = "src/scripts/take.js";
const OWN: &str = "src/scripts/notes.js";
const DESK_SCRIPT: &str = "src/scripts/desk.js";
const WORKER_SCRIPT: &str = "src/scripts/desk-worker.js";
const DRAFT_SCRIPT: &str = "src/scripts/draft.js";

impl Modules {
    /// Takes what trunk made and names it by its content. A loader also fetches `facts`: those that the islands of its
    /// page show; and the sheet `found` for the results of the search, when its box first opens; `draft` is the sheet of
    /// pages that show a draft.
    ///
    /// # Errors
    /// A file that is missing, cannot be bundled or cannot be written.
    pub fn prepare(folder: &Path, facts: &facts::Files, found: &str, draft: &str) -> Result<Self, Failure> {
        let islands = serde_json::to_string(&facts.islands).map_err(|error| Failure::of(LOADER, error))?;
        let newer = named(folder, NEWER, NEWER)?;
        let searching = named(folder, SEARCHING, SEARCHING)?;
        let with_newer = |text: String| {
            let text = text.replace("__NEWER_SCRIPT__", &newer.script).replace("__NEWER_MODULE__", &newer.wasm);
            text.replace("__BUILT__", &facts.built)
        };
        let take = hashed(folder, "take", "js", whole_module(TAKE)?.as_bytes())?;
        let own = hashed(folder, "own", "js", whole_module(OWN)?.as_bytes())?;
        let preview = whole_module(DRAFT_SCRIPT)?.replace("__DRAFT_STYLE__", draft);
        let preview = hashed(folder, DRAFT, "js", preview.as_bytes())?;
        let mut files = Vec::new();
        for module in Module::ALL {
            let Named { script, wasm } = named(folder, module.binary(), module.stem())?;
            let loader = with_newer(whole_module(LOADER)?)
                .replace("__SEARCH_SCRIPT__", &searching.script)
                .replace("__SEARCH_MODULE__", &searching.wasm)
                .replace("__SEARCH_STYLE__", found)
                .replace("__SCRIPT__", &script)
                .replace("__MODULE__", &wasm)
                .replace("__FACTS__", &islands)
                .replace("__TAKE__", &take)
                .replace("__DRAFT__", &preview)
                .replace("__OWN__", &own);
            let loader = hashed(folder, &format!("{}-loader", module.stem()), "js", loader.as_bytes())?;
            files.push((module, Files { loader, wasm }));
        }
        let card = hashed(folder, "card", "js", with_newer(whole_module(CARD)?).as_bytes())?;
        let Named { script, wasm } = named(folder, CHECKING, CHECKING)?;
        let worker = whole_module(WORKER_SCRIPT)?.replace("__SCRIPT__", &script).replace("__MODULE__", &wasm);
        let worker = hashed(folder, WORKER, "js", worker.as_bytes())?;
        let desk = whole_module(DESK_SCRIPT)?.replace("__WORKER__", &worker).replace("__START__", &facts.desk);
        let desk = hashed(folder, DESK, "js", desk.as_bytes())?;
        Ok(Self { files, card, desk })
    }

    /// What looks for newer facts where there is no module.
    #[must_use]
    pub fn card(&self) -> &str {
        &self.card
    }

    /// What the desk's module cannot do by itself.
    #[must_use]
    pub fn desk(&self) -> &str {
        &self.desk
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

/// A module as trunk made it, named by its content.
struct Named {
    script: String,
    wasm: String,
}

fn named(folder: &Path, binary: &str, stem: &str) -> Result<Named, Failure> {
    let (script, wasm) = (find(folder, binary, ".js")?, find(folder, binary, "_bg.wasm")?);
    let glue = bundle(&folder.join(&script))?;
    remove(&folder.join(&script))?;
    let script = hashed(folder, stem, "js", glue.as_bytes())?;
    let wasm = hashed(folder, stem, "wasm", &assets::take(&folder.join(wasm))?)?;
    Ok(Named { script, wasm })
}
