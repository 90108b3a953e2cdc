//! Names beside round marks, where they cover neither a mark nor another name. All lengths are pixels.

use super::label::Rect;

/// Half the width of a mark with its ring.
const RADIUS: f64 = 18.0;
/// How far a name reaches above its baseline and below.
const ASCENT: f64 = 12.0;
const DESCENT: f64 = 4.0;

/// Width and height of an answer's map where it is narrowest: where it is wider, marks are further apart.
pub const NARROWEST: (f64, f64) = (320.0, 286.0);

/// On which side of its mark a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Right,
    Left,
    Below,
    Above,
}

impl Side {
    /// Where the baseline of the name begins, ends or has its middle, from the middle of the mark.
    #[must_use]
    pub const fn offset(self) -> (f64, f64) {
        match self {
            Self::Right => (RADIUS + 2.0, 5.0),
            Self::Left => (-RADIUS - 2.0, 5.0),
            Self::Below => (0.0, RADIUS + ASCENT + 1.0),
            Self::Above => (0.0, -RADIUS - DESCENT - 1.0),
        }
    }

    /// What a name covers on this side of a mark.
    fn rect(self, mark: &Named) -> Rect {
        let (x, y) = self.offset();
        let left = match self {
            Self::Right => x,
            Self::Left => x - mark.width,
            Self::Below | Self::Above => -mark.width / 2.0,
        };
        Rect { left: mark.x + left, top: mark.y + y - ASCENT, width: mark.width, height: ASCENT + DESCENT }
    }
}

/// A mark, and the width of its name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Named {
    pub x: f64,
    pub y: f64,
    pub width: f64,
}

impl Named {
    /// What the mark itself covers.
    #[must_use]
    pub fn disc(&self) -> Rect {
        let size = 2.0 * RADIUS;
        Rect { left: self.x - RADIUS, top: self.y - RADIUS, width: size, height: size }
    }
}

/// On which side each name stands: the first that is free; none where none is. Names of marks that come first are placed
/// first. `taken` is what else must stay free, `extent` the width and height that there is.
#[must_use]
pub fn beside(marks: &[Named], taken: &[Rect], extent: (f64, f64)) -> Vec<Option<Side>> {
    let mut taken: Vec<Rect> = taken.iter().copied().chain(marks.iter().map(Named::disc)).collect();
    let place = |mark: &Named| {
        let side = [Side::Right, Side::Left, Side::Below, Side::Above].into_iter().find(|side| {
            let rect = side.rect(mark);
            let is_inside = rect.left >= 0.0
                && rect.top >= 0.0
                && rect.left + rect.width <= extent.0
                && rect.top + rect.height <= extent.1;
            is_inside && !taken.iter().any(|other| other.overlaps(&rect))
        })?;
        taken.push(side.rect(mark));
        Some(side)
    };
    marks.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXTENT: (f64, f64) = (320.0, 280.0);

    #[test]
    fn a_name_takes_the_first_side_that_is_free() {
        let mark = |x| Named { x, y: 100.0, width: 60.0 };
        let rect = |left, width| Rect { left, top: 90.0, width, height: 20.0 };
        let (one, both) = ([mark(100.0)], [mark(100.0), mark(140.0)]);
        for (marks, taken, sides) in [
            (&one[..], None, &[Some(Side::Right)][..]),
            (&[mark(300.0)], None, &[Some(Side::Left)]),
            (&one, Some(rect(110.0, 90.0)), &[Some(Side::Left)]),
            (&both, None, &[Some(Side::Left), Some(Side::Right)]),
            (&both, Some(rect(0.0, 320.0)), &[Some(Side::Below), Some(Side::Above)]),
            (&both, Some(Rect { left: 0.0, top: 0.0, width: 320.0, height: 280.0 }), &[None, None]),
        ] {
            assert_eq!(beside(marks, taken.as_slice(), EXTENT), sides, "{marks:?} {taken:?}");
        }
    }

    #[test]
    fn no_name_covers_a_mark_or_another_name() {
        let marks: Vec<Named> = (0..12)
            .map(|at| Named { x: 60.0 + f64::from(at % 4) * 45.0, y: 60.0 + f64::from(at / 4) * 45.0, width: 52.0 })
            .collect();
        let placed = beside(&marks, &[], EXTENT);
        let names: Vec<Rect> = marks.iter().zip(&placed).filter_map(|(mark, side)| Some((*side)?.rect(mark))).collect();
        assert!(names.len() >= 6, "{placed:?}");
        for (at, name) in names.iter().enumerate() {
            assert!(marks.iter().all(|mark| !mark.disc().overlaps(name)), "{name:?}");
            assert!(names.iter().skip(at + 1).all(|other| !other.overlaps(name)), "{name:?}");
        }
    }
}
