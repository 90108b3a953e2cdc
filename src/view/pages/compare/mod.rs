//! Two to four places side by side. All columns are in the page; the core and the bases
//! show until others are chosen.

mod cells;
mod chooser;

use leptos::prelude::*;

use crate::atlas::place::{Place, Region};
use crate::chart::compare::{Comparison, Mark, Row, Sort, Theme, opens, standing};
use crate::state::compare::MOST;
use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::{Listed, SourceList};
use crate::view::parts::take::{Here, Take};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let comparison = Comparison::of(sources.atlas);
    let body = view! {
        <div class="page page--compare">
            <header class="lede">
                <h1>{texts::compare::title()}</h1>
                <p>
                    {texts::compare::lede(MOST)}
                </p>
            </header>
            <div data-island="compare">
                <p class="notice" role="status" data-notice></p>
                {chooser::chooser(route, &comparison)}
                <p class="compare__count" role="status" data-count>
                    {chooser::opening_words(&comparison)}
                </p>
                {table(sources, route, &comparison)}
                <Take
                    sources=sources
                    route=route.clone()
                    data=vec![("atlas.json", texts::compare::take_all())]
                    embed=Embed::Compare
                    here=vec![Here::table("table.compare", texts::compare::take_table())]
                />
            </div>
            <SourceList listed=Listed::Folded/>
        </div>
    }
    .draw();
    Page {
        title: texts::compare::title().to_owned(),
        description: texts::compare::description(subject(sources.atlas)),
        body,
    }
}

/// The table of a comparison.
pub(in crate::view) fn table(sources: Sources, route: &Route, comparison: &Comparison<'static>) -> Markup {
    let Comparison { columns, themes } = comparison;
    let opening = columns.iter().filter(|place| opens(place)).count();
    let heads = columns.iter().map(|place| head(sources, route, place)).collect_view();
    let themes = themes.iter().map(|theme| body(sources, route, columns, theme, opening)).collect_view();
    view! {
        <div
            class="compare__frame"
            role="region"
            aria-label=texts::compare::table()
            tabindex="0"
            data-table
            data-columns=opening.to_string()
            data-opening
        >
            <table class="compare">
                <thead>
                    <tr data-heads>
                        <th scope="col" class="compare__corner">{texts::compare::theme()}</th>
                        {heads}
                    </tr>
                </thead>
                {themes}
            </table>
        </div>
    }
    .draw()
}

fn head(sources: Sources, route: &Route, place: &'static Place) -> Markup {
    let elsewhere = place.region == Region::Elsewhere;
    let apart = elsewhere.then(|| {
        view! {
            <span class="tag compare__elsewhere">{texts::compare::elsewhere()}</span>
            <span class="compare__apart">{texts::compare::elsewhere_apart(&sources.atlas.site.city)}</span>
        }
    });
    view! {
        <th
            scope="col"
            class="compare__head"
            class:is-elsewhere=elsewhere
            data-place=place.slug.clone()
            data-name=place.short_name.clone()
            data-opens=opens(place)
            data-elsewhere=elsewhere
            hidden=!opens(place)
        >
            <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a>
            {apart}
            <button
                type="button"
                class="plain compare__remove needs-script"
                aria-label=texts::compare::remove_place(&place.short_name)
                data-remove=place.slug.clone()
            >
                {texts::compare::remove()}
            </button>
            <button
                type="button"
                class="plain compare__left needs-script"
                aria-label=texts::compare::left_place(&place.short_name)
                data-left=place.slug.clone()
            >
                {texts::compare::left()}
            </button>
        </th>
    }
    .draw()
}

/// A theme: its heading, its rows, and one line for the things that no chosen place has.
fn body(sources: Sources, route: &Route, columns: &[&'static Place], theme: &Theme<'static>, opening: usize) -> Markup {
    let note = (!theme.note.is_empty()).then(|| view! { <span class="compare__note">{theme.note.clone()}</span> });
    let mut blank = Vec::new();
    let rows = theme
        .rows
        .iter()
        .map(|row| {
            let keys: Vec<(usize, bool)> = columns
                .iter()
                .zip(&row.cells)
                .filter(|(place, _)| opens(place))
                .map(|(_, cell)| (cell.key, false))
                .collect();
            let standing = standing(&keys);
            let gone = row.sort == Sort::Thing && standing.blank;
            if gone {
                blank.push(row.label.as_str());
            }
            drawn_row(sources, route, columns, row, standing.mark, gone)
        })
        .collect_view();
    let things = theme.rows.iter().any(|row| row.sort == Sort::Thing);
    let rest = things.then(|| {
        view! {
            <tr class="compare__rest" data-rest hidden=blank.is_empty()>
                <th scope="row"><div class="compare__stay">{texts::compare::rest()}</div></th>
                <td colspan=opening.to_string()>
                    <span class="empty">
                        {texts::compare::rest_silent(view! { <span data-blank>{blank.join("、")}</span> })}
                    </span>
                </td>
            </tr>
        }
    });
    view! {
        <tbody data-theme>
            <tr class="compare__theme">
                <th scope="rowgroup" colspan=(opening + 1).to_string() data-span>
                    <div class="compare__stay">
                        <span class="compare__title">{theme.title}</span>
                        {note}
                    </div>
                </th>
            </tr>
            {rows}
            {rest}
        </tbody>
    }
    .draw()
}

fn drawn_row(
    sources: Sources,
    route: &Route,
    columns: &[&'static Place],
    row: &Row<'static>,
    mark: Option<Mark>,
    hidden: bool,
) -> Markup {
    let cells = columns
        .iter()
        .zip(&row.cells)
        .map(|(place, cell)| {
            let marks = (row.sort == Sort::Thing && cell.key != 0 && place.region == Region::Home).then(marks);
            let said = cells::cell(sources, route, place, cell);
            view! {
                <td
                    class:is-elsewhere=place.region == Region::Elsewhere
                    data-place=place.slug.clone()
                    data-key=cell.key.to_string()
                    hidden=!opens(place)
                >
                    {marks}
                    {said}
                </td>
            }
        })
        .collect_view();
    let gloss = (!row.gloss.is_empty()).then(|| view! { <span class="compare__gloss">{row.gloss.clone()}</span> });
    let thing = row.sort == Sort::Thing;
    view! {
        <tr data-row data-thing=thing data-mark=mark.filter(|_| thing).map(Mark::code) hidden=hidden>
            <th scope="row">
                <div class="compare__stay">
                    <span class="compare__label" data-label>{row.label.clone()}</span>
                    {gloss}
                </div>
            </th>
            {cells}
        </tr>
    }
    .draw()
}

/// Both marks; the row says which of them shows.
fn marks() -> Markup {
    Mark::ALL
        .iter()
        .map(|mark| view! { <span class=format!("compare__mark compare__mark--{}", mark.code())>{mark.label()}</span> })
        .collect_view()
        .draw()
}
