//! What a brief holds: decided and worded here, written into the page elsewhere.

use super::state::BriefState;
use crate::scout::rank::tenths;
use crate::scout::stability::{Stability, stability};
use crate::scout::words::{self, Labels};
use crate::scout::{Outcome, ScoutIndex, need, rank};
use crate::state::shortlist::MOST;
use crate::texts::{self, write};

/// How many of an answer a brief is about where nothing is kept.
const FIRST: usize = 3;
/// From how many things on a question is long.
const LONG: usize = 9;

/// How much a brief says about each thing asked for, so that it stays two or three pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Up to [`Length::most`] statements about each of a few things.
    Short,
    /// One about each of many.
    Long,
}

impl Length {
    /// How many statements about one thing.
    #[must_use]
    pub const fn most(self) -> usize {
        match self {
            Self::Short => 2,
            Self::Long => 1,
        }
    }

    /// As it stands in the page.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
        }
    }
}

/// One place of the ranking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub slug: String,
    pub rank: usize,
    pub points: String,
    /// Best and worst rank under other weightings.
    pub reach: String,
    /// How many of the things asked for no document states.
    pub silent: String,
    /// What marks a place that the brief is about.
    pub mark: Option<&'static str>,
}

/// How a place stands, over its reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    pub rank: String,
    pub points: String,
    /// Why it has no rank.
    pub unranked: String,
    pub unconfirmed: String,
}

/// Everything that a brief says besides what documents state.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    pub is_asked: bool,
    pub outcome: Outcome,
    stable: Stability,
    /// Slugs of the places that it is about: by rank, then those that have none.
    pub places: Vec<String>,
    /// What is asked for, by the names of the form ([`need::name`]); empty without a question.
    pub wanted: Vec<String>,
    pub length: Length,
    pub title: String,
    pub question: String,
    /// What a question lacks to be one; empty for one that does not.
    pub missing: &'static str,
    /// What the ranking comes to; where it is empty, why.
    pub said: String,
    pub rows: Vec<Row>,
}

/// The brief of a state. `name` calls places by their slug.
#[must_use]
pub fn content(index: &ScoutIndex, state: &BriefState, labels: &Labels, name: impl Fn(&str) -> String) -> Content {
    let BriefState { shortlist, need } = state;
    let is_asked = need.is_asked();
    let outcome = rank(index, need);
    let stable = stability(index, need, &outcome);
    let ranked: Vec<&str> = outcome.ranked.iter().map(|ranked| index.slug(ranked.candidate)).collect();
    let places: Vec<String> = if shortlist.is_empty() {
        first(&outcome).map(|at| index.slug(at).to_owned()).collect()
    } else {
        let mut places = shortlist.places().to_vec();
        places.sort_by_key(|place| ranked.iter().position(|slug| slug == place).unwrap_or(usize::MAX));
        places
    };
    let mark = if shortlist.is_empty() { texts::brief::mark_written() } else { texts::brief::mark_kept() };
    let rows = outcome
        .ranked
        .iter()
        .enumerate()
        .map(|(at, ranked)| {
            let slug = index.slug(ranked.candidate).to_owned();
            let silent = ranked.silent().count();
            Row {
                rank: ranked.rank,
                points: tenths(ranked.points),
                reach: match stable.reach.get(at) {
                    Some((best, worst)) if best != worst => texts::brief::reach(*best, *worst),
                    _ => texts::brief::reach_same().to_owned(),
                },
                silent: texts::brief::silent(silent),
                mark: places.contains(&slug).then_some(mark),
                slug,
            }
        })
        .collect();
    let wanted: Vec<String> = if is_asked {
        need.criteria.iter().map(|criterion| need::name(*criterion, index)).collect()
    } else {
        Vec::new()
    };
    let subject = words::subject(need, labels);
    Content {
        length: if wanted.len() < LONG { Length::Short } else { Length::Long },
        title: if is_asked { texts::brief::title(&subject) } else { texts::brief::title_unasked().to_owned() },
        missing: match (is_asked, need.criteria.is_empty()) {
            (true, _) => "",
            (false, true) => texts::brief::missing_question(),
            (false, false) => texts::brief::missing_field(),
        },
        question: if is_asked { words::question(need, labels) } else { String::new() },
        said: if is_asked { said(index, state, &outcome, &stable, &places, name) } else { String::new() },
        is_asked,
        outcome,
        stable,
        places,
        wanted,
        rows,
    }
}

impl Content {
    /// Best and worst rank of the place at `at` of the outcome under other weightings.
    #[must_use]
    pub fn reach(&self, at: usize) -> (usize, usize) {
        self.stable.reach.get(at).copied().unwrap_or_default()
    }

    /// How a place stands; a place that is not ranked says why.
    #[must_use]
    pub fn standing(&self, index: &ScoutIndex, labels: &Labels, slug: &str) -> Standing {
        if let Some((_, ranked)) = self.outcome.of(index, slug) {
            return Standing {
                rank: texts::brief::rank(ranked.rank),
                points: texts::brief::points(&tenths(ranked.points)),
                unranked: String::new(),
                unconfirmed: words::unconfirmed(ranked, labels),
            };
        }
        let holds = |places: &[usize]| places.iter().any(|at| index.slug(*at) == slug);
        let why = if holds(&self.outcome.far) || holds(&self.outcome.unplaced) {
            texts::brief::unranked_far()
        } else if holds(&self.outcome.dropped) {
            texts::brief::unranked_dropped()
        } else if !self.is_asked {
            ""
        } else {
            texts::brief::unranked_apart()
        };
        Standing { unranked: why.to_owned(), ..Standing::default() }
    }
}

/// The candidates that a brief is about where nothing is kept: whole ranks, as long as there
/// is room, because an order within a tie is none. A tie that is too long for the first rank
/// is cut in the order of the list.
fn first(outcome: &Outcome) -> impl Iterator<Item = usize> + '_ {
    let mut count = 0;
    for (at, ranked) in outcome.ranked.iter().enumerate() {
        let ends = outcome.ranked.get(at + 1).is_none_or(|next| next.rank != ranked.rank);
        if ends && at < MOST {
            count = at + 1;
        }
        if count >= FIRST {
            break;
        }
    }
    if count == 0 {
        count = MOST;
    }
    outcome.ranked.iter().take(count).map(|ranked| ranked.candidate)
}

fn said(
    index: &ScoutIndex,
    state: &BriefState,
    outcome: &Outcome,
    stable: &Stability,
    places: &[String],
    name: impl Fn(&str) -> String,
) -> String {
    let count = outcome.ranked.len();
    let dropped: Vec<String> = outcome.dropped.iter().map(|at| name(index.slug(*at))).collect();
    let dropped = if dropped.is_empty() { String::new() } else { texts::brief::said_dropped(&write::names(&dropped)) };
    if count == 0 {
        return texts::brief::said_none(&dropped);
    }
    let is_doubtful = outcome.ranked.iter().all(|ranked| !ranked.unconfirmed.is_empty());
    let doubt = if is_doubtful { texts::brief::said_doubt() } else { "" };
    let which = match (state.shortlist.is_empty(), places.len() < count) {
        (false, _) => "kept",
        (true, false) => "all",
        (true, true) => "first",
    };
    texts::brief::said(stable.weightings, count, &dropped, doubt, which, places.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scout::{Candidate, Criterion, Finding};

    const IVD: Criterion = Criterion::Industry(0);
    const PILOT: Criterion = Criterion::Stage(0);
    const AIRPORT: Criterion = Criterion::Access(0);

    fn index() -> ScoutIndex {
        let candidate = |slug: &str, findings: &[(Criterion, i16, bool)]| Candidate {
            slug: slug.to_owned(),
            findings: findings
                .iter()
                .map(|(criterion, grade, present)| Finding {
                    criterion: *criterion,
                    grade: *grade,
                    present: *present,
                    fits: crate::scout::Modalities::ALL,
                })
                .collect(),
            distances: Vec::new(),
            around: None,
            readiness: 0,
        };
        ScoutIndex {
            industries: vec!["ivd".to_owned()],
            stages: vec!["pilot".to_owned()],
            makes: Vec::new(),
            access: vec!["airport".to_owned()],
            candidates: vec![
                candidate("a", &[(IVD, 20, false)]),
                candidate("b", &[(IVD, 100, true), (PILOT, 30, false)]),
                candidate("c", &[(PILOT, 100, true)]),
                candidate("d", &[(IVD, 60, false), (PILOT, 100, true), (AIRPORT, 60, true)]),
                candidate("e", &[(IVD, 10, false)]),
            ],
        }
    }

    fn labels() -> Labels {
        [(IVD, "体外诊断"), (PILOT, "中试"), (AIRPORT, "机场")].map(|(at, name)| (at, name.to_owned())).to_vec()
    }

    fn of(query: &str) -> Content {
        let (state, _) = BriefState::read(query, &index(), |_| true);
        content(&index(), &state, &labels(), str::to_uppercase)
    }

    #[test]
    fn it_is_about_what_is_kept_by_rank_or_else_about_the_first() {
        for (query, places) in [
            ("make=ivd", &["b", "d", "a"][..]),
            ("make=ivd&p=a,c,b", &["b", "a", "c"]),
            ("p=a,c,b", &["a", "c", "b"]),
            ("", &[]),
        ] {
            assert_eq!(of(query).places, places, "{query}");
        }
        assert_eq!(of("make=ivd").rows[0].mark, Some("详写"));
        assert_eq!(of("make=ivd&p=a").rows.iter().filter(|row| row.mark.is_some()).count(), 1);
    }

    #[test]
    fn a_tie_is_not_cut_while_there_is_room() {
        let ranked = |ranks: &[usize]| Outcome {
            ranked: ranks
                .iter()
                .enumerate()
                .map(|(candidate, rank)| crate::scout::Ranked {
                    candidate,
                    rank: *rank,
                    points: 0,
                    parts: [0; 4],
                    unknown: Vec::new(),
                    unconfirmed: Vec::new(),
                })
                .collect(),
            ..Outcome::default()
        };
        for (ranks, count) in [
            (&[1, 2, 3, 4, 5][..], 3),
            (&[1, 2, 3, 3, 5], 4),
            (&[1, 2, 2, 2, 2, 2, 2], 1),
            (&[1, 1, 1, 1, 1], MOST),
            (&[1, 2], 2),
            (&[], 0),
        ] {
            assert_eq!(first(&ranked(ranks)).count(), count, "{ranks:?}");
        }
    }

    #[test]
    fn a_need_without_a_field_is_no_question() {
        let brief = of("p=a&need=pilot");
        assert!(!brief.is_asked && brief.wanted.is_empty() && brief.rows.is_empty(), "{brief:?}");
    }

    #[test]
    fn an_answer_without_places_says_why() {
        let brief = of("make=ivd&near=airport&must=near.airport&drop=1");
        assert_eq!(brief.places, ["d"]);
        let empty = of("make=ivd&need=pilot&must=need.pilot,make.ivd&drop=1");
        assert!(
            empty.places.is_empty() && empty.said.starts_with("没有符合的地点。因必须项没有文件证实"),
            "{}",
            empty.said
        );
    }

    #[test]
    fn the_ranking_counts_what_no_document_states() {
        let brief = of("make=ivd&need=pilot&near=airport");
        let row = brief.rows.iter().find(|row| row.slug == "a").expect("a is ranked");
        assert_eq!(row.silent, "1项");
    }

    #[test]
    fn a_place_that_is_not_ranked_says_which_reason_it_is() {
        let brief = of("make=ivd&need=pilot&must=need.pilot&drop=1&p=a,c");
        assert!(brief.standing(&index(), &labels(), "a").unranked.contains("必须项没有文件证实"));
        for place in ["c", "no candidate at all"] {
            assert!(brief.standing(&index(), &labels(), place).unranked.contains("没有单独把它"), "{place}");
        }
    }

    #[test]
    fn many_things_are_told_of_briefly() {
        assert_eq!(of("make=ivd&need=pilot").length, Length::Short);
        assert!(Length::Long.most() < Length::Short.most());
    }
}
