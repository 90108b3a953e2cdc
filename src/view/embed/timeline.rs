//! The timeline in a frame: every event with its date, its kind and where it is written.

use leptos::prelude::*;

use super::{View, all_sources};
use crate::chart::timeline::TimelineIndex;
use crate::chart::timeline::drawing::Drawing;
use crate::state::embed::Part;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::pages::timeline;
use crate::view::shell::subject;
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> View {
    let index = TimelineIndex::of(sources.atlas);
    let body = view! {
        <div data-island="timeline">
            <p class="notice" role="status" data-notice></p>
            <div data-part=Part::Legend.code()>{timeline::legend()}</div>
            <p class="places__count" role="status" data-count>{texts::embed_views::timeline_count(index.entries.len())}</p>
            {timeline::drawing(sources, route, &Drawing::of(sources.atlas, index.span))}
        </div>
    }
    .draw();
    View {
        title: texts::embed_views::timeline(subject(sources.atlas)),
        description: texts::embed_views::timeline_description(subject(sources.atlas)),
        full: route.link(&Route::Timeline),
        full_label: texts::embed_views::timeline_whole(),
        body,
        source: Some(all_sources(sources.atlas)),
    }
}
