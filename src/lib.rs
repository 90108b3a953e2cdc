//! 郑州生物产业一张图.

pub mod atlas;
#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod build;
pub mod chart;
pub mod geo;
#[cfg(not(target_arch = "wasm32"))]
pub mod seeds;
pub mod state;
#[cfg(feature = "ssr")]
pub mod view;
