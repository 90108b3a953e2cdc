//! What is there but folded: a long list under one line that says what and how much.

use crate::view::markup::{Draw, Markup};
use leptos::prelude::*;

/// A folded part. The anchor stands on what is inside, never on the fold itself:
/// only then does a browser open the fold for a link that leads to it.
pub fn fold(class: &str, anchor: Option<String>, summary: impl IntoView, body: impl IntoView) -> Markup {
    view! {
        <details class=format!("fold {class}")>
            <summary class="fold__summary">{summary.draw()}</summary>
            <div class="fold__body" id=anchor>
                {body.draw()}
            </div>
        </details>
    }
    .draw()
}
