//! One small map a sub-industry: the places that documents tie to it light up, the core is always ringed.

use leptos::prelude::*;

use super::Told;
use crate::atlas::industry::Strength;
use crate::atlas::place::Place;
use crate::chart::findings::fields::{Field, Fields, Lit};
use crate::chart::findings::share;
use crate::chart::findings::sheet::{Sheet, at};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::key_entry;
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> Option<Markup> {
    let atlas = sources.atlas;
    let found = Fields::of(atlas)?;
    let drawing = drawing(sources, &route.link(&Route::Industries))?;
    let told = Told {
        id: "who",
        headline: headline(&found),
        sentence: sentence(&found),
        link: route.link(&Route::Industries),
        more: texts::findings::fields_more(),
        data: vec![("place_industries.csv", texts::industries::take_ties())],
    };
    Some(told.around(sources, route, drawing))
}

/// How many fields there are, and of how many the core is one place.
pub fn headline(found: &Fields<'_>) -> String {
    let (total, of_core) = (found.fields.len(), found.of_core());
    match found.core {
        Some(core) => texts::findings::fields(share(of_core, total), total, &core.short_name, of_core),
        None => texts::findings::fields_only(total),
    }
}

/// Which fields are named at one place alone.
pub fn sentence(found: &Fields<'_>) -> String {
    let alone: Vec<String> = found.alone().into_iter().filter_map(alone).collect();
    if alone.is_empty() {
        return texts::findings::fields_how().to_owned();
    }
    texts::findings::fields_alone(&texts::write::list(&alone))
}

/// The small maps with their key, each a link to its field on `page`; needs the ground's outlines on the same page. None
/// where there is nothing to draw.
pub fn drawing(sources: Sources, page: &str) -> Option<Markup> {
    let atlas = sources.atlas;
    let (found, sheet) = (Fields::of(atlas)?, Sheet::of(atlas, sources.ground)?);
    let core = found.core.and_then(|core| at(atlas, &core.id));
    let fields = found.fields.iter().map(|field| map(page, &sheet, field)).collect_view();
    let used = |wanted: &[Strength]| {
        found
            .fields
            .iter()
            .flat_map(|field| &field.lit)
            .find(|lit| wanted.contains(&lit.strength))
            .map(|lit| lit.strength)
    };
    let key = [
        (used(&[Strength::Leading]), Strength::Leading.label()),
        (used(&[Strength::Carrier]), Strength::Carrier.label()),
        (used(&[Strength::Inferred, Strength::Mentioned]), texts::findings::fields_weaker()),
    ];
    let key = key.into_iter().filter_map(|(strength, label)| {
        let (class, r) = look(strength?);
        Some(key_entry(8, view! { <circle class=class r=r></circle> }.draw(), label))
    });
    let ringed = core.map(|_| {
        key_entry(8, view! { <circle class="who__core" r="6"></circle> }.draw(), texts::findings::fields_core())
    });
    let lost = found.fields.iter().flat_map(|field| &field.lit).any(|lit| lit.at.is_none());
    let lost = lost.then(|| {
        key_entry(8, view! { <circle class="who__lost" r="4"></circle> }.draw(), texts::findings::fields_nowhere())
    });
    let drawn = view! {
        {base(sources)}
        <ul class="finding__key">{key.collect_view()} {ringed} {lost}</ul>
        <ul class="who">{fields}</ul>
        <p class="finding__note">{atlas.site.approval_line()}</p>
    };
    Some(drawn.draw())
}

/// What every small map of a page shows: the ground, and a ring around the core. Needs the ground's outlines on the same
/// page (`view::map::ground::Ground`).
pub fn base(sources: Sources) -> Markup {
    let core = sources.atlas.core().and_then(|core| at(sources.atlas, &core.id));
    let ring = core.map(|(x, y)| view! { <circle class="who__core" cx=x cy=y r="9"></circle> });
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            <g id="who-sheet">
                <use_ href="#ground"></use_>
                {ring}
            </g>
        </svg>
    }
    .draw()
}

/// A small map with one place on it; none for a place without a position.
pub fn spot(sources: Sources, place: &Place) -> Option<Markup> {
    let (x, y) = at(sources.atlas, &place.id)?;
    let sheet = Sheet::of(sources.atlas, sources.ground)?;
    let class = format!("spot spot--{}", place.role.code());
    Some(
        view! {
            <svg class="sheet" viewBox=sheet.view_box() aria-hidden="true">
                <use_ href="#who-sheet"></use_>
                <circle class=class cx=x cy=y r="6"></circle>
            </svg>
        }
        .draw(),
    )
}

/// A field that is named at one place alone, with that place.
fn alone(field: &Field<'_>) -> Option<String> {
    let place = field.lit.first()?.place;
    Some(texts::findings::fields_at(&field.industry.short_name, &place.short_name))
}

fn map(page: &str, sheet: &Sheet, field: &Field<'_>) -> Markup {
    let industry = field.industry;
    let mut lost = 0;
    let lit = field.lit.iter().map(|Lit { strength, at, .. }| {
        let (class, r) = look(*strength);
        let ((x, y), class) = match at {
            Some(at) => (*at, class),
            None => {
                lost += 1;
                (sheet.aside(lost), "who__lost")
            }
        };
        view! { <circle class=class cx=x cy=y r=r></circle> }.draw()
    });
    let lit: Vec<Markup> = lit.collect();
    let names: Vec<&str> = field.lit.iter().map(|lit| lit.place.short_name.as_str()).collect();
    let places = match names.as_slice() {
        [] => texts::findings::fields_silent().to_owned(),
        [first, second, _, ..] => texts::findings::fields_places(&texts::write::names(&[*first, *second]), names.len()),
        few => texts::write::names(few),
    };
    view! {
        <li>
            <a href=format!("{page}#{}", industry.id)>
                <svg class=format!("sheet family--{}", industry.family.code()) viewBox=sheet.view_box() aria-hidden="true">
                    <use_ href="#who-sheet"></use_>
                    {lit}
                </svg>
                <b>{industry.short_name.clone()}</b>
                <span>{places}</span>
            </a>
        </li>
    }
    .draw()
}

/// How a place is lit, with the radius in kilometres: full, ring, small ring.
const fn look(strength: Strength) -> (&'static str, &'static str) {
    match strength {
        Strength::Leading => ("who__full", "6"),
        Strength::Carrier => ("who__ring", "5"),
        Strength::Inferred | Strength::Mentioned => ("who__thin", "4"),
    }
}
