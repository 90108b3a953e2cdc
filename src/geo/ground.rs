//! The quiet ground: county-level divisions, simplified; not a survey.

use serde::{Deserialize, Serialize};

use super::{Degrees, World, within};

/// A county-level division: its name, where its name may stand, its outline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct District {
    pub name: String,
    pub label: Degrees,
    /// Closed rings in degrees; the first point is not repeated.
    pub rings: Vec<Vec<Degrees>>,
}

/// A river: its name and its course, which is only context and no survey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct River {
    pub name: String,
    pub course: Vec<Degrees>,
}

/// What lies under everything.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Ground {
    pub districts: Vec<District>,
    pub rivers: Vec<River>,
}

impl River {
    /// The course as SVG path data in world kilometres around an origin.
    #[must_use]
    pub fn path(&self, origin: Degrees) -> String {
        path(&[&self.course], origin, "")
    }
}

impl District {
    /// Whether a point lies inside its outline.
    #[must_use]
    pub fn holds(&self, at: Degrees) -> bool {
        self.outside_km(at) <= 0.0
    }

    fn corners(&self, origin: Degrees) -> impl Iterator<Item = World> {
        self.rings.iter().flatten().map(move |point| point.to_world(origin))
    }

    /// The middle of its area, or its label's point where that lies outside.
    #[must_use]
    pub fn middle(&self, origin: Degrees) -> World {
        let ring: Vec<World> = self.rings.first().into_iter().flatten().map(|point| point.to_world(origin)).collect();
        let next = ring.iter().cycle().skip(1);
        let (mut area, mut x, mut y) = (0.0, 0.0, 0.0);
        for (a, b) in ring.iter().zip(next) {
            let cross = a.x * b.y - b.x * a.y;
            area += cross;
            x += (a.x + b.x) * cross;
            y += (a.y + b.y) * cross;
        }
        let middle = World { x: x / (3.0 * area), y: y / (3.0 * area) };
        if self.holds(middle.to_degrees(origin)) { middle } else { self.label.to_world(origin) }
    }

    /// Points inside it, a distance in kilometres apart.
    #[must_use]
    pub fn grid(&self, origin: Degrees, step: f64) -> Vec<World> {
        let edges = self.corners(origin).fold(None, |edges: Option<(World, World)>, at| {
            let (low, high) = edges.unwrap_or((at, at));
            Some((World { x: low.x.min(at.x), y: low.y.min(at.y) }, World { x: high.x.max(at.x), y: high.y.max(at.y) }))
        });
        let Some((low, high)) = edges else { return Vec::new() };
        let along = |from: f64, to: f64| {
            std::iter::successors(Some(from + step / 2.0), move |at| Some(at + step)).take_while(move |at| *at < to)
        };
        let points = along(low.y, high.y).flat_map(|y| along(low.x, high.x).map(move |x| World { x, y }));
        points.filter(|at| self.holds(at.to_degrees(origin))).collect()
    }

    /// How far a point lies outside the outline, in kilometres; 0 within it.
    #[must_use]
    pub fn outside_km(&self, point: Degrees) -> f64 {
        let (mut is_inside, mut nearest) = (false, f64::INFINITY);
        for ring in &self.rings {
            // Around the point itself the sheet is flat enough, and the point its origin.
            let corners: Vec<World> = ring.iter().map(|corner| corner.to_world(point)).collect();
            for (from, to) in corners.iter().zip(corners.iter().cycle().skip(1)) {
                // A ray to the east leaves what it is inside of once more than it enters it.
                if (from.y > 0.0) != (to.y > 0.0) && from.x - from.y * (to.x - from.x) / (to.y - from.y) > 0.0 {
                    is_inside = !is_inside;
                }
                nearest = nearest.min(from_origin(*from, *to));
            }
        }
        if is_inside { 0.0 } else { nearest }
    }

    /// The outline as SVG path data in world kilometres around an origin, to 100 m.
    #[must_use]
    pub fn path(&self, origin: Degrees) -> String {
        path(&self.rings.iter().collect::<Vec<_>>(), origin, "z")
    }

    /// The same for a small map: no part of the outline lies farther from the drawn one than so many kilometres.
    #[must_use]
    pub fn rough_path(&self, origin: Degrees, kilometres: f64) -> String {
        let rings: Vec<Vec<Degrees>> = self.rings.iter().map(|ring| rough_ring(ring, origin, kilometres)).collect();
        path(&rings.iter().collect::<Vec<_>>(), origin, "z")
    }
}

/// The corners of a closed ring that a small map needs; the ring is cut in two where it is farthest from its beginning.
fn rough_ring(ring: &[Degrees], origin: Degrees, kilometres: f64) -> Vec<Degrees> {
    let world: Vec<World> = ring.iter().map(|point| point.to_world(origin)).collect();
    let Some(first) = world.first().copied() else { return Vec::new() };
    let far = |at: &World| (at.x - first.x).hypot(at.y - first.y);
    let Some((cut, _)) = world.iter().enumerate().max_by(|a, b| far(a.1).total_cmp(&far(b.1))) else {
        return ring.to_vec();
    };
    let mut kept = vec![false; world.len() + 1];
    let closed: Vec<World> = world.iter().copied().chain([first]).collect();
    keep(&closed, 0, cut, kilometres, &mut kept);
    keep(&closed, cut, world.len(), kilometres, &mut kept);
    ring.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(point, _)| *point).collect()
}

/// Keeps both ends of a line, and between them what lies too far from the straight way (Douglas and Peucker).
fn keep(line: &[World], from: usize, to: usize, kilometres: f64, kept: &mut [bool]) {
    for end in [from, to] {
        if let Some(end) = kept.get_mut(end) {
            *end = true;
        }
    }
    let (Some(start), Some(end)) = (line.get(from).copied(), line.get(to).copied()) else { return };
    let off = |at: &World| {
        let around = |point: World| World { x: point.x - at.x, y: point.y - at.y };
        from_origin(around(start), around(end))
    };
    let between = line.iter().enumerate().take(to).skip(from + 1).map(|(number, at)| (number, off(at)));
    if let Some((number, most)) = between.max_by(|a, b| a.1.total_cmp(&b.1))
        && most > kilometres
    {
        keep(line, from, number, kilometres, kept);
        keep(line, number, to, kilometres, kept);
    }
}

/// Lines as SVG path data, each with the same end.
fn path(lines: &[&Vec<Degrees>], origin: Degrees, end: &str) -> String {
    let mut path = String::new();
    for line in lines {
        let mut previous: Option<World> = None;
        for point in *line {
            let world = point.to_world(origin);
            // Outlines are no better known than to a tenth of a kilometre.
            let rounded = World { x: (world.x * 10.0).round() / 10.0, y: (world.y * 10.0).round() / 10.0 };
            match previous {
                None => {
                    path.push('M');
                    path.push_str(&short(rounded.x));
                    add(&mut path, rounded.y);
                    path.push('l');
                }
                Some(before) => {
                    add(&mut path, rounded.x - before.x);
                    add(&mut path, rounded.y - before.y);
                }
            }
            previous = Some(rounded);
        }
        path.push_str(end);
    }
    path
}

/// How far a straight line between two points is from the origin of the sheet.
fn from_origin(from: World, to: World) -> f64 {
    let (along_x, along_y) = (to.x - from.x, to.y - from.y);
    let length = along_x * along_x + along_y * along_y;
    let part = if length > 0.0 { within(-(from.x * along_x + from.y * along_y) / length, 0.0, 1.0) } else { 0.0 };
    (from.x + part * along_x).hypot(from.y + part * along_y)
}

/// Adds a number behind others; a sign parts it from them as well as a space does.
fn add(path: &mut String, value: f64) {
    let text = short(value);
    if !text.starts_with('-') && !path.ends_with('l') {
        path.push(' ');
    }
    path.push_str(&text);
}

/// A number to a tenth, without zeros that say nothing: .5, -.5, 2.
fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match text {
        "-0" | "" => "0".to_owned(),
        text => text.replacen("0.", ".", usize::from(text.starts_with("0.") || text.starts_with("-0."))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rough_outline_stays_near_the_true_one_and_is_shorter() {
        const ORIGIN: Degrees = Degrees { lon: 113.5, lat: 34.65 };
        let at = |x: f64, y: f64| World { x, y }.to_degrees(ORIGIN);
        // A square of 20 km whose northern side has a small bay and a large one.
        let ring = [(0.0, 0.0), (5.0, 0.2), (10.0, 0.0), (15.0, 4.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0)];
        let district = District {
            name: String::new(),
            label: at(10.0, 10.0),
            rings: vec![ring.iter().map(|(x, y)| at(*x, *y)).collect()],
        };
        assert_eq!(district.rough_path(ORIGIN, 0.5), "M0 0l10 0 5 4 5-4 0 20-20 0z");
        assert_eq!(district.rough_path(ORIGIN, 0.0), "M0 0l5 .2 5-.2 5 4 5-4 0 20-20 0z");
    }

    #[test]
    fn outlines_are_relative_and_short() {
        const ORIGIN: Degrees = Degrees { lon: 113.5, lat: 34.65 };
        let corner = |x: f64, y: f64| World { x, y }.to_degrees(ORIGIN);
        let district = District {
            name: String::new(),
            label: corner(0.0, 0.0),
            rings: vec![vec![corner(1.0, 2.0), corner(3.0, 2.0), corner(3.0, 2.5)]],
        };
        assert_eq!(district.path(ORIGIN), "M1 2l2 0 0 .5z");
    }

    #[test]
    fn a_point_is_within_an_outline_or_so_far_outside() {
        const ORIGIN: Degrees = Degrees { lon: 113.5, lat: 34.65 };
        let at = |x: f64, y: f64| World { x, y }.to_degrees(ORIGIN);
        // A U that is open to the north, and an island in the east.
        let bay = [(0.0, 0.0), (2.0, 0.0), (2.0, 6.0), (6.0, 6.0), (6.0, 0.0), (8.0, 0.0), (8.0, 8.0), (0.0, 8.0)];
        let island = [(20.0, 0.0), (22.0, 0.0), (22.0, 2.0), (20.0, 2.0)];
        let ring = |corners: &[(f64, f64)]| corners.iter().map(|(x, y)| at(*x, *y)).collect();
        let district = District { name: String::new(), label: at(1.0, 7.0), rings: vec![ring(&bay), ring(&island)] };
        for (x, y, outside) in [
            (1.0, 1.0, 0.0),
            (4.0, 7.0, 0.0),
            (21.0, 1.0, 0.0),
            (4.0, 3.0, 2.0),
            (4.0, 5.0, 1.0),
            (-3.0, 4.0, 3.0),
            (11.0, -4.0, 5.0),
            (18.5, 1.0, 1.5),
        ] {
            let found = district.outside_km(at(x, y));
            assert!((found - outside).abs() < 0.01, "{x} {y}: {found}, not {outside}");
        }
        let nowhere = District { rings: Vec::new(), ..district };
        assert!(nowhere.outside_km(at(0.0, 0.0)).is_infinite());
    }
}
