//! 园区目录.

use leptos::prelude::*;

use super::{Page, Sources};
use crate::state::route::Route;

pub fn page(_sources: Sources, _route: &Route) -> Page {
    let body = view! {
        <div class="page">
            <header class="lede">
                <h1>"园区目录"</h1>
            </header>
        </div>
    }
    .into_any();
    Page { title: "园区目录".to_owned(), description: "园区目录".to_owned(), body }
}
