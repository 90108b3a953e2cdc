//! Events in words: when, and how certain.

use crate::atlas::date::{InferredEnd, Precision};
use crate::atlas::event::Event;
use crate::texts;

pub use crate::chart::timeline::ordered;

/// The date as precise as it is: 2025年4月25日, 2021年—2025年, 2024年以来, 无日期.
#[must_use]
pub fn when_words(event: &Event) -> String {
    match (event.when, event.precision) {
        (None, _) => texts::parts::event_undated().to_owned(),
        (Some(when), Precision::Open) => texts::parts::event_since(when.start),
        (Some(when), _) => match when.end {
            Some(end) if end != when.start => texts::parts::event_span(when.start, end),
            _ => texts::write::dated(when.start),
        },
    }
}

/// Which of its dates no document states in full.
#[must_use]
pub fn inferred_words(event: &Event) -> Option<&'static str> {
    let period = event.when.is_some_and(|when| when.end.is_some());
    match event.inferred {
        InferredEnd::Neither => None,
        InferredEnd::Start if period => Some(texts::parts::event_inferred_start()),
        InferredEnd::Start => Some(texts::parts::event_inferred()),
        InferredEnd::End => Some(texts::parts::event_inferred_end()),
        InferredEnd::Both => Some(texts::parts::event_inferred_both()),
    }
}

/// The date, and which part of it no document states in full.
#[must_use]
pub fn dated_words(event: &Event) -> String {
    let when = when_words(event);
    inferred_words(event).map_or_else(|| when.clone(), |inferred| texts::parts::event_dated(&when, inferred))
}
