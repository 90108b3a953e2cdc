//! Small pieces that several views share.

#[cfg(feature = "ssr")]
pub mod charts;
pub mod glyph;
#[cfg(feature = "ssr")]
pub mod evidence;
