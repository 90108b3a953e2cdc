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
                None => path.push_str(&format!("M{} {}", short(rounded.x), short(rounded.y))),
                Some(before) => {
                    path.push_str(&format!("l{} {}", short(rounded.x - before.x), short(rounded.y - before.y)));
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

fn short(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match text {
        "-0" | "" => "0".to_owned(),
        text => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlines_are_relative_and_short() {
        const ORIGIN: Degrees = Degrees { lon: 113.5, lat: 34.65 };
        let corner = |x: f64, y: f64| World { x, y }.to_degrees(ORIGIN);
        let district = District {
            name: String::new(),
            label: corner(0.0, 0.0),
            rings: vec![vec![corner(1.0, 2.0), corner(3.0, 2.0), corner(3.0, 2.5)]],
        };
        assert_eq!(district.path(ORIGIN), "M1 2l2 0l0 0.5z");
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
