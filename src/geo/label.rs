//! Rectangles and widths of text, in pixels.

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    /// Whether the two share any area.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.left + other.width
            && other.left < self.left + self.width
            && self.top < other.top + other.height
            && other.top < self.top + self.height
    }
}

/// Width of a letter, by its height.
pub const LETTER: f64 = 0.6;

/// Width of a line of text in pixels: Chinese characters are square, others a little over half. `table.js` breaks
/// lines by the same rule.
#[must_use]
pub fn text_width(text: &str, font_size: f64) -> f64 {
    text.chars().map(|c| if c.is_ascii() { LETTER * font_size } else { font_size }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rectangles_overlap_where_they_share_area_and_not_where_they_touch() {
        let a = Rect { left: 0.0, top: 0.0, width: 10.0, height: 4.0 };
        for (left, top, overlaps) in [(9.0, 3.0, true), (10.0, 0.0, false), (0.0, 4.0, false), (-5.0, -3.0, true)] {
            assert_eq!(a.overlaps(&Rect { left, top, ..a }), overlaps, "{left} {top}");
        }
    }

    #[test]
    fn chinese_characters_are_square_and_letters_narrower() {
        assert!((text_width("郑州", 13.0) - 26.0).abs() < 1e-9);
        assert!(text_width("GMP", 13.0) < 3.0 * 13.0);
    }
}
