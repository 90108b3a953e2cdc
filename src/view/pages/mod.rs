//! One module a page. Each returns what stands in its head and in its body.

pub mod about;
pub mod benchmarks;
pub mod compare;
pub mod data;
pub mod desk;
pub mod district;
pub mod embed;
pub mod industries;
pub mod map;
pub mod names;
pub mod not_found;
pub mod place;
pub mod places;
pub mod scout;
pub mod shortlist;
pub mod sources;
pub mod targets;
pub mod timeline;
pub mod tour;
