//! Views, layers, filters and the legend.

use leptos::ev;
use leptos::prelude::*;

use crate::atlas::industry::{IndustryId, StageId};
use crate::atlas::site::MapView;
use crate::browser::address::Step;
use crate::chart::map::legend::{Swatch, legend};
use crate::state::map::{FILTER_ROLES, Layer};
use crate::view::parts::glyph::{FamilyGlyph, ShapeGlyph, StatusGlyph};

use super::Shared;
use super::canvas::is_geographic;

/// The row above the map, and the legend under it.
#[component]
pub(super) fn Controls(shared: Shared) -> impl IntoView {
    let atlas = &shared.bundle.atlas;
    let layers = Layer::ALL
        .iter()
        .map(|layer| {
            let layer = *layer;
            let pressed = move || shared.state.with(|state| state.layer == layer);
            view! {
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || pressed().to_string()
                    on:click=move |_| shared.update(Step::Push, |state| state.layer = layer)
                >
                    {layer.label()}
                </button>
            }
        })
        .collect_view();
    let views = MapView::ALL
        .iter()
        .map(|view| {
            let map_view = *view;
            let pressed = move || shared.state.with(|state| state.view == map_view);
            view! {
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || pressed().to_string()
                    on:click=move |_| {
                        shared
                            .update(
                                Step::Push,
                                |state| {
                                    state.view = map_view;
                                    state.camera = None;
                                },
                            )
                    }
                >
                    {map_view.label()}
                </button>
            }
        })
        .collect_view();

    let industries =
        atlas.industries.iter().map(|industry| (industry.id.0.clone(), industry.short_name.clone())).collect();
    let roles = FILTER_ROLES.iter().map(|role| (role.code().to_owned(), role.label().to_owned())).collect();
    let stages = atlas.stages.iter().map(|stage| (stage.id.0.clone(), stage.short_name.clone())).collect();

    let choose_industry =
        move |value: Option<String>| shared.update(Step::Push, |state| state.industry = value.map(IndustryId));
    let choose_role = move |value: Option<String>| {
        shared.update(Step::Push, |state| state.role = value.and_then(|code| code.parse().ok()));
    };
    let choose_stage = move |value: Option<String>| {
        shared.update(Step::Push, |state| state.stage = value.map(StageId));
    };

    view! {
        <div class="controls needs-script">
            <div class="controls__group" role="group" aria-label="图层">{layers}</div>
            <div class="controls__group" role="group" aria-label="视图">{views}</div>
            <div class="controls__group controls__filters" role="group" aria-label="筛选">
                <Choice
                    label="细分领域"
                    options=industries
                    chosen=Signal::derive(move || shared.state.with(|state| state.industry.as_ref().map(|id| id.0.clone())))
                    on_choose=choose_industry
                />
                <Choice
                    label="角色"
                    options=roles
                    chosen=Signal::derive(move || shared.state.with(|state| state.role.map(|role| role.code().to_owned())))
                    on_choose=choose_role
                />
                <Choice
                    label="环节"
                    options=stages
                    chosen=Signal::derive(move || shared.state.with(|state| state.stage.as_ref().map(|id| id.0.clone())))
                    on_choose=choose_stage
                />
            </div>
        </div>
    }
    .into_any()
}

/// A labelled choice with “all” as its first option.
#[component]
fn Choice(
    label: &'static str,
    options: Vec<(String, String)>,
    chosen: Signal<Option<String>>,
    on_choose: impl Fn(Option<String>) + 'static,
) -> impl IntoView {
    let all = format!("全部{label}");
    let items = options
        .into_iter()
        .map(|(code, text)| {
            let own = code.clone();
            let selected = move || chosen.with(|chosen| chosen.as_ref() == Some(&own));
            view! {
                <option value=code prop:selected=selected>
                    {text}
                </option>
            }
        })
        .collect_view();
    view! {
        <label class="choice" class:is-set=move || chosen.with(Option::is_some)>
            <span class="visually-hidden">{label}</span>
            <select on:change=move |event: ev::Event| {
                let value = event_target_value(&event);
                on_choose((!value.is_empty()).then_some(value));
            }>
                <option value="" prop:selected=move || chosen.with(Option::is_none)>
                    {all}
                </option>
                {items}
            </select>
        </label>
    }
    .into_any()
}

/// What the marks mean, made of the same terms they are drawn from.
#[component]
pub(super) fn Legend(shared: Shared) -> impl IntoView {
    let layer = Memo::new(move |_| shared.state.with(|state| (state.layer, state.view)));
    view! {
        <ul class="legend" aria-label="图例">
            {move || {
                let (layer, view) = layer.get();
                legend(&shared.bundle.atlas, layer)
                    .into_iter()
                    .filter(|(swatch, _)| *swatch != Swatch::Precision || is_geographic(view))
                    .map(|(swatch, label)| view! { <li>{swatch_view(&swatch)} <span>{label}</span></li> })
                    .collect_view()
            }}
        </ul>
    }
    .into_any()
}

fn swatch_view(swatch: &Swatch) -> AnyView {
    match swatch {
        Swatch::Mark(shape) => view! { <ShapeGlyph shape=*shape/> }.into_any(),
        Swatch::Family(family) => view! { <FamilyGlyph family=*family/> }.into_any(),
        Swatch::Status(status) | Swatch::Platform(status) => view! { <StatusGlyph status=*status/> }.into_any(),
        Swatch::Link => view! {
            <svg class="glyph glyph--wide" viewBox="0 -7 26 14" aria-hidden="true">
                <path class="link link--2" d="M1 3Q13 -6 25 1"></path>
            </svg>
        }
        .into_any(),
        Swatch::Precision => view! {
            <svg class="glyph" viewBox="-7 -7 14 14" aria-hidden="true">
                <circle class="halo halo--base" r="6.2"></circle>
            </svg>
        }
        .into_any(),
    }
}
