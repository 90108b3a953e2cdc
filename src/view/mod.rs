//! What visitors see, drawn when the site is built; drawn in the browser only from facts that came
//! later ([`crate::edition`]). Components read facts and draw scenes; they do no arithmetic.

pub mod embed;
pub mod map;
pub mod markup;
pub mod newer;
pub mod pages;
pub mod parts;
pub mod search;
pub mod shell;

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::state::route::Route;
use pages::{Page, Sources};
use shell::Shell;

/// What Leptos leaves between pieces of text for a page that is drawn a second
/// time in the browser; ours are not.
const MARKER: &str = "<!>";

/// A page as text, without the head around it.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// What a window or a tab is called.
    pub title: String,
    pub description: String,
    /// What stands in `<body>`.
    pub body: String,
}

/// Draws one page with everything that stands around it; a view for frames stands alone.
#[must_use]
pub fn drawn(sources: Sources, route: &Route) -> Drawn {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| {
        let Page { title, description, body } = pages::page(sources, route);
        let to = route.clone();
        let (title, body) = if route.is_frame() {
            (title, body.to_html())
        } else {
            let title = format!("{title} — {}", sources.atlas.site.name);
            (title, view! { <Shell sources=sources route=to body=body/> }.to_html())
        };
        Drawn { title, description, body: body.replace(MARKER, "") }
    })
}
