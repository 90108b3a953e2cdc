//! What the facts say as a whole, under the map: headlines that are findings, each with one drawing.

pub mod deadlines;
pub mod fields;
mod grid;
mod platforms;
pub mod whereabouts;

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::take::{Here, Take};
use crate::view::sources::Sources;

/// Every finding that the facts carry; needs the ground's outlines on the same page.
#[component]
pub fn Findings(sources: Sources, route: Route) -> impl IntoView {
    let found: Vec<Markup> = [
        platforms::view(sources, &route),
        whereabouts::view(sources, &route),
        deadlines::view(sources, &route),
        fields::view(sources, &route),
        grid::view(sources, &route),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!found.is_empty()).then(|| view! { <div class="findings">{found}</div> }.draw())
}

/// What is told of a finding besides its drawing.
struct Told {
    /// What anchors know it by.
    id: &'static str,
    headline: String,
    sentence: String,
    /// The page that holds everything of it.
    link: String,
    more: &'static str,
    data: Vec<(&'static str, &'static str)>,
}

impl Told {
    fn around(self, sources: Sources, route: &Route, drawing: Markup) -> Markup {
        let Self { id, headline, sentence, link, more, data } = self;
        view! {
            <section class=format!("finding finding--{id}") aria-labelledby=id>
                <h2 id=id>{headline}</h2>
                <p class="finding__lede">{sentence}</p>
                {drawing}
                <div class="finding__foot">
                    <a class="more" href=link>{more}</a>
                    <Take sources=sources route=route.clone() data=data here=vec![Here::drawing(&format!(".finding--{id}"), texts::findings::take_here())]/>
                </div>
            </section>
        }
        .draw()
    }
}
