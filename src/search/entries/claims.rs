//! What documents claim: figures, targets, events. Each is found by what is measured, by the value as people type it,
//! and by the place with either.

use crate::atlas::Atlas;
use crate::atlas::date::AsOf;
use crate::atlas::event::{Event, EventKind};
use crate::atlas::evidence::Evidence;
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::query::number;
use crate::atlas::target::Target;
use crate::search::index::{Entry, Kind, Mark, Named};
use crate::state::route::Route;
use crate::texts;

use super::{ABOUT, ALIAS, address, entry, keys};

/// Parts of a line, without those that have nothing to say.
fn line<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn document(atlas: &Atlas, evidence: &Evidence) -> String {
    atlas.document(evidence).map(|document| document.brief()).unwrap_or_default()
}

/// Every listed figure leads to its line on the profile of its place.
pub(super) fn figures(atlas: &Atlas) -> Vec<Named> {
    atlas.listed().filter_map(|row| figure(atlas, row)).collect()
}

fn figure(atlas: &Atlas, row: &Figure) -> Option<Named> {
    let place = atlas.profile_with(row)?;
    let organisation = atlas.organisations.iter().find(|organisation| organisation.id.as_str() == row.subject.0);
    let about = match organisation {
        Some(organisation) => organisation.name.as_str(),
        None => {
            atlas.places.iter().find(|place| place.id.as_str() == row.subject.0).unwrap_or(place).short_name.as_str()
        }
    };
    let mark = match row.kind {
        FigureKind::Target => Some(Mark::Target),
        FigureKind::Plan => Some(Mark::Plan),
        FigureKind::Fact | FigureKind::Rank => None,
    };
    let answer = atlas.written(row).line();
    let detail = line([about.to_owned(), row.as_of.chinese(), document(atlas, &row.evidence)]);
    let address = address(&Route::Place(place.slug.clone()), &row.key());
    let known = [(ALIAS, answer.clone()), (ALIAS, row.words.clone())];
    let values = known.into_iter().chain(typed(row).map(|value| (ALIAS, value)));
    let rank = is_latest_rank(atlas, row).then(|| (ABOUT, texts::search::ranking(about)));
    let all = values.chain([(ABOUT, format!("{about}{}", row.measure))]).chain(rank);
    Some((Entry { answer, mark, ..entry(Kind::Figure, &row.measure, detail, address) }, keys(&row.measure, all)))
}

/// Whether a figure is the newest place of its subject in a ranking, which is what people ask for by that word.
fn is_latest_rank(atlas: &Atlas, row: &Figure) -> bool {
    let end = |figure: &Figure| match figure.as_of {
        AsOf::At(date) | AsOf::Span(_, Some(date)) => date.end_year(),
        AsOf::Span(..) | AsOf::Unstated | AsOf::Present => 0.0,
    };
    let is_rank = |figure: &Figure| figure.kind == FigureKind::Rank && figure.unit == "名次";
    let others = atlas.figures_of(&row.subject.0).filter(|other| is_rank(other));
    is_rank(row) && others.map(end).all(|other| other <= end(row))
}

/// The value as people type it: 480家, 2.1%, 第15位.
fn typed(row: &Figure) -> Option<String> {
    let (low, high) = row.value?;
    let value = number(high);
    match row.unit.as_str() {
        "名次" => Some(format!("第{value}位")),
        unit if (low - high).abs() < f64::EPSILON => Some(format!("{value}{unit}")),
        unit => Some(format!("{}-{value}{unit}", number(low))),
    }
}

/// Targets lead to their row beside beginning and result.
pub(super) fn targets(atlas: &Atlas) -> Vec<Named> {
    let named = |target: &Target| {
        let place = atlas.place(&target.place).map(|place| place.short_name.clone()).unwrap_or_default();
        let outcome = atlas.outcome(target);
        let outcome = if outcome.is_said() { outcome.label().to_owned() } else { String::new() };
        let detail = line([place.clone(), target.due.chinese(), outcome, document(atlas, &target.evidence)]);
        let entry = Entry {
            answer: target.target_words.clone(),
            mark: Some(Mark::Target),
            ..entry(Kind::Target, &target.measure, detail, address(&Route::Targets, target.id.as_str()))
        };
        let others = [(ALIAS, target.target_words.clone()), (ABOUT, format!("{place}{}", target.measure))];
        (entry, keys(&target.measure, others))
    };
    atlas.targets.iter().map(named).collect()
}

/// Events lead to their line in the record of the timeline.
pub(super) fn events(atlas: &Atlas) -> Vec<Named> {
    let named = |event: &Event| {
        let place = atlas.place(&event.place).map(|place| place.short_name.clone()).unwrap_or_default();
        let mark = match event.kind {
            EventKind::Target => Some(Mark::Target),
            EventKind::Plan => Some(Mark::Plan),
            EventKind::Past => None,
        };
        let entry = Entry {
            answer: event.dated_words(),
            mark,
            ..entry(
                Kind::Event,
                &event.title,
                line([place.clone(), document(atlas, &event.evidence)]),
                address(&Route::Timeline, &event.key()),
            )
        };
        (entry, keys(&event.title, [(ABOUT, format!("{place}{}", event.title))]))
    };
    atlas.events.iter().map(named).collect()
}
