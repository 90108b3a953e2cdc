//! Links with a meaning: sub-industries that documents name both at the core and at a base, one strand each.

use crate::atlas::place::Role;
use crate::geo::placing::Patch;
use crate::geo::{World, hundredths};
use crate::state::map::MapState;

use super::index::{Entry, MapIndex};
use super::layout::Frame;
use super::marks::Emphasis;

/// A link from the core to a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    pub emphasis: Emphasis,
}

/// Indexes of the sub-industries that documents name at both places or inside them.
#[must_use]
pub fn shared(a: &Entry, b: &Entry) -> Vec<usize> {
    let of_b = |industry: &usize| b.industries.iter().any(|tie| tie.industry == *industry);
    a.industries.iter().map(|tie| tie.industry).filter(of_b).collect()
}

fn core(index: &MapIndex) -> Option<&Entry> {
    index.entries.iter().find(|entry| entry.role == Role::Core)
}

fn bases(index: &MapIndex) -> impl Iterator<Item = &Entry> {
    index.entries.iter().filter(|entry| entry.role == Role::Base)
}

/// One link per base, in the order of entries.
#[must_use]
pub fn links(index: &MapIndex, state: &MapState) -> Vec<Link> {
    let Some(core) = core(index) else { return Vec::new() };
    let is_asked = |base: &Entry| {
        let industry = state.industry.as_deref();
        industry.is_none_or(|id| {
            shared(core, base).iter().any(|at| index.industries.get(*at).is_some_and(|known| known == id))
        }) && state.stage.is_none()
            && state.role.is_none_or(|role| matches!(role, Role::Base | Role::Core))
    };
    bases(index)
        .map(|base| Link {
            emphasis: match (state.place.as_deref() == Some(base.slug.as_str()), is_asked(base)) {
                (true, _) => Emphasis::Selected,
                (false, true) => Emphasis::Normal,
                (false, false) => Emphasis::Quiet,
            },
        })
        .collect()
}

/// How a link runs: it never changes while the map is moved.
#[derive(Debug, Clone, PartialEq)]
pub struct Bundle {
    /// Indexes of the sub-industries shared, one strand each.
    pub shared: Vec<usize>,
    /// SVG path data of each strand in world kilometres.
    pub strands: Vec<String>,
    /// Points along its middle, [`STEP`] apart or less.
    course: Vec<World>,
    /// Half its width in its middle, in kilometres; it tapers towards its ends.
    reach: f64,
}

/// Distance between two points of a course, in kilometres.
const STEP: f64 = 0.5;
/// How far a link may bow from the straight line, against its length.
const BOWS: [f64; 13] = [0.0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.32, 0.32, -0.4, 0.4, -0.5, 0.5];
/// The room that a name takes beside its mark, in kilometres, and half its height.
const fn room(frame: Frame) -> (f64, f64) {
    match frame {
        Frame::Wide => (18.0, 2.5),
        // On a phone there is no such room: names are led to.
        Frame::Narrow => (0.0, 0.0),
    }
}

/// How far links keep off the east of the core, in degrees.
const FREE: f64 = 66.0;
/// Kilometres that links keep off other marks and off one another, where they can.
const CLEAR: f64 = 4.0;

impl Bundle {
    /// What labels keep off.
    pub fn patches(&self) -> impl Iterator<Item = Patch> {
        let last = self.course.len().saturating_sub(1).max(1) as f64;
        self.course.iter().enumerate().map(move |(number, at)| {
            let t = number as f64 / last;
            Patch { reach: self.reach * 4.0 * t * (1.0 - t) + STEP / 2.0, ..Patch::about(*at, 2.0) }
        })
    }
}

/// Kilometres between two strands: a few pixels on the whole map.
const fn gap(frame: Frame) -> f64 {
    match frame {
        Frame::Wide => 0.5,
        Frame::Narrow => 0.6,
    }
}

/// One per base, in the order of entries; without strands where an end has no position.
#[must_use]
pub fn bundles(index: &MapIndex, frame: Frame) -> Vec<Bundle> {
    let Some((core, from)) = core(index).and_then(|core| Some((core, core.position?))) else { return Vec::new() };
    let marks: Vec<World> =
        index.entries.iter().filter(|entry| entry.is_main()).filter_map(|entry| entry.position).collect();
    let mut courses: Vec<Vec<World>> = Vec::new();
    bases(index)
        .map(|base| {
            let shared = shared(core, base);
            let empty = Bundle { shared: shared.clone(), strands: Vec::new(), course: Vec::new(), reach: 0.0 };
            let Some(to) = base.position else { return empty };
            let penalty = |bow: f64| {
                let course = course(from, to, bow);
                let near = |at: &World, other: &World| (CLEAR - at.distance(*other)).max(0.0);
                let inner = || course.iter().filter(|at| at.distance(from) > 9.0 && at.distance(to) > 3.0);
                let others = marks.iter().filter(|mark| mark.distance(from) > 0.1 && mark.distance(to) > 0.1);
                let at_marks: f64 = others.map(|mark| course.iter().map(|at| near(at, mark)).fold(0.0, f64::max)).sum();
                let at_links: f64 = courses
                    .iter()
                    .map(|other| {
                        inner().flat_map(|at| other.iter().map(move |other| near(at, other))).fold(0.0, f64::max)
                    })
                    .sum();
                let (name, level) = room(frame);
                // The sides of the other marks are where their names stand.
                let others = marks.iter().filter(|mark| mark.distance(to) > 0.1);
                let cramped: f64 = others
                    .map(|mark| {
                        let all = || courses.iter().flatten().chain(&course);
                        let side = |sign: f64| {
                            let beside =
                                all().filter(|at| (at.y - mark.y).abs() < level && sign * (at.x - mark.x) > 1.0);
                            beside.map(|at| sign * (at.x - mark.x)).fold(name, f64::min)
                        };
                        name - side(1.0).max(side(-1.0))
                    })
                    .sum();
                // East of the core its own name stands.
                let about = course.iter().filter(|at| (6.0..16.0).contains(&at.distance(from)) && at.x > from.x);
                let in_name = about.map(|at| FREE - ((at.y - from.y).abs() / (at.x - from.x)).atan().to_degrees());
                let in_name = in_name.fold(0.0, f64::max);
                0.4 * in_name + 6.0 * bow.abs() + 3.0 * at_marks + 2.0 * at_links + 2.0 * cramped
            };
            let bow = BOWS.into_iter().min_by(|a, b| penalty(*a).total_cmp(&penalty(*b))).unwrap_or_default();
            let course = course(from, to, bow);
            courses.push(course.clone());
            let middle = (shared.len() as f64 - 1.0) / 2.0;
            let strands = (0..shared.len()).map(|number| strand(from, to, bow, gap(frame) * (number as f64 - middle)));
            Bundle { strands: strands.collect(), course, reach: gap(frame) * middle.max(0.0), shared }
        })
        .collect()
}

/// The point through which an arc is drawn, bowed away from the straight line and moved sideways.
fn control(from: World, to: World, bow: f64, aside: f64) -> World {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length = from.distance(to).max(1e-6);
    let by = bow + aside / length;
    World { x: (from.x + to.x) / 2.0 - dy * by, y: (from.y + to.y) / 2.0 + dx * by }
}

fn course(from: World, to: World, bow: f64) -> Vec<World> {
    let control = control(from, to, bow, 0.0);
    let steps = (from.distance(to) * 1.3 / STEP).ceil().max(1.0);
    std::iter::successors(Some(0.0), |step| Some(step + 1.0))
        .take_while(|step| *step <= steps)
        .map(|step| {
            let (t, u) = (step / steps, 1.0 - step / steps);
            let along = |a: f64, b: f64, c: f64| u * u * a + 2.0 * u * t * b + t * t * c;
            World { x: along(from.x, control.x, to.x), y: along(from.y, control.y, to.y) }
        })
        .collect()
}

/// A strand runs beside the others and ends with them.
fn strand(from: World, to: World, bow: f64, aside: f64) -> String {
    let middle = control(from, to, bow, 0.0);
    let moved = control(from, to, bow, aside);
    let (aside_x, aside_y) = (moved.x - middle.x, moved.y - middle.y);
    // A quadratic arc as a cubic one, whose two inner points are moved aside: the strands then run in parallel.
    let inner = |end: World| World {
        x: end.x + (middle.x - end.x) * 2.0 / 3.0 + aside_x * 4.0 / 3.0,
        y: end.y + (middle.y - end.y) * 2.0 / 3.0 + aside_y * 4.0 / 3.0,
    };
    let text = |at: World| format!("{} {}", tenths(at.x), tenths(at.y));
    format!("M{}C{} {} {}", text(from), text(inner(from)), text(inner(to)), text(to))
}

fn tenths(value: f64) -> String {
    hundredths((value * 10.0).round() / 10.0)
}
