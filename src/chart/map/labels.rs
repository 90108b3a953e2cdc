//! Where every label of the map stands: names of places, districts, stations, and the distances of the rings.
//!
//! One placement holds for all layers, all widths and all zooms of a frame, so that no name ever jumps: the room
//! under a name is that of its widest second line. What has no room beside its mark is led to by a line.

mod asks;
mod ways;

use asks::{Ask, Whose, districts, outside, places, reference, rings, waters, world};
use ways::Way;

use crate::atlas::Atlas;
use crate::atlas::place::{Place, Role};
use crate::geo::ground::{District, River};
use crate::geo::label::Rect;
use crate::geo::placing::{Patch, Ranges, Scales, Wish, place};
use crate::geo::{World, hundredths};
use crate::state::map::Layer;

use super::index::{Entry, MapIndex};
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
            Shape::CorePark | Shape::Park | Shape::Site => self.park,
        }
    }
}

/// The style sheet spaces district names out by this part of their size.
pub const SPACING: f64 = 0.06;
pub const RIVER_SPACING: f64 = 0.4;
/// Half the size of a reference point's glyph in pixels.
pub const POINT: f64 = 6.0;
/// Width of a filter's reason, against the size of second lines.
pub const REASON: f64 = 4.0;

/// What a place is called on the map: a county by its full name, which is that of its district.
#[must_use]
pub fn name<'a>(atlas: &'a Atlas, ground: &'a [District], place: &'a Place) -> &'a str {
    let district = ground
        .iter()
        .find(|district| territory::county(atlas, &district.name).is_some_and(|county| county.id == place.id));
    district.map_or(place.short_name.as_str(), |district| district.name.as_str())
}

/// What a district is called on the map: by its short name where there is little room for more.
#[must_use]
pub fn district_name<'a>(atlas: &'a Atlas, district: &'a District, frame: Frame) -> &'a str {
    let is_long = frame == Frame::Narrow || district.name.chars().count() > 3;
    let short = atlas.district(&district.name).map(|row| row.short_name.as_str());
    short.filter(|_| is_long).unwrap_or(&district.name)
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

/// The half size of a place's mark on a frame.
#[must_use]
pub const fn radius(shape: Shape, frame: Frame) -> f64 {
    shape.radius() * frame.mark_size()
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
    let points: Vec<World> = atlas.reference_points.iter().map(|point| world(point.lon, point.lat, atlas)).collect();
    let mut blocked = marks(index, &points, frame);
    blocked.extend(bundles.iter().flat_map(Bundle::patches).map(|patch| (patch, frame.scales())));
    blocked.extend(outside(frame));
    let mut asks: Vec<Ask> = places(atlas, ground, index, frame, sizes)
        .chain(reference(atlas, &points, frame, sizes))
        .chain(districts(atlas, ground, index, frame, sizes))
        .chain(rings(index, sizes))
        .chain(waters(atlas, rivers, frame, sizes))
        .collect();
    asks.sort_by_key(|ask| ask.rank);
    for ask in &mut asks {
        let (own, weight) = (ask.radius, ask.weight());
        ask.ways.retain(|way| leads_past_marks(way, own, index, frame));
        for way in &mut ask.ways {
            way.candidate.cost += crossings(way, index, bundles, frame);
            way.candidate.cost *= weight;
        }
    }
    let wishes: Vec<Wish> = asks
        .iter()
        .map(|ask| Wish {
            candidates: ask.ways.iter().map(|way| way.candidate.clone()).collect(),
            optional: ask.optional,
        })
        .collect();
    let placed = place(&wishes, &blocked, Ranges { whole: frame.fitted(), all: frame.scales() });
    let mut labels = Labels {
        places: vec![None; index.entries.len()],
        districts: vec![None; ground.len()],
        points: vec![None; points.len()],
        rings: vec![None; RINGS.len()],
        rivers: vec![None; rivers.len()],
        blocked: blocked.into_iter().filter(|(_, shown)| *shown == frame.scales()).map(|(patch, _)| patch).collect(),
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

/// The marks of places and reference points, which no label covers.
fn marks(index: &MapIndex, points: &[World], frame: Frame) -> Vec<(Patch, Scales)> {
    let place = |entry: &Entry| Some(Patch::about(entry.position?, radius(Shape::of(entry.role), frame) + 1.0));
    let point = |at: &World| Patch::about(*at, POINT * frame.mark_size());
    let patches = index.entries.iter().filter_map(place).chain(points.iter().map(point));
    patches.map(|patch| (patch, frame.scales())).collect()
}

/// Whether the line that leads to a label misses all marks but its own: through another it would name the wrong one.
fn leads_past_marks(way: &Way, own: f64, index: &MapIndex, frame: Frame) -> bool {
    let misses = |leader: &Patch, entry: &Entry| {
        let (Some(at), radius) = (entry.position, radius(Shape::of(entry.role), frame)) else { return true };
        // A point that lies under a mark has its line come out from under it.
        let is_under = at.distance(leader.at) * frame.fitted().least < radius.max(own);
        is_under || leader.meets(&Patch::about(at, radius), frame.fitted()).is_none()
    };
    way.candidate.leader.iter().all(|leader| index.entries.iter().all(|entry| misses(leader, entry)))
}

/// What it costs that rings run through a label and links through the line that leads to it. Both are cut there, but
/// what is crossed by nothing is read more easily.
fn crossings(way: &Way, index: &MapIndex, bundles: &[Bundle], frame: Frame) -> f64 {
    let core = index.entries.iter().find(|entry| entry.role == Role::Core).and_then(|entry| entry.position);
    let Some(core) = core else { return 0.0 };
    let usual = (frame.fitted().least * frame.fitted().most).sqrt();
    let rings = ring_crossings(core, &way.candidate.label.rect_at(usual), usual);
    // At the core all links begin: what starts there crosses none yet.
    let is_at_core =
        |leader: &Patch| leader.meets(&Patch::about(core, radius(Shape::Core, frame) + 12.0), frame.fitted());
    let leaders: Vec<Rect> = way
        .candidate
        .leader
        .iter()
        .filter(|leader| is_at_core(leader).is_none())
        .map(|leader| leader.rect_at(usual))
        .collect();
    let crosses = |bundle: &&Bundle| {
        !leaders.is_empty()
            && bundle.patches().any(|patch| {
                let patch = patch.rect_at(usual);
                leaders.iter().any(|leader| leader.overlaps(&patch))
            })
    };
    0.35 * f64::from(rings) + 6.0 * bundles.iter().filter(crosses).count() as f64
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
