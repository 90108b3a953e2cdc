//! The diagram without geography on a sheet, as the page draws it.

use super::palette::Palette;
use super::scene::outline;
use super::svg::Element;
use crate::atlas::industry::Strength;
use crate::atlas::place::Status;
use crate::chart::lines::label::{ASCENT, MIDDLE};
use crate::chart::lines::{Column, Diagram, Label, Line, Look, Network, Run, Set, Site};
use crate::geo::hundredths;
use crate::geo::label::Rect;
use crate::view::map::lines::strength_radius;

/// Where a diagram stands on its sheet and what it says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinesBox<'a> {
    pub network: &'a Network,
    pub diagram: &'a Diagram,
    /// Left upper corner, and the width and height that it may take, in pixels of the sheet.
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub most: f64,
    /// The place, as an entry of the map's index, whose bay stands out; the others are then quiet.
    pub place: Option<usize>,
}

/// How much is left of what is quiet.
const QUIET: f64 = 0.3;

impl LinesBox<'_> {
    fn scale(&self) -> f64 {
        (self.width / self.diagram.width).min(self.most / self.diagram.height)
    }

    /// Height in pixels of the sheet.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.diagram.height * self.scale()
    }

    /// Draws it.
    #[must_use]
    pub fn draw(&self, palette: &Palette) -> Element {
        let Diagram { bays, lines, columns, titles, guides, .. } = self.diagram;
        let bays = bays.iter().flat_map(|bay| {
            let (fill, stroke, strength) = match bay.look {
                Look::Core => (palette.core_faint.as_str(), &palette.core, 1.0),
                Look::Base => (palette.jade_wash.as_str(), &palette.jade, 0.5),
                Look::Task => (palette.gold_wash.as_str(), &palette.gold, 0.5),
                Look::Loose => ("none", &palette.line_strong, 1.0),
            };
            let ground = rect("rect", bay.area).set("rx", 7.0).set("fill", fill).set("stroke", stroke);
            let ground = ground.set("stroke-opacity", strength);
            let ground = if bay.look == Look::Loose { ground.set("stroke-dasharray", "5 4") } else { ground };
            let colour = match bay.look {
                Look::Core => &palette.core,
                Look::Base => &palette.ink,
                Look::Task => &palette.gold,
                Look::Loose => &palette.ink_soft,
            };
            let serif =
                |text: Element| text.set("fill", colour).set("font-family", &palette.serif).set("font-weight", "700");
            let name = name(&bay.name).into_iter().map(serif);
            let whole = [ground].into_iter().chain(name).collect::<Vec<_>>();
            let is_lit = self.lit().is_none_or(|lit| overlaps(bay.area, lit));
            whole.into_iter().map(move |part| quiet(part, is_lit))
        });
        let guides = guides.iter().map(|(from, to)| {
            let d = format!("M{} {}L{} {}", hundredths(from.x), hundredths(from.y), hundredths(to.x), hundredths(to.y));
            let line = Element::new("path").set("d", d).set("stroke", &palette.line);
            line.set("stroke-dasharray", "1 6").set("stroke-linecap", "round")
        });
        let tracks = lines.iter().map(|line| quiet(self.track(line, palette), self.is_lit(line)));
        let columns =
            columns.iter().map(|column| quiet(stop(self.network, column, palette), self.is_column_lit(column)));
        let marks = lines.iter().flat_map(|line| {
            let colour = self.colour(line, palette);
            line.marks.iter().map(move |mark| {
                let lit = self.is_lit(line);
                quiet(tie(mark.strength, mark.at.x, mark.at.y, self.round(), colour, palette), lit)
            })
        });
        let names = lines.iter().flat_map(|line| {
            let colour = self.colour(line, palette);
            let lit = self.is_lit(line);
            let dressed = move |text: Element| quiet(text.set("fill", colour).set("font-weight", "700"), lit);
            name(&line.name).into_iter().map(dressed)
        });
        let titles = titles.iter().flat_map(name).map(|text| text.set("fill", &palette.ink_soft));
        Element::new("g")
            .set(
                "transform",
                format!("translate({} {}) scale({})", hundredths(self.x), hundredths(self.y), scaled(self.scale())),
            )
            .set("fill", "none")
            .with_all(bays)
            .with_all(guides)
            .with_all(tracks)
            .with_all(columns)
            .with_all(marks)
            .with_all(names)
            .with_all(titles)
    }

    /// The bay that stands out.
    fn lit(&self) -> Option<Rect> {
        let entry = self.place?;
        let is_it =
            |column: &&Column| self.network.stops.get(column.stop).is_some_and(|stop| stop.site == Site::Entry(entry));
        let column = self.diagram.columns.iter().find(is_it)?;
        self.diagram.bays.iter().map(|bay| bay.area).find(|area| overlaps(*area, column.area))
    }

    fn is_column_lit(&self, column: &Column) -> bool {
        self.lit().is_none_or(|lit| overlaps(column.area, lit))
    }

    /// Whether a line stops in the bay that stands out.
    fn is_lit(&self, line: &Line) -> bool {
        self.lit()
            .is_none_or(|lit| line.marks.iter().any(|mark| mark.at.x > lit.left && mark.at.x < lit.left + lit.width))
    }

    fn colour<'a>(&self, line: &Line, palette: &'a Palette) -> &'a str {
        self.network.fields.get(line.field).map_or(&palette.ink, |field| palette.tone(field.family, field.tone))
    }

    /// How large marks are, as a part of those of the page: they fit on their platforms.
    fn round(&self) -> f64 {
        let breadth = self.diagram.columns.iter().filter_map(|column| column.platform).map(|area| area.width);
        breadth.reduce(f64::min).map_or(1.0, |breadth| (breadth / 22.0).min(1.0))
    }

    fn track(&self, line: &Line, palette: &Palette) -> Element {
        let path = |run: &Run| {
            let d = format!(
                "M{} {}L{} {}",
                hundredths(run.from.x),
                hundredths(run.from.y),
                hundredths(run.to.x),
                hundredths(run.to.y)
            );
            let path = Element::new("path").set("d", d);
            if run.is_placed { path } else { path.set("stroke-dasharray", "0.1 8") }
        };
        Element::new("g")
            .set("stroke", self.colour(line, palette))
            .set("stroke-width", 5.5 * self.round())
            .set("stroke-linecap", "round")
            .with_all(line.runs.iter().map(path))
    }
}

/// A stop with its name, its mark, its platform and its squares.
fn stop(network: &Network, column: &Column, palette: &Palette) -> Element {
    let is_core = column.look == Look::Core;
    let mut group = Element::new("g");
    if let Some(own) = &column.name {
        let colour = if is_core && column.is_own { &palette.core } else { &palette.ink };
        group = group.with_all(name(own).into_iter().map(|text| {
            let text = text.set("fill", colour);
            if column.is_own { text.set("font-weight", "700") } else { text }
        }));
    }
    if let Some((at, shape)) = column.mark.zip(network.stops.get(column.stop).and_then(|stop| stop.shape)) {
        let scale = if is_core && column.is_own { " scale(0.72)" } else { "" };
        let place = format!("translate({} {}){scale}", hundredths(at.x), hundredths(at.y));
        group = group.with(Element::new("g").set("transform", place).with_all(outline(shape, palette)));
    }
    if let Some(area) = column.platform {
        let edge = if is_core { &palette.core } else { &palette.ink };
        let round = area.width.min(area.height) / 2.0;
        group = group.with(
            rect("rect", area).set("rx", round).set("fill", &palette.card).set("stroke", edge).set("stroke-width", 1.5),
        );
    }
    if let Some(at) = column.empty {
        let dot = Element::new("circle").set("cx", at.x).set("cy", at.y).set("r", 3.5);
        group = group.with(dot.set("stroke", &palette.line_strong).set("stroke-width", 1.2));
    }
    group.with_all(column.squares.iter().map(|(status, area)| square(*status, *area, palette)))
}

/// A platform as its state: full, hatched, dashed, dotted.
pub fn square(status: Status, area: Rect, palette: &Palette) -> Element {
    let Rect { left, top, width, .. } = area;
    let stroke = 1.4_f64.min(width / 5.0);
    let frame =
        |fill: &str, edge: &str| rect("rect", area).set("fill", fill).set("stroke", edge).set("stroke-width", stroke);
    match status {
        Status::Existing => frame(&palette.jade, &palette.jade),
        Status::Building => {
            let (half, whole) = (width / 2.0, width);
            let line = |from: (f64, f64), to: (f64, f64)| {
                let at = |(dx, dy): (f64, f64)| format!("{} {}", hundredths(left + dx), hundredths(top + dy));
                format!("M{}L{}", at(from), at(to))
            };
            let d = [((0.0, half), (half, 0.0)), ((0.0, whole), (whole, 0.0)), ((half, whole), (whole, half))];
            let d: String = d.into_iter().map(|(from, to)| line(from, to)).collect();
            let lines = Element::new("path").set("d", d).set("stroke", &palette.jade).set("stroke-width", stroke);
            Element::new("g").with(frame(&palette.card, &palette.jade)).with(lines)
        }
        Status::Introduced => frame(&palette.card, &palette.jade),
        Status::Planned => frame(&palette.card, &palette.jade).set("stroke-dasharray", "2.4 1.6"),
        Status::NotStated => frame(&palette.card, &palette.ink_soft).set("stroke-dasharray", "1 2.2"),
    }
}

/// How firmly a document names a field, about a middle.
pub fn tie(strength: Strength, x: f64, y: f64, scale: f64, colour: &str, palette: &Palette) -> Element {
    let mark = Element::new("circle").set("cx", x).set("cy", y).set("r", scale * strength_radius(strength));
    let ring = |mark: Element, width: f64| {
        mark.set("fill", &palette.card).set("stroke", colour).set("stroke-width", scale * width)
    };
    match strength {
        Strength::Leading => mark.set("fill", colour),
        Strength::Carrier => ring(mark, 4.0),
        Strength::Inferred => ring(mark, 2.0).set("stroke-dasharray", "2.2 2"),
        Strength::Mentioned => ring(mark, 2.0),
    }
}

fn rect(name: &'static str, area: Rect) -> Element {
    let Rect { left, top, width, height } = area;
    Element::new(name).set("x", left).set("y", top).set("width", width).set("height", height)
}

fn overlaps(a: Rect, b: Rect) -> bool {
    let inside = |outer: Rect, inner: Rect| {
        let middle = inner.left + inner.width / 2.0;
        middle > outer.left && middle < outer.left + outer.width
    };
    inside(a, b) || inside(b, a)
}

fn quiet(element: Element, is_lit: bool) -> Element {
    if is_lit { element } else { element.set("opacity", QUIET) }
}

fn scaled(scale: f64) -> String {
    format!("{scale:.4}")
}

/// A name as text, or as the texts that it falls into where it runs down.
fn name(label: &Label) -> Vec<Element> {
    let text = |at: &str| Element::new("text").set("font-size", label.size).set("transform", at);
    if label.set != Set::Down {
        let anchor = match label.set {
            Set::Start => "start",
            Set::End => "end",
            Set::Middle | Set::Down => "middle",
        };
        let at = format!("translate({} {})", hundredths(label.x), hundredths(label.y));
        return vec![text(&at).set("text-anchor", anchor).say(label.text.as_str())];
    }
    let piece = |piece: crate::chart::lines::label::Piece<'_>| {
        let at = format!("translate({} {})", hundredths(label.x), hundredths(label.y + piece.from));
        if piece.is_turned {
            return text(&format!("{at} rotate(90)")).set("y", MIDDLE * label.size).say(piece.text);
        }
        let count = piece.text.chars().count();
        let down = |number: usize| hundredths(Label::step(label.size).mul_add(number as f64, ASCENT * label.size));
        let list = |of: &dyn Fn(usize) -> String| (0..count).map(of).collect::<Vec<_>>().join(" ");
        let (x, y) = (list(&|_| "0".to_owned()), list(&down));
        text(&at).set("x", x).set("y", y).set("text-anchor", "middle").say(piece.text)
    };
    label.pieces().into_iter().map(piece).collect()
}
