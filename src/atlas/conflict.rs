//! Where sources disagree or words must not be merged: both sides, side by side.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::place::PlaceId;

identifier!(
    /// A conflict, `X01`….
    ConflictId
);

vocabulary!(
    /// What sort of disagreement it is.
    ConflictKind {
        Conflict = "conflict" => "说法不一",
        Definition = "definition" => "口径不同",
        Doubt = "doubt" => "存疑",
        Identity = "identity" => "是否同一",
    }
);

/// Two statements that must not be merged silently.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conflict {
    pub id: ConflictId,
    pub topic: String,
    pub kind: ConflictKind,
    pub a: String,
    pub a_evidence: Evidence,
    /// Empty where only one statement is in doubt.
    pub b: String,
    pub b_evidence: Option<Evidence>,
    pub judgement: String,
    pub places: Vec<PlaceId>,
}
