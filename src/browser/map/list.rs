//! The list answers: select, filter, and why a place passes.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::{Element, MouseEvent};

use super::{FILTERS, Island};
use crate::browser::{dom, island};
use crate::chart::map::reasons;
use crate::texts;

/// One line of the list.
struct Line {
    row: Element,
    item: Element,
    slug: String,
    /// What stands beside the name, and what it says while no filter asks for a reason.
    beside: Option<(Element, String)>,
}

impl Island {
    pub(super) fn list(&self) {
        let groups: Vec<(Element, Vec<Line>)> =
            dom::all(&self.root, "[data-group]").into_iter().map(|group| (group.clone(), lines(&group))).collect();
        for item in dom::all(&self.root, "[data-item]") {
            let (island, slug) = (self.clone(), item.get_attribute("data-item").unwrap_or_default());
            dom::on(&item.clone(), "click", move |event: MouseEvent| {
                if dom::is_plain(&event) {
                    event.prevent_default();
                    island.select(&slug, &item);
                }
            });
        }
        let districts = dom::all(&self.root, ".district-row [data-item]");
        let counts = dom::all(&self.root, "[data-count]");
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |before: Option<[String; 6]>| {
            let asked = state.with(|state| FILTERS.map(|(_, read, _)| read(state)));
            let is_new = before.is_some_and(|before| before != asked);
            let (mut matching, mut total) = (0, 0);
            for chip in &districts {
                let is_chosen =
                    state.with(|state| state.place.is_some() && state.place == chip.get_attribute("data-item"));
                dom::set(chip, "aria-current", dom::truth(is_chosen));
            }
            state.with(|state| {
                for (group, lines) in &groups {
                    let mut shown = Vec::new();
                    for (at, line) in lines.iter().enumerate() {
                        let entry = index.entry(&line.slug).filter(|entry| reasons::passes(&index, entry, state));
                        dom::set(&line.item, "aria-current", dom::truth(state.place.as_ref() == Some(&line.slug)));
                        dom::flag(&line.row, "hidden", entry.is_none());
                        let reason = entry.map(|entry| reasons::reason(&index, entry, state)).unwrap_or_default();
                        if let Some((beside, own)) = &line.beside {
                            dom::text(beside, if reason.is_empty() { own } else { &reason });
                        }
                        shown.extend(entry.map(|entry| (reasons::weight(&index, entry, state), at)));
                    }
                    dom::flag(group, "hidden", shown.is_empty());
                    matching += shown.len();
                    total += lines.len();
                    shown.sort();
                    arrange(lines, &shown.iter().map(|(_, at)| *at).collect::<Vec<_>>());
                }
            });
            for count in &counts {
                dom::say(
                    count,
                    &island::count_text(matching, total, texts::answers::places_all, texts::answers::places_some),
                    is_new,
                );
            }
            asked
        });
    }
}

fn lines(group: &Element) -> Vec<Line> {
    let line = |item: Element| {
        let beside = dom::one(&item, ".places__focus").map(|beside| {
            let own = beside.text_content().unwrap_or_default();
            (beside, own)
        });
        Some(Line { row: item.parent_element()?, slug: item.get_attribute("data-item")?, item, beside })
    };
    dom::all(group, "[data-item]").into_iter().filter_map(line).collect()
}

/// Puts the shown lines in order, and moves nothing where they are: a line that moves loses its focus.
fn arrange(lines: &[Line], order: &[usize]) {
    let rows: Vec<&Element> = order.iter().filter_map(|at| lines.get(*at)).map(|line| &line.row).collect();
    let Some(list) = rows.first().and_then(|row| row.parent_element()) else { return };
    let present = dom::all(&list, "li:not([hidden])");
    if present.iter().ne(rows.iter().copied()) {
        for row in rows {
            // Appending a row of the same list cannot fail.
            drop(list.append_child(row));
        }
    }
}
