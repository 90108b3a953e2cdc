//! The rows that were known when the expected lists were made. Tests that say what comes out of these very facts
//! ask for them, so that a document, a place, a figure or an event that was added changes nothing for them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use bio_atlas::atlas::Atlas;
use bio_atlas::atlas::evidence::{DocumentId, Evidence};
use bio_atlas::atlas::place::PlaceId;

const IDS: &str = include_str!("../expected/ids.txt");

/// The day by which those facts were judged.
const DAY: &str = "2026-11-21";

/// The known ids by table.
pub fn ids() -> &'static BTreeMap<&'static str, BTreeSet<&'static str>> {
    static KNOWN: OnceLock<BTreeMap<&str, BTreeSet<&str>>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for line in IDS.lines().filter(|line| !line.starts_with('#')) {
            let (table, ids) = line.split_once(' ').expect("a table and its ids");
            known.entry(table).or_default().extend(ids.split(' '));
        }
        known
    })
}

/// Whether a row of a table is one of the known.
pub fn is_known(table: &str, id: &str) -> bool {
    ids().get(table).unwrap_or_else(|| panic!("no ids of {table}")).contains(id)
}

/// Whether a statement stands in one of the known documents.
pub fn stated(evidence: &Evidence) -> bool {
    is_known("documents", evidence.document.as_str())
}

/// The facts without the rows that were added.
pub fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| without_added(super::atlas().clone()))
}

fn without_added(mut atlas: Atlas) -> Atlas {
    let document = |id: &DocumentId| is_known("documents", id.as_str());
    let place = |id: &PlaceId| is_known("places", id.as_str());
    atlas.site.data_date = DAY.parse().expect("a day");
    atlas.documents.retain(|row| document(&row.id));
    atlas.articles.retain(|row| is_known("articles", row.id.as_str()));
    atlas.sections.retain(|row| document(&row.document));
    atlas.places.retain(|row| place(&row.id));
    atlas.districts.retain(|row| is_known("districts", &row.name));
    atlas.positions.retain(|row| is_known("positions", row.place.as_str()));
    atlas.reference_points.retain(|row| is_known("reference_points", row.id.as_str()));
    atlas.remarks.retain(|row| place(&row.place) && row.evidence.as_ref().is_none_or(stated));
    atlas.industries.retain(|row| is_known("industries", row.id.as_str()));
    atlas.place_industries.retain(|row| place(&row.place) && stated(&row.evidence));
    atlas.stages.retain(|row| is_known("stages", row.id.as_str()));
    atlas.platforms.retain(|row| is_known("platforms", row.id.as_str()));
    atlas.tasks.retain(|row| is_known("tasks", row.id.as_str()));
    atlas.programmes.retain(|row| is_known("programmes", row.id.as_str()));
    atlas.organisations.retain(|row| is_known("organisations", row.id.as_str()));
    atlas.qualifiers.retain(|row| is_known("qualifiers", &row.word));
    atlas.figures.retain(|row| is_known("figures", &row.key()));
    atlas.charts.retain(|row| is_known("charts", row.id.as_str()));
    atlas.events.retain(|row| is_known("events", &row.key()));
    atlas.targets.retain(|row| is_known("targets", row.id.as_str()));
    atlas.conflicts.retain(|row| is_known("conflicts", row.id.as_str()));
    atlas.surroundings.retain(|row| is_known("surroundings", &row.reference));
    atlas.policies.retain(|row| is_known("policies", row.id.as_str()));
    atlas.cases.retain(|row| is_known("cases", row.id.as_str()));
    // What came of a target may be written later; what it aims at stays.
    for target in &mut atlas.targets {
        target.result_figures.clear();
        target.result_comparable = None;
    }
    atlas
}
