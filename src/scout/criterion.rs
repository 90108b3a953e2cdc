//! What may be asked of a site, and the groups that it is weighed in.

use serde::{Deserialize, Serialize};

use crate::vocabulary;

vocabulary!(
    /// Things asked for are weighed by group.
    Group: group {
        Field = "field",
        Stages = "stages",
        Around = "around",
        Access = "access",
    }
);

vocabulary!(
    /// What may matter around a site.
    Around: around {
        Talent = "talent",
        Capital = "capital",
        Clinical = "clinical",
        Incubation = "incubation",
        Peers = "peers",
    }
);

/// One thing that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Criterion {
    /// Index into [`super::index::ScoutIndex::industries`].
    Industry(u8),
    /// Index into [`super::index::ScoutIndex::stages`].
    Stage(u8),
    Around(Around),
    /// Index into the reference points: what a site should be near to.
    Access(u8),
}

impl Criterion {
    /// The group that it is weighed in.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Industry(_) => Group::Field,
            Self::Stage(_) => Group::Stages,
            Self::Around(_) => Group::Around,
            Self::Access(_) => Group::Access,
        }
    }
}
