//! One place of the directory: a card with what lies in it, or a line.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::Strength;
use crate::atlas::place::{Place, Role, Status};
use crate::chart::map::Shape;
use crate::state::route::Route;
use crate::texts;
use crate::view::findings::fields::spot;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::{FamilyGlyph, ShapeGlyph, StatusGlyph};
use crate::view::parts::platforms::Tally;
use crate::view::sources::Sources;

/// A place of its own standing, with its parks beneath it.
pub(super) fn card(sources: Sources, route: &Route, place: &'static Place) -> Markup {
    let atlas = sources.atlas;
    let mut parks = atlas.inside(place);
    // What lies in a park stands with it, because nothing else on this page would lead there.
    let deeper = atlas.family(&place.id).into_iter().skip(1);
    for park in deeper.filter(|park| park.profile && park.role != Role::Background) {
        if parks.iter().all(|known| known.id != park.id) {
            parks.push(park);
        }
    }
    let parks = (!parks.is_empty()).then(|| {
        let items = parks.iter().map(|park| line(sources, route, park)).collect_view();
        view! { <ul class="entry__parks">{items}</ul> }
    });
    let map = spot(sources, place)
        .unwrap_or_else(|| view! { <p class="entry__nowhere">{texts::places::unplaced()}</p> }.draw());
    view! {
        <li class=format!("entry entry--{}", place.role.code())>
            <div class="entry__map">{map}</div>
            <h3>
                <ShapeGlyph shape=Shape::of(place.role)/>
                <a href=route.link(&Route::Place(place.slug.clone()))>{place.name.clone()}</a>
            </h3>
            <p class="entry__summary">{place.summary.clone()}</p>
            {fields(atlas, place)}
            {platforms(atlas, place)}
            {counts(atlas, place)}
            {parks}
        </li>
    }
    .draw()
}

/// A place in a few lines.
pub(super) fn line(sources: Sources, route: &Route, place: &'static Place) -> Markup {
    let atlas = sources.atlas;
    view! {
        <li class="line">
            <p class="line__name">
                <a href=route.link(&Route::Place(place.slug.clone()))>{place.name.clone()}</a>
                " "
                {standing(place)}
            </p>
            <p class="line__summary">{place.summary.clone()}</p>
            {fields(atlas, place)}
        </li>
    }
    .draw()
}

/// Whether it stands yet; said only where that is in question.
fn standing(place: &Place) -> Option<Markup> {
    (place.status != Status::Existing).then(|| {
        view! {
            <span class="line__state">
                <StatusGlyph status=place.status/>
                " "
                {place.status.alone()}
            </span>
        }
        .draw()
    })
}

/// Sub-industries, those that a document names as leading first and filled.
fn fields(atlas: &'static Atlas, place: &'static Place) -> Option<Markup> {
    let strongest = atlas.strongest_industries(&place.id);
    (!strongest.is_empty() && place.role != Role::Background).then(|| {
        let items = strongest
            .into_iter()
            .map(|(industry, strength)| {
                view! {
                    <li>
                        <FamilyGlyph family=industry.family leading=strength == Strength::Leading/>
                        {industry.short_name.clone()}
                        <span class="visually-hidden">{texts::places::strength(strength.label())}</span>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="entry__fields">{items}</ul> }.draw()
    })
}

/// What its profile holds, in numbers.
fn counts(atlas: &'static Atlas, place: &'static Place) -> Markup {
    let (figures, organisations) = (atlas.count_figures(place), atlas.count_organisations(place));
    let mut parts: Vec<String> = Vec::new();
    if organisations > 0 {
        parts.push(texts::places::organisations(organisations));
    }
    if figures > 0 {
        parts.push(texts::places::figures(figures));
    }
    if atlas.position(&place.id).is_none() {
        parts.push(texts::places::unplaced().to_owned());
    }
    view! { <p class="entry__counts">{parts.join(" · ")}</p> }.draw()
}

/// Platforms here or inside, one mark each, as they stand.
fn platforms(atlas: &'static Atlas, place: &'static Place) -> Option<Markup> {
    (!atlas.platforms_of(&place.id).is_empty()).then(|| {
        view! {
            <div class="entry__platforms">
                <span>{texts::places::platforms()}</span>
                <Tally atlas=atlas place=place/>
            </div>
        }
        .draw()
    })
}
