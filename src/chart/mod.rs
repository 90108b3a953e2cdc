//! Pictures without a browser: facts become placed marks, placed marks become scenes.

#[cfg(feature = "draw")]
pub mod aims;
pub mod compare;
#[cfg(feature = "draw")]
pub mod findings;
pub mod lines;
pub mod map;
#[cfg(feature = "draw")]
pub mod once;
pub mod series;
pub mod strip;
pub mod timeline;
#[cfg(feature = "draw")]
pub mod tour;
