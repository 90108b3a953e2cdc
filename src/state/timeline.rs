//! The state of the timeline page.

use super::query::{self, Ignored};
use crate::atlas::event::EventKind;

/// Years shown by default: everything but the two background events before 2020.
pub const FIRST_YEAR: u16 = 2020;
pub const LAST_YEAR: u16 = 2028;
/// The widest range: from the earliest background event.
pub const EARLIEST_YEAR: u16 = 2000;
/// Narrowest range: at least this many years from the first to the last.
pub const MIN_SPAN: u16 = 1;

/// What a link to the timeline may name.
pub trait Known {
    /// Whether the place filter offers a slug.
    fn has_place(&self, slug: &str) -> bool;
}

/// Everything about the timeline that is worth sending to a colleague.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineState {
    pub kind: Option<EventKind>,
    /// Slug of the place whose events (and whose parks') are shown.
    pub place: Option<String>,
    /// First and last year on the axis, inclusive.
    pub years: (u16, u16),
}

impl Default for TimelineState {
    fn default() -> Self {
        Self { kind: None, place: None, years: (FIRST_YEAR, LAST_YEAR) }
    }
}

impl TimelineState {
    /// The parameters of the page.
    pub const NAMES: &'static [&'static str] = &["kind", "place", "years"];

    /// The query of a link to this state, without `?`; defaults are left out.
    #[must_use]
    pub fn query(&self) -> String {
        let Self { kind, place, years } = self;
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if let Some(kind) = kind {
            pairs.push(("kind", kind.code().to_owned()));
        }
        if let Some(place) = place {
            pairs.push(("place", place.clone()));
        }
        if *years != (FIRST_YEAR, LAST_YEAR) {
            pairs.push(("years", format!("{}-{}", years.0, years.1)));
        }
        query::format(&pairs)
    }

    /// Reads a query as far as it can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, known: &impl Known) -> (Self, Vec<Ignored>) {
        let mut state = Self::default();
        let mut ignored = Vec::new();
        for (name, value) in query::own(text, Self::NAMES) {
            let understood = match name.as_str() {
                "kind" => value.parse().map(|kind| state.kind = Some(kind)).is_ok(),
                "place" => {
                    let exists = known.has_place(&value);
                    state.place = if exists { Some(value.clone()) } else { state.place };
                    exists
                }
                "years" => {
                    let years = value
                        .split_once('-')
                        .and_then(|(first, last)| Some((first.parse::<u16>().ok()?, last.parse::<u16>().ok()?)));
                    match years {
                        Some((first, last))
                            if first >= EARLIEST_YEAR
                                && last <= LAST_YEAR
                                && last.saturating_sub(first) >= MIN_SPAN =>
                        {
                            state.years = (first, last);
                            true
                        }
                        _ => false,
                    }
                }
                _ => false,
            };
            if !understood {
                ignored.push(Ignored { name, value });
            }
        }
        (state, ignored)
    }

    /// Zooms the axis about its middle: in for `true`.
    #[must_use]
    pub fn zoomed(mut self, closer: bool) -> Self {
        let (first, last) = self.years;
        self.years = if closer {
            if last - first > MIN_SPAN + 1 { (first + 1, last - 1) } else { (first, last) }
        } else {
            (first.saturating_sub(1).max(EARLIEST_YEAR), (last + 1).min(LAST_YEAR))
        };
        self
    }

    /// Moves the axis by whole years, as far as there is anything to see.
    #[must_use]
    pub fn shifted(mut self, years: i16) -> Self {
        let (first, last) = self.years;
        let room_before = i16::try_from(first - EARLIEST_YEAR).unwrap_or(i16::MAX);
        let room_after = i16::try_from(LAST_YEAR - last).unwrap_or(i16::MAX);
        let by = years.clamp(-room_before, room_after);
        self.years = (first.saturating_add_signed(by), last.saturating_add_signed(by));
        self
    }
}
