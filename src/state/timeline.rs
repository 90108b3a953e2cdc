//! The state of the timeline page.

use serde::{Deserialize, Serialize};

use super::query::{self, Ignored};
use crate::atlas::event::EventKind;

/// The years that events lie in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The year of the earliest event and of the end of the latest: the widest range.
    pub all: (u16, u16),
    /// What the axis shows: without the few that lie far from the rest.
    pub usual: (u16, u16),
}

/// Events that begin so many years before or after all others are not shown by default.
const APART: u16 = 5;

impl Span {
    /// The span of events, each from one year to another; `today` where there is none.
    #[must_use]
    pub fn of(events: &[(u16, u16)], today: u16) -> Self {
        let mut years: Vec<(u16, u16)> = events.to_vec();
        years.sort_unstable();
        let Some(all) = bounds(&years) else {
            return Self { all: (today, today + MIN_SPAN), usual: (today, today + MIN_SPAN) };
        };
        // A few that lie apart go, first the early ones, then the late ones, as long as most of the events stay.
        let few = (years.len() / 10).max(2);
        let is_most = |rest: &[(u16, u16)]| rest.len() * 2 > years.len();
        let rest = years.as_slice();
        let without_early = |count: usize| {
            let (early, rest) = rest.split_at_checked(count)?;
            (is_most(rest) && begins_apart(early.last()?.0, rest)).then_some(rest)
        };
        let rest = (1..=few).rev().find_map(without_early).unwrap_or(rest);
        let without_late = |count: usize| {
            let (rest, late) = rest.split_at_checked(rest.len().checked_sub(count)?)?;
            (is_most(rest) && begins_apart(bounds(rest)?.1, late)).then_some(rest)
        };
        let rest = (1..=few).rev().find_map(without_late).unwrap_or(rest);
        Self { all: wide(all), usual: wide(bounds(rest).unwrap_or(all)) }
    }
}

/// Whether events begin long after a year.
fn begins_apart(year: u16, events: &[(u16, u16)]) -> bool {
    events.first().is_some_and(|next| next.0.saturating_sub(year) > APART)
}

/// The first and the last year of several events, in the order of their beginnings.
fn bounds(years: &[(u16, u16)]) -> Option<(u16, u16)> {
    Some((years.first()?.0, years.iter().map(|(_, end)| *end).max()?))
}

/// At least as wide as the axis can be.
const fn wide((first, last): (u16, u16)) -> (u16, u16) {
    if last - first < MIN_SPAN { (first, first + MIN_SPAN) } else { (first, last) }
}

/// Narrowest axis: at least this many years from the first to the last.
const MIN_SPAN: u16 = 1;

/// What a link to the timeline may name.
pub trait Known {
    /// Whether the place filter offers a slug.
    fn has_place(&self, slug: &str) -> bool;
    /// The years that there are.
    fn span(&self) -> Span;
}

/// Everything about the timeline that is worth sending to a colleague.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimelineState {
    pub kind: Option<EventKind>,
    /// Slug of the place whose events (and whose parks') are shown.
    pub place: Option<String>,
    /// First and last year that is asked for, inclusive; none for all.
    pub years: Option<(u16, u16)>,
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
        if let Some((first, last)) = years {
            pairs.push(("years", format!("{first}-{last}")));
        }
        query::format(&pairs)
    }

    /// Reads a query as far as it can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, known: &impl Known) -> (Self, Vec<Ignored>) {
        let span = known.span();
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
                        Some((first, last)) if first >= span.all.0 && last <= span.all.1 && first <= last => {
                            state.years = Some((first, last));
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
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn what_lies_far_from_the_rest_is_not_shown_by_default() {
        type Years = (u16, u16);
        let cases: &[(&[Years], Years, Years)] = &[
            (&[(2020, 2020), (2021, 2025), (2025, 2028)], (2020, 2028), (2020, 2028)),
            (&[(2000, 2000), (2013, 2013), (2020, 2022), (2021, 2025), (2024, 2028)], (2000, 2028), (2020, 2028)),
            (&[(1998, 1998), (2020, 2022), (2021, 2025), (2031, 2031)], (1998, 2031), (2020, 2031)),
            (&[(2020, 2022), (2021, 2025), (2023, 2024), (2040, 2040)], (2020, 2040), (2020, 2025)),
            // Two that lie apart need not lie apart from one another.
            (&[(1998, 1998), (2000, 2000), (2020, 2021), (2021, 2025), (2028, 2028)], (1998, 2028), (2020, 2028)),
            (&[(2020, 2021), (2021, 2025), (2023, 2024), (2040, 2040), (2041, 2041)], (2020, 2041), (2020, 2025)),
            // A whole earlier time is none that lies apart.
            (
                &[(1998, 1998), (1999, 1999), (2000, 2000), (2020, 2021), (2021, 2025), (2022, 2022), (2028, 2028)],
                (1998, 2028),
                (1998, 2028),
            ),
            (&[(2024, 2024)], (2024, 2025), (2024, 2025)),
            (&[], (2026, 2027), (2026, 2027)),
        ];
        for (events, all, usual) in cases {
            assert_eq!(Span::of(events, 2026), Span { all: *all, usual: *usual }, "{events:?}");
        }
    }
}
