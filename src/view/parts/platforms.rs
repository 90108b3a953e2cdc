//! The platforms of a place as marks that can be counted, by their state.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::place::{Place, Status};
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::glyph::StatusGlyph;

/// Platforms at a place or inside it: one mark each, and the count in words. Nothing where there are none.
#[component]
pub fn Tally(atlas: &'static Atlas, place: &'static Place) -> impl IntoView {
    let platforms = atlas.platforms_of(&place.id);
    let groups = Status::ALL
        .iter()
        .map(|status| (*status, platforms.iter().filter(|platform| platform.status == *status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| {
            let marks = (0..count).map(|_| view! { <StatusGlyph status=status/> }).collect_view();
            view! {
                <li>
                    <span class="platform-marks__row" aria-hidden="true">{marks}</span>
                    " "
                    {texts::places::platforms_count(status.alone(), count)}
                </li>
            }
        })
        .collect_view();
    (!platforms.is_empty()).then(|| view! { <ul class="platform-marks">{groups}</ul> }.draw())
}
