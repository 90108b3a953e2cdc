//! What a drawing can be taken away as: its data, its picture.

use leptos::prelude::*;

use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::view::pages::Sources;

/// A line of links under a drawing: tables by name and title, then the picture that was drawn of it.
/// Facts that came after the site was built have no picture.
#[component]
pub fn Take(sources: Sources, route: Route, data: Vec<(&'static str, &'static str)>, embed: Embed) -> impl IntoView {
    let count = data.len();
    let data = data
        .into_iter()
        .enumerate()
        .map(|(at, (file, title))| {
            view! {
                <a href=format!("{}{file}", route.link(&Route::Data)) download="">{title}</a>
                {(at + 1 < count).then_some(" · ")}
            }
        })
        .collect_view();
    let address = |ending: &str| format!("{}picture.{ending}", route.link(&Route::Embed(embed.clone())));
    let picture = sources.pictures.of(&embed).map(|_| {
        view! {
            " · "
            <a href=address("png") download="">"图片 PNG"</a>
            " · "
            <a href=address("svg") download="">"SVG"</a>
        }
    });
    view! { <p class="take">"带走：" {data} {picture}</p> }
}
