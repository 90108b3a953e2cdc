//! The ground of every map on a page: districts, rivers, rings and discs of uncertainty.

use leptos::prelude::*;

use super::canvas::{halos, rings};
use crate::chart::map::Territory;
use crate::geo::Degrees;
use crate::geo::ground::District;
use crate::view::sources::Sources;

/// How exactly the ground is drawn: as exactly as the largest map of the page can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// For a map that can be zoomed.
    Full,
    /// For a map of a few hundred pixels.
    Still,
    /// For maps no larger than a stamp, which show neither rings nor discs.
    Stamp,
}

impl Detail {
    /// A district's outline; where it is not drawn in full it is less than a pixel off.
    #[must_use]
    pub fn outline(self, district: &District, origin: Degrees) -> String {
        match self {
            Self::Full => district.path(origin),
            Self::Still => district.rough_path(origin, 0.35),
            Self::Stamp => district.rough_path(origin, 0.8),
        }
    }
}

/// The ground, drawn once a page and used by every map on it: districts, rivers, rings and discs of uncertainty.
#[component]
pub fn Ground(sources: Sources, #[prop(default = Detail::Full)] detail: Detail) -> impl IntoView {
    let origin = sources.atlas.site.bounds.centre();
    let districts = sources
        .ground
        .iter()
        .enumerate()
        .map(|(number, district)| {
            let class = format!("land land--{}", Territory::of(sources.atlas, &district.name).code());
            let slug = sources.index.district_slugs.get(number).filter(|_| detail == Detail::Full).cloned();
            view! { <path class=class d=detail.outline(district, origin) data-district=slug></path> }
        })
        .collect_view();
    let rivers =
        sources.rivers.iter().map(|river| view! { <path class="river" d=river.path(origin)></path> }).collect_view();
    let around = (detail != Detail::Stamp).then(|| {
        view! {
            <g id="rings">{rings(sources)}</g>
            <g id="halos">{halos(sources, |_| true)}</g>
        }
    });
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <radialGradient id="clearing">
                    <stop class="clearing" offset="0.35"></stop>
                    <stop class="clearing clearing--edge" offset="1"></stop>
                </radialGradient>
                <g id="ground">{districts} {rivers}</g>
                {around}
            </defs>
        </svg>
    }
}
