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
    /// What the mark is called while no filter asks for a reason.
    label: String,
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
                label: link.get_attribute("aria-label").unwrap_or_default(),
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
            let label = match mark.reason.as_str() {
                "" => elements.label.clone(),
                reason => format!("{}，{reason}", elements.label),
            };
            dom::set(&elements.link, "aria-label", &label);
            let own = elements.subs.get(layer).and_then(Option::as_ref);
            if let Some(sub) = if mark.reason.is_empty() { own } else { elements.reason.as_ref() } {
                dom::set(sub, "transform", &written.sub_transform);
                dom::set(sub, "class", &written.sub_class);
            }
            if let Some(text) = elements.reason.as_ref().and_then(Element::first_element_child) {
                dom::text(&text, &mark.reason);
            }
        }
    }
}
