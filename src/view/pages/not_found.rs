//! What stands at any address that does not exist.

use leptos::prelude::*;

use super::{Page, Sources};
use crate::state::route::Route;
use crate::view::markup::Draw;

pub fn page(_sources: Sources, route: &Route) -> Page {
    let ways: [(Route, &str, &str); 4] = [
        (Route::Map, "地图", "从一核和各基地的位置看起。"),
        (Route::Places, "园区名录", "按名称找区、县和园区。"),
        (Route::Industries, "产业", "按细分领域找地方。"),
        (Route::Sources, "来源与方法", "五份文件、引文和口径说明。"),
    ];
    let items = ways
        .into_iter()
        .map(|(to, title, what)| {
            view! {
                <li>
                    <a href=route.link(&to)>{title}</a>
                    <span>{what}</span>
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <div class="page page--missing">
            <svg class="missing__drawing" width="120" height="96" viewBox="0 0 120 96" aria-hidden="true">
                <path class="missing__ground" d="M14 30L40 12L66 22L98 14L110 44L96 78L60 86L28 76L10 56z"></path>
                <circle class="missing__ring" cx="62" cy="48" r="18"></circle>
                <path class="missing__mark" d="M58 44a5 5 0 1 1 6 5C62 50 62 51 62 53M62 57v1"></path>
            </svg>
            <header class="lede">
                <h1>"没有这个页面"</h1>
                <p>"网址可能写错了，或者这个页面从来没有过。园区的网址定下以后不会改。可以从这里接着看："</p>
            </header>
            <ul class="ways">{items}</ul>
        </div>
    }
    .draw();
    Page {
        title: "没有这个页面".to_owned(),
        description: "这个网址没有页面。可以从地图、园区名录、产业或来源接着看。".to_owned(),
        body,
    }
}
