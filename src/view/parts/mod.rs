//! Small pieces that several pages share.

pub mod choice;
pub mod evidence;
pub mod figure;
pub mod glyph;
