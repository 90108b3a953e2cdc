//! A tie to a sub-industry as a mark: its family's shape, filled where a document makes it a focus.

use super::palette::Palette;
use super::svg::Element;
use crate::atlas::industry::{Family, Strength};
use crate::geo::hundredths;
use crate::view::parts::glyph::family_path;

/// The mark about a middle.
#[must_use]
pub fn mark(family: Family, strength: Strength, x: f64, y: f64, palette: &Palette) -> Element {
    let colour = palette.family(family);
    let mark = Element::new("path")
        .set("d", family_path(family))
        .set("transform", format!("translate({} {})", hundredths(x), hundredths(y)));
    if strength == Strength::Leading {
        mark.set("fill", colour)
    } else {
        mark.set("fill", &palette.card).set("stroke", colour).set("stroke-width", 1.6)
    }
}
