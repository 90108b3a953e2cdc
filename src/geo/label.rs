//! Label placement: no two labels overlap, and less important ones give way.
//!
//! Markers stand at fractions of the frame, labels have a size in pixels; so a
//! placement depends on the frame's width. Sides are tried in order of
//! preference, most important marker first, and a label is kept only where it
//! is free at every width given. A static page can thus
//! be right at all widths of a range without knowing its own.

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

    fn inside(&self, width: f64, height: f64) -> bool {
        self.left >= 0.0 && self.top >= 0.0 && self.left + self.width <= width && self.top + self.height <= height
    }
}

/// Where a label stands by its marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    Right,
    Left,
    Above,
    Below,
    /// Above or below, beginning or ending at the marker's edge.
    AboveRight,
    AboveLeft,
    BelowRight,
    BelowLeft,
    /// On the spot itself, for names without a marker.
    Centre,
}

impl Side {
    /// The order in which sides are tried.
    pub const PREFERRED: &'static [Self] = &[
        Self::Right,
        Self::Left,
        Self::Below,
        Self::Above,
        Self::AboveRight,
        Self::AboveLeft,
        Self::BelowRight,
        Self::BelowLeft,
    ];
    /// Whether the label stands above its marker, where no second line fits.
    #[must_use]
    pub const fn is_above(self) -> bool {
        matches!(self, Self::Above | Self::AboveRight | Self::AboveLeft)
    }

    /// Whether the label stands below its marker.
    #[must_use]
    pub const fn is_below(self) -> bool {
        matches!(self, Self::Below | Self::BelowRight | Self::BelowLeft)
    }

    /// A name without a marker has one place only.
    pub const SPOT: &'static [Self] = &[Self::Centre];
}

/// What wants a label.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Marker centre as a fraction of the frame.
    pub x: f64,
    pub y: f64,
    /// Half the marker's size in pixels; labels keep off it, its own and others'.
    pub radius: f64,
    /// The label's size in pixels.
    pub width: f64,
    pub height: f64,
    /// Pixels by which the label is lowered: a second line stands below its first.
    pub drop: f64,
    pub sides: &'static [Side],
}

/// Pixels between marker and label.
const GAP: f64 = 4.0;

impl Item {
    /// The label's rectangle on one side, in a frame of the given size.
    #[must_use]
    pub fn rect(&self, side: Side, frame_width: f64, frame_height: f64) -> Rect {
        let (x, y) = (self.x * frame_width, self.y * frame_height);
        let away = self.radius + GAP;
        let (left, top) = match side {
            Side::Right => (x + away, y - self.height / 2.0),
            Side::Left => (x - away - self.width, y - self.height / 2.0),
            Side::Above => (x - self.width / 2.0, y - away - self.height),
            Side::Below => (x - self.width / 2.0, y + away),
            Side::AboveRight => (x - self.radius, y - away - self.height),
            Side::AboveLeft => (x + self.radius - self.width, y - away - self.height),
            Side::BelowRight => (x - self.radius, y + away),
            Side::BelowLeft => (x + self.radius - self.width, y + away),
            Side::Centre => (x - self.width / 2.0, y - self.height / 2.0),
        };
        Rect { left, top: top + self.drop, width: self.width, height: self.height }
    }

    /// The marker's own rectangle.
    #[must_use]
    pub fn marker_rect(&self, frame_width: f64, frame_height: f64) -> Rect {
        let (x, y) = (self.x * frame_width, self.y * frame_height);
        Rect { left: x - self.radius, top: y - self.radius, width: 2.0 * self.radius, height: 2.0 * self.radius }
    }
}

/// Whether a label is free on one side at all `widths`: inside the frame, off
/// every marker, off every label that stands already. `aspect` is height
/// divided by width. A label never touches its own marker.
#[must_use]
pub fn fits(item: &Item, side: Side, taken: &[(Item, Side)], markers: &[Item], widths: &[f64], aspect: f64) -> bool {
    widths.iter().all(|width| {
        let height = width * aspect;
        let rect = item.rect(side, *width, height);
        rect.inside(*width, height)
            && markers.iter().all(|marker| !rect.overlaps(&marker.marker_rect(*width, height)))
            && taken.iter().all(|(other, side)| !rect.overlaps(&other.rect(*side, *width, height)))
    })
}

/// Places labels, most important first. None: the label gives way.
#[must_use]
pub fn place(items: &[Item], widths: &[f64], aspect: f64) -> Vec<Option<Side>> {
    let mut taken: Vec<(Item, Side)> = Vec::new();
    items
        .iter()
        .map(|item| {
            let side = item.sides.iter().copied().find(|side| fits(item, *side, &taken, items, widths, aspect))?;
            taken.push((item.clone(), side));
            Some(side)
        })
        .collect()
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

    fn item(x: f64, y: f64, width: f64) -> Item {
        Item { x, y, radius: 6.0, width, height: 18.0, drop: 0.0, sides: Side::PREFERRED }
    }

    #[test]
    fn the_most_important_label_keeps_its_best_side() {
        let items = [item(0.5, 0.5, 60.0), item(0.55, 0.5, 60.0)];
        let sides = place(&items, &[400.0], 1.0);
        assert_eq!(sides[0], Some(Side::Left), "its right side is covered by the other marker");
        assert_eq!(sides[1], Some(Side::Right));
    }

    #[test]
    fn a_label_without_room_gives_way() {
        let items: Vec<Item> = (0..9).map(|index| item(0.5 + f64::from(index) * 0.004, 0.5, 120.0)).collect();
        let sides = place(&items, &[300.0], 1.0);
        assert!(sides.iter().any(Option::is_none), "nine names cannot all stand on one spot");
        assert!(sides.iter().any(Option::is_some), "one of them can");
    }

    #[test]
    fn labels_stay_inside_the_frame() {
        assert_eq!(place(&[item(0.98, 0.5, 60.0)], &[400.0], 1.0), [Some(Side::Left)]);
        assert_eq!(place(&[item(0.02, 0.02, 60.0)], &[400.0], 1.0), [Some(Side::BelowRight)]);
        assert_eq!(place(&[item(0.5, 0.5, 500.0)], &[400.0], 1.0), [None]);
    }

    #[test]
    fn nothing_overlaps_at_any_width() {
        let items: Vec<Item> = (0..40)
            .map(|index| item((f64::from(index) * 0.377).fract(), (f64::from(index) * 0.731).fract(), 50.0))
            .collect();
        let widths = [320.0, 400.0, 640.0];
        let sides = place(&items, &widths, 0.8);
        for width in widths {
            let rects: Vec<Rect> = items
                .iter()
                .zip(&sides)
                .filter_map(|(item, side)| side.map(|side| item.rect(side, width, width * 0.8)))
                .collect();
            for (index, a) in rects.iter().enumerate() {
                assert!(rects[index + 1..].iter().all(|b| !a.overlaps(b)), "overlap at {width}");
            }
        }
    }
}
