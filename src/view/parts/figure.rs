//! Figures: a table in which no value stands without its qualifier, kind, date and source.

use leptos::prelude::*;

use super::evidence::Source;
use super::history::{Replaced, newest_first};
use super::outcome::Judged;
use crate::atlas::Atlas;
use crate::atlas::date::{AsOf, Due, InferredDate};
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::target::Target;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;

/// The subject of a figure in words, for tables that mix subjects.
#[must_use]
pub fn subject_name(atlas: &Atlas, figure: &Figure) -> String {
    let id = figure.subject.0.as_str();
    atlas
        .places
        .iter()
        .find(|place| place.id.as_str() == id)
        .map(|place| place.short_name.clone())
        .or_else(|| {
            atlas.organisations.iter().find(|row| row.id.as_str() == id).map(|organisation| organisation.name.clone())
        })
        .unwrap_or_default()
}

/// A value as it is written, with its kind's look.
#[component]
pub fn Value(atlas: &'static Atlas, figure: &'static Figure) -> impl IntoView {
    let written = atlas.written(figure);
    let scope = (!written.scope.is_empty()).then(|| {
        view! { <span class="value__scope">{written.scope.join("，")}</span> }
    });
    let is_words = figure.value.is_none() && !written.value.contains(|letter: char| letter.is_ascii_digit());
    let words = if is_words { " value--words" } else { "" };
    view! {
        <span class=format!("value value--{}{words}", figure.kind.code())>
            <span class="value__before">{written.before}</span>
            <strong class="value__number">{written.value}</strong>
            <span class="value__after">{written.after}</span>
            {scope}
        </span>
    }
}

/// When a figure holds and by when it falls due, each marked where it is an inference.
#[must_use]
pub fn dates(figure: &Figure) -> String {
    let mut words = figure.as_of.chinese();
    if figure.inferred.as_of() {
        words.push_str(texts::figure::inferred_year());
    }
    if let Some(due) = figure.due {
        words.push_str(&format!(" · {}", due_words(due, figure.inferred)));
    }
    words
}

/// By when something falls due, and whether the year is the document's own.
fn due_words(due: Due, inferred: InferredDate) -> String {
    let mark = match due {
        _ if !inferred.due() => "",
        Due::Within(..) => texts::figure::reckoned_end(),
        Due::By(_) | Due::Open => texts::figure::inferred_year(),
    };
    format!("{}{mark}", due.chinese())
}

/// By when a target falls due; its year is as certain as that of its figures.
#[must_use]
pub fn target_due(atlas: &Atlas, target: &Target) -> String {
    let figures = target.target_figures.iter().flat_map(|key| atlas.figures_by(key));
    let inferred = figures.map(|figure| figure.inferred).find(|inferred| inferred.due());
    due_words(target.due, inferred.unwrap_or(InferredDate::Neither))
}

/// Kind, date, and for what is due also whether its time has passed.
#[component]
pub fn Standing(atlas: &'static Atlas, figure: &'static Figure) -> impl IntoView {
    let passed = view! { <Judged outcome=atlas.figure_outcome(figure)/> };
    view! {
        <span class=format!("kind kind--{}", figure.kind.code())>{figure.kind_label()}</span>
        <span class="standing">{dates(figure)}</span>
        {passed}
    }
}

/// A table of figures. With `subjects`, each row names what it is about.
#[component]
pub fn FigureTable(
    atlas: &'static Atlas,
    figures: Vec<&'static Figure>,
    caption: String,
    route: Route,
    #[prop(default = false)] subjects: bool,
) -> impl IntoView {
    let rows = newest_first(figures, |figure| atlas.figure_instead(figure))
        .into_iter()
        .map(|(figure, newer)| {
            let history = newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> });
            let row = match newer {
                Some(_) => format!("figures__row figures__row--{} history", figure.kind.code()),
                None => format!("figures__row figures__row--{}", figure.kind.code()),
            };
            let subject = subjects.then(|| view! { <td data-label=texts::figure::subject()>{subject_name(atlas, figure)}</td> });
            let note = (!figure.note.is_empty()).then(|| view! { <p class="figures__note">{figure.note.clone()}</p> });
            let conflicts = figure
                .conflicts
                .iter()
                .filter_map(|id| atlas.conflict(id))
                .map(|conflict| {
                    let href = format!("{}#{}", route.link(&Route::Sources), conflict.id);
                    view! { <a class="figures__conflict" href=href>{texts::figure::conflict(&conflict.topic)}</a> " " }
                })
                .collect_view();
            view! {
                <tr id=figure.key() class=row>
                    {subject}
                    <th scope="row">{figure.measure.clone()} {history} {note} {conflicts}</th>
                    <td data-label=texts::figure::value() class="figures__value"><Value atlas=atlas figure=figure/></td>
                    <td data-label=texts::figure::standing() class="figures__standing"><Standing atlas=atlas figure=figure/></td>
                    <td data-label=texts::figure::source() class="figures__source"><Source atlas=atlas evidence=figure.evidence.clone()/></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="figures">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    {subjects.then(|| view! { <th scope="col">{texts::figure::subject()}</th> })}
                    <th scope="col">{texts::figure::measure()}</th>
                    <th scope="col">{texts::figure::value()}</th>
                    <th scope="col">{texts::figure::standing()}</th>
                    <th scope="col">{texts::figure::source()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The few large figures at the head of a place.
#[component]
pub fn Headline(
    atlas: &'static Atlas,
    figures: Vec<&'static Figure>,
    owner: String,
    /// Whether sources are numbered marks, as on a page that lists them.
    #[prop(default = false)]
    marked: bool,
) -> impl IntoView {
    (!figures.is_empty()).then(|| {
        let items = figures
            .into_iter()
            .map(|figure| {
                let written = atlas.written(figure);
                // “（现有）” is left to the date, which says it in full.
                let scope = written.scope.iter().filter(|word| figure.as_of != AsOf::Present || *word != "现有");
                let scope = scope.map(|word| texts::figure::scope(word)).collect::<String>();
                let subject = (figure.subject.0 != owner).then(|| texts::figure::of(&subject_name(atlas, figure)));
                let kind = match figure.kind {
                    FigureKind::Fact => None,
                    kind => Some(view! { <span class=format!("kind kind--{}", kind.code())>{kind.label()}</span> }),
                };
                let passed = view! { <Judged outcome=atlas.figure_outcome(figure)/> };
                let source = if marked {
                    view! { " " <Source atlas=atlas evidence=figure.evidence.clone()/> }.draw()
                } else {
                    view! { " · " {atlas.short_source(&figure.evidence)} }.draw()
                };
                view! {
                    <li class=format!("stat stat--{}", figure.kind.code())>
                        <span class="stat__value">
                            <small>{written.before}</small>
                            {written.value}
                            <small>{written.after}</small>
                        </span>
                        <span class="stat__measure">{subject} {figure.measure.clone()} {scope}</span>
                        <span class="stat__source">
                            {kind} {dates(figure)} {source} {passed}
                        </span>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="stats">{items}</ul> }
    })
}
