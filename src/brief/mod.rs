//! The brief for a meeting: what stands on paper besides the answer itself.
//!
//! - [`ask`] what no document says, as questions to a park.
//! - [`references`] numbers of sources, in the order in which a text cites them.
//! - [`code`] the picture that a phone reads a link from.
//! - [`file`] the brief as one file that opens anywhere.

pub mod ask;
pub mod code;
pub mod file;
pub mod references;
