//! Small pieces that several pages share.

pub mod chart;
pub mod choice;
pub mod contents;
pub mod district;
pub mod documents;
pub mod evidence;
pub mod figure;
pub mod fold;
pub mod glyph;
pub mod history;
pub mod keep;
pub mod later;
pub mod outcome;
pub mod places;
pub mod platforms;
pub mod reason;
pub mod record;
pub mod score;
pub mod strongest;
pub mod take;
pub mod target;
pub mod term;
