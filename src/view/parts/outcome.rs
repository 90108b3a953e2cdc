//! What came of a target, in a mark beside it.

use leptos::prelude::*;

use crate::atlas::outcome::Outcome;

/// The outcome in words; nothing where the term itself says all that there is to say.
#[component]
pub fn Judged(outcome: Option<Outcome>) -> impl IntoView {
    outcome.filter(|outcome| outcome.is_said()).map(|outcome| {
        view! { <span class=format!("passed passed--{}", outcome.code())>{outcome.label()}</span> }
    })
}
