//! The map as a picture: title, scene, legend, notice and sources on one sheet.

use super::column::{Column, Face, rule};
use super::lines::{self, LinesBox};
use super::palette::Palette;
use super::scene::{MapBox, Named, halo, outline, ring};
use super::share::{head, sheet};
use super::svg::{Alternative, Drawing, Element};
use super::text::width_of;
use super::words;
use crate::atlas::site::MapView;
use crate::chart::lines::Frame;
use crate::chart::map::legend::{Item, Swatch, legend};
use crate::chart::map::{Shape, places};
use crate::geo::hundredths;
use crate::geo::label::Rect;
use crate::state::map::Layer;
use crate::state::route::Route;
use crate::texts::{self, write};
use crate::view::sources::Sources;

const WIDTH: f64 = 1200.0;
const MARGIN: f64 = 56.0;
/// The legend's type, the room of a swatch before its words and between two entries, in pixels.
const SMALL: f64 = 15.0;
const SWATCH: f64 = 28.0;
const APART: f64 = 21.0;

/// The sheet.
#[must_use]
pub fn sheet_of(sources: Sources, palette: &Palette) -> Drawing {
    let atlas = sources.atlas;
    let view = atlas.site.published_view();
    let (title, description) = head(sources, &Route::Map);
    let mut column = Column::new(MARGIN, 36.0, WIDTH - 2.0 * MARGIN);
    let soft = Face::plain(SMALL, &palette.ink_soft);
    column.paragraph(&title, &Face::plain(40.0, &palette.ink).headline(&palette.serif));
    column.gap(4.0);
    column.paragraph(&description, &Face::plain(18.0, &palette.ink_soft));
    column.gap(6.0);
    match view {
        MapView::Geographic => {
            let map = MapBox { x: 76.0, y: column.y, width: 1048.0, scale: 1.2, place: None, named: Named::All };
            column.put(map.height(), |_, _| vec![map.draw(sources, palette)]);
        }
        MapView::Schematic => {
            let lines = sources.lines();
            let (diagram, (count, through)) = (lines.diagram(Frame::Wide), lines.network.counts());
            column.paragraph(
                &texts::lines::finding(count, through),
                &Face::plain(26.0, &palette.ink).headline(&palette.serif),
            );
            column.paragraph(texts::lines::how(), &soft);
            column.gap(10.0);
            let (x, y, width) = (column.x, column.y, column.width);
            let shown =
                LinesBox { network: &lines.network, diagram: &diagram, x, y, width, most: f64::INFINITY, place: None };
            column.put(shown.height() + 8.0, |_, _| vec![shown.draw(palette)]);
        }
    }
    column.gap(4.0);
    column.rule(&palette.line_strong, 1.0);
    column.gap(12.0);
    let entries = match view {
        MapView::Geographic => roles(sources, palette),
        MapView::Schematic => key(sources, palette),
    };
    legend_rows(&mut column, entries, palette);
    column.gap(8.0);
    match view {
        MapView::Geographic => {
            column.paragraph(&atlas.site.approval_line(), &Face::plain(SMALL, &palette.ink).bold());
            column.paragraph(&atlas.site.map_notice, &soft);
        }
        MapView::Schematic => column.paragraph(words::diagram(), &soft),
    }
    column.paragraph(&format!("{} · {}", atlas.site.name, words::source_line(atlas)), &soft);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sheet is a thousand pixels high")]
    let size = (WIDTH as u32, (column.y + 30.0).ceil() as u32);
    let said = places(atlas).into_iter().map(|place| match words::focus(atlas, place) {
        focus if focus.is_empty() => texts::map_marks::label(&place.short_name, place.role.label()),
        focus => texts::map_marks::label_leading(&place.short_name, place.role.label(), &focus),
    });
    let alternative = Alternative {
        title: format!("{title} — {}", atlas.site.name),
        description: format!("{description}{}", write::clauses(&said.collect::<Vec<_>>())),
    };
    let content = [sheet(size, palette), rule(0.0, 0.0, WIDTH, &palette.jade, 6.0)].into_iter().chain(column.drawn);
    Drawing::new(size, &alternative, &palette.sans, content)
}

/// An entry of a legend: what it looks like about 0, how much room that takes, and what it means.
type Entry = (Vec<Element>, f64, String);

/// The legend of the roles.
fn roles(sources: Sources, palette: &Palette) -> Vec<Entry> {
    let entry = |Item { swatch, label, .. }: Item| {
        let room = if swatch == Swatch::Link { 2.0 * SWATCH } else { SWATCH };
        (drawn(&swatch, palette), room, label)
    };
    legend(sources.atlas, sources.index, Layer::Role).into_iter().map(entry).collect()
}

/// What occurs in the diagram, and what it means.
fn key(sources: Sources, palette: &Palette) -> Vec<Entry> {
    let network = &sources.lines().network;
    let marks = legend(sources.atlas, sources.index, Layer::Role).into_iter();
    let marks = marks.filter(|item| matches!(item.swatch, Swatch::Mark(_)));
    let marks = marks.map(|Item { swatch, label, .. }| (drawn(&swatch, palette), SWATCH, label));
    let ties = network.strengths().into_iter().map(|strength| {
        (vec![lines::tie(strength, 0.0, 0.0, 1.0, &palette.ink_soft, palette)], SWATCH, strength.label().to_owned())
    });
    let platforms = network.platforms().into_iter().map(|(status, count)| {
        let area = Rect { left: -6.0, top: -6.0, width: 12.0, height: 12.0 };
        (vec![lines::square(status, area, palette)], SWATCH, texts::lines::key_platforms(status.label(), count))
    });
    ties.chain(platforms).chain(marks).collect()
}

/// A legend, entry after entry.
fn legend_rows(column: &mut Column, entries: Vec<Entry>, palette: &Palette) {
    let face = Face::plain(SMALL, &palette.ink);
    let (start, end) = (column.x, column.x + column.width);
    let line = 28.0;
    let mut x = start;
    for (drawn, room, label) in entries {
        let width = room + width_of(&label, SMALL);
        if x > start && x + width > end {
            x = start;
            column.gap(line);
        }
        let middle = column.y + line / 2.0;
        let at = format!("translate({} {})", hundredths(x + room / 2.0 - 4.0), hundredths(middle));
        column.drawn.push(Element::new("g").set("transform", at).with_all(drawn));
        column.drawn.push(face.line(&label, x + room, middle + 0.38 * SMALL));
        x += width + APART;
    }
    column.gap(line);
}

/// What an entry looks like, about 0.
fn drawn(swatch: &Swatch, palette: &Palette) -> Vec<Element> {
    match swatch {
        Swatch::Mark(Shape::Core) => {
            vec![Element::new("g").set("transform", "scale(0.75)").with_all(outline(Shape::Core, palette))]
        }
        Swatch::Mark(shape) => outline(*shape, palette),
        Swatch::Link => vec![
            Element::new("path")
                .set("d", "M-20 3Q0 -8 20 2")
                .set("fill", "none")
                .set("stroke", &palette.jade)
                .set("stroke-linecap", "round")
                .set("stroke-dasharray", "0.1 5")
                .set("stroke-width", 2.8),
        ],
        Swatch::Precision => vec![halo(Element::new("circle").set("r", 9.0), Shape::Base, palette, 1.0)],
        Swatch::Rings => [4.0, 9.0].map(|r| ring(Element::new("circle").set("r", r), palette, 1.0)).into(),
        // Of the other layers, and of pages; the picture shows the roles.
        Swatch::Family(_) | Swatch::Outline | Swatch::Status(_) | Swatch::Area | Swatch::Territory(_) => Vec::new(),
    }
}
