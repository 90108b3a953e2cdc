//! Placement of labels that holds at every scale of a range.
//!
//! Markers and lines are fixed to the ground and move apart as the map grows; a label keeps its size in pixels. So
//! everything is a [`Patch`]: a rectangle of pixels about a point of the ground, plus a reach in kilometres. Whether
//! two patches meet is linear in the scale and is solved, not sampled: a placement is right between two widths too.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::World;
use super::label::Rect;

/// A rectangle of pixels about a point of the ground, widened on every side by a reach in kilometres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Patch {
    pub at: World,
    pub rect: Rect,
    pub reach: f64,
}

/// The scales from one to another, in pixels a kilometre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scales {
    pub least: f64,
    pub most: f64,
}

impl Scales {
    fn narrowed(self, other: Self) -> Option<Self> {
        let both = Self { least: self.least.max(other.least), most: self.most.min(other.most) };
        (both.least < both.most - 1e-9).then_some(both)
    }
}

/// The scales at which `offset + scale * rate` is more than nothing.
fn positive(offset: f64, rate: f64) -> Option<Scales> {
    if rate.abs() < 1e-12 {
        return (offset > 1e-9).then_some(Scales { least: f64::NEG_INFINITY, most: f64::INFINITY });
    }
    let zero = -offset / rate;
    Some(match rate > 0.0 {
        true => Scales { least: zero, most: f64::INFINITY },
        false => Scales { least: f64::NEG_INFINITY, most: zero },
    })
}

impl Patch {
    /// A square about a point of the ground.
    #[must_use]
    pub const fn about(at: World, radius: f64) -> Self {
        let rect = Rect { left: -radius, top: -radius, width: 2.0 * radius, height: 2.0 * radius };
        Self { at, rect, reach: 0.0 }
    }

    /// The same with some pixels more on every side.
    #[must_use]
    pub const fn wider(self, by: f64) -> Self {
        let Rect { left, top, width, height } = self.rect;
        let rect = Rect { left: left - by, top: top - by, width: width + 2.0 * by, height: height + 2.0 * by };
        Self { rect, ..self }
    }

    /// The scales of a range at which two patches share ground.
    #[must_use]
    pub fn meets(&self, other: &Self, range: Scales) -> Option<Scales> {
        let reach = self.reach + other.reach;
        let (dx, dy) = (other.at.x - self.at.x, other.at.y - self.at.y);
        let (a, b) = (&self.rect, &other.rect);
        // Each side of one lies beyond the opposite side of the other.
        let sides = [
            (b.left + b.width - a.left, dx + reach),
            (a.left + a.width - b.left, reach - dx),
            (b.top + b.height - a.top, dy + reach),
            (a.top + a.height - b.top, reach - dy),
        ];
        sides.into_iter().try_fold(range, |range, (offset, rate)| range.narrowed(positive(offset, rate)?))
    }

    /// Its rectangle at a scale, in pixels from the origin of the ground.
    #[must_use]
    pub fn rect_at(&self, scale: f64) -> Rect {
        let reach = self.reach * scale;
        Rect {
            left: self.at.x * scale + self.rect.left - reach,
            top: self.at.y * scale + self.rect.top - reach,
            width: self.rect.width + 2.0 * reach,
            height: self.rect.height + 2.0 * reach,
        }
    }
}

/// One way in which a label may stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    pub label: Patch,
    /// The line that leads to it, as a chain of patches; empty where it stands beside what it names.
    pub leader: Vec<Patch>,
    /// Smaller is better.
    pub cost: f64,
}

impl Candidate {
    fn patches(&self) -> impl Iterator<Item = &Patch> {
        std::iter::once(&self.label).chain(&self.leader)
    }

    /// The scales of a range at which the label or its leader lies on another's label, or the other way round.
    /// Leaders may cross one another no more than they may cross labels.
    fn meets(&self, other: &Self, range: Scales) -> Option<Scales> {
        let pairs = self.patches().flat_map(|a| other.patches().map(move |b| a.meets(b, range)));
        pairs.flatten().max_by(|a, b| a.most.total_cmp(&b.most))
    }
}

/// A label that asks for a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish {
    pub candidates: Vec<Candidate>,
    /// Whether it may be missing at small scales.
    pub optional: bool,
}

/// The scales of a map: while all of it shows, and at all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranges {
    pub whole: Scales,
    pub all: Scales,
}

/// A label's place: which candidate, and the scales at which it gives way.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    pub candidate: usize,
    pub hidden: Vec<Scales>,
}

impl Placed {
    /// The scale of a range from which it stands to the end.
    #[must_use]
    pub fn from(&self, range: Scales) -> f64 {
        let within = self.hidden.iter().filter(|hidden| hidden.least < range.most);
        within.map(|hidden| hidden.most).fold(range.least, f64::max)
    }
}

/// Rounds of repair before labels that still collide give way.
const ROUNDS: usize = 120;
/// How many of its candidates a label chooses among, the cheapest first.
const CHOICE: usize = 120;
/// What a collision costs, and lying on something at every scale of a map that is moved.
const COLLISION: f64 = 20.0;
const MOVED: f64 = 4.0;

/// Places labels, most important first; `blocked` is what no label may lie on, by the scales at which it is there.
///
/// While the whole map shows, a label that is not optional stands at every scale; none where that cannot be. On a map
/// that is brought closer, whatever collides with a more important label gives way, and an optional one also to what
/// is blocked.
#[must_use]
pub fn place(wishes: &[Wish], blocked: &[(Patch, Scales)], ranges: Ranges) -> Vec<Option<Placed>> {
    let chosen = required(wishes, blocked, ranges);
    let candidate = |wish: usize, number: usize| wishes.get(wish).and_then(|wish| wish.candidates.get(number));
    let mut placed: Vec<Option<Placed>> = Vec::new();
    // What must stand comes first, whatever its rank.
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by_key(|at| wishes.get(*at).is_some_and(|wish| wish.optional));
    placed.resize(wishes.len(), None);
    for at in order {
        let Some(wish) = wishes.get(at) else { continue };
        let options: Vec<usize> = match (wish.optional, chosen.get(at).copied().flatten()) {
            (true, _) => (0..wish.candidates.len()).collect(),
            (false, Some(number)) => vec![number],
            (false, None) => continue,
        };
        let best = options
            .into_iter()
            .filter_map(|number| {
                let own = candidate(at, number)?;
                let standing = placed.iter().enumerate().filter_map(|(other, placed)| Some((other, placed.as_ref()?)));
                let others = standing.filter_map(|(other, placed)| Some((candidate(other, placed.candidate)?, placed)));
                let mut hidden: Vec<Scales> = others
                    .filter_map(|(other, placed)| {
                        let met = own.meets(other, ranges.all)?;
                        let is_gone = |gone: &Scales| gone.least <= met.least && met.most <= gone.most;
                        (!placed.hidden.iter().any(is_gone)).then_some(met)
                    })
                    .collect();
                if wish.optional {
                    let there = blocked
                        .iter()
                        .filter_map(|(patch, shown)| own.label.meets(patch, ranges.all.narrowed(*shown)?));
                    hidden.extend(there);
                }
                let placed = Placed { candidate: number, hidden: merged(hidden) };
                let from = placed.from(ranges.whole);
                // What shows on no whole map shows once it is clear for good.
                let placed = if from < ranges.whole.most {
                    placed
                } else {
                    Placed { hidden: vec![Scales { least: 0.0, most: placed.from(ranges.all) }], ..placed }
                };
                let from = placed.from(ranges.whole);
                (from < ranges.all.most).then_some((placed, from + own.cost))
            })
            .min_by(|(_, a), (_, b)| a.total_cmp(b));
        if let Some(slot) = placed.get_mut(at) {
            *slot = best.map(|(placed, _)| placed);
        }
    }
    placed
}

/// Intervals in order, those that touch joined.
fn merged(mut scales: Vec<Scales>) -> Vec<Scales> {
    scales.sort_by(|a, b| a.least.total_cmp(&b.least));
    let mut merged: Vec<Scales> = Vec::new();
    for next in scales {
        match merged.last_mut() {
            Some(last) if next.least <= last.most => last.most = last.most.max(next.most),
            _ => merged.push(next),
        }
    }
    merged
}

/// The cheapest candidates of a label that lie on nothing while the whole map shows, with what each costs.
fn open(wish: &Wish, blocked: &[(Patch, Scales)], ranges: Ranges) -> Vec<(usize, f64)> {
    let free = wish.candidates.iter().enumerate().filter(|(_, candidate)| {
        blocked.iter().all(|(patch, shown)| {
            ranges.whole.narrowed(*shown).is_none_or(|range| candidate.label.meets(patch, range).is_none())
        })
    });
    let mut open: Vec<(usize, f64)> = free.map(|(number, candidate)| (number, candidate.cost)).collect();
    open.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    open.truncate(CHOICE);
    for (number, cost) in &mut open {
        let Some(candidate) = wish.candidates.get(*number) else { continue };
        let there =
            blocked.iter().filter_map(|(patch, shown)| candidate.label.meets(patch, ranges.all.narrowed(*shown)?));
        let octaves: f64 = merged(there.collect()).iter().map(|met| (met.most / met.least.max(1e-6)).log2()).sum();
        *cost += MOVED * octaves / (ranges.all.most / ranges.all.least).log2();
    }
    open
}

/// Gives labels that must stand the cheapest places without collisions: one after the other, then repairs.
fn required(wishes: &[Wish], blocked: &[(Patch, Scales)], ranges: Ranges) -> Vec<Option<usize>> {
    let must: Vec<(usize, Vec<(usize, f64)>)> = wishes
        .iter()
        .enumerate()
        .filter(|(_, wish)| !wish.optional)
        .map(|(at, wish)| (at, open(wish, blocked, ranges)))
        .collect();
    let known: RefCell<BTreeMap<[usize; 4], bool>> = RefCell::default();
    let meets = |a: (usize, usize), b: (usize, usize)| {
        let key = if a < b { [a.0, a.1, b.0, b.1] } else { [b.0, b.1, a.0, a.1] };
        let candidate = |(wish, number): (usize, usize)| wishes.get(wish).and_then(|wish| wish.candidates.get(number));
        *known
            .borrow_mut()
            .entry(key)
            .or_insert_with(|| candidate(a).zip(candidate(b)).is_some_and(|(a, b)| a.meets(b, ranges.whole).is_some()))
    };
    let mut chosen: Vec<Option<usize>> = vec![None; wishes.len()];
    // What is in others' way again and again becomes dearer to lie on, so that repair does not go round in circles.
    let mut weights = vec![1.0; wishes.len()];
    for _ in 0..ROUNDS {
        let mut changed = false;
        for (wish, open) in &must {
            let price = |(number, cost): &(usize, f64)| {
                let others = chosen.iter().zip(&weights).enumerate().filter(|(other, _)| other != wish);
                let collisions = others.filter_map(|(other, (of_other, weight))| {
                    meets((*wish, *number), (other, (*of_other)?)).then_some(*weight)
                });
                cost + COLLISION * collisions.sum::<f64>()
            };
            let best = open.iter().map(|option| (option.0, price(option))).min_by(|(_, a), (_, b)| a.total_cmp(b));
            let best = best.map(|(number, _)| number);
            if let Some(slot) = chosen.get_mut(*wish).filter(|slot| **slot != best) {
                *slot = best;
                changed = true;
            }
        }
        let colliding = collisions(&chosen, &meets);
        if colliding.is_empty() && !changed {
            break;
        }
        for wish in colliding {
            if let Some(weight) = weights.get_mut(wish) {
                *weight += 0.7;
            }
        }
    }
    // What still collides gives way, the less important first.
    while let Some(last) = collisions(&chosen, &meets).into_iter().max() {
        if let Some(slot) = chosen.get_mut(last) {
            *slot = None;
        }
    }
    chosen
}

/// Labels that lie on another.
fn collisions(chosen: &[Option<usize>], meets: &impl Fn((usize, usize), (usize, usize)) -> bool) -> Vec<usize> {
    let placed: Vec<(usize, usize)> =
        chosen.iter().enumerate().filter_map(|(wish, number)| Some((wish, (*number)?))).collect();
    let collides = |own: &(usize, usize)| placed.iter().any(|other| other.0 != own.0 && meets(*own, *other));
    placed.iter().filter(|own| collides(own)).map(|(wish, _)| *wish).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RANGE: Scales = Scales { least: 2.0, most: 50.0 };
    const RANGES: Ranges = Ranges { whole: RANGE, all: RANGE };

    const fn spot(x: f64, y: f64, left: f64) -> Candidate {
        let rect = Rect { left, top: -8.0, width: 60.0, height: 16.0 };
        Candidate {
            label: Patch { at: World { x, y }, rect, reach: 0.0 },
            leader: Vec::new(),
            cost: left.abs() / 100.0,
        }
    }

    fn beside(x: f64, y: f64, optional: bool) -> Wish {
        Wish { candidates: vec![spot(x, y, 10.0), spot(x, y, -70.0)], optional }
    }

    #[test]
    fn two_patches_meet_at_the_scales_at_which_their_rectangles_overlap() {
        let a = Patch::about(World { x: 0.0, y: 0.0 }, 5.0);
        for (b, reach) in [
            (Patch::about(World { x: 2.0, y: 0.0 }, 5.0), 0.0),
            (Patch::about(World { x: 0.4, y: 0.1 }, 1.0), 0.2),
            (Patch::about(World { x: 0.0, y: 0.0 }, 1.0), 0.0),
            (
                Patch {
                    rect: Rect { left: 20.0, top: -2.0, width: 30.0, height: 4.0 },
                    ..Patch::about(World { x: -3.0, y: 0.0 }, 1.0)
                },
                0.0,
            ),
        ] {
            let b = Patch { reach, ..b };
            let met = a.meets(&b, RANGE);
            for step in 0..480 {
                let scale = 2.05 + f64::from(step) / 10.0;
                let overlap = a.rect_at(scale).overlaps(&b.rect_at(scale));
                let said = met.is_some_and(|met| met.least < scale && scale < met.most);
                assert_eq!(said, overlap, "{b:?} at {scale}");
            }
        }
    }

    #[test]
    fn labels_that_must_stand_find_the_places_that_leave_room_for_all() {
        // The first would take its right side, where the second has its only place.
        let only = Wish { candidates: vec![spot(20.0, 0.0, -70.0)], optional: false };
        let placed = place(
            &[beside(0.0, 0.0, false), only],
            &[],
            Ranges { whole: Scales { least: 5.0, most: 6.0 }, all: RANGE },
        );
        let candidates: Vec<_> = placed.iter().map(|placed| placed.as_ref().map(|placed| placed.candidate)).collect();
        assert_eq!(candidates, [Some(1), Some(0)]);
    }

    #[test]
    fn an_optional_label_shows_from_the_scale_at_which_nothing_is_in_its_way() {
        let blocked = [
            (Patch::about(World { x: 4.0, y: 0.0 }, 5.0), RANGE),
            (Patch::about(World { x: -4.0, y: 0.0 }, 5.0), RANGE),
        ];
        let placed = place(&[beside(0.0, 0.0, true)], &blocked, RANGES);
        // 70 px of label and 5 of the marker against 4 km.
        let from = placed[0].as_ref().map(|placed| placed.from(RANGE));
        assert!(from.is_some_and(|from| (from - 75.0 / 4.0).abs() < 1e-6), "{placed:?}");
        let hemmed = [(Patch::about(World { x: 0.0, y: 0.0 }, 30.0), RANGE)];
        assert_eq!(place(&[beside(0.0, 0.0, true)], &hemmed, RANGES), [None], "it would lie on what never moves away");
    }

    #[test]
    fn where_not_all_can_stand_the_less_important_give_way() {
        let one = || Wish { candidates: vec![spot(0.0, 0.0, 10.0)], optional: false };
        let placed = place(&[one(), one()], &[], RANGES);
        assert!(placed[0].is_some() && placed[1].is_none());
    }
}
