//! Pictures without a browser: facts become placed marks, placed marks become scenes.

#[cfg(feature = "tables")]
pub mod aims;
pub mod compare;
#[cfg(feature = "tables")]
pub mod findings;
pub mod lines;
pub mod map;
#[cfg(feature = "tables")]
pub mod once;
pub mod series;
pub mod strip;
pub mod timeline;
#[cfg(feature = "tables")]
pub mod tour;
