//! Marks drawn as SVG: roles, families and states differ by shape or pattern, not by colour alone.
//!
//! Every drawing on a page says its size itself, so that a page whose style sheet is lost or late stays a page.

use leptos::prelude::*;

use crate::atlas::industry::Family;
use crate::atlas::place::{Access, Status};
use crate::chart::map::Shape;
use crate::view::markup::{Draw, Markup};

/// An entry of a key: a mark that reaches so far about 0, and what it means.
#[must_use]
pub fn key_entry(reach: u8, mark: Markup, label: &'static str) -> Markup {
    let (from, size) = (-i16::from(reach), 2 * i16::from(reach));
    view! {
        <li>
            <svg class="glyph" width="16" height="16" viewBox=format!("{from} {from} {size} {size}") aria-hidden="true">{mark}</svg>
            " "
            {label}
        </li>
    }
    .draw()
}

/// The `class` of a family's colour.
#[must_use]
pub fn family_class(family: Family) -> String {
    format!("family family--{}", family.code())
}

/// Path of a family's mark in a box of 12 by 12 pixels about 0.
#[must_use]
pub const fn family_path(family: Family) -> &'static str {
    match family {
        // disc
        Family::Drug => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
        // square
        Family::Device => "M-4.5 -4.5h9v9h-9z",
        // triangle
        Family::Cell => "M0 -5.5L5.5 4.5H-5.5z",
        // hexagon
        Family::Manufacturing => "M-5.5 0L-2.75 -4.8H2.75L5.5 0L2.75 4.8H-2.75z",
        // diamond
        Family::Tcm => "M0 -5.8L5.8 0L0 5.8L-5.8 0z",
        // leaf
        Family::Seed => "M-5 5C-5 -2 -1 -5 5 -5C5 2 1 5 -5 5z",
        // plus
        Family::Service => "M-1.9 -5.4h3.8v3.5h3.5v3.8h-3.5v3.5h-3.8v-3.5h-3.5v-3.8h3.5z",
    }
}

/// Path of a role's mark about 0.
#[must_use]
pub const fn shape_path(shape: Shape) -> &'static str {
    match shape {
        Shape::Core => "M-8.5 0a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0z",
        Shape::Base => "M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0z",
        Shape::CorePark | Shape::Park => "M-4.2 -4.2h8.4v8.4h-8.4z",
        Shape::Task => "M0 -7.2L7.2 0L0 7.2L-7.2 0z",
        Shape::Site => "M-4.2 -4.2h8.4v8.4h-8.4z",
    }
}

/// Path of a reference point's glyph in a box of 12 by 12 pixels about 0.
#[must_use]
pub const fn access_path(access: Access) -> &'static str {
    match access {
        // an aeroplane that climbs to the right
        Access::Airport => {
            "M5.6 -5.6C4.7 -6.3 3.5 -5.8 2.6 -4.9L1 -3.3L-4.6 -4.9L-5.6 -3.9L-1 -1.3L-3 0.9L-4.8 0.6L-5.6 1.4L-3 3L-1.4 5.6L-0.6 4.8L-0.9 3L1.3 1L3.9 5.6L4.9 4.6L3.3 -1L4.9 -2.6C5.8 -3.5 6.3 -4.7 5.6 -5.6z"
        }
        // the front of a train
        Access::Rail => {
            "M-3.5 -5.5h7q1.5 0 1.5 1.5v6q0 1.5 -1.5 1.5l1.5 2h-2l-1 -1.5h-4l-1 1.5h-2l1.5 -2q-1.5 0 -1.5 -1.5v-6q0 -1.5 1.5 -1.5zM-3.4 -4v3.2h6.8v-3.2z"
        }
        // a hull
        Access::Port => "M-5.5 0h11l-2 5h-7zM-1 -5.5h2v4.5h-2z",
        // two lanes
        Access::Road => "M-3 -5.5h1.6l-1.6 11h-2zM1.4 -5.5h1.6l2 11h-2zM-0.6 -4h1.2v3h-1.2zM-0.6 1h1.2v3h-1.2z",
    }
}

/// A box for a state; the style sheet fills it: solid, hatched, empty.
pub const STATE_SHAPE: &str = "M-5 -5h10v10h-10z";

/// What a mark is filled with for a state: solid, hatched, empty.
#[must_use]
pub const fn status_class(status: Status) -> &'static str {
    match status {
        Status::Existing => "state state--existing",
        Status::Introduced => "state state--introduced",
        Status::Building => "state state--building",
        Status::Planned => "state state--planned",
        Status::NotStated => "state state--not-stated",
    }
}

/// A family's mark for running text and legends; its name stands beside it.
#[component]
pub fn FamilyGlyph(family: Family, #[prop(default = true)] leading: bool) -> impl IntoView {
    let class = format!("glyph {}{}", family_class(family), if leading { "" } else { " is-outline" });
    view! {
        <svg class=class width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
            <path d=family_path(family)></path>
        </svg>
    }
}

/// A role's mark for lists and legends; its name stands beside it.
#[component]
pub fn ShapeGlyph(shape: Shape) -> impl IntoView {
    view! {
        <svg class=format!("glyph mark--{}", shape.code()) width="16" height="16" viewBox="-10 -10 20 20" aria-hidden="true">
            <path class="mark__shape" d=shape_path(shape)></path>
        </svg>
    }
}

/// A state's mark for lists and legends; its name stands beside it.
#[component]
pub fn StatusGlyph(status: Status) -> impl IntoView {
    view! {
        <svg class=format!("glyph {}", status_class(status)) width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
            <path class="state__shape" d=STATE_SHAPE></path>
        </svg>
    }
}

/// From one square to the next, in pixels.
const STEP: usize = 11;

/// How wide a row of squares is, in pixels.
#[must_use]
pub fn squares_width(counts: &[(Status, usize)]) -> f64 {
    (counts.iter().map(|(_, count)| count).sum::<usize>() * STEP) as f64
}

/// One square a platform, by state: a row that can be counted. What it says stands elsewhere in words.
#[component]
pub fn Squares(counts: Vec<(Status, usize)>) -> impl IntoView {
    let mut start = 0;
    let paths = counts
        .iter()
        .map(|(status, count)| {
            let path: String = (start..start + count).map(|at| format!("M{} 1h8v8h-8z", at * STEP + 1)).collect();
            start += count;
            view! { <g class=status_class(*status)><path class="state__shape" d=path></path></g> }
        })
        .collect_view();
    (start > 0).then(|| {
        view! { <svg class="squares" width=(start * STEP).to_string() height="10" aria-hidden="true">{paths}</svg> }
    })
}

/// Targets of one term: a square for each. What they are and how many stands beside them in words.
#[component]
pub fn Aimed(count: usize) -> impl IntoView {
    let path: String = (0..count).map(|at| format!("M{} 1h8v8h-8z", at * STEP + 1)).collect();
    view! {
        <svg class="aimed" width=(count * STEP).to_string() height="10" aria-hidden="true">
            <path class="aimed__squares" d=path></path>
        </svg>
    }
}

/// Hatchings that style sheets refer to: what is aimed at, and what is being built.
#[component]
pub fn Hatches() -> impl IntoView {
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch__ground" width="6" height="6"></rect>
                    <rect class="hatch__stroke" width="2" height="6"></rect>
                </pattern>
                <pattern id="hatch-building" width="3.5" height="3.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch__card" width="3.5" height="3.5"></rect>
                    <rect class="hatch__jade" width="1.4" height="3.5"></rect>
                </pattern>
                <pattern id="cells" width="1" height="1" patternUnits="userSpaceOnUse">
                    <path class="cells__gap" d="M1 0v1H0"></path>
                </pattern>
            </defs>
        </svg>
    }
    .draw()
}
