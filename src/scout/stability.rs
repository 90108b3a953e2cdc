//! How stable the order is: every weighting within one step of the chosen one.

use super::criterion::Group;
use super::index::ScoutIndex;
use super::need::{HEAVIEST, Need, Weights};
use super::rank::{Outcome, rank};

/// How often each place keeps its rank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stability {
    /// How many weightings were tried: all of them, none by chance.
    pub weightings: usize,
    /// Per place of the outcome, in its order: in how many weightings it holds its rank.
    pub held: Vec<usize>,
    /// Per place of the outcome: the best and the worst rank that it comes to.
    pub reach: Vec<(usize, usize)>,
}

/// All weightings within one step up or down in each group in which something
/// is asked. The field never weighs nothing: it is what the question is about.
#[must_use]
pub fn weightings(need: &Need) -> Vec<Weights> {
    let mut all = vec![need.weights];
    for group in Group::ALL {
        if need.of(*group).next().is_none() {
            continue;
        }
        let least = u8::from(*group == Group::Field);
        all = all
            .into_iter()
            .flat_map(|weights| {
                let now = weights.of(*group);
                (now.saturating_sub(1).max(least)..=(now + 1).min(HEAVIEST)).map(move |step| weights.with(*group, step))
            })
            .collect();
    }
    all
}

/// Ranks under each of the weightings and compares.
#[must_use]
pub fn stability(index: &ScoutIndex, need: &Need, outcome: &Outcome) -> Stability {
    let weightings = weightings(need);
    let mut held = vec![0; outcome.ranked.len()];
    let mut reach: Vec<(usize, usize)> = outcome.ranked.iter().map(|ranked| (ranked.rank, ranked.rank)).collect();
    for weights in &weightings {
        let other = rank(index, &Need { weights: *weights, ..need.clone() });
        for ((ranked, held), reach) in outcome.ranked.iter().zip(&mut held).zip(&mut reach) {
            let Some(now) = other.ranked.iter().find(|other| other.candidate == ranked.candidate) else { continue };
            *held += usize::from(now.rank == ranked.rank);
            *reach = (reach.0.min(now.rank), reach.1.max(now.rank));
        }
    }
    Stability { weightings: weightings.len(), held, reach }
}
