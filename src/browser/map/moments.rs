//! Time under the map: years are dragged, pressed through or played, and every mark stands as it did then.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};

use super::Island;
use crate::browser::address::Step;
use crate::browser::{dom, timer};

/// How long a year stands while they are played, in milliseconds.
const PACE: i32 = 1600;

/// What plays the years.
#[derive(Clone)]
struct Player {
    island: Island,
    button: Element,
    timer: StoredValue<Option<i32>>,
}

impl Island {
    pub(super) fn moments(&self) {
        let Some(root) = dom::one(&self.root, "[data-moments]") else { return };
        let range = dom::one(&root, "[data-moment-range]").and_then(|range| range.dyn_into::<HtmlInputElement>().ok());
        let (Some(range), Some(button), Some(all)) =
            (range, dom::one(&root, "[data-moment-play]"), dom::one(&root, "[data-moment-all]"))
        else {
            return;
        };
        let player = Player { island: self.clone(), button: button.clone(), timer: StoredValue::new(None) };
        let (dragged, own) = (range.clone(), player.clone());
        dom::on(&range, "input", move |_: Event| {
            own.pause();
            own.show(dragged.value().parse().ok());
        });
        let own = player.clone();
        dom::on(&button, "click", move |_: MouseEvent| {
            if !own.pause() {
                own.play();
            }
        });
        dom::on(&all, "click", move |_: MouseEvent| {
            player.pause();
            player.show(None);
            // This button goes with what it took away.
            dom::focus_in_place(&player.button);
        });
        let told: Vec<(String, Element)> = dom::all(&root, "[data-moment-year]")
            .into_iter()
            .map(|item| (item.get_attribute("data-moment-year").unwrap_or_default(), item))
            .collect();
        let marks: Vec<(String, Element)> = dom::all(&self.root, "[data-mark]")
            .into_iter()
            .map(|mark| (mark.get_attribute("data-mark").unwrap_or_default(), mark))
            .collect();
        let (index, state, page) = (Rc::clone(&self.index), self.state, self.root.clone());
        Effect::new(move |_| {
            let year = state.with(|state| state.year);
            let name = year.map(|year| year.to_string()).unwrap_or_default();
            for (own, item) in &told {
                dom::flag(item, "hidden", *own != name);
                if *own == name {
                    dom::set(&range, "aria-valuetext", &item.text_content().unwrap_or_default());
                }
            }
            if !name.is_empty() && range.value() != name {
                range.set_value(&name);
            }
            dom::flag(&all, "hidden", year.is_none());
            if let Some(atlas) = dom::one(&page, ".atlas") {
                dom::flag(&atlas, "data-moment", year.is_some());
            }
            for (slug, mark) in &marks {
                let letter = year.and_then(|year| index.letter(slug, year));
                dom::set(mark, "data-stood", &letter.map(String::from).unwrap_or_default());
            }
        });
    }
}

impl Player {
    fn show(&self, year: Option<u16>) {
        self.island.update(Step::Replace, |state| state.year = year);
    }

    /// Returns whether it was playing.
    fn pause(&self) -> bool {
        dom::flag(&self.button, "data-playing", false);
        let timer = self.timer.try_update_value(Option::take).flatten();
        timer::stop(timer);
        timer.is_some()
    }

    /// Shows the next year, after the last the first, and goes on to the last.
    fn play(&self) {
        let Some((first, last)) = self.island.index.years else { return };
        let year = self.island.state.with_untracked(|state| state.year);
        let next = year.filter(|year| *year < last).map_or(first, |year| year + 1);
        self.show(Some(next));
        if next == last {
            self.pause();
            return;
        }
        let own = self.clone();
        self.timer.set_value(timer::after(PACE, Box::new(move || own.play())));
        dom::flag(&self.button, "data-playing", true);
    }
}
