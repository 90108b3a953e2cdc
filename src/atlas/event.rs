//! Events with the precision and certainty of their dates.

use serde::{Deserialize, Serialize};

use super::date::{Due, InferredEnd, Precision, When};
use super::evidence::Evidence;
use super::place::{Domain, PlaceId};

identifier!(
    /// An event, `T01`…; composite ones have parts.
    EventId
);

vocabulary!(
    /// Whether it happened, is aimed at, or is planned.
    EventKind {
        Past = "past" => "已发生",
        Target = "target" => "目标",
        Plan = "plan" => "规划",
    }
);

/// Something that a document places in time, or names without a date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub id: EventId,
    pub part: String,
    pub title: String,
    pub place: PlaceId,
    pub kind: EventKind,
    /// None for an event without a date; it is listed, never placed.
    pub when: Option<When>,
    pub precision: Precision,
    /// Which of its dates is an inference.
    pub inferred: InferredEnd,
    /// The end of a target or plan by which it can be judged as passed.
    pub due: Option<Due>,
    pub domain: Domain,
    pub evidence: Evidence,
    pub note: String,
}

impl Event {
    /// Id with its part: `T27b`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}{}", self.id, self.part)
    }
}
