//! The list beside the map: the same places, selection, filter and order.

use leptos::prelude::*;

use crate::atlas::place::{Place, Role};
use crate::chart::map::Shape;
use crate::chart::map::marks::{leading, passes};
use crate::view::parts::glyph::ShapeGlyph;

use super::Shared;

/// Headings of the list and the roles under each.
const GROUPS: &[(&str, &[Role])] = &[
    ("一核", &[Role::Core, Role::CorePark]),
    ("多基地", &[Role::Base]),
    ("基地内园区", &[Role::BasePark]),
    ("单项任务地", &[Role::Task]),
    ("选址未载", &[Role::PlannedSite]),
];

/// All places of the layout, grouped by role.
#[component]
pub(super) fn PlaceList(shared: Shared) -> impl IntoView {
    let places = shared.places.get_value();
    let total = places.len();
    let matching = Memo::new(move |_| {
        shared.state.with(|state| {
            shared
                .places
                .get_value()
                .iter()
                .map(|place| passes(&shared.bundle.atlas, place, state))
                .collect::<Vec<bool>>()
        })
    });
    let count = move || matching.with(|matching| matching.iter().filter(|matches| **matches).count());
    let groups = GROUPS
        .iter()
        .map(|(heading, roles)| {
            let members: Vec<(usize, &'static Place)> = places
                .iter()
                .enumerate()
                .filter(|(_, place)| roles.contains(&place.role))
                .map(|(index, place)| (index, *place))
                .collect();
            let indexes: Vec<usize> = members.iter().map(|(index, _)| *index).collect();
            let empty = move || matching.with(|matching| indexes.iter().all(|index| !matching[*index]));
            view! {
                <section class="places__group" hidden=empty>
                    <h3>{*heading}</h3>
                    <ul>
                        {members
                            .into_iter()
                            .map(|(index, place)| view! { <Item shared=shared place=place index=index matching=matching/> })
                            .collect_view()}
                    </ul>
                </section>
            }
        })
        .collect_view();
    view! {
        <section class="places" aria-labelledby="places-heading">
            <h2 id="places-heading">"全部地点"</h2>
            <p class="places__count" role="status">
                {move || match count() {
                    count if count == total => format!("共{total}处"),
                    0 => "没有符合筛选的地点。五份文件没有这样的记载，可以放宽筛选".to_owned(),
                    count => format!("{count}处符合筛选，共{total}处"),
                }}
            </p>
            {groups}
        </section>
    }
    .into_any()
}

#[component]
fn Item(shared: Shared, place: &'static Place, index: usize, matching: Memo<Vec<bool>>) -> impl IntoView {
    let atlas = &shared.bundle.atlas;
    let current = move || {
        shared.state.with(|state| state.place.as_deref() == Some(place.slug.as_str())).to_string()
    };
    let unplaced = atlas.position(&place.id).is_none().then(|| view! { <span class="places__unplaced">"位置未载"</span> });
    view! {
        <li hidden=move || matching.with(|matching| !matching[index])>
            <a
                class="places__item"
                href=Shared::profile(place)
                aria-current=current
                on:click=move |event| {
                    if event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
                        event.prevent_default();
                        shared.select(Some(place.slug.clone()));
                    }
                }
            >
                <ShapeGlyph shape=Shape::of(place.role)/>
                <span class="places__name">{place.short_name.clone()}</span>
                <span class="places__focus">{leading(atlas, place)}</span>
                {unplaced}
            </a>
        </li>
    }
    .into_any()
}
