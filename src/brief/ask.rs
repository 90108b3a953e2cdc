//! What no document says, as questions to a park.

use crate::atlas::Atlas;
use crate::atlas::place::Status;
use crate::scout::criterion::Around;
use crate::scout::evidence::{Reason, Scope, Site, inside};
use crate::scout::modality::{Fit, Makers};
use crate::scout::{Criterion, Group, Modalities, words};
use crate::texts;

/// What is left to ask about some of the things that may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What it is about, in the order of the form.
    pub about: Vec<About>,
    pub text: String,
}

/// One thing that a question is about, and who has to ask it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    pub criterion: Criterion,
    pub makers: Makers,
}

/// What is left to ask about a place, where documents do not confirm that it has what may be
/// asked for; the same question is asked once.
#[must_use]
pub fn questions(atlas: &Atlas, site: &Site<'_>, criteria: &[Criterion]) -> Vec<Question> {
    let mut all: Vec<Question> = Vec::new();
    for criterion in criteria.iter().copied() {
        for made in Makers::each() {
            let Some(text) = question(atlas, site, criterion, made) else { continue };
            let about = About { criterion, makers: Makers::of(made) };
            let Some(known) = all.iter_mut().find(|known| known.text == text) else {
                all.push(Question { about: vec![about], text });
                continue;
            };
            match known.about.iter_mut().find(|known| known.criterion == criterion) {
                Some(known) => known.makers = known.makers.and(about.makers),
                None => known.about.push(about),
            }
        }
    }
    all
}

/// The question about one thing to who makes something; none where documents confirm it.
fn question(atlas: &Atlas, site: &Site<'_>, criterion: Criterion, made: Modalities) -> Option<String> {
    let about = || site.reasons.iter().filter(|reason| reason.criterion == criterion);
    let said: Vec<&Reason<'_>> = about().filter(|reason| reason.fits.fit(made) != Fit::Other).collect();
    if said.iter().any(|reason| reason.present) {
        return None;
    }
    if said.is_empty() && about().next().is_some() {
        let kinds = about().fold(Modalities::NONE, |kinds, reason| kinds.and(reason.fits));
        let kinds = words::kinds(kinds);
        return Some(match criterion {
            Criterion::Around(Around::Peers) => texts::brief::ask_other_peers(&kinds),
            _ => texts::brief::ask_other_kind(&kinds),
        });
    }
    let zone = site.around.map(|zone| zone.short_name.as_str()).unwrap_or_default();
    Some(match said.first() {
        None => match inside(atlas, site, criterion) {
            Some((_, park)) => texts::brief::ask_inside(&park.short_name),
            None => silent(atlas, criterion),
        },
        Some(reason) if reason.scope == Scope::Around => texts::brief::ask_around(zone),
        Some(_) => ahead(criterion).to_owned(),
    })
}

/// What to ask of a park that does not stand yet.
#[must_use]
pub fn readiness(status: Status) -> Option<&'static str> {
    match status {
        Status::Planned => Some(texts::brief::ask_planned()),
        Status::Building => Some(texts::brief::ask_building()),
        Status::Existing | Status::Introduced | Status::NotStated => None,
    }
}

/// Where no document says anything.
fn silent(atlas: &Atlas, criterion: Criterion) -> String {
    let words = match criterion {
        Criterion::Industry(_) => texts::brief::ask_field(),
        Criterion::Stage(_) => texts::brief::ask_stage(),
        Criterion::Around(Around::Talent) => texts::brief::ask_talent(),
        Criterion::Around(Around::Capital) => texts::brief::ask_capital(),
        Criterion::Around(Around::Clinical) => texts::brief::ask_clinical(),
        Criterion::Around(Around::Incubation) => texts::brief::ask_incubation(),
        Criterion::Around(Around::Peers) => texts::brief::ask_peers(),
        Criterion::Access(at) => {
            let point = atlas.reference_points.get(usize::from(at)).map_or("", |point| point.short_name.as_str());
            return texts::brief::ask_access(point);
        }
    };
    words.to_owned()
}

/// Where documents speak of something that is not there yet, or not clearly.
fn ahead(criterion: Criterion) -> &'static str {
    match criterion.group() {
        Group::Field => texts::brief::ask_field_ahead(),
        Group::Stages => texts::brief::ask_stage_ahead(),
        Group::Around => texts::brief::ask_around_ahead(),
        // Distances are reckoned or missing, never said to come.
        Group::Access => texts::brief::ask_access_reckoned(),
    }
}
