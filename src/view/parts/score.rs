//! The make-up of points as a bar; scripts write its parts.

use leptos::prelude::*;

use crate::scout::Group;

/// A bar of 100 points with a part for each group.
#[component]
pub fn ScoreBar() -> impl IntoView {
    let parts = (0..Group::ALL.len())
        .map(|at| {
            view! { <rect class="score__part" data-part=at.to_string() data-bar x="0" y="0" width="0" height="10"></rect> }
        })
        .collect_view();
    view! {
        <svg class="score__bar" width="200" height="16" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="score__ground" width="100" height="10"></rect>
            {parts}
        </svg>
    }
}
