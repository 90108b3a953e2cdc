//! The map's scene on a sheet: ground, halos, links, names and marks, as the page draws them.

use super::palette::Palette;
use super::svg::Element;
use crate::atlas::Atlas;
use crate::atlas::site::MapView;
use crate::chart::map::index::{SubLine, sub_line};
use crate::chart::map::territory::RINGS;
use crate::chart::map::{Emphasis, Frame, Link, Mark, Shape, Territory, Widths, attributes, names, places, scene};
use crate::geo::label::Side;
use crate::geo::{Degrees, hundredths};
use crate::state::map::MapState;
use crate::view::parts::glyph::shape_path;
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
    pub view: MapView,
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
        self.width * Frame::Wide.aspect(self.view)
    }

    /// Draws it.
    #[must_use]
    pub fn draw(&self, sources: Sources, palette: &Palette) -> Element {
        let Sources { atlas, index, ground, .. } = sources;
        let state = MapState { place: self.place.map(str::to_owned), ..MapState::new(self.view) };
        let scene = scene(index, &state, Frame::Wide, None);
        let (width, height) = (self.width / self.scale, self.height() / self.scale);
        // Strokes are stated in pixels, and the ground is drawn in kilometres.
        let pixel = Frame::Wide.extent(self.view).width / width;
        let mut below = Element::new("svg")
            .set("width", width)
            .set("height", height)
            .set("viewBox", scene.view_box.as_str())
            .set("fill", "none");
        if self.view == MapView::Geographic {
            let origin = sources.atlas.site.bounds.centre();
            let districts = ground.iter().map(|district| {
                let fill = match Territory::of(atlas, &district.name) {
                    Territory::Base => &palette.ground_base,
                    Territory::Task => &palette.ground_task,
                    Territory::Silent => &palette.ground,
                };
                Element::new("path").set("d", district.path(origin)).set("fill", fill)
            });
            below = below
                .with(
                    Element::new("g")
                        .set("stroke", &palette.ground_line)
                        .set("stroke-width", pixel)
                        .with_all(districts),
                )
                .with_all(rings(atlas, palette, pixel))
                .with_all(halos(atlas, palette, pixel));
        }
        let branches = scene.branches.iter().filter(|path| !path.is_empty()).map(|path| {
            Element::new("path").set("d", path).set("stroke", &palette.line_strong).set("stroke-width", pixel)
        });
        let links = scene.links.iter().filter(|link| !link.path.is_empty()).map(|link| self.link(link, palette, pixel));
        below = below.with_all(branches).with_all(links);
        let step = steps(width);
        let at = |x: f64, y: f64| (x / 100.0 * width, y / 100.0 * height);
        let districts = scene
            .districts
            .iter()
            .zip(ground)
            .filter(|(name, _)| self.named == Named::All && name.shown.is_some_and(|shown| shown.step <= step));
        let districts = districts.map(|(name, district)| {
            let (x, y) = at(name.x, name.y);
            Element::new("text")
                .set("x", x)
                .set("y", y + 0.38 * names::SUB_SIZE)
                .set("text-anchor", "middle")
                .set("font-size", names::SUB_SIZE)
                .set("letter-spacing", names::SUB_SIZE * 0.1)
                .set("fill", &palette.ink_soft)
                .say(&district.name)
        });
        let marks = scene.marks.iter().zip(places(atlas)).filter(|(mark, _)| mark.visible).map(|(mark, place)| {
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
            let second = match sub_line(atlas, place, state.layer) {
                SubLine::Text(text) if self.named == Named::All => Some(text),
                _ => None,
            };
            element.with_all(self.name(mark, &place.short_name, second, step, palette))
        });
        Element::new("g")
            .set("transform", format!("translate({} {}) scale({})", hundredths(self.x), hundredths(self.y), self.scale))
            .with(below)
            .with_all(districts)
            .with_all(marks)
    }

    fn link(&self, link: &Link, palette: &Palette, pixel: f64) -> Element {
        let (thick, apart) = match link.shared {
            0 | 1 => (2.0, 5.0),
            2 => (2.8, 5.0),
            3 => (3.6, 5.0),
            _ => (4.6, 6.5),
        };
        let line = Element::new("path")
            .set("d", &link.path)
            .set("stroke", &palette.jade)
            .set("stroke-linecap", "round")
            .set("stroke-width", thick * pixel);
        match (self.place, link.emphasis) {
            (Some(_), Emphasis::Selected) => line,
            (place, _) => line
                .set("stroke-opacity", if place.is_some() { 0.4 } else { 0.75 })
                .set("stroke-dasharray", format!("{:.3} {:.3}", 0.1 * pixel, apart * pixel)),
        }
    }

    fn name(&self, mark: &Mark, name: &str, second: Option<String>, step: usize, palette: &Palette) -> Vec<Element> {
        let Some(shown) = mark.shown.filter(|shown| shown.step <= step && self.named != Named::None) else {
            return Vec::new();
        };
        let written = attributes::mark(mark, Frame::Wide);
        let anchor = match shown.side {
            Side::Right | Side::AboveRight | Side::BelowRight => "start",
            Side::Left | Side::AboveLeft | Side::BelowLeft => "end",
            Side::Above | Side::Below | Side::Centre => "middle",
        };
        let text = Element::new("text")
            .set("x", written.name_x)
            .set("y", written.name_y)
            .set("text-anchor", anchor)
            .set("font-size", mark.shape.font_size());
        let text = match mark.shape {
            Shape::Core => text.set("fill", &palette.core).set("font-family", &palette.serif).set("font-weight", "700"),
            Shape::Base | Shape::Task => text.set("fill", &palette.ink).set("font-weight", "700"),
            Shape::Park | Shape::Site => text.set("fill", &palette.ink),
        };
        let second = second.filter(|_| mark.sub_shown.is_some_and(|sub| sub <= step)).map(|line| {
            let colour = match mark.shape {
                Shape::Base => &palette.jade_deep,
                Shape::Task => &palette.gold,
                _ => &palette.ink,
            };
            let text = Element::new("text").set("transform", written.sub_transform).set("font-size", names::SUB_SIZE);
            on_paper(text.set("fill", colour), 3.0, palette).say(line)
        });
        [on_paper(text, 3.5, palette).say(name)].into_iter().chain(second).collect()
    }
}

/// Text with an edge of paper, so that it stays readable over lines.
fn on_paper(text: Element, edge: f64, palette: &Palette) -> Element {
    text.set("paint-order", "stroke")
        .set("stroke", &palette.paper)
        .set("stroke-width", edge)
        .set("stroke-linejoin", "round")
}

/// The step of names that a width has reached.
fn steps(width: f64) -> usize {
    match Widths::of(Frame::Wide) {
        Widths::Range { steps, .. } => steps.iter().filter(|from| width >= **from).count().saturating_sub(1),
        Widths::Exact(_) => 0,
    }
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
    places(atlas).into_iter().filter_map(move |place| {
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
        Shape::Base | Shape::Park => (&palette.jade, 0.12),
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
