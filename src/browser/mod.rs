//! The only code that talks to the browser: it makes drawn pages answer.
//!
//! An island is a drawn part of a page. Its state is a signal; effects turn the
//! state into a pure scene and write what changed into the elements that the
//! page already has. Nothing is drawn a second time, so there is nothing to
//! flash, to shift or to disagree with the page. Every failure is an ordinary
//! value, and leaves the page as it was drawn.

pub mod address;
pub mod compare;
pub mod copy;
pub mod dom;
pub mod gesture;
pub mod island;
pub mod map;
pub mod picture;
pub mod ready;
pub mod scout;
pub mod search;
pub mod timeline;
