//! What no document says, as questions to a park.

use crate::atlas::Atlas;
use crate::atlas::industry::Modality;
use crate::atlas::place::Status;
use crate::scout::criterion::Around;
use crate::scout::evidence::{Reason, Scope, Site, inside};
use crate::scout::{Criterion, Group, Modalities};
use crate::texts::{self, write};

/// What is left to ask about some of the things that may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What it is about, in the order of the form.
    pub about: Vec<About>,
    pub text: String,
}

/// One thing that a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    pub criterion: Criterion,
    /// Whom the statements about it are for.
    pub fits: Modalities,
    /// Whether only who makes something else has to ask.
    pub is_for_others: bool,
}

/// What is left to ask about a place, where documents do not confirm that it has what may be
/// asked for; the same question is asked once.
#[must_use]
pub fn questions(atlas: &Atlas, site: &Site<'_>, criteria: &[Criterion]) -> Vec<Question> {
    let mut all: Vec<Question> = Vec::new();
    for criterion in criteria {
        let fits = fits(site, *criterion);
        let about = |is_for_others| About { criterion: *criterion, fits, is_for_others };
        let asked = question(atlas, site, *criterion).map(|text| (about(false), text));
        let kinds: Vec<&str> = fits.kinds().map(Modality::label).collect();
        let others = (fits != Modalities::ALL && !kinds.is_empty())
            .then(|| (about(true), texts::brief::ask_other_kind(&write::names(&kinds))));
        for (about, text) in asked.into_iter().chain(others) {
            match all.iter_mut().find(|known| known.text == text) {
                Some(known) => known.about.push(about),
                None => all.push(Question { about: vec![about], text }),
            }
        }
    }
    all
}

/// Whom what is said about one thing is for; everybody where a statement does not say it, or there is none.
#[must_use]
pub fn fits(site: &Site<'_>, criterion: Criterion) -> Modalities {
    let mut all = Modalities::NONE;
    for reason in site.reasons.iter().filter(|reason| reason.criterion == criterion) {
        if reason.fits == Modalities::NONE {
            return Modalities::ALL;
        }
        all = all.and(reason.fits);
    }
    if all == Modalities::NONE { Modalities::ALL } else { all }
}

/// The question about one thing; none where documents confirm it.
fn question(atlas: &Atlas, site: &Site<'_>, criterion: Criterion) -> Option<String> {
    let said: Vec<&Reason<'_>> = site.reasons.iter().filter(|reason| reason.criterion == criterion).collect();
    if said.iter().any(|reason| reason.present) {
        return None;
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
