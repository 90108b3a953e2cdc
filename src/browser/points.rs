//! The make-up of points as pictures: a bar a place, and a ring around its pin on the map.

use std::cell::Cell;

use web_sys::Element;

use super::dom;
use crate::geo::beside::{NARROWEST, Named, Side, beside};
use crate::geo::hundredths;
use crate::geo::label::{Rect, text_width};
use crate::geo::spread::spread;
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
    /// Where it stands on the narrowest map, in pixels.
    at: (f64, f64),
    /// What is moved where it would lie on another pin, the line from its place, and the name; the core and the
    /// counties are named apart.
    moved: Element,
    leader: Element,
    name: Option<Element>,
}

/// The size of a pin's name, as in the style sheet.
const NAME: f64 = 13.0;
/// How far two pins must be apart: their rings are 35 pixels wide.
const APART: f64 = 37.0;

/// A coordinate as the page writes it, `69.41%`, of a length; in the middle where it is none.
fn of_percent(element: &Element, name: &str, length: f64) -> f64 {
    let digits: String = element.get_attribute(name).unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    digits.parse::<u32>().map_or(length / 2.0, |hundredths| f64::from(hundredths) / 10_000.0 * length)
}

impl Pin {
    /// The pin of a place; none for a place without a position.
    #[must_use]
    pub fn of(root: &Element, slug: &str) -> Option<Self> {
        let pin = dom::one(root, &format!("[data-pin={slug}]"))?;
        let (number, arcs) = (dom::one(&pin, "[data-pin-rank]")?, dom::all(&pin, "[data-pin-part]"));
        let (moved, leader) = (dom::one(&pin, "[data-pin-moved]")?, dom::one(&pin, "[data-pin-leader]")?);
        let at = (of_percent(&pin, "x", NARROWEST.0), of_percent(&pin, "y", NARROWEST.1));
        let name = dom::one(&pin, ".pin__name");
        Some(Self { rank: Cell::new(None), is_kept: Cell::new(false), pin, number, arcs, at, moved, leader, name })
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

    /// Moves the pins of an answer apart where they would cover each other, and puts those that are kept above the others,
    /// and the better rank above the worse.
    pub fn arrange<'a>(pins: impl Iterator<Item = &'a Self>) {
        let mut pins: Vec<&Self> = pins.filter(|pin| pin.is_shown()).collect();
        let points: Vec<(f64, f64)> = pins.iter().map(|pin| pin.at).collect();
        let moved = spread(&points, APART);
        for (pin, (x, y)) in pins.iter().zip(&moved) {
            let (x, y) = (hundredths(*x), hundredths(*y));
            dom::set(&pin.moved, "transform", &format!("translate({x} {y})"));
            dom::set(&pin.leader, "d", &format!("M0 0L{x} {y}"));
        }
        Self::name(&pins, &moved);
        pins.sort_unstable_by_key(|pin| (pin.is_kept.get(), std::cmp::Reverse(pin.rank.get())));
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

    /// Puts the names of an answer where they cover neither a pin nor each other, and leaves out those without room.
    fn name(pins: &[&Self], moved: &[(f64, f64)]) {
        let mut ranked: Vec<(&Self, Named)> = Vec::with_capacity(pins.len());
        for (pin, (x, y)) in pins.iter().zip(moved) {
            let text = pin.name.as_ref().and_then(|name| name.text_content()).unwrap_or_default();
            let named = Named { x: pin.at.0 + x, y: pin.at.1 + y, width: text_width(&text, NAME) };
            // The better rank first.
            let at = ranked.iter().take_while(|(other, _)| other.rank.get() <= pin.rank.get()).count();
            ranked.insert(at, (pin, named));
        }
        let map = ranked.first().and_then(|(pin, _)| pin.pin.closest("[data-taken]").ok().flatten());
        let taken = map.and_then(|map| map.get_attribute("data-taken")).unwrap_or_default();
        let named: Vec<Named> = ranked.iter().map(|(_, named)| *named).collect();
        for ((pin, _), side) in ranked.iter().zip(beside(&named, &rects(&taken), NARROWEST)) {
            let Some(name) = &pin.name else { continue };
            dom::class(name, "is-hidden", side.is_none());
            let Some(side) = side else { continue };
            let (x, y) = side.offset();
            dom::set(name, "x", &hundredths(x));
            dom::set(name, "y", &hundredths(y));
            for (other, class) in [(Side::Right, "at-right"), (Side::Left, "at-left")] {
                dom::class(name, class, side == other);
            }
            dom::class(name, "at-middle", matches!(side, Side::Below | Side::Above));
        }
    }
}

/// What the page says that names must keep off: left, top, width and height of each, in whole pixels.
fn rects(written: &str) -> Vec<Rect> {
    let mut numbers = written.split(' ').filter_map(|number| number.parse::<i32>().ok()).map(f64::from);
    let mut rects = Vec::new();
    while let (Some(left), Some(top), Some(width), Some(height)) =
        (numbers.next(), numbers.next(), numbers.next(), numbers.next())
    {
        rects.push(Rect { left, top, width, height });
    }
    rects
}
