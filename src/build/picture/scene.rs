//! The map's scene on a sheet: ground, links, names and marks, as the page draws them.

use super::palette::Palette;
use super::svg::Element;
use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceKind};
use crate::atlas::site::MapView;
use crate::chart::map::index::{SubLine, sub_line};
use crate::chart::map::labels::{self, Align, Label, Sizes};
use crate::chart::map::territory::RINGS;
use crate::chart::map::{Emphasis, Frame, Link, Mark, Shape, Shown, Territory, places, scene};
use crate::geo::{Degrees, hundredths};
use crate::state::map::{Layer, MapState};
use crate::view::parts::glyph::{access_path, shape_path};
use crate::view::sources::Sources;

/// Where a map stands on its sheet and what it says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapBox<'a> {
    /// Left upper corner and width in pixels of the sheet.
    pub x: f64,
    pub y: f64,
    pub width: f64,
    /// Pixels of the sheet for one pixel of the page's map: how large marks and names are.
    pub scale: f64,
    /// Slug of the place that stands out; the others are then quiet.
    pub place: Option<&'a str>,
    pub named: Named,
}

/// Which names stand on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// As on the page, with their second lines and those of the districts.
    All,
    /// As on the page, without second lines and districts.
    Places,
    /// None: what the sheet is about is said beside the map.
    None,
}

impl MapBox<'_> {
    /// Height in pixels of the sheet.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.width * FRAME.aspect()
    }

    /// Draws it.
    #[must_use]
    pub fn draw(&self, sources: Sources, palette: &Palette) -> Element {
        let Sources { atlas, index, .. } = sources;
        let drawn = index.drawn(FRAME);
        let state = MapState { place: self.place.map(str::to_owned), ..MapState::new(MapView::Geographic) };
        let scene = scene(index, &state, FRAME, None, &drawn.pins);
        let (width, height) = (self.width / self.scale, self.height() / self.scale);
        // Strokes are stated in pixels, and the ground is drawn in kilometres.
        let pixel = FRAME.extent().width / width;
        let below = Element::new("svg")
            .set("width", width)
            .set("height", height)
            .set("viewBox", scene.view_box.as_str())
            .set("fill", "none")
            .with_all(self.ground(sources, palette, pixel))
            .with_all(rings(atlas, palette, pixel))
            .with_all(halos(atlas, palette, pixel))
            .with_all(scene.links.iter().zip(&drawn.bundles).flat_map(|(link, bundle)| {
                bundle.strands.iter().map(|strand| self.strand(strand, *link, palette, pixel))
            }));
        let is_shown = |shown: Shown| matches!(shown, Shown::From(step) if FRAME.steps().get(step).is_some_and(|from| width >= *from));
        let at = |x: f64, y: f64| (x / 100.0 * width, y / 100.0 * height);
        let mut pins = scene.pins.iter();
        let mut written = Vec::new();
        for ((district, spot), pin) in
            sources.ground.iter().zip(&drawn.labels.districts).zip(pins.by_ref().take(sources.ground.len()))
        {
            let Some(spot) = spot.as_ref().filter(|_| self.named == Named::All) else { continue };
            let (x, y) = at(pin.x, pin.y);
            if !spot.leader.is_empty() {
                let line = Element::new("path").set("d", spot.leader.as_str()).set("stroke", &palette.ink_soft);
                written.push(line.set("transform", format!("translate({} {})", hundredths(x), hundredths(y))));
            }
            let name = labels::district_name(atlas, district, FRAME);
            written.push(district_name(name, (x + spot.dx, y + spot.dy), palette));
        }
        for ((point, label), pin) in atlas.reference_points.iter().zip(&drawn.labels.points).zip(pins) {
            let (x, y) = at(pin.x, pin.y);
            let mut element =
                Element::new("g").set("transform", format!("translate({} {})", hundredths(x), hundredths(y)));
            element = element.with(
                Element::new("path")
                    .set("d", access_path(point.access))
                    .set("fill", &palette.ink_soft)
                    .set("fill-rule", "evenodd"),
            );
            if let Some(label) = label.as_ref().filter(|_| self.named == Named::All && is_shown(pin.shown)) {
                element = element.with_all(leader(label, palette));
                let text =
                    Element::new("text").set("x", label.x).set("y", label.y).set("text-anchor", anchor(label.align));
                let text = text.set("font-size", Sizes::of(FRAME).point).set("fill", &palette.ink_soft);
                element = element.with(on_paper(text, 3.0, palette).say(&point.short_name));
            }
            written.push(element);
        }
        let marks =
            scene.marks.iter().zip(places(atlas)).zip(&drawn.labels.places).filter(|((mark, _), _)| mark.visible).map(
                |((mark, place), label)| {
                    let (x, y) = at(mark.x, mark.y);
                    let mut element =
                        Element::new("g").set("transform", format!("translate({} {})", hundredths(x), hundredths(y)));
                    let chosen = mark.emphasis == Emphasis::Selected;
                    if self.place.is_some() && !chosen && mark.shape != Shape::Core {
                        element = element.set("opacity", 0.45);
                    }
                    element = element.with_all(outline(mark.shape, palette));
                    // The core has a ring of its own.
                    if chosen && mark.shape != Shape::Core {
                        element = element.with(
                            Element::new("circle")
                                .set("r", mark.shape.radius() + 4.0)
                                .set("fill", "none")
                                .set("stroke", &palette.ink)
                                .set("stroke-width", 2.5),
                        );
                    }
                    let label = label.as_ref().filter(|_| self.named != Named::None && is_shown(mark.shown));
                    element.with_all(
                        label.map(|label| self.name(sources, mark, place, label, palette)).unwrap_or_default(),
                    )
                },
            );
        Element::new("g")
            .set("transform", format!("translate({} {}) scale({})", hundredths(self.x), hundredths(self.y), self.scale))
            .with(below)
            .with_all(written)
            .with_all(marks)
    }

    fn ground(&self, sources: Sources, palette: &Palette, pixel: f64) -> [Element; 2] {
        let origin = sources.atlas.site.bounds.centre();
        let districts = sources.ground.iter().map(|district| {
            let fill = match Territory::of(sources.atlas, &district.name) {
                Territory::Base => &palette.ground_base,
                Territory::Task => &palette.ground_task,
                Territory::Silent => &palette.ground,
            };
            Element::new("path").set("d", district.path(origin)).set("fill", fill)
        });
        let rivers = sources.rivers.iter().map(|river| Element::new("path").set("d", river.path(origin)));
        [
            Element::new("g").set("stroke", &palette.ground_line).set("stroke-width", pixel).with_all(districts),
            Element::new("g").set("stroke", &palette.water).set("stroke-width", 6.0 * pixel).with_all(rivers),
        ]
    }

    fn strand(&self, path: &str, link: Link, palette: &Palette, pixel: f64) -> Element {
        let line = Element::new("path").set("d", path).set("stroke", &palette.jade).set("stroke-width", 1.8 * pixel);
        match (self.place, link.emphasis) {
            (Some(_), Emphasis::Selected) | (None, _) => line,
            (Some(_), _) => line.set("stroke-opacity", 0.3),
        }
    }

    fn name(&self, sources: Sources, mark: &Mark, place: &Place, label: &Label, palette: &Palette) -> Vec<Element> {
        let sizes = Sizes::of(FRAME);
        let text = Element::new("text")
            .set("x", label.x)
            .set("y", label.y)
            .set("text-anchor", anchor(label.align))
            .set("font-size", sizes.name(mark.shape));
        let text = match mark.shape {
            Shape::Core => text.set("fill", &palette.core).set("font-family", &palette.serif).set("font-weight", "700"),
            Shape::Base | Shape::Task => text.set("fill", &palette.ink).set("font-weight", "700"),
            Shape::CorePark | Shape::Park | Shape::Site => text.set("fill", &palette.ink),
        };
        let second = match sub_line(sources.atlas, place, Layer::Role) {
            SubLine::Text(line) if self.named == Named::All => Some(line),
            _ => None,
        };
        let second = second.map(|line| {
            let colour = match mark.shape {
                Shape::Core => &palette.core,
                Shape::Base => &palette.jade_deep,
                Shape::Task => &palette.gold,
                _ => &palette.ink,
            };
            let text = Element::new("text").set("x", label.x).set("y", label.sub_y);
            let text = text.set("text-anchor", anchor(label.align)).set("font-size", sizes.sub);
            on_paper(text.set("fill", colour), 3.0, palette).say(line)
        });
        let name = labels::name(sources.atlas, sources.ground, place);
        leader(label, palette).into_iter().chain([on_paper(text, 3.5, palette).say(name)]).chain(second).collect()
    }
}

/// Pictures are as wide as a page.
const FRAME: Frame = Frame::Wide;

const fn anchor(align: Align) -> &'static str {
    match align {
        Align::Start => "start",
        Align::Middle => "middle",
        Align::End => "end",
    }
}

fn leader(label: &Label, palette: &Palette) -> Option<Element> {
    let path = Element::new("path").set("d", label.leader.as_str()).set("stroke", &palette.ink_soft);
    (!label.leader.is_empty()).then_some(path)
}

fn district_name(name: &str, (x, y): (f64, f64), palette: &Palette) -> Element {
    let size = Sizes::of(FRAME).district;
    Element::new("text")
        .set("x", x)
        .set("y", y + 0.36 * size)
        .set("text-anchor", "middle")
        .set("font-size", size)
        .set("letter-spacing", size * labels::SPACING)
        .set("fill", &palette.ink_soft)
        .say(name)
}

/// Text with an edge of paper, so that it stays readable over lines.
fn on_paper(text: Element, edge: f64, palette: &Palette) -> Element {
    text.set("paint-order", "stroke")
        .set("stroke", &palette.paper)
        .set("stroke-width", edge)
        .set("stroke-linejoin", "round")
}

/// Rings around the core, for a sense of distance.
fn rings(atlas: &Atlas, palette: &Palette, pixel: f64) -> Vec<Element> {
    let Some(position) = atlas.core().and_then(|core| atlas.position(&core.id)) else { return Vec::new() };
    let world = Degrees { lon: position.lon, lat: position.lat }.to_world(atlas.site.bounds.centre());
    let circle = |km| Element::new("circle").set("cx", world.x).set("cy", world.y).set("r", km);
    RINGS.map(|km| ring(circle(km), palette, pixel)).into()
}

/// A ring as the map draws it; `pixel` is how many of its units a pixel has.
pub fn ring(circle: Element, palette: &Palette, pixel: f64) -> Element {
    let dashes = format!("{:.3} {:.3}", pixel, 4.0 * pixel);
    let line = circle.set("fill", "none").set("stroke", &palette.core).set("stroke-opacity", 0.5);
    line.set("stroke-width", pixel).set("stroke-dasharray", dashes)
}

/// Discs that show how uncertain a position is, at true scale.
fn halos<'a>(atlas: &'a Atlas, palette: &'a Palette, pixel: f64) -> impl Iterator<Item = Element> + 'a {
    let zones = places(atlas).into_iter().filter(|place| place.kind != PlaceKind::County);
    zones.filter_map(move |place| {
        let position = atlas.position(&place.id)?;
        let world = Degrees { lon: position.lon, lat: position.lat }.to_world(atlas.site.bounds.centre());
        let disc = Element::new("circle").set("cx", world.x).set("cy", world.y).set("r", position.precision_km);
        Some(halo(disc, Shape::of(place.role), palette, pixel))
    })
}

/// A disc as uncertain as it looks; `pixel` is how many of its units a pixel has.
pub fn halo(disc: Element, shape: Shape, palette: &Palette, pixel: f64) -> Element {
    let (colour, strength) = match shape {
        Shape::Core => (&palette.core, 0.16),
        Shape::Base | Shape::CorePark | Shape::Park => (&palette.jade, 0.12),
        Shape::Task | Shape::Site => (&palette.gold, 0.12),
    };
    disc.set("fill", colour)
        .set("fill-opacity", strength)
        .set("stroke", colour)
        .set("stroke-opacity", 0.35)
        .set("stroke-width", pixel)
        .set("stroke-dasharray", format!("{:.3} {:.3}", 2.0 * pixel, 3.0 * pixel))
}

/// A role's mark about 0, as the page draws it.
pub fn outline(shape: Shape, palette: &Palette) -> Vec<Element> {
    let path = Element::new("path").set("d", shape_path(shape));
    match shape {
        Shape::Core => vec![
            Element::new("circle")
                .set("r", 14.0)
                .set("fill", "none")
                .set("stroke", &palette.core)
                .set("stroke-width", 2.0),
            path.set("fill", &palette.core),
        ],
        Shape::Base => vec![path.set("fill", &palette.jade).set("stroke", &palette.paper).set("stroke-width", 2.0)],
        Shape::CorePark => vec![path.set("fill", &palette.card).set("stroke", &palette.core).set("stroke-width", 2.0)],
        Shape::Park => vec![path.set("fill", &palette.card).set("stroke", &palette.jade).set("stroke-width", 2.0)],
        Shape::Task => vec![path.set("fill", &palette.gold).set("stroke", &palette.paper).set("stroke-width", 1.5)],
        Shape::Site => vec![
            path.set("fill", "none")
                .set("stroke", &palette.ink_soft)
                .set("stroke-width", 1.5)
                .set("stroke-dasharray", "2 2"),
        ],
    }
}
