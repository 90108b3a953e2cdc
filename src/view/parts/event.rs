//! Events in words: when, how certain, and whether the time has passed.

use leptos::prelude::*;

use super::history::Replaced;
use super::outcome::Judged;
use crate::atlas::Atlas;
use crate::atlas::date::{InferredEnd, Precision};
use crate::atlas::event::{Event, EventKind};
use crate::texts;
use crate::view::markup::Draw;

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

/// Kind and certainty of an event, and what came of it or which newer source says otherwise.
#[component]
pub fn EventTags(atlas: &'static Atlas, event: &'static Event) -> impl IntoView {
    let kind = match event.kind {
        EventKind::Past => None,
        kind => Some(view! { <span class=format!("kind kind--{}", kind.code())>{kind.label()}</span> " " }),
    };
    let inferred = inferred_words(event).map(|words| view! { <span class="tag">{words}</span> " " });
    let end = match atlas.event_instead(event) {
        Some(newer) => view! { <Replaced atlas=atlas newer=&newer.evidence/> }.draw(),
        None => view! { <Judged outcome=atlas.event_outcome(event)/> }.draw(),
    };
    view! {
        {kind}
        {inferred}
        {end}
    }
}

/// Date, kind and certainty of an event.
#[component]
pub fn EventWhen(atlas: &'static Atlas, event: &'static Event) -> impl IntoView {
    view! {
        <span class="when">{when_words(event)}</span>
        " "
        <EventTags atlas=atlas event=event/>
    }
}
