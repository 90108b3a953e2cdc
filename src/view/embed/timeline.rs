//! The timeline in a frame: every event with its date, its kind and where it is written.

use leptos::prelude::*;

use super::{ALL_SOURCES, View};
use crate::chart::timeline::TimelineIndex;
use crate::state::embed::Part;
use crate::state::route::Route;
use crate::view::markup::Draw;
use crate::view::pages::timeline;
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> View {
    let index = TimelineIndex::of(sources.atlas);
    let body = view! {
        <div data-island="timeline">
            <p class="notice" role="status" data-notice></p>
            <div data-part=Part::Legend.code()>{timeline::legend()}</div>
            <p class="places__count" role="status" data-count>{format!("共{}项", index.entries.len())}</p>
            {timeline::drawing(sources, route, &index)}
        </div>
    }
    .draw();
    View {
        title: "郑州生物产业：时间线".to_owned(),
        description: "放进别的网页的时间线：郑州生物产业的大事、目标与规划，按文件写明的时间排列。".to_owned(),
        full: route.link(&Route::Timeline),
        full_label: "看全部",
        body,
        source: Some(ALL_SOURCES.to_owned()),
    }
}
