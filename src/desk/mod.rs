//! What an editor does with facts before they are published.
//!
//! The page holds a [`draft`]; what reads, checks and writes tables (`engine`) works beside it, and both speak in
//! [`message`]s.

#[cfg(feature = "tables")]
pub mod changes;
#[cfg(feature = "tables")]
pub mod doubts;
pub mod draft;
#[cfg(all(feature = "readings", feature = "workbook"))]
pub mod engine;
pub mod message;
pub mod place;
pub mod row;

/// What a frame or a tab is called that shows the draft.
pub const PREVIEW: &str = "atlas-draft";
