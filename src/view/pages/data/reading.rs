//! How to read a row: kinds, qualifiers, dates, and what spreadsheets do to them.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::figure::{Bound, Qualifier};
use crate::atlas::query::number;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// What a word of this sort says about the true value.
fn meaning(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast => texts::data::bound_at_least(),
        Bound::AtMost => texts::data::bound_at_most(),
        Bound::About => texts::data::bound_about(),
        Bound::Cumulative => texts::data::bound_cumulative(),
        Bound::Aim => texts::data::bound_aim(),
        Bound::None => texts::data::bound_none(),
    }
}

/// Where the true value lies against the written one, which stands in the middle of 96.
const fn reach(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast => "M48 12H90M84 7l6 5l-6 5",
        Bound::AtMost => "M48 12H6M12 7l-6 5l6 5",
        Bound::About => "M30 12H66M30 7v10M66 7v10",
        Bound::Cumulative => "M6 12h12M20 12h12M34 12h12",
        Bound::Aim => "M6 12H48",
        Bound::None => "",
    }
}

pub fn reading(sources: Sources, route: &Route) -> Markup {
    let groups = Bound::ALL.iter().map(|bound| group(sources.atlas, *bound)).collect_view();
    view! {
        <section class="chapter" aria-labelledby="reading">
            <h2 id="reading">{texts::data::reading()}</h2>
            <div class="prose">
                <p>
                    {texts::data::reading_kind(
                        view! { <a href=format!("{}#kinds", route.link(&Route::Sources))>{texts::data::reading_kind_link()}</a> },
                    )}
                </p>
                <p>
                    {texts::data::reading_qualifier(&sample(sources.atlas).unwrap_or_default())}
                </p>
                <p>{texts::data::reading_source()} {drafts(sources.atlas)}</p>
            </div>
            <h3 id="words">{texts::data::words()}</h3>
            <p class="chapter__lede">{texts::data::words_lede()}</p>
            <div class="bounds">{groups}</div>
            <h3 id="spreadsheet">{texts::data::spreadsheet()}</h3>
            <div class="prose">
                <p>
                    {texts::data::spreadsheet_encoding()}
                </p>
                <p>{texts::data::spreadsheet_lists()}</p>
            </div>
        </section>
    }
    .draw()
}

/// A number of the tables as they hold it: the first that a word limits which stands before it.
fn sample(atlas: &Atlas) -> Option<String> {
    atlas.listed().find_map(|figure| {
        let (low, high) = figure.value?;
        let [word] = figure.qualifiers.as_slice() else { return None };
        let limits = atlas.qualifiers.iter().any(|row| row.word == *word && row.bound == Bound::AtLeast);
        let written = atlas.written(figure);
        // “超3万人” stands as 3, which only its unit explains.
        let is_plain = low == high && low >= 100.0 && written.before == *word && written.scope.is_empty();
        (limits && is_plain).then(|| texts::data::reading_qualifier_sample(&written.line(), &number(low), word))
    })
}

/// Which documents are drafts, and what took their place.
fn drafts(atlas: &'static Atlas) -> Markup {
    atlas
        .documents
        .iter()
        .filter(|document| document.is_draft())
        .map(|draft| match atlas.replacement(&draft.id) {
            None => texts::data::reading_draft(draft.id.as_str()),
            Some(newer) => texts::data::reading_replaced(draft.id.as_str(), newer.id.as_str()),
        })
        .collect_view()
        .draw()
}

fn group(atlas: &'static Atlas, bound: Bound) -> Markup {
    let words: Vec<&'static Qualifier> = atlas.qualifiers.iter().filter(|row| row.bound == bound).collect();
    let first: Vec<String> = words.iter().take(5).map(|row| texts::data::quoted(&row.word)).collect();
    let count = words.len();
    let some = first.concat();
    let summary =
        if count > first.len() { texts::data::words_more(count, &some) } else { texts::data::words_all(count, &some) };
    let items = words
        .into_iter()
        .map(|row| {
            view! {
                <div class="bound__word">
                    <dt>{row.word.clone()}</dt>
                    <dd>{row.gloss.clone()}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class=format!("bound bound--{}", bound.code()) aria-labelledby=format!("bound-{}", bound.code())>
            <svg class="bound__glyph" width="96" height="24" viewBox="0 0 96 24" aria-hidden="true">
                <path class="bound__reach" d=reach(bound)></path>
                <path class="bound__value" d="M48 2V22"></path>
            </svg>
            <h4 id=format!("bound-{}", bound.code())>{bound.label()}</h4>
            <p>{meaning(bound)}</p>
            <details>
                <summary>{summary}</summary>
                <dl>{items}</dl>
            </details>
        </section>
    }
    .draw()
}
