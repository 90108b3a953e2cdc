//! The state of a brief: which places, and the question that they are kept for.

use crate::scout::{Need, ScoutIndex};
use crate::state::compare;
use crate::state::query::{self, Ignored};
use crate::state::shortlist::Shortlist;

/// Everything about a brief that is worth sending to a colleague.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BriefState {
    pub shortlist: Shortlist,
    pub need: Need,
}

impl BriefState {
    /// The query of a link to this state, without `?`.
    #[must_use]
    pub fn query(&self, index: &ScoutIndex) -> String {
        let mut pairs = Vec::new();
        if !self.shortlist.is_empty() {
            pairs.push((compare::PLACES, self.shortlist.text()));
        }
        pairs.extend(self.need.pairs(index));
        query::format(&pairs)
    }

    /// Reads a query as far as it can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, index: &ScoutIndex, is_known: impl Fn(&str) -> bool) -> (Self, Vec<Ignored>) {
        let (places, asked): (query::Pairs, query::Pairs) =
            query::own(text, &[&[compare::PLACES], Need::NAMES].concat())
                .into_iter()
                .partition(|(name, _)| name == compare::PLACES);
        let (need, mut ignored) = Need::of_pairs(asked, index);
        let listed: Vec<String> = places.into_iter().map(|(_, value)| value).collect();
        let (shortlist, unused) = Shortlist::read(&listed.join(","), is_known);
        ignored.extend(unused.into_iter().map(|value| Ignored { name: compare::PLACES.to_owned(), value }));
        (Self { shortlist, need }, ignored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_carries_places_and_question() {
        let index = ScoutIndex {
            industries: vec!["ivd".to_owned()],
            stages: vec!["pilot".to_owned()],
            ..ScoutIndex::default()
        };
        let text = "p=jingkai,gaoxin&make=ivd&need=pilot&must=need.pilot&drop=1";
        let (state, ignored) = BriefState::read(text, &index, |_| true);
        assert_eq!((state.query(&index).as_str(), ignored.len()), (text, 0));
        let (state, ignored) = BriefState::read("p=jingkai,x&make=zzz&q=1", &index, |slug| slug != "x");
        assert_eq!(state.query(&index), "p=jingkai");
        assert_eq!(ignored.len(), 2, "{ignored:?}");
    }
}
