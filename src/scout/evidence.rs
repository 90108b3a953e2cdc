//! The findings of the facts: what documents say of each place and each
//! criterion, with the rows that the words come from.

use super::criterion::{Around, Criterion};
use super::index::{Candidate, Finding, NAMED, ScoutIndex};
use super::modality::{self, Modalities};
use crate::atlas::Atlas;
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::industry::{PlaceIndustry, Platform, Strength, TieState};
use crate::atlas::organisation::{Category, Organisation, Tie};
use crate::atlas::place::{Distance, Place, PlaceId, ReferencePoint, Region, Role, Status};
use crate::atlas::surrounding::{Referred, Theme};

/// How near a statement is to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The place itself or something in it.
    Here,
    /// The zone or county around it: worth half.
    Around,
}

/// What a reason rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis<'a> {
    Tie(&'a PlaceIndustry),
    Platform(&'a Platform),
    Figure(&'a Figure),
    Organisation(&'a Organisation),
    Distance { to: &'a ReferencePoint, distance: Distance },
}

/// One statement that speaks for or against a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason<'a> {
    pub criterion: Criterion,
    pub grade: i16,
    pub present: bool,
    pub scope: Scope,
    /// Whom it is for.
    pub fits: Modalities,
    pub basis: Basis<'a>,
    /// What to mind when reading it.
    pub note: &'a str,
}

/// A place with all that documents say of it as a site.
#[derive(Debug, Clone, PartialEq)]
pub struct Site<'a> {
    pub place: &'a Place,
    /// The zone or county around it, where that is a place of the layout.
    pub around: Option<&'a Place>,
    /// Strongest first within each criterion.
    pub reasons: Vec<Reason<'a>>,
    pub readiness: i16,
}

/// Every place that a document ties to a sub-industry by its own name.
#[must_use]
pub fn sites(atlas: &Atlas) -> Vec<Site<'_>> {
    atlas
        .places
        .iter()
        .filter(|place| place.region == Region::Home && place.profile && place.role != Role::Background)
        .filter(|place| atlas.place_industries.iter().any(|tie| tie.place == place.id))
        .map(|place| site(atlas, place))
        .collect()
}

/// The findings without their texts.
#[must_use]
pub fn index(atlas: &Atlas) -> ScoutIndex {
    let sites = sites(atlas);
    let candidates = sites
        .iter()
        .map(|site| {
            let mut findings: Vec<Finding> = Vec::new();
            for Reason { criterion, grade, present, fits, .. } in &site.reasons {
                let same = |known: &&mut Finding| {
                    known.criterion == *criterion && known.fits == *fits && known.present == *present
                };
                match findings.iter_mut().find(same) {
                    // The strongest counts.
                    Some(known) => known.grade = known.grade.max(*grade),
                    None => {
                        findings.push(Finding { criterion: *criterion, grade: *grade, present: *present, fits: *fits })
                    }
                }
            }
            let distances = atlas.reference_points.iter().map(|point| {
                let far = atlas.distance(&site.place.id, point)?;
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a distance within a city")]
                Some((far.kilometres * 10.0).round() as u16)
            });
            let distances = distances.collect();
            let zone = |zone: &Place| sites.iter().position(|other| other.place.id == zone.id);
            let around = site.around.and_then(zone).and_then(|at| u16::try_from(at).ok());
            Candidate { slug: site.place.slug.clone(), findings, distances, around, readiness: site.readiness }
        })
        .collect();
    ScoutIndex {
        industries: atlas.industries.iter().map(|row| row.id.0.clone()).collect(),
        stages: atlas.stages.iter().map(|row| row.id.0.clone()).collect(),
        makes: atlas.industries.iter().map(|row| Modalities::of(&row.modalities)).collect(),
        access: atlas.reference_points.iter().map(|row| row.code.clone()).collect(),
        candidates,
    }
}

/// What a park that does not stand yet loses.
#[must_use]
pub const fn readiness(status: Status) -> i16 {
    match status {
        Status::Existing | Status::Introduced | Status::NotStated => 0,
        Status::Building => -10,
        Status::Planned => -20,
    }
}

/// What a tie to a sub-industry is worth; a report says less than the document it reports of, and a target
/// or a building site less than a division of labour.
#[must_use]
pub const fn tie_grade(strength: Strength, reported: bool, state: TieState) -> i16 {
    match (strength, reported) {
        (Strength::Leading, _) if matches!(state, TieState::Prospective) => 60,
        (Strength::Leading, false) => NAMED,
        (Strength::Leading, true) => 80,
        (Strength::Carrier, _) => 60,
        (Strength::Inferred, _) => 30,
        (Strength::Mentioned, _) => 20,
    }
}

/// What a platform is worth: a planned one is no present one.
#[must_use]
pub const fn status_grade(status: Status) -> Option<i16> {
    match status {
        Status::Existing => Some(100),
        Status::Building | Status::Introduced => Some(60),
        Status::Planned => Some(30),
        Status::NotStated => None,
    }
}

/// Up to how many kilometres a distance is worth how much: the first that holds counts.
pub const NEAR: [(f64, i16); 3] = [(15.0, 100), (25.0, 60), (35.0, 30)];
/// Beyond how many kilometres a distance takes away, and what.
pub const FAR: (f64, i16) = (60.0, -30);

/// What a distance in kilometres is worth: near adds, far takes away, between them is nothing.
#[must_use]
pub fn distance_grade(kilometres: f64) -> i16 {
    let near = NEAR.iter().find(|(within, _)| kilometres <= *within);
    let far = (kilometres > FAR.0).then_some(FAR.1);
    near.map(|(_, grade)| *grade).or(far).unwrap_or_default()
}

/// What a figure of the surroundings is worth, and whether it is of the present.
#[must_use]
pub const fn figure_grade(kind: FigureKind) -> (i16, bool) {
    match kind {
        FigureKind::Fact | FigureKind::Rank => (100, true),
        FigureKind::Target | FigureKind::Plan => (30, false),
    }
}

/// All that documents say of a place as a site, whether or not it is one that is ranked.
#[must_use]
pub fn site<'a>(atlas: &'a Atlas, place: &'a Place) -> Site<'a> {
    let around = place.parent.as_ref().and_then(|id| atlas.place(id)).filter(|parent| is_zone(parent));
    let here: Vec<&PlaceId> = atlas.family(&place.id).into_iter().map(|inner| &inner.id).collect();
    let scope = |id: &PlaceId| {
        if here.contains(&id) {
            Some(Scope::Here)
        } else if around.is_some_and(|zone| zone.id == *id) {
            Some(Scope::Around)
        } else {
            None
        }
    };
    let mut reasons = Vec::new();
    reasons.extend(ties(atlas, place));
    reasons.extend(stages(atlas, &scope));
    reasons.extend(surroundings(atlas, &scope));
    reasons.extend(peers(atlas, &scope));
    reasons.extend(distances(atlas, place));
    reasons.sort_by_key(|reason| (reason.criterion, -reason.grade, !reason.present, reason.scope));
    Site { place, around, reasons, readiness: readiness(place.status) }
}

fn is_zone(place: &Place) -> bool {
    matches!(place.role, Role::Core | Role::Base | Role::Task)
}

fn numbered(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

fn halved(grade: i16, scope: Scope) -> i16 {
    if scope == Scope::Around { grade / 2 } else { grade }
}

/// Ties to the place itself: those of its parks are theirs.
fn ties<'a>(atlas: &'a Atlas, place: &'a Place) -> impl Iterator<Item = Reason<'a>> {
    atlas.current_ties().filter(move |tie| tie.place == place.id).filter_map(|tie| {
        let at = atlas.industries.iter().position(|industry| industry.id == tie.industry)?;
        Some(Reason {
            criterion: Criterion::Industry(numbered(at)),
            grade: tie_grade(tie.strength, atlas.is_reported(&tie.evidence), tie.state),
            present: tie.state == TieState::Existing,
            scope: Scope::Here,
            fits: Modalities::ALL,
            basis: Basis::Tie(tie),
            note: &tie.note,
        })
    })
}

fn stages<'a>(atlas: &'a Atlas, scope: &impl Fn(&PlaceId) -> Option<Scope>) -> Vec<Reason<'a>> {
    let mut found = Vec::new();
    for platform in &atlas.platforms {
        let scope = platform.place.as_ref().and_then(scope);
        let (Some(scope), Some(grade)) = (scope, status_grade(platform.status)) else { continue };
        for stage in &platform.stages {
            let Some(at) = atlas.stages.iter().position(|row| row.id == *stage) else { continue };
            found.push(Reason {
                criterion: Criterion::Stage(numbered(at)),
                grade: halved(grade, scope),
                present: platform.status == Status::Existing && scope == Scope::Here,
                scope,
                fits: Modalities::of(&platform.modalities),
                basis: Basis::Platform(platform),
                note: &platform.note,
            });
        }
    }
    found
}

/// What a statement of the surroundings is worth; one that must be read with care, half.
fn surroundings<'a>(atlas: &'a Atlas, scope: &impl Fn(&PlaceId) -> Option<Scope>) -> Vec<Reason<'a>> {
    let mut found = Vec::new();
    for row in &atlas.surroundings {
        let Some(referred) = atlas.referred(row) else { continue };
        let Some(scope) = referred.place(atlas).as_ref().and_then(scope) else { continue };
        let (grade, present, basis, note) = match referred {
            Referred::Figure(figure) => {
                let (grade, present) = figure_grade(figure.kind);
                (grade, present, Basis::Figure(figure), &figure.note)
            }
            Referred::Organisation(organisation) => {
                let Some((grade, present)) = presence(organisation.tie) else { continue };
                (grade, present, Basis::Organisation(organisation), &organisation.note)
            }
            Referred::Platform(platform) => {
                let Some(grade) = status_grade(platform.status) else { continue };
                (grade, platform.status == Status::Existing, Basis::Platform(platform), &platform.note)
            }
        };
        let careful = !row.note.is_empty();
        found.push(Reason {
            criterion: Criterion::Around(match row.theme {
                Theme::Talent => Around::Talent,
                Theme::Capital => Around::Capital,
                Theme::Clinical => Around::Clinical,
                Theme::Incubation => Around::Incubation,
            }),
            grade: halved(if careful { grade / 2 } else { grade }, scope),
            present: present && scope == Scope::Here,
            scope,
            fits: Modalities::ALL,
            basis,
            note: if careful { &row.note } else { note },
        });
    }
    found
}

/// What an organisation's tie is worth, and whether it is there. One that is
/// courted, signed, held in reserve or a guest is no neighbour.
#[must_use]
pub const fn presence(tie: Tie) -> Option<(i16, bool)> {
    match tie {
        Tie::Located => Some((100, true)),
        Tie::Introduced => Some((60, true)),
        Tie::Named => Some((20, false)),
        Tie::PlatformPlanned => Some((30, false)),
        Tie::Signed | Tie::Reserve | Tie::Promoted | Tie::Courted | Tie::Partner | Tie::NotStated => None,
    }
}

/// The word in the field of who runs a park: no neighbour of its enterprises.
const OPERATOR: &str = "运营";

/// Whether an organisation is an enterprise of the field, by its own work.
#[must_use]
pub fn is_enterprise(row: &Organisation) -> bool {
    row.category == Category::Enterprise
        && row.domain == crate::atlas::place::Domain::Bio
        && !row.field.is_empty()
        && !row.field.contains(OPERATOR)
}

/// The tie of a park inside a site to a sub-industry that no document ties to the site itself.
#[must_use]
pub fn inside<'a>(atlas: &'a Atlas, site: &Site<'_>, criterion: Criterion) -> Option<(&'a PlaceIndustry, &'a Place)> {
    let Criterion::Industry(at) = criterion else { return None };
    let (tie, park) = atlas.strongest_tie(&site.place.id, &atlas.industries.get(usize::from(at))?.id)?;
    let own = site.reasons.iter().any(|reason| reason.criterion == criterion);
    Some((tie, park.filter(|_| !own)?))
}

/// Enterprises that are there: the reader judges by their field whether they are peers.
fn peers<'a>(atlas: &'a Atlas, scope: &impl Fn(&PlaceId) -> Option<Scope>) -> Vec<Reason<'a>> {
    let enterprises = atlas.organisations.iter().filter(|row| is_enterprise(row));
    enterprises
        .filter_map(|row| {
            let scope = row.place.as_ref().and_then(scope)?;
            let (grade, present) = presence(row.tie)?;
            Some(Reason {
                criterion: Criterion::Around(Around::Peers),
                grade: halved(grade, scope),
                present: present && scope == Scope::Here,
                scope,
                fits: modality::of_enterprise(atlas, row),
                basis: Basis::Organisation(row),
                note: &row.note,
            })
        })
        .collect()
}

fn distances<'a>(atlas: &'a Atlas, place: &Place) -> impl Iterator<Item = Reason<'a>> {
    (0_u8..).zip(&atlas.reference_points).filter_map(move |(at, to)| {
        let distance = atlas.distance(&place.id, to)?;
        Some(Reason {
            criterion: Criterion::Access(at),
            grade: distance_grade(distance.kilometres),
            present: true,
            scope: Scope::Here,
            fits: Modalities::ALL,
            basis: Basis::Distance { to, distance },
            note: "",
        })
    })
}

/// What a criterion is called.
#[must_use]
pub fn label(atlas: &Atlas, criterion: Criterion) -> &str {
    match criterion {
        Criterion::Industry(at) => atlas.industries.get(usize::from(at)).map_or("", |row| row.short_name.as_str()),
        Criterion::Stage(at) => atlas.stages.get(usize::from(at)).map_or("", |row| row.short_name.as_str()),
        Criterion::Around(around) => around.label(),
        Criterion::Access(at) => atlas.reference_points.get(usize::from(at)).map_or("", |row| row.short_name.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_adds_far_takes_away_and_between_is_nothing() {
        for (kilometres, grade) in
            [(0.0, 100), (15.0, 100), (15.1, 60), (25.0, 60), (35.0, 30), (35.1, 0), (60.0, 0), (60.1, -30)]
        {
            assert_eq!(distance_grade(kilometres), grade, "{kilometres} km");
        }
    }

    #[test]
    fn what_the_method_says_in_one_line_is_worth_the_same() {
        let (fact, plan) = (figure_grade(FigureKind::Fact), figure_grade(FigureKind::Plan));
        assert_eq!((Some(fact), Some(fact.0)), (presence(Tie::Located), status_grade(Status::Existing)));
        assert_eq!((Some(plan), Some(plan.0)), (presence(Tie::PlatformPlanned), status_grade(Status::Planned)));
    }
}
