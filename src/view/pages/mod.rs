//! Pages as they are drawn at build time. Nothing here travels to the browser.

pub mod map;
pub mod shell;

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::bundle::Bundle;
use crate::geo::ground::District;
use crate::state::route::Route;

/// What a page is drawn from.
#[derive(Clone, Copy)]
pub struct Sources {
    pub atlas: &'static Atlas,
    pub bundle: &'static Bundle,
    pub ground: &'static [District],
}

/// A drawn page: what stands in its head and in its body.
pub struct Page {
    pub title: String,
    pub description: String,
    pub body: AnyView,
}

/// Draws one page.
#[must_use]
pub fn page(sources: Sources, route: &Route) -> Page {
    match route {
        _ => map::page(sources),
    }
}
