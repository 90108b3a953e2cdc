//! The desk, where the facts are kept up: what it is, and the room in which its module works.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::sources::{Page, Sources};

pub fn page(_: Sources, route: &Route) -> Page {
    let how = [
        texts::editing::how_bring(),
        texts::editing::how_edit(),
        texts::editing::how_check(),
        texts::editing::how_compare(),
        texts::editing::how_publish(),
    ];
    let how = how.map(|step| view! { <li>{step}</li> }).into_iter().collect_view();
    let body = view! {
        <div class="page page--desk">
            <header class="lede">
                <h1>{texts::editing::title()}</h1>
                <p>{texts::editing::lede()}</p>
            </header>
            <noscript>
                <p class="banner">
                    {texts::editing::unscripted()} " " <a href=route.link(&Route::Data)>{Route::Data.label()}</a>
                </p>
            </noscript>
            <div class="needs-script" data-island="desk">
                <p class="desk__lede" role="status" data-desk-status>{texts::editing::opening()}</p>
            </div>
            <section class="chapter" aria-labelledby="how">
                <h2 id="how">{texts::editing::how()}</h2>
                <ol class="desk__how">{how}</ol>
                <p>{texts::editing::how_honest()}</p>
            </section>
        </div>
    }
    .draw();
    Page { title: texts::editing::title().to_owned(), description: texts::editing::description().to_owned(), body }
}
