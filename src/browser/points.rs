//! The make-up of points as pictures: a bar a place, and a ring around its pin on the map.

use std::cell::Cell;

use web_sys::Element;

use super::dom;
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
pub fn bar(bars: &[Element], ranked: &Ranked) {
    for (bar, (from, length)) in bars.iter().zip(parts(ranked)) {
        dom::set(bar, "x", &hundredths(from));
        dom::set(bar, "width", &hundredths(length));
    }
}

/// A place on the small map: its rank, and its points as a ring.
pub struct Pin {
    /// None for a place that is not in the answer.
    rank: Cell<Option<usize>>,
    is_kept: Cell<bool>,
    pin: Element,
    number: Element,
    arcs: Vec<Element>,
}

impl Pin {
    /// The pin of a place; none for a place without a position.
    #[must_use]
    pub fn of(root: &Element, slug: &str) -> Option<Self> {
        let pin = dom::one(root, &format!("[data-pin={slug}]"))?;
        let (number, arcs) = (dom::one(&pin, "[data-pin-rank]")?, dom::all(&pin, "[data-pin-part]"));
        Some(Self { rank: Cell::new(None), is_kept: Cell::new(false), pin, number, arcs })
    }

    /// Writes rank and ring, or hides the pin of a place that is not in the answer.
    pub fn show(&self, ranked: Option<&Ranked>) {
        self.rank.set(ranked.map(|ranked| ranked.rank));
        dom::class(&self.pin, "is-hidden", ranked.is_none());
        dom::class(&self.pin, "is-first", ranked.is_some_and(|ranked| ranked.rank == 1));
        dom::text(&self.number, &ranked.map(|ranked| ranked.rank.to_string()).unwrap_or_default());
        let Some(ranked) = ranked else { return };
        for (arc, (from, length)) in self.arcs.iter().zip(parts(ranked)) {
            // A round of the ring is 100 points; a dash as long as the part, begun where the last ended.
            dom::set(arc, "stroke-dasharray", &format!("{} 200", hundredths(length)));
            dom::set(arc, "stroke-dashoffset", &hundredths(-from));
        }
    }

    /// Marks the pin of a place that is kept.
    pub fn mark(&self, is_kept: bool) {
        self.is_kept.set(is_kept);
        dom::class(&self.pin, "is-kept", is_kept);
    }

    /// Where pins lie over each other, those that are kept lie above, and of these the better rank.
    pub fn raise<'a>(pins: impl Iterator<Item = &'a Self>) {
        let mut pins: Vec<&Self> = pins.filter(|pin| pin.is_shown()).collect();
        pins.sort_by_key(|pin| (pin.is_kept.get(), std::cmp::Reverse(pin.rank.get())));
        let elements: Vec<Element> = pins.iter().map(|pin| pin.pin.clone()).collect();
        if let Some(map) = elements.first().and_then(|pin| pin.parent_element()) {
            dom::in_order(&map, &elements);
        }
    }

    /// Whether the place is in the answer.
    #[must_use]
    pub const fn is_shown(&self) -> bool {
        self.rank.get().is_some()
    }
}
