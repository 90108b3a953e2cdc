//! The places kept, the question, and what to do with both.

use leptos::prelude::*;

use crate::atlas::place::Place;
use crate::chart::compare::groups;
use crate::scout::evidence::Site;
use crate::state::route::Route;
use crate::state::shortlist::MOST;
use crate::view::markup::{Draw, Markup};

/// Everything above the sheet. Scripts show the places kept, in order.
pub(super) fn tray(route: &Route, sites: &[Site<'static>]) -> Markup {
    let places: Vec<&'static Place> = sites.iter().map(|site| site.place).collect();
    let items = places.iter().map(|place| item(route, place)).collect_view();
    view! {
        <section class="tray needs-script" aria-labelledby="tray-heading" data-tray hidden>
            <h2 id="tray-heading" class="visually-hidden">"备选"</h2>
            <p class="tray__said" role="status" tabindex="-1" data-tray-said></p>
            <p class="tray__actions tray__mine">
                <button type="button" class="chip" data-adopt hidden>"也留作我的备选"</button>
                <a class="chip" href=route.link(&Route::Shortlist) data-mine hidden></a>
            </p>
            <ol class="tray__places" data-items>{items}</ol>
            <p class="tray__empty" data-empty hidden>
                "在"<a href=route.link(&Route::Map)>"地图"</a>"、"<a href=route.link(&Route::Places)>"园区档案"</a>"和"
                <a href=route.link(&Route::Scout)>"选址结果"</a>"里点“留作备选”，或者在这里选："
            </p>
            {adder(&places)}
            <div class="tray__question">
                <p data-asked></p>
                <p role="status" data-answer></p>
            </div>
            <p class="tray__actions tray__does">
                <a class="chip" href=route.link(&Route::Scout) data-ask>"去提问"</a>
                <a class="chip" href=route.link(&Route::Compare) data-compare hidden>"并排对比"</a>
                <span class="tray__actions" data-with-sheet hidden>
                    <button type="button" class="chip" data-print>"打印简报"</button>
                    <button type="button" class="chip" data-save>"存成网页文件"</button>
                    <button type="button" class="chip" data-copy="" data-link>"复制链接"</button>
                </span>
            </p>
            <p class="tray__hint" role="status" data-hint></p>
        </section>
    }
    .draw()
}

fn item(route: &Route, place: &'static Place) -> Markup {
    let name = &place.short_name;
    view! {
        <li class="tray__place" data-item=place.slug.clone() data-name=name.clone() hidden>
            <a href=route.link(&Route::Place(place.slug.clone()))>{name.clone()}</a>
            <span class="tag">{place.role.label()}</span>
            <button type="button" class="plain" aria-label=format!("移除{name}") data-drop>"移除"</button>
        </li>
    }
    .draw()
}

/// One place more, from a list that a keyboard and a screen reader know.
fn adder(places: &[&'static Place]) -> Markup {
    let groups = groups(places)
        .into_iter()
        .map(|(label, places)| {
            let options = places
                .into_iter()
                .map(|place| view! { <option value=place.slug.clone()>{place.short_name.clone()}</option> })
                .collect_view();
            view! { <optgroup label=label>{options}</optgroup> }
        })
        .collect_view();
    view! {
        <p class="tray__add" data-adder>
            <label>
                {format!("再留一处（最多{MOST}处）")}
                <select autocomplete="off" data-add>
                    <option value="">"选择地点"</option>
                    {groups}
                </select>
            </label>
            <button type="button" class="chip" data-add-chosen>"留下"</button>
        </p>
    }
    .draw()
}
