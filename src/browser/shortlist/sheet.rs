//! The brief: what the places and the question of the link leave of everything that is drawn.

use leptos::prelude::*;
use web_sys::Element;

use super::{Island, Shown};
use crate::brief::{code, references};
use crate::browser::scout::picture::{Pin, bar};
use crate::browser::{address, dom};
use crate::scout::rank::tenths;
use crate::scout::{Group, Ranked, words};
use crate::state::shortlist::BriefState;

/// A site's row of the ranking.
struct Row {
    row: Element,
    slug: String,
    bars: Vec<Element>,
    pin: Option<Pin>,
}

/// What stands for one thing that may be asked for.
struct Line {
    line: Element,
    about: String,
    /// Only in the brief of a question about many things, or only in that of another.
    when: Option<Length>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    Short,
    Long,
}

/// From how many things on a question is long: a brief of it holds one statement about each.
const LONG: usize = 9;

/// The elements of the sheet.
struct Sheet {
    sheet: Element,
    ranking: Option<Element>,
    rows: Vec<Row>,
    /// What is only there with a question, and what is only there with places.
    with_question: Vec<Element>,
    with_places: Vec<Element>,
    /// Rows of the table, with their cells by place.
    table: Vec<(Element, Vec<(String, Element)>)>,
    /// The parts that hold a section a place.
    sections: Vec<Vec<(String, Element)>>,
    /// What stands for one thing that may be asked for.
    lines: Vec<Line>,
    /// Lines about several such things: shown with the first of them.
    any: Vec<Element>,
    shares: Vec<Element>,
    sources: Vec<(String, Element)>,
}

fn by_place(parent: &Element, children: &str) -> Vec<(String, Element)> {
    dom::all(parent, children)
        .into_iter()
        .filter_map(|element| Some((element.get_attribute("data-place")?, element)))
        .collect()
}

impl Island {
    pub(super) fn sheet(&self) {
        let Some(sheet) = dom::one(&self.root, "[data-sheet]").map(Sheet::of) else { return };
        let (island, state) = (self.clone(), self.state);
        Effect::new(move |_| state.with(|state| sheet.show(&island, state, &island.shown(state))));
    }
}

impl Sheet {
    fn of(sheet: Element) -> Self {
        let rows = dom::all(&sheet, "tr[data-site]")
            .into_iter()
            .filter_map(|row| {
                let slug = row.get_attribute("data-site")?;
                Some(Row { bars: dom::all(&row, "[data-bar]"), pin: Pin::of(&sheet, &slug), slug, row })
            })
            .collect();
        let attributed = |name: &str| -> Vec<(String, Element)> {
            dom::all(&sheet, &format!("[{name}]"))
                .into_iter()
                .filter_map(|element| Some((element.get_attribute(name)?, element)))
                .collect()
        };
        Self {
            ranking: dom::one(&sheet, "[data-ranking]"),
            rows,
            with_question: dom::all(&sheet, "[data-with-question]"),
            with_places: dom::all(&sheet, "[data-with-places]"),
            table: dom::all(&sheet, "tr[data-row]")
                .into_iter()
                .map(|row| (row.clone(), by_place(&row, "[data-place]")))
                .collect(),
            sections: dom::all(&sheet, ".brief__part")
                .iter()
                .map(|part| by_place(part, "section[data-place]"))
                .filter(|sections| !sections.is_empty())
                .collect(),
            lines: attributed("data-for")
                .into_iter()
                .map(|(about, line)| {
                    let when = match line.get_attribute("data-when").as_deref() {
                        Some("short") => Some(Length::Short),
                        Some("long") => Some(Length::Long),
                        _ => None,
                    };
                    Line { line, about, when }
                })
                .collect(),
            any: dom::all(&sheet, "[data-any]"),
            shares: dom::all(&sheet, "[data-share]"),
            sources: attributed("data-source"),
            sheet,
        }
    }

    fn write(&self, name: &str, text: &str) {
        if let Some(element) = dom::one(&self.sheet, &format!("[data-{name}]")) {
            dom::text(&element, text);
        }
    }

    fn show(&self, island: &Island, state: &BriefState, shown: &Shown) {
        let places = &shown.places;
        let asked = state.need.is_asked();
        dom::flag(&self.sheet, "hidden", places.is_empty());
        if places.is_empty() {
            return;
        }
        for element in &self.with_question {
            dom::flag(element, "hidden", !asked);
        }
        for element in &self.with_places {
            dom::flag(element, "hidden", false);
        }
        let wanted: Vec<String> =
            state.need.criteria.iter().map(|criterion| crate::scout::need::name(*criterion, &island.index)).collect();
        let length = if wanted.len() < LONG { Length::Short } else { Length::Long };
        for Line { line, about, when } in &self.lines {
            let fits = when.is_none_or(|when| when == length);
            dom::flag(line, "hidden", !fits || !wanted.contains(about));
        }
        for line in &self.any {
            dom::flag(line, "hidden", dom::one(line, "[data-for]:not([hidden])").is_none());
        }
        let subject = words::subject(&state.need, &island.labels);
        self.write("title", &if asked { format!("{subject}：选址比较") } else { "备选地点比较".to_owned() });
        self.write("question", &if asked { words::question(&state.need, &island.labels) } else { String::new() });
        self.ranking(island, state, shown);
        self.places(island, shown);
        let name = |at: &usize| {
            let slug = island.index.candidates.get(*at).map(|candidate| candidate.slug.as_str());
            let row = self.rows.iter().find(|row| Some(row.slug.as_str()) == slug)?;
            dom::one(&row.row, "th a")?.text_content()
        };
        let dropped: Vec<String> = shown.outcome.dropped.iter().filter_map(name).collect();
        self.write("said", &said(state, shown, &dropped));
        self.number();
        let link = address::with_query(&state.query(&island.index));
        self.write("permalink", &link);
        self.code(&link);
    }

    /// All that are ranked, best first, with those of the brief marked.
    fn ranking(&self, island: &Island, state: &BriefState, shown: &Shown) {
        let Shown { outcome, stable, places } = shown;
        let mut order = Vec::new();
        for (at, ranked) in outcome.ranked.iter().enumerate() {
            let slug = island.index.candidates.get(ranked.candidate).map(|candidate| candidate.slug.as_str());
            let Some(row) = self.rows.iter().find(|row| Some(row.slug.as_str()) == slug) else { continue };
            let mark = if state.shortlist.is_empty() { "前三" } else { "备选" };
            let mark = places.contains(&row.slug).then_some(mark);
            row.show(ranked, stable.reach.get(at).copied(), mark);
            order.push(row.row.clone());
        }
        for row in &self.rows {
            let ranked = self.ranked(island, shown, &row.slug);
            dom::flag(&row.row, "hidden", ranked.is_none());
            if let Some(pin) = &row.pin {
                pin.show(ranked);
            }
        }
        if let Some(list) = &self.ranking {
            dom::in_order(list, &order);
        }
        Pin::raise(self.rows.iter().filter_map(|row| row.pin.as_ref()));
        for (share, group) in self.shares.iter().zip(Group::ALL) {
            dom::flag(share, "hidden", state.need.of(*group).next().is_none());
        }
    }

    fn ranked<'a>(&self, island: &Island, shown: &'a Shown, slug: &str) -> Option<&'a Ranked> {
        let own = |ranked: &&Ranked| {
            island.index.candidates.get(ranked.candidate).is_some_and(|candidate| candidate.slug == slug)
        };
        shown.outcome.ranked.iter().find(own)
    }

    /// Columns and sections of the places of the brief, in their order.
    fn places(&self, island: &Island, shown: &Shown) {
        let arrange = |parent: Option<Element>, elements: &[(String, Element)]| {
            for (slug, element) in elements {
                dom::flag(element, "hidden", !shown.places.contains(slug));
            }
            let find = |place: &String| elements.iter().find(|(slug, _)| slug == place).map(|(_, found)| found.clone());
            if let Some(parent) = parent {
                dom::in_order(&parent, &shown.places.iter().filter_map(find).collect::<Vec<_>>());
            }
        };
        for (row, cells) in &self.table {
            arrange(Some(row.clone()), cells);
        }
        for sections in &self.sections {
            arrange(sections.first().and_then(|(_, section)| section.parent_element()), sections);
            for (slug, section) in sections.iter().filter(|(slug, _)| shown.places.contains(slug)) {
                self.standing(island, shown, slug, section);
            }
        }
    }

    /// Rank, points and doubts over the reasons of a place.
    fn standing(&self, island: &Island, shown: &Shown, slug: &str, section: &Element) {
        let ranked = self.ranked(island, shown, slug);
        let at = shown.outcome.ranked.iter().position(|known| Some(known) == ranked);
        let written = |name: &str, text: String| {
            if let Some(element) = dom::one(section, &format!("[data-{name}]")) {
                dom::text(&element, &text);
                dom::flag(&element, "hidden", text.is_empty());
            }
        };
        let of = |text: &dyn Fn(&Ranked) -> String| ranked.map(text).unwrap_or_default();
        let is_candidate = island.index.candidates.iter().any(|candidate| candidate.slug == slug);
        let absent = if is_candidate {
            "不在名次里：文件没有把它和所选的领域联系在一起，或必须项未证实。"
        } else {
            ""
        };
        written("rank", of(&|ranked| format!("第{}", ranked.rank)));
        written("points", of(&|ranked| format!("记载分{}", tenths(ranked.points))));
        written(
            "stability",
            match (ranked, at) {
                (Some(ranked), Some(at)) => shown.stable.words(at, ranked.rank),
                _ => absent.to_owned(),
            },
        );
        written("unknown", of(&|ranked| words::unknown(ranked, &island.labels)));
        written("unconfirmed", of(&|ranked| words::unconfirmed(ranked, &island.labels)));
    }

    /// Numbers of the sources that show, in the order of the text.
    fn number(&self) {
        let cites: Vec<(String, Element)> = dom::all(&self.sheet, "[data-cite]")
            .into_iter()
            .filter(|cite| cite.closest("[hidden]").ok().flatten().is_none())
            .filter_map(|cite| Some((cite.get_attribute("data-cite")?, cite)))
            .collect();
        let order = references::in_order(cites.iter().map(|(source, _)| source.clone()));
        for (source, cite) in &cites {
            if let (Some(number), Some(place)) = (references::number(&order, source), dom::one(cite, "[data-number]")) {
                dom::text(&place, &number);
            }
        }
        for (source, entry) in &self.sources {
            let number = references::number(&order, source);
            dom::flag(entry, "hidden", number.is_none());
            if let (Some(number), Some(place)) = (number, dom::one(entry, "[data-source-number]")) {
                dom::text(&place, &number);
            }
        }
        let entry = |source: &String| self.sources.iter().find(|(known, _)| known == source);
        let entries: Vec<Element> = order.iter().filter_map(entry).map(|(_, entry)| entry.clone()).collect();
        if let Some(list) = entries.first().and_then(|entry| entry.parent_element()) {
            dom::in_order(&list, &entries);
        }
    }

    /// The link as a picture; none where it is too long for one.
    fn code(&self, link: &str) {
        let Some(figure) = dom::one(&self.sheet, "[data-code]") else { return };
        let drawn = code::code(link);
        dom::flag(&figure, "hidden", drawn.is_none());
        let (Some(drawn), Some(picture)) = (drawn, dom::one(&figure, "svg")) else { return };
        dom::set(&picture, "viewBox", &format!("0 0 {0} {0}", drawn.side));
        if let Some(path) = dom::one(&picture, "path") {
            dom::set(&path, "d", &drawn.path);
        }
    }
}

impl Row {
    fn show(&self, ranked: &Ranked, reach: Option<(usize, usize)>, kept: Option<&str>) {
        let written = |name: &str, text: &str| {
            if let Some(element) = dom::one(&self.row, &format!("[data-{name}]")) {
                dom::text(&element, text);
            }
        };
        written("rank", &ranked.rank.to_string());
        written("points", &tenths(ranked.points));
        written(
            "reach",
            &match reach {
                Some((best, worst)) if best != worst => format!("{best}–{worst}"),
                _ => "不变".to_owned(),
            },
        );
        written("silent", &format!("{}项", ranked.unknown.len()));
        bar(&self.bars, ranked);
        dom::class(&self.row, "is-kept", kept.is_some());
        if let Some(mark) = dom::one(&self.row, "[data-kept]") {
            dom::text(&mark, kept.unwrap_or_default());
            dom::flag(&mark, "hidden", kept.is_none());
        }
    }
}

/// What the ranking comes to, in a sentence.
fn said(state: &BriefState, shown: &Shown, dropped: &[String]) -> String {
    let count = shown.outcome.ranked.len();
    if count == 0 {
        return "没有留下的地点：必须项没有文件证实，可以放宽必须项再看。".to_owned();
    }
    let which = if state.shortlist.is_empty() {
        "没有备选，下面写前三名".to_owned()
    } else {
        format!("下面写备选的{}处", shown.places.len())
    };
    let doubt = if shown.outcome.ranked.iter().all(|ranked| !ranked.unconfirmed.is_empty()) {
        "都没有文件证实全部必须项，名次只说明先问谁。"
    } else {
        ""
    };
    let dropped = if dropped.is_empty() {
        String::new()
    } else {
        format!("因必须项没有文件证实而不列：{}。", dropped.join("、"))
    };
    format!(
        "按所问的领域，五份文件写到了下面{count}处。{doubt}{dropped}“名次变动”是把轻重各调一档（{}种）后到过的名次；{which}。",
        shown.stable.weightings
    )
}
