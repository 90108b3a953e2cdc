//! What each step says.

use leptos::prelude::*;

use crate::atlas::place::{Role, Status};
use crate::chart::findings::deadlines::Deadlines;
use crate::chart::findings::platforms::{At, Wall};
use crate::chart::findings::share;
use crate::chart::map::index::leading;
use crate::chart::tour::{Step, Tour};
use crate::geo::hundredths;
use crate::state::map::{Layer, MapState};
use crate::state::route::Route;
use crate::texts;
use crate::texts::write;
use crate::view::findings::deadlines;
use crate::view::findings::whereabouts;
use crate::view::markup::{Draw, Markup};
use crate::view::pages::district;
use crate::view::parts::glyph::StatusGlyph;
use crate::view::sources::Sources;

use super::maps::broken_rings;

/// What a step says under its label.
pub(super) struct Words {
    pub sentence: String,
    /// What the sentence counts, drawn or listed.
    pub beside: Option<Markup>,
    pub note: String,
    /// Where more of it stands.
    pub more: (String, &'static str),
}

/// What a step is about, in a few words.
pub(super) fn label(tour: &Tour<'_>, step: Step) -> String {
    match step {
        Step::Core if tour.is_core_at_an_airport => texts::tour::core_airport().to_owned(),
        Step::Core => texts::tour::core().to_owned(),
        Step::Bases => texts::tour::bases(tour.bases.len()),
        Step::Shared => texts::tour::shared().to_owned(),
        Step::Platforms => texts::tour::platforms().to_owned(),
        Step::Due => texts::tour::due().to_owned(),
        Step::Silent => texts::tour::silent().to_owned(),
    }
}

pub(super) fn of(sources: Sources, route: &Route, tour: &Tour<'_>, step: Step) -> Words {
    match step {
        Step::Core => core(sources, route, tour),
        Step::Bases => bases(sources, route, tour),
        Step::Shared => shared(sources, route, tour),
        Step::Platforms => platforms(sources, route, tour),
        Step::Due => due(sources, route, tour),
        Step::Silent => silent(sources, route, tour),
    }
}

/// A link to the map in a state.
fn on_the_map(sources: Sources, route: &Route, change: impl FnOnce(&mut MapState)) -> (String, &'static str) {
    let default = sources.atlas.site.default_view;
    let mut state = MapState::new(default);
    change(&mut state);
    let query = state.query(default);
    let mark = if query.is_empty() { "" } else { "?" };
    (format!("{}{mark}{query}", route.link(&Route::Map)), texts::tour::map())
}

/// In whole kilometres: no position is known better.
fn whole(kilometres: f64) -> String {
    hundredths(kilometres.round().max(1.0))
}

fn core(sources: Sources, route: &Route, tour: &Tour<'_>) -> Words {
    let (name, slug, ways) = tour
        .core
        .as_ref()
        .map_or(("", "", &[][..]), |(core, ways)| (core.short_name.as_str(), core.slug.as_str(), ways.as_slice()));
    let (first, others) = match ways {
        [first, others @ ..] => (Some(first), others),
        [] => (None, &[][..]),
    };
    let mut note =
        first.map(|(_, distance)| texts::tour::core_note(&hundredths(distance.precision))).unwrap_or_default();
    if !others.is_empty() {
        let others: Vec<String> = others
            .iter()
            .map(|(point, far)| texts::tour::core_way(&point.short_name, &whole(far.kilometres)))
            .collect();
        note.push_str(&texts::tour::core_ways(&write::phrases(&others)));
    }
    Words {
        sentence: match first {
            Some((point, far)) => texts::tour::core_near(name, &point.short_name, &whole(far.kilometres)),
            None => texts::tour::core_is(name),
        },
        beside: None,
        note,
        more: on_the_map(sources, route, |state| state.place = Some(slug.to_owned())),
    }
}

fn bases(sources: Sources, route: &Route, tour: &Tour<'_>) -> Words {
    let told: Vec<(&str, String)> = tour
        .bases
        .iter()
        .map(|place| (place.short_name.as_str(), leading(sources.atlas, place)))
        .filter(|(_, fields)| !fields.is_empty())
        .collect();
    let count = tour.bases.len();
    let rows = told.iter().map(|(name, fields)| view! { <li><b>{(*name).to_owned()}</b> " " {fields.clone()}</li> });
    let rows = rows.collect_view();
    Words {
        sentence: if told.is_empty() { texts::tour::bases_silent(count) } else { texts::tour::bases_are(count) },
        beside: (!told.is_empty()).then(|| view! { <ul class="tour__rows">{rows}</ul> }.draw()),
        note: texts::tour::bases_note().to_owned(),
        more: on_the_map(sources, route, |state| state.role = Some(Role::Base)),
    }
}

fn shared(sources: Sources, route: &Route, tour: &Tour<'_>) -> Words {
    // Those that share as many are told together.
    let mut groups: Vec<(usize, Vec<&str>)> = Vec::new();
    for (place, fields) in &tour.shared {
        match groups.iter_mut().find(|(count, _)| *count == fields.len()) {
            Some((_, places)) => places.push(&place.short_name),
            None => groups.push((fields.len(), vec![&place.short_name])),
        }
    }
    let told: Vec<String> = groups
        .iter()
        .map(|(count, places)| match places.as_slice() {
            [place] => texts::tour::shared_one(place, *count),
            places => texts::tour::shared_each(&write::list(places), *count),
        })
        .collect();
    let mut fields: Vec<usize> = tour.shared.iter().flat_map(|(_, fields)| fields).copied().collect();
    fields.sort_unstable();
    fields.dedup();
    let key = fields.iter().filter_map(|at| sources.atlas.industries.get(*at)).map(|industry| {
        view! {
            <li class=format!("tour__field family--{}", industry.family.code())><span>{industry.short_name.clone()}</span></li>
        }
    });
    let key = key.collect_view();
    Words {
        sentence: texts::tour::shared_are(&write::phrases(&told)),
        beside: Some(view! { <ul class="tour__key">{key}</ul> }.draw()),
        note: texts::tour::shared_note().to_owned(),
        more: on_the_map(sources, route, |state| {
            state.place = tour.shared.first().map(|(place, _)| place.slug.clone());
        }),
    }
}

fn platforms(sources: Sources, route: &Route, tour: &Tour<'_>) -> Words {
    let standing = |status: Status| tour.wall.as_ref().map_or(0, |wall| wall.standing(status).count());
    let total = tour.wall.as_ref().map_or(0, Wall::total);
    let unplaced: usize = tour
        .wall
        .iter()
        .flat_map(|wall| &wall.stacks)
        .filter(|stack| !matches!(stack.at, At::Seat(_)))
        .map(|stack| stack.platforms.len())
        .sum();
    let existing = standing(Status::Existing);
    let key = Status::ALL.iter().filter_map(|status| {
        let count = standing(*status);
        (count > 0).then(|| view! { <li><StatusGlyph status=*status/> " " {status.alone()} " " {count}</li> })
    });
    let key = key.collect_view();
    let mut note = texts::tour::platforms_note().to_owned();
    if unplaced > 0 {
        note.push_str(&texts::tour::platforms_unplaced(unplaced));
    }
    Words {
        sentence: texts::tour::sentence(&texts::findings::platforms(share(existing, total), total, existing)),
        beside: Some(view! { <ul class="tour__key">{key}</ul> }.draw()),
        note,
        more: on_the_map(sources, route, |state| state.layer = Layer::Stage),
    }
}

fn due(sources: Sources, route: &Route, tour: &Tour<'_>) -> Words {
    let found = Deadlines::of(sources.atlas);
    let others = (tour.due.others > 0).then(|| (texts::tour::due_others().to_owned(), tour.due.others));
    let seats = tour.due.seats.iter().map(|(place, count)| (place.short_name.clone(), *count));
    let rows = others.into_iter().chain(seats).map(|(name, count)| {
        view! { <li><span>{name} " " <b>{count}</b></span> {broken_rings(count)}</li> }
    });
    let rows = rows.collect_view();
    let mut note = texts::tour::due_broken().to_owned();
    if let Some((newest, _)) = found.as_ref().and_then(|found| found.silent_since) {
        note.push_str(&texts::tour::due_newest(newest));
    }
    Words {
        sentence: found.as_ref().map_or_else(String::new, |found| texts::tour::sentence(&deadlines::headline(found))),
        beside: Some(view! { <ul class="tour__rows">{rows}</ul> }.draw()),
        note,
        more: (route.link(&Route::Targets), texts::tour::more_targets()),
    }
}

fn silent(sources: Sources, route: &Route, tour: &Tour<'_>) -> Words {
    let (districts, unplaced) = (tour.silent.len(), tour.unplaced.len());
    let names: Vec<&str> = tour.silent.iter().map(|district| district.name.as_str()).collect();
    let more = if districts > 0 {
        (district::list_link(route), texts::tour::more_districts())
    } else {
        on_the_map(sources, route, |_| ())
    };
    Words {
        sentence: match (districts, unplaced) {
            (0, _) => texts::tour::silent_places(tour.places, unplaced),
            (_, 0) => texts::tour::silent_districts(districts),
            _ => texts::tour::silent_both(districts, tour.places, unplaced),
        },
        beside: whereabouts::list(&tour.unplaced),
        note: if names.is_empty() { String::new() } else { texts::tour::silent_note(&write::list(&names)) },
        more,
    }
}
