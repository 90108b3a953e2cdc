//! The places kept, the question, and what to do with both.

use leptos::prelude::*;

use crate::atlas::place::Place;
use crate::chart::compare::groups;
use crate::scout::evidence::Site;
use crate::state::route::Route;
use crate::state::shortlist::MOST;
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// Everything above the sheet. Scripts show the places kept, in order.
pub(super) fn tray(route: &Route, sites: &[Site<'static>]) -> Markup {
    let places: Vec<&'static Place> = sites.iter().map(|site| site.place).collect();
    let items = places.iter().map(|place| item(route, place)).collect_view();
    view! {
        <section class="tray needs-script" aria-labelledby="tray-heading" data-tray hidden>
            <h2 id="tray-heading" class="visually-hidden">{texts::shortlist::tray()}</h2>
            <p class="tray__said" role="status" tabindex="-1" data-tray-said></p>
            <p class="tray__actions tray__mine">
                <button type="button" class="chip" data-adopt hidden>{texts::shortlist::adopt()}</button>
                <a class="chip" href=route.link(&Route::Shortlist) data-mine hidden></a>
            </p>
            <ol class="tray__places" data-items>{items}</ol>
            <p class="tray__empty" data-empty hidden>
                {texts::shortlist::empty(
                    view! { <a href=route.link(&Route::Map)>{texts::shortlist::empty_map()}</a> },
                    view! { <a href=route.link(&Route::Places)>{texts::shortlist::empty_places()}</a> },
                    view! { <a href=route.link(&Route::Scout)>{texts::shortlist::empty_scout()}</a> },
                )}
            </p>
            {adder(&places)}
            <div class="tray__question">
                <p data-asked></p>
                <p role="status" data-answer></p>
            </div>
            <p class="tray__actions tray__does">
                <a class="chip" href=route.link(&Route::Scout) data-ask>{texts::shortlist::ask()}</a>
                <a class="chip" href=route.link(&Route::Compare) data-compare hidden>{texts::shortlist::compare()}</a>
                <span class="tray__actions" data-with-sheet hidden>
                    <button type="button" class="chip" data-print>{texts::shortlist::print()}</button>
                    <button type="button" class="chip" data-save>{texts::shortlist::save()}</button>
                    <button type="button" class="chip" data-copy="" data-link>{texts::shortlist::copy()}</button>
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
            <button type="button" class="plain" aria-label=texts::shortlist::drop_place(name) data-drop>{texts::shortlist::drop()}</button>
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
                {texts::shortlist::add(MOST)}
                <select autocomplete="off" data-add>
                    <option value="">{texts::shortlist::add_choose()}</option>
                    {groups}
                </select>
            </label>
            <button type="button" class="chip" data-add-chosen>{texts::shortlist::add_chosen()}</button>
        </p>
    }
    .draw()
}
