//! The search index as a file: made once from the facts, fetched when the box first opens.

use super::hashed_name;
use crate::atlas::Atlas;
use crate::failure::Failure;
use crate::search::readings::Readings;
use crate::search::{Index, entries, examples};

/// How the name of the file begins.
pub const SEARCH: &str = "search";

/// The finished index and the file that carries it.
#[derive(Debug)]
pub struct SearchFile {
    pub index: Index,
    /// How the names in it are read, by which they are put in order.
    pub readings: Readings,
    /// Its name, with its hash, relative to the root of the site.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Makes the index of all names.
///
/// # Errors
/// It cannot be written as bytes.
pub fn prepare(atlas: &Atlas, readings: Readings) -> Result<SearchFile, Failure> {
    let index =
        Index { examples: examples::examples(atlas, &readings), ..Index::of(entries::entries(atlas), &readings) };
    let bytes = postcard::to_allocvec(&index).map_err(|error| Failure::of("the search index", error))?;
    Ok(SearchFile { name: hashed_name(SEARCH, "bin", &bytes), index, readings, bytes })
}
