//! In which ways a label may stand: by its mark, a little off it, or away from it with a line that leads there.

use super::{Align, Label, Spot};
use crate::geo::label::Rect;
use crate::geo::placing::{Candidate, Patch, Scales};
use crate::geo::{World, hundredths, within};

/// Pixels between mark and label, and at least between two labels.
const GAP: f64 = 4.0;
const APART: f64 = 1.5;

/// The size of a label's block: the name and under it the widest second line.
pub(super) struct Block {
    pub(super) width: f64,
    /// Heights of the two lines.
    pub(super) first: f64,
    pub(super) second: f64,
}

impl Block {
    pub(super) fn height(&self) -> f64 {
        self.first + self.second
    }

    /// The candidate whose upper left corner stands at a point, in pixels from the mark's middle.
    pub(super) fn at(&self, anchor: World, left: f64, top: f64, cost: f64) -> Candidate {
        let rect = Rect { left, top, width: self.width, height: self.height() };
        Candidate { label: Patch { at: anchor, rect, reach: 0.0 }.wider(APART), leader: Vec::new(), cost }
    }
}

/// A candidate with how its text is aligned and where its leader ends.
pub(super) struct Way {
    pub(super) candidate: Candidate,
    pub(super) align: Align,
    pub(super) leader: Option<(f64, f64)>,
}

/// The ways in which a label may stand by a mark of a radius.
pub(super) fn ways(anchor: World, radius: f64, block: &Block) -> Vec<Way> {
    let away = radius + GAP;
    let (width, height) = (block.width, block.height());
    let mut ways = Vec::new();
    let mut push = |left: f64, top: f64, align: Align, cost: f64| {
        ways.push(Way { candidate: block.at(anchor, left, top, cost), align, leader: None });
    };
    let middle = -width / 2.0;
    // Beside the mark: best with the name level with it, else higher or lower, or a little farther away.
    let level = -block.first / 2.0;
    for more in [0.0, 8.0, 16.0] {
        for step in 0..7 {
            let shift = -height + radius + (height - 2.0 * radius) * f64::from(step) / 6.0;
            let cost = 0.05 + (shift - level).abs() / 30.0 + more / 12.0;
            push(away + more, shift, Align::Start, cost);
            push(-away - more - width, shift, Align::End, cost + 0.3);
        }
        push(away + more, level, Align::Start, more / 12.0);
        push(-away - more - width, level, Align::End, more / 12.0 + 0.3);
    }
    push(middle, away, Align::Middle, 0.8);
    push(middle, -away - height, Align::Middle, 1.0);
    for (top, cost) in [(away, 1.2), (-away - height, 1.4)] {
        push(-radius, top, Align::Start, cost);
        push(radius - width, top, Align::End, cost + 0.2);
    }
    for step in 0..24 {
        let angle = std::f64::consts::TAU * f64::from(step) / 24.0;
        let (cos, sin) = (angle.cos(), angle.sin());
        for length in 0..9 {
            let length = radius + 14.0 + 13.0 * f64::from(length);
            let (x, y) = (length * cos, length * sin);
            let (left, top, align) = if cos.abs() > 0.6 {
                let top = y - block.first / 2.0;
                if cos > 0.0 { (x + 3.0, top, Align::Start) } else { (x - 3.0 - width, top, Align::End) }
            } else {
                (x - width / 2.0, if sin > 0.0 { y + 2.0 } else { y - 2.0 - height }, Align::Middle)
            };
            let mut candidate = block.at(anchor, left, top, 3.0 + length / 14.0);
            // Dense enough that nothing slips between two patches.
            let points = within(length / 12.0, 2.0, 10.0).ceil();
            candidate.leader = std::iter::successors(Some(0.0), |point| Some(point + 1.0))
                .take_while(|point| *point <= points)
                .map(|point| {
                    let part = radius + 4.0 + (length - radius - 4.0) * point / points;
                    let mut patch = Patch::about(anchor, 4.0);
                    patch.rect.left += part * cos;
                    patch.rect.top += part * sin;
                    patch
                })
                .collect();
            ways.push(Way { candidate, align, leader: Some((x, y)) });
        }
    }
    ways
}

impl Way {
    /// The label of a placed candidate.
    pub(super) fn label(&self, radius: f64, block: &Block, size: f64, sub: f64, hidden: Vec<Scales>) -> Label {
        let rect = self.candidate.label.wider(-APART).rect;
        let x = match self.align {
            Align::Start => rect.left,
            Align::Middle => rect.left + rect.width / 2.0,
            Align::End => rect.left + rect.width,
        };
        let y = rect.top + block.first / 2.0 + 0.36 * size;
        let leader = self.leader.map_or_else(String::new, |(to_x, to_y)| {
            let length = to_x.hypot(to_y);
            let start = (radius + 1.0) / length;
            let [a, b, c, d] = [to_x * start, to_y * start, to_x, to_y].map(hundredths);
            format!("M{a} {b}L{c} {d}")
        });
        Label {
            x,
            y,
            align: self.align,
            sub_y: rect.top + block.first + block.second / 2.0 + 0.36 * sub,
            leader,
            hidden,
            patch: self.candidate.label,
        }
    }

    /// The label on the ground of a placed candidate.
    pub(super) fn spot(&self, block: &Block, hidden: Vec<Scales>) -> Spot {
        let Label { leader, patch, .. } = self.label(0.0, block, 0.0, 0.0, Vec::new());
        let rect = patch.rect;
        Spot { at: patch.at, dx: rect.left + rect.width / 2.0, dy: rect.top + rect.height / 2.0, leader, hidden, patch }
    }
}
