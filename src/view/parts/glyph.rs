//! Marks drawn as SVG: roles, families and states differ by shape or pattern, not by colour alone.
//!
//! Every drawing on a page says its size itself, so that a page whose style sheet is lost or late stays a page.

use leptos::prelude::*;

use crate::atlas::industry::Family;
use crate::atlas::place::Status;
use crate::chart::map::Shape;
use crate::view::markup::Draw;

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
        Shape::Park => "M-4.2 -4.2h8.4v8.4h-8.4z",
        Shape::Task => "M0 -7.2L7.2 0L0 7.2L-7.2 0z",
        Shape::Site => "M-4.2 -4.2h8.4v8.4h-8.4z",
    }
}

/// A box for a state; the style sheet fills it: solid, hatched, empty.
pub const STATE_SHAPE: &str = "M-5 -5h10v10h-10z";

/// What a mark is filled with for a state: solid, hatched, empty.
#[must_use]
pub const fn status_class(status: Status) -> &'static str {
    match status {
        Status::Existing => "state state--existing",
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
            </defs>
        </svg>
    }
    .draw()
}
