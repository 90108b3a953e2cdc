//! What travels to the browser: the tables that its islands ask, and no others.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Atlas;
use super::figure::ChartKind;
use super::place::{Domain, Region};
use crate::geo::Degrees;

/// The facts of the islands, with the names of the ground.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    pub atlas: Atlas,
    /// District names and where they may stand.
    pub districts: Vec<(String, Degrees)>,
}

impl Bundle {
    /// Keeps what the map and the timeline need. Pages that are only read are
    /// drawn at build time and need nothing here.
    #[must_use]
    pub fn of(atlas: &Atlas, districts: Vec<(String, Degrees)>) -> Self {
        let Atlas {
            site,
            documents,
            articles: _,
            sections: _,
            places,
            positions,
            reference_points: _,
            remarks: _,
            industries,
            place_industries,
            stages,
            platforms,
            tasks: _,
            programmes: _,
            organisations: _,
            qualifiers,
            figures,
            charts,
            events,
            targets: _,
            conflicts: _,
            policies: _,
            cases: _,
        } = atlas.clone();
        let event_places: BTreeSet<_> = events.iter().map(|event| event.place.clone()).collect();
        let places: Vec<_> = places
            .into_iter()
            .filter(|place| {
                (place.region == Region::Zhengzhou && place.domain == Domain::Bio) || event_places.contains(&place.id)
            })
            .collect();
        let charts: Vec<_> = charts
            .into_iter()
            .filter(|chart| {
                chart.kind == ChartKind::Headline
                    && places.iter().any(|place| place.id == chart.place && place.region == Region::Zhengzhou)
            })
            .collect();
        let keys: BTreeSet<&String> = charts.iter().flat_map(|chart| &chart.figures).collect();
        let figures: Vec<_> = figures.into_iter().filter(|figure| keys.contains(&figure.key())).collect();
        let words: BTreeSet<&String> = figures.iter().flat_map(|figure| &figure.qualifiers).collect();
        let qualifiers = qualifiers.into_iter().filter(|qualifier| words.contains(&qualifier.word)).collect();
        let atlas = Atlas {
            site,
            documents,
            places,
            positions,
            industries,
            place_industries,
            stages,
            platforms,
            qualifiers,
            figures,
            charts,
            events,
            ..Atlas::default()
        };
        Self { atlas, districts }
    }
}
