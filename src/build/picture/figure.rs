//! One figure with all its parts on a card of its own: nothing that the tables say beside a value
//! is left out.

use super::column::{Column, Face, rule};
use super::palette::Palette;
use super::share::sheet;
use super::svg::{Alternative, Drawing, Element};
use super::value::{self, Sizes, is_aim};
use super::words;
use crate::atlas::Atlas;
use crate::atlas::figure::{Figure, FigureId, Listing};
use crate::texts::{self, write};
use crate::view::parts::figure::{dates, subject_name};
use crate::view::sources::Sources;

const WIDTH: f64 = 640.0;
const MARGIN: f64 = 36.0;
/// The cards of short figures are as high as this, in pixels.
const LEAST_HEIGHT: f64 = 300.0;
const SIZES: Sizes = Sizes { value: 48.0, around: 19.0, small: 14.0 };

/// The figures that have a picture: those of which pages list at least one part.
#[must_use]
pub fn ids(atlas: &Atlas) -> Vec<&FigureId> {
    let mut ids: Vec<&FigureId> =
        atlas.figures.iter().filter(|figure| figure.listing == Listing::Listed).map(|figure| &figure.id).collect();
    ids.dedup();
    ids
}

/// The card of a figure and all its parts.
#[must_use]
pub fn card(sources: Sources, palette: &Palette, id: &FigureId) -> Drawing {
    let atlas = sources.atlas;
    let parts: Vec<&Figure> = atlas.figures.iter().filter(|figure| figure.id == *id).collect();
    let mut column = Column::new(MARGIN, 30.0, WIDTH - 2.0 * MARGIN);
    let mut bands = Vec::new();
    for (at, figure) in parts.iter().enumerate() {
        if at > 0 {
            column.gap(18.0);
            column.rule(&palette.line, 1.0);
            column.gap(18.0);
        }
        let top = column.y;
        part(&mut column, atlas, figure, palette);
        bands.push(band(figure, top, column.y - top, palette));
    }
    if parts.iter().any(|figure| words::is_elsewhere(atlas, figure)) {
        column.gap(10.0);
        column.paragraph(&texts::place::elsewhere(&atlas.site.city), &Face::plain(SIZES.small, &palette.gold).bold());
    }
    let foot = (column.y + 20.0).max(LEAST_HEIGHT - 46.0);
    let small = Face::plain(13.0, &palette.ink_soft);
    let footer = format!("{} · {}", atlas.site.name, crate::view::shell::newest(atlas));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a card is a few hundred pixels high")]
    let size = (WIDTH as u32, (foot + 46.0).ceil() as u32);
    let mut content = vec![sheet(size, palette)];
    content.extend(bands);
    content.extend(column.drawn);
    content.push(rule(MARGIN, foot, WIDTH - 2.0 * MARGIN, &palette.line_strong, 1.0));
    content.push(small.line(&footer, MARGIN, foot + 27.0));
    Drawing::new(size, &alternative(atlas, &parts), &palette.sans, content)
}

/// The band beside a part: full for what is there, dashed for what is to come.
fn band(figure: &Figure, top: f64, height: f64, palette: &Palette) -> Element {
    let line =
        Element::new("path").set("d", format!("M3 {top:.1}v{height:.1}")).set("fill", "none").set("stroke-width", 6.0);
    if is_aim(figure.kind) {
        line.set("stroke", &palette.gold).set("stroke-dasharray", "10 6")
    } else {
        line.set("stroke", &palette.jade)
    }
}

fn part(column: &mut Column, atlas: &Atlas, figure: &Figure, palette: &Palette) {
    let written = atlas.written(figure);
    let soft = Face::plain(SIZES.small, &palette.ink_soft);
    let subject = subject_name(atlas, figure);
    if !subject.is_empty() {
        column.paragraph(&subject, &Face::plain(16.0, &palette.jade_deep).bold());
    }
    column.paragraph(&figure.measure, &Face { leading: 1.4, ..Face::plain(20.0, &palette.ink) });
    column.gap(4.0);
    value::value(column, &written, figure.kind, SIZES, palette);
    column.gap(8.0);
    if !written.scope.is_empty() {
        column.paragraph(&write::phrases(&written.scope), &soft);
    }
    value::standing(column, atlas, figure, SIZES.small, palette);
    if let Some(newer) = atlas.figure_instead(figure) {
        let words = texts::figure::replaced(&atlas.short_source(&newer.evidence));
        column.paragraph(&words, &Face::plain(SIZES.small, &palette.gold).bold());
    }
    column.gap(6.0);
    value::source(column, atlas, figure, SIZES.small, palette);
    if !figure.note.is_empty() {
        column.paragraph(&figure.note, &soft);
    }
    for conflict in figure.conflicts.iter().filter_map(|id| atlas.conflict(id)) {
        column.paragraph(&texts::figure::conflict(&conflict.topic), &soft);
    }
}

fn alternative(atlas: &Atlas, parts: &[&Figure]) -> Alternative {
    let line = |figure: &&Figure| {
        texts::pictures::figure(&subject_name(atlas, figure), &figure.measure, &atlas.written(figure).line())
    };
    let title = write::clauses(&parts.iter().map(line).collect::<Vec<_>>());
    let standing = |figure: &&Figure| {
        let mut words = vec![figure.kind_label().to_owned(), dates(figure)];
        let outcome = atlas.figure_outcome(figure).filter(|outcome| outcome.is_said());
        words.extend(outcome.map(|outcome| outcome.label().to_owned()));
        words.push(atlas.short_source(&figure.evidence));
        words.extend(words::draft(atlas, &figure.evidence));
        let newer = atlas.figure_instead(figure).map(|newer| atlas.short_source(&newer.evidence));
        words.extend(newer.map(|newer| texts::figure::replaced(&newer)));
        words.extend((!figure.note.is_empty()).then(|| figure.note.clone()));
        write::phrases(&words)
    };
    Alternative { title, description: write::clauses(&parts.iter().map(standing).collect::<Vec<_>>()) }
}
