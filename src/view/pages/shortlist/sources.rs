//! Citations in the text and the list that they point to, after GB/T 7714—2015.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::view::markup::{Draw, Markup};

/// A citation: scripts write the number of the source, in the order of the text.
pub(super) fn cite(atlas: &'static Atlas, evidence: &Evidence) -> Markup {
    let Some(article) = atlas.article(evidence) else { return ().draw() };
    view! {
        <span class="cite" data-cite=article.id.as_str().to_owned()>
            <a href=format!("#source-{}", article.id.as_str()) data-number></a>
            <span class="cite__at">{atlas.locator(evidence)}</span>
        </span>
    }
    .draw()
}

/// Citations of several statements: each source once, without the places in it.
pub(super) fn cite_articles<'a>(atlas: &'static Atlas, all: impl Iterator<Item = &'a Evidence>) -> Markup {
    let mut cited: Vec<&'static str> = Vec::new();
    for article in all.filter_map(|evidence| atlas.article(evidence)) {
        if !cited.contains(&article.id.as_str()) {
            cited.push(article.id.as_str());
        }
    }
    cited
        .into_iter()
        .map(|id| {
            view! { <span class="cite" data-cite=id><a href=format!("#source-{id}") data-number></a></span> }
        })
        .collect_view()
        .draw()
}

/// Every source that a brief may cite; scripts show those that are cited, in order.
pub(super) fn list(atlas: &'static Atlas) -> Markup {
    atlas
        .articles
        .iter()
        .map(|article| {
            let id = article.id.as_str();
            view! {
                <li id=format!("source-{id}") data-source=id.to_owned()>
                    <span class="brief__number" data-source-number></span>
                    {format!("{}.", atlas.citation_of(article))}
                </li>
            }
        })
        .collect_view()
        .draw()
}
