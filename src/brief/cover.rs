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
    lines.extend(Some(words::unconfirmed(best, labels)).filter(|doubt| !doubt.is_empty()));
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

#[cfg(test)]
mod tests {
    use super::super::content;
    use super::*;
    use crate::scout::{Candidate, Criterion, Finding, Modalities};

    const FIELD: Criterion = Criterion::Industry(0);
    const PILOT: Criterion = Criterion::Stage(0);
    const TESTING: Criterion = Criterion::Stage(1);

    fn of(query: &str) -> Vec<String> {
        of_these(query, &["a", "b", "c"])
    }

    fn of_these(query: &str, slugs: &[&str]) -> Vec<String> {
        let candidate = |slug: &str, findings: &[(Criterion, i16, bool)]| {
            let finding = |(criterion, grade, present): &(Criterion, i16, bool)| Finding {
                criterion: *criterion,
                grade: *grade,
                present: *present,
                fits: Modalities::ALL,
            };
            Candidate {
                slug: slug.to_owned(),
                findings: findings.iter().map(finding).collect(),
                distances: Vec::new(),
                around: None,
                readiness: 0,
            }
        };
        let index = ScoutIndex {
            industries: vec!["ivd".to_owned()],
            stages: vec!["pilot".to_owned(), "testing".to_owned()],
            makes: Vec::new(),
            access: Vec::new(),
            candidates: [
                candidate("a", &[(FIELD, NAMED, false), (PILOT, 100, true)]),
                candidate("b", &[(FIELD, 80, false), (PILOT, 30, false)]),
                candidate("c", &[(FIELD, 80, false), (PILOT, 30, false)]),
            ]
            .into_iter()
            .filter(|candidate| slugs.contains(&candidate.slug.as_str()))
            .collect(),
        };
        let labels =
            [(FIELD, "诊断"), (PILOT, "中试"), (TESTING, "检测")].map(|(at, name)| (at, name.to_owned())).to_vec();
        let (state, _) = BriefState::read(query, &index, |_| true);
        let content = content::content(&index, &state, &labels, str::to_uppercase);
        cover(&index, &state, &content, &labels, str::to_uppercase)
    }

    #[test]
    fn it_says_who_leads_on_what_grounds_and_what_to_ask() {
        let lines = of("make=ivd&need=pilot,testing");
        assert!(lines[0].contains("贴近的是A，") && lines[0].ends_with("它都是第1。"), "{lines:?}");
        assert_eq!(lines[1], "A：文件分工点名它做诊断，说的不是现状；文件写明已有中试；文件没有写、要先问：检测。");
        assert!(lines[2].contains("B（第2") && lines[2].contains("C（第2"), "{lines:?}");
    }

    #[test]
    fn it_is_about_what_is_kept_and_hides_no_doubt() {
        let lines = of("make=ivd&need=pilot&must=need.pilot&p=b");
        assert!(lines[0].contains("贴近的是A，"), "{lines:?}");
        assert!(lines[1].starts_with("备选里最靠前的是B，第2"), "{lines:?}");
        // A report of the division of labour is not the division itself.
        assert_eq!(lines[2], "B：文件写到、但没有写明已有：诊断、中试。");
        assert!(lines[3].starts_with("必须项未证实"), "{lines:?}");
    }

    #[test]
    fn a_tie_is_no_order_and_without_a_question_there_is_no_cover() {
        let lines = of_these("make=ivd&need=pilot", &["b", "c"]);
        assert!(lines[0].contains("并列：B和C，") || lines[0].contains("并列：B、C，"), "{lines:?}");
        assert!(!lines.iter().any(|line| line.contains("其后")), "{lines:?}");
        assert_eq!(of("p=a"), Vec::<String>::new());
    }
}
