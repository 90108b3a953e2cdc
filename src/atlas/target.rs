//! Targets beside their baselines, and whether the two may be compared.

use serde::{Deserialize, Serialize};

use super::date::Due;
use super::evidence::Evidence;
use super::place::PlaceId;

identifier!(
    /// A target, `G01`….
    TargetId
);

vocabulary!(
    /// What the target's number counts.
    Change {
        Total = "total" => "总量",
        Increment = "increment" => "增量",
        Rate = "rate" => "增速",
        Level = "level" => "水平",
        Milestone = "milestone" => "里程碑",
    }
);

vocabulary!(
    /// Whether baseline and target measure the same thing.
    Comparable {
        Yes = "yes" => "可比",
        Approx = "approx" => "近似可比",
        No = "no" => "不可比",
    }
);

/// A target and what the documents say of its starting point.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Target {
    pub id: TargetId,
    pub measure: String,
    pub place: PlaceId,
    /// Keys of figures.
    pub baseline_figures: Vec<String>,
    /// Empty: no document states a baseline.
    pub baseline_words: String,
    pub target_figures: Vec<String>,
    pub target_words: String,
    pub change: Change,
    pub due: Due,
    pub comparable: Comparable,
    pub reason: String,
    pub evidence: Evidence,
}
