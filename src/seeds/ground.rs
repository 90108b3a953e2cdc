//! Reads `seeds/districts.geojson`.

use super::problem::Problem;
use crate::geo::Degrees;
use crate::geo::ground::District;

pub const FILE: &str = "districts.geojson";

/// Reads the county-level divisions.
///
/// # Errors
/// The feature and the part of it that is missing or of the wrong shape.
pub fn read(bytes: &[u8]) -> Result<Vec<District>, Problem> {
    let problem = |line: usize, column: usize, text: String, expected: &str| Problem {
        file: FILE.to_owned(),
        line: line as u64,
        column: column as u64,
        text,
        expected: expected.to_owned(),
    };
    let root: serde_json::Value = serde_json::from_slice(bytes)
        .map_err(|error| problem(error.line(), error.column(), error.to_string(), "GeoJSON"))?;
    let features =
        root["features"].as_array().ok_or_else(|| problem(1, 1, String::new(), "a FeatureCollection with features"))?;
    features
        .iter()
        .enumerate()
        .map(|(index, feature)| {
            // One feature a line, after the opening line.
            let wrong = |expected: &str| problem(index + 2, 1, feature["properties"].to_string(), expected);
            let properties = &feature["properties"];
            let number = |value: &serde_json::Value, expected: &str| value.as_f64().ok_or_else(|| wrong(expected));
            let name = properties["name"].as_str().ok_or_else(|| wrong("a name"))?.to_owned();
            let label = Degrees {
                lon: number(&properties["lon"], "a label lon")?,
                lat: number(&properties["lat"], "a label lat")?,
            };
            if feature["geometry"]["type"] != "Polygon" {
                return Err(wrong("a Polygon"));
            }
            let rings = feature["geometry"]["coordinates"].as_array().ok_or_else(|| wrong("coordinates"))?;
            let rings = rings
                .iter()
                .map(|ring| {
                    let points = ring.as_array().ok_or_else(|| wrong("a ring of points"))?;
                    let open = points.split_last().map_or(points.as_slice(), |(_, rest)| rest);
                    open.iter()
                        .map(|point| {
                            Ok(Degrees {
                                lon: number(&point[0], "a longitude")?,
                                lat: number(&point[1], "a latitude")?,
                            })
                        })
                        .collect()
                })
                .collect::<Result<_, _>>()?;
            Ok(District { name, label, rings })
        })
        .collect()
}
