//! 档案.

use leptos::prelude::*;

use super::{Page, Sources};
use crate::state::route::Route;

pub fn page(_sources: Sources, _route: &Route, _slug: &str) -> Page {
    let body = view! {
        <div class="page">
            <header class="lede">
                <h1>"档案"</h1>
            </header>
        </div>
    }
    .into_any();
    Page { title: "档案".to_owned(), description: "档案".to_owned(), body }
}
