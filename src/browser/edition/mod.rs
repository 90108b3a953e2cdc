//! Looks beside the site for newer facts, and has the page drawn with them before anything answers.
//!
//! One request, which the loader has begun early and the browser keeps for an hour. In nearly every case
//! its answer is that the site's own facts are the newest, which a glance at two fields tells. Else
//! the module that judges editions is fetched ([`redraw`] is its part of the page): the page changes at
//! once and whole, or not at all.

#[cfg(feature = "web")]
mod fetch;
mod notes;
#[cfg(feature = "edition")]
pub mod redraw;
#[cfg(feature = "web")]
pub mod settle;
