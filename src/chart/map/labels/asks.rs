//! Which labels ask for a place, by their right to it, and what they keep off besides marks and links.

use super::ways::{Block, Way, ways};
use super::{
    Align, POINT, REASON, RIVER_SPACING, SPACING, Sizes, district_name, has_reason, has_sub, name, radius, ring_name,
};
use crate::atlas::Atlas;
use crate::atlas::place::{Access, Role};
use crate::chart::map::index::{MapIndex, sub_line};
use crate::chart::map::layout::Frame;
use crate::chart::map::marks::Shape;
use crate::chart::map::territory::{self, RINGS};
use crate::geo::ground::{District, River};
use crate::geo::label::{Rect, text_width};
use crate::geo::placing::{Patch, Scales};
use crate::geo::{Degrees, World};
use crate::state::map::Layer;

/// Height of a line of text, against its size.
const LINE: f64 = 1.25;

pub(super) fn world(lon: f64, lat: f64, atlas: &Atlas) -> World {
    Degrees { lon, lat }.to_world(atlas.site.bounds.centre())
}

/// What is asked for, in the order of its right to a place.
pub(super) enum Whose {
    Place(usize),
    District(usize),
    Point(usize),
    Ring(usize),
    River(usize),
}

/// A label that asks for a place.
pub(super) struct Ask {
    pub(super) whose: Whose,
    pub(super) radius: f64,
    pub(super) block: Block,
    pub(super) size: f64,
    pub(super) ways: Vec<Way>,
    pub(super) optional: bool,
    /// Smaller comes first.
    pub(super) rank: u8,
}

impl Ask {
    /// What matters most gets what it likes best.
    pub(super) const fn weight(&self) -> f64 {
        match self.rank {
            0 => 6.0,
            1 => 1.5,
            _ => 1.0,
        }
    }
}

/// The edges of the frame, and the corners where buttons and the scale bar stand, while the whole map shows.
pub(super) fn outside(frame: Frame) -> Vec<(Patch, Scales)> {
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

pub(super) fn places<'a>(
    atlas: &'a Atlas,
    ground: &'a [District],
    index: &'a MapIndex,
    frame: Frame,
    sizes: Sizes,
) -> impl Iterator<Item = Ask> + 'a {
    let rows = index.entries.iter().zip(crate::chart::map::places(atlas)).enumerate();
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
        let optional = matches!(shape, Shape::CorePark | Shape::Park | Shape::Site);
        let rank = match shape {
            Shape::Core => 0,
            Shape::Base => 1,
            Shape::Task => 2,
            Shape::CorePark | Shape::Park | Shape::Site => 7,
        };
        Some(Ask { whose: Whose::Place(at), radius, ways: ways(anchor, radius, &block), block, size, optional, rank })
    })
}

pub(super) fn reference<'a>(
    atlas: &'a Atlas,
    points: &'a [World],
    frame: Frame,
    sizes: Sizes,
) -> impl Iterator<Item = Ask> + 'a {
    atlas.reference_points.iter().zip(points).enumerate().map(move |(at, (point, anchor))| {
        let name = text_width(&point.short_name, sizes.point) + 2.0;
        let block = Block { width: name, first: sizes.point * LINE, second: 0.0 };
        let radius = POINT * frame.mark_size();
        let is_airport = point.access == Access::Airport;
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
pub(super) fn districts<'a>(
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
        let width = text_width(district_name(atlas, district, frame), size) * (1.0 + SPACING) + 2.0;
        let block = Block { width, first: size * LINE, second: 0.0 };
        let label = district.label.to_world(origin);
        let usual = frame.fitted().least * 1.25;
        let middle = district.middle(origin);
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
            candidate.cost = 0.06 * anchor.distance(middle).min(anchor.distance(label)) + 0.7 * beyond as f64;
            Way { candidate, align: Align::Middle, leader: None }
        });
        // Where its area is full of marks, a line leads to it from the middle.
        let led =
            super::ways::ways(middle, 0.0, &block).into_iter().filter(|way| way.leader.is_some()).map(|mut way| {
                way.candidate.cost += 3.0;
                way
            });
        let ways: Vec<Way> = ways.chain(led).collect();
        Ask { whose: Whose::District(at), radius: 0.0, ways, block, size, optional: false, rank: 4 }
    })
}

/// The distance of each ring, written somewhere on it.
pub(super) fn rings(index: &MapIndex, sizes: Sizes) -> impl Iterator<Item = Ask> {
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
pub(super) fn waters<'a>(
    atlas: &'a Atlas,
    rivers: &'a [River],
    frame: Frame,
    sizes: Sizes,
) -> impl Iterator<Item = Ask> + 'a {
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
