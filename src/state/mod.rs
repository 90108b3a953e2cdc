//! What the address says: routes, queries, and old links brought up to date.

pub mod compare;
pub mod map;
pub mod query;
pub mod route;
pub mod shortlist;
pub mod timeline;
