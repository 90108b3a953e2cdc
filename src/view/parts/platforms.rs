//! The platforms of a place as marks that can be counted, by their state.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::place::Place;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::glyph::StatusGlyph;

/// Platforms at a place or inside it: one mark each, and the count in words. Nothing where there are none.
#[component]
pub fn Tally(atlas: &'static Atlas, place: &'static Place) -> impl IntoView {
    let counts = atlas.platform_counts(&place.id);
    let is_empty = counts.is_empty();
    let groups = counts
        .into_iter()
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
    (!is_empty).then(|| view! { <ul class="platform-marks">{groups}</ul> }.draw())
}
