//! The comparison of core and bases as a picture, with the rows of the view for frames: what each
//! place is, what it makes on what evidence, what it has and what is only planned. Sources are
//! numbered and listed below: said in every cell, they would make the sheet twice as long.

use super::column::{Column, Face, Tag, rule, tag};
use super::palette::Palette;
use super::share::sheet;
use super::svg::{Alternative, Drawing};
use super::text::width_of;
use super::tie;
use super::words;
use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::industry::{Industry, Strength};
use crate::atlas::place::{Place, Role, Status};
use crate::chart::compare::{Cell, Comparison, Row, Said, Theme, opens};
use crate::texts::{self, write};
use crate::view::sources::Sources;

const WIDTH: f64 = 1400.0;
const MARGIN: f64 = 48.0;
/// Width of the rows' labels, and the room between columns, in pixels.
const LABELS: f64 = 148.0;
const APART: f64 = 22.0;
const SIZE: f64 = 15.0;
const SMALL: f64 = 12.5;
/// Room above and below the words of a row.
const ROOM: f64 = 11.0;

/// The sheet.
#[must_use]
pub fn sheet_of(sources: Sources, palette: &Palette) -> Drawing {
    let atlas = sources.atlas;
    let comparison = Comparison::brief(atlas);
    let shown: Vec<usize> =
        (0..).zip(&comparison.columns).filter(|(_, place)| opens(place)).map(|(at, _)| at).collect();
    let places: Vec<&Place> = comparison.columns.iter().copied().filter(|place| opens(place)).collect();
    let title = texts::pictures::compare();
    let description = texts::pictures::compare_description(places.len());
    let sheet_width = WIDTH - 2.0 * MARGIN;
    let mut column = Column::new(MARGIN, 36.0, sheet_width);
    column.paragraph(title, &Face::plain(40.0, &palette.ink).headline(&palette.serif));
    column.gap(4.0);
    column.paragraph(&description, &Face::plain(18.0, &palette.ink_soft));
    column.gap(18.0);
    heads(&mut column, &places, palette);
    column.rule(&palette.ink, 2.0);
    let mut numbered = Numbered::default();
    for Theme { title, note, rows } in &comparison.themes {
        column.gap(18.0);
        column.paragraph(title, &Face::plain(21.0, &palette.ink).headline(&palette.serif));
        if !note.is_empty() {
            column.paragraph(note, &Face::plain(SMALL, &palette.ink_soft));
        }
        column.gap(6.0);
        for row in rows {
            let cells: Vec<&Cell> = shown.iter().filter_map(|at| row.cells.get(*at)).collect();
            if cells.iter().all(|cell| cell.said.is_empty()) {
                continue;
            }
            column.rule(&palette.line, 1.0);
            draw(&mut column, atlas, row, &cells, &mut numbered, palette);
        }
    }
    column.rule(&palette.line_strong, 1.0);
    column.gap(14.0);
    numbered.list(&mut column, palette);
    column.gap(12.0);
    let soft = Face::plain(SIZE, &palette.ink_soft);
    column.paragraph(&format!("{} · {}", atlas.site.name, words::source_line(atlas)), &soft);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand pixels")]
    let size = (WIDTH as u32, (column.y + 30.0).ceil() as u32);
    let names: Vec<&str> = places.iter().map(|place| place.short_name.as_str()).collect();
    let alternative = Alternative {
        title: texts::pictures::compare_title(title, &write::names(&names), &atlas.site.name),
        description: format!("{description}{}", places.iter().map(|place| said_of(atlas, place)).collect::<String>()),
    };
    let content = [sheet(size, palette), rule(0.0, 0.0, WIDTH, &palette.jade, 6.0)];
    Drawing::new(size, &alternative, &palette.sans, content.into_iter().chain(column.drawn))
}

/// Left edge and width of the place at a position.
fn place_column(at: usize, of: usize) -> (f64, f64) {
    let all = WIDTH - 2.0 * MARGIN - LABELS;
    let width = all / of as f64;
    (MARGIN + LABELS + at as f64 * width, width - APART)
}

/// Draws one column for each of what is given, from the same height on, and goes on below the longest.
fn side_by_side<T>(column: &mut Column, of: &[T], room: f64, mut draw: impl FnMut(&T, &mut Column)) {
    let top = column.y + room;
    let mut lowest = top;
    for (at, one) in of.iter().enumerate() {
        let (x, width) = place_column(at, of.len());
        let mut own = Column::new(x, top, width);
        draw(one, &mut own);
        lowest = lowest.max(own.y);
        column.drawn.extend(own.drawn);
    }
    column.y = column.y.max(lowest + room);
}

fn heads(column: &mut Column, places: &[&Place], palette: &Palette) {
    side_by_side(column, places, 6.0, |place, own| {
        let colour = if place.role == Role::Core { &palette.core } else { &palette.jade_deep };
        own.paragraph(&place.short_name, &Face::plain(22.0, colour).headline(&palette.serif));
    });
}

/// Sources by number, in the order in which they are first named.
#[derive(Debug, Default)]
struct Numbered(Vec<String>);

impl Numbered {
    /// The mark of a source, as it stands behind what rests on it.
    fn mark(&mut self, atlas: &Atlas, evidence: &Evidence) -> String {
        let source = atlas.short_source(evidence);
        let at = self.0.iter().position(|known| *known == source).unwrap_or_else(|| {
            self.0.push(source);
            self.0.len() - 1
        });
        format!("[{}]", at + 1)
    }

    /// All of them, in columns that are read downwards.
    fn list(&self, column: &mut Column, palette: &Palette) {
        const COLUMNS: usize = 3;
        let each = self.0.len().div_ceil(COLUMNS).max(1);
        let width = column.width / COLUMNS as f64;
        let face = Face { leading: 1.5, ..Face::plain(SMALL, &palette.ink_soft) };
        column.paragraph(texts::pictures::compare_sources(), &Face::plain(SIZE, &palette.ink).bold());
        let top = column.y;
        let mut lowest = top;
        for (at, part) in self.0.chunks(each).enumerate() {
            let mut own = Column::new(column.x + at as f64 * width, top, width - APART);
            for (line, source) in part.iter().enumerate() {
                own.paragraph(&format!("[{}] {source}", at * each + line + 1), &face);
            }
            lowest = lowest.max(own.y);
            column.drawn.extend(own.drawn);
        }
        column.y = lowest;
    }
}

fn draw(
    column: &mut Column,
    atlas: &Atlas,
    row: &Row<'_>,
    cells: &[&Cell<'_>],
    numbered: &mut Numbered,
    palette: &Palette,
) {
    let mut label = Column::new(MARGIN, column.y + ROOM, LABELS - 12.0);
    label.paragraph(&row.label, &Face { leading: 1.4, ..Face::plain(SIZE, &palette.ink).bold() });
    side_by_side(column, cells, ROOM, |said, own| {
        cell(own, atlas, said, numbered, palette);
    });
    column.y = column.y.max(label.y + ROOM);
    column.drawn.extend(label.drawn);
}

fn cell(column: &mut Column, atlas: &Atlas, cell: &Cell<'_>, numbered: &mut Numbered, palette: &Palette) {
    let plain = Face { leading: 1.45, ..Face::plain(SIZE, &palette.ink) };
    let soft = Face { leading: 1.45, ..Face::plain(SIZE, &palette.ink_soft) };
    if cell.said.is_empty() {
        column.paragraph(texts::compare::silent(), &soft);
    }
    // A source stands behind the words before it.
    let mut rest = cell.said.iter().peekable();
    while let Some(said) = rest.next() {
        match said {
            Said::Words(words) | Said::More(words) => match rest.peek() {
                Some(Said::Source(evidence)) => {
                    column.paragraph(&format!("{words}{}", numbered.mark(atlas, evidence)), &plain);
                    rest.next();
                }
                _ => column.paragraph(words, &plain),
            },
            Said::Missing(words) => column.paragraph(words, &soft),
            Said::Source(evidence) => column.paragraph(&numbered.mark(atlas, evidence), &soft),
            Said::Industry { tie, via } => {
                let family = atlas.industries.iter().find(|row| row.id == tie.industry).map(|row| row.family);
                let (label, mark) = (tie.strength.label(), numbered.mark(atlas, &tie.evidence));
                column.put(SIZE * plain.leading, |x, y| {
                    let base = y + plain.ascent();
                    let shape =
                        family.map(|family| tie::mark(family, tie.strength, x + 7.0, base - 0.38 * SIZE, palette));
                    let end = x + 22.0 + width_of(label, SIZE) + 3.0;
                    let words = [plain.bold().line(label, x + 22.0, base), soft.line(&mark, end, base)];
                    shape.into_iter().chain(words).collect()
                });
                if !via.is_empty() {
                    column.paragraph(&texts::pictures::compare_within(via), &soft);
                }
            }
            Said::Platform { platform, via } => {
                let look = status_tag(platform.status, palette);
                column.gap(2.0);
                column.put(look.height() + 2.0, |x, y| tag(platform.status.alone(), x, y, &look).1);
                let within = if via.is_empty() { String::new() } else { texts::compare::within(via) };
                let mark = numbered.mark(atlas, &platform.evidence);
                column.paragraph(&format!("{}{within}{mark}", platform.name), &plain);
                column.gap(4.0);
            }
            // The view for frames holds none of these; what it may hold one day is told where it is whole.
            Said::Organisation { .. } | Said::Figure { .. } | Said::Target(_) | Said::Unknown(_) => {
                column.paragraph(texts::pictures::compare_whole(), &soft);
            }
        }
    }
}

/// How the state of a platform looks: whole where it stands, dashed where it is to come.
fn status_tag(status: Status, palette: &Palette) -> Tag<'_> {
    let (colour, frame, dashed) = match status {
        Status::Existing | Status::Introduced => (&palette.jade_deep, &palette.jade, false),
        Status::Building => (&palette.jade_deep, &palette.jade, true),
        Status::Planned => (&palette.gold, &palette.gold, true),
        Status::NotStated => (&palette.ink_soft, &palette.line_strong, true),
    };
    Tag { size: SMALL, colour, frame: Some(frame), dashed, fill: None, bold: true }
}

/// A place in a sentence, for who does not see the picture.
fn said_of(atlas: &Atlas, place: &Place) -> String {
    let fields = atlas.strongest_industries(&place.id);
    let field = |(industry, strength): &(&Industry, Strength)| {
        texts::pictures::compare_field(&industry.short_name, strength.label())
    };
    let fields = write::names(&fields.iter().map(field).collect::<Vec<_>>());
    let fields = if fields.is_empty() { texts::pictures::compare_fields_silent() } else { &fields };
    texts::pictures::compare_place(&place.short_name, &place.standing(), fields)
}
