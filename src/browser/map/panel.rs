//! The panel answers: the chosen card shows, closes, opens up, and leads to its place on the map.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent};

use super::{Island, rounded};
use crate::atlas::site::MapView;
use crate::browser::address::Step;
use crate::browser::{dom, frame};
use crate::chart::map::{Frame, viewport};
use crate::texts;

/// Zoom at which one place fills the map.
const CLOSE: f64 = 3.0;

impl Island {
    pub(super) fn panel(&self) {
        let Some(panel) = dom::one(&self.root, ".panel") else { return };
        let cards = dom::all(&panel, "[data-card]");
        for card in &cards {
            for button in dom::all(card, "[data-close]") {
                let island = self.clone();
                dom::on(&button, "click", move |_: MouseEvent| {
                    island.close();
                });
            }
            for button in dom::all(card, "[data-near]") {
                let (island, slug) = (self.clone(), card.get_attribute("data-card").unwrap_or_default());
                dom::on(&button, "click", move |_: MouseEvent| island.near(&slug));
            }
        }
        // Wherever in the map something was chosen, the key lets it go.
        let island = self.clone();
        dom::on(&self.root.clone(), "keydown", move |event: KeyboardEvent| {
            if event.key() == "Escape" && island.close() {
                event.prevent_default();
            }
        });
        self.next_stop(&panel);
        unfold(&panel);
        handle(&panel);
        let said = dom::one(&self.root, "[data-said]");
        let stage = dom::one(&self.root, ".atlas__stage");
        let (state, opener) = (self.state, Rc::clone(&self.opener));
        Effect::new(move |previous: Option<Option<String>>| {
            let place = state.with(|state| state.place.clone());
            let mut chosen = None;
            for card in &cards {
                let shows = place.is_some() && place == card.get_attribute("data-card");
                dom::flag(card, "hidden", !shows);
                chosen = if shows { Some(card) } else { chosen };
            }
            dom::class(&panel, "is-open", chosen.is_some());
            // A link that names a place shows where it is, though filters and card leave little room.
            if let Some(stage) = stage.as_ref().filter(|_| previous.is_none() && chosen.is_some() && is_narrow()) {
                dom::scroll_to(stage);
            }
            dom::class(&panel, "is-high", place.as_deref().is_some_and(|slug| is_low(stage.as_ref(), slug)));
            let changed = previous.as_ref().is_some_and(|previous| *previous != place);
            if changed {
                fold(&panel, true);
                if let Some(said) = &said {
                    let name = chosen.and_then(|card| heading(card)?.text_content());
                    let words = name.map(|name| texts::answers::map_selected(&name));
                    dom::text(said, &words.unwrap_or_default());
                }
                // A mark that the card would cover moves out from under it.
                let opener = opener.borrow();
                let mark = opener.as_ref().filter(|opener| opener.has_attribute("data-mark") && !frame::is_frame());
                if let Some(mark) = mark {
                    // A stop of the diagram is as high as its column.
                    dom::scroll_to(dom::one(mark, ".mark__shape").as_ref().unwrap_or(mark));
                }
            }
            place
        });
    }

    /// From what opened a card, Tab leads into the card once, and Shift-Tab from its heading back.
    fn next_stop(&self, panel: &Element) {
        let (island, panel) = (self.clone(), panel.clone());
        dom::on(&self.root.clone(), "keydown", move |event: KeyboardEvent| {
            if event.key() != "Tab" {
                return;
            }
            let opener = island.opener.borrow().clone();
            let (Some(opener), Some(card)) = (opener, dom::one(&panel, "[data-card]:not([hidden])")) else {
                return;
            };
            let (focused, Some(heading)) = (dom::focused(), heading(&card)) else { return };
            let next = match (event.shift_key(), focused) {
                (false, Some(focused)) if focused == opener && island.unread.take() => heading,
                (true, Some(focused)) if focused == heading => opener,
                _ => return,
            };
            event.prevent_default();
            dom::focus_in_place(&next);
        });
    }

    /// Looks at a place from near.
    fn near(&self, slug: &str) {
        let Some(world) = self.index.entry(slug).and_then(|entry| entry.position) else { return };
        self.update(Step::Replace, |state| {
            state.view = MapView::Geographic;
            let near = viewport(&self.index, state, Frame::Wide).focused(world, CLOSE);
            state.camera = Some(rounded(near.camera));
        });
        if let Some(panel) = dom::one(&self.root, ".panel") {
            fold(&panel, true);
        }
        if let Some(stage) = dom::one(&self.root, ".atlas__stage") {
            dom::scroll_to(&stage);
        }
    }
}

/// What a card is about.
fn heading(card: &Element) -> Option<Element> {
    dom::one(card, "h2")
}

/// Whether the mark of a place stands in the lower half of the map. In a frame the card then lies over the upper.
fn is_low(stage: Option<&Element>, slug: &str) -> bool {
    let Some(stage) = stage.filter(|_| frame::is_frame()) else { return false };
    let middle = |element: &Element| {
        let place = element.get_bounding_client_rect();
        (place.height() > 0.0).then(|| place.top() + place.height() / 2.0)
    };
    // Of the two drawings one shows.
    let mark = dom::all(stage, &format!("[data-mark={slug}] .mark__shape")).iter().find_map(middle);
    mark.zip(middle(stage)).is_some_and(|(mark, half)| mark > half)
}

/// On narrow pages a card shows its first lines, and the rest when asked.
fn unfold(panel: &Element) {
    for button in dom::all(panel, "[data-unfold]") {
        let (panel, pressed) = (panel.clone(), button.clone());
        dom::on(&button, "click", move |_: MouseEvent| {
            fold(&panel, pressed.get_attribute("aria-expanded").as_deref() == Some("true"));
        });
    }
}

/// Whether the card lies over the page; the style sheet breaks at the same width.
fn is_narrow() -> bool {
    // In a frame the card lies over the map, and scrolling is the business of the page around.
    if frame::is_frame() {
        return false;
    }
    let width = web_sys::window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
    width.is_some_and(|width| width < 992.0)
}

/// How far the panel is raised, where it is a sheet over the bottom edge of the window.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Height {
    Line,
    Half,
    Full,
}

impl Height {
    const ALL: [Self; 3] = [Self::Line, Self::Half, Self::Full];

    fn of(panel: &Element) -> Self {
        let list = panel.class_list();
        match (list.contains("is-full"), list.contains("is-half")) {
            (true, _) => Self::Full,
            (false, true) => Self::Half,
            (false, false) => Self::Line,
        }
    }

    /// One step higher or lower; a press alone goes round.
    fn next(self, up: Option<bool>) -> Self {
        let at = Self::ALL.iter().position(|height| *height == self).unwrap_or_default();
        let next = match up {
            Some(true) => (at + 1).min(2),
            Some(false) => at.saturating_sub(1),
            None => (at + 1) % Self::ALL.len(),
        };
        Self::ALL.get(next).copied().unwrap_or(Self::Line)
    }
}

/// Raises or lowers the sheet, and has its buttons say so.
fn raise(panel: &Element, height: Height) {
    dom::class(panel, "is-half", height == Height::Half);
    dom::class(panel, "is-full", height == Height::Full);
    for handle in dom::all(panel, "[data-sheet]") {
        dom::set(&handle, "aria-expanded", dom::truth(height != Height::Line));
    }
    for button in dom::all(panel, "[data-unfold]") {
        let is_open = height != Height::Line;
        dom::set(&button, "aria-expanded", dom::truth(is_open));
        dom::text(&button, if is_open { texts::answers::map_fold() } else { texts::map::unfold() });
    }
    if height == Height::Line
        && let Some(scroll) = dom::one(panel, ".panel__scroll")
    {
        scroll.set_scroll_top(0);
    }
}

/// Shows the first lines of the sheet, or all of it.
fn fold(panel: &Element, folded: bool) {
    raise(panel, if folded { Height::Line } else { Height::Full });
}

/// How far a handle is dragged until the sheet follows, in pixels.
const DRAG: i32 = 24;

/// The handle of the sheet: pressed or dragged.
fn handle(panel: &Element) {
    let Some(handle) = dom::one(panel, "[data-sheet]") else { return };
    let from: Rc<Cell<Option<i32>>> = Rc::default();
    let dragged: Rc<Cell<bool>> = Rc::default();
    let start = Rc::clone(&from);
    dom::on(&handle, "pointerdown", move |event: PointerEvent| start.set(Some(event.client_y())));
    let (sheet, ends) = (panel.clone(), Rc::clone(&dragged));
    dom::on(&handle, "pointerup", move |event: PointerEvent| {
        let by = from.take().map_or(0, |from| from - event.client_y());
        ends.set(by.abs() >= DRAG);
        if by.abs() >= DRAG {
            raise(&sheet, Height::of(&sheet).next(Some(by > 0)));
        }
    });
    let sheet = panel.clone();
    dom::on(&handle, "click", move |_: MouseEvent| {
        // A drag of a mouse ends with a click too.
        if !dragged.take() {
            raise(&sheet, Height::of(&sheet).next(None));
        }
    });
}
