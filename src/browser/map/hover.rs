//! What a pointer or the focus rests on shows in every place where it stands: its mark, its line of the list, its links;
//! and beside its mark what it is, in a few words.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

use super::Island;
use crate::browser::dom;

/// The parts of a card that say in short what a place is.
const PARTS: [&str; 4] = [".panel__title", ".panel__tags", ".panel__industries", ".panel__summary"];
/// A mark farther to the right than this has its words on its left, in percent of the map.
const RIGHT: f64 = 55.0;

impl Island {
    pub(super) fn hover(&self) {
        let Some(atlas) = dom::one(&self.root, ".atlas") else { return };
        let hovered = RwSignal::new(None::<String>);
        let follow = move |event: &Event| {
            let slug = place(event);
            if hovered.with_untracked(|before| *before != slug) {
                hovered.set(slug);
            }
        };
        dom::on(&atlas, "pointerover", move |event: PointerEvent| {
            // A finger chooses; it does not rest.
            if event.pointer_type() == "mouse" {
                follow(&event);
            }
        });
        dom::on(&atlas, "pointerleave", move |_: Event| hovered.set(None));
        dom::on(&atlas, "focusin", move |event: Event| follow(&event));
        let state = self.state;
        Effect::new(move |before: Option<Option<String>>| {
            let slug = hovered.get();
            let chosen = state.with(|state| state.place.clone());
            for (slug, on) in [(before.flatten(), false), (slug.clone(), true)] {
                for element in slug.iter().flat_map(|slug| standing(&atlas, slug)) {
                    dom::flag(&element, "data-hover", on);
                }
            }
            for shown in dom::all(&atlas, ".map__preview") {
                shown.remove();
            }
            // What is chosen is told by its card.
            if let Some(slug) = slug.as_ref().filter(|_| slug != chosen) {
                preview(&atlas, slug);
            }
            slug
        });
    }
}

/// The place that an event is about.
fn place(event: &Event) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?.closest("[data-mark], [data-item]").ok()??;
    element.get_attribute("data-mark").or_else(|| element.get_attribute("data-item"))
}

/// Everything that stands for a place.
fn standing(atlas: &Element, slug: &str) -> Vec<Element> {
    dom::all(atlas, &format!("[data-mark={slug}], [data-item={slug}], [data-link={slug}]"))
}

/// Puts the few words beside the mark that shows.
fn preview(atlas: &Element, slug: &str) {
    let marks = dom::all(atlas, &format!(".map [data-mark={slug}] .mark__at"));
    let Some(mark) = marks.into_iter().find(|mark| mark.get_bounding_client_rect().width() > 0.0) else { return };
    let Some((map, card)) = mark.closest(".map").ok().flatten().zip(dom::one(atlas, &format!("[data-card={slug}]")))
    else {
        return;
    };
    let Some(preview) = dom::create("div", "map__preview", "") else { return };
    for part in PARTS {
        // What cannot be copied is told by the card.
        if let Some(copy) = dom::one(&card, part).and_then(|part| part.clone_node_with_deep(true).ok()) {
            drop(preview.append_child(&copy));
        }
    }
    let at = |name: &str| mark.get_attribute(name).unwrap_or_default();
    dom::class(&preview, "is-left", js_sys::parse_float(&at("x")) > RIGHT);
    if let Ok(style) = js_sys::Reflect::get(&preview, &"style".into()) {
        for (name, value) in [("left", at("x")), ("top", at("y"))] {
            drop(dom::call(&style, "setProperty", &[name.into(), value.into()]));
        }
    }
    dom::set(&preview, "aria-hidden", "true");
    dom::append(&map, &preview);
}
