//! What an answer says in words, for the page, the brief and the paper alike.

use super::criterion::{Criterion, Group};
use super::index::ScoutIndex;
use super::modality::Modalities;
use super::need::{Need, step};
use super::rank::{Outcome, Ranked, tenths};
use super::stability::Stability;
use crate::atlas::industry::Modality;
use crate::texts::{self, write};

/// What each criterion is called in the form.
pub type Labels = Vec<(Criterion, String)>;

/// The names of some criteria, in the order of the form.
#[must_use]
pub fn names(criteria: &[Criterion], labels: &Labels) -> String {
    let known = labels.iter().filter(|(criterion, _)| criteria.contains(criterion));
    write::names(&known.map(|(_, name)| name.as_str()).collect::<Vec<_>>())
}

/// The names of kinds of product.
#[must_use]
pub fn kinds(kinds: Modalities) -> String {
    write::names(&kinds.kinds().map(Modality::label).collect::<Vec<_>>())
}

/// What is made and needed, for a title: 体外诊断、中试.
#[must_use]
pub fn subject(need: &Need, labels: &Labels) -> String {
    let asked: Vec<Criterion> = [Group::Field, Group::Stages].iter().flat_map(|group| need.of(*group)).collect();
    names(&asked, labels)
}

/// The question in words, for who reads the answer without the form: on paper, in a meeting.
#[must_use]
pub fn question(need: &Need, labels: &Labels) -> String {
    let asked = |group: Group| names(&need.of(group).collect::<Vec<_>>(), labels);
    let mut parts: Vec<String> = Vec::new();
    let mut weights: Vec<String> = Vec::new();
    for group in Group::ALL {
        let asked = asked(*group);
        if asked.is_empty() {
            continue;
        }
        parts.push(match group {
            Group::Field => texts::ranking::question_field(&asked),
            Group::Stages => texts::ranking::question_stages(&asked),
            Group::Around => texts::ranking::question_around(&asked),
            Group::Access => texts::ranking::question_access(&asked),
        });
        weights.push(texts::ranking::weight(group.label(), step(need.weights.of(*group))));
    }
    if !need.musts.is_empty() {
        let musts = names(&need.musts, labels);
        parts.push(if need.drop_unconfirmed {
            texts::ranking::question_musts_drop(&musts)
        } else {
            texts::ranking::question_musts(&musts)
        });
    }
    if need.kinds != Modalities::NONE {
        parts.push(texts::ranking::question_kinds(&kinds(need.kinds)));
    }
    if need.only_present {
        parts.push(texts::ranking::question_present().to_owned());
    }
    if need.within > 0 && need.of(Group::Access).next().is_some() {
        parts.push(texts::ranking::question_within(usize::from(need.within)));
    }
    parts.push(texts::ranking::question_weights(&write::names(&weights)));
    texts::ranking::question(&write::clauses(&parts))
}

/// The head of an answer, for who hears it: a change of the question may leave the order as it is and change all points.
#[must_use]
pub fn standing(outcome: &Outcome, name: impl Fn(usize) -> String) -> String {
    const HEARD: usize = 3;
    let first = outcome.ranked.iter().take(HEARD);
    let places: Vec<String> =
        first.map(|row| texts::ranking::heard_place(row.rank, &name(row.candidate), &tenths(row.points))).collect();
    texts::ranking::heard(&write::clauses(&places), outcome.ranked.len().saturating_sub(HEARD))
}

/// Why a place is missed that stands right beside the answer: a zone of which only a park is ranked, or a park of which
/// only the zone is. Empty where there is none.
#[must_use]
pub fn beside(index: &ScoutIndex, outcome: &Outcome, name: impl Fn(usize) -> String) -> String {
    let around = |at: usize| index.candidates.get(at).and_then(|candidate| candidate.around).map(usize::from);
    let is_ranked = |at: usize| outcome.ranked.iter().any(|ranked| ranked.candidate == at);
    let mut text = String::new();
    for at in &outcome.apart {
        let parks = outcome.ranked.iter().filter(|ranked| around(ranked.candidate) == Some(*at));
        let parks: Vec<String> = parks.map(|ranked| name(ranked.candidate)).collect();
        if !parks.is_empty() {
            text.push_str(&texts::ranking::beside_parks(&name(*at), &write::names(&parks)));
        }
        if let Some(zone) = around(*at).filter(|zone| is_ranked(*zone)) {
            text.push_str(&texts::ranking::beside_zone(&name(*at), &name(zone)));
        }
    }
    text
}

/// How firmly the place at `at` of the outcome holds the rank that it has.
#[must_use]
pub fn firmness(stable: &Stability, at: usize, rank: usize) -> String {
    let (best, worst) = stable.reach.get(at).copied().unwrap_or_default();
    if best == worst {
        return texts::ranking::firm(stable.weightings);
    }
    let held = stable.held.get(at).copied().unwrap_or_default();
    texts::ranking::moves(stable.weightings, held, rank, best, worst)
}

/// What was asked for and is stated nowhere; empty where everything is stated.
#[must_use]
pub fn unknown(ranked: &Ranked, labels: &Labels) -> String {
    let silent: Vec<Criterion> = ranked.silent().collect();
    let unreckoned: Vec<Criterion> = ranked.unreckoned().collect();
    let mut text = String::new();
    if !silent.is_empty() {
        text = texts::ranking::silent(silent.len(), &names(&silent, labels));
    }
    if !unreckoned.is_empty() {
        text.push_str(&texts::ranking::unreckoned(&names(&unreckoned, labels)));
    }
    text
}

/// Must-haves that no document confirms, and how far it goes; empty where all are confirmed.
#[must_use]
pub fn unconfirmed(ranked: &Ranked, labels: &Labels) -> String {
    let (silent, ahead): (Vec<Criterion>, Vec<Criterion>) =
        ranked.unconfirmed.iter().copied().partition(|criterion| ranked.unknown.contains(criterion));
    let mut text = String::new();
    if !silent.is_empty() {
        text = texts::ranking::unconfirmed_silent(&names(&silent, labels));
    }
    if !ahead.is_empty() {
        text.push_str(&texts::ranking::unconfirmed_ahead(&names(&ahead, labels)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scout::Candidate;

    #[test]
    fn a_place_that_stands_beside_the_answer_is_explained() {
        let candidate = |slug: &str, around| Candidate {
            slug: slug.to_owned(),
            findings: Vec::new(),
            distances: Vec::new(),
            around,
            readiness: 0,
        };
        let candidates = vec![candidate("区", None), candidate("园", Some(0)), candidate("别处", None)];
        let index = ScoutIndex { candidates, ..ScoutIndex::default() };
        let outcome = |first: usize, apart: &[usize]| Outcome {
            ranked: vec![Ranked { candidate: first, ..ranked(&[], &[]) }],
            apart: apart.to_vec(),
            ..Outcome::default()
        };
        for (first, apart, said) in [
            (1, &[0, 2][..], "区没有单列：文件把所问的领域写在里面的园。"),
            (0, &[1, 2], "园没有单列：文件把所问的领域写在整个区。"),
            (2, &[0, 1], ""),
        ] {
            assert_eq!(beside(&index, &outcome(first, apart), |at| index.slug(at).to_owned()), said);
        }
    }

    const IVD: Criterion = Criterion::Industry(0);
    const PILOT: Criterion = Criterion::Stage(0);
    const AIRPORT: Criterion = Criterion::Access(0);

    fn labels() -> Labels {
        [(IVD, "体外诊断"), (PILOT, "中试"), (AIRPORT, "机场")].map(|(at, name)| (at, name.to_owned())).to_vec()
    }

    fn ranked(unknown: &[Criterion], unconfirmed: &[Criterion]) -> Ranked {
        Ranked {
            candidate: 0,
            rank: 2,
            points: 0,
            parts: [0; 4],
            unknown: unknown.to_vec(),
            unconfirmed: unconfirmed.to_vec(),
        }
    }

    #[test]
    fn a_question_is_read_without_the_form() {
        let index = ScoutIndex {
            industries: vec!["ivd".to_owned()],
            stages: vec!["pilot".to_owned()],
            ..ScoutIndex::default()
        };
        let (need, _) = Need::read("make=ivd&need=pilot&must=need.pilot&w=4,1,2,1", &index);
        let text = "做：体外诊断；需要：中试；必须：中试；权重：领域关键、环节次要。";
        assert_eq!(question(&need, &labels()), text);
        assert_eq!(subject(&need, &labels()), "体外诊断、中试");
    }

    #[test]
    fn silence_and_a_missing_position_are_told_apart() {
        for (missing, text) in [
            (&[][..], ""),
            (&[PILOT], "文件未载1项：中试。不加分也不减分，要问当地。"),
            (&[AIRPORT], "位置未载，不能推算到机场的距离。"),
            (&[PILOT, AIRPORT], "文件未载1项：中试。不加分也不减分，要问当地。位置未载，不能推算到机场的距离。"),
        ] {
            assert_eq!(unknown(&ranked(missing, &[]), &labels()), text);
        }
    }

    #[test]
    fn a_must_have_is_unconfirmed_by_silence_or_because_it_is_yet_to_come() {
        let labels = labels();
        assert_eq!(unconfirmed(&ranked(&[], &[]), &labels), "");
        assert_eq!(unconfirmed(&ranked(&[PILOT], &[PILOT]), &labels), "必须项未证实（文件没有写）：中试。");
        assert_eq!(unconfirmed(&ranked(&[], &[PILOT]), &labels), "必须项未证实（写到了，但没有写明已有）：中试。");
    }

    #[test]
    fn a_rank_that_moves_says_how_far() {
        let stable = Stability { weightings: 9, held: vec![9, 6], reach: vec![(1, 1), (2, 3)] };
        assert_eq!(firmness(&stable, 0, 1), "各方面权重各上下调一档，共9种组合，名次都不变。");
        let moves = "各方面权重各上下调一档，共9种组合，6种仍是第2；最好第2，最差第3。";
        assert_eq!(firmness(&stable, 1, 2), moves);
    }
}
