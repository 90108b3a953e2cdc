//! Every platform with the document's word for its state, and where that stands.

use leptos::prelude::*;

use super::columns::Column;
use super::stages::places;
use crate::atlas::Atlas;
use crate::atlas::industry::Platform;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::fold::fold;
use crate::view::parts::glyph::StatusGlyph;
use crate::view::sources::Sources;

/// A fold a place, in the order of the columns.
pub(super) fn view(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let groups = places(atlas)
        .into_iter()
        .map(|column| {
            let mut platforms: Vec<&Platform> = atlas
                .platforms
                .iter()
                .filter(|platform| Column::of(atlas, platform.place.as_ref()) == column)
                .collect();
            platforms.sort_by_key(|platform| platform.status);
            (column, platforms)
        })
        .filter(|(_, platforms)| !platforms.is_empty())
        .map(|(column, platforms)| {
            let count = texts::industries::sites_count(platforms.len());
            let items = platforms.into_iter().map(|platform| item(atlas, route, column, platform)).collect_view();
            let profile = match column {
                Column::Place(place) => {
                    let href = route.link(&Route::Place(place.slug.clone()));
                    Some(view! { <a class="back" href=href>{texts::industries::profile(&place.short_name)}</a> })
                }
                Column::Unsited | Column::Unplaced => None,
            };
            let summary = view! { <h4>{column.name()}</h4> <span class="fold__count">{count}</span> };
            fold("sites", None, summary, view! { <ul class="sites__list">{items}</ul> {profile} })
        })
        .collect_view();
    view! {
        <h3 class="part__sub">{texts::industries::sites()}</h3>
        {groups}
        <p><a class="back" href="#stages">{texts::industries::back()}</a></p>
    }
    .draw()
}

fn item(atlas: &'static Atlas, route: &Route, column: Column, platform: &'static Platform) -> Markup {
    let site = column.inside(atlas, platform.place.as_ref()).filter(|place| place.profile).map(|place| {
        let href = route.link(&Route::Place(place.slug.clone()));
        view! { <a class="proof__park" href=href>{place.short_name.clone()}</a> }
    });
    let stages: Vec<&str> = atlas
        .stages
        .iter()
        .filter(|stage| platform.stages.contains(&stage.id))
        .map(|stage| stage.name.as_str())
        .collect();
    let stages = if stages.is_empty() { texts::industries::no_stage().to_owned() } else { stages.join("、") };
    view! {
        <li class="proof__line" id=platform.id.0.clone()>
            <StatusGlyph status=platform.status/>
            <div>
                <p class="sites__name">{platform.name.clone()}</p>
                <p>
                    {texts::industries::quoted(view! { <strong>{platform.status.label()}</strong> }, &platform.words)}
                    " "
                    {site}
                    " "
                    <Source atlas=atlas evidence=platform.evidence.clone()/>
                </p>
                <p class="proof__note">{texts::industries::sites_note(&stages, &platform.note)}</p>
            </div>
        </li>
    }
    .draw()
}
