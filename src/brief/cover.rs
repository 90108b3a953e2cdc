//! What a board reads that reads nothing else: who leads and how firmly, on what grounds, and what to ask first.

use super::content::Content;
use super::state::BriefState;
use crate::scout::index::NAMED;
use crate::scout::rank::tenths;
use crate::scout::words::{self, Labels};
use crate::scout::{Group, Ranked, ScoutIndex};
use crate::texts::{self, write};

/// The sentences of the cover, each a line; none without a ranking. `name` calls places by their slug.
#[must_use]
pub fn cover(
    index: &ScoutIndex,
    state: &BriefState,
    content: &Content,
    labels: &Labels,
    name: impl Fn(&str) -> String,
) -> Vec<String> {
    let ranked = &content.outcome.ranked;
    let Some(first) = ranked.first() else { return Vec::new() };
    let called = |ranked: &Ranked| name(index.slug(ranked.candidate));
    let leading: Vec<String> = ranked.iter().take_while(|other| other.rank == first.rank).map(called).collect();
    let points = tenths(first.points);
    let mut lines = vec![match (leading.as_slice(), content.reach(0)) {
        ([place], (best, worst)) if best == worst => texts::brief::cover_first(place, &points),
        ([place], (_, worst)) => texts::brief::cover_first_unless(place, &points, worst),
        (places, _) => texts::brief::cover_tied(&write::names(places), &points),
    }];
    let written = content.places.iter().filter_map(|place| Some(content.outcome.of(index, place)?.1));
    let written: Vec<&Ranked> = written.collect();
    let Some((best, others)) = written.split_first() else { return lines };
    if best.rank > first.rank {
        lines.push(texts::brief::cover_kept(&called(best), best.rank, &tenths(best.points)));
    }
    let is_alone = leading.len() == 1 || best.rank > first.rank;
    lines.push(texts::brief::cover_grounds(&called(best), &grounds(index, state, best, labels)));
    let others = others.iter().filter(|other| is_alone || other.rank > first.rank);
    let others: Vec<String> =
        others.map(|other| texts::brief::cover_place(&called(other), other.rank, &tenths(other.points))).collect();
    if !others.is_empty() {
        lines.push(texts::brief::cover_others(&write::names(&others)));
    }
    lines
}

/// What documents confirm of what was asked, what they only mention, what speaks against a place, and what is to be asked.
fn grounds(index: &ScoutIndex, state: &BriefState, ranked: &Ranked, labels: &Labels) -> String {
    let Some(candidate) = index.candidates.get(ranked.candidate) else { return String::new() };
    let counts = state.need.counts(index);
    let (mut named, mut present, mut ahead) = (Vec::new(), Vec::new(), Vec::new());
    let (mut against, mut silent) = (Vec::new(), Vec::new());
    for criterion in state.need.criteria.iter().copied() {
        match candidate.finding(criterion, counts) {
            None => silent.push(criterion),
            Some(finding) if finding.grade < 0 => against.push(criterion),
            // A distance is reckoned: no document says it.
            Some(_) if criterion.group() == Group::Access => {}
            Some(finding) if finding.present => present.push(criterion),
            Some(finding) if criterion.group() == Group::Field && finding.grade >= NAMED => named.push(criterion),
            Some(_) => ahead.push(criterion),
        }
    }
    let said = [
        (named, texts::brief::cover_named as fn(&str) -> String),
        (present, texts::brief::cover_present),
        (ahead, texts::brief::cover_ahead),
        (against, texts::brief::cover_against),
        (silent, texts::brief::cover_silent),
    ];
    let said = said.iter().filter(|(criteria, _)| !criteria.is_empty());
    write::clauses(&said.map(|(criteria, text)| text(&words::names(criteria, labels))).collect::<Vec<_>>())
}
