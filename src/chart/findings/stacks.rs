//! Stacks of squares on an axis, with as many sockets below: whole units, of which a line of text is twelve.

/// Units of a square with the gap behind it.
const CELL: usize = 15;
/// Above the highest stack: its count, and the day by which terms are judged.
const HEAD: usize = 48;
/// Between the axis and the first socket: the year.
const YEAR: usize = 24;
/// Units of a line of text.
const LINE: usize = 12;
/// Room for a year's four digits, and for a year without anything.
const LABEL: usize = 28;

/// What all columns share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    pub cell: usize,
    /// Where the axis lies, from the top.
    pub axis: usize,
    pub height: usize,
}

/// As many side by side as makes the stack about square.
fn beside(count: usize) -> usize {
    (1..=count).find(|side| side * side >= count).unwrap_or(1)
}

fn rows(count: usize) -> usize {
    count.div_ceil(beside(count))
}

impl Scale {
    /// High enough for every stack, and for the sockets of each.
    #[must_use]
    pub fn of(stacks: impl Iterator<Item = usize>, sockets: impl Iterator<Item = usize>) -> Self {
        let axis = HEAD + stacks.map(rows).max().unwrap_or(0) * CELL + 2;
        Self { cell: CELL, axis, height: axis + YEAR + sockets.map(rows).max().unwrap_or(0) * CELL + 2 }
    }

    /// How wide a column of so many is.
    #[must_use]
    pub fn width(&self, count: usize) -> usize {
        (beside(count) * self.cell).max(LABEL)
    }

    /// The upper edge of a stack of so many.
    #[must_use]
    pub fn top(&self, count: usize) -> usize {
        self.axis - 2 - rows(count) * self.cell
    }

    #[must_use]
    pub fn view_box(&self, width: usize) -> String {
        format!("0 0 {width} {}", self.height)
    }

    /// A length that grows with the text.
    #[must_use]
    pub fn em(&self, units: usize) -> String {
        crate::geo::hundredths(units as f64 / LINE as f64) + "em"
    }

    /// Where a cell of a stack of so many begins: how far from the left, and how many rows from the axis.
    fn cell(&self, count: usize, at: usize) -> (usize, usize) {
        let side = beside(count);
        let left = (self.width(count) - side * self.cell) / 2;
        (left + at % side * self.cell, at / side)
    }
}

/// The squares of a stack, filled from the axis upwards.
#[must_use]
pub fn squares(scale: &Scale, count: usize) -> String {
    (0..count)
        .map(|at| {
            let (x, row) = scale.cell(count, at);
            format!("M{} {}h12v12h-12z", x + 1, scale.axis - 1 - (row + 1) * scale.cell)
        })
        .collect()
}

/// Sockets of some results of a stack, filled from the axis downwards.
#[must_use]
pub fn diamonds(scale: &Scale, count: usize, which: &[usize]) -> String {
    which
        .iter()
        .map(|at| {
            let (x, row) = scale.cell(count, *at);
            format!("M{} {}l6 6-6 6-6-6z", x + 7, scale.axis + YEAR + row * scale.cell)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_one_of_a_stack_is_drawn_once_and_inside() {
        for count in [0, 1, 2, 3, 20, 61] {
            let scale = Scale::of([count, 4].into_iter(), [count].into_iter());
            let path = squares(&scale, count);
            let mut corners: Vec<(usize, usize)> = path
                .split('M')
                .skip(1)
                .filter_map(|square| square.split_once('h')?.0.split_once(' '))
                .map(|(x, y)| (x.parse().expect("x"), y.parse().expect("y")))
                .collect();
            assert!(corners.iter().all(|(x, y)| x + 12 <= scale.width(count) && (HEAD..scale.axis - 12).contains(y)));
            corners.sort_unstable();
            corners.dedup();
            assert_eq!(corners.len(), count, "{path}");
            let all: Vec<usize> = (0..count).collect();
            assert_eq!(diamonds(&scale, count, &all).matches('z').count(), count);
        }
    }

    #[test]
    fn a_stack_stands_on_the_axis_and_its_results_hang_below() {
        let scale = Scale::of([2].into_iter(), [2].into_iter());
        assert_eq!((scale.axis, scale.height, scale.width(2), scale.top(2)), (65, 106, 30, 48));
        assert_eq!(squares(&scale, 2), "M1 49h12v12h-12zM16 49h12v12h-12z");
        assert_eq!(diamonds(&scale, 2, &[1]), "M22 89l6 6-6 6-6-6z");
        assert_eq!(scale.em(30), "2.50em");
    }
}
