//! What islands know: the facts that the module was built with, or those of an edition that came later.

use std::borrow::Cow;
use std::cell::RefCell;

/// Facts of an edition, as the build's files hold them.
#[derive(Debug, Default)]
pub struct Later {
    pub map: Vec<u8>,
    pub timeline: Vec<u8>,
    pub scout: Vec<u8>,
    pub search: Vec<u8>,
}

thread_local! {
    static LATER: RefCell<Option<Later>> = const { RefCell::new(None) };
}

/// Has all islands that start from now on take these.
pub fn replace(later: Later) {
    LATER.set(Some(later));
}

/// One part of the later facts, or what was built in.
#[must_use]
pub fn or(built: &'static [u8], part: impl Fn(&Later) -> &Vec<u8>) -> Cow<'static, [u8]> {
    LATER.with_borrow(|later| later.as_ref().map_or(Cow::Borrowed(built), |later| Cow::Owned(part(later).clone())))
}

/// The search index of later facts; none where the one that the page names is right.
#[must_use]
pub fn search() -> Option<Vec<u8>> {
    LATER.with_borrow(|later| later.as_ref().map(|later| later.search.clone()))
}
