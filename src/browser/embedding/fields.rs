//! The builder's fields: what they offer, what is chosen, and the state that follows them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, MouseEvent};

use super::Island;
use crate::atlas::site::MapView;
use crate::browser::dom;
use crate::state::compare::MOST;
use crate::state::embed::{Accent, Embed, Part, View};
use crate::state::embedding::{Build, BuildIndex};
use crate::texts;

/// What the page offers: the options that it was drawn with.
pub(super) fn index(root: &Element) -> BuildIndex {
    let options = |name: &str| {
        values(root, &format!("[data-choice={name}] option")).into_iter().filter(|value| !value.is_empty()).collect()
    };
    BuildIndex {
        default_view: root.get_attribute("data-default-view").and_then(|code| code.parse::<MapView>().ok()),
        places: options("card"),
        listed: options("place"),
        comparable: values(root, "[data-compared]"),
        figures: options("figure"),
    }
}

fn values(root: &Element, selector: &str) -> Vec<String> {
    dom::all(root, selector).iter().filter_map(|element| element.get_attribute("value")).collect()
}

fn select(root: &Element, name: &str) -> Option<HtmlSelectElement> {
    dom::needed(root, &format!("[data-choice={name}]"))?.dyn_into().ok()
}

/// The option of a choice that is chosen.
fn chosen(root: &Element, name: &str) -> Option<Element> {
    let value = select(root, name)?.value();
    dom::one(root, &format!("[data-choice={name}] option[value=\"{value}\"]"))
}

/// The place of the chosen card. Code for others takes it from the data: a browser that translates writes over
/// the words in sight.
pub(super) fn card_title(root: &Element) -> Option<String> {
    chosen(root, "card")?.get_attribute("data-title")
}

/// The words beside a field.
fn label(field: &Element) -> String {
    let label = field.closest("label").ok().flatten();
    let words = label.as_ref().and_then(|label| dom::one(label, ".field__label")).or(label);
    words.and_then(|words| words.text_content()).unwrap_or_default().trim().to_owned()
}

/// Width and height of the picture of a view, in pixels; none for a view without one.
pub(super) fn picture_size(root: &Element, embed: &Embed) -> Option<(u32, u32)> {
    let selector = match embed {
        Embed::Map | Embed::Timeline | Embed::Compare => format!("[data-view={}]", embed.code()),
        Embed::Place(slug) => format!("[data-choice=card] option[value=\"{slug}\"]"),
        Embed::Figure(id) => format!("[data-choice=figure] option[value=\"{id}\"]"),
    };
    let size = dom::one(root, &selector)?.get_attribute("data-picture")?;
    let (width, height) = size.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// The page that a figure stands on, relative to the root of the site.
pub(super) fn figure_page(root: &Element, id: &str) -> Option<String> {
    dom::one(root, &format!("[data-choice=figure] option[value=\"{id}\"]"))?.get_attribute("data-whole")
}

type Read = fn(&Build, &BuildIndex) -> String;
type Write = fn(&mut Build, String, &BuildIndex);

fn some(value: String) -> Option<String> {
    (!value.is_empty()).then_some(value)
}

/// The choices by name: how the state holds each.
const CHOICES: [(&str, Read, Write); 8] = [
    (
        "card",
        |state, index| state.place.clone().or_else(|| index.places.first().cloned()).unwrap_or_default(),
        |state, value, _| state.place = some(value),
    ),
    (
        "figure",
        |state, index| state.figure.clone().or_else(|| index.figures.first().cloned()).unwrap_or_default(),
        |state, value, _| state.figure = some(value),
    ),
    (
        "map-view",
        |state, index| state.map_view.or(index.default_view).map(|view| view.code().to_owned()).unwrap_or_default(),
        |state, value, _| state.map_view = value.parse().ok(),
    ),
    (
        "layer",
        |state, _| state.layer.code().to_owned(),
        |state, value, _| {
            if let Ok(layer) = value.parse() {
                state.layer = layer;
            }
        },
    ),
    (
        "place",
        |state, index| state.place.clone().filter(|slug| index.listed.contains(slug)).unwrap_or_default(),
        |state, value, _| state.place = some(value),
    ),
    (
        "kind",
        |state, _| state.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
        |state, value, _| state.kind = value.parse().ok(),
    ),
    (
        "theme",
        |state, _| state.look.theme.code().to_owned(),
        |state, value, _| {
            if let Ok(theme) = value.parse() {
                state.look.theme = theme;
            }
        },
    ),
    (
        "height",
        |state, _| state.look.height.code().to_owned(),
        |state, value, _| {
            if let Ok(height) = value.parse() {
                state.look.height = height;
            }
        },
    ),
];

impl Island {
    pub(super) fn fields(&self) {
        self.views();
        for (name, read, write) in CHOICES {
            let Some(field) = select(&self.root, name) else { continue };
            let (island, own) = (self.clone(), field.clone());
            dom::on(&field, "change", move |_: Event| {
                let words = chosen(&island.root, name).and_then(|option| option.text_content()).unwrap_or_default();
                let said = texts::answers::embed_changed(&label(&own), words.trim());
                island.update(said, |state| write(state, own.value(), &island.index));
            });
            let (state, index) = (self.state, self.index.clone());
            Effect::new(move |_| {
                let value = state.with(|state| read(state, &index));
                if field.value() != value {
                    field.set_value(&value);
                }
            });
        }
        self.accent();
        self.ticks(
            "[data-hidden]",
            |state, value, on| {
                if let Ok(part) = value.parse::<Part>() {
                    state.look.hidden.retain(|known| *known != part);
                    state.look.hidden.extend(on.then_some(part));
                    state.look.hidden.sort();
                }
            },
            |state, value| state.look.hidden.iter().any(|part| part.code() == value),
        );
        self.ticks(
            "[data-compared]",
            |state, value, on| {
                state.places.retain(|slug| *slug != value);
                if on && state.places.len() < MOST {
                    state.places.push(value);
                }
            },
            |state, value| state.places.iter().any(|slug| slug == value),
        );
    }

    /// The view that is chosen, and the fields that it has.
    fn views(&self) {
        for button in dom::all(&self.root, "[data-view]") {
            let Some(view) = button.get_attribute("data-view").and_then(|code| code.parse::<View>().ok()) else {
                continue;
            };
            let (island, pressed, state) = (self.clone(), button.clone(), self.state);
            dom::on(&button, "click", move |_: MouseEvent| {
                let said = texts::answers::embed_changed(texts::embed::view(), view.label());
                island.update(said, |state| state.view = view);
            });
            Effect::new(move |_| {
                dom::set(&pressed, "aria-pressed", dom::truth(state.with(|state| state.view == view)))
            });
        }
        let fields = dom::all(&self.root, "[data-for]");
        let state = self.state;
        Effect::new(move |_| {
            let view = state.with(|state| state.view);
            for field in &fields {
                let of = field.get_attribute("data-for").unwrap_or_default();
                let shows = of.is_empty() || of.split(' ').any(|code| code == view.code());
                dom::flag(field, "hidden", !shows);
            }
        });
    }

    /// Boxes that stand for a value each.
    fn ticks(&self, selector: &str, write: fn(&mut Build, String, bool), is_on: fn(&Build, &str) -> bool) {
        for tick in dom::all(&self.root, selector) {
            let Ok(tick) = tick.dyn_into::<HtmlInputElement>() else { continue };
            let (island, pressed, state) = (self.clone(), tick.clone(), self.state);
            dom::on(&tick, "change", move |_: Event| {
                let on = pressed.checked();
                let said = if on { texts::answers::embed_ticked } else { texts::answers::embed_unticked };
                island.update(said(&label(&pressed)), |state| write(state, pressed.value(), on));
            });
            // One more than may be chosen goes out again.
            Effect::new(move |_| tick.set_checked(state.with(|state| is_on(state, &tick.value()))));
        }
    }

    fn accent(&self) {
        let input = |selector: &str| dom::one(&self.root, selector)?.dyn_into::<HtmlInputElement>().ok();
        let (Some(switch), Some(colour)) = (input("[data-accented]"), input("[data-accent]")) else { return };
        let (island, on, picked) = (self.clone(), switch.clone(), colour.clone());
        let said = dom::one(&self.root, "[data-accent-said]");
        let take = move || {
            let accent = picked.value().trim_start_matches('#').parse::<Accent>();
            if let Some(said) = &said {
                dom::text(said, if on.checked() && accent.is_err() { texts::answers::embed_core_red() } else { "" });
            }
            let accent = accent.ok().filter(|_| on.checked());
            if island.state.with_untracked(|state| state.look.accent != accent) {
                let said = accent.map_or_else(
                    || texts::answers::embed_no_accent().to_owned(),
                    |accent| texts::answers::embed_changed(texts::embed::accent(), &accent.to_string()),
                );
                island.update(said, |state| state.look.accent = accent);
            }
        };
        let taken = take.clone();
        dom::on(&switch, "change", move |_: Event| taken());
        let picked = switch.clone();
        dom::on(&colour, "input", move |_: Event| {
            picked.set_checked(true);
            take();
        });
        let state = self.state;
        Effect::new(move |_| {
            let accent = state.with(|state| state.look.accent);
            switch.set_checked(accent.is_some());
            if let Some(accent) = accent {
                colour.set_value(&format!("#{accent}"));
            }
        });
    }
}
