//! The map and time: what documents let one know of each place of the map at the end of a year.
//!
//! A year before the judging day is told as it could be read at its end, the year of that day as on that day. Later
//! years hold nothing but terms that will have run out. A document without a date counts from the judging day on.

use std::collections::BTreeMap;

use super::places;
use crate::atlas::Atlas;
use crate::atlas::date::{Due, PartialDate};
use crate::atlas::event::{Event, EventKind};
use crate::atlas::evidence::{Document, Evidence};
use crate::atlas::place::{Place, PlaceId, Region};
use crate::atlas::target::Target;
use crate::chart::timeline::{TimelineIndex, ordered};

/// Terms that lie further ahead of the first year have no year of their own.
const MOST_YEARS: u16 = 24;

/// How a place stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// No document had named it.
    Unnamed,
    Named,
    /// Of all that is set for it, the terms still ran.
    Promised,
    /// A term had run out, and no document said what came of it.
    Due,
}

impl Standing {
    /// The letter by which marks are told how to look.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Unnamed => 'u',
            Self::Named => 'n',
            Self::Promised => 'p',
            Self::Due => 'd',
        }
    }
}

/// The city's targets as they stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// A document says what came of them.
    pub told: usize,
    /// The term had run out, and none did.
    pub due: usize,
    pub running: usize,
    /// Stated without a term.
    pub open: usize,
    /// Stated only later.
    pub to_come: usize,
}

impl Tally {
    /// How many had been stated.
    #[must_use]
    pub const fn stated(&self) -> usize {
        self.told + self.due + self.running + self.open
    }
}

/// One year.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment<'a> {
    pub year: u16,
    /// Whether it holds the judging day.
    pub is_now: bool,
    /// Whether it begins after that day.
    pub is_ahead: bool,
    /// What was published about the city in it.
    pub documents: Vec<&'a Document>,
    /// Whether anything had been published about the city by its end.
    pub is_documented: bool,
    /// What happened in the city in it, whenever a document told of it.
    pub happened: Vec<&'a Event>,
    pub tally: Tally,
    /// How many of the city's targets fell due in it.
    pub falls_due: usize,
    /// By place of the map, in its order, with whether something happened there in this year.
    pub standings: Vec<(Standing, bool)>,
}

/// Every year from where the timeline's axis begins to the last that is spoken of; none where the city has nothing with a date.
#[must_use]
pub fn moments(atlas: &Atlas) -> Vec<Moment<'_>> {
    if !atlas.events.iter().any(|event| event.when.is_some() && atlas.is_home(&event.place)) {
        return Vec::new();
    }
    let (first, _) = TimelineIndex::of(atlas).span.usual;
    let judged = atlas.site.data_date.year;
    let last = last_spoken_of(atlas).map_or(judged, |last| last.clamp(judged, judged.max(first + MOST_YEARS)));
    let facts = Facts::of(atlas);
    (first..=last).map(|year| facts.at(year)).collect()
}

/// The year of the last of what is dated.
fn last_spoken_of(atlas: &Atlas) -> Option<u16> {
    let events = atlas.events.iter().filter(|event| atlas.is_home(&event.place));
    let ends = events.filter_map(|event| event.when.map(|when| when.end.unwrap_or(when.start)));
    ends.chain(atlas.home_targets().filter_map(|target| target.due.end())).map(|end| end.year).max()
}

/// A term set for a place, and the document that set it.
struct Term<'a> {
    evidence: &'a Evidence,
    due: Due,
    /// What says what came of it.
    told: Vec<&'a Evidence>,
}

struct Facts<'a> {
    atlas: &'a Atlas,
    places: Vec<&'a Place>,
    /// By place of the map.
    evidence: Vec<Vec<&'a Evidence>>,
    terms: Vec<Vec<Term<'a>>>,
    /// With the place of the map where it happened.
    happened: Vec<(&'a Event, Option<usize>)>,
    documents: Vec<&'a Document>,
}

impl<'a> Facts<'a> {
    fn of(atlas: &'a Atlas) -> Self {
        let places = places(atlas);
        let nearest: BTreeMap<&PlaceId, usize> =
            atlas.places.iter().filter_map(|place| Some((&place.id, nearest(atlas, &places, place)?))).collect();
        let mut evidence: Vec<Vec<&Evidence>> = places.iter().map(|place| vec![&place.evidence]).collect();
        let mut terms: Vec<Vec<Term>> = places.iter().map(|_| Vec::new()).collect();
        let ties = atlas.place_industries.iter().map(|tie| (&tie.place, &tie.evidence));
        let platforms =
            atlas.platforms.iter().filter_map(|platform| Some((platform.place.as_ref()?, &platform.evidence)));
        let events = atlas.events.iter().map(|event| (&event.place, &event.evidence));
        let targets = atlas.targets.iter().map(|target| (&target.place, &target.evidence));
        for (place, told) in ties.chain(platforms).chain(events).chain(targets) {
            if let Some(of) = nearest.get(place).and_then(|at| evidence.get_mut(*at)) {
                of.push(told);
            }
        }
        let mut set = |place: &PlaceId, term: Term<'a>| {
            if let Some(of) = nearest.get(place).and_then(|at| terms.get_mut(*at)) {
                of.push(term);
            }
        };
        for target in atlas.current_targets() {
            set(&target.place, Term { evidence: &target.evidence, due: target.due, told: told(atlas, target) });
        }
        // What a place is to do is also set by events whose target is the city's.
        for event in atlas.events.iter().filter(|event| event.kind != EventKind::Past) {
            let target = event.target.as_ref().and_then(|id| atlas.targets.iter().find(|target| target.id == *id));
            if let Some(due) = event.due().filter(|_| target.is_none_or(|target| target.place != event.place)) {
                let told = target.map(|target| told(atlas, target)).unwrap_or_default();
                set(&event.place, Term { evidence: &event.evidence, due, told });
            }
        }
        let past =
            |event: &&Event| event.kind == EventKind::Past && event.when.is_some() && atlas.is_home(&event.place);
        let happened = ordered(atlas).into_iter().filter(past);
        let about_home = |document: &&Document| {
            let own = |evidence: &Evidence| evidence.document == document.id;
            let home = |place: &PlaceId| atlas.is_home(place);
            atlas.places.iter().any(|place| place.region == Region::Home && own(&place.evidence))
                || atlas.events.iter().any(|event| home(&event.place) && own(&event.evidence))
                || atlas.targets.iter().any(|target| home(&target.place) && own(&target.evidence))
        };
        let mut documents: Vec<&Document> = atlas.documents.iter().filter(about_home).collect();
        documents.sort_by_key(|document| document.date);
        Self {
            happened: happened.map(|event| (event, nearest.get(&event.place).copied())).collect(),
            places,
            evidence,
            terms,
            documents,
            atlas,
        }
    }

    fn at(&self, year: u16) -> Moment<'a> {
        let atlas = self.atlas;
        let judged = atlas.site.data_date;
        let day =
            if year == judged.year { judged } else { PartialDate { year: year + 1, month: Some(1), day: Some(1) } };
        let written = |document: &Document| match document.date {
            Some(date) => date.start_year() < day.start_year(),
            None => year >= judged.year,
        };
        let known = |evidence: &Evidence| atlas.document(evidence).is_some_and(written);
        let ended = |event: &&Event| event.when.is_some_and(|when| when.end.unwrap_or(when.start).year == year);
        let mut tally = Tally::default();
        for target in atlas.home_targets() {
            let count = match (known(&target.evidence), target.due) {
                (false, _) => &mut tally.to_come,
                (true, _) if told(atlas, target).into_iter().any(known) => &mut tally.told,
                (true, Due::Open) => &mut tally.open,
                (true, due) if due.passed(day) => &mut tally.due,
                (true, _) => &mut tally.running,
            };
            *count += 1;
        }
        let standing = |at: usize| {
            let terms = self.terms.get(at).into_iter().flatten().filter(|term| known(term.evidence));
            let terms = terms.filter(|term| term.due != Due::Open && !term.told.iter().any(|told| known(told)));
            let standing =
                terms.map(|term| if term.due.passed(day) { Standing::Due } else { Standing::Promised }).max();
            let is_named = self.evidence.get(at).into_iter().flatten().any(|evidence| known(evidence));
            standing.unwrap_or(if is_named { Standing::Named } else { Standing::Unnamed })
        };
        let happened = |at: usize| self.happened.iter().any(|(event, place)| *place == Some(at) && ended(event));
        Moment {
            year,
            is_now: year == judged.year,
            is_ahead: year > judged.year,
            documents: self
                .documents
                .iter()
                .copied()
                .filter(|document| document.date.is_some_and(|date| date.year == year))
                .collect(),
            is_documented: self.documents.iter().any(|document| written(document)),
            happened: self.happened.iter().map(|(event, _)| *event).filter(ended).collect(),
            tally,
            falls_due: atlas
                .home_targets()
                .filter(|target| target.due.end().is_some_and(|end| end.year == year))
                .count(),
            standings: (0..self.places.len()).map(|at| (standing(at), happened(at))).collect(),
        }
    }
}

/// The place of the map that a place is, or lies in.
fn nearest(atlas: &Atlas, places: &[&Place], place: &Place) -> Option<usize> {
    let mut place = place;
    loop {
        if let Some(at) = places.iter().position(|known| known.id == place.id) {
            return Some(at);
        }
        place = atlas.place(place.parent.as_ref()?)?;
    }
}

/// What says what came of a target.
fn told<'a>(atlas: &'a Atlas, target: &'a Target) -> Vec<&'a Evidence> {
    if !atlas.outcome(target).is_told() {
        return Vec::new();
    }
    target.result_figures.iter().flat_map(|key| atlas.figures_by(key)).map(|figure| &figure.evidence).collect()
}

/// How a place of the map stood, year after year: a letter each, in capitals where something happened there.
#[must_use]
pub fn letters(moments: &[Moment<'_>], place: usize) -> String {
    let letter = |(standing, happened): &(Standing, bool)| {
        let letter = standing.letter();
        if *happened { letter.to_ascii_uppercase() } else { letter }
    };
    moments.iter().filter_map(|moment| moment.standings.get(place)).map(letter).collect()
}

/// The years that stand for all where no script runs: when targets were first stated, when most fell due, and now.
#[must_use]
pub fn three<'a, 'b>(moments: &'b [Moment<'a>]) -> Vec<&'b Moment<'a>> {
    let first = moments.iter().find(|moment| !moment.is_ahead && moment.tally.stated() > 0);
    let due = moments.iter().filter(|moment| !moment.is_ahead).max_by_key(|moment| moment.falls_due);
    let now = moments.iter().find(|moment| moment.is_now);
    let mut three: Vec<&Moment> = [first, due, now].into_iter().flatten().collect();
    three.sort_by_key(|moment| moment.year);
    three.dedup_by_key(|moment| moment.year);
    three
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;
    use crate::atlas::site::Site;

    fn atlas() -> Atlas {
        let places = [
            "id=ZZ slug=city kind=city role=background document=001",
            "id=P01 slug=core kind=zone role=core document=001",
            "id=P02 slug=base kind=zone role=base document=002",
            "id=P03 slug=park role=base_park parent=P02 document=003",
            "id=P04 slug=inside profile=no role=base_park parent=P02 document=002",
            "id=C01 slug=away role=comparator region=elsewhere document=004",
        ];
        let documents = ["id=001 date=2021-11", "id=002 date=2025-04", "id=003", "id=004 date=2023-03"];
        let events = [
            "id=T01 kind=past precision=year start=2020 place=P01",
            "id=T02 kind=past precision=day start=2025-04-25 place=P04 document=002",
            "id=T03 kind=past precision=year start=2022 place=C01 document=004",
            "id=T04 kind=target precision=year start=2025 due=yes place=P01 target=G01",
        ];
        let targets = [
            "id=G01 place=ZZ due=2025",
            "id=G02 place=ZZ due=2025 result_figures=F001 result_comparable=no",
            "id=G03 place=P02 due=2028 document=002",
            "id=G04 place=ZZ due=无年限",
            "id=G05 place=C01 due=2025 document=004",
        ];
        Atlas {
            site: Site { data_date: "2026-07-01".parse().expect("a day"), ..Site::default() },
            places: places.map(invented::place).into(),
            documents: documents.map(invented::document).into(),
            events: events.map(invented::event).into(),
            targets: targets.map(invented::target).into(),
            figures: vec![invented::figure("id=F001 document=002")],
            ..Atlas::default()
        }
    }

    #[test]
    fn each_year_knows_no_more_than_was_written_by_its_end() {
        let atlas = atlas();
        let told: Vec<(u16, String)> = moments(&atlas)
            .iter()
            .map(|moment| {
                let one = std::slice::from_ref(moment);
                (moment.year, (0..moment.standings.len()).map(|place| letters(one, place)).collect())
            })
            .collect();
        // The core, the base, its park; that of the document without a date is known from the judging day on.
        let expected = [
            (2020, "Uuu"),
            (2021, "puu"),
            (2022, "puu"),
            (2023, "puu"),
            (2024, "puu"),
            (2025, "dPu"),
            (2026, "dpn"),
            (2027, "dpn"),
            (2028, "ddn"),
        ];
        assert_eq!(told, expected.map(|(year, letters)| (year, letters.to_owned())));
    }

    #[test]
    fn the_citys_targets_are_counted_as_they_stood() {
        let atlas = atlas();
        let tally = |year: u16| {
            let moments = moments(&atlas);
            let Tally { told, due, running, open, to_come } =
                moments.iter().find(|moment| moment.year == year).expect("a year").tally;
            [told, due, running, open, to_come]
        };
        assert_eq!(tally(2020), [0, 0, 0, 0, 4]);
        assert_eq!(tally(2021), [0, 0, 2, 1, 1]);
        assert_eq!(tally(2025), [1, 1, 1, 1, 0]);
        assert_eq!(tally(2028), [1, 2, 0, 1, 0]);
    }

    #[test]
    fn documents_and_events_elsewhere_are_no_part_of_it() {
        let atlas = atlas();
        let moments = moments(&atlas);
        let of = |year: u16| moments.iter().find(|moment| moment.year == year).expect("a year");
        assert_eq!((of(2022).happened.len(), of(2023).documents.len()), (0, 0));
        assert_eq!((of(2025).happened.len(), of(2025).documents.len(), of(2025).falls_due), (1, 1, 2));
        assert!(!of(2020).is_documented && of(2021).is_documented);
        assert_eq!(three(&moments).iter().map(|moment| moment.year).collect::<Vec<_>>(), [2021, 2025, 2026]);
    }

    #[test]
    fn without_anything_dated_there_is_no_time_to_show() {
        assert_eq!(moments(&Atlas { events: Vec::new(), ..atlas() }), []);
    }
}
