//! The comparison in a frame: layout, sub-industries, platforms. The rest is on its page.

use leptos::prelude::*;

use super::{View, all_sources};
use crate::chart::compare::Comparison;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::pages::compare;
use crate::view::shell::subject;
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> View {
    let comparison = Comparison::brief(sources.atlas);
    let body = view! {
        <div data-island="compare">
            <p class="notice" role="status" data-notice></p>
            {compare::table(sources, route, &comparison)}
        </div>
    }
    .draw();
    View {
        title: texts::embed_views::compare(subject(sources.atlas)),
        description: texts::embed_views::compare_description().to_owned(),
        full: route.link(&Route::Compare),
        full_label: texts::embed_views::compare_whole(),
        body,
        source: Some(all_sources(sources.atlas)),
    }
}
