//! The cover of the brief: what a board reads that reads nothing else.

use leptos::prelude::*;

use super::{Island, name};
use crate::brief::cover;
use crate::browser::dom;

impl Island {
    pub(super) fn cover(&self) {
        let Some(part) = dom::needed(&self.root, "[data-cover]") else { return };
        let Some(said) = dom::needed(&part, "[data-cover-said]") else { return };
        let island = self.clone();
        Effect::new(move |_| {
            let lines = island.content.with(|content| {
                island.state.with(|state| {
                    cover::cover(&island.index, state, content, &island.labels, |slug| name(&island.names, slug))
                })
            });
            said.set_text_content(None);
            for line in lines.iter().filter_map(|line| dom::create("p", "", line)) {
                dom::append(&said, &line);
            }
            dom::flag(&part, "hidden", lines.is_empty());
        });
    }
}
