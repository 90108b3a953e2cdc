//! Makes the shortlist answer: the tray follows the link, the brief follows the tray and the question.

mod cover;
mod save;
mod sheet;
mod tray;

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Element;

use super::address::{self, Step};
use super::kept::Kept;
use super::{dom, island, scout};
use crate::brief::content::{self, Content};
use crate::brief::state::BriefState;
use crate::scout::ScoutIndex;
use crate::scout::words::Labels;
use crate::state::shortlist::{Shortlist, Whose};

#[derive(Clone)]
struct Island {
    root: Element,
    index: Arc<ScoutIndex>,
    labels: Arc<Labels>,
    /// Slug and name of every place that can be kept.
    names: Arc<[(String, String)]>,
    state: RwSignal<BriefState>,
    whose: RwSignal<Whose>,
    /// Whether all of the address was understood.
    is_read: RwSignal<bool>,
    content: Memo<Content>,
    kept: Kept,
}

/// Makes the page in `root` answer.
///
/// # Errors
/// The facts are not what this build wrote.
pub fn start(root: Element, kept: Kept) -> Result<(), postcard::Error> {
    let index = Arc::new(scout::facts()?);
    let labels = Arc::new(scout::labels(&root, &index));
    let names: Arc<[(String, String)]> = dom::all(&root, "[data-item]")
        .iter()
        .filter_map(|item| Some((item.get_attribute("data-item")?, item.get_attribute("data-name")?)))
        .collect();
    let state = RwSignal::new(BriefState::default());
    let content = {
        let (index, labels, names) = (Arc::clone(&index), Arc::clone(&labels), Arc::clone(&names));
        Memo::new(move |_| state.with(|state| content::content(&index, state, &labels, |slug| name(&names, slug))))
    };
    let island = Island {
        root,
        index,
        labels,
        names,
        state,
        whose: RwSignal::new(Whose::Own),
        is_read: RwSignal::new(true),
        content,
        kept,
    };
    if let Some(plain) = dom::one(&island.root, "[data-plain]") {
        dom::flag(&plain, "hidden", true);
    }
    let read = island.clone();
    island::follow_address(&island.root, state, move |text| {
        let (mut new, ignored) = BriefState::read(text, &read.index, |slug| read.is_known(slug));
        let own = read.own();
        read.whose.set(Whose::of(&new.shortlist, &own));
        if read.whose.get_untracked() == Whose::Own {
            new.shortlist = own;
        }
        read.is_read.set(ignored.is_empty());
        (new, ignored)
    });
    // An address that was not understood in full stays as it was sent.
    if island.is_read.get_untracked() {
        island.write_address();
    }
    island.tray();
    island.cover();
    island.sheet();
    island.follow_kept();
    Ok(())
}

fn name(names: &[(String, String)], slug: &str) -> String {
    names.iter().find(|(known, _)| known == slug).map(|(_, name)| name.clone()).unwrap_or_default()
}

impl Island {
    fn is_known(&self, slug: &str) -> bool {
        self.names.iter().any(|(known, _)| known == slug)
    }

    /// What the visitor keeps. A place that is none any more, or was written by another site
    /// of this origin, would hold a seat and could not be removed: it goes.
    fn own(&self) -> Shortlist {
        let (list, unknown) = Shortlist::read(&self.kept.now().text(), |slug| self.is_known(slug));
        if !unknown.is_empty() {
            self.kept.keep(list.clone());
        }
        list
    }

    /// Shows what is kept elsewhere meanwhile, where the page shows the visitor's own places.
    fn follow_kept(&self) {
        let island = self.clone();
        Effect::new(move |_| {
            island.kept.track();
            if island.whose.get_untracked() == Whose::Own {
                island.show(island.own());
            }
        });
    }

    /// Changes the places of the page, and with them what is kept where they are the visitor's own.
    fn change(&self, list: Shortlist) {
        if self.whose.get_untracked() == Whose::Own {
            self.kept.keep(list.clone());
        }
        self.show(list);
    }

    fn show(&self, list: Shortlist) {
        if self.state.with_untracked(|state| state.shortlist != list) {
            self.state.update(|state| state.shortlist = list);
            self.write_address();
        }
    }

    /// A shortlist is no journey: “back” leaves the page.
    fn write_address(&self) {
        address::write(&self.state.with_untracked(|state| state.query(&self.index)), Step::Replace);
    }
}
