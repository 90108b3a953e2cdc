//! The places with a position as GeoJSON (RFC 7946), with all that a reader of the file must know.

use serde_json::{Value, json};

use super::package::Descriptor;
use crate::atlas::Atlas;
use crate::failure::Failure;
use crate::texts;

/// The file. Positions are in degrees, longitude first; `precision_km` is how far off each may be.
///
/// # Errors
/// It cannot be written as JSON.
pub fn places(atlas: &Atlas, descriptor: &Descriptor) -> Result<Vec<u8>, Failure> {
    let features: Vec<Value> = atlas
        .positions
        .iter()
        .filter_map(|position| {
            let place = atlas.place(&position.place)?;
            Some(json!({
                "type": "Feature",
                "id": place.id.as_str(),
                "geometry": { "type": "Point", "coordinates": [position.lon, position.lat] },
                "properties": {
                    "slug": place.slug,
                    "name": place.name,
                    "short_name": place.short_name,
                    "role": place.role.label(),
                    "kind": place.kind.label(),
                    "status": place.status.label(),
                    "precision_km": position.precision_km,
                    "basis": position.basis,
                    "source": atlas.citation(&place.evidence),
                },
            }))
        })
        .collect();
    let whole = json!({
        "type": "FeatureCollection",
        // RFC 7946 allows members of one's own beside these.
        "title": descriptor.title,
        "sources_date": atlas.sources_date().map(|date| date.to_string()),
        "date": atlas.site.data_date.to_string(),
        "note": texts::published::places_note(),
        "licenses": descriptor.licenses,
        "features": features,
    });
    serde_json::to_vec_pretty(&whole).map_err(|error| Failure::of(super::PLACES, error))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::publish::tests::published;

    #[test]
    fn divisions_say_where_they_come_from() {
        let (_, downloads) = published();
        let (_, bytes) = downloads.files.iter().find(|(name, _)| name == "districts.geojson").expect("the file");
        let json: Value = serde_json::from_slice(bytes).expect("JSON");
        let features = json["features"].as_array().expect("features");
        let of = |kind: &str| features.iter().filter(|feature| feature["geometry"]["type"] == kind).count();
        assert_eq!((of("Polygon"), of("LineString")), (12, 1), "the districts, and a river for bearings");
        assert!(json["licenses"][0]["name"] == "MIT" && json["sources"][0]["path"].is_string());
    }

    #[test]
    fn every_position_says_how_far_off_it_may_be() {
        let (atlas, downloads) = published();
        let (_, bytes) = downloads.files.iter().find(|(name, _)| name == crate::publish::PLACES).expect("the file");
        let json: Value = serde_json::from_slice(bytes).expect("JSON");
        let features = json["features"].as_array().expect("features");
        assert_eq!(features.len(), atlas.positions.len());
        for feature in features {
            let precision = feature["properties"]["precision_km"].as_f64();
            assert!(precision.is_some_and(|precision| precision > 0.0), "{feature}");
            let at = &feature["geometry"]["coordinates"];
            assert!(at[0].as_f64().is_some_and(|lon| (112.0..115.0).contains(&lon)), "longitude first: {at}");
            assert!(!feature["properties"]["basis"].as_str().unwrap_or_default().is_empty());
        }
    }
}
