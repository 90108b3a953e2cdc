//! Where every label of the map stands: names of places, districts, stations, and the distances of the rings.
//!
//! One placement holds for all layers, all widths and all zooms of a frame, so that no name ever jumps: the room
//! under a name is that of its widest second line. What has no room beside its mark is led to by a line.

use crate::atlas::Atlas;
use crate::atlas::place::{Place, Role};
use crate::geo::ground::{District, River};
use crate::geo::label::{Rect, text_width};
use crate::geo::placing::{Candidate, Patch, Ranges, Scales, Wish, place};
use crate::geo::{Degrees, World, hundredths, within};
use crate::state::map::Layer;

use super::index::{Entry, MapIndex, sub_line};
use super::layout::Frame;
use super::links::Bundle;
use super::marks::Shape;
use super::territory::{self, RINGS};

/// On which end a label begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Start,
    Middle,
    End,
}

/// A label beside a mark: pixels from the mark's middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Where its text begins, ends or has its middle, and its baseline.
    pub x: f64,
    pub y: f64,
    pub align: Align,
    /// Baseline of the second line.
    pub sub_y: f64,
    /// SVG path data of the line that leads to it; empty where it stands beside the mark.
    pub leader: String,
    /// The scales at which it gives way, in pixels a kilometre.
    pub hidden: Vec<Scales>,
    /// What it covers, for proof.
    pub patch: Patch,
}

/// A label on the ground, about its middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    pub at: World,
    /// Pixels from there to its middle.
    pub dx: f64,
    pub dy: f64,
    pub leader: String,
    pub hidden: Vec<Scales>,
    pub patch: Patch,
}

/// All labels of one frame.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Labels {
    /// One per entry of the index.
    pub places: Vec<Option<Label>>,
    /// One per district; none where a place of the map bears the district's name.
    pub districts: Vec<Option<Spot>>,
    /// One per reference point.
    pub points: Vec<Option<Label>>,
    /// One per ring.
    pub rings: Vec<Option<Spot>>,
    /// One per river.
    pub rivers: Vec<Option<Spot>>,
    /// What labels keep off, for proof.
    pub blocked: Vec<Patch>,
}

/// Sizes in pixels; the style sheet uses the same numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    pub core: f64,
    pub base: f64,
    pub task: f64,
    pub park: f64,
    pub sub: f64,
    pub district: f64,
    pub point: f64,
    pub ring: f64,
    pub river: f64,
}

impl Sizes {
    #[must_use]
    pub const fn of(frame: Frame) -> Self {
        match frame {
            Frame::Wide => Self {
                core: 26.0,
                base: 17.0,
                task: 16.0,
                park: 12.5,
                sub: 12.5,
                district: 13.0,
                point: 12.0,
                ring: 11.0,
                river: 17.0,
            },
            Frame::Narrow => Self {
                core: 17.0,
                base: 13.0,
                task: 12.5,
                park: 11.0,
                sub: 10.0,
                district: 10.0,
                point: 11.0,
                ring: 11.0,
                river: 14.0,
            },
        }
    }

    /// Size of a place's name.
    #[must_use]
    pub const fn name(self, shape: Shape) -> f64 {
        match shape {
            Shape::Core => self.core,
            Shape::Base => self.base,
            Shape::Task => self.task,
            Shape::Park | Shape::Site => self.park,
        }
    }
}

/// Height of a line of text, against its size.
const LINE: f64 = 1.25;
/// The style sheet spaces district names out by this part of their size.
pub const SPACING: f64 = 0.06;
pub const RIVER_SPACING: f64 = 0.4;
/// Half the size of a reference point's glyph in pixels.
pub const POINT: f64 = 6.0;
/// Width of a filter's reason, against the size of second lines.
pub const REASON: f64 = 4.0;
/// Pixels between mark and label, and at least between two labels.
const GAP: f64 = 4.0;
const APART: f64 = 1.5;

/// What a place is called on the map: a county by its full name, which is that of its district.
#[must_use]
pub fn name<'a>(atlas: &'a Atlas, ground: &'a [District], place: &'a Place) -> &'a str {
    let district = ground
        .iter()
        .find(|district| territory::county(atlas, &district.name).is_some_and(|county| county.id == place.id));
    district.map_or(place.short_name.as_str(), |district| district.name.as_str())
}

/// What a district is called on the map: in two characters where there is little room for more.
#[must_use]
pub fn district_name(district: &District, frame: Frame) -> String {
    let is_long = frame == Frame::Narrow || district.name.chars().count() > 3;
    if is_long { district.name.chars().take(2).collect() } else { district.name.clone() }
}

/// What is written to a ring.
#[must_use]
pub fn ring_name(kilometres: f64) -> String {
    crate::texts::map::ring(&hundredths(kilometres))
}

/// Whether the second lines of a layer stand on a frame's map: on a phone what a place leads in is told in its card.
#[must_use]
pub const fn has_sub(layer: Layer, frame: Frame) -> bool {
    !matches!((layer, frame), (Layer::Role, Frame::Narrow))
}

/// Whether a filter writes under names why a place passes it.
#[must_use]
pub const fn has_reason(frame: Frame) -> bool {
    matches!(frame, Frame::Wide)
}

/// The size of a label's block: the name and under it the widest second line.
struct Block {
    width: f64,
    /// Heights of the two lines.
    first: f64,
    second: f64,
}

impl Block {
    fn height(&self) -> f64 {
        self.first + self.second
    }

    /// The candidate whose upper left corner stands at a point, in pixels from the mark's middle.
    fn at(&self, anchor: World, left: f64, top: f64, cost: f64) -> Candidate {
        let rect = Rect { left, top, width: self.width, height: self.height() };
        Candidate { label: Patch { at: anchor, rect, reach: 0.0 }.wider(APART), leader: Vec::new(), cost }
    }
}

/// A candidate with how its text is aligned and where its leader ends.
struct Way {
    candidate: Candidate,
    align: Align,
    leader: Option<(f64, f64)>,
}

/// The ways in which a label may stand by a mark of a radius.
fn ways(anchor: World, radius: f64, block: &Block) -> Vec<Way> {
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
    fn label(&self, radius: f64, block: &Block, size: f64, sub: f64, hidden: Vec<Scales>) -> Label {
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
}

impl Way {
    /// The label on the ground of a placed candidate.
    fn spot(&self, block: &Block, hidden: Vec<Scales>) -> Spot {
        let Label { leader, patch, .. } = self.label(0.0, block, 0.0, 0.0, Vec::new());
        let rect = patch.rect;
        Spot { at: patch.at, dx: rect.left + rect.width / 2.0, dy: rect.top + rect.height / 2.0, leader, hidden, patch }
    }
}

/// The half size of a place's mark on a frame.
#[must_use]
pub const fn radius(shape: Shape, frame: Frame) -> f64 {
    shape.radius() * frame.mark_size()
}

fn world(lon: f64, lat: f64, atlas: &Atlas) -> World {
    Degrees { lon, lat }.to_world(atlas.site.bounds.centre())
}

/// What is asked for, in the order of its right to a place.
enum Whose {
    Place(usize),
    District(usize),
    Point(usize),
    Ring(usize),
    River(usize),
}

struct Ask {
    whose: Whose,
    radius: f64,
    block: Block,
    size: f64,
    ways: Vec<Way>,
    optional: bool,
    rank: u8,
}

/// Places all labels of a frame.
#[must_use]
pub fn labels(
    atlas: &Atlas,
    (ground, rivers): (&[District], &[River]),
    index: &MapIndex,
    bundles: &[Bundle],
    frame: Frame,
) -> Labels {
    let sizes = Sizes::of(frame);
    let everywhere = frame.scales();
    let mut blocked: Vec<(Patch, Scales)> = Vec::new();
    for entry in &index.entries {
        if let Some(at) = entry.position {
            blocked.push((Patch::about(at, radius(Shape::of(entry.role), frame) + 1.0), everywhere));
        }
    }
    let points: Vec<World> = atlas.reference_points.iter().map(|point| world(point.lon, point.lat, atlas)).collect();
    blocked.extend(points.iter().map(|at| (Patch::about(*at, POINT * frame.mark_size()), everywhere)));
    blocked.extend(bundles.iter().flat_map(Bundle::patches).map(|patch| (patch, everywhere)));
    blocked.extend(outside(frame));

    let mut asks: Vec<Ask> =
        places(atlas, ground, index, frame, sizes).chain(reference(atlas, &points, frame, sizes)).collect();
    asks.extend(districts(atlas, ground, index, frame, sizes));
    asks.extend(rings(index, sizes));
    asks.extend(waters(atlas, rivers, frame, sizes));
    asks.sort_by_key(|ask| ask.rank);
    // A ring that runs through a label is cut there, but a name off the rings is read more easily.
    let core = index.entries.iter().find(|entry| entry.role == Role::Core).and_then(|entry| entry.position);
    let usual = (everywhere.least * frame.fitted().most).sqrt();
    for way in asks.iter_mut().flat_map(|ask| &mut ask.ways) {
        let rect = way.candidate.label.rect_at(usual);
        way.candidate.cost += core.map_or(0.0, |core| 0.35 * f64::from(ring_crossings(core, &rect, usual)));
        // At the core all links begin: what starts there crosses none yet.
        let is_at_core = |leader: &Patch| {
            let rect = leader.rect_at(usual);
            let (x, y) = (rect.left + rect.width / 2.0, rect.top + rect.height / 2.0);
            core.is_some_and(|core| (core.x * usual - x).hypot(core.y * usual - y) < radius(Shape::Core, frame) + 16.0)
        };
        let crosses = |bundle: &&Bundle| {
            bundle.patches().any(|patch| {
                let patch = patch.rect_at(usual);
                way.candidate.leader.iter().any(|leader| leader.rect_at(usual).overlaps(&patch) && !is_at_core(leader))
            })
        };
        if !way.candidate.leader.is_empty() {
            way.candidate.cost += 6.0 * bundles.iter().filter(crosses).count() as f64;
        }
    }
    // A leader through another mark would name the wrong one.
    for ask in &mut asks {
        let own = ask.radius;
        ask.ways.retain(|way| {
            way.candidate.leader.iter().all(|leader| {
                index
                    .entries
                    .iter()
                    .filter_map(|entry| Some((entry.position?, radius(Shape::of(entry.role), frame))))
                    .all(|(at, radius)| {
                        // A point under a mark has its leader come out from under it.
                        at.distance(leader.at) * frame.fitted().least < radius.max(own)
                            || leader.meets(&Patch::about(at, radius), frame.fitted()).is_none()
                    })
            })
        });
    }
    // What matters most gets what it likes best.
    for ask in &mut asks {
        let weight = match ask.rank {
            0 => 6.0,
            1 => 1.5,
            _ => 1.0,
        };
        ask.ways.iter_mut().for_each(|way| way.candidate.cost *= weight);
    }
    let wishes: Vec<Wish> = asks
        .iter()
        .map(|ask| Wish {
            candidates: ask.ways.iter().map(|way| way.candidate.clone()).collect(),
            optional: ask.optional,
        })
        .collect();
    let placed = place(&wishes, &blocked, Ranges { whole: frame.fitted(), all: everywhere });
    let mut labels = Labels {
        places: vec![None; index.entries.len()],
        districts: vec![None; ground.len()],
        points: vec![None; points.len()],
        rings: vec![None; RINGS.len()],
        rivers: vec![None; rivers.len()],
        blocked: blocked.into_iter().filter(|(_, shown)| *shown == everywhere).map(|(patch, _)| patch).collect(),
    };
    for (ask, placed) in asks.iter().zip(placed) {
        let Some((way, hidden)) = placed.and_then(|placed| Some((ask.ways.get(placed.candidate)?, placed.hidden)))
        else {
            continue;
        };
        let label = || way.label(ask.radius, &ask.block, ask.size, sizes.sub, hidden.clone());
        let spot = || way.spot(&ask.block, hidden.clone());
        match ask.whose {
            Whose::Place(at) => set(&mut labels.places, at, label()),
            Whose::Point(at) => set(&mut labels.points, at, label()),
            Whose::District(at) => set(&mut labels.districts, at, spot()),
            Whose::Ring(at) => set(&mut labels.rings, at, spot()),
            Whose::River(at) => set(&mut labels.rivers, at, spot()),
        }
    }
    labels
}

fn set<T>(slots: &mut [Option<T>], at: usize, value: T) {
    if let Some(slot) = slots.get_mut(at) {
        *slot = Some(value);
    }
}

/// The edges of the frame, and the corners where buttons and the scale bar stand, while the whole map shows.
fn outside(frame: Frame) -> Vec<(Patch, Scales)> {
    let extent = frame.extent();
    let (half_width, half_height) = (extent.width / 2.0, extent.height / 2.0);
    let far = 10_000.0;
    let edge = |x: f64, y: f64, left: f64, top: f64| Patch {
        at: World { x: extent.centre.x + x * half_width, y: extent.centre.y + y * half_height },
        rect: Rect { left, top, width: 2.0 * far, height: 2.0 * far },
        reach: 0.0,
    };
    let inner = 3.0;
    let (buttons, bar) = match frame {
        Frame::Wide => ((58.0, 200.0), (180.0, 44.0)),
        Frame::Narrow => ((0.0, 0.0), (0.0, 0.0)),
    };
    let corner = |width: f64, height: f64, x: f64, y: f64, left: f64| Patch {
        at: World { x: extent.centre.x + x * half_width, y: extent.centre.y + y * half_height },
        rect: Rect { left, top: -height, width, height },
        reach: 0.0,
    };
    [
        edge(-1.0, 0.0, -2.0 * far + inner, -far),
        edge(1.0, 0.0, -inner, -far),
        edge(0.0, -1.0, -far, -2.0 * far + inner),
        edge(0.0, 1.0, -far, -inner),
        corner(buttons.0, buttons.1, 1.0, 1.0, -buttons.0),
        corner(bar.0, bar.1, 1.0, 1.0, -buttons.0 - bar.0),
    ]
    .map(|patch| (patch, frame.fitted()))
    .into()
}

/// How many rings run through a rectangle.
fn ring_crossings(core: World, rect: &Rect, scale: f64) -> u8 {
    let (x, y) = (core.x * scale, core.y * scale);
    let nearest = |low: f64, size: f64, value: f64| (low - value).max(value - low - size).max(0.0);
    let farthest = |low: f64, size: f64, value: f64| (value - low).abs().max((low + size - value).abs());
    let near = nearest(rect.left, rect.width, x).hypot(nearest(rect.top, rect.height, y));
    let far = farthest(rect.left, rect.width, x).hypot(farthest(rect.top, rect.height, y));
    RINGS.iter().map(|ring| u8::from((near..far).contains(&(ring * scale)))).sum()
}

fn places<'a>(
    atlas: &'a Atlas,
    ground: &'a [District],
    index: &'a MapIndex,
    frame: Frame,
    sizes: Sizes,
) -> impl Iterator<Item = Ask> + 'a {
    let rows = index.entries.iter().zip(super::places(atlas)).enumerate();
    rows.filter_map(move |(at, (entry, place))| {
        let anchor = entry.position?;
        let shape = Shape::of(entry.role);
        let size = sizes.name(shape);
        let name = text_width(name(atlas, ground, place), size) + 2.0;
        let subs = Layer::ALL.iter().filter(|layer| has_sub(**layer, frame));
        // A filter writes its reason there, which is never wider than some characters; on a phone the list says it.
        let reason = if has_reason(frame) { REASON * sizes.sub } else { 0.0 };
        let sub = subs.map(|layer| sub_line(atlas, place, *layer).width(frame)).fold(reason, f64::max);
        let second = if sub > 0.0 { sizes.sub * LINE } else { 0.0 };
        let block = Block { width: name.max(sub + 2.0), first: size * LINE, second };
        let radius = radius(shape, frame);
        let optional = matches!(shape, Shape::Park | Shape::Site);
        let rank = match shape {
            Shape::Core => 0,
            Shape::Base => 1,
            Shape::Task => 2,
            Shape::Park | Shape::Site => 7,
        };
        Some(Ask { whose: Whose::Place(at), radius, ways: ways(anchor, radius, &block), block, size, optional, rank })
    })
}

fn reference<'a>(atlas: &'a Atlas, points: &'a [World], frame: Frame, sizes: Sizes) -> impl Iterator<Item = Ask> + 'a {
    atlas.reference_points.iter().zip(points).enumerate().map(move |(at, (point, anchor))| {
        let name = text_width(&point.short_name, sizes.point) + 2.0;
        let block = Block { width: name, first: sizes.point * LINE, second: 0.0 };
        let radius = POINT * frame.mark_size();
        let is_airport = point.access == crate::atlas::place::Access::Airport;
        let optional = !is_airport && frame == Frame::Narrow;
        let rank = if is_airport {
            3
        } else if optional {
            8
        } else {
            5
        };
        Ask {
            whose: Whose::Point(at),
            radius,
            ways: ways(*anchor, radius, &block),
            block,
            size: sizes.point,
            optional,
            rank,
        }
    })
}

/// Names of districts that no place bears: anywhere in their area, best in its middle.
fn districts<'a>(
    atlas: &'a Atlas,
    ground: &'a [District],
    index: &'a MapIndex,
    frame: Frame,
    sizes: Sizes,
) -> impl Iterator<Item = Ask> + 'a {
    let origin = atlas.site.bounds.centre();
    let named = |district: &District| {
        let county = territory::county(atlas, &district.name);
        county.is_some_and(|county| {
            index.entries.iter().any(|entry| entry.slug == county.slug && entry.position.is_some())
        })
    };
    ground.iter().enumerate().filter(move |(_, district)| !named(district)).map(move |(at, district)| {
        let size = sizes.district;
        let width = text_width(&district_name(district, frame), size) * (1.0 + SPACING) + 2.0;
        let block = Block { width, first: size * LINE, second: 0.0 };
        let label = district.label.to_world(origin);
        let usual = frame.fitted().least * 1.25;
        let ways = district.grid(origin, 0.8).into_iter().map(|anchor| {
            let mut candidate = block.at(anchor, -width / 2.0, -block.first / 2.0, 0.0);
            let corner = |x: f64, y: f64| World {
                x: anchor.x + x * width / 2.0 / usual,
                y: anchor.y + y * block.first / 2.0 / usual,
            };
            let corners = [
                corner(-1.0, -1.0),
                corner(1.0, -1.0),
                corner(-1.0, 1.0),
                corner(1.0, 1.0),
                corner(-1.0, 0.0),
                corner(1.0, 0.0),
            ];
            let beyond = corners.iter().filter(|corner| !district.holds(corner.to_degrees(origin))).count();
            candidate.cost =
                0.06 * anchor.distance(district.middle(origin)).min(anchor.distance(label)) + 0.7 * beyond as f64;
            Way { candidate, align: Align::Middle, leader: None }
        });
        // Where its area is full of marks, a line leads to it from the middle.
        let middle = district.middle(origin);
        let led =
            super::labels::ways(middle, 0.0, &block).into_iter().filter(|way| way.leader.is_some()).map(|mut way| {
                way.candidate.cost += 3.0;
                way
            });
        let ways: Vec<Way> = ways.chain(led).collect();
        Ask { whose: Whose::District(at), radius: 0.0, ways, block, size, optional: false, rank: 4 }
    })
}

/// The distance of each ring, written somewhere on it.
fn rings(index: &MapIndex, sizes: Sizes) -> impl Iterator<Item = Ask> {
    let core = index.entries.iter().find(|entry| entry.role == Role::Core).and_then(|entry| entry.position);
    core.into_iter().flat_map(move |core| {
        RINGS.iter().enumerate().map(move |(at, ring)| {
            let size = sizes.ring;
            let width = text_width(&ring_name(*ring), size) + 2.0;
            let block = Block { width, first: size * LINE, second: 0.0 };
            // Best in a row to the west-southwest, where fewest names stand.
            let ways = (0..48).map(|step| {
                let angle = std::f64::consts::TAU * f64::from(step) / 48.0;
                let anchor = World { x: core.x + ring * angle.cos(), y: core.y + ring * angle.sin() };
                let away = (f64::from(step) - 22.0).abs();
                let mut candidate = block.at(anchor, -width / 2.0, -block.first / 2.0, 0.08 * away.min(48.0 - away));
                candidate.cost -= 0.35;
                Way { candidate, align: Align::Middle, leader: None }
            });
            let ways = ways.collect();
            Ask {
                whose: Whose::Ring(at),
                radius: 0.0,
                ways,
                block,
                size,
                optional: true,
                rank: 9 + u8::try_from(at).unwrap_or_default(),
            }
        })
    })
}

/// The name of a river, beside its course and outside the city.
fn waters<'a>(atlas: &'a Atlas, rivers: &'a [River], frame: Frame, sizes: Sizes) -> impl Iterator<Item = Ask> + 'a {
    let origin = atlas.site.bounds.centre();
    let extent = frame.extent();
    rivers.iter().enumerate().map(move |(at, river)| {
        let size = sizes.river;
        let width = river.name.chars().count() as f64 * size * (1.0 + RIVER_SPACING);
        let block = Block { width, first: size * LINE, second: 0.0 };
        let course = river.course.windows(2).filter_map(|pair| match pair {
            [a, b] => Some((a.to_world(origin), b.to_world(origin))),
            _ => None,
        });
        let ways = course.map(|(a, b)| {
            // Off its bank by half a line and the width of the water.
            let anchor = World { x: (a.x + b.x) / 2.0, y: (a.y + b.y) / 2.0 };
            let slope = ((b.y - a.y) / (b.x - a.x).abs().max(0.1)).abs();
            let up = -block.first - 7.0 - slope * width / 2.0;
            let cost = 0.02 * (anchor.x - extent.centre.x + 0.25 * extent.width).abs() + slope;
            Way { candidate: block.at(anchor, -width / 2.0, up, cost), align: Align::Middle, leader: None }
        });
        let ways = ways.collect();
        Ask { whose: Whose::River(at), radius: 0.0, ways, block, size, optional: true, rank: 6 }
    })
}

/// The step of widths from which a label shows on the whole map; none where only a closer look shows it.
#[must_use]
pub fn step(hidden: &[(f32, f32)], frame: Frame) -> Option<usize> {
    let most = frame.fitted().most;
    let ends = hidden.iter().filter(|(least, _)| f64::from(*least) < most).map(|(_, most)| f64::from(*most));
    let from = ends.fold(0.0, f64::max);
    frame.steps().iter().position(|width| frame.scale(*width) >= from - 1e-4)
}

impl Labels {
    /// The scales at which each gives way: places, then districts, reference points, rings and rivers.
    #[must_use]
    pub fn hidden(&self) -> Vec<Vec<(f32, f32)>> {
        let label = |label: &Option<Label>| label.as_ref().map(|label| label.hidden.clone());
        let spot = |spot: &Option<Spot>| spot.as_ref().map(|spot| spot.hidden.clone());
        let all = self.places.iter().map(label).chain(self.districts.iter().map(spot));
        let all = all.chain(self.points.iter().map(label)).chain(self.rings.iter().map(spot));
        let all = all.chain(self.rivers.iter().map(spot));
        let always = || vec![Scales { least: 0.0, most: f64::from(f32::MAX) }];
        #[expect(clippy::cast_possible_truncation, reason = "a scale is a few hundred pixels a kilometre")]
        let short = |scales: Scales| (scales.least as f32, scales.most as f32);
        all.map(|hidden| hidden.unwrap_or_else(always).into_iter().map(short).collect()).collect()
    }
}

impl Entry {
    /// Whether it is a county, zone or place of its own on the map.
    #[must_use]
    pub const fn is_main(&self) -> bool {
        matches!(self.role, Role::Core | Role::Base | Role::Task)
    }
}
