//! What the address says: routes, queries, and old links brought up to date.

pub mod compare;
pub mod embed;
pub mod embedding;
pub mod map;
pub mod query;
pub mod reach;
pub mod route;
pub mod shortlist;
pub mod snippet;
pub mod term;
pub mod timeline;
