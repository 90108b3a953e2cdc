//! 郑州生物产业一张图.

pub mod atlas;
pub mod chart;
pub mod geo;
#[cfg(not(target_arch = "wasm32"))]
pub mod seeds;
pub mod state;
