//! Statements that a newer document states otherwise: they stay as history, struck and dated, behind the newer ones.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::texts;

/// Statements, each with what a newer document says in its place; that stands before what it replaces.
#[must_use]
pub fn newest_first<T>(
    statements: Vec<&'static T>,
    instead: impl Fn(&'static T) -> Option<&'static T>,
) -> Vec<(&'static T, Option<&'static T>)> {
    let mut rows: Vec<(&'static T, Option<&'static T>)> = Vec::new();
    for statement in statements {
        // The newer one comes where the older stood, unless it is there already.
        let is_newer = |(_, newer): &(&T, Option<&T>)| newer.is_some_and(|newer| std::ptr::eq(newer, statement));
        let at = rows.iter().position(is_newer).unwrap_or(rows.len());
        rows.insert(at, (statement, instead(statement)));
    }
    rows
}

/// Which newer source took the place of a statement.
#[component]
pub fn Replaced(atlas: &'static Atlas, newer: &'static Evidence) -> impl IntoView {
    view! { <span class="replaced">{texts::figure::replaced(&atlas.short_source(newer))}</span> }
}
