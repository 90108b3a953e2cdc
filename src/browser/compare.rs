//! Makes the comparison answer: which columns show, in which order, and where they differ.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::{Element, MouseEvent};

use super::address::{self, Step};
use super::{dom, island};
use crate::chart::compare::{Mark, standing};
use crate::state::compare::{CompareIndex, CompareState, MOST};
use crate::texts;

#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<CompareIndex>,
    columns: Rc<[Column]>,
    state: RwSignal<CompareState>,
}

/// A column as its head says.
struct Column {
    slug: String,
    name: String,
    opens: bool,
    elsewhere: bool,
}

/// A row of the table, its cells in the order of the columns.
struct Row {
    element: Element,
    label: String,
    /// A thing that places have or have not: a row without any is told in one line with others.
    thing: bool,
    cells: Vec<Element>,
    keys: Vec<usize>,
}

/// Rows under one heading.
struct Theme {
    element: Element,
    rows: Vec<Row>,
    rest: Option<Element>,
}

/// Makes the comparison in `root` answer.
pub fn start(root: Element) {
    let columns: Rc<[Column]> = dom::all(&root, "th[data-place]").iter().map(Column::of).collect();
    let slugs = |elsewhere: bool| {
        columns.iter().filter(|column| column.elsewhere == elsewhere).map(|column| column.slug.clone()).collect()
    };
    let index = Rc::new(CompareIndex { here: slugs(false), elsewhere: slugs(true) });
    let island = Island { root, index: Rc::clone(&index), columns, state: RwSignal::new(CompareState::default()) };
    island.table();
    island.controls();
    island::follow_address(&island.root, island.state, move |text| CompareState::read(text, &index));
    // Who comes without a choice is shown what there is to choose.
    if let Some(chooser) = dom::one(&island.root, "[data-chooser]") {
        dom::flag(&chooser, "open", island.state.with_untracked(|state| state.places.len() < 2));
    }
}

impl Column {
    fn of(head: &Element) -> Self {
        let value = |name: &str| head.get_attribute(name).unwrap_or_default();
        Self {
            slug: value("data-place"),
            name: value("data-name"),
            opens: head.has_attribute("data-opens"),
            elsewhere: head.has_attribute("data-elsewhere"),
        }
    }
}

impl Row {
    fn of(element: Element) -> Self {
        let cells = dom::all(&element, "[data-place]");
        let key = |cell: &Element| cell.get_attribute("data-key").and_then(|key| key.parse().ok()).unwrap_or_default();
        Self {
            label: dom::one(&element, "[data-label]").and_then(|label| label.text_content()).unwrap_or_default(),
            thing: element.has_attribute("data-thing"),
            keys: cells.iter().map(key).collect(),
            cells,
            element,
        }
    }

    fn chosen(&self, columns: &[Column], chosen: &[usize]) -> Vec<(usize, bool)> {
        let of = |at: &usize| Some((*self.keys.get(*at)?, columns.get(*at)?.elsewhere));
        chosen.iter().filter_map(of).collect()
    }
}

impl Theme {
    fn of(element: Element) -> Self {
        Self {
            rows: dom::all(&element, "[data-row]").into_iter().map(Row::of).collect(),
            rest: dom::one(&element, "[data-rest]"),
            element,
        }
    }

    /// Shows the rows that tell something; returns how many were left out because all say the same.
    fn show(&self, columns: &[Column], chosen: &[usize], only_differences: bool) -> usize {
        let (mut left_out, mut shown, mut blank) = (0, 0, Vec::new());
        for row in &self.rows {
            let standing = standing(&row.chosen(columns, chosen));
            let alike = only_differences && standing.same;
            let gathered = row.thing && standing.blank && !alike;
            left_out += usize::from(alike);
            if gathered {
                blank.push(row.label.as_str());
            }
            shown += usize::from(!alike);
            dom::flag(&row.element, "hidden", alike || gathered);
            dom::set(&row.element, "data-mark", standing.mark.filter(|_| row.thing).map_or("", Mark::code));
        }
        if let Some(rest) = &self.rest {
            dom::flag(rest, "hidden", blank.is_empty());
            if let Some(list) = dom::one(rest, "[data-blank]") {
                dom::text(&list, &texts::write::names(&blank));
            }
        }
        dom::flag(&self.element, "hidden", shown == 0);
        left_out
    }
}

impl Island {
    fn update(&self, state: CompareState) {
        self.state.set(state);
        address::write(&self.state.with_untracked(CompareState::query), Step::Push);
    }

    /// The columns that show, in their order.
    fn chosen(&self, state: &CompareState) -> Vec<usize> {
        if state.places.is_empty() {
            return (0..self.columns.len())
                .filter(|at| self.columns.get(*at).is_some_and(|column| column.opens))
                .collect();
        }
        state.places.iter().filter_map(|slug| self.columns.iter().position(|column| column.slug == *slug)).collect()
    }

    fn name(&self, slug: &str) -> String {
        self.columns.iter().find(|column| column.slug == slug).map_or_else(String::new, |column| column.name.clone())
    }

    fn table(&self) {
        let heads = dom::one(&self.root, "[data-heads]").map(Row::of);
        let themes: Vec<Theme> = dom::all(&self.root, "[data-theme]").into_iter().map(Theme::of).collect();
        let table = dom::one(&self.root, "[data-table]");
        let count = dom::one(&self.root, "[data-count]");
        let opening = count.as_ref().and_then(|count| count.text_content()).unwrap_or_default();
        let spans = dom::all(&self.root, "[data-span]");
        let rests = dom::all(&self.root, "[data-rest] > td");
        // The order in which cells stand in their rows.
        let order: RefCell<Vec<usize>> = RefCell::new((0..self.columns.len()).collect());
        let island = self.clone();
        Effect::new(move |_| {
            let state = island.state.get();
            let chosen = island.chosen(&state);
            let moves = in_order(&mut order.borrow_mut(), &chosen);
            // An element that moves loses the focus.
            let focused = if moves { dom::focused() } else { None };
            for row in themes.iter().flat_map(|theme| &theme.rows).chain(&heads) {
                for (at, cell) in row.cells.iter().enumerate() {
                    dom::flag(cell, "hidden", !chosen.contains(&at));
                }
                if moves {
                    for cell in chosen.iter().filter_map(|at| row.cells.get(*at)) {
                        dom::append(&row.element, cell);
                    }
                }
            }
            if let Some(focused) = focused {
                dom::focus_in_place(&focused);
            }
            for span in &spans {
                dom::set(span, "colspan", &(chosen.len() + 1).to_string());
            }
            for rest in &rests {
                dom::set(rest, "colspan", &chosen.len().to_string());
            }
            if let Some(table) = &table {
                dom::set(table, "data-columns", &chosen.len().to_string());
                dom::flag(table, "data-opening", state.places.is_empty());
            }
            let left_out: usize =
                themes.iter().map(|theme| theme.show(&island.columns, &chosen, state.only_differences)).sum();
            if let Some(count) = &count {
                let mut words = island.words(&state).unwrap_or_else(|| opening.clone());
                if state.only_differences {
                    let more = texts::answers::compare_only_differences(left_out);
                    words = texts::answers::sentences(&words, &more);
                }
                dom::text(count, &words);
            }
        });
    }

    /// What is being compared; none while nothing is chosen.
    fn words(&self, state: &CompareState) -> Option<String> {
        let names: Vec<String> = state.places.iter().map(|slug| self.name(slug)).collect();
        match names.as_slice() {
            [] => None,
            [one] => Some(texts::answers::compare_one(one)),
            names => {
                let away = state.places.iter().any(|slug| self.index.elsewhere.contains(slug));
                let words = texts::answers::compare_several(names.len(), &texts::write::names(names));
                let apart = || texts::answers::sentences(&words, texts::answers::compare_elsewhere());
                Some(if away { apart() } else { words })
            }
        }
    }

    fn controls(&self) {
        let said = dom::one(&self.root, "[data-said]");
        let say = move |words: &str| {
            if let Some(said) = &said {
                dom::text(said, words);
            }
        };
        let say = Rc::new(say);
        for chip in dom::all(&self.root, "[data-add]") {
            let slug = chip.get_attribute("data-add").unwrap_or_default();
            let (island, own, say) = (self.clone(), slug.clone(), Rc::clone(&say));
            dom::on(&chip, "click", move |_: MouseEvent| {
                let state = island.state.get_untracked();
                say("");
                if state.places.contains(&own) {
                    island.update(state.without(&own));
                } else if let Some(more) = state.with(&own, &island.index) {
                    island.update(more);
                } else {
                    say(&texts::answers::compare_full(MOST, &island.name(&own)));
                }
            });
            let state = self.state;
            Effect::new(move |_| {
                dom::set(&chip, "aria-pressed", dom::truth(state.with(|state| state.places.contains(&slug))));
            });
        }
        for button in dom::all(&self.root, "[data-remove]") {
            let slug = button.get_attribute("data-remove").unwrap_or_default();
            let (island, say) = (self.clone(), Rc::clone(&say));
            dom::on(&button, "click", move |_: MouseEvent| {
                say("");
                let left = island.state.with_untracked(|state| state.without(&slug));
                // The button goes with its column; focus stays among the columns that are left.
                let next = left
                    .places
                    .first()
                    .map_or_else(|| "[data-chooser] summary".to_owned(), |first| format!("[data-remove={first}]"));
                island.update(left);
                if let Some(next) = dom::one(&island.root, &next) {
                    dom::focus_in_place(&next);
                }
            });
        }
        for button in dom::all(&self.root, "[data-left]") {
            let slug = button.get_attribute("data-left").unwrap_or_default();
            let (island, own) = (self.clone(), slug.clone());
            let left = move |state: &CompareState| state.further_left(&own, &island.index);
            let (island, own) = (self.clone(), left.clone());
            dom::on(&button, "click", move |_: MouseEvent| {
                if let Some(moved) = island.state.with_untracked(&own) {
                    island.update(moved);
                }
            });
            let state = self.state;
            // It stays where it is when it can do nothing more, so that the focus does.
            Effect::new(move |_| dom::set(&button, "aria-disabled", dom::truth(state.with(&left).is_none())));
        }
        let state = self.state;
        if let Some(button) = dom::one(&self.root, "[data-only]") {
            let (island, pressed) = (self.clone(), button.clone());
            dom::on(&button, "click", move |_: MouseEvent| {
                let mut state = island.state.get_untracked();
                state.only_differences = !state.only_differences;
                island.update(state);
            });
            Effect::new(move |_| {
                dom::set(&pressed, "aria-pressed", dom::truth(state.with(|state| state.only_differences)));
            });
        }
        let link = dom::one(&self.root, "[data-link]");
        let brief = dom::one(&self.root, "[data-brief]");
        let brief = brief.and_then(|brief| Some((brief.clone(), brief.get_attribute("href")?)));
        let index = Rc::clone(&self.index);
        let sets = dom::one(&self.root, "[data-sets]");
        let chosen = dom::one(&self.root, "[data-chosen]");
        Effect::new(move |_| {
            let (query, count) = state.with(|state| (state.query(), state.places.len()));
            if let Some((brief, address)) = &brief {
                // A brief is about sites in Zhengzhou.
                let places = state.with(|state| {
                    state.places.iter().filter(|place| index.here.contains(place)).cloned().collect::<Vec<_>>()
                });
                dom::flag(brief, "hidden", places.is_empty());
                let sites = CompareState { places, only_differences: false };
                dom::set(brief, "href", &format!("{address}?{}", sites.query()));
            }
            if let Some(link) = &link {
                dom::set(link, "data-copy", &address::with_query(&query));
                dom::text(link, texts::compare::copy());
            }
            if let Some(sets) = &sets {
                dom::flag(sets, "hidden", count > 1);
            }
            if let Some(chosen) = &chosen {
                dom::text(chosen, &texts::answers::compare_chosen(count, MOST));
            }
        });
    }
}

/// Brings the chosen columns to the end of the order, and says whether any cell has to move for it.
fn in_order(order: &mut Vec<usize>, chosen: &[usize]) -> bool {
    let standing: Vec<usize> = order.iter().copied().filter(|at| chosen.contains(at)).collect();
    if standing == chosen {
        return false;
    }
    order.retain(|at| !chosen.contains(at));
    order.extend(chosen);
    true
}
