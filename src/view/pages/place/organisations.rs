//! Organisations of a place, grouped by the tie that a document states.

use leptos::prelude::*;

use super::{Part, listed};
use crate::atlas::organisation::{Category, Organisation, Tie};
use crate::atlas::place::{Domain, Place};
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::evidence::Source;
use crate::view::sources::Sources;

/// How organisations of this sort are counted, as the text knows it.
const fn measure(category: Category) -> &'static str {
    match category {
        Category::Enterprise | Category::Institute | Category::Hospital | Category::Fund => "company",
        Category::University => "university",
        _ => "other",
    }
}

/// How many there are; those of different measure words are counted by the general one.
fn counted(members: &[&Organisation]) -> String {
    let mut measures = members.iter().map(|organisation| measure(organisation.category));
    let first = measures.next().unwrap_or("other");
    let measure = if measures.all(|measure| measure == first) { first } else { "other" };
    texts::place::organisations_count(members.len(), measure)
}

pub(super) fn organisations(sources: Sources, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let family = atlas.family(&place.id);
    // The city holds everything; its page lists only what is tied to the city itself.
    let is_city = place.kind == crate::atlas::place::PlaceKind::City;
    let members: Vec<&'static Organisation> = atlas
        .organisations
        .iter()
        .filter(|organisation| {
            organisation
                .place
                .as_ref()
                .is_some_and(|own| if is_city { *own == place.id } else { family.iter().any(|inner| inner.id == *own) })
        })
        .collect();
    let namesakes = atlas.namesakes(place);
    if members.is_empty() && namesakes.is_empty() {
        return None;
    }
    let namesakes = (!namesakes.is_empty()).then(|| {
        let items = namesakes.into_iter().map(|row| {
            let own = row.place.as_ref().and_then(|id| atlas.place(id));
            let own = own.map_or(texts::place::namesake_nowhere(), |own| own.short_name.as_str());
            view! {
                <p class="ties__meaning">
                    {texts::place::namesake(&row.name, own)} " " <Source atlas=atlas evidence=row.evidence.clone()/>
                </p>
            }
        });
        items.collect_view()
    });
    let (bio, context): (Vec<_>, Vec<_>) =
        members.into_iter().partition(|organisation| organisation.domain == Domain::Bio);
    let background = (!context.is_empty()).then(|| {
        view! {
            <details class="background fold">
                <summary>{texts::place::organisations_background(&counted(&context))}</summary>
                {groups(sources, place, &context)}
            </details>
        }
    });
    let body = view! {
        {groups(sources, place, &bio)}
        {background}
        {namesakes}
    }
    .draw();
    let ties = Tie::ALL.iter().filter_map(|tie| {
        let own: Vec<&Organisation> = bio.iter().copied().filter(|organisation| organisation.tie == *tie).collect();
        (!own.is_empty()).then(|| texts::place::organisations_tied(tie.label(), &counted(&own)))
    });
    let all: Vec<&Organisation> = bio.iter().chain(&context).copied().collect();
    Some(Part {
        id: "organisations",
        term: None,
        heading: texts::place::organisations(),
        count: counted(&all),
        gist: texts::write::phrases(&ties.collect::<Vec<_>>()),
        body,
    })
}

/// Organisations under one heading a tie.
fn groups(sources: Sources, place: &'static Place, members: &[&'static Organisation]) -> impl IntoView + use<> {
    Tie::ALL
        .iter()
        .filter_map(|tie| {
            let own: Vec<&'static Organisation> =
                members.iter().copied().filter(|organisation| organisation.tie == *tie).collect();
            if own.is_empty() {
                return None;
            }
            let count = counted(&own);
            let items = own.into_iter().map(|organisation| item(sources, place, organisation)).collect_view();
            let heading = view! { {tie.label()} " " <span class="ties__count">{count}</span> };
            let body = view! {
                <p class="ties__meaning">{tie.meaning()}</p>
                <ul class="ties__list">{items}</ul>
            };
            Some(listed(members.len(), &format!("ties ties--{}", tie.code()), heading, body))
        })
        .collect_view()
        .draw()
}

fn item(sources: Sources, place: &'static Place, organisation: &'static Organisation) -> impl IntoView + use<> {
    let atlas = sources.atlas;
    let park = organisation
        .place
        .as_ref()
        .filter(|own| **own != place.id)
        .and_then(|own| atlas.place(own))
        .map(|park| view! { <span class="tag">{park.short_name.clone()}</span> });
    let mut words = vec![organisation.category.label().to_owned()];
    for text in [&organisation.field, &organisation.role] {
        if !text.is_empty() {
            words.push(text.clone());
        }
    }
    let note = (!organisation.note.is_empty()).then(|| view! { <p class="ties__note">{organisation.note.clone()}</p> });
    view! {
        <li id=organisation.id.to_string()>
            <p>
                <span class="ties__name">{organisation.name.clone()}</span>
                " "
                <span class="ties__role">{words.join(" · ")}</span>
                " "
                {park}
                " "
                <Source atlas=atlas evidence=organisation.evidence.clone()/>
            </p>
            {note}
        </li>
    }
    .draw()
}
