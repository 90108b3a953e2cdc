//! Where a statement stands, and its citation ready to copy.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;

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
                {citation} " "
                // What it copies stands before it; twice in each of hundreds of places would weigh.
                <button type="button" class="source__copy needs-script" data-cite>"复制引文"</button>
            </p>
        </details>
    }
}
