//! A labelled choice with “all” as its first option.

use crate::texts;
use crate::view::markup::Draw;
use leptos::prelude::*;

/// A filter; scripts find it by `name`.
#[component]
pub fn Choice(name: &'static str, label: &'static str, options: Vec<(String, String)>) -> impl IntoView {
    let items = options.into_iter().map(|(code, text)| view! { <option value=code>{text}</option> }).collect_view();
    view! {
        <label class="choice">
            <span class="visually-hidden">{label}</span>
            <select data-filter=name autocomplete="off">
                <option value="">{texts::parts::choice_all(label)}</option>
                {items}
            </select>
        </label>
    }
    .draw()
}
