//! Marks of evidence: the family's shape, filled as firmly as the words tie it to the place.

use leptos::prelude::*;

use crate::atlas::industry::{Family, Strength};
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::glyph::{family_class, family_path};

/// Solid, half, dotted or small: how firmly a document says it. Its words stand beside it.
#[component]
pub(super) fn StrengthGlyph(family: Family, strength: Strength) -> impl IntoView {
    let path = family_path(family);
    let inner = match strength {
        Strength::Leading => view! { <path d=path></path> }.draw(),
        // An inner svg clips what it holds: the left half, without an id to collide.
        Strength::Carrier => view! {
            <path class="strength__open" d=path></path>
            <svg x="-7" y="-7" width="7" height="14" viewBox="-7 -7 7 14">
                <path d=path></path>
            </svg>
        }
        .draw(),
        Strength::Inferred => view! { <path class="strength__dotted" d=path></path> }.draw(),
        Strength::Mentioned => view! { <path class="strength__open" d=path transform="scale(0.55)"></path> }.draw(),
    };
    view! {
        <svg class=format!("glyph {}", family_class(family)) width="16" height="16" viewBox="-7 -7 14 14" aria-hidden="true">
            {inner}
        </svg>
    }
}

/// What a strength means in plain words.
pub(super) fn meaning(strength: Strength) -> &'static str {
    match strength {
        Strength::Leading => texts::industries::leading(),
        Strength::Carrier => texts::industries::carrier(),
        Strength::Inferred => texts::industries::inferred(),
        Strength::Mentioned => texts::industries::mentioned(),
    }
}
