//! Reads `seeds/districts.geojson`.

use super::problem::Problem;
use crate::geo::Degrees;
use crate::geo::ground::District;
use crate::texts;

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
    let root: serde_json::Value = serde_json::from_slice(bytes).map_err(|error| {
        let line = bytes.split(|byte| *byte == b'\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
        let text = String::from_utf8_lossy(line).into_owned();
        problem(error.line(), error.column(), text, &texts::mistakes::geojson(&error.to_string()))
    })?;
    let features = root["features"].as_array().ok_or_else(|| {
        problem(1, 1, root["type"].as_str().unwrap_or_default().to_owned(), texts::mistakes::geojson_collection())
    })?;
    features
        .iter()
        .enumerate()
        .map(|(index, feature)| {
            // One feature a line, after the opening line.
            let wrong = |expected: &str| problem(index + 2, 1, feature["properties"].to_string(), expected);
            let properties = &feature["properties"];
            let number = |value: &serde_json::Value, expected: &str| value.as_f64().ok_or_else(|| wrong(expected));
            let name = properties["name"].as_str().ok_or_else(|| wrong(texts::mistakes::geojson_name()))?.to_owned();
            let label = Degrees {
                lon: number(&properties["lon"], texts::mistakes::geojson_longitude())?,
                lat: number(&properties["lat"], texts::mistakes::geojson_latitude())?,
            };
            if feature["geometry"]["type"] != "Polygon" {
                return Err(wrong(texts::mistakes::geojson_polygon()));
            }
            let rings = feature["geometry"]["coordinates"]
                .as_array()
                .ok_or_else(|| wrong(texts::mistakes::geojson_coordinates()))?;
            let rings = rings
                .iter()
                .map(|ring| {
                    let points = ring.as_array().ok_or_else(|| wrong(texts::mistakes::geojson_ring()))?;
                    let open = points.split_last().map_or(points.as_slice(), |(_, rest)| rest);
                    open.iter()
                        .map(|point| {
                            Ok(Degrees {
                                lon: number(&point[0], texts::mistakes::geojson_point_longitude())?,
                                lat: number(&point[1], texts::mistakes::geojson_point_latitude())?,
                            })
                        })
                        .collect()
                })
                .collect::<Result<_, _>>()?;
            Ok(District { name, label, rings })
        })
        .collect()
}
