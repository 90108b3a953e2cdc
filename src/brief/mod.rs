//! The brief for a meeting: what stands on paper besides the answer itself.
//!
//! - [`ask`] what no document says, as questions to a park.
//! - [`content`] which places, in which words, how much of each.
//! - [`cover`] what a board reads that reads nothing else.
//! - [`own`] what a visitor knows besides the documents.
//! - [`verdict`] whether a thing is there, said to come, or only reckoned.
//! - [`references`] numbers of sources, in the order in which a text cites them.
//! - [`code`] the picture that a phone reads a link from.
//! - [`state`] what a link to it says.
//! - [`file`] the brief as one file that opens anywhere.

pub mod ask;
pub mod code;
pub mod content;
pub mod correction;
pub mod cover;
pub mod file;
pub mod own;
pub mod references;
pub mod state;
pub mod verdict;
