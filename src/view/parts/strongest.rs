//! The sub-industries of a place in a few lines, strongest first; the rest are counted.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::Strength;
use crate::atlas::place::Place;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::glyph::FamilyGlyph;

/// As many as a card holds.
const MOST: usize = 5;

#[component]
pub fn StrongestIndustries(atlas: &'static Atlas, place: &'static Place) -> impl IntoView {
    let strongest = atlas.strongest_industries(&place.id);
    let more = strongest.len().saturating_sub(MOST);
    let industries = strongest
        .into_iter()
        .take(MOST)
        .map(|(industry, strength)| {
            view! {
                <li>
                    <FamilyGlyph family=industry.family leading=strength == Strength::Leading/>
                    {industry.short_name.clone()}
                    <span class="tag">{strength.label()}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="panel__industries">{industries}</ul>
        {(more > 0).then(|| view! { <p class="panel__note">{texts::parts::strongest_more(more)}</p> })}
    }
    .draw()
}
