//! Search over every name of the atlas: by characters, by full pinyin, by
//! initials, mixed, and with the usual slips.
//!
//! The index is made when the site is built (`crate::publish::index`); what
//! travels is names, the sounds of the characters in them, and where each name
//! leads. Pure: no pinyin dictionary, no browser.

pub mod entries;
pub mod index;
pub mod matching;
pub mod searcher;
pub mod spelling;

pub use index::{Entry, Index, Key, Kind};
pub use searcher::{Answer, Group, Hit, Searcher};
