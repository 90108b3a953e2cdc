//! The timeline as one drawing: lanes by kind and place, the documents as flags, the silence after the newest of them,
//! the day of judgement, and the targets of one term as one stack. Positions are percent of the axis.

use super::{ordered, percent};
use crate::atlas::Atlas;
use crate::atlas::date::{PartialDate, Precision, When};
use crate::atlas::event::{Event, EventKind};
use crate::atlas::evidence::Document;
use crate::atlas::outcome::Outcome;
use crate::atlas::place::{Place, PlaceId, PlaceKind, Region};
use crate::geo::label::text_width;
use crate::state::timeline::Span;

/// So many targets of one term stand as a stack.
const STACKED: usize = 3;
/// Width of the axis where it is narrowest, and height of the letters, in pixels: what fits there fits everywhere.
const AXIS: f64 = 760.0;
const LETTERS: f64 = 14.0;
/// Between a mark and its words, in pixels.
const GAP: f64 = 12.0;
/// So many rows of flags stand above each other.
const LEVELS: usize = 4;

/// Everything that is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing<'a> {
    /// Whether it is the city's, which answers to filters and has the record below it.
    pub is_home: bool,
    pub years: (u16, u16),
    pub lanes: Vec<Lane<'a>>,
    /// The dated documents, the oldest first.
    pub flags: Vec<Flag<'a>>,
    pub undated: Vec<&'a Document>,
    pub judged: f64,
    pub silence: Option<Silence>,
    /// Where events elsewhere begin; they are only hinted at.
    pub elsewhere: Vec<f64>,
}

/// The time between the newest document and the day of judgement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Silence {
    pub from: f64,
    /// How long it has lasted, where both ends are known to the day.
    pub days: Option<u32>,
}

/// A document on its date.
#[derive(Debug, Clone, PartialEq)]
pub struct Flag<'a> {
    pub document: &'a Document,
    pub date: PartialDate,
    pub at: f64,
    /// Rows above the axis, from 0.
    pub level: usize,
    /// Whether it flies to the left of its pole.
    pub leftwards: bool,
}

/// The city's events of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane<'a> {
    pub kind: EventKind,
    pub stacks: Vec<Stack<'a>>,
    pub rows: Vec<Row<'a>>,
}

impl Lane<'_> {
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len() + self.stacks.iter().map(|stack| stack.rows.len()).sum::<usize>()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Targets of one term.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack<'a> {
    pub due: PartialDate,
    /// The time that the term's date covers.
    pub from: f64,
    pub to: f64,
    /// Whether the term has run out.
    pub is_due: bool,
    /// Of how many a result is stated.
    pub told: usize,
    pub rows: Vec<Row<'a>>,
}

/// One event.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'a> {
    pub event: &'a Event,
    /// Which row of the index it is.
    pub index: usize,
    /// Its place, where it is not that of the row before.
    pub place: Option<&'a Place>,
    pub mark: Mark,
    pub words: Words,
}

/// What stands on the axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    pub shape: Shape,
    pub from: f64,
    pub to: f64,
    /// The time within which a date lies that is not known more exactly: a bracket.
    pub doubt: Option<(f64, f64)>,
    /// When a document stated the target.
    pub stated: Option<f64>,
    /// Whether a result is stated; none where none can be expected yet.
    pub result: Option<bool>,
}

/// Bars are for true periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Point,
    Bar,
    /// A beginning without an end.
    Dots,
}

/// Where an event's words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    After,
    Before,
    /// In the bar.
    Inside,
    /// Between the day on which a target was stated and its term.
    Along,
}

impl<'a> Drawing<'a> {
    /// Draws the city's dated events.
    #[must_use]
    pub fn of(atlas: &'a Atlas, span: Span) -> Self {
        let years = span.usual;
        let home = |event: &Event| atlas.place(&event.place).is_some_and(|place| place.region == Region::Home);
        let elsewhere = ordered(atlas).into_iter().filter(|event| !home(event));
        let elsewhere = elsewhere.filter_map(|event| Some(percent(event.when?.start.start_year(), years)));
        Self {
            is_home: true,
            undated: atlas.documents.iter().filter(|document| document.date.is_none()).collect(),
            elsewhere: elsewhere.filter(|at| (0.0..100.0).contains(at)).collect(),
            ..Self::about(atlas, years, home, |_| true)
        }
    }

    /// Draws the dated events of a place elsewhere and of what lies in it, with the documents that tell of them; none
    /// where there are no two of them.
    #[must_use]
    pub fn within(atlas: &'a Atlas, place: &PlaceId) -> Option<Self> {
        let family: Vec<&PlaceId> = atlas.family(place).into_iter().map(|place| &place.id).collect();
        let is_own = |event: &Event| family.contains(&&event.place);
        let own: Vec<&Event> = atlas.events.iter().filter(|event| is_own(event)).collect();
        let dates: Vec<When> = own.iter().filter_map(|event| event.when).collect();
        let ends = dates.iter().map(|when| when.end.unwrap_or(when.start).year);
        let first = dates.iter().map(|when| when.start.year).min().filter(|_| dates.len() > 1)?;
        // There is room behind the judging day for what stands at it.
        let last = ends.chain([atlas.site.data_date.year + 1]).max()?;
        let tells = |document: &Document| own.iter().any(|event| event.evidence.document == document.id);
        Some(Self::about(atlas, (first, last), is_own, tells))
    }

    fn about(
        atlas: &'a Atlas,
        years: (u16, u16),
        is_own: impl Fn(&Event) -> bool,
        tells: impl Fn(&Document) -> bool,
    ) -> Self {
        let judged = percent(atlas.site.data_date.start_year(), years);
        let events: Vec<(usize, &'a Event)> = ordered(atlas).into_iter().enumerate().collect();
        let lane = |kind: &EventKind| {
            let own = events.iter().copied();
            let own = own.filter(|(_, event)| event.kind == *kind && event.when.is_some() && is_own(event));
            Lane::of(atlas, *kind, own.collect(), years, judged)
        };
        let documents: Vec<&Document> = atlas.documents.iter().filter(|document| tells(document)).collect();
        let flags = flags(&documents, years);
        let silence = flags.last().map(|newest| Silence {
            from: percent(newest.date.end_year(), years).max(0.0),
            days: newest.date.days_until(atlas.site.data_date),
        });
        let silence = silence.filter(|silence| silence.from < judged);
        Self {
            is_home: false,
            years,
            lanes: EventKind::ALL.iter().map(lane).filter(|lane| !lane.is_empty()).collect(),
            flags,
            undated: Vec::new(),
            judged,
            silence,
            elsewhere: Vec::new(),
        }
    }

    /// The term of most targets, if several share one.
    #[must_use]
    pub fn largest(&self) -> Option<&Stack<'a>> {
        self.lanes.iter().flat_map(|lane| &lane.stacks).max_by_key(|stack| stack.rows.len())
    }

    /// As many rows as the flags need.
    #[must_use]
    pub fn levels(&self) -> usize {
        self.flags.iter().map(|flag| flag.level + 1).max().unwrap_or(0)
    }
}

/// The place that an event's row is named after: a park's zone, the city itself.
#[must_use]
pub fn place_of<'a>(atlas: &'a Atlas, event: &Event) -> Option<&'a Place> {
    let place = atlas.place(&event.place)?;
    Some(atlas.seat(place).unwrap_or(place))
}

impl<'a> Lane<'a> {
    fn of(
        atlas: &'a Atlas,
        kind: EventKind,
        mut events: Vec<(usize, &'a Event)>,
        years: (u16, u16),
        judged: f64,
    ) -> Self {
        let order = |event: &Event| {
            let place = place_of(atlas, event);
            let at = place.and_then(|place| atlas.places.iter().position(|other| other.id == place.id));
            (place.is_none_or(|place| place.kind != PlaceKind::City), at)
        };
        events.sort_by_key(|(_, event)| order(event));
        let mut terms: Vec<PartialDate> = events.iter().filter_map(|(_, event)| term(event)).collect();
        terms.sort_by(|a, b| a.end_year().total_cmp(&b.end_year()));
        terms.dedup();
        let of = |due: PartialDate| events.iter().copied().filter(move |(_, event)| term(event) == Some(due));
        let stacked: Vec<PartialDate> = terms.into_iter().filter(|due| of(*due).count() >= STACKED).collect();
        let stacks = stacked.iter().map(|due| {
            let mut rows = rows(atlas, of(*due), years, judged);
            // The stack has one bracket for all.
            for row in &mut rows {
                row.mark.doubt = None;
            }
            Stack {
                due: *due,
                from: percent(due.start_year(), years),
                to: percent(due.end_year(), years),
                is_due: due.end_year() <= atlas.site.data_date.start_year(),
                told: rows.iter().filter(|row| row.mark.result == Some(true)).count(),
                rows,
            }
        });
        let stacks = stacks.collect();
        let single = events.iter().copied().filter(|(_, event)| term(event).is_none_or(|due| !stacked.contains(&due)));
        Self { kind, stacks, rows: rows(atlas, single, years, judged) }
    }
}

/// The term of a target that is a point in time.
fn term(event: &Event) -> Option<PartialDate> {
    event.when.filter(|when| event.kind == EventKind::Target && when.end.is_none()).map(|when| when.start)
}

fn rows<'a>(
    atlas: &'a Atlas,
    events: impl Iterator<Item = (usize, &'a Event)>,
    years: (u16, u16),
    judged: f64,
) -> Vec<Row<'a>> {
    let mut last: Option<&Place> = None;
    let rows = events.filter_map(|(index, event)| {
        let mark = Mark::of(atlas, event, event.when?, years);
        let place = place_of(atlas, event);
        let named = place.filter(|place| last.is_none_or(|last| last.id != place.id));
        last = place;
        let words = words(event, &mark, judged);
        Some(Row { event, index, place: named, mark, words })
    });
    rows.collect()
}

impl Mark {
    fn of(atlas: &Atlas, event: &Event, when: When, years: (u16, u16)) -> Self {
        let at = |year: f64| percent(year, years).clamp(0.0, 100.0);
        let (start, end) = (at(when.start.start_year()), at(when.end_year()));
        let middle = f64::midpoint(start, end);
        let ahead = event.kind != EventKind::Past;
        let result = match atlas.event_outcome(event) {
            Some(outcome) if outcome.is_told() => Some(true),
            Some(Outcome::Unreported) => Some(false),
            _ => None,
        };
        let stated = atlas.document(&event.evidence).and_then(|document| document.date).filter(|_| ahead);
        let stated = stated.map(|date| at(date.start_year())).filter(|stated| *stated < start);
        let mark = Self { shape: Shape::Point, from: middle, to: middle, doubt: None, stated, result };
        match event.precision {
            Precision::Day => mark,
            // A term runs out at its end; what happened lies somewhere in between.
            Precision::Month | Precision::Year if ahead && event.falls_due => {
                Self { from: end, to: end, doubt: Some((start, end)), ..mark }
            }
            Precision::Month | Precision::Year => Self { doubt: Some((start, end)), ..mark },
            Precision::Open => {
                let until = atlas.document(&event.evidence).and_then(|document| document.date).or(atlas.sources_date());
                let until = until.map_or(end, |date| at(date.end_year()));
                Self { shape: Shape::Dots, from: start, to: until.max(start), ..mark }
            }
            Precision::Period | Precision::Undated => {
                // Of an end that was reckoned only the year is known: the bar stops where that begins.
                let reckoned = when.end.filter(|_| event.inferred.end()).map(|last| at(last.start_year()));
                let to = reckoned.unwrap_or(end);
                Self { shape: Shape::Bar, from: start, to, doubt: reckoned.map(|from| (from, end)), ..mark }
            }
        }
    }

    /// All that the mark takes of the axis.
    fn reach(&self) -> (f64, f64) {
        let doubt = self.doubt.unwrap_or((self.from, self.to));
        (self.from.min(doubt.0), self.to.max(doubt.1))
    }
}

/// Words stand where they cross neither the day of judgement nor the edge of the axis.
fn words(event: &Event, mark: &Mark, judged: f64) -> Words {
    let pixels = |percent: f64| percent / 100.0 * AXIS;
    let width = text_width(&event.title, LETTERS) + GAP;
    let (from, to) = mark.reach();
    if mark.stated.is_some_and(|stated| pixels(mark.from - stated) > width + GAP) {
        return Words::Along;
    }
    let line = if from >= judged { 100.0 } else { judged };
    if pixels(to) + width < pixels(line) {
        Words::After
    } else if pixels(from) > width {
        Words::Before
    } else if mark.shape == Shape::Bar && event.kind != EventKind::Past && pixels(to - from) > width + GAP {
        Words::Inside
    } else {
        Words::After
    }
}

/// The dated documents, so that no flag lies on another, nor on the pole of one that flies higher.
fn flags<'a>(documents: &[&'a Document], years: (u16, u16)) -> Vec<Flag<'a>> {
    let mut dated: Vec<(&'a Document, PartialDate)> =
        documents.iter().filter_map(|document| Some((*document, document.date?))).collect();
    dated.sort_by(|a, b| a.1.end_year().total_cmp(&b.1.end_year()));
    // Where a flag lies, in pixels.
    let mut flown: Vec<(usize, f64, (f64, f64))> = Vec::new();
    let mut flags = Vec::new();
    for (document, date) in dated {
        let at = percent(date.end_year(), years).clamp(0.0, 100.0);
        let pole = at / 100.0 * AXIS;
        let width = text_width(&document.short_title, LETTERS) + 2.0 * GAP;
        let leftwards = pole > width;
        let cloth = if leftwards { (pole - width, pole) } else { (pole, pole + width) };
        let is_free = |level: &usize| {
            flown.iter().all(|(other, mast, lies)| match other.cmp(level) {
                std::cmp::Ordering::Equal => cloth.1 <= lies.0 || lies.1 <= cloth.0,
                std::cmp::Ordering::Greater => *mast <= cloth.0 || *mast >= cloth.1,
                std::cmp::Ordering::Less => pole <= lies.0 || pole >= lies.1,
            })
        };
        let level = (0..LEVELS).find(is_free).unwrap_or(LEVELS - 1);
        flown.push((level, pole, cloth));
        flags.push(Flag { document, date, at, level, leftwards });
    }
    flags
}

#[cfg(test)]
mod tests;
