//! Space: degrees, world kilometres and screen fractions are different types.
//!
//! The world is a flat sheet around the middle of the city: kilometres east and south of that
//! origin, by the equirectangular projection. Over 140 km it is off by less than
//! 0.5 %, far below the precision of any position shown (1 to 6 km).

pub mod beside;
pub mod ground;
pub mod label;
pub mod placing;
pub mod pointer;
pub mod spread;
pub mod viewport;
pub mod wheel;

use serde::{Deserialize, Serialize};

/// WGS-84 degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Degrees {
    pub lon: f64,
    pub lat: f64,
}

/// Kilometres on the flat sheet; `y` grows southward, as on a screen.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct World {
    pub x: f64,
    pub y: f64,
}

/// A place in a frame: 0 to 1 from its left and top edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fraction {
    pub x: f64,
    pub y: f64,
}

/// One degree of latitude.
const KM_PER_DEGREE_LAT: f64 = 110.93;
/// One degree of longitude at the equator; elsewhere it is less by the cosine of the latitude.
const KM_PER_DEGREE_LON: f64 = 111.32079929678089;
/// Mean radius of the earth.
const EARTH_RADIUS_KM: f64 = 6371.0;

fn km_per_degree_lon(at: Degrees) -> f64 {
    KM_PER_DEGREE_LON * at.lat.to_radians().cos()
}

impl Degrees {
    /// Projects onto the flat sheet around an origin.
    #[must_use]
    pub fn to_world(self, origin: Self) -> World {
        World { x: (self.lon - origin.lon) * km_per_degree_lon(origin), y: (origin.lat - self.lat) * KM_PER_DEGREE_LAT }
    }

    /// Great-circle distance in kilometres.
    #[must_use]
    pub fn distance_km(self, other: Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = (lat_b - lat_a) / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let chord = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
        2.0 * EARTH_RADIUS_KM * chord.sqrt().asin()
    }
}

impl World {
    /// Back from the flat sheet around an origin.
    #[must_use]
    pub fn to_degrees(self, origin: Degrees) -> Degrees {
        Degrees { lon: origin.lon + self.x / km_per_degree_lon(origin), lat: origin.lat - self.y / KM_PER_DEGREE_LAT }
    }

    /// Straight distance on the sheet in kilometres.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// A number brought between two others, the first of which is the smaller; not a number becomes the smaller. The
/// library's own would bring all of float formatting into the module, for the words of its panic.
#[must_use]
pub fn within(value: f64, least: f64, most: f64) -> f64 {
    value.max(least).min(most)
}

/// Hundredths as a decimal number, without float formatting, which is heavy in the module.
#[must_use]
pub fn hundredths(value: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "positions are small; a saturated one stands far outside")]
    let scaled = (value * 100.0).round() as i64;
    let sign = if scaled < 0 { "-" } else { "" };
    let scaled = scaled.unsigned_abs();
    match (scaled / 100, scaled % 100) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, part) if part < 10 => format!("{sign}{whole}.0{part}"),
        (whole, part) => format!("{sign}{whole}.{part}"),
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    const ORIGIN: Degrees = Degrees { lon: 113.5, lat: 34.65 };

    const POINTS: [Degrees; 4] = [
        Degrees { lon: 113.831, lat: 34.533 },
        Degrees { lon: 113.051, lat: 34.454 },
        Degrees { lon: 112.72, lat: 34.26 },
        Degrees { lon: 114.21, lat: 34.98 },
    ];

    #[test]
    fn projection_there_and_back() {
        for point in POINTS {
            let back = point.to_world(ORIGIN).to_degrees(ORIGIN);
            assert!((back.lon - point.lon).abs() < 1e-9 && (back.lat - point.lat).abs() < 1e-9, "{point:?}");
        }
    }

    #[test]
    fn the_flat_sheet_agrees_with_the_globe() {
        for a in POINTS {
            for b in POINTS {
                let (flat, round) = (a.to_world(ORIGIN).distance(b.to_world(ORIGIN)), a.distance_km(b));
                assert!((flat - round).abs() <= 0.005 * round + 1e-6, "{a:?} {b:?}: {flat} against {round}");
            }
        }
    }

    #[test]
    fn east_is_right_and_north_is_up() {
        let (west, east) = (POINTS[1].to_world(ORIGIN), POINTS[0].to_world(ORIGIN));
        assert!(west.x < east.x, "east must lie to the right");
        assert!(POINTS[3].to_world(ORIGIN).y < POINTS[2].to_world(ORIGIN).y, "north must lie above");
    }

    #[test]
    fn numbers_are_short_and_exact_to_a_hundredth() {
        for (value, text) in
            [(0.0, "0"), (12.5, "12.50"), (-0.004, "0"), (-3.456, "-3.46"), (99.999, "100"), (7.05, "7.05")]
        {
            assert_eq!(hundredths(value), text);
        }
    }
}
