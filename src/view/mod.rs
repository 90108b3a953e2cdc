//! What visitors see, drawn when the site is built; drawn in the browser only from facts that came
//! later ([`crate::edition`]). Components read facts and draw scenes; they do no arithmetic.

pub mod embed;
pub mod findings;
pub mod map;
pub use crate::markup;
pub mod newer;
pub mod outline;
pub mod pages;
pub mod parts;
pub mod pins;
pub mod search;
pub mod shell;
pub mod sources;

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::chart::findings::deadlines::Deadlines;
use crate::chart::findings::fields::Fields;
use crate::state::route::Route;
use parts::evidence::numbered;
use shell::Shell;
use sources::{Page, Sources};

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
        let Page { title, description, body } = page(sources, route);
        let to = route.clone();
        let (title, body) = if route.is_frame() {
            (title, body.to_html())
        } else {
            let title = format!("{title} — {}", sources.atlas.site.name);
            (title, view! { <Shell sources=sources route=to body=body/> }.to_html())
        };
        let body = numbered(sources.atlas, route, &body).replace(MARKER, "");
        Drawn { title, description, body }
    })
}

/// Draws one page.
#[must_use]
pub fn page(sources: Sources, route: &Route) -> Page {
    match route {
        Route::Map => pages::map::page(sources, route),
        Route::Places => pages::places::page(sources, route),
        Route::Place(slug) => pages::place::page(sources, route, slug),
        Route::District(slug) => pages::district::page(sources, route, slug),
        Route::Scout => pages::scout::page(sources, route),
        Route::Timeline => pages::timeline::page(sources, route),
        Route::Targets => pages::targets::page(sources, route),
        Route::Industries => pages::industries::page(sources, route),
        Route::Benchmarks => pages::benchmarks::page(sources, route),
        Route::Compare => pages::compare::page(sources, route),
        Route::Shortlist => pages::shortlist::page(sources, route),
        Route::Sources => pages::sources::page(sources, route),
        Route::Data => pages::data::page(sources, route),
        Route::About => pages::about::page(sources, route),
        Route::Names => pages::names::page(sources, route),
        Route::Tour => pages::tour::page(sources, route),
        Route::Desk => pages::desk::page(sources, route),
        Route::Embedding => pages::embed::page(sources, route),
        Route::EmbedProtocol => pages::embed::protocol::page(sources, route),
        Route::EmbedCheck => pages::embed::check::page(sources, route),
        Route::Embed(view) => embed::page(sources, route, view),
        Route::NotFound => pages::not_found::page(sources, route),
    }
}

/// What a page finds, before it lists: its headline where that is not its name.
#[must_use]
pub fn finding(sources: Sources, route: &Route) -> Option<String> {
    let atlas = sources.atlas;
    match route {
        Route::Map => Some(map::headline(atlas)),
        Route::Timeline => Some(pages::timeline::headline(sources)),
        Route::Targets => Deadlines::of(atlas).map(|found| findings::deadlines::headline(&found)),
        Route::Industries => Fields::of(atlas).map(|found| findings::fields::headline(&found)),
        _ => None,
    }
}
