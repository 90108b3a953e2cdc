//! Where the list of kept places lies: in the browser's storage, or in the tab's name where nothing may be stored.

use web_sys::Storage;

use crate::state::shortlist::Shortlist;

/// Where the list is kept; the page about the site names it as the one thing that is.
const KEY: &str = "bio-atlas.shortlist";
/// Where nothing may be stored, the tab's own name holds the list: it goes with the tab, and every link of the
/// site finds it.
const TAB: &str = "bio-atlas.shortlist=";

/// The storage; none where the browser or a sandboxed frame forbids it.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// What is stored; none without storage, empty where nothing is or somebody else wrote there.
pub(super) fn stored() -> Option<Shortlist> {
    let text = storage()?.get_item(KEY).ok()?.unwrap_or_default();
    Some(Shortlist::read(&text, |_| true).0)
}

/// What the tab holds; none where its name is another.
pub(super) fn in_tab() -> Option<Shortlist> {
    let name = web_sys::window()?.name().ok()?;
    Some(Shortlist::read(name.strip_prefix(TAB)?, |_| true).0)
}

/// Has the tab hold a list, or nothing any more; a name that somebody else gave it stays.
pub(super) fn hold_in_tab(list: Option<&Shortlist>) {
    let Some(window) = web_sys::window() else { return };
    let name = match list.filter(|list| !list.is_empty()) {
        Some(list) => format!("{TAB}{}", list.text()),
        None if in_tab().is_some() => String::new(),
        None => return,
    };
    // A tab that takes no name keeps the list for this page only, as it says.
    drop(window.set_name(&name));
}

/// Stores a list; an empty one leaves nothing behind.
pub(super) fn store(list: &Shortlist) -> bool {
    let write = |storage: Storage| {
        if list.is_empty() { storage.remove_item(KEY) } else { storage.set_item(KEY, &list.text()) }
    };
    storage().is_some_and(|storage| write(storage).is_ok())
}

/// The list as it is kept at this moment; empty where nothing is.
#[must_use]
pub fn now() -> Shortlist {
    in_tab().or_else(stored).unwrap_or_default()
}
