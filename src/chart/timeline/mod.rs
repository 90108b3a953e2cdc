//! The timeline's scene: where each event lies on an axis of years.

#[cfg(feature = "tables")]
pub mod drawing;
#[cfg(feature = "tables")]
pub mod groups;
#[cfg(feature = "tables")]
pub mod years;

use serde::{Deserialize, Serialize};

use crate::atlas::Atlas;
use crate::atlas::event::{Event, EventKind};
use crate::atlas::place::{PlaceId, Region};
use crate::state::timeline::{Known, Span, TimelineState};

/// Everything the timeline island knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TimelineIndex {
    /// Slugs that the place filter offers.
    pub places: Vec<String>,
    /// In the order of rows, see [`ordered`].
    pub entries: Vec<Entry>,
    /// The years that the entries lie in.
    pub span: Span,
}

/// An event as the axis needs it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Indexes into [`TimelineIndex::places`]: its place and what that lies in.
    pub places: Vec<usize>,
    pub kind: EventKind,
    /// First and last instant in years; none without a date.
    pub span: Option<(f64, f64)>,
}

/// Where an event stands on the axis.
#[derive(Debug, Clone, PartialEq)]
pub enum Placed {
    /// From one percent of the axis to another, and whether it began earlier and goes on later than the axis shows.
    Inside { from: f64, to: f64, earlier: bool, later: bool },
    /// Earlier than the axis begins.
    Before,
    /// Later than the axis ends.
    After,
    /// Without a date: listed, never placed.
    Undated,
}

/// The parts of the timeline, in page order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Home,
    /// Other cities and the country: never mixed with the city's own events.
    Elsewhere,
    /// Listed, never placed on the axis.
    Undated,
}

impl Part {
    /// Which part an event belongs to.
    #[must_use]
    pub fn of(atlas: &Atlas, event: &Event) -> Self {
        let elsewhere = atlas.place(&event.place).is_some_and(|place| place.region == Region::Elsewhere);
        match (event.when.is_some(), elsewhere) {
            (false, _) => Self::Undated,
            (true, false) => Self::Home,
            (true, true) => Self::Elsewhere,
        }
    }
}

/// The events in the order of rows: by part, then by time; at the same time what a newer document states otherwise
/// comes last.
#[must_use]
pub fn ordered(atlas: &Atlas) -> Vec<&Event> {
    let mut events: Vec<&Event> = atlas.events.iter().collect();
    let key = |event: &Event| {
        event.when.map_or((f64::INFINITY, f64::INFINITY), |when| (when.start.start_year(), when.end_year()))
    };
    events.sort_by(|a, b| {
        let (from, to) = (key(a), key(b));
        let replaced = |event: &Event| atlas.event_instead(event).is_some();
        Part::of(atlas, a)
            .cmp(&Part::of(atlas, b))
            .then(from.0.total_cmp(&to.0))
            .then(from.1.total_cmp(&to.1))
            .then(replaced(a).cmp(&replaced(b)))
    });
    events
}

impl TimelineIndex {
    /// Gathers the index from the facts.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Self {
        let events = ordered(atlas);
        let mut ids: Vec<PlaceId> = Vec::new();
        for place in &atlas.places {
            let own = atlas.family(&place.id);
            if place.profile && events.iter().any(|event| own.iter().any(|inner| inner.id == event.place)) {
                ids.push(place.id.clone());
            }
        }
        let entries = events
            .iter()
            .map(|event| Entry {
                places: ids
                    .iter()
                    .enumerate()
                    .filter(|(_, id)| atlas.family(id).iter().any(|inner| inner.id == event.place))
                    .map(|(index, _)| index)
                    .collect(),
                kind: event.kind,
                span: event.when.map(|when| (when.start.start_year(), when.end_year())),
            })
            .collect();
        let slug = |id: &PlaceId| atlas.place(id).map_or_else(String::new, |place| place.slug.clone());
        let years = |event: &&Event| {
            let when = event.when?;
            Some((when.start.year, when.end.unwrap_or(when.start).year))
        };
        let years: Vec<(u16, u16)> = events.iter().filter_map(years).collect();
        let span = Span::of(&years, atlas.site.data_date.year);
        Self { places: ids.iter().map(slug).collect(), entries, span }
    }
}

impl Known for TimelineIndex {
    fn has_place(&self, slug: &str) -> bool {
        self.places.iter().any(|known| known == slug)
    }

    fn span(&self) -> Span {
        self.span
    }
}

/// Whether an event passes the filters. One without a date lies in no year.
#[must_use]
pub fn passes(index: &TimelineIndex, entry: &Entry, state: &TimelineState) -> bool {
    let TimelineState { kind, place, years } = state;
    kind.is_none_or(|kind| entry.kind == kind)
        && place.as_ref().is_none_or(|slug| entry.places.iter().any(|at| index.places.get(*at) == Some(slug)))
        && years.is_none_or(|(first, last)| {
            // What ends with a year does not lie in the next one.
            let inside = |(from, to): (f64, f64)| from < f64::from(last) + 1.0 && to > f64::from(first) + ROUNDING;
            entry.span.is_some_and(inside)
        })
}

/// Where an instant stands on the axis, in percent; it may lie outside 0 to 100.
#[must_use]
pub fn percent(year: f64, years: (u16, u16)) -> f64 {
    let (first, last) = (f64::from(years.0), f64::from(years.1) + 1.0);
    (year - first) / (last - first) * 100.0
}

/// A difference in percent that comes from rounding and not from time.
const ROUNDING: f64 = 1e-6;

/// Places an event on the axis.
#[must_use]
pub fn placed(entry: &Entry, years: (u16, u16)) -> Placed {
    let Some((start, end)) = entry.span else { return Placed::Undated };
    let (from, to) = (percent(start, years), percent(end, years));
    if to <= ROUNDING {
        Placed::Before
    } else if from >= 100.0 - ROUNDING {
        Placed::After
    } else {
        let (earlier, later) = (from < -ROUNDING, to > 100.0 + ROUNDING);
        Placed::Inside { from: from.max(0.0), to: to.min(100.0), earlier, later }
    }
}

/// Years that carry a line and a label: every year, or fewer where they would crowd.
#[must_use]
pub fn ticks(years: (u16, u16)) -> Vec<u16> {
    let span = years.1.saturating_sub(years.0) + 1;
    let step = match span {
        0..=10 => 1,
        11..=20 => 2,
        21..=60 => 5,
        _ => 10,
    };
    (years.0..=years.1 + 1).filter(|year| year.is_multiple_of(step) || span <= 10).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEARS: (u16, u16) = (2020, 2029);

    fn entry(span: Option<(f64, f64)>) -> Entry {
        Entry { places: Vec::new(), kind: EventKind::Past, span }
    }

    #[test]
    fn events_stand_where_their_dates_are() {
        let inside = |from, to, earlier, later| Placed::Inside { from, to, earlier, later };
        let cases = [
            (Some((2020.0, 2021.0)), inside(0.0, 10.0, false, false)),
            (Some((2019.0, 2021.0)), inside(0.0, 10.0, true, false)),
            (Some((2029.0, 2030.0)), inside(90.0, 100.0, false, false)),
            (Some((2029.0, 2035.0)), inside(90.0, 100.0, false, true)),
            (Some((2013.5, 2035.0)), inside(0.0, 100.0, true, true)),
            (Some((2013.5, 2013.6)), Placed::Before),
            (Some((2019.5, 2020.0 + 1e-12)), Placed::Before),
            (Some((2031.0, 2032.0)), Placed::After),
            (None, Placed::Undated),
        ];
        for (span, expected) in cases {
            assert_eq!(placed(&entry(span), YEARS), expected, "{span:?}");
        }
    }

    #[test]
    fn a_december_ends_with_its_year() {
        // Twelfths do not add up to one exactly: no sliver in the next year, no arrow into it.
        for year in 2000..2030_u16 {
            let december = entry(Some((f64::from(year) + 11.0 / 12.0, f64::from(year) + 11.0 / 12.0 + 1.0 / 12.0)));
            assert_eq!(placed(&december, (year + 1, year + 3)), Placed::Before, "{year}");
            assert!(matches!(placed(&december, (year - 1, year)), Placed::Inside { later: false, .. }), "{year}");
        }
    }

    #[test]
    fn axes_are_never_crowded() {
        for years in [(2020, 2028), (2020, 2031), (2000, 2028), (2024, 2025)] {
            assert!((2..=11).contains(&ticks(years).len()), "{years:?}: {:?}", ticks(years));
        }
    }
}
