//! The rows, theme by theme.

use std::collections::BTreeSet;

use super::{Cell, Row, Said, Sort, Theme};
use crate::atlas::Atlas;
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::industry::{Industry, Stage};
use crate::atlas::organisation::{Organisation, Tie};
use crate::atlas::place::{Distance, Domain, Place, PlaceId, ReferencePoint, Region, RemarkKind};
use crate::atlas::surrounding::{Referred, Theme as Side};
use crate::texts::{self, write};

/// How many figures a cell holds besides those of its surroundings.
const FIGURES: usize = 8;

/// A place with what inside it belongs to the layout.
struct Column<'a> {
    place: &'a Place,
    family: Vec<&'a Place>,
}

impl<'a> Column<'a> {
    fn of(atlas: &'a Atlas, place: &'a Place) -> Self {
        let inside = atlas.family(&place.id).into_iter().skip(1).filter(|inner| inner.domain == Domain::Bio);
        Self { place, family: std::iter::once(place).chain(inside).collect() }
    }

    fn holds(&self, id: &PlaceId) -> bool {
        self.family.iter().any(|place| place.id == *id)
    }

    /// The short name of a place inside; empty for the place itself.
    fn via(&self, id: Option<&PlaceId>) -> String {
        let inner = id.filter(|id| **id != self.place.id);
        inner
            .and_then(|id| self.family.iter().find(|place| place.id == *id))
            .map_or_else(String::new, |place| place.short_name.clone())
    }

    /// Whether a row of a domain belongs to what the place is compared by: the cases
    /// elsewhere are about other industries, and say so.
    fn counts(&self, domain: Domain) -> bool {
        domain == Domain::Bio || (self.place.region == Region::Elsewhere && domain == Domain::Aside)
    }
}

/// What is said in a cell, and the words by which it is the same as another.
type Filled<'a> = (Vec<Said<'a>>, String);

fn theme<'a>(title: &'static str, note: &str, rows: Vec<Row<'a>>) -> Theme<'a> {
    Theme { title, note: note.to_owned(), rows }
}

fn columns<'a>(atlas: &'a Atlas, places: &[&'a Place]) -> Vec<Column<'a>> {
    places.iter().map(|place| Column::of(atlas, place)).collect()
}

/// What places are, make and have.
pub(super) fn first_themes<'a>(atlas: &'a Atlas, places: &[&'a Place]) -> Vec<Theme<'a>> {
    let columns = &columns(atlas, places);
    vec![
        theme(texts::compare::layout(), "", layout(atlas, columns)),
        theme(texts::compare::fields(), texts::compare::fields_note(), industries(atlas, columns)),
        theme(texts::compare::platforms(), texts::compare::platforms_note(), platforms(atlas, columns)),
    ]
}

pub(super) fn themes<'a>(atlas: &'a Atlas, places: &[&'a Place]) -> Vec<Theme<'a>> {
    let mut themes = first_themes(atlas, places);
    let columns = &columns(atlas, places);
    let ties = organisations(atlas, columns);
    themes.push(theme(texts::compare::organisations(), texts::compare::organisations_note(), ties));
    let shared = shared_measures(atlas, columns);
    if !shared.is_empty() {
        themes.push(theme(texts::compare::same_measure(), texts::compare::same_measure_note(), shared));
    }
    let figures = figures(atlas, columns);
    themes.push(theme(texts::compare::figures(), texts::compare::figures_note(), figures));
    themes.push(theme(texts::compare::targets(), texts::compare::targets_note(), targets(atlas, columns)));
    themes.push(theme(texts::compare::distances(), texts::compare::distances_note(), distances(atlas, columns)));
    themes.push(theme(texts::compare::unwritten(), "", unknowns(atlas, columns)));
    themes
}

/// A row; cells that say the same get the same number.
fn row<'a>(label: &str, gloss: &str, sort: Sort, cells: Vec<Filled<'a>>) -> Row<'a> {
    let mut texts: Vec<String> = Vec::new();
    let cells = cells
        .into_iter()
        .map(|(said, text)| {
            let key = if said.is_empty() {
                0
            } else if let Some(at) = texts.iter().position(|other| *other == text) {
                at + 1
            } else {
                texts.push(text);
                texts.len()
            };
            Cell { said, key }
        })
        .collect();
    Row { label: label.to_owned(), gloss: gloss.to_owned(), sort, cells }
}

/// A row, unless no place at all has anything on it.
fn row_if_any<'a>(label: &str, gloss: &str, sort: Sort, cells: Vec<Filled<'a>>) -> Option<Row<'a>> {
    cells.iter().any(|(said, _)| !said.is_empty()).then(|| row(label, gloss, sort, cells))
}

fn layout<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let words = |text: String| (vec![Said::Words(text.clone())], text);
    let role = |column: &Column<'a>| words(column.place.standing());
    let summary = |column: &Column<'a>| {
        let place = column.place;
        (vec![Said::Words(place.summary.clone()), Said::Source(&place.evidence)], place.summary.clone())
    };
    let inside = |column: &Column<'a>| -> Filled<'a> {
        let parks: Vec<String> = atlas
            .inside(column.place)
            .into_iter()
            .map(|park| {
                let (name, status) = (&park.short_name, park.status.alone());
                if park.parent_inferred {
                    texts::compare::inside_park_inferred(name, status)
                } else {
                    texts::compare::inside_park(name, status)
                }
            })
            .collect();
        if parks.is_empty() { (Vec::new(), String::new()) } else { words(write::names(&parks)) }
    };
    vec![
        row(texts::compare::role(), "", Sort::Statements, columns.iter().map(role).collect()),
        row(texts::compare::summary(), "", Sort::Statements, columns.iter().map(summary).collect()),
        row(texts::compare::inside(), "", Sort::Statements, columns.iter().map(inside).collect()),
    ]
}

fn industries<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let tied = |column: &Column<'a>, industry: &Industry| -> Filled<'a> {
        match atlas.strongest_tie(&column.place.id, &industry.id) {
            None => (Vec::new(), String::new()),
            Some((tie, via)) => {
                let via = via.map_or_else(String::new, |inside| inside.short_name.clone());
                (vec![Said::Industry { tie, via }], tie.strength.label().to_owned())
            }
        }
    };
    atlas
        .industries
        .iter()
        .filter_map(|industry| {
            let cells = columns.iter().map(|column| tied(column, industry)).collect();
            row_if_any(&industry.name, "", Sort::Thing, cells)
        })
        .collect()
}

fn platforms<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let serving = |column: &Column<'a>, stage: Option<&Stage>| -> Filled<'a> {
        let mut platforms: Vec<_> = atlas
            .platforms
            .iter()
            .filter(|platform| platform.place.as_ref().is_some_and(|place| column.holds(place)))
            .filter(|platform| match stage {
                Some(stage) => platform.stages.contains(&stage.id),
                None => platform.stages.is_empty(),
            })
            .collect();
        // What stands before what is planned.
        platforms.sort_by_key(|platform| platform.status);
        let text = platforms.iter().map(|platform| platform.id.as_str()).collect::<Vec<_>>().join(",");
        let said = platforms
            .into_iter()
            .map(|platform| Said::Platform { platform, via: column.via(platform.place.as_ref()) })
            .collect();
        (said, text)
    };
    let of = |stage: Option<&Stage>| columns.iter().map(|column| serving(column, stage)).collect::<Vec<_>>();
    let rows = atlas.stages.iter().filter_map(|stage| row_if_any(&stage.name, "", Sort::Thing, of(Some(stage))));
    rows.chain(row_if_any(texts::compare::platforms_unstaged(), "", Sort::Thing, of(None))).collect()
}

fn organisations<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let tied = |column: &Column<'a>, tie: Tie| -> Filled<'a> {
        let (bio, other): (Vec<&Organisation>, Vec<&Organisation>) = atlas
            .organisations
            .iter()
            .filter(|organisation| organisation.tie == tie)
            .filter(|organisation| organisation.place.as_ref().is_some_and(|place| column.holds(place)))
            .partition(|organisation| column.counts(organisation.domain));
        let text = bio.iter().map(|organisation| organisation.id.as_str()).collect::<Vec<_>>().join(",");
        let mut said: Vec<Said> = bio
            .into_iter()
            .map(|organisation| Said::Organisation { organisation, via: column.via(organisation.place.as_ref()) })
            .collect();
        if !other.is_empty() {
            said.push(Said::More(texts::compare::organisations_other(other.len())));
        }
        (said, text)
    };
    Tie::ALL
        .iter()
        .filter_map(|tie| {
            let cells = columns.iter().map(|column| tied(column, *tie)).collect();
            row_if_any(tie.label(), tie.meaning(), Sort::Thing, cells)
        })
        .collect()
}

/// One row for each exact measure, unit and kind that two places or more state.
fn shared_measures<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let same = |a: &Figure, b: &Figure| a.measure == b.measure && a.unit == b.unit && a.kind == b.kind;
    let own = |column: &Column<'a>, model: &Figure| -> Filled<'a> {
        let figures: Vec<&Figure> =
            atlas.figures_of(column.place.id.as_str()).filter(|figure| same(figure, model)).collect();
        let lines: Vec<String> = figures.iter().map(|figure| atlas.written(figure).line()).collect();
        let text = write::clauses(&lines);
        (figures.into_iter().map(|figure| Said::Figure { figure, note: String::new() }).collect(), text)
    };
    let mut rows: Vec<Row<'a>> = Vec::new();
    let mut seen: Vec<&Figure> = Vec::new();
    for model in columns.iter().flat_map(|column| atlas.figures_of(column.place.id.as_str())) {
        if seen.iter().any(|other| same(other, model)) {
            continue;
        }
        seen.push(model);
        let cells: Vec<Filled> = columns.iter().map(|column| own(column, model)).collect();
        if cells.iter().filter(|(said, _)| !said.is_empty()).count() > 1 {
            let gloss = texts::compare::measure(model.kind.label(), &model.unit);
            rows.push(row(&model.measure, &gloss, Sort::Measure, cells));
        }
    }
    rows
}

/// Figures about a place: those of its surroundings by side, then the rest as far as they fit.
fn figures<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Side::ALL
        .iter()
        .map(|side| {
            let cells = columns.iter().map(|column| statements(surroundings(atlas, column, *side))).collect();
            row(side.label(), "", Sort::Statements, cells)
        })
        .collect();
    let cells = columns.iter().map(|column| statements(others(atlas, column))).collect();
    rows.push(row(texts::compare::figures_other(), "", Sort::Statements, cells));
    rows
}

/// Statements that are the same as others only where they are all the same.
fn statements(said: Vec<Said<'_>>) -> Filled<'_> {
    let text = said.iter().map(|said| format!("{said:?}")).collect();
    (said, text)
}

fn surroundings<'a>(atlas: &'a Atlas, column: &Column<'a>, side: Side) -> Vec<Said<'a>> {
    atlas
        .surroundings
        .iter()
        .filter(|surrounding| surrounding.theme == side)
        .filter_map(|surrounding| {
            let referred = atlas.referred(surrounding)?;
            let place = referred.place(atlas).filter(|place| column.holds(place))?;
            let via = column.via(Some(&place));
            Some(match referred {
                Referred::Figure(figure) => Said::Figure { figure, note: surrounding.note.clone() },
                Referred::Organisation(organisation) => Said::Organisation { organisation, via },
                Referred::Platform(platform) => Said::Platform { platform, via },
            })
        })
        .collect()
}

fn others<'a>(atlas: &'a Atlas, column: &Column<'a>) -> Vec<Said<'a>> {
    let surrounding: BTreeSet<&str> = atlas.surroundings.iter().map(|row| row.reference.as_str()).collect();
    let headline = column.family.iter().flat_map(|place| atlas.headline(&place.id));
    let own = column.family.iter().flat_map(|place| atlas.figures_of(place.id.as_str()));
    let mut figures: Vec<&Figure> = Vec::new();
    for figure in headline.chain(own) {
        let listed = column.family.iter().any(|place| place.id.as_str() == figure.subject.0);
        if listed
            && column.counts(figure.domain)
            && !surrounding.contains(figure.key().as_str())
            && figures.iter().all(|other| other.key() != figure.key())
        {
            figures.push(figure);
        }
    }
    let more = figures.len().saturating_sub(FIGURES);
    let mut said: Vec<Said> =
        figures.into_iter().take(FIGURES).map(|figure| Said::Figure { figure, note: String::new() }).collect();
    if more > 0 {
        said.push(Said::More(texts::compare::figures_more(more)));
    }
    said
}

fn targets<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let own = |column: &Column<'a>| -> Filled<'a> {
        let targets: Vec<_> = atlas.current_targets().filter(|target| column.holds(&target.place)).collect();
        let text = targets.iter().map(|target| target.id.as_str()).collect::<Vec<_>>().join(",");
        (targets.into_iter().map(Said::Target).collect(), text)
    };
    vec![row(FigureKind::Target.label(), "", Sort::Statements, columns.iter().map(own).collect())]
}

fn distances<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let to = |column: &Column<'a>, point: &ReferencePoint| -> Filled<'a> {
        let missing = |words| (vec![Said::Missing(words)], words.to_owned());
        if column.place.region == Region::Elsewhere {
            return missing(texts::compare::distance_elsewhere());
        }
        let Some(Distance { kilometres, precision }) = atlas.distance(&column.place.id, point) else {
            return missing(texts::compare::distance_unplaced());
        };
        let text = texts::compare::distance(&format!("{kilometres:.0}"), &precision.to_string());
        (vec![Said::Words(text.clone())], text)
    };
    atlas
        .reference_points
        .iter()
        .map(|point| {
            let cells = columns.iter().map(|column| to(column, point)).collect();
            row(&texts::compare::distance_to(&point.name), texts::compare::distance_to_how(), Sort::Statements, cells)
        })
        .collect()
}

fn unknowns<'a>(atlas: &'a Atlas, columns: &[Column<'a>]) -> Vec<Row<'a>> {
    let own = |column: &Column<'a>| -> Filled<'a> {
        let remarks = atlas.remarks.iter();
        let unknown = remarks.filter(|remark| remark.place == column.place.id && remark.kind == RemarkKind::Unknown);
        statements(unknown.map(Said::Unknown).collect())
    };
    vec![row(texts::compare::unknowns_row(), "", Sort::Statements, columns.iter().map(own).collect())]
}
