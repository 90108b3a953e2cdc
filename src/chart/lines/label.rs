//! Names in the diagram: along a line, or character below character.

use crate::geo::label::{Rect, text_width};

/// How a name is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// It begins at its point.
    Start,
    /// Its point is its middle.
    Middle,
    /// It ends at its point.
    End,
    /// Its point is the middle of its top; characters stand below one another.
    Down,
}

/// A name and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    pub text: String,
    pub x: f64,
    /// The baseline, or the top of what runs down.
    pub y: f64,
    /// Size of its type.
    pub size: f64,
    pub set: Set,
}

/// A piece of a name that runs down: characters that stand upright, or letters that are turned as one word.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece<'a> {
    pub text: &'a str,
    /// From the top of the name, in units.
    pub from: f64,
    pub is_turned: bool,
}

/// How far Chinese characters reach above the baseline, and how far it lies below the middle of a line.
pub const ASCENT: f64 = 0.88;
pub const MIDDLE: f64 = 0.36;
/// From one character to that below it, besides its size.
const APART: f64 = 1.0;

impl Label {
    /// A name about the middle of a line.
    #[must_use]
    pub fn beside(text: &str, x: f64, middle: f64, size: f64, set: Set) -> Self {
        Self { text: text.to_owned(), x, y: middle + MIDDLE * size, size, set }
    }

    /// A name that runs down from a point.
    #[must_use]
    pub fn down(text: &str, x: f64, top: f64, size: f64) -> Self {
        Self { text: text.to_owned(), x, y: top, size, set: Set::Down }
    }

    /// From the top of one character to that of the next, where it runs down.
    #[must_use]
    pub fn step(size: f64) -> f64 {
        size + APART
    }

    /// Height of a name that runs down.
    #[must_use]
    pub fn depth(text: &str, size: f64) -> f64 {
        pieces(text, size).last().map_or(0.0, |piece| piece.from + length(piece, size))
    }

    /// The pieces of a name that runs down.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        pieces(&self.text, self.size)
    }

    /// What it covers.
    #[must_use]
    pub fn rect(&self) -> Rect {
        let Self { text, x, y, size, set } = self;
        let width = text_width(text, *size);
        let along = |left: f64| Rect { left, top: y - ASCENT * size, width, height: *size };
        match set {
            Set::Start => along(*x),
            Set::Middle => along(x - width / 2.0),
            Set::End => along(x - width),
            Set::Down => Rect { left: x - size / 2.0, top: *y, width: *size, height: Self::depth(text, *size) },
        }
    }
}

fn length(piece: &Piece<'_>, size: f64) -> f64 {
    if piece.is_turned { text_width(piece.text, size) } else { piece.text.chars().count() as f64 * Label::step(size) }
}

/// Letters, digits and brackets lie on their side.
const fn lies(c: char) -> bool {
    c.is_ascii() || matches!(c, '（' | '）' | '《' | '》' | '〈' | '〉' | '—' | '–' | '…' | '－')
}

fn pieces(text: &str, size: f64) -> Vec<Piece<'_>> {
    let mut found: Vec<Piece<'_>> = Vec::new();
    let mut rest = text;
    let mut from = 0.0;
    while let Some(first) = rest.chars().next() {
        let is_turned = lies(first);
        let end = rest.find(|c| lies(c) != is_turned).unwrap_or(rest.len());
        let Some((text, behind)) = rest.split_at_checked(end) else { break };
        let piece = Piece { text, from, is_turned };
        from += length(&piece, size) + if is_turned { 2.0 } else { 0.0 };
        found.push(piece);
        rest = behind;
    }
    found
}
