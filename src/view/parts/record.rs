//! What a group of dated events is called, wherever they are listed.

use crate::chart::timeline::groups::Heading;
use crate::texts;

/// What the events of a group have in common, and how many there are.
#[must_use]
pub fn heading_words(heading: Heading, count: usize) -> String {
    match heading {
        Heading::Due(_, Some(due)) => texts::parts::record_due(due, count),
        Heading::Due(_, None) => texts::parts::record_terms(count),
        Heading::Plans(_) => texts::parts::record_plans(count),
        Heading::Past => texts::parts::record_past(count),
        Heading::Unbound => texts::parts::record_unbound(count),
        Heading::Undated => texts::parts::record_undated(count),
    }
}
