//! What a drawing can be taken away as: its data, its picture.

use leptos::prelude::*;

use crate::state::embed::Embed;
use crate::state::route::Route;

/// A line of links under a drawing: tables by name and title, then the picture that was drawn of it.
#[component]
pub fn Take(route: Route, data: Vec<(&'static str, &'static str)>, embed: Embed) -> impl IntoView {
    let data = data
        .into_iter()
        .map(|(file, title)| {
            view! {
                <a href=format!("{}{file}", route.link(&Route::Data)) download="">{title}</a>
                " · "
            }
        })
        .collect_view();
    let picture = |ending: &str| format!("{}picture.{ending}", route.link(&Route::Embed(embed.clone())));
    view! {
        <p class="take">
            "带走：" {data}
            <a href=picture("png") download="">"图片 PNG"</a>
            " · "
            <a href=picture("svg") download="">"SVG"</a>
        </p>
    }
    .into_any()
}
