//! The only code that talks to the browser. Nothing here draws, and nothing
//! here decides; every failure is an ordinary value.

pub mod address;
pub mod copy;
pub mod gesture;
pub mod ready;
