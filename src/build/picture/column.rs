//! A column of text that grows downwards.

use super::svg::Element;
use super::text::{Fitted, width_of, wrap};

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Face<'a> {
    /// Size of the type in pixels.
    pub size: f64,
    /// From one baseline to the next, in sizes.
    pub leading: f64,
    pub bold: bool,
    /// The list of families where it is not that of the sheet.
    pub families: Option<&'a str>,
    pub colour: &'a str,
}

impl<'a> Face<'a> {
    /// Running text of the sheet's own family.
    #[must_use]
    pub const fn plain(size: f64, colour: &'a str) -> Self {
        Self { size, leading: 1.55, bold: false, families: None, colour }
    }

    /// The same in bold.
    #[must_use]
    pub const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same in another family and with the tight leading of headlines.
    #[must_use]
    pub const fn headline(self, families: &'a str) -> Self {
        Self { bold: true, leading: 1.25, families: Some(families), ..self }
    }

    /// From the top of a line to its baseline, in pixels: Chinese characters reach 0.88 of
    /// their size above it.
    #[must_use]
    pub fn ascent(&self) -> f64 {
        self.size * ((self.leading - 1.0) / 2.0 + 0.88)
    }

    /// One line with its beginning at `x` and its baseline at `y`.
    #[must_use]
    pub fn line(&self, text: &str, x: f64, y: f64) -> Element {
        self.dressed(Element::new("text").set("x", x).set("y", y)).say(text)
    }

    /// An element of text in this face.
    #[must_use]
    pub fn dressed(&self, element: Element) -> Element {
        let mut element = element.set("font-size", self.size).set("fill", self.colour);
        if self.bold {
            element = element.set("font-weight", "700");
        }
        match self.families {
            Some(families) => element.set("font-family", families),
            None => element,
        }
    }
}

/// A column: what is added stands below what is there.
#[derive(Debug, Clone)]
pub struct Column {
    pub x: f64,
    pub width: f64,
    /// Where the next line begins, in pixels from the top of the sheet.
    pub y: f64,
    pub drawn: Vec<Element>,
}

impl Column {
    /// An empty column whose left upper corner is at `x`, `y`.
    #[must_use]
    pub const fn new(x: f64, y: f64, width: f64) -> Self {
        Self { x, width, y, drawn: Vec::new() }
    }

    /// Leaves room.
    pub fn gap(&mut self, height: f64) {
        self.y += height;
    }

    /// A paragraph, broken into lines.
    pub fn paragraph(&mut self, text: &str, face: &Face<'_>) {
        self.lines(&wrap(text, self.width, face.size), face);
    }

    /// Lines that are broken already, at the size that made them fit.
    pub fn fitted(&mut self, text: &Fitted, face: &Face<'_>) {
        self.lines(&text.lines, &Face { size: text.size, ..*face });
    }

    fn lines(&mut self, lines: &[String], face: &Face<'_>) {
        for line in lines {
            self.drawn.push(face.line(line, self.x, self.y + face.ascent()));
            self.y += face.size * face.leading;
        }
    }

    /// Anything whose height is known; it is drawn where the column has come to.
    pub fn put(&mut self, height: f64, draw: impl FnOnce(f64, f64) -> Vec<Element>) {
        self.drawn.extend(draw(self.x, self.y));
        self.y += height;
    }

    /// A thin line across the column.
    pub fn rule(&mut self, colour: &str, thickness: f64) {
        self.drawn.push(rule(self.x, self.y, self.width, colour, thickness));
        self.y += thickness;
    }
}

/// A line across, `thickness` pixels high.
#[must_use]
pub fn rule(x: f64, y: f64, width: f64, colour: &str, thickness: f64) -> Element {
    Element::new("rect").set("x", x).set("y", y).set("width", width).set("height", thickness).set("fill", colour)
}

/// A few words in a frame, as wide as they are; returns the frame's width too.
#[must_use]
pub fn tag(words: &str, x: f64, top: f64, look: &Tag<'_>) -> (f64, Vec<Element>) {
    let face = Face { leading: 1.0, ..Face::plain(look.size, look.colour) };
    let face = if look.bold { face.bold() } else { face };
    let (inset, height) = (look.size * 0.45, look.size * 1.6);
    let width = inset.mul_add(2.0, width_of(words, look.size));
    let frame = Element::new("rect")
        .set("x", x + 0.5)
        .set("y", top + 0.5)
        .set("width", width - 1.0)
        .set("height", height - 1.0)
        .set("rx", 4.0)
        .set("fill", look.fill.unwrap_or("none"));
    let frame = match (look.frame, look.dashed) {
        (None, _) => frame,
        (Some(colour), false) => frame.set("stroke", colour),
        (Some(colour), true) => frame.set("stroke", colour).set("stroke-dasharray", "4 2.5"),
    };
    let text = face.line(words, x + inset, top + height / 2.0 + 0.38 * look.size);
    (width, vec![frame, text])
}

/// How a tag looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tag<'a> {
    pub size: f64,
    pub colour: &'a str,
    pub frame: Option<&'a str>,
    pub dashed: bool,
    pub fill: Option<&'a str>,
    pub bold: bool,
}

impl Tag<'_> {
    /// Height of the frame in pixels.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.size * 1.6
    }
}
