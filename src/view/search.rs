//! The search box that every page carries. Without scripts its link leads to the index of names.

use leptos::prelude::*;

use crate::atlas::industry::Stage;
use crate::atlas::organisation::Tie;
use crate::atlas::place::{Place, Role};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::sources::Sources;

/// What a newcomer may try: the initials of a place, a mix of characters and sound, a product, a stage, how an
/// organisation sounds. All of it is found, because all of it is of the tables.
fn examples(sources: Sources) -> Vec<String> {
    let atlas = sources.atlas;
    let sound = |name: &str| sources.search.readings.sound_of(name);
    let initials =
        |place: &Place| sound(&place.short_name).split(' ').take(3).filter_map(|word| word.chars().next()).collect();
    let mixed = |place: &Place| {
        let known: String = place.short_name.chars().take(2).collect();
        let heard: String = sound(&place.short_name).split(' ').skip(2).take(2).collect();
        format!("{known}{heard}")
    };
    let is_short = |name: &&String| name.chars().count() <= 4;
    let park = atlas.places.iter().find(|place| place.role == Role::CorePark && place.short_name.chars().count() >= 4);
    let product = atlas.industries.iter().flat_map(|industry| &industry.examples).find(is_short);
    let platforms =
        |stage: &&Stage| atlas.platforms.iter().filter(|platform| platform.stages.contains(&stage.id)).count();
    let stage = atlas.stages.iter().max_by_key(platforms).map(|stage| &stage.short_name);
    let organisation =
        atlas.organisations.iter().find(|row| row.tie == Tie::Located && !row.name.starts_with(&atlas.site.city));
    let all = [
        atlas.core().map(initials),
        park.map(mixed),
        product.cloned(),
        stage.cloned(),
        organisation.map(|row| sound(&row.name).split(' ').take(2).collect()),
    ];
    all.into_iter().flatten().filter(|example: &String| !example.is_empty()).collect()
}

/// The way to the box, in the header.
#[component]
pub fn SearchLink(route: Route) -> impl IntoView {
    let current = (route == Route::Names).then_some("page");
    view! {
        <a class="search-link" href=route.link(&Route::Names) aria-current=current aria-keyshortcuts="/ Control+K" data-search-open>
            <svg class="search-link__glass" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
                <circle cx="8.5" cy="8.5" r="5.5"></circle>
                <path d="M12.8 12.8L17.5 17.5"></path>
            </svg>
            {texts::search::title()}
        </a>
    }
}

/// The box itself. Scripts open it, fetch the index that it names, and fill the results.
#[component]
pub fn SearchBox(sources: Sources, route: Route) -> impl IntoView {
    let examples = examples(sources)
        .into_iter()
        .map(|example| {
            let shown = example.clone();
            view! {
                <button type="button" class="chip search__example" translate="no" data-search-example=example>
                    {shown}
                </button>
            }
        })
        .collect_view();
    let index = format!("{}{}", route.root(), sources.search.name);
    view! {
        <dialog class="search" aria-label=texts::search::title() data-search=index data-root=route.root()>
            <div class="search__bar">
                <label class="visually-hidden" for="search-input">{texts::search::label()}</label>
                <input
                    id="search-input"
                    class="search__input"
                    type="search"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="go"
                    placeholder=texts::search::placeholder()
                    data-search-input
                />
                <button type="button" class="plain search__close" data-search-close>{texts::search::close()}</button>
            </div>
            // Seen at every letter, and said after a pause.
            <p class="search__status" aria-hidden="true" data-search-status></p>
            <p class="visually-hidden" role="status" data-search-said></p>
            <div class="search__results" data-search-results></div>
            <div class="search__hint" data-search-hint>
                <p>{texts::search::hint()}</p>
                <p class="search__examples">{examples}</p>
                <p class="search__keys">{texts::search::keys()}</p>
            </div>
            <p class="search__all">
                <a href=route.link(&Route::Names)>{texts::search::all()}</a>
            </p>
        </dialog>
    }
    .draw()
}
