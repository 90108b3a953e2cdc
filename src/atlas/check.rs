//! What must hold between the tables, whatever they were read from.
//!
//! Findings name a table, a row and a column; the reader of the tables knows
//! which line that is. Everything is checked; nothing stops at the first mistake.

mod claims;

use std::collections::{BTreeMap, BTreeSet};

use super::Atlas;
use super::evidence::Evidence;
use super::organisation::Tie;
use super::place::{Region, RemarkKind, Role};

/// A mistake of meaning in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Table name without extension.
    pub table: &'static str,
    /// 0-based row, without the header.
    pub row: usize,
    pub column: &'static str,
    /// Completes “expected …”.
    pub expected: String,
}

/// Zhengzhou lies within these degrees east and north.
const ZHENGZHOU_LON: std::ops::RangeInclusive<f64> = 112.6..=114.4;
const ZHENGZHOU_LAT: std::ops::RangeInclusive<f64> = 34.1..=35.1;

/// Checks all tables against each other.
#[must_use]
pub fn check(atlas: &Atlas) -> Vec<Finding> {
    let mut findings = Findings { list: Vec::new(), sections: sections_of(atlas) };
    check_keys(atlas, &mut findings);
    check_documents(atlas, &mut findings);
    check_places(atlas, &mut findings);
    check_industries(atlas, &mut findings);
    check_organisations(atlas, &mut findings);
    claims::check_figures(atlas, &mut findings);
    claims::check_events_and_targets(atlas, &mut findings);
    claims::check_conflicts_and_cases(atlas, &mut findings);
    findings.list
}

struct Findings {
    list: Vec<Finding>,
    sections: BTreeSet<(String, String)>,
}

impl Findings {
    fn add(&mut self, table: &'static str, row: usize, column: &'static str, expected: impl Into<String>) {
        self.list.push(Finding { table, row, column, expected: expected.into() });
    }

    fn require(&mut self, holds: bool, table: &'static str, row: usize, column: &'static str, expected: &str) {
        if !holds {
            self.add(table, row, column, expected);
        }
    }

    fn known(&mut self, known: &BTreeSet<&str>, id: &str, table: &'static str, row: usize, column: &'static str) {
        self.require(known.contains(id), table, row, column, "an id that its table has");
    }

    fn evidence(&mut self, evidence: &Evidence, table: &'static str, row: usize, column: &'static str) {
        let key = (evidence.document.0.clone(), evidence.section.clone());
        if !self.sections.contains(&key) {
            self.add(table, row, column, format!("a section of document {} listed in sections.csv", evidence.document));
        }
    }
}

fn sections_of(atlas: &Atlas) -> BTreeSet<(String, String)> {
    atlas.sections.iter().map(|section| (section.document.0.clone(), section.section.clone())).collect()
}

fn ids<'a, T>(rows: &'a [T], id: impl Fn(&'a T) -> &'a str) -> BTreeSet<&'a str> {
    rows.iter().map(id).collect()
}

fn check_keys(atlas: &Atlas, findings: &mut Findings) {
    let mut unique = |table: &'static str, column: &'static str, keys: Vec<String>| {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (row, key) in keys.into_iter().enumerate() {
            if let Some(first) = seen.get(&key) {
                findings.add(table, row, column, format!("each key once; row {} has it already", first + 2));
            } else {
                seen.insert(key, row);
            }
        }
    };
    let Atlas {
        site: _,
        documents,
        articles,
        sections,
        places,
        positions,
        reference_points,
        remarks: _,
        industries,
        place_industries: _,
        stages,
        platforms,
        tasks,
        programmes,
        organisations,
        qualifiers,
        figures,
        charts,
        events,
        targets,
        conflicts,
        surroundings,
        policies,
        cases,
    } = atlas;
    unique("documents", "id", documents.iter().map(|row| row.id.0.clone()).collect());
    unique("articles", "id", articles.iter().map(|row| row.id.0.clone()).collect());
    unique("sections", "section", sections.iter().map(|row| format!("{} {}", row.document, row.section)).collect());
    unique("places", "id", places.iter().map(|row| row.id.0.clone()).collect());
    unique("positions", "place", positions.iter().map(|row| row.place.0.clone()).collect());
    unique("reference_points", "id", reference_points.iter().map(|row| row.id.clone()).collect());
    unique("industries", "id", industries.iter().map(|row| row.id.0.clone()).collect());
    unique("stages", "id", stages.iter().map(|row| row.id.0.clone()).collect());
    unique("platforms", "id", platforms.iter().map(|row| row.id.0.clone()).collect());
    unique("tasks", "id", tasks.iter().map(|row| row.id.0.clone()).collect());
    unique("programmes", "id", programmes.iter().map(|row| row.id.0.clone()).collect());
    unique("organisations", "id", organisations.iter().map(|row| row.id.0.clone()).collect());
    unique("qualifiers", "word", qualifiers.iter().map(|row| row.word.clone()).collect());
    unique("figures", "id", figures.iter().map(super::figure::Figure::key).collect());
    unique("charts", "id", charts.iter().map(|row| row.id.0.clone()).collect());
    unique("events", "id", events.iter().map(super::event::Event::key).collect());
    unique("targets", "id", targets.iter().map(|row| row.id.0.clone()).collect());
    unique("conflicts", "id", conflicts.iter().map(|row| row.id.0.clone()).collect());
    unique("surroundings", "ref", surroundings.iter().map(|row| row.reference.clone()).collect());
    unique("policies", "id", policies.iter().map(|row| row.id.0.clone()).collect());
    unique("cases", "id", cases.iter().map(|row| row.id.0.clone()).collect());
}

fn check_documents(atlas: &Atlas, findings: &mut Findings) {
    let documents = ids(&atlas.documents, |row| row.id.as_str());
    let articles = ids(&atlas.articles, |row| row.id.as_str());
    for (row, article) in atlas.articles.iter().enumerate() {
        findings.known(&documents, article.document.as_str(), "articles", row, "document");
    }
    for (row, section) in atlas.sections.iter().enumerate() {
        findings.known(&documents, section.document.as_str(), "sections", row, "document");
        findings.known(&articles, section.article.as_str(), "sections", row, "article");
    }
}

fn check_places(atlas: &Atlas, findings: &mut Findings) {
    let places = ids(&atlas.places, |row| row.id.as_str());
    let mut slugs = BTreeSet::new();
    for (row, place) in atlas.places.iter().enumerate() {
        findings.evidence(&place.evidence, "places", row, "section");
        if let Some(parent) = &place.parent {
            findings.known(&places, parent.as_str(), "places", row, "parent");
            findings.require(!has_cycle(atlas, &place.id.0), "places", row, "parent", "no place inside itself");
        }
        let sound = place.slug.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if place.profile {
            findings.require(sound, "places", row, "slug", "lower-case words joined by “-”, because it has a profile");
            findings.require(!place.summary.is_empty(), "places", row, "summary", "a summary for its profile");
        }
        findings.require(
            place.slug.is_empty() || slugs.insert(place.slug.as_str()),
            "places",
            row,
            "slug",
            "a slug that no other place has",
        );
        findings.require(
            match place.region {
                Region::Elsewhere => matches!(place.role, Role::Comparator | Role::Background),
                Region::Zhengzhou => place.role != Role::Comparator,
            },
            "places",
            row,
            "role",
            "comparator or background for places elsewhere, and comparator for them alone",
        );
    }
    let cores = atlas.places.iter().filter(|place| place.role == Role::Core).count();
    if cores != 1 {
        findings.add("places", 0, "role", format!("exactly one core, not {cores}"));
    }
    for (row, position) in atlas.positions.iter().enumerate() {
        findings.known(&places, position.place.as_str(), "positions", row, "place");
        findings.require(ZHENGZHOU_LON.contains(&position.lon), "positions", row, "lon", "112.6 to 114.4 degrees east");
        findings.require(ZHENGZHOU_LAT.contains(&position.lat), "positions", row, "lat", "34.1 to 35.1 degrees north");
        findings.require(
            (0.1..=20.0).contains(&position.precision_km),
            "positions",
            row,
            "precision_km",
            "0.1 to 20 kilometres",
        );
    }
    for (row, point) in atlas.reference_points.iter().enumerate() {
        findings.require(ZHENGZHOU_LON.contains(&point.lon), "reference_points", row, "lon", "112.6 to 114.4 degrees");
        findings.require(ZHENGZHOU_LAT.contains(&point.lat), "reference_points", row, "lat", "34.1 to 35.1 degrees");
    }
    for (row, remark) in atlas.remarks.iter().enumerate() {
        findings.known(&places, remark.place.as_str(), "remarks", row, "place");
        match (&remark.evidence, remark.kind) {
            (Some(evidence), RemarkKind::Caution) => findings.evidence(evidence, "remarks", row, "section"),
            (None, RemarkKind::Caution) => findings.add("remarks", row, "document", "the source of the caution"),
            (Some(_), RemarkKind::Unknown) => {
                findings.add("remarks", row, "document", "no source, because nothing is stated");
            }
            (None, RemarkKind::Unknown) => {}
        }
    }
}

fn has_cycle(atlas: &Atlas, id: &str) -> bool {
    let mut seen = BTreeSet::from([id.to_owned()]);
    let mut current = id.to_owned();
    while let Some(parent) =
        atlas.places.iter().find(|place| place.id.as_str() == current).and_then(|place| place.parent.as_ref())
    {
        if !seen.insert(parent.0.clone()) {
            return true;
        }
        current.clone_from(&parent.0);
    }
    false
}

fn check_industries(atlas: &Atlas, findings: &mut Findings) {
    let places = ids(&atlas.places, |row| row.id.as_str());
    let industries = ids(&atlas.industries, |row| row.id.as_str());
    let tasks = ids(&atlas.tasks, |row| row.id.as_str());
    let stages = ids(&atlas.stages, |row| row.id.as_str());
    let organisations = ids(&atlas.organisations, |row| row.id.as_str());
    for (row, industry) in atlas.industries.iter().enumerate() {
        if let Some(task) = &industry.task {
            findings.known(&tasks, task.as_str(), "industries", row, "task");
        }
    }
    for (row, tie) in atlas.place_industries.iter().enumerate() {
        findings.known(&places, tie.place.as_str(), "place_industries", row, "place");
        findings.known(&industries, tie.industry.as_str(), "place_industries", row, "industry");
        findings.evidence(&tie.evidence, "place_industries", row, "section");
        findings.require(
            tie.other_source == (tie.evidence.document.as_str() != "001"),
            "place_industries",
            row,
            "other_source",
            "yes for documents other than 001, and for them alone",
        );
    }
    for (row, task) in atlas.tasks.iter().enumerate() {
        if let Some(parent) = &task.parent {
            findings.known(&tasks, parent.as_str(), "tasks", row, "parent");
        }
        findings.evidence(&task.evidence, "tasks", row, "section");
    }
    for (row, surrounding) in atlas.surroundings.iter().enumerate() {
        let place = atlas.referred(surrounding).and_then(|referred| referred.place(atlas));
        let expected = "a figure, organisation or platform that a document ties to a place";
        findings.require(place.is_some(), "surroundings", row, "ref", expected);
    }
    for (row, platform) in atlas.platforms.iter().enumerate() {
        for stage in &platform.stages {
            findings.known(&stages, stage.as_str(), "platforms", row, "stages");
        }
        if let Some(place) = &platform.place {
            findings.known(&places, place.as_str(), "platforms", row, "place");
        }
        if let Some(organisation) = &platform.organisation {
            findings.known(&organisations, organisation.as_str(), "platforms", row, "organisation");
        }
        findings.evidence(&platform.evidence, "platforms", row, "section");
    }
    for (row, programme) in atlas.programmes.iter().enumerate() {
        findings.evidence(&programme.evidence, "programmes", row, "section");
    }
}

fn check_organisations(atlas: &Atlas, findings: &mut Findings) {
    let places = ids(&atlas.places, |row| row.id.as_str());
    for (row, organisation) in atlas.organisations.iter().enumerate() {
        findings.evidence(&organisation.evidence, "organisations", row, "section");
        if let Some(place) = &organisation.place {
            findings.known(&places, place.as_str(), "organisations", row, "place");
        }
        match organisation.tie {
            Tie::Courted | Tie::NotStated => findings.require(
                organisation.place.is_none(),
                "organisations",
                row,
                "place",
                "no place: a courted firm is not present, and an unstated place is not filled in",
            ),
            Tie::Located | Tie::Introduced | Tie::Signed | Tie::Reserve => findings.require(
                organisation.place.is_some(),
                "organisations",
                row,
                "place",
                "the place that the document ties it to",
            ),
            Tie::PlatformPlanned | Tie::Promoted | Tie::Partner => {}
        }
    }
}
