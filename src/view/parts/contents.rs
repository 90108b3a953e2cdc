//! A table of contents at the head of a long page.

use crate::texts;
use crate::view::markup::Draw;
use leptos::prelude::*;

/// Anchors of the page with their names and, where it says something, how many entries they hold.
#[component]
pub fn Contents<Anchor, Label>(entries: Vec<(Anchor, Label, Option<usize>)>) -> impl IntoView
where
    Anchor: AsRef<str> + 'static,
    Label: AsRef<str> + 'static,
{
    let items = entries
        .into_iter()
        .map(|(anchor, label, count)| {
            let count = count.map(|count| view! { <span class="contents__count">{count}</span> });
            view! {
                <li>
                    <a href=format!("#{}", anchor.as_ref())>{label.as_ref().to_owned()} {count}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="contents" aria-label=texts::shell::contents()>
            <ul>{items}</ul>
        </nav>
    }
    .draw()
}
