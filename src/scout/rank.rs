//! Points, order and must-haves.

use super::criterion::{Criterion, Group};
use super::index::{Candidate, ScoutIndex};
use super::modality::Counts;
use super::need::Need;

/// The answer to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Best first.
    pub ranked: Vec<Ranked>,
    /// Indexes of places that documents tie to none of the sub-industries asked for.
    pub apart: Vec<usize>,
    /// Indexes of places left out for a must-have that no document confirms.
    pub dropped: Vec<usize>,
    /// Indexes of places that lie farther than they may.
    pub far: Vec<usize>,
    /// Indexes of places of which nobody can tell how far they lie, where that was asked.
    pub unplaced: Vec<usize>,
}

/// One place of the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// Index into [`ScoutIndex::candidates`].
    pub candidate: usize,
    /// From 1; places with equal points share a rank.
    pub rank: usize,
    /// Tenths of a point, −1000 to 1000.
    pub points: i32,
    /// What each group adds, in tenths of a point, in the order of [`Group::ALL`].
    pub parts: [i32; 4],
    /// What was asked for and no document states.
    pub unknown: Vec<Criterion>,
    /// Must-haves that no document confirms: not stated, or only planned.
    pub unconfirmed: Vec<Criterion>,
}

impl Outcome {
    /// Where a place stands in the answer, and how; none for one that is not ranked.
    #[must_use]
    pub fn of(&self, index: &ScoutIndex, slug: &str) -> Option<(usize, &Ranked)> {
        self.ranked.iter().enumerate().find(|(_, ranked)| index.slug(ranked.candidate) == slug)
    }
}

impl Ranked {
    /// What was asked for and no document states.
    pub fn silent(&self) -> impl Iterator<Item = Criterion> + '_ {
        self.unknown.iter().copied().filter(|criterion| criterion.group() != Group::Access)
    }

    /// The distances that were asked for and cannot be reckoned: documents state no distance, so
    /// that silence about one says nothing, but the position is missing.
    pub fn unreckoned(&self) -> impl Iterator<Item = Criterion> + '_ {
        self.unknown.iter().copied().filter(|criterion| criterion.group() == Group::Access)
    }
}

/// Ranks all places that documents tie to what is made.
#[must_use]
pub fn rank(index: &ScoutIndex, need: &Need) -> Outcome {
    let mut outcome = Outcome::default();
    if !need.is_asked() {
        return outcome;
    }
    let counts = need.counts(index);
    for (at, candidate) in index.candidates.iter().enumerate() {
        if !need.of(Group::Field).any(|criterion| candidate.finding(criterion, counts).is_some()) {
            outcome.apart.push(at);
            continue;
        }
        match reach(candidate, need) {
            Reach::Near => {}
            Reach::Far => {
                outcome.far.push(at);
                continue;
            }
            Reach::Unplaced => {
                outcome.unplaced.push(at);
                continue;
            }
        }
        let ranked = judge(at, candidate, need, counts);
        if need.drop_unconfirmed && !ranked.unconfirmed.is_empty() {
            outcome.dropped.push(at);
        } else {
            outcome.ranked.push(ranked);
        }
    }
    // Equal points keep the order of the list; their rank is the same.
    outcome.ranked.sort_unstable_by_key(|ranked| (-ranked.points, ranked.candidate));
    let mut before = None;
    for (at, ranked) in outcome.ranked.iter_mut().enumerate() {
        ranked.rank = match before {
            Some((points, rank)) if points == ranked.points => rank,
            _ => at + 1,
        };
        before = Some((ranked.points, ranked.rank));
    }
    outcome
}

enum Reach {
    Near,
    Far,
    Unplaced,
}

/// Whether a place lies as near as it must to each point that it should be near to.
fn reach(candidate: &Candidate, need: &Need) -> Reach {
    if need.within == 0 {
        return Reach::Near;
    }
    let mut reach = Reach::Near;
    for criterion in need.of(Group::Access) {
        let Criterion::Access(point) = criterion else { continue };
        match candidate.distances.get(usize::from(point)).copied().flatten() {
            None => return Reach::Unplaced,
            Some(far) if far > u16::from(need.within) * 10 => reach = Reach::Far,
            Some(_) => {}
        }
    }
    reach
}

fn judge(at: usize, candidate: &Candidate, need: &Need, counts: Counts) -> Ranked {
    let parts = parts(candidate, need, counts);
    let is_unknown = |criterion: &Criterion| candidate.finding(*criterion, counts).is_none();
    let is_unconfirmed = |criterion: &Criterion| {
        candidate.finding(*criterion, counts).is_none_or(|found| !found.present || found.grade <= 0)
    };
    Ranked {
        candidate: at,
        rank: 0,
        points: parts.iter().sum(),
        parts,
        unknown: need.criteria.iter().copied().filter(is_unknown).collect(),
        unconfirmed: need.musts.iter().copied().filter(is_unconfirmed).collect(),
    }
}

/// What each group adds for who makes something, in tenths of a point.
#[must_use]
pub fn parts(candidate: &Candidate, need: &Need, counts: Counts) -> [i32; 4] {
    let weights = need.weights;
    let asked = |group: Group| need.of(group).count();
    let all: i32 =
        Group::ALL.iter().filter(|group| asked(**group) > 0).map(|group| i32::from(weights.of(*group))).sum();
    let mut parts = [0; 4];
    if all == 0 {
        return parts;
    }
    for (part, group) in parts.iter_mut().zip(Group::ALL) {
        let count = i32::try_from(asked(*group)).unwrap_or(i32::MAX);
        if count == 0 {
            continue;
        }
        let grades: i32 = need
            .of(*group)
            .filter_map(|criterion| candidate.finding(criterion, counts))
            .map(|found| i32::from(found.grade))
            .sum();
        // A park that does not stand yet is no better a site for what it is planned to be.
        let readiness = if *group == Group::Field { i32::from(candidate.readiness) * count } else { 0 };
        *part = rounded((grades + readiness) * i32::from(weights.of(*group)) * 10, count * all);
    }
    parts
}

/// A quotient to the nearest whole, halves away from zero.
const fn rounded(value: i32, by: i32) -> i32 {
    let half = by / 2;
    if value >= 0 { (value + half) / by } else { (value - half) / by }
}

/// A number of tenths as it is read: `−3.5`.
#[must_use]
pub fn tenths(value: i32) -> String {
    let sign = if value < 0 { "−" } else { "" };
    format!("{sign}{}.{}", value.abs() / 10, value.abs() % 10)
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn tenths_are_read_with_one_decimal_and_a_true_minus() {
        for (value, text) in [(0, "0.0"), (7, "0.7"), (-7, "−0.7"), (423, "42.3"), (-1000, "−100.0")] {
            assert_eq!(tenths(value), text);
        }
    }
}
