//! A figure on a sheet: its value with all qualifiers, its kind and standing, its source.

use super::column::{Column, Face, Tag, tag};
use super::palette::Palette;
use super::svg::Element;
use super::text::{width_of, wrap};
use super::words;
use crate::atlas::Atlas;
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::written::Written;
use crate::texts;
use crate::view::parts::figure::dates;

/// Sizes of type for one figure, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    pub value: f64,
    /// Words before and after the value.
    pub around: f64,
    pub small: f64,
}

/// Whether a figure is something to come; it is then gold and dashed wherever it stands.
#[must_use]
pub const fn is_aim(kind: FigureKind) -> bool {
    matches!(kind, FigureKind::Target | FigureKind::Plan)
}

/// The value with what stands before and after it.
pub fn value(column: &mut Column, written: &Written, kind: FigureKind, sizes: Sizes, palette: &Palette) {
    let colour = if is_aim(kind) { &palette.gold } else { &palette.ink };
    let Written { before, value, after, scope: _ } = written;
    let around = width_of(before, sizes.around) + width_of(after, sizes.around);
    let room = column.width - around;
    let mut size = sizes.value;
    while size > sizes.around && width_of(value, size) > room {
        size -= 1.0;
    }
    let number = Face::plain(size, colour).headline(&palette.serif);
    let beside = Face::plain(sizes.around, &palette.ink);
    if width_of(value, size) <= room {
        column.put(size * number.leading, |x, y| {
            let baseline = y + number.ascent();
            let spans = [(before, beside), (value, number), (after, beside)];
            let spans = spans.into_iter().filter(|(words, _)| !words.is_empty());
            let line = spans.fold(Element::new("text").set("x", x).set("y", baseline), |line, (words, face)| {
                line.with(face.dressed(Element::new("tspan")).say(words))
            });
            let start = x + width_of(before, sizes.around);
            vec![line]
                .into_iter()
                .chain(aim(start, baseline + 0.2 * size, width_of(value, size), kind, palette))
                .collect()
        });
    } else {
        // A phrase of the document's own is as long as it is.
        for line in wrap(&format!("{before}{value}{after}"), column.width, size) {
            column.put(size * number.leading, |x, y| {
                let baseline = y + number.ascent();
                let text = number.line(&line, x, baseline);
                vec![text]
                    .into_iter()
                    .chain(aim(x, baseline + 0.2 * size, width_of(&line, size), kind, palette))
                    .collect()
            });
        }
    }
}

/// The dashes under a value that is aimed at or planned.
fn aim(x: f64, y: f64, width: f64, kind: FigureKind, palette: &Palette) -> Option<Element> {
    is_aim(kind).then(|| {
        Element::new("path")
            .set("d", format!("M{x:.1} {y:.1}h{width:.1}"))
            .set("fill", "none")
            .set("stroke", &palette.gold)
            .set("stroke-width", 1.5)
            .set("stroke-dasharray", "5 3")
    })
}

/// Kind, dates, and for what is due also whether its time has passed.
pub fn standing(column: &mut Column, atlas: &Atlas, figure: &Figure, size: f64, palette: &Palette) {
    let look = kind_tag(figure.kind, size, palette);
    let top = column.y;
    let (width, mut drawn) = tag(figure.kind_label(), column.x, top, &look);
    let face = Face::plain(size, &palette.ink_soft);
    // The dates stand beside the tag where they fit in one line, else below it.
    let (x, room) = (column.x + width + 8.0, column.width - width - 8.0);
    let words = dates(figure);
    let beside = width_of(&words, size) <= room;
    if beside {
        drawn.push(face.line(&words, x, top + look.height() / 2.0 + 0.38 * size));
    }
    column.put(look.height() + 4.0, |_, _| drawn);
    if !beside {
        column.paragraph(&words, &face);
    }
    if let Some(outcome) = atlas.figure_outcome(figure).filter(|outcome| outcome.is_said()) {
        let look = passed_tag(size, palette);
        column.gap(2.0);
        column.put(look.height() + 4.0, |x, y| tag(outcome.label(), x, y, &look).1);
    }
}

/// How the tag of a kind looks: dashed and gold for what is to come.
#[must_use]
pub fn kind_tag(kind: FigureKind, size: f64, palette: &Palette) -> Tag<'_> {
    let (colour, frame) = match kind {
        FigureKind::Fact => (&palette.jade_deep, &palette.jade),
        FigureKind::Rank => (&palette.ink_soft, &palette.line_strong),
        FigureKind::Target | FigureKind::Plan => (&palette.gold, &palette.gold),
    };
    Tag { size, colour, frame: Some(frame), dashed: is_aim(kind), fill: None, bold: true }
}

/// How the sentence about what has passed looks.
#[must_use]
pub fn passed_tag(size: f64, palette: &Palette) -> Tag<'_> {
    Tag { size, colour: &palette.gold, frame: None, dashed: false, fill: Some(&palette.gold_wash), bold: true }
}

/// Where a figure stands, and for the draft what kind of paper that is.
pub fn source(column: &mut Column, atlas: &Atlas, figure: &Figure, size: f64, palette: &Palette) {
    let face = Face::plain(size, &palette.ink_soft);
    column.paragraph(&texts::pictures::source(&atlas.short_source(&figure.evidence)), &face);
    if let Some(draft) = words::draft(atlas, &figure.evidence) {
        column.paragraph(&draft, &face);
    }
}
