//! What must hold between the tables, whatever they were read from.
//!
//! Findings name a table, a row and a column; the reader of the tables knows
//! which line that is. Everything is checked; nothing stops at the first mistake.

mod claims;

use std::collections::BTreeSet;

use super::Atlas;
use super::evidence::DocumentId;
use super::organisation::Tie;
use super::place::{Place, PlaceKind, Region, RemarkKind, Role};
use crate::texts;

/// A mistake of meaning in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Table name without extension.
    pub table: &'static str,
    /// 0-based row, without the header.
    pub row: usize,
    pub column: &'static str,
    /// What should stand there, as a clause that follows the offending text: 应为…, 应留空…, 不能….
    pub expected: String,
}

/// A check, and the tables besides its own that it reads: with a mistake in one of these it would raise false alarms.
type Check = (&'static [&'static str], fn(&Atlas, &mut Findings));

/// Every check. A table that is compared with itself as a whole stands among those that must be sound.
const CHECKS: [Check; 11] = [
    (&[], check_documents),
    (&[], check_places),
    (&["places"], check_core),
    (&["places"], check_districts),
    (&[], check_remarks),
    (&["figures", "organisations", "platforms", "places"], check_surroundings),
    (&["places"], check_organisations),
    (&["documents"], claims::check_figures),
    (&["figures"], claims::check_charts),
    (&["figures"], claims::check_events_and_targets),
    (&EVERYTHING, check_questions),
];
/// What a question may be answered by.
const EVERYTHING: [&str; 9] =
    ["places", "districts", "industries", "platforms", "organisations", "figures", "events", "targets", "questions"];

/// Checks all tables against each other, as far as they are sound. Keys and references are by then: the reader checks
/// them by what is told of the tables.
#[must_use]
pub fn check(atlas: &Atlas, is_sound: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    for (tables, check) in CHECKS {
        if tables.iter().all(|table| is_sound(table)) {
            check(atlas, &mut findings);
        }
    }
    findings.0
}

fn check_questions(atlas: &Atlas, findings: &mut Findings) {
    for (row, word, holder) in atlas.answered_after_all() {
        findings.add("questions", row, "kind", texts::mistakes::question_answered(&word, &holder));
    }
}

struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, table: &'static str, row: usize, column: &'static str, expected: impl Into<String>) {
        self.0.push(Finding { table, row, column, expected: expected.into() });
    }

    fn require(&mut self, holds: bool, table: &'static str, row: usize, column: &'static str, expected: &str) {
        if !holds {
            self.add(table, row, column, expected);
        }
    }
}

fn check_documents(atlas: &Atlas, findings: &mut Findings) {
    for (row, document) in atlas.documents.iter().enumerate() {
        if let Some(date) = document.date {
            let day = atlas.site.data_date;
            let expected = texts::mistakes::document_too_late(&day.to_string());
            findings.require(date.start_year() <= day.end_year(), "documents", row, "date", &expected);
        }
        let Some(older) = &document.replaces else { continue };
        let mut seen = BTreeSet::from([&document.id]);
        let mut current = Some(older);
        while let Some(id) = current {
            if !seen.insert(id) {
                findings.add("documents", row, "replaces", texts::mistakes::replaces_in_a_circle());
                break;
            }
            current = atlas.documents.iter().find(|other| other.id == *id).and_then(|other| other.replaces.as_ref());
        }
        let date = |id: &DocumentId| atlas.documents.iter().find(|other| other.id == *id).and_then(|other| other.date);
        if let (Some(new), Some(old)) = (document.date, date(older)) {
            let expected = texts::mistakes::replaces_later(older.as_str(), &old.to_string());
            findings.require(new.end_year() > old.start_year(), "documents", row, "date", &expected);
        }
    }
}

fn check_places(atlas: &Atlas, findings: &mut Findings) {
    for (row, place) in atlas.places.iter().enumerate() {
        if place.parent.is_some() {
            let expected = texts::mistakes::parent_circle();
            findings.require(!has_cycle(atlas, &place.id.0), "places", row, "parent", expected);
        }
    }
}

fn check_core(atlas: &Atlas, findings: &mut Findings) {
    let cores = atlas.places.iter().filter(|place| place.role == Role::Core).count();
    if cores != 1 {
        findings.add("places", 0, "role", texts::mistakes::cores(cores));
    }
}

/// A district has a page of its own or is a county with one, and no two pages answer to the same name in a link.
fn check_districts(atlas: &Atlas, findings: &mut Findings) {
    let is_county = |place: &Place| place.kind == PlaceKind::County && place.region == Region::Home && place.profile;
    for (row, district) in atlas.districts.iter().enumerate() {
        let holds = atlas.place_of_district(district).is_none_or(is_county);
        findings.require(holds, "districts", row, "place", texts::mistakes::district_place());
        let wrong = match (&district.place, district.slug.as_str()) {
            (Some(place), slug) if !slug.is_empty() => Some(texts::mistakes::district_is_a_place(place.as_str())),
            (None, "") => Some(texts::mistakes::district_slug().to_owned()),
            (_, slug) => atlas.place_by_slug(slug).map(|place| texts::mistakes::district_slug_taken(place.id.as_str())),
        };
        if let Some(expected) = wrong {
            findings.add("districts", row, "slug", expected);
        }
    }
    for (row, place) in atlas.places.iter().enumerate().filter(|(_, place)| is_county(place)) {
        let is_told = atlas.districts.iter().any(|district| district.place.as_ref() == Some(&place.id));
        findings.require(is_told, "places", row, "kind", &texts::mistakes::county_without_district(place.id.as_str()));
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

fn check_remarks(atlas: &Atlas, findings: &mut Findings) {
    for (row, remark) in atlas.remarks.iter().enumerate() {
        match (&remark.evidence, remark.kind) {
            (None, RemarkKind::Caution) => {
                findings.add("remarks", row, "document", texts::mistakes::caution_source());
            }
            (Some(_), RemarkKind::Unknown) => {
                findings.add("remarks", row, "document", texts::mistakes::unknown_source());
            }
            _ => {}
        }
    }
}

fn check_surroundings(atlas: &Atlas, findings: &mut Findings) {
    for (row, surrounding) in atlas.surroundings.iter().enumerate() {
        let is_placed = atlas.referred(surrounding).is_none_or(|referred| referred.place(atlas).is_some());
        findings.require(is_placed, "surroundings", row, "ref", texts::mistakes::surrounding_place());
    }
}

fn check_organisations(atlas: &Atlas, findings: &mut Findings) {
    for (row, organisation) in atlas.organisations.iter().enumerate() {
        match organisation.tie {
            tie @ (Tie::Courted | Tie::NotStated) => findings.require(
                organisation.place.is_none(),
                "organisations",
                row,
                "place",
                &texts::mistakes::tie_without_place(tie.code(), tie.meaning()),
            ),
            tie @ (Tie::Located | Tie::Named | Tie::Introduced | Tie::Signed | Tie::Reserve) => findings.require(
                organisation.place.is_some(),
                "organisations",
                row,
                "place",
                &texts::mistakes::tie_with_place(tie.code()),
            ),
            Tie::PlatformPlanned | Tie::Promoted | Tie::Partner => {}
        }
        // One rule for all: where nothing but a name ties an organisation to a place, the tie says so.
        let words = organisation.tie_words.as_str();
        let shares =
            !organisation.name.is_empty() && (organisation.name.contains(words) || words.contains(&organisation.name));
        let is_named = !words.is_empty() && shares && atlas.is_name_of_a_place(words);
        let right = match organisation.tie {
            Tie::Located if is_named => Some(Tie::Named),
            Tie::Named if !is_named => Some(Tie::Located),
            _ => None,
        };
        if let Some(right) = right {
            let expected = texts::mistakes::tie_by_name(right.code(), right.label());
            findings.add("organisations", row, "tie", expected);
        }
    }
}
