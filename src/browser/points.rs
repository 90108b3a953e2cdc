//! The make-up of points as pictures: a bar a place, and a ring around its pin on the map.

use std::cell::Cell;

use web_sys::Element;

use crate::browser::dom;
use crate::geo::hundredths;
use crate::scout::Ranked;

/// What each group adds, one after another; what takes away is said in words.
/// Returns where each begins and how far it goes, of 100.
fn parts(ranked: &Ranked) -> impl Iterator<Item = (f64, f64)> + '_ {
    let mut start = 0;
    ranked.parts.iter().map(move |part| {
        let (from, length) = (start, (*part).max(0));
        start += length;
        (f64::from(from) / 10.0, f64::from(length) / 10.0)
    })
}

/// Writes the parts of a bar.
pub(in crate::browser) fn bar(bars: &[Element], ranked: &Ranked) {
    for (bar, (from, length)) in bars.iter().zip(parts(ranked)) {
        dom::set(bar, "x", &hundredths(from));
        dom::set(bar, "width", &hundredths(length));
    }
}

/// A place on the small map: its rank, and its points as a ring.
pub(in crate::browser) struct Pin {
    rank: Cell<usize>,
    pin: Element,
    number: Element,
    arcs: Vec<Element>,
}

impl Pin {
    /// The pin of a place; none for a place without a position.
    pub(in crate::browser) fn of(root: &Element, slug: &str) -> Option<Self> {
        let pin = dom::one(root, &format!("[data-pin={slug}]"))?;
        Some(Self {
            rank: Cell::new(0),
            number: dom::one(&pin, "[data-pin-rank]")?,
            arcs: dom::all(&pin, "[data-pin-part]"),
            pin,
        })
    }

    /// Writes rank and ring, or hides the pin of a place that is not in the answer.
    pub(in crate::browser) fn show(&self, ranked: Option<&Ranked>) {
        dom::class(&self.pin, "is-hidden", ranked.is_none());
        dom::class(&self.pin, "is-first", ranked.is_some_and(|ranked| ranked.rank == 1));
        dom::text(&self.number, &ranked.map(|ranked| ranked.rank.to_string()).unwrap_or_default());
        self.rank.set(ranked.map_or(usize::MAX, |ranked| ranked.rank));
        let Some(ranked) = ranked else { return };
        for (arc, (from, length)) in self.arcs.iter().zip(parts(ranked)) {
            // A round of the ring is 100 points; a dash as long as the part, begun where the last ended.
            dom::set(arc, "stroke-dasharray", &format!("{} 200", hundredths(length)));
            dom::set(arc, "stroke-dashoffset", &hundredths(-from));
        }
    }

    /// Where pins lie over each other, the better rank lies above.
    pub(in crate::browser) fn raise<'a>(pins: impl Iterator<Item = &'a Self>) {
        let mut pins: Vec<&Self> = pins.collect();
        pins.sort_by_key(|pin| std::cmp::Reverse(pin.rank.get()));
        let elements: Vec<Element> = pins.iter().map(|pin| pin.pin.clone()).collect();
        if let Some(map) = elements.first().and_then(|pin| pin.parent_element()) {
            dom::in_order(&map, &elements);
        }
    }

    /// Whether the pin shows.
    pub(in crate::browser) fn is_shown(&self) -> bool {
        !self.pin.class_list().contains("is-hidden")
    }
}
