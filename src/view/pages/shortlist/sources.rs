//! Citations in the text and the list that they point to, after GB/T 7714—2015.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;

/// A citation: scripts write the number of the source, in the order of the text.
pub(super) fn cite(atlas: &'static Atlas, evidence: &Evidence) -> AnyView {
    let Some(article) = atlas.article(evidence) else { return ().into_any() };
    view! {
        <span class="cite" data-cite=article.id.as_str().to_owned()>
            <a href=format!("#source-{}", article.id.as_str()) data-number></a>
            <span class="cite__at">{atlas.locator(evidence)}</span>
        </span>
    }
    .into_any()
}

/// Every source that a brief may cite; scripts show those that are cited, in order.
pub(super) fn list(atlas: &'static Atlas) -> AnyView {
    atlas
        .articles
        .iter()
        .map(|article| {
            let id = article.id.as_str();
            view! {
                <li id=format!("source-{id}") data-source=id.to_owned()>
                    <span class="brief__number" data-source-number></span>
                    {format!("{}.", Atlas::citation_of(article))}
                </li>
            }
        })
        .collect_view()
        .into_any()
}
