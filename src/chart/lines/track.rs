//! What both drawings have in common: straight lines, their stops, and the platforms that hold stops together.

use crate::geo::label::Rect;

use super::network::{Look, Network};
use super::order::Order;
use super::{Mark, Point, Run};

/// Where rows and columns lie. `along` is the way that lines run.
pub struct Grid<'a> {
    pub network: &'a Network,
    pub order: &'a Order,
    /// Where each stop lies along the lines, and the edges of its bay, by the indexes of the network.
    pub along: Vec<(f64, (f64, f64))>,
    /// Where each field lies, by the indexes of the network.
    pub fields: Vec<f64>,
    /// Whether lines run from left to right, or else from top to bottom.
    pub is_across: bool,
    /// Half the breadth of a platform.
    pub half: f64,
}

/// How far a line reaches out of its only platform.
const NUB: f64 = 6.0;

impl Grid<'_> {
    pub const fn point(&self, along: f64, over: f64) -> Point {
        if self.is_across { Point { x: along, y: over } } else { Point { x: over, y: along } }
    }

    fn along(&self, stop: usize) -> (f64, (f64, f64)) {
        self.along.get(stop).copied().unwrap_or_default()
    }

    pub fn field(&self, field: usize) -> f64 {
        self.fields.get(field).copied().unwrap_or_default()
    }

    fn is_loose(&self, stop: usize) -> bool {
        let bays = self.network.bays.iter();
        bays.filter(|bay| bay.look == Look::Loose).any(|bay| bay.stops.contains(&stop))
    }

    /// The stops of a field from one end of its line to the other.
    pub fn marks(&self, field: usize) -> Vec<Mark> {
        let mark = |stop: usize| {
            let (_, strength) = self.network.stops.get(stop)?.ties.iter().find(|(other, _)| *other == field)?;
            Some(Mark { stop, at: self.point(self.along(stop).0, self.field(field)), strength: *strength })
        };
        self.order.stops().filter_map(mark).collect()
    }

    /// The pieces of a field's line.
    pub fn runs(&self, field: usize, marks: &[Mark]) -> Vec<Run> {
        let (Some(first), Some(last)) = (marks.first(), marks.last()) else { return Vec::new() };
        let over = self.field(field);
        let run = |from: f64, to: f64, is_placed: bool| Run {
            from: self.point(from, over),
            to: self.point(to, over),
            is_placed,
        };
        let ((start, (left, _)), (end, (_, right))) = (self.along(first.stop), self.along(last.stop));
        // What goes on elsewhere leaves the bay at both sides.
        if self.network.fields.get(field).is_some_and(|field| field.goes_on) {
            return vec![run(left - NUB, right + NUB, true)];
        }
        if first.stop == last.stop {
            return vec![run(start - self.half - NUB, end + self.half + NUB, true)];
        }
        let placed: Vec<f64> =
            marks.iter().filter(|mark| !self.is_loose(mark.stop)).map(|mark| self.along(mark.stop).0).collect();
        match (placed.first(), placed.last()) {
            (Some(from), Some(to)) if to < &end => {
                let sure = (from < to).then(|| run(*from, *to, true));
                sure.into_iter().chain([run(*to, end, false)]).collect()
            }
            (Some(from), Some(to)) => vec![run(*from, *to, true)],
            _ => vec![run(start, end, false)],
        }
    }

    /// What holds the stops at a place together; none where there are none.
    pub fn platform(&self, stop: usize) -> Option<Rect> {
        let fields = || self.network.stops.get(stop).into_iter().flat_map(|stop| &stop.ties);
        let over = || fields().map(|(field, _)| self.field(*field));
        let (from, to) = (over().reduce(f64::min)?, over().reduce(f64::max)?);
        let Point { x, y } = self.point(self.along(stop).0 - self.half, from - self.half);
        let (breadth, length) = (2.0 * self.half, to - from + 2.0 * self.half);
        let (width, height) = if self.is_across { (breadth, length) } else { (length, breadth) };
        Some(Rect { left: x, top: y, width, height })
    }
}
