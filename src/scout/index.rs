//! What travels to the browser: places, and how far each fits each thing that may be asked.

use serde::{Deserialize, Serialize};

use super::criterion::{Around, Criterion, Group};
use super::modality::{Counts, Modalities};

/// Everything the scouting page knows, without texts: those stand in the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoutIndex {
    /// Ids, as they stand in links.
    pub industries: Vec<String>,
    pub stages: Vec<String>,
    /// What each of the industries makes.
    pub makes: Vec<Modalities>,
    /// Codes of the reference points, in the order of their table.
    pub access: Vec<String>,
    /// In the order of the map's list.
    pub candidates: Vec<Candidate>,
}

/// A place that a document ties to a sub-industry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub slug: String,
    /// At most one per criterion and whom it is for.
    pub findings: Vec<Finding>,
    /// How far it is to each of the reference points, in tenths of a kilometre; none without a position.
    pub distances: Vec<Option<u16>>,
    /// Index of the zone or county around it, where that is a candidate too.
    pub around: Option<u16>,
    /// 0 or less, added to the group of the field: a park that is only planned or being built.
    pub readiness: i16,
}

/// How far a place fits one criterion. What no document states has no finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub criterion: Criterion,
    /// −100 to 100.
    pub grade: i16,
    /// Whether it is there already, by the words of a document; a plan is not.
    pub present: bool,
    /// Whom it is for.
    pub fits: Modalities,
}

/// The grade of a tie to a field where a document itself, not a report of it, names the place for that field.
pub const NAMED: i16 = 100;

impl Candidate {
    /// What documents say of a criterion to who asks; none where they say nothing, or only what does not count.
    /// The strongest counts; anything that is there confirms.
    #[must_use]
    pub fn finding(&self, criterion: Criterion, counts: Counts) -> Option<Finding> {
        let all = self.findings.iter().filter(|finding| finding.criterion == criterion);
        all.filter(|finding| counts.leaves_out(criterion.group(), finding.fits, finding.present).is_none())
            .filter_map(|finding| Some(Finding { grade: finding.fits.worth(finding.grade, counts.made)?, ..*finding }))
            .reduce(|one, other| Finding {
                grade: one.grade.max(other.grade),
                present: one.present || other.present,
                ..one
            })
    }
}

impl ScoutIndex {
    /// The slug of a candidate; empty for a number that is none.
    #[must_use]
    pub fn slug(&self, candidate: usize) -> &str {
        self.candidates.get(candidate).map_or("", |candidate| candidate.slug.as_str())
    }

    /// The code of a criterion in links.
    #[must_use]
    pub fn code(&self, criterion: Criterion) -> Option<&str> {
        match criterion {
            Criterion::Industry(at) => self.industries.get(usize::from(at)).map(String::as_str),
            Criterion::Stage(at) => self.stages.get(usize::from(at)).map(String::as_str),
            Criterion::Around(around) => Some(around.code()),
            Criterion::Access(at) => self.access.get(usize::from(at)).map(String::as_str),
        }
    }

    /// The criterion of a code, which is its own only within its group.
    #[must_use]
    pub fn criterion(&self, group: Group, code: &str) -> Option<Criterion> {
        let at = |ids: &[String]| ids.iter().position(|id| id == code).and_then(|at| u8::try_from(at).ok());
        match group {
            Group::Field => at(&self.industries).map(Criterion::Industry),
            Group::Stages => at(&self.stages).map(Criterion::Stage),
            Group::Around => code.parse::<Around>().ok().map(Criterion::Around),
            Group::Access => at(&self.access).map(Criterion::Access),
        }
    }

    /// Every criterion that may be asked for, group after group.
    #[must_use]
    pub fn criteria(&self) -> Vec<Criterion> {
        let industries = (0_u8..).zip(&self.industries).map(|(at, _)| Criterion::Industry(at));
        let stages = (0_u8..).zip(&self.stages).map(|(at, _)| Criterion::Stage(at));
        let around = Around::ALL.iter().copied().map(Criterion::Around);
        let access = (0_u8..).zip(&self.access).map(|(at, _)| Criterion::Access(at));
        industries.chain(stages).chain(around).chain(access).collect()
    }
}
