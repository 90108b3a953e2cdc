//! 没有这个页面.

use leptos::prelude::*;

use super::{Page, Sources};
use crate::state::route::Route;

pub fn page(_sources: Sources, _route: &Route) -> Page {
    let body = view! {
        <div class="page">
            <header class="lede">
                <h1>"没有这个页面"</h1>
            </header>
        </div>
    }
    .into_any();
    Page { title: "没有这个页面".to_owned(), description: "没有这个页面".to_owned(), body }
}
