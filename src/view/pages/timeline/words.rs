//! What the timeline says before it lists: its headline, and a sentence a lane.

use crate::atlas::event::{Event, EventKind};
use crate::atlas::outcome::Outcome;
use crate::chart::timeline::drawing::{Drawing, Lane, place_of};
use crate::texts;
use crate::view::sources::Sources;

/// The finding, and the sentence that bears it out.
pub(super) struct Told {
    pub headline: String,
    pub lede: String,
}

pub(super) fn told(sources: Sources, drawing: &Drawing<'_>) -> Told {
    let site = &sources.atlas.site;
    let city = site.city.as_str();
    let events: usize = drawing.lanes.iter().map(Lane::len).sum();
    let Some(stack) = drawing.largest() else {
        let headline =
            texts::timeline::headline_plain(events, &drawing.years.0.to_string(), &drawing.years.1.to_string());
        return Told { headline, lede: texts::timeline::lede_plain(city).to_owned() };
    };
    let (count, due, told) = (stack.rows.len(), stack.due, stack.told);
    // A document that is older than the term could not have told what came of it.
    let newest = sources.atlas.sources_date();
    let older = newest.filter(|newest| newest.end_year() < due.end_year());
    match (stack.is_due, older) {
        (true, Some(newest)) if told == 0 => Told {
            headline: texts::timeline::headline_silent(count, due, newest),
            lede: texts::timeline::lede_silent(city, count, newest, due, site.data_date),
        },
        (true, _) => Told {
            headline: texts::timeline::headline_due(count, due, told),
            lede: texts::timeline::lede_due(city, count, told, site.data_date),
        },
        (false, _) => Told {
            headline: texts::timeline::headline_ahead(count, due),
            lede: texts::timeline::lede_ahead(city, count, site.data_date),
        },
    }
}

/// How many there are, where or by when, and that the core is silent.
pub(super) fn lane(sources: Sources, lane: &Lane<'_>) -> String {
    match lane.kind {
        EventKind::Past => past(sources, lane),
        EventKind::Target => {
            let mut parts: Vec<String> =
                lane.stacks.iter().map(|stack| texts::timeline::lane_term(stack.due, stack.rows.len())).collect();
            if parts.is_empty() {
                return texts::place::count_items(lane.len());
            }
            if !lane.rows.is_empty() {
                parts.push(texts::timeline::lane_others(lane.rows.len()));
            }
            texts::timeline::lane_targets(lane.len(), &texts::write::phrases(&parts))
        }
        EventKind::Plan => {
            let is_open = |event: &Event| sources.atlas.event_outcome(event) == Some(Outcome::Unreported);
            let unreported = lane.rows.iter().filter(|row| is_open(row.event)).count();
            texts::timeline::lane_plans(lane.len(), unreported)
        }
    }
}

fn past(sources: Sources, lane: &Lane<'_>) -> String {
    let mut places: Vec<(&str, usize)> = Vec::new();
    for place in lane.rows.iter().filter_map(|row| place_of(sources.atlas, row.event)) {
        match places.iter_mut().find(|(name, _)| *name == place.short_name) {
            Some((_, count)) => *count += 1,
            None => places.push((&place.short_name, 1)),
        }
    }
    let is_home = lane.rows.first().is_some_and(|row| sources.atlas.is_home(&row.event.place));
    // Of what happened elsewhere the core is no part.
    let core = sources.atlas.core().filter(|_| is_home).map(|core| core.short_name.as_str()).unwrap_or_default();
    let is_silent = !core.is_empty() && !places.iter().any(|(name, _)| *name == core);
    let list: Vec<String> = places.iter().map(|(name, count)| texts::timeline::lane_place(name, *count)).collect();
    let mut words = texts::timeline::lane_past(lane.len(), &texts::write::names(&list));
    if is_silent {
        words.push_str(&texts::timeline::lane_core(core));
    }
    words
}

/// What an event is called where its kind is drawn beside it.
pub(super) fn title(event: &Event) -> String {
    event.title.strip_prefix(texts::timeline::title_target()).unwrap_or(&event.title).to_owned()
}
