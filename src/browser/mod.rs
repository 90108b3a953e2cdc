//! The only code that talks to the browser: it makes drawn pages answer.
//!
//! An island is a drawn part of a page. Its state is a signal; effects turn the
//! state into a pure scene and write what changed into the elements that the
//! page already has. Nothing is drawn a second time, so there is nothing to
//! flash, to shift or to disagree with the page. Every failure is an ordinary
//! value, and leaves the page as it was drawn.
//!
//! Only facts that came after the site was built have a page drawn anew ([`edition::redraw`], in a module
//! of its own that knows the views and no island).

pub mod dom;
pub mod edition;

#[cfg(feature = "web")]
pub mod address;
#[cfg(feature = "web")]
pub mod compare;
#[cfg(feature = "web")]
pub mod copy;
#[cfg(feature = "web")]
pub mod embedding;
#[cfg(feature = "web")]
pub mod facts;
#[cfg(feature = "web")]
pub mod frame;
#[cfg(feature = "web")]
pub mod gesture;
#[cfg(feature = "web")]
pub mod island;
#[cfg(feature = "web")]
pub mod kept;
#[cfg(feature = "web")]
pub mod map;
#[cfg(feature = "web")]
pub mod picture;
#[cfg(feature = "web")]
pub mod points;
#[cfg(feature = "web")]
pub mod ready;
#[cfg(feature = "web")]
pub mod scout;
#[cfg(feature = "web")]
pub mod search;
#[cfg(feature = "web")]
pub mod shortlist;
#[cfg(feature = "web")]
pub mod timeline;
#[cfg(feature = "web")]
pub mod toast;

#[cfg(feature = "web")]
mod start;
#[cfg(feature = "web")]
pub use start::start;
