//! Search over every name of the atlas: by characters, by full pinyin, by
//! initials, mixed, and with the usual slips.
//!
//! The index is made when the site is built (`crate::publish::index`); what
//! travels is names, the sounds and other forms of the characters in them, and where
//! each name leads. What keys mean to the box stands here too. Pure: no dictionary, no browser.

pub mod asking;
pub mod composition;
#[cfg(feature = "tables")]
pub mod entries;
#[cfg(feature = "tables")]
pub mod examples;
pub mod found;
pub mod index;
pub mod keys;
pub mod matching;
pub mod numerals;
pub mod readings;
pub mod searcher;
pub mod spelling;

pub use index::{Entry, Index, Key, Kind};
pub use searcher::{Answer, Group, Hit, Searcher};
