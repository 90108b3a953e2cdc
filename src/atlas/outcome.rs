//! What came of a target: told by rule from its figures, its term and its result, everywhere the same.

use super::Atlas;
use super::date::{AsOf, Due};
use super::event::{Event, EventKind};
use super::figure::{Bound, Figure, FigureKind};
use super::target::{Comparable, Target};

vocabulary!(
    /// What came of a target by the day on which terms are judged.
    Outcome: outcome {
        Met = "met",
        Missed = "missed",
        /// A result is reported, but it does not measure what the target measures, or has no number.
        Incomparable = "incomparable",
        /// The term has run out, and no document says what came of it.
        Unreported = "unreported",
        Pending = "pending",
        /// The document sets no term.
        Open = "open",
    }
);

impl Outcome {
    /// Whether there is anything to say beside the target: a term that has not run out says itself.
    #[must_use]
    pub const fn is_said(self) -> bool {
        !matches!(self, Self::Pending | Self::Open)
    }

    /// Whether a document states a result.
    #[must_use]
    pub const fn is_told(self) -> bool {
        matches!(self, Self::Met | Self::Missed | Self::Incomparable)
    }
}

/// All values that a number with its qualifiers may stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Range {
    from: f64,
    to: f64,
    /// Whether `to` itself cannot be reached: 近50家 is less than 50.
    below: bool,
}

impl Atlas {
    /// What came of a target.
    #[must_use]
    pub fn outcome(&self, target: &Target) -> Outcome {
        let results: Vec<&Figure> = target.result_figures.iter().flat_map(|key| self.figures_by(key)).collect();
        let compared = match target.result_comparable {
            _ if results.is_empty() => None,
            Some(Comparable::Yes | Comparable::Approx) => Some(self.reached(target, &results)),
            _ => Some(Outcome::Incomparable),
        };
        match (compared, self.without_result(target.due)) {
            // What is reached early is reached; what is not may still be.
            (Some(Outcome::Met), _) => Outcome::Met,
            (Some(_), Outcome::Pending) => Outcome::Pending,
            // A result from before the term says nothing of the end of it.
            (Some(Outcome::Missed), _) if !results.iter().any(|result| self.covers(result, target.due)) => {
                self.without_result(target.due)
            }
            (Some(outcome), _) | (None, outcome) => outcome,
        }
    }

    /// What came of what a figure aims at; none for a figure that is no aim.
    #[must_use]
    pub fn figure_outcome(&self, figure: &Figure) -> Option<Outcome> {
        if !matches!(figure.kind, FigureKind::Target | FigureKind::Plan) {
            return None;
        }
        let key = figure.key();
        let names = |known: &String| *known == key || *known == figure.id.0;
        match self.targets.iter().find(|target| target.target_figures.iter().any(names)) {
            Some(target) => Some(self.outcome(target)),
            None => figure.due.map(|due| self.without_result(due)),
        }
    }

    /// What came of what an event names; none for what has happened or has no term.
    #[must_use]
    pub fn event_outcome(&self, event: &Event) -> Option<Outcome> {
        if event.kind == EventKind::Past {
            return None;
        }
        let target = event.target.as_ref().and_then(|id| self.targets.iter().find(|target| target.id == *id));
        match target {
            Some(target) => Some(self.outcome(target)),
            None => event.due().map(|due| self.without_result(due)),
        }
    }

    /// How many of the city's targets that stand have come to what, in the order of the outcomes; those without any are
    /// left out.
    #[must_use]
    pub fn outcome_counts(&self) -> Vec<(Outcome, usize)> {
        let outcomes: Vec<Outcome> = self.home_targets().map(|target| self.outcome(target)).collect();
        let count = |outcome: Outcome| outcomes.iter().filter(|known| **known == outcome).count();
        Outcome::ALL.iter().map(|outcome| (*outcome, count(*outcome))).filter(|(_, count)| *count > 0).collect()
    }

    fn without_result(&self, due: Due) -> Outcome {
        match due {
            Due::Open => Outcome::Open,
            due if due.passed(self.site.data_date) => Outcome::Unreported,
            _ => Outcome::Pending,
        }
    }

    /// Whether the results reach the target, each the figure in its place.
    fn reached(&self, target: &Target, results: &[&Figure]) -> Outcome {
        let aims: Vec<&Figure> = target.target_figures.iter().flat_map(|key| self.figures_by(key)).collect();
        if aims.len() != results.len() {
            return Outcome::Incomparable;
        }
        let mut all = Outcome::Met;
        for (aim, result) in aims.iter().zip(results) {
            let (Some(aimed), Some(range)) = (self.range(aim), self.range(result)) else {
                return Outcome::Incomparable;
            };
            if aim.unit != result.unit {
                return Outcome::Incomparable;
            }
            // A place is the better the smaller it is, and “within” sets a limit above.
            let downward = aim.unit == "名次" || self.has_bound(aim, Bound::AtMost);
            let (met, missed) = if downward {
                (range.to <= aimed.to, range.from > aimed.to)
            } else {
                (range.from >= aimed.from, range.to < aimed.from || (range.below && range.to <= aimed.from))
            };
            match (met, missed) {
                (true, _) => {}
                (false, true) => all = Outcome::Missed,
                (false, false) => return Outcome::Incomparable,
            }
        }
        all
    }

    /// The values that a figure may stand for; none without a number, or with one that is only an order of size.
    fn range(&self, figure: &Figure) -> Option<Range> {
        let (from, to) = figure.value?;
        if self.has_bound(figure, Bound::About) {
            return None;
        }
        let aims = matches!(figure.kind, FigureKind::Target | FigureKind::Plan);
        if !aims && self.has_bound(figure, Bound::AtLeast) {
            return Some(Range { from, to: f64::INFINITY, below: false });
        }
        if !aims && self.has_bound(figure, Bound::AtMost) {
            return Some(Range { from: f64::NEG_INFINITY, to, below: true });
        }
        Some(Range { from, to, below: false })
    }

    fn has_bound(&self, figure: &Figure, bound: Bound) -> bool {
        figure
            .qualifiers
            .iter()
            .any(|word| self.qualifiers.iter().any(|known| known.word == *word && known.bound == bound))
    }

    /// Whether a result was taken when the term had run out.
    fn covers(&self, result: &Figure, due: Due) -> bool {
        let (Due::By(end) | Due::Within(_, end)) = due else { return true };
        let taken = match result.as_of {
            AsOf::At(date) | AsOf::Span(_, Some(date)) => Some(date),
            AsOf::Unstated | AsOf::Present | AsOf::Span(_, None) => {
                self.document(&result.evidence).and_then(|document| document.date)
            }
        };
        taken.is_some_and(|taken| taken.end_year() >= end.end_year() - 1e-6)
    }
}

#[cfg(test)]
mod tests;
