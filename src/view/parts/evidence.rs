//! Where a statement stands, and its citation ready to copy.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::texts;

/// A short source with the full citation on demand: works without scripts,
/// the copy button needs them.
#[component]
pub fn Source(atlas: &'static Atlas, evidence: Evidence) -> impl IntoView {
    let citation = atlas.citation(&evidence);
    let short = atlas.short_source(&evidence);
    view! {
        <details class="source">
            <summary>{short}</summary>
            <p class="source__citation">
                <span translate="no">{citation.clone()}</span> " "
                <button type="button" class="source__copy needs-script" data-copy=citation>{texts::parts::source_copy()}</button>
            </p>
        </details>
    }
}
