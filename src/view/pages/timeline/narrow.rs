//! The timeline running down, year after year, for narrow pages.

use leptos::prelude::*;

use crate::atlas::event::EventKind;
use crate::chart::strip::percent;
use crate::chart::timeline::drawing::{Drawing, Row, Stack, place_of};
use crate::chart::timeline::years::{Item, Rail, Year, years};
use crate::state::route::{Route, document_anchor};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::Aimed;
use crate::view::sources::Sources;

pub(super) fn narrow(sources: Sources, route: &Route, drawing: &Drawing<'static>) -> Markup {
    let mut silent = false;
    let years =
        years(sources.atlas, drawing).into_iter().map(|year| self::year(sources, route, drawing, year, &mut silent));
    let years: Vec<Markup> = years.collect();
    view! { <ol class="years">{years}</ol> }.draw()
}

fn year(sources: Sources, route: &Route, drawing: &Drawing<'static>, year: Year<'static>, silent: &mut bool) -> Markup {
    let Year { year, items, rails, ahead } = year;
    let class = match (ahead, *silent) {
        (true, _) => "years__year is-ahead",
        (false, true) => "years__year is-silent",
        (false, false) => "years__year",
    };
    let rails = rails.iter().map(rail).collect_view();
    let items: Vec<Markup> = items.into_iter().map(|item| self::item(sources, route, drawing, item, silent)).collect();
    let number = super::year(drawing, year);
    let number = if drawing.is_home { view! { <h2>{number}</h2> }.draw() } else { view! { <h3>{number}</h3> }.draw() };
    view! {
        <li class=class>
            {number}
            <svg class="years__rails" width="24" aria-hidden="true">{rails}</svg>
            <ol>{items}</ol>
        </li>
    }
    .draw()
}

/// Periods run down beside the years, a column for each kind.
fn rail(rail: &Rail) -> Markup {
    let x = match rail.kind {
        EventKind::Past => "2",
        EventKind::Target => "10",
        EventKind::Plan => "18",
    };
    let class = format!("dated dated--{}", rail.kind.code());
    view! { <rect class=class x=x width="6" y=percent(rail.from) height=percent(rail.to - rail.from)></rect> }.draw()
}

fn item(sources: Sources, route: &Route, drawing: &Drawing<'static>, item: Item<'static>, silent: &mut bool) -> Markup {
    match item {
        Item::Event(kind, row) => event(sources, (route, drawing), kind, &row, *silent),
        Item::Stack(stack) => self::stack(sources, (route, drawing), &stack),
        Item::Document(document, date) => {
            let href = format!("{}#{}", route.link(&Route::Sources), document_anchor(&document.id));
            view! {
                <li class="years__flag">
                    <a href=href>{document.short_title.clone()}</a>
                    " "
                    <small>{date.to_string()}</small>
                </li>
            }
            .draw()
        }
        Item::Silence(days) => {
            *silent = true;
            let words = days.map_or_else(|| texts::timeline::silence_plain().to_owned(), texts::timeline::silence);
            view! { <li class="years__silence">{words}</li> }.draw()
        }
        Item::Judged => {
            *silent = false;
            let day = sources.atlas.site.data_date;
            view! { <li class="years__judged"><strong>{day.to_string()}</strong> " " {texts::timeline::judged_here()}</li> }
                .draw()
        }
    }
}

fn event(
    sources: Sources,
    (route, drawing): (&Route, &Drawing<'static>),
    kind: EventKind,
    row: &Row<'static>,
    silent: bool,
) -> Markup {
    let place = place_of(sources.atlas, row.event).map(|place| place.short_name.as_str()).unwrap_or_default();
    let class = format!("years__item years__item--{}{}", kind.code(), if silent { " is-silent" } else { "" });
    view! {
        <li class=class data-event=row.index.to_string()>
            <a href=super::record_of(route, drawing, row.event)>{super::words::title(row.event)}</a>
            " "
            <small>{texts::timeline::narrow_place(place, &row.event.dated_words())}</small>
        </li>
    }
    .draw()
}

fn stack(sources: Sources, (route, drawing): (&Route, &Drawing<'static>), stack: &Stack<'static>) -> Markup {
    let count = stack.rows.len();
    let rows = stack.rows.iter().map(|row| {
        let place = place_of(sources.atlas, row.event).map(|place| place.short_name.clone());
        view! {
            <li class="years__item years__item--target" data-event=row.index.to_string()>
                <a href=super::record_of(route, drawing, row.event)>{super::words::title(row.event)}</a>
                " "
                <small>{place}</small>
            </li>
        }
    });
    let rows = rows.collect_view();
    let told = stack.is_due.then(|| view! { <small>{texts::timeline::stack_results(stack.told, count)}</small> });
    view! {
        <li class="years__stack" data-section>
            <details>
                <summary>
                    <strong>{texts::timeline::stack(stack.due, count)}</strong>
                    <Aimed count=count/>
                    {told}
                </summary>
                <ol>{rows}</ol>
            </details>
        </li>
    }
    .draw()
}
