//! The search box that every page carries. Without scripts its link leads to the index of names.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::sources::Sources;

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

/// The box itself. Scripts open it, fetch what answers in it and the index that it names, and fill it.
#[component]
pub fn SearchBox(sources: Sources, route: Route) -> impl IntoView {
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
            // Words and examples come with what answers.
            <div class="search__hint" data-search-hint></div>
            <p class="search__all">
                <a href=route.link(&Route::Names)>{texts::search::all()}</a>
            </p>
        </dialog>
    }
    .draw()
}
