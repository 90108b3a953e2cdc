//! Reads `seeds/districts.geojson`.

use serde_json::Value;

use super::Facts;
use super::problem::Problem;
use crate::geo::Degrees;
use crate::geo::ground::{District, Ground, River};
use crate::texts;

pub const FILE: &str = "districts.geojson";
/// The table that says of each what it is called and where its page is.
const TABLE: &str = "districts";

/// Holds the table of districts against the outlines: each needs the other.
#[must_use]
pub fn disagreements(facts: &Facts, outlines: &[District]) -> Vec<Problem> {
    let table = facts.tables.iter().find(|parsed| parsed.definition.name == TABLE).map(|parsed| &parsed.table);
    let districts = &facts.atlas.districts;
    let is_drawn = |name: &str| outlines.iter().any(|outline| outline.name == name);
    let without_outline = districts.iter().enumerate().filter(|(_, district)| !is_drawn(&district.name));
    let without_row = outlines.iter().filter(|outline| facts.atlas.district(&outline.name).is_none());
    without_outline
        .filter_map(|(row, _)| Some(table?.problem(row, "name", texts::mistakes::district_outline().to_owned())))
        .chain(without_row.map(|outline| Problem::whole(FILE, texts::mistakes::district_row(&outline.name))))
        .collect()
}

/// Reads the county-level divisions, and the rivers beside them.
///
/// # Errors
/// The feature and the part of it that is missing or of the wrong shape.
pub fn read(bytes: &[u8]) -> Result<Ground, Problem> {
    let problem = |line: usize, column: usize, text: String, expected: &str| {
        Problem::at(FILE, (line as u64, column as u64), &text, expected.to_owned())
    };
    let root: Value = serde_json::from_slice(bytes).map_err(|error| {
        let line = bytes.split(|byte| *byte == b'\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
        let text = String::from_utf8_lossy(line).into_owned();
        problem(error.line(), error.column(), text, &texts::mistakes::geojson(&error.to_string()))
    })?;
    let features = root["features"].as_array().ok_or_else(|| {
        problem(1, 1, root["type"].as_str().unwrap_or_default().to_owned(), texts::mistakes::geojson_collection())
    })?;
    let mut ground = Ground::default();
    for (index, feature) in features.iter().enumerate() {
        // One feature a line, after the opening line.
        let wrong = |expected: &str| problem(index + 2, 1, feature["properties"].to_string(), expected);
        let name = feature["properties"]["name"].as_str().ok_or_else(|| wrong(texts::mistakes::geojson_name()))?;
        match feature["geometry"]["type"].as_str() {
            Some("Polygon") => ground.districts.push(district(name, feature, &wrong)?),
            Some("LineString") => {
                let course = points(&feature["geometry"]["coordinates"], &wrong)?;
                ground.rivers.push(River { name: name.to_owned(), course });
            }
            _ => return Err(wrong(texts::mistakes::geojson_polygon())),
        }
    }
    Ok(ground)
}

fn district(name: &str, feature: &Value, wrong: &impl Fn(&str) -> Problem) -> Result<District, Problem> {
    let properties = &feature["properties"];
    let number = |value: &Value, expected: &str| value.as_f64().ok_or_else(|| wrong(expected));
    let label = Degrees {
        lon: number(&properties["lon"], texts::mistakes::geojson_longitude())?,
        lat: number(&properties["lat"], texts::mistakes::geojson_latitude())?,
    };
    let rings = feature["geometry"]["coordinates"].as_array();
    let rings = rings.ok_or_else(|| wrong(texts::mistakes::geojson_coordinates()))?;
    let open = |ring: &Value| {
        let mut points = points(ring, wrong)?;
        points.pop();
        Ok(points)
    };
    Ok(District { name: name.to_owned(), label, rings: rings.iter().map(open).collect::<Result<_, _>>()? })
}

fn points(line: &Value, wrong: &impl Fn(&str) -> Problem) -> Result<Vec<Degrees>, Problem> {
    let number = |value: &Value, expected: &str| value.as_f64().ok_or_else(|| wrong(expected));
    let points = line.as_array().ok_or_else(|| wrong(texts::mistakes::geojson_ring()))?;
    points
        .iter()
        .map(|point| {
            Ok(Degrees {
                lon: number(&point[0], texts::mistakes::geojson_point_longitude())?,
                lat: number(&point[1], texts::mistakes::geojson_point_latitude())?,
            })
        })
        .collect()
}
