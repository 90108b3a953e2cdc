//! The answer written into the drawn cards: order, points, reasons asked for, unknowns.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use super::Island;
use crate::browser::announce::Announcer;
use crate::browser::dom;
use crate::browser::points::{Pin, bar};
use crate::scout::modality::LeftOut;
use crate::scout::rank::tenths;
use crate::scout::stability::{Stability, stability};
use crate::scout::words::{self, Labels};
use crate::scout::{Counts, Criterion, Group, Modalities, Need, Outcome, Ranked, ScoutIndex, need, rank};
use crate::state::compare::{CompareState, MOST};
use crate::texts;

/// How many places of an answer show their reasons unasked.
const OPEN: usize = 3;

/// The elements of one place.
struct Card {
    row: Element,
    slug: String,
    name: String,
    rank: Option<Element>,
    score: Option<Element>,
    points: Option<Element>,
    bars: Vec<Element>,
    shares: Vec<Element>,
    stability: Option<Element>,
    unconfirmed: Option<Element>,
    unknown: Option<Element>,
    /// The fold of the reasons, its line, and what that says while nothing is asked.
    fold: Option<(Element, Element, String)>,
    /// Whether the answer has it open.
    opens: Cell<bool>,
    /// With the criterion that each is about.
    reasons: Vec<Line>,
    head: Option<Row>,
    pin: Option<Pin>,
}

/// The elements around the cards.
struct Around {
    list: Option<Element>,
    heading: Option<Element>,
    said: Option<Element>,
    announcer: Option<Announcer>,
    is_open: Cell<bool>,
    /// What stands there while nothing is asked.
    said_first: String,
    start: Option<Element>,
    jump: Option<Element>,
    question: Option<Element>,
    together: Option<Element>,
    /// The link to the comparison, and its address without a query.
    compare: Option<(Element, String)>,
    map: Option<Element>,
    /// Ranking and map together, and the rows of the ranking.
    head: Option<Element>,
    ranking: Option<Element>,
    apart: Option<Element>,
    dropped: Option<Element>,
    far: Option<Element>,
    beside: Option<Element>,
    labels: Labels,
}

impl Island {
    pub(super) fn answer(&self) {
        let cards: Vec<Card> = dom::all(&self.root, "[data-site]").into_iter().map(|row| self.card(row)).collect();
        let around = self.around();
        let (index, state) = (Rc::clone(&self.index), self.state);
        Effect::new(move |_| {
            state.with(|need| {
                let outcome = rank(&index, need);
                let stable = stability(&index, need, &outcome);
                for card in &cards {
                    card.show(&index, need, &outcome, &stable, &around.labels);
                }
                Pin::arrange(cards.iter().filter_map(|card| card.pin.as_ref()));
                around.show(&index, need, &outcome, &cards);
            });
        });
    }

    fn card(&self, row: Element) -> Card {
        let part = |selector| dom::one(&row, selector);
        let slug = row.get_attribute("data-site").unwrap_or_default();
        let reasons = dom::all(&row, "[data-for]")
            .into_iter()
            .map(|line| {
                let about = line.get_attribute("data-for").and_then(|name| need::named(&name, &self.index));
                Line {
                    about,
                    fits: Modalities::read(line.get_attribute("data-fits")),
                    is_there: line.get_attribute("data-there").as_deref() == Some("true"),
                    left_out: dom::one(&line, "[data-left-out]"),
                    line,
                }
            })
            .collect();
        Card {
            name: dom::one(&row, "h3 a").and_then(|link| link.text_content()).unwrap_or_default(),
            rank: part("[data-rank]"),
            score: part("[data-score]"),
            points: part("[data-points]"),
            bars: dom::all(&row, "[data-bar]"),
            shares: dom::all(&row, "[data-share]"),
            stability: part("[data-stability]"),
            unconfirmed: part("[data-unconfirmed]"),
            unknown: part("[data-unknown]"),
            fold: part("[data-fold-reasons]").and_then(|fold| {
                let line = dom::one(&fold, "summary")?;
                let first = line.text_content().unwrap_or_default();
                Some((fold, line, first))
            }),
            opens: Cell::new(false),
            reasons,
            head: Row::of(&self.root, &slug),
            pin: Pin::of(&self.root, &slug),
            slug,
            row,
        }
    }

    fn around(&self) -> Around {
        let part = |selector| dom::needed(&self.root, selector);
        let said = part("[data-said]");
        Around {
            list: part("[data-sites]"),
            heading: dom::one(&self.root, "#answer-heading"),
            said_first: said.as_ref().and_then(|said| said.text_content()).unwrap_or_default(),
            said,
            announcer: Announcer::of(&self.root),
            is_open: Cell::new(false),
            start: part("[data-start]"),
            jump: part("[data-jump]"),
            question: part("[data-question]"),
            together: part("[data-together]"),
            compare: part("[data-compare]").and_then(|link| Some((link.clone(), link.get_attribute("href")?))),
            map: part("[data-map]"),
            head: part("[data-head]"),
            ranking: part("[data-ranking]"),
            apart: part("[data-apart]"),
            dropped: part("[data-dropped]"),
            far: part("[data-far]"),
            beside: part("[data-beside]"),
            labels: super::labels(&self.root, &self.index),
        }
    }
}

/// A statement on a card.
struct Line {
    line: Element,
    about: Option<Criterion>,
    /// Whom it is for.
    fits: Modalities,
    is_there: bool,
    /// Where it is said why it does not count.
    left_out: Option<Element>,
}

impl Line {
    /// Sets what does not count apart, and says why.
    fn set_apart(&self, counts: Counts) {
        let why = self.about.and_then(|about| counts.leaves_out(about.group(), self.fits, self.is_there));
        dom::class(&self.line, "reason--left-out", why.is_some());
        say(
            self.left_out.as_ref(),
            match why {
                None => "",
                Some(LeftOut::OtherKind) => texts::answers::scout_left_out_other(),
                Some(LeftOut::NotThere) => texts::answers::scout_left_out_not_there(),
            },
        );
    }
}

/// A place's row at the head of the answer.
struct Row {
    row: Element,
    name: String,
    rank: Option<Element>,
    points: Option<Element>,
    bars: Vec<Element>,
    silent: Option<Element>,
}

impl Row {
    fn of(root: &Element, slug: &str) -> Option<Self> {
        let row = dom::one(root, &format!("[data-ranked={slug}]"))?;
        let part = |selector| dom::one(&row, selector);
        Some(Self {
            name: part("th").and_then(|name| name.text_content()).unwrap_or_default(),
            rank: part("[data-rank]"),
            points: part("[data-points]"),
            bars: dom::all(&row, "[data-bar]"),
            silent: part("[data-silent]"),
            row,
        })
    }

    fn show(&self, ranked: Option<&Ranked>) {
        dom::flag(&self.row, "hidden", ranked.is_none());
        let Some(ranked) = ranked else { return };
        say(self.rank.as_ref(), &ranked.rank.to_string());
        say(self.points.as_ref(), &tenths(ranked.points));
        bar(&self.bars, ranked);
        let silent = ranked.unknown.len();
        let words = if silent == 0 { "–".to_owned() } else { texts::answers::scout_unknowns(silent) };
        say(self.silent.as_ref(), &words);
    }
}

/// Writes a text, or hides the element for an empty one.
fn say(element: Option<&Element>, text: &str) {
    if let Some(element) = element {
        dom::text(element, text);
        dom::flag(element, "hidden", text.is_empty());
    }
}

impl Card {
    fn show(&self, index: &ScoutIndex, need: &Need, outcome: &Outcome, stable: &Stability, labels: &Labels) {
        let asked = need.is_asked();
        let found = outcome.of(index, &self.slug);
        dom::flag(&self.row, "hidden", asked && found.is_none());
        let mut wanted_count = 0;
        let counts = if asked { need.counts(index) } else { Counts::default() };
        for line in &self.reasons {
            let wanted = !asked || line.about.is_some_and(|criterion| need.criteria.contains(&criterion));
            wanted_count += usize::from(wanted);
            dom::flag(&line.line, "hidden", !wanted);
            line.set_apart(counts);
        }
        if let Some((fold, line, first)) = &self.fold {
            // The first few are read at once, the others when asked.
            let opens = found.is_some_and(|(at, _)| at < OPEN);
            // What the visitor, a link or a search of the browser has opened stays so, until the place comes up or goes down.
            if self.opens.replace(opens) != opens {
                dom::flag(fold, "open", opens);
            }
            dom::text(line, &if asked { texts::answers::scout_reasons(wanted_count) } else { first.clone() });
        }
        if let Some(score) = &self.score {
            dom::flag(score, "hidden", found.is_none());
        }
        if let Some(pin) = &self.pin {
            pin.show(found.map(|(_, ranked)| ranked));
        }
        if let Some(head) = &self.head {
            head.show(found.map(|(_, ranked)| ranked));
        }
        let Some((at, ranked)) = found else {
            say(self.rank.as_ref(), "");
            say(self.unknown.as_ref(), "");
            say(self.unconfirmed.as_ref(), "");
            return;
        };
        say(self.rank.as_ref(), &texts::answers::scout_rank(ranked.rank));
        say(self.points.as_ref(), &texts::answers::scout_points(&tenths(ranked.points)));
        bar(&self.bars, ranked);
        for ((share, group), part) in self.shares.iter().zip(Group::ALL).zip(ranked.parts) {
            dom::flag(share, "hidden", need.of(*group).next().is_none());
            if let Some(points) = dom::one(share, "[data-share-points]") {
                dom::text(&points, &tenths(part));
            }
        }
        say(self.stability.as_ref(), &words::firmness(stable, at, ranked.rank));
        say(self.unknown.as_ref(), &words::unknown(ranked, labels));
        say(self.unconfirmed.as_ref(), &words::unconfirmed(ranked, labels));
    }
}

impl Around {
    fn show(&self, index: &ScoutIndex, need: &Need, outcome: &Outcome, cards: &[Card]) {
        let asked = need.is_asked();
        let name = |at: usize| {
            let card = cards.iter().find(|card| card.slug == index.slug(at));
            card.map(|card| card.name.as_str()).unwrap_or_default()
        };
        let listed = |places: &[usize]| {
            let names: Vec<&str> = places.iter().map(|at| name(*at)).collect();
            texts::write::names(&names)
        };
        // Ranked first, the others as they were drawn.
        let ranked = outcome
            .ranked
            .iter()
            .filter_map(|ranked| cards.iter().find(|card| card.slug == index.slug(ranked.candidate)));
        let order: Vec<&Card> = if asked { ranked.collect() } else { cards.iter().collect() };
        if let Some(list) = &self.list {
            for card in &order {
                dom::append(list, &card.row);
            }
        }
        if let Some(list) = &self.ranking {
            let rows: Vec<Element> = order.iter().filter_map(|card| Some(card.head.as_ref()?.row.clone())).collect();
            dom::in_order(list, &rows);
        }
        if let Some(head) = &self.head {
            dom::flag(head, "hidden", outcome.ranked.is_empty());
        }
        let heading = if asked { texts::answers::scout_ranked() } else { texts::scout::answer() };
        say(self.heading.as_ref(), heading);
        if let Some(start) = &self.start {
            dom::flag(start, "hidden", asked);
        }
        let first: Vec<usize> =
            outcome.ranked.iter().filter(|ranked| ranked.rank == 1).map(|ranked| ranked.candidate).collect();
        let said = match (asked, outcome.ranked.len()) {
            (false, _) => self.said_first.clone(),
            (true, 0) => texts::answers::scout_none().to_owned(),
            (true, count) if outcome.ranked.iter().all(|ranked| !ranked.unconfirmed.is_empty()) => {
                texts::answers::scout_unconfirmed(count, &listed(&first))
            }
            (true, count) if first.len() > 1 => texts::answers::scout_tied(count, &listed(&first)),
            (true, count) => texts::answers::scout_first(count, &listed(&first)),
        };
        say(self.said.as_ref(), &said);
        // What the page opens with is no change.
        if let Some(announcer) = self.announcer.as_ref().filter(|_| self.is_open.replace(true)) {
            let points = words::standing(outcome, |at| name(at).to_owned());
            announcer.say(if outcome.ranked.is_empty() {
                said.clone()
            } else {
                texts::answers::sentences(&said, &points)
            });
        }
        let short = |at: &usize| {
            let card = cards.iter().find(|card| card.slug == index.slug(*at));
            card.and_then(|card| card.head.as_ref()).map(|head| head.name.as_str()).unwrap_or_default()
        };
        let jump = match (asked, outcome.ranked.len()) {
            (false, _) => String::new(),
            (true, 0) => texts::answers::scout_jump_none().to_owned(),
            (true, count) => {
                let first: Vec<&str> = first.iter().map(short).collect();
                texts::answers::scout_jump(count, &texts::write::names(&first))
            }
        };
        say(self.jump.as_ref(), &jump);
        say(self.question.as_ref(), &if asked { words::question(need, &self.labels) } else { String::new() });
        let places: Vec<String> =
            outcome.ranked.iter().take(MOST).map(|ranked| index.slug(ranked.candidate).to_owned()).collect();
        if let Some(together) = &self.together {
            dom::flag(together, "hidden", places.is_empty());
        }
        if let Some((link, address)) = &self.compare {
            dom::flag(link, "hidden", places.len() < 2);
            let query = CompareState { places, only_differences: false }.query();
            dom::set(link, "href", &format!("{address}?{query}"));
        }
        if let Some(map) = &self.map {
            let placed = cards.iter().any(|card| card.pin.as_ref().is_some_and(Pin::is_shown));
            dom::flag(map, "hidden", !placed);
        }
        let apart = match outcome.apart.as_slice() {
            [] => String::new(),
            apart => texts::answers::scout_apart(apart.len(), &listed(apart)),
        };
        say(self.beside.as_ref(), &words::beside(index, outcome, |at| name(at).to_owned()));
        say(self.apart.as_ref(), &apart);
        let dropped = match outcome.dropped.as_slice() {
            [] => String::new(),
            dropped => texts::answers::scout_dropped(dropped.len(), &listed(dropped)),
        };
        say(self.dropped.as_ref(), &dropped);
        let mut far = match outcome.far.as_slice() {
            [] => String::new(),
            far => texts::answers::scout_far(usize::from(need.within), far.len(), &listed(far)),
        };
        if !outcome.unplaced.is_empty() {
            far.push_str(&texts::answers::scout_unplaced(outcome.unplaced.len(), &listed(&outcome.unplaced)));
        }
        say(self.far.as_ref(), &far);
    }
}
