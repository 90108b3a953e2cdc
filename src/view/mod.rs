//! What visitors see. Components read state and draw scenes; they do no arithmetic.

pub mod map;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod parts;
pub mod timeline;
