//! 郑州生物产业一张图.

pub mod atlas;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod build;
pub mod chart;
pub mod geo;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod islands;
#[cfg(not(target_arch = "wasm32"))]
pub mod seeds;
pub mod state;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod view;
