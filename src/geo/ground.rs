//! The quiet ground: county-level divisions, simplified; not a survey.

use serde::{Deserialize, Serialize};

use super::{Degrees, World};

/// A county-level division: its name, where its name may stand, its outline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct District {
    pub name: String,
    pub label: Degrees,
    /// Closed rings in degrees; the first point is not repeated.
    pub rings: Vec<Vec<Degrees>>,
}

impl District {
    /// The outline as SVG path data in world kilometres around an origin, to 10 m.
    #[must_use]
    pub fn path(&self, origin: Degrees) -> String {
        let mut path = String::new();
        for ring in &self.rings {
            let mut previous: Option<World> = None;
            for point in ring {
                let world = point.to_world(origin);
                let rounded = World { x: (world.x * 100.0).round() / 100.0, y: (world.y * 100.0).round() / 100.0 };
                match previous {
                    None => path.push_str(&format!("M{} {}", short(rounded.x), short(rounded.y))),
                    Some(before) => {
                        path.push_str(&format!("l{} {}", short(rounded.x - before.x), short(rounded.y - before.y)));
                    }
                }
                previous = Some(rounded);
            }
            path.push('z');
        }
        path
    }
}

fn short(value: f64) -> String {
    let text = format!("{value:.2}");
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
}
