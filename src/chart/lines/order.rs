//! Which bay stands beside which, and which line above which: so that a line crosses few columns that are not its own.
//!
//! Every arrangement of bays, of the parks within each and of fields has a cost. From several beginnings, one thing at
//! a time is moved to where the cost is least, until nothing gets better; the best end is taken. There is no chance
//! in it: the same facts give the same drawing.

use super::network::{Look, Network, Site};

/// An arrangement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Order {
    /// Indexes of bays, and for each the indexes of its stops.
    pub bays: Vec<(usize, Vec<usize>)>,
    /// Indexes of fields.
    pub fields: Vec<usize>,
}

/// A line through the platform of a place that has nothing to do with it.
const CROSSING: usize = 60;
/// A column that a line reaches over.
const LENGTH: usize = 2;
/// A row that a platform reaches over without a stop.
const GAP: usize = 3;
/// Two neighbouring fields of different families.
const STRANGERS: usize = 2;
/// How many beginnings are tried, and how many arrangements are looked at in all.
const BEGINNINGS: u64 = 8;
const MOST: usize = 20_000;

impl Order {
    /// Arranges a network. Places without a zone or county come last; where the drawing is read from its beginning,
    /// the core's bay comes first.
    #[must_use]
    pub fn of(network: &Network, core_first: bool) -> Self {
        let search = Search::of(network);
        let fixed = |look: Look| core_first && look == Look::Core || look == Look::Loose;
        let look = |bay: usize| network.bays.get(bay).map_or(Look::Loose, |bay| bay.look);
        let mut bays: Vec<(usize, Vec<usize>)> =
            network.bays.iter().enumerate().map(|(at, bay)| (at, bay.stops.clone())).collect();
        bays.sort_by_key(|(bay, _)| match look(*bay) {
            Look::Core if core_first => 0,
            Look::Loose => 2,
            _ => 1,
        });
        let from = bays.iter().take_while(|(bay, _)| fixed(look(*bay)) && look(*bay) == Look::Core).count();
        let to = bays.iter().filter(|(bay, _)| look(*bay) != Look::Loose).count();
        let plain = Self { bays, fields: (0..network.fields.len()).collect() };
        let mut looked_at = 0;
        let mut best = (search.cost(&plain), plain.clone());
        for beginning in 0..BEGINNINGS {
            let mut order = plain.clone();
            if beginning > 0 {
                let mut lots = Lots(beginning);
                if let Some(free) = order.bays.get_mut(from..to) {
                    lots.shuffle(free);
                }
                lots.shuffle(&mut order.fields);
            }
            let cost = search.improve(&mut order, (from, to), &mut looked_at);
            if cost < best.0 {
                best = (cost, order);
            }
            if looked_at > MOST {
                break;
            }
        }
        best.1
    }

    /// The stops in the order of their columns.
    pub fn stops(&self) -> impl Iterator<Item = usize> {
        self.bays.iter().flat_map(|(_, stops)| stops.iter().copied())
    }

    /// How often a line runs through the platform of a place that is not on it.
    #[must_use]
    pub fn crossings(&self, network: &Network) -> usize {
        Search::of(network).counted(self).0
    }
}

/// The network as the search asks for it.
struct Search<'a> {
    network: &'a Network,
    /// The fields of each stop.
    fields: Vec<Vec<usize>>,
    /// How many stops at the beginning of each bay, and at its end, stay where they are.
    first: Vec<usize>,
    last: Vec<usize>,
}

impl<'a> Search<'a> {
    fn of(network: &'a Network) -> Self {
        let fields = network.stops.iter().map(|stop| stop.ties.iter().map(|(field, _)| *field).collect()).collect();
        let first = network.bays.iter().map(|bay| usize::from(bay.look != Look::Loose)).collect();
        let no_place = |at: &&usize| network.stops.get(**at).is_some_and(|stop| !matches!(stop.site, Site::Entry(_)));
        let last = network.bays.iter().map(|bay| bay.stops.iter().filter(no_place).count()).collect();
        Self { network, fields, first, last }
    }

    /// Crossings, and all that is less than one.
    fn counted(&self, order: &Order) -> (usize, usize) {
        let mut row = vec![0; order.fields.len()];
        for (at, field) in order.fields.iter().enumerate() {
            if let Some(row) = row.get_mut(*field) {
                *row = at;
            }
        }
        // First and last column of each field, and first and last row of each column.
        let mut reach: Vec<Option<(usize, usize)>> = vec![None; order.fields.len()];
        let mut columns: Vec<(usize, usize, &[usize])> = Vec::with_capacity(self.fields.len());
        let mut less = 0;
        for (column, stop) in order.stops().enumerate() {
            let fields = self.fields.get(stop).map_or(&[][..], Vec::as_slice);
            let rows = || fields.iter().filter_map(|field| row.get(*field).copied());
            let (top, bottom) = (rows().min().unwrap_or(1), rows().max().unwrap_or(0));
            less += GAP * (bottom + 1).saturating_sub(top + fields.len());
            columns.push((top, bottom, fields));
            for field in fields {
                if let Some(reach) = reach.get_mut(*field) {
                    *reach = Some(reach.map_or((column, column), |(from, _)| (from, column)));
                }
            }
        }
        let mut crossings = 0;
        for (field, reach) in reach.iter().enumerate() {
            let (Some((from, to)), Some(row)) = (reach, row.get(field)) else { continue };
            less += LENGTH * (to - from);
            let between = columns.get(from + 1..*to).unwrap_or_default();
            crossings += between
                .iter()
                .filter(|(top, bottom, fields)| top < row && row < bottom && !fields.contains(&field))
                .count();
        }
        let family = |field: &usize| self.network.fields.get(*field).map(|field| field.family);
        let pairs = order.fields.iter().zip(order.fields.iter().skip(1));
        less += STRANGERS * pairs.filter(|(a, b)| family(a) != family(b)).count();
        (crossings, less)
    }

    fn cost(&self, order: &Order) -> usize {
        let (crossings, less) = self.counted(order);
        CROSSING * crossings + less
    }

    /// Moves bays, stops and fields one by one while that makes it better; returns the cost.
    fn improve(&self, order: &mut Order, free: (usize, usize), looked_at: &mut usize) -> usize {
        let mut cost = self.cost(order);
        loop {
            let before = cost;
            let bays = (free.0..free.1).map(|at| (Part::Bays, at, free));
            let fields = (0..order.fields.len()).map(|at| (Part::Fields, at, (0, order.fields.len())));
            let stops = order.bays.iter().enumerate().flat_map(|(place, (bay, stops))| {
                let of = |kept: &[usize]| kept.get(*bay).copied().unwrap_or_default();
                let free = (of(&self.first), stops.len().saturating_sub(of(&self.last)));
                (free.0..free.1).map(move |at| (Part::Stops(place), at, free))
            });
            let moves: Vec<_> = bays.chain(fields).chain(stops).collect();
            for (part, from, (least, most)) in moves {
                let mut best = (cost, from);
                for to in (least..most).filter(|to| *to != from) {
                    part.shift(order, from, to);
                    *looked_at += 1;
                    let tried = self.cost(order);
                    if tried < best.0 {
                        best = (tried, to);
                    }
                    part.shift(order, to, from);
                }
                part.shift(order, from, best.1);
                cost = best.0;
            }
            if cost == before || *looked_at > MOST {
                return cost;
            }
        }
    }
}

/// What is moved.
#[derive(Clone, Copy)]
enum Part {
    Bays,
    Fields,
    /// Those of the bay at a place.
    Stops(usize),
}

impl Part {
    fn shift(self, order: &mut Order, from: usize, to: usize) {
        match self {
            Self::Bays => shift(&mut order.bays, from, to),
            Self::Fields => shift(&mut order.fields, from, to),
            Self::Stops(bay) => {
                if let Some((_, stops)) = order.bays.get_mut(bay) {
                    shift(stops, from, to);
                }
            }
        }
    }
}

/// Moves one thing of a list to another place of it.
fn shift<T>(list: &mut [T], from: usize, to: usize) {
    if let Some(between) = list.get_mut(from.min(to)..=from.max(to)) {
        if from < to { between.rotate_left(1) } else { between.rotate_right(1) }
    }
}

/// A row of numbers without a pattern, the same every time.
struct Lots(u64);

impl Lots {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % most.max(1)
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = self.below(last + 1);
            list.swap(other, last);
        }
    }
}
