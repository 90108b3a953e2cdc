//! Targets in the order of their terms, and in each term by what of them can be set against what.

use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::figure::Figure;
use crate::atlas::outcome::Outcome;
use crate::atlas::target::{Comparable, Target};

/// What stands at both ends of a target's row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ends {
    /// Beginning and aim measure the same.
    Same,
    /// Both are numbers, of different things.
    Differ,
    /// The aim is a number, the beginning is not stated as one.
    AimOnly,
    /// No number at either end.
    Words,
}

/// When the targets of a group fall due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// By a year.
    By(u16),
    Open,
    /// Other cities' targets, whatever their terms.
    Elsewhere,
}

/// Targets of one term.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<'a> {
    pub term: Term,
    /// What came of all of them; none where it is not the same.
    pub outcome: Option<Outcome>,
    /// By what stands at their ends, each with the newer target that took its place.
    pub parts: Vec<(Ends, Vec<Row<'a>>)>,
}

/// A target, and the newer one that took its place.
pub type Row<'a> = (&'a Target, Option<&'a Target>);

impl Group<'_> {
    /// How many stand: what a newer document replaced is history.
    #[must_use]
    pub fn count(&self) -> usize {
        self.parts.iter().flat_map(|(_, rows)| rows).filter(|(_, newer)| newer.is_none()).count()
    }
}

/// The figures that a target names, of one end.
#[must_use]
pub fn figures<'a>(atlas: &'a Atlas, keys: &[String]) -> Vec<&'a Figure> {
    keys.iter().flat_map(|key| atlas.figures_by(key)).collect()
}

/// What stands at both ends of a target.
#[must_use]
pub fn ends(atlas: &Atlas, target: &Target) -> Ends {
    let is_number = |keys: &[String]| figures(atlas, keys).iter().any(|figure| figure.value.is_some());
    match (is_number(&target.baseline_figures), is_number(&target.target_figures)) {
        (true, true) if target.comparable != Comparable::No => Ends::Same,
        (true, true) => Ends::Differ,
        (false, true) => Ends::AimOnly,
        (_, false) => Ends::Words,
    }
}

/// All targets in groups: by year, then those without a term, then those of others.
#[must_use]
pub fn groups<'a>(atlas: &'a Atlas, rows: Vec<Row<'a>>) -> Vec<Group<'a>> {
    let term = |target: &Target| match target.due.end() {
        _ if !atlas.is_home(&target.place) => Term::Elsewhere,
        Some(PartialDate { year, .. }) => Term::By(year),
        None => Term::Open,
    };
    let place = |term: Term| match term {
        Term::By(year) => (0, year),
        Term::Open => (1, 0),
        Term::Elsewhere => (2, 0),
    };
    let mut terms: Vec<Term> = rows.iter().map(|(target, _)| term(target)).collect();
    terms.sort_by_key(|term| place(*term));
    terms.dedup();
    let group = |of: Term| {
        let own: Vec<Row<'a>> = rows.iter().copied().filter(|(target, _)| term(target) == of).collect();
        let mut outcomes = own.iter().filter(|(_, newer)| newer.is_none()).map(|(target, _)| atlas.outcome(target));
        let first = outcomes.next();
        let outcome = first.filter(|first| outcomes.all(|outcome| outcome == *first));
        let parts = [Ends::Same, Ends::Differ, Ends::AimOnly, Ends::Words].into_iter().filter_map(|kind| {
            let rows: Vec<Row<'a>> = own.iter().copied().filter(|(target, _)| ends(atlas, target) == kind).collect();
            (!rows.is_empty()).then_some((kind, rows))
        });
        Group { term: of, outcome, parts: parts.collect() }
    };
    terms.into_iter().map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;
    use crate::atlas::site::Site;

    #[test]
    fn targets_stand_by_term_and_by_what_can_be_compared() {
        let targets = [
            "id=G01 due=2028",
            "id=G02 due=2025 baseline_figures=F001 target_figures=F002 comparable=yes",
            "id=G03 due=2025 baseline_figures=F001 target_figures=F002",
            "id=G04 due=2025 target_figures=F002",
            "id=G05 due=无年限",
            "id=G06 due=2020 place=C01",
        ];
        let atlas = Atlas {
            site: Site { data_date: "2026-07-01".parse().expect("a day"), ..Site::default() },
            places: ["id=P01 slug=a", "id=C01 slug=b role=comparator region=elsewhere"].map(invented::place).into(),
            figures: ["id=F001 low=3 high=3", "id=F002 low=9 high=9 kind=target due=2025"].map(invented::figure).into(),
            targets: targets.map(invented::target).into(),
            ..Atlas::default()
        };
        let groups = groups(&atlas, atlas.targets.iter().map(|target| (target, None)).collect());
        let drawn: Vec<(Term, usize, Option<Outcome>)> =
            groups.iter().map(|group| (group.term, group.count(), group.outcome)).collect();
        assert_eq!(
            drawn,
            [
                (Term::By(2025), 3, Some(Outcome::Unreported)),
                (Term::By(2028), 1, Some(Outcome::Pending)),
                (Term::Open, 1, Some(Outcome::Open)),
                (Term::Elsewhere, 1, Some(Outcome::Unreported)),
            ]
        );
        let parts: Vec<Ends> = groups.iter().flat_map(|group| group.parts.iter().map(|(ends, _)| *ends)).collect();
        assert_eq!(parts.get(..3), Some([Ends::Same, Ends::Differ, Ends::AimOnly].as_slice()));
    }
}
