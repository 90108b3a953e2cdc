//! The same drawing running down, year after year, for narrow pages.

use super::drawing::{Drawing, Row, Shape, Stack};
use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::event::EventKind;
use crate::atlas::evidence::Document;

/// A year with what lies in it, in the order of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Year<'a> {
    pub year: u16,
    pub items: Vec<Item<'a>>,
    /// Periods that run through it.
    pub rails: Vec<Rail>,
    /// Whether it begins after the day of judgement.
    pub ahead: bool,
}

/// A period in a year: from where to where, in percent of the year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rail {
    pub kind: EventKind,
    pub from: f64,
    pub to: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Item<'a> {
    Event(EventKind, Row<'a>),
    Stack(Stack<'a>),
    Document(&'a Document, PartialDate),
    /// Nothing was written from here to the day of judgement, so many days.
    Silence(Option<u32>),
    Judged,
}

/// The years of a drawing.
#[must_use]
pub fn years<'a>(atlas: &Atlas, drawing: &Drawing<'a>) -> Vec<Year<'a>> {
    let judged = atlas.site.data_date;
    let year_of = |percent: f64| {
        let (first, last) = (f64::from(drawing.years.0), f64::from(drawing.years.1) + 1.0);
        first + percent / 100.0 * (last - first)
    };
    // When each stands, in years.
    let mut timed: Vec<(f64, Item<'a>)> = Vec::new();
    for lane in &drawing.lanes {
        for row in &lane.rows {
            // What has a term stands where it was set or begins; a point stands in the middle of what is known of it.
            let at = if row.mark.shape == Shape::Point && row.mark.doubt.is_some() {
                row.mark.doubt.map_or(row.mark.from, |(from, to)| f64::midpoint(from, to))
            } else {
                row.mark.from
            };
            timed.push((year_of(at), Item::Event(lane.kind, row.clone())));
        }
        for stack in &lane.stacks {
            timed.push((year_of(f64::midpoint(stack.from, stack.to)), Item::Stack(stack.clone())));
        }
    }
    timed.extend(drawing.flags.iter().map(|flag| (year_of(flag.at), Item::Document(flag.document, flag.date))));
    if let Some(silence) = drawing.silence {
        timed.push((year_of(silence.from), Item::Silence(silence.days)));
    }
    timed.push((judged.start_year(), Item::Judged));
    timed.sort_by(|a, b| a.0.total_cmp(&b.0));
    let years = drawing.years.0..=drawing.years.1;
    years
        .map(|year| {
            let (start, end) = (f64::from(year), f64::from(year) + 1.0);
            let is_in = |at: f64| {
                (start..end).contains(&at)
                    || (year == drawing.years.0 && at < start)
                    || (year == drawing.years.1 && at >= end)
            };
            let rails = drawing.lanes.iter().flat_map(|lane| lane.rows.iter().map(move |row| (lane.kind, row)));
            let rails = rails.filter(|(_, row)| row.mark.shape != Shape::Point).filter_map(|(kind, row)| {
                let (from, to) = (year_of(row.mark.from).max(start), year_of(row.mark.to).min(end));
                (to - from > 1e-6).then_some(Rail { kind, from: (from - start) * 100.0, to: (to - start) * 100.0 })
            });
            Year {
                year,
                items: timed.iter().filter(|(at, _)| is_in(*at)).map(|(_, item)| item.clone()).collect(),
                rails: rails.collect(),
                ahead: year > judged.year,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;
    use crate::atlas::site::Site;
    use crate::chart::timeline::TimelineIndex;

    #[test]
    fn everything_stands_once_and_the_judgement_after_the_silence() {
        let events = [
            "id=T01 kind=past precision=year start=2020",
            "id=T02 kind=plan precision=period start=2021 end=2025 due=yes",
            "id=T03 kind=target precision=year start=2025 due=yes",
            "id=T04 kind=target precision=year start=2025 due=yes",
            "id=T05 kind=target precision=year start=2025 due=yes",
            "id=T06 kind=target precision=year start=2028 due=yes",
        ];
        let atlas = Atlas {
            site: Site { data_date: "2026-07-01".parse().expect("a day"), ..Site::default() },
            places: vec![invented::place("id=P01 slug=a role=core")],
            documents: vec![invented::document("id=001 date=2025-04-25")],
            events: events.map(invented::event).into(),
            ..Atlas::default()
        };
        let drawing = Drawing::of(&atlas, TimelineIndex::of(&atlas).span);
        let years = years(&atlas, &drawing);
        let words: Vec<String> = years
            .iter()
            .flat_map(|year| year.items.iter().map(move |item| (year.year, item)))
            .map(|(year, item)| match item {
                Item::Event(_, row) => format!("{year} {}", row.event.id),
                Item::Stack(stack) => format!("{year} stack of {}", stack.rows.len()),
                Item::Document(document, _) => format!("{year} {}", document.id),
                Item::Silence(_) => format!("{year} silence"),
                Item::Judged => format!("{year} judged"),
            })
            .collect();
        assert_eq!(
            words,
            ["2020 T01", "2021 T02", "2025 001", "2025 silence", "2025 stack of 3", "2026 judged", "2028 T06"]
        );
        let through: Vec<u16> = years.iter().filter(|year| !year.rails.is_empty()).map(|year| year.year).collect();
        assert_eq!(through, [2021, 2022, 2023, 2024, 2025]);
        assert_eq!(years.iter().filter(|year| year.ahead).map(|year| year.year).collect::<Vec<_>>(), [2027, 2028]);
    }
}
