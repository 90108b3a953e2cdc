//! What visitors see, drawn at build time. Components read facts and draw
//! scenes; they do no arithmetic, and nothing here travels to the browser.

pub mod downloads;
pub mod embed;
pub mod map;
pub mod pages;
pub mod parts;
pub mod search;
pub mod shell;
