//! Facts that came after the site was built: one file beside it, `edition.json`.
//!
//! `make edition` writes the file from edited `seeds/`. It holds the tables as they are, so that they are
//! read by the parser of the build, checked by the checks of the build, and a mistake is told with the
//! line and column of the table that an editor has open. Nothing of it is used before all of it is
//! found sound; until then, and where it is not, the facts that the site was built with stay.

#[cfg(feature = "tables")]
pub mod built;
pub mod claim;
#[cfg(feature = "ssr")]
pub mod dictionary;
#[cfg(any(feature = "tables", not(target_arch = "wasm32")))]
pub mod file;
#[cfg(any(feature = "tables", not(target_arch = "wasm32")))]
pub mod judge;
#[cfg(feature = "readings")]
pub mod readings;
#[cfg(any(feature = "tables", not(target_arch = "wasm32")))]
pub mod refusal;
#[cfg(any(feature = "checking", not(target_arch = "wasm32")))]
pub mod write;

/// Its name, at the root of the site.
pub const FILE: &str = "edition.json";

/// What the file says it is.
pub const FORMAT: &str = "bio-atlas-edition";

/// How the file is laid out; another number is another layout.
pub const VERSION: u64 = 1;

/// The longest file that is read, in bytes: about eight times what the first edition takes.
pub const LIMIT: usize = 2_000_000;
