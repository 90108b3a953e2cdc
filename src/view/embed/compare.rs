//! The comparison in a frame: layout, sub-industries, platforms. The rest is on its page.

use leptos::prelude::*;

use super::{ALL_SOURCES, View};
use crate::chart::compare::Comparison;
use crate::state::route::Route;
use crate::view::markup::Draw;
use crate::view::pages::compare;
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
        title: "郑州生物产业：并排对比".to_owned(),
        description: "放进别的网页的对比表：几处地点的角色、细分领域与依据、平台，没有写的写作“文件未载”。".to_owned(),
        full: route.link(&Route::Compare),
        full_label: "看全表",
        body,
        source: Some(ALL_SOURCES.to_owned()),
    }
}
