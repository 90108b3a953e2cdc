//! Makes the shortlist answer: the tray follows the link, the brief follows the tray and the question.

mod save;
mod sheet;
mod tray;

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use super::address::{self, Step};
use super::kept::Kept;
use super::{dom, island};
use crate::scout::stability::{Stability, stability};
use crate::scout::words::Labels;
use crate::scout::{Outcome, ScoutIndex, need, rank};
use crate::state::shortlist::{BriefState, Shortlist};

static FACTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/scout.bin"));

/// How many of an answer a brief holds where nothing is kept.
const FIRST: usize = 3;

#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<ScoutIndex>,
    labels: Rc<Labels>,
    state: RwSignal<BriefState>,
    kept: Kept,
}

/// What there is to show: the answer, and the places of the brief.
struct Shown {
    outcome: Outcome,
    stable: Stability,
    /// Slugs, by rank; those that have none follow in the order in which they were kept.
    places: Vec<String>,
}

/// Makes the page in `root` answer.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn start(root: Element, kept: Kept) -> Result<(), postcard::Error> {
    let index: Rc<ScoutIndex> = Rc::new(postcard::from_bytes(FACTS)?);
    let labels = dom::all(&root, "[data-labels] [data-criterion]")
        .into_iter()
        .filter_map(|label| {
            let criterion = need::named(&label.get_attribute("data-criterion")?, &index)?;
            Some((criterion, label.text_content()?))
        })
        .collect();
    let island = Island { root, index, labels: Rc::new(labels), state: RwSignal::new(BriefState::default()), kept };
    if let Some(plain) = dom::one(&island.root, "[data-plain]") {
        dom::flag(&plain, "hidden", true);
    }
    island.tray();
    island.sheet();
    let (index, known) = (Rc::clone(&island.index), island.known());
    island::follow_address(&island.root, island.state, move |text| {
        BriefState::read(text, &index, |slug| known.iter().any(|place| place == slug))
    });
    // Who comes without places means those that are kept.
    let own = kept.now();
    if island.state.with_untracked(|state| state.shortlist.is_empty()) && !own.is_empty() {
        island.change(own);
    }
    Ok(())
}

impl Island {
    /// The places that can be kept.
    fn known(&self) -> Vec<String> {
        dom::all(&self.root, "[data-item]").iter().filter_map(|item| item.get_attribute("data-item")).collect()
    }

    /// Whether the places of the page are the visitor's own rather than those of a link.
    fn is_own(&self) -> bool {
        let own = self.kept.now();
        self.state.with_untracked(|state| state.shortlist.is_empty() || state.shortlist == own)
    }

    /// Changes the places, those of the link with them, and the visitor's own where these are shown.
    fn change(&self, list: Shortlist) {
        if self.is_own() {
            self.kept.set(list.clone());
        }
        self.state.update(|state| state.shortlist = list);
        address::write(&self.state.with_untracked(|state| state.query(&self.index)), Step::Replace);
    }

    fn shown(&self, state: &BriefState) -> Shown {
        let outcome = rank(&self.index, &state.need);
        let stable = stability(&self.index, &state.need, &outcome);
        let ranked: Vec<&String> = outcome
            .ranked
            .iter()
            .filter_map(|ranked| Some(&self.index.candidates.get(ranked.candidate)?.slug))
            .collect();
        let places = if state.shortlist.is_empty() {
            ranked.iter().take(FIRST).map(|slug| (*slug).clone()).collect()
        } else {
            let mut places = state.shortlist.places().to_vec();
            places.sort_by_key(|place| ranked.iter().position(|slug| *slug == place).unwrap_or(usize::MAX));
            places
        };
        Shown { outcome, stable, places }
    }
}
