//! The drawn map's elements, and a scene written into them.

use web_sys::Element;

use super::dom;
use crate::chart::map::{Frame, Scene, attributes, marks};
use crate::state::map::Layer;

/// The elements of one drawing.
pub struct Picture {
    ground: Option<Element>,
    links: Vec<Element>,
    branches: Vec<Element>,
    districts: Vec<Element>,
    marks: Vec<MarkElements>,
}

struct MarkElements {
    link: Element,
    at: Option<Element>,
    name: Option<Element>,
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
    /// Finds them once; they stay.
    #[must_use]
    pub fn find(map: &Element) -> Self {
        let marks = dom::all(map, "[data-mark]")
            .into_iter()
            .map(|link| MarkElements {
                at: dom::one(&link, ".mark__at"),
                name: dom::one(&link, ".mark__name"),
                subs: Layer::ALL.iter().map(|layer| dom::one(&link, &format!("[data-sub={}]", layer.code()))).collect(),
                reason: dom::one(&link, "[data-sub=match]"),
                called: Called::of(&link, dom::one(&link, ".mark__name").as_ref()),
                link,
            })
            .collect();
        Self {
            ground: dom::one(map, ".map__ground"),
            links: dom::all(map, ".link"),
            branches: dom::all(map, ".branch"),
            districts: dom::all(map, ".district"),
            marks,
        }
    }

    /// Writes a scene into the elements.
    pub fn show(&self, scene: &Scene, layer: Layer, frame: Frame) {
        let Self { ground, links, branches, districts, marks } = self;
        if let Some(ground) = ground {
            dom::set(ground, "viewBox", &scene.view_box);
        }
        for (element, link) in links.iter().zip(&scene.links) {
            dom::set(element, "d", &link.path);
            dom::set(element, "class", &attributes::link_class(link));
        }
        for (element, path) in branches.iter().zip(&scene.branches) {
            dom::set(element, "d", path);
        }
        for (element, name) in districts.iter().zip(&scene.districts) {
            let (x, y, class) = attributes::district(name, frame);
            dom::set(element, "x", &x);
            dom::set(element, "y", &y);
            dom::set(element, "class", &class);
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
            if let Some(name) = &elements.name {
                dom::set(name, "x", &written.name_x);
                dom::set(name, "y", &written.name_y);
                dom::set(name, "class", &written.name_class);
            }
            let own = elements.subs.get(layer).and_then(Option::as_ref);
            if let Some(sub) = if mark.reason.is_empty() { own } else { elements.reason.as_ref() } {
                dom::set(sub, "transform", &written.sub_transform);
                dom::set(sub, "class", &written.sub_class);
            }
            if let Some(text) = elements.reason.as_ref().and_then(Element::first_element_child) {
                dom::text(&text, &mark.reason);
            }
            let Called { name, role, leading } = &elements.called;
            let shown = if mark.reason.is_empty() { own } else { elements.reason.as_ref() };
            let is_read = written.sub_class.split(' ').all(|class| class != "is-hidden");
            let beside = shown.filter(|_| is_read).map(read).unwrap_or_default();
            // A reason that has no room is told all the same.
            let elsewhere = if mark.reason.is_empty() || is_read { leading } else { &mark.reason };
            dom::set(&elements.link, "aria-label", &attributes::label(name, &beside, role, elsewhere));
        }
    }
}

/// The words of a second line.
fn read(line: &Element) -> String {
    let texts = dom::all(line, "text").into_iter().filter_map(|text| text.text_content());
    texts.map(|text| text.trim().to_owned()).collect::<Vec<_>>().join(" ")
}
