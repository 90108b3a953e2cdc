//! What shows only once the page answers. The build takes it out of the page into a file of its own
//! (`crate::build::later`), which the loader fetches beside the module, so that the page itself comes sooner. A page
//! that is drawn in the browser keeps it.

use leptos::prelude::*;

use crate::view::markup::{Draw, Markup};

/// Marks where a part begins, and with a slash before its name where it ends; the build puts the address of its file in.
pub const MARK: &str = "data-later";

/// A part of the page that only scripts show.
#[must_use]
pub fn later(part: &'static str, content: impl IntoView + 'static) -> Markup {
    view! {
        <template data-later=part></template>
        {content}
        <template data-later=format!("/{part}")></template>
    }
    .draw()
}

/// The same where it is later on some sites, and at once on others.
#[must_use]
pub fn later_if(is_later: bool, part: &'static str, content: impl IntoView + 'static) -> Markup {
    if is_later { later(part, content) } else { content.draw() }
}
