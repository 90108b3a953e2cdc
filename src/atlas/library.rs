//! Named policies and practice cases: what can be looked up, and what others do.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::place::PlaceId;

identifier!(
    /// A policy, plan or list that a document names, `D01`….
    PolicyId
);
identifier!(
    /// A practice case, `K01`….
    CaseId
);

/// A policy, plan or list that a document names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    pub id: PolicyId,
    pub name: String,
    pub area: String,
    pub evidence: Evidence,
}

/// What another place does, kept apart from Zhengzhou's facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub id: CaseId,
    pub place: PlaceId,
    pub title: String,
    pub practice: String,
    /// What a park could look at.
    pub use_for: String,
    pub figures: Vec<String>,
    pub evidence: Evidence,
}
