//! The drawn map's elements, and a scene written into them.

use web_sys::Element;

use super::dom;
use crate::chart::map::{Frame, Scene, attributes, marks};
use crate::geo::viewport::Viewport;
use crate::geo::{Fraction, World};
use crate::state::map::Layer;
use crate::texts;

/// The elements of one drawing.
pub struct Picture {
    ground: Option<Element>,
    links: Vec<Element>,
    pins: Vec<PinElements>,
    /// Where the pins stand on the ground.
    pub worlds: Vec<World>,
    marks: Vec<MarkElements>,
    bar: Option<Element>,
    bar_text: Option<Element>,
}

struct PinElements {
    pin: Element,
    /// What of it may be hidden: all of it, or its label.
    label: Option<Element>,
    kind: String,
}

struct MarkElements {
    link: Element,
    at: Option<Element>,
    label: Option<Element>,
    /// One per layer, in the order of [`Layer::ALL`]; none where it says nothing.
    subs: Vec<Option<Element>>,
    /// The second line that says why a place passes a filter.
    reason: Option<Element>,
    called: Called,
}

/// What a mark is called, in parts.
struct Called {
    name: String,
    role: String,
    leading: String,
}

impl Called {
    /// Takes the drawn label apart: name, what was read beside it, role, what is said elsewhere.
    fn of(link: &Element, name: Option<&Element>) -> Self {
        let drawn = link.get_attribute("aria-label").unwrap_or_default();
        let name = name.and_then(|name| name.text_content()).unwrap_or_default();
        let (read, told) = drawn.split_once('，').unwrap_or((&drawn, ""));
        let (role, elsewhere) = told.split_once('，').unwrap_or((told, ""));
        let beside = read.strip_prefix(&name).unwrap_or_default().trim_start();
        let leading = if elsewhere.is_empty() { beside } else { elsewhere };
        Self { role: role.to_owned(), leading: leading.to_owned(), name }
    }
}

impl Picture {
    /// Finds them once, in a drawing of the whole map; they stay.
    #[must_use]
    pub fn find(map: &Element, frame: Frame) -> Self {
        let marks = dom::all(map, "[data-mark]")
            .into_iter()
            .map(|link| MarkElements {
                at: dom::one(&link, ".mark__at"),
                label: dom::one(&link, "[data-label]"),
                subs: Layer::ALL.iter().map(|layer| dom::one(&link, &format!("[data-sub={}]", layer.code()))).collect(),
                reason: dom::one(&link, "[data-sub=match]"),
                called: Called::of(&link, dom::one(&link, ".mark__name").as_ref()),
                link,
            })
            .collect();
        let pins = dom::all(map, "[data-pin]");
        let whole = Viewport::fit(frame.extent());
        let worlds =
            pins.iter().map(|pin| whole.world_from_fraction(Fraction { x: part(pin, "x"), y: part(pin, "y") }));
        Self {
            ground: dom::one(map, ".map__ground"),
            links: dom::all(map, ".link"),
            worlds: worlds.collect(),
            pins: pins
                .into_iter()
                .map(|pin| PinElements {
                    label: dom::one(&pin, "[data-label]"),
                    kind: pin.get_attribute("data-pin").unwrap_or_default(),
                    pin,
                })
                .collect(),
            marks,
            bar: dom::one(map, "[data-bar]"),
            bar_text: dom::one(map, "[data-bar-text]"),
        }
    }

    /// Writes a scene into the elements.
    pub fn show(&self, scene: &Scene, layer: Layer, frame: Frame) {
        let Self { ground, links, pins, worlds: _, marks, bar, bar_text } = self;
        if let Some(ground) = ground {
            dom::set(ground, "viewBox", &scene.view_box);
        }
        for (element, link) in links.iter().zip(&scene.links) {
            dom::set(element, "class", &attributes::link_class(*link));
        }
        for (PinElements { pin, label, kind }, at) in pins.iter().zip(&scene.pins) {
            let (x, y, class) = attributes::pin(at, kind, frame);
            dom::set(pin, "x", &x);
            dom::set(pin, "y", &y);
            match label {
                Some(label) => dom::set(label, "class", &attributes::shown_class(at.shown, frame)),
                None => dom::set(pin, "class", &class),
            }
        }
        if let (Some(bar), Some(text)) = (bar, bar_text) {
            dom::set(bar, "x", &attributes::percent(98.0 - scene.bar.percent));
            dom::set(bar, "width", &attributes::percent(scene.bar.percent));
            dom::text(text, &texts::map::scale(&crate::geo::hundredths(scene.bar.kilometres)));
        }
        let layer = Layer::ALL.iter().position(|other| *other == layer).unwrap_or_default();
        for (elements, mark) in marks.iter().zip(&scene.marks) {
            let written = attributes::mark(mark, frame);
            dom::set(&elements.link, "class", &written.class);
            dom::set(&elements.link, "aria-current", dom::truth(mark.emphasis == marks::Emphasis::Selected));
            if let Some(at) = &elements.at {
                dom::set(at, "x", &written.x);
                dom::set(at, "y", &written.y);
            }
            if let Some(label) = &elements.label {
                dom::set(label, "class", &written.label_class);
            }
            if let Some(reason) = &elements.reason {
                dom::text(reason, &mark.reason);
            }
            let own = elements.subs.get(layer).and_then(Option::as_ref);
            let Called { name, role, leading } = &elements.called;
            let shown = if mark.reason.is_empty() { own } else { elements.reason.as_ref() };
            let is_read = mark.shown != marks::Shown::Hidden;
            let beside = shown.filter(|_| is_read).map(read).unwrap_or_default();
            // A reason that has no room is told all the same.
            let elsewhere = if mark.reason.is_empty() || is_read { leading } else { &mark.reason };
            dom::set(&elements.link, "aria-label", &attributes::label(name, &beside, role, elsewhere));
        }
    }
}

/// A position in percent of the frame, as a part of it.
fn part(pin: &Element, name: &str) -> f64 {
    js_sys::parse_float(&pin.get_attribute(name).unwrap_or_default()) / 100.0
}

/// The words of a second line.
fn read(line: &Element) -> String {
    line.text_content().unwrap_or_default().trim().to_owned()
}
