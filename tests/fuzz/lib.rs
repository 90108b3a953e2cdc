//! The modules that read what comes from outside, without the rest of the site, and what must hold for them.

#![allow(dead_code, unused_imports, reason = "the fuzz targets use a part of what they share with the crate")]

extern crate self as bio_atlas;

#[macro_use]
#[path = "../../src/atlas/mod.rs"]
pub mod atlas;
#[path = "../../src/brief/mod.rs"]
pub mod brief;
#[path = "../../src/chart/mod.rs"]
pub mod chart;
mod checks;
#[path = "../../src/edition/mod.rs"]
pub mod edition;
#[path = "../../src/failure.rs"]
pub mod failure;
#[path = "../../src/geo/mod.rs"]
pub mod geo;
#[path = "../../src/scout/mod.rs"]
pub mod scout;
#[path = "../../src/search/mod.rs"]
pub mod search;
#[path = "../../src/seeds/mod.rs"]
pub mod seeds;
#[path = "../../src/state/mod.rs"]
pub mod state;
mod sheets;
#[path = "../../src/texts/mod.rs"]
pub mod texts;
#[path = "../../src/workbook/mod.rs"]
pub mod workbook;

pub use sheets::brought as check_brought;
pub use checks::{edition as check_edition, query as check_query, table as check_table};
