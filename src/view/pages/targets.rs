//! 目标与基线.

use leptos::prelude::*;

use super::{Page, Sources};
use crate::state::route::Route;

pub fn page(_sources: Sources, _route: &Route) -> Page {
    let body = view! {
        <div class="page">
            <header class="lede">
                <h1>"目标与基线"</h1>
            </header>
        </div>
    }
    .into_any();
    Page { title: "目标与基线".to_owned(), description: "目标与基线".to_owned(), body }
}
