//! The diagram without geography: where each place stands, and the lines between them.
//!
//! The core stands on top with its parks beside it; then the bases, each with
//! its parks; then single-task places and places without a stated site. A link
//! from the core runs in a lane of its own, so that none covers another; a line
//! from a zone or county to its parks passes no name.

use crate::atlas::place::Role;
use crate::geo::label::text_width;
use crate::geo::{World, hundredths};

use super::index::{Entry, MapIndex};
use super::layout::Frame;
use super::marks::Shape;

/// Distance between two lanes below the core, and left of the bases; the radius
/// of their corners: in kilometres of the sheet.
const LANE_BELOW: f64 = 1.2;
const LANE: f64 = 1.9;
const CORNER: f64 = 1.6;
/// Height above the bases at which the lowest lane runs.
const ABOVE: f64 = 7.0;
/// From a park to the line that it hangs on, where it stands beside its zone.
const BRACKET: f64 = 5.0;
/// How far that line reaches towards the zone.
const REACH: f64 = 2.0;
/// How far below a zone its neighbours' second lines stand.
const BELOW: f64 = 3.0;
/// A park farther to the right than this stands beside its zone, else below it.
const BESIDE: f64 = 12.0;

/// Fractions of the frame.
#[must_use]
pub fn cells(index: &MapIndex, frame: Frame) -> Vec<Option<(f64, f64)>> {
    match frame {
        Frame::Wide => wide(index),
        Frame::Narrow => narrow(index),
    }
}

/// Where each entry stands, as far as it is known already.
struct Cells(Vec<Option<(f64, f64)>>);

impl Cells {
    fn empty(index: &MapIndex) -> Self {
        Self(vec![None; index.entries.len()])
    }

    fn put(&mut self, entry: usize, at: (f64, f64)) {
        if let Some(cell) = self.0.get_mut(entry) {
            *cell = Some(at);
        }
    }
}

/// Indexes of the entries of a kind.
fn numbers(index: &MapIndex, is_one: impl Fn(&Entry) -> bool) -> Vec<usize> {
    index.entries.iter().enumerate().filter(|(_, entry)| is_one(entry)).map(|(at, _)| at).collect()
}

fn of_role(index: &MapIndex, role: Role) -> Vec<usize> {
    numbers(index, |entry| entry.role == role)
}

fn inside(index: &MapIndex, zone: usize) -> Vec<usize> {
    numbers(index, |entry| entry.parent == Some(zone))
}

/// Single-task places that lie in no other, each followed by those that lie in it.
fn tasks(index: &MapIndex) -> Vec<Vec<usize>> {
    let tasks = of_role(index, Role::Task);
    let lies_in =
        |task: usize| -> Option<usize> { index.entries.get(task)?.parent.filter(|parent| tasks.contains(parent)) };
    tasks
        .iter()
        .filter(|task| lies_in(**task).is_none())
        .map(|task| {
            let mut family = vec![*task];
            family.extend(tasks.iter().copied().filter(|other| lies_in(*other) == Some(*task)));
            family
        })
        .collect()
}

fn wide(index: &MapIndex) -> Vec<Option<(f64, f64)>> {
    let mut cells = Cells::empty(index);
    let bases = of_role(index, Role::Base);
    let columns = columns(index, &bases);
    let x_of = |column: usize| columns.get(column).copied().unwrap_or_default();
    for core in of_role(index, Role::Core) {
        let parks = inside(index, core);
        cells.put(core, (x_of(bases.len() / 2), 0.12));
        for (row, park) in parks.iter().enumerate() {
            let offset = row as f64 - (parks.len() as f64 - 1.0) / 2.0;
            cells.put(*park, (x_of(bases.len() / 2 + 2), 0.12 + 0.10 * offset));
        }
    }
    for (column, base) in bases.iter().enumerate() {
        cells.put(*base, (x_of(column), 0.44));
        for (row, park) in inside(index, *base).into_iter().enumerate() {
            cells.put(park, (x_of(column) + 0.016, 0.56 + 0.088 * row as f64));
        }
    }
    let mut row = 0.44;
    for family in tasks(index) {
        for (depth, task) in family.into_iter().enumerate() {
            cells.put(task, (x_of(bases.len()) + 0.016 * depth.min(1) as f64, row));
            row += 0.088;
        }
    }
    for (column, site) in of_role(index, Role::PlannedSite).into_iter().enumerate() {
        cells.put(site, (x_of(column), 0.94));
    }
    cells.0
}

/// Where the columns of the bases and that of the single tasks begin: each as
/// wide as its longest name asks, in pixels of the narrowest frame.
fn columns(index: &MapIndex, bases: &[usize]) -> Vec<f64> {
    let name =
        |at: usize, shape: Shape| index.entries.get(at).map_or(0.0, |entry| text_width(&entry.name, shape.font_size()));
    let (margin, last) = (12.0, 92.0);
    let mut start = margin;
    let mut starts = vec![start];
    for base in bases {
        // The name, and the marks at both its ends.
        let own = name(*base, Shape::Base) + 26.0;
        let parks = inside(index, *base).into_iter().map(|park| name(park, Shape::Park) + 17.0);
        start += parks.fold(own, f64::max);
        starts.push(start);
    }
    starts.into_iter().map(|at| at / (start + last)).collect()
}

fn narrow(index: &MapIndex) -> Vec<Option<(f64, f64)>> {
    let mut cells = Cells::empty(index);
    let row_height = 1.0 / 20.0;
    // The lanes of the links run left of the bases.
    let (left, right) = (0.145, 0.56);
    let mut row = 0.8;
    let zones = |role: Role| of_role(index, role).into_iter().map(move |zone| (zone, role == Role::Core));
    for (zone, is_core) in zones(Role::Core).chain(zones(Role::Base)) {
        let parks = inside(index, zone);
        let rows = parks.len().max(1) as f64;
        // The core's mark and name are larger, and stand in the middle of its rows.
        cells.put(zone, (left, row_height * if is_core { row + (rows - 1.0) / 2.0 } else { row }));
        for (offset, park) in parks.into_iter().enumerate() {
            cells.put(park, (right, row_height * (row + offset as f64)));
        }
        row += rows + if is_core { 0.5 } else { 0.2 };
    }
    let mut pairs: Vec<Vec<usize>> = Vec::new();
    for family in tasks(index) {
        match pairs.last_mut() {
            Some(pair) if pair.len() == 1 && family.len() == 1 => pair.extend(family),
            _ => pairs.push(family),
        }
    }
    for pair in pairs.iter().map(Vec::as_slice).chain(of_role(index, Role::PlannedSite).chunks(2)) {
        for (place, x) in pair.iter().zip([left, right]) {
            cells.put(*place, (x, row_height * row));
        }
        row += 1.0;
    }
    cells.0
}

/// Links from the core to each base, in the order given: each in its own lane.
#[must_use]
pub fn lanes(core: World, bases: &[World], frame: Frame) -> Vec<String> {
    bases
        .iter()
        .map(|base| match frame {
            Frame::Wide => {
                let dx = base.x - core.x;
                if dx.abs() < LANE_BELOW {
                    return line(&[core, *base]);
                }
                // Of the bases on one side, the farthest leaves outermost and turns first.
                let same_side = |other: &&World| (other.x - core.x) * dx > 0.0;
                let nearer = bases.iter().filter(same_side).filter(|other| (other.x - core.x).abs() < dx.abs()).count();
                let start = core.x + dx.signum() * LANE_BELOW * (nearer + 1) as f64;
                let turn = base.y - ABOVE - LANE_BELOW * nearer as f64;
                line(&[World { x: start, y: core.y }, World { x: start, y: turn }, World { x: base.x, y: turn }, *base])
            }
            Frame::Narrow => {
                // The farthest leaves topmost and runs leftmost.
                let nearer = bases.iter().filter(|other| other.y < base.y).count();
                let lane = core.x - 7.0 - LANE * nearer as f64;
                let start = core.y - LANE * (nearer as f64 - (bases.len() as f64 - 1.0) / 2.0);
                line(&[World { x: core.x, y: start }, World { x: lane, y: start }, World { x: lane, y: base.y }, *base])
            }
        })
        .collect()
}

/// Where names must leave room for the line to a place that lies in another: at
/// the bracket, or else below the zone, where the second lines of its neighbours end.
#[must_use]
pub fn kept_free(from: World, to: World) -> World {
    bracket(from, to).unwrap_or(World { x: from.x, y: from.y + BELOW })
}

fn bracket(from: World, to: World) -> Option<World> {
    (to.x - from.x > BESIDE).then_some(World { x: to.x - BRACKET, y: to.y })
}

/// The line from a zone, county or place to one that lies in it.
#[must_use]
pub fn branch(from: World, to: World) -> String {
    match bracket(from, to) {
        // Names stand between the two: the line begins where they end.
        Some(World { x: bar, .. }) => {
            line(&[World { x: bar - REACH, y: from.y }, World { x: bar, y: from.y }, World { x: bar, y: to.y }, to])
        }
        None => line(&[from, World { x: from.x, y: to.y }, to]),
    }
}

/// A line through points with rounded corners, as SVG path data.
fn line(points: &[World]) -> String {
    let mut path = String::new();
    let text = |at: World| format!("{} {}", hundredths(at.x), hundredths(at.y));
    let towards = |from: World, to: World, by: f64| {
        let length = from.distance(to);
        let part = if length > 0.0 { (by / length).min(0.5) } else { 0.0 };
        World { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
    };
    let mut before = None;
    for (at, point) in points.iter().enumerate() {
        match (before, points.get(at + 1)) {
            (None, _) => path.push_str(&format!("M{}", text(*point))),
            (Some(_), None) => path.push_str(&format!("L{}", text(*point))),
            (Some(before), Some(after)) => path.push_str(&format!(
                "L{}Q{} {}",
                text(towards(*point, before, CORNER)),
                text(*point),
                text(towards(*point, *after, CORNER))
            )),
        }
        before = Some(*point);
    }
    path
}
