//! What a site was built with and an edition does not bring: its settings, and the files beside the tables.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::atlas::site::Site;
use crate::failure::Failure;
use crate::geo::ground::Ground;
use crate::seeds::{BESIDE, Source, ground};

/// A file of the site, fetched together with the module that judges an edition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Built {
    pub site: Site,
    files: BTreeMap<String, Vec<u8>>,
}

impl Built {
    /// Takes the files from where the tables lie.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn of(site: Site, source: &dyn Source) -> Result<Self, Failure> {
        let read = |file: &&str| match source.bytes(file) {
            Ok(bytes) => Ok(((*file).to_owned(), bytes)),
            Err(error) => Err(Failure::of(*file, error)),
        };
        Ok(Self { site, files: BESIDE.iter().map(read).collect::<Result<_, Failure>>()? })
    }

    /// The same with another file that lies beside the tables.
    #[must_use]
    pub fn and(mut self, file: &str, bytes: Vec<u8>) -> Self {
        self.files.insert(file.to_owned(), bytes);
        self
    }

    /// The county-level divisions and rivers.
    ///
    /// # Errors
    /// Not what the build has read before.
    pub fn ground(&self) -> Result<Ground, Failure> {
        let bytes = self.files.get(ground::FILE).map(Vec::as_slice).unwrap_or_default();
        ground::read(bytes).map_err(|problem| Failure::of(ground::FILE, problem))
    }
}

impl Source for Built {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        self.files.get(file).cloned().ok_or_else(|| crate::texts::edition::no_file().to_owned())
    }
}
