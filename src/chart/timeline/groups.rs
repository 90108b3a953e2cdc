//! Events as a record: grouped by what is said of all that stand together, so that it is said once.

use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::event::{Event, EventKind};
use crate::atlas::outcome::Outcome;

/// What the events of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// Targets of one term, and what came of them; without a date those of several.
    Due(Outcome, Option<PartialDate>),
    /// Plans, whatever their terms, and what came of them.
    Plans(Option<Outcome>),
    Past,
    /// Targets without a term.
    Unbound,
    /// Not placed in time.
    Undated,
}

/// Events that stand under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<'a> {
    pub heading: Heading,
    pub events: Vec<&'a Event>,
}

impl Heading {
    fn of(atlas: &Atlas, event: &Event) -> Self {
        match (event.when, event.kind) {
            (None, _) => Self::Undated,
            (Some(_), EventKind::Past) => Self::Past,
            (Some(_), EventKind::Plan) => Self::Plans(atlas.event_outcome(event)),
            (Some(when), EventKind::Target) => match atlas.event_outcome(event) {
                Some(outcome) if outcome != Outcome::Open => Self::Due(outcome, Some(when.end.unwrap_or(when.start))),
                _ => Self::Unbound,
            },
        }
    }

    /// What came of all of the group.
    #[must_use]
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Due(outcome, _) => Some(outcome),
            Self::Plans(outcome) => outcome,
            Self::Past | Self::Unbound | Self::Undated => None,
        }
    }

    /// What has run out comes first, then what happened, then what is still to come, then what has no time.
    const fn place(self) -> u8 {
        match self {
            Self::Due(Outcome::Pending, _) | Self::Plans(Some(Outcome::Pending)) => 3,
            Self::Due(..) => 0,
            Self::Plans(_) => 1,
            Self::Past => 2,
            Self::Unbound => 4,
            Self::Undated => 5,
        }
    }
}

/// The events by their headings, in reading order; within a group as they were given.
#[must_use]
pub fn groups<'a>(atlas: &Atlas, events: impl IntoIterator<Item = &'a Event>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for event in events {
        let heading = Heading::of(atlas, event);
        match groups.iter_mut().find(|group| group.heading == heading) {
            Some(group) => group.events.push(event),
            None => groups.push(Group { heading, events: vec![event] }),
        }
    }
    groups.sort_by_key(|group| (group.heading.place(), group.heading));
    merged(groups)
}

/// Of one outcome so many terms have a heading each.
const TERMS: usize = 2;

/// Many terms of one outcome stand under one heading, so that it is not said over and over.
fn merged(groups: Vec<Group<'_>>) -> Vec<Group<'_>> {
    let terms = |outcome: Outcome| {
        groups.iter().filter(|group| matches!(group.heading, Heading::Due(other, _) if other == outcome)).count()
    };
    let many: Vec<Outcome> = Outcome::ALL.iter().copied().filter(|outcome| terms(*outcome) > TERMS).collect();
    let mut made: Vec<Group<'_>> = Vec::new();
    for mut group in groups {
        if let Heading::Due(outcome, Some(_)) = group.heading
            && many.contains(&outcome)
        {
            group.heading = Heading::Due(outcome, None);
        }
        match made.iter_mut().find(|other| other.heading == group.heading) {
            Some(other) => other.events.append(&mut group.events),
            None => made.push(group),
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;
    use crate::atlas::site::Site;

    #[test]
    fn what_has_run_out_comes_first_and_everything_stands_once() {
        let events = [
            "id=T01 kind=past precision=year start=2020",
            "id=T02 kind=target precision=year start=2030 due=yes",
            "id=T03 kind=target precision=year start=2025 due=yes",
            "id=T04 kind=plan start=2021 end=2025 precision=period due=yes",
            "id=T05 kind=target precision=year start=2025 due=yes",
            "id=T06 kind=past precision=undated",
        ];
        let atlas = Atlas {
            site: Site { data_date: "2026-07-01".parse().expect("a day"), ..Site::default() },
            events: events.map(invented::event).into(),
            ..Atlas::default()
        };
        // A third term of the same outcome would have the heading said three times.
        let many = [
            "id=T01 kind=target precision=year start=2021 due=yes",
            "id=T02 kind=target precision=year start=2022 due=yes",
            "id=T03 kind=target precision=year start=2023 due=yes",
        ];
        let several = Atlas { events: many.map(invented::event).into(), ..atlas.clone() };
        let headings: Vec<Heading> =
            self::groups(&several, &several.events).iter().map(|group| group.heading).collect();
        assert_eq!(headings, [Heading::Due(Outcome::Unreported, None)]);
        let groups = groups(&atlas, &atlas.events);
        let ids: Vec<Vec<&str>> =
            groups.iter().map(|group| group.events.iter().map(|event| event.id.as_str()).collect()).collect();
        assert_eq!(ids, [vec!["T03", "T05"], vec!["T04"], vec!["T01"], vec!["T02"], vec!["T06"]]);
        assert_eq!(groups.first().and_then(|group| group.heading.outcome()), Some(Outcome::Unreported));
    }
}
