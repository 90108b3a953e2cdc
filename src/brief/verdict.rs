//! What a statement comes to for who needs the thing: is it there, or said to come, or only reckoned.

use crate::atlas::industry::{Strength, TieState};
use crate::scout::evidence::{Basis, Reason};

/// How far one statement confirms one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A document says that it is there.
    Present,
    /// A document gives the place this part in a division of labour, which is no state of things.
    Named,
    /// Planned, being built, aimed at, listed, or not in the place itself.
    Ahead,
    /// Worked out from approximate positions; no document says it.
    Reckoned,
    /// It speaks against the place.
    Against,
}

impl Verdict {
    /// As it stands in the page.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Named => "named",
            Self::Ahead => "ahead",
            Self::Reckoned => "reckoned",
            Self::Against => "against",
        }
    }
}

/// What a statement comes to.
#[must_use]
pub fn verdict(reason: &Reason<'_>) -> Verdict {
    match reason.basis {
        _ if reason.grade < 0 => Verdict::Against,
        Basis::Distance { .. } => Verdict::Reckoned,
        _ if reason.present => Verdict::Present,
        Basis::Tie(tie) if tie.strength == Strength::Leading && tie.state == TieState::Designated => Verdict::Named,
        _ => Verdict::Ahead,
    }
}
