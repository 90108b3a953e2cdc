//! The brief: what the places and the question of the link leave of everything that is drawn.

use leptos::prelude::*;
use web_sys::Element;

use super::Island;
use crate::brief::content::{Content, Row, Standing};
use crate::brief::{code, references};
use crate::browser::points::{Pin, bar};
use crate::browser::{address, dom};
use crate::scout::modality::Makers;
use crate::scout::{Criterion, Group, Modalities, need};

/// A site's row of the ranking, and its pin.
struct Site {
    slug: String,
    row: Element,
    bars: Vec<Element>,
    pin: Option<Pin>,
}

/// What stands for one thing that may be asked for.
struct Line {
    line: Element,
    about: String,
    /// The one length of a brief that has it; none for every length.
    length: Option<String>,
    /// Whom the statement is for.
    fits: Modalities,
    is_there: bool,
    /// Who has to ask, or to be told.
    makers: Makers,
}

/// Elements that belong to places, in one parent.
type Placed = Vec<(String, Element)>;

/// From how many modules a side on a code is fine: two pixels each are not enough any more.
const FINE: i32 = 56;

/// The elements of the sheet.
struct Sheet {
    sheet: Element,
    ranking: Option<Element>,
    sites: Vec<Site>,
    /// What is only there with a question, and what only where it has an answer.
    with_question: Vec<Element>,
    with_ranking: Vec<Element>,
    /// Cells of the rows of the table, then the sections of the parts.
    cells: Vec<Placed>,
    sections: Vec<Placed>,
    lines: Vec<Line>,
    /// Lines about several such things: shown with the first of them.
    any: Vec<Element>,
    shares: Vec<Element>,
    sources: Vec<(String, Element)>,
}

/// Elements below a parent with the value of an attribute of theirs.
fn by(parent: &Element, selector: &str, name: &str) -> Vec<(String, Element)> {
    let named = |element: Element| Some((element.get_attribute(name)?, element));
    dom::all(parent, selector).into_iter().filter_map(named).collect()
}

impl Island {
    pub(super) fn sheet(&self) {
        let Some(sheet) = dom::needed(&self.root, "[data-sheet]").map(Sheet::of) else { return };
        let island = self.clone();
        Effect::new(move |_| {
            let link = island.state.with(|state| address::with_query(&state.query(&island.index)));
            island.content.with(|content| sheet.show(&island, content, &link));
        });
    }
}

impl Sheet {
    fn of(sheet: Element) -> Self {
        let sites = by(&sheet, "tr[data-site]", "data-site")
            .into_iter()
            .map(|(slug, row)| Site { bars: dom::all(&row, "[data-bar]"), pin: Pin::of(&sheet, &slug), slug, row })
            .collect();
        Self {
            ranking: dom::needed(&sheet, "[data-ranking]"),
            sites,
            with_question: dom::all(&sheet, "[data-with-question]"),
            with_ranking: dom::all(&sheet, "[data-with-ranking]"),
            cells: dom::all(&sheet, "tr[data-row]").iter().map(|row| by(row, "[data-place]", "data-place")).collect(),
            sections: dom::all(&sheet, ".brief__part")
                .iter()
                .map(|part| by(part, "section[data-place]", "data-place"))
                .collect(),
            lines: by(&sheet, "[data-for]", "data-for")
                .into_iter()
                .map(|(about, line)| Line {
                    length: line.get_attribute("data-when"),
                    fits: Modalities::read(line.get_attribute("data-fits")),
                    makers: Makers::read(line.get_attribute("data-makers")),
                    // A question, or the way to more, is no statement.
                    is_there: line.get_attribute("data-there").as_deref() != Some("false"),
                    line,
                    about,
                })
                .collect(),
            any: dom::all(&sheet, "[data-any]"),
            shares: dom::all(&sheet, "[data-share]"),
            sources: by(&sheet, "[data-source]", "data-source"),
            sheet,
        }
    }

    fn show(&self, island: &Island, content: &Content, link: &str) {
        dom::flag(&self.sheet, "hidden", content.places.is_empty());
        // What a visitor notes is shown for these places, in this order.
        dom::set(&self.sheet, "data-places", &content.places.join(","));
        for element in &self.with_question {
            dom::flag(element, "hidden", !content.is_asked);
        }
        for element in &self.with_ranking {
            dom::flag(element, "hidden", content.rows.is_empty());
        }
        let counts = island.state.with_untracked(|state| state.need.counts(&island.index));
        for Line { line, about, length, fits, is_there, makers } in &self.lines {
            let group = need::named(about, &island.index).map(Criterion::group);
            let counts_for = |group| counts.leaves_out(group, *fits, *is_there).is_none();
            let is_shown = content.wanted.contains(about)
                && group.is_none_or(counts_for)
                && makers.holds(counts.made)
                && length.as_ref().is_none_or(|length| length == content.length.code());
            dom::flag(line, "hidden", !is_shown);
        }
        for line in &self.any {
            dom::flag(line, "hidden", dom::one(line, "[data-for]:not([hidden])").is_none());
        }
        for (selector, text) in [
            ("[data-title]", &content.title),
            ("[data-question]", &content.question),
            ("[data-said]", &content.said),
            ("[data-permalink]", &link.to_owned()),
        ] {
            write(&self.sheet, selector, text);
        }
        self.ranking(island, content);
        for placed in self.cells.iter().chain(&self.sections) {
            arrange(placed, &content.places);
        }
        for (slug, section) in self.sections.iter().flatten().filter(|(slug, _)| content.places.contains(slug)) {
            let Standing { rank, points, unranked, unconfirmed } =
                content.standing(&island.index, &island.labels, slug);
            if let Some(deduction) = dom::one(section, "[data-deduction]") {
                dom::flag(&deduction, "hidden", rank.is_empty());
            }
            for (selector, text) in [
                ("[data-rank]", rank),
                ("[data-points]", points),
                ("[data-unranked]", unranked),
                ("[data-unconfirmed]", unconfirmed),
            ] {
                write(section, selector, &text);
            }
        }
        self.number();
        self.code(link);
    }

    /// All that are ranked, best first, with those of the brief marked.
    fn ranking(&self, island: &Island, content: &Content) {
        let mut order = Vec::new();
        for site in &self.sites {
            let ranked = content.outcome.of(&island.index, &site.slug).map(|(_, ranked)| ranked);
            dom::flag(&site.row, "hidden", ranked.is_none());
            if let Some(ranked) = ranked {
                bar(&site.bars, ranked);
            }
            if let Some(pin) = &site.pin {
                pin.show(ranked);
                pin.mark(content.places.contains(&site.slug));
            }
        }
        for row in &content.rows {
            if let Some(site) = self.sites.iter().find(|site| site.slug == row.slug) {
                site.show(row);
                order.push(site.row.clone());
            }
        }
        if let Some(list) = &self.ranking {
            dom::in_order(list, &order);
        }
        Pin::arrange(self.sites.iter().filter_map(|site| site.pin.as_ref()));
        let asked = |group: Group| island.state.with_untracked(|state| state.need.of(group).next().is_some());
        for (share, group) in self.shares.iter().zip(Group::ALL) {
            dom::flag(share, "hidden", !asked(*group));
        }
    }

    /// Numbers of the sources that show, in the order of the text.
    fn number(&self) {
        let cites: Vec<(String, Element)> = by(&self.sheet, "[data-cite]", "data-cite")
            .into_iter()
            .filter(|(_, cite)| cite.closest("[hidden]").ok().flatten().is_none())
            .collect();
        let order = references::in_order(cites.iter().map(|(source, _)| source.clone()));
        for (source, cite) in &cites {
            write(cite, "[data-number]", &references::number(&order, source).unwrap_or_default());
        }
        for (source, entry) in &self.sources {
            let number = references::number(&order, source);
            dom::flag(entry, "hidden", number.is_none());
            write(entry, "[data-source-number]", &number.unwrap_or_default());
        }
        arrange(&self.sources, &order);
    }

    /// The link as a picture; none where it is too long for one.
    fn code(&self, link: &str) {
        let Some(figure) = dom::needed(&self.sheet, "[data-code]") else { return };
        let drawn = code::code(link);
        dom::flag(&figure, "hidden", drawn.is_none());
        let (Some(drawn), Some(picture)) = (drawn, dom::one(&figure, "svg")) else { return };
        // Fine codes are drawn larger, so that a camera can tell their modules apart.
        dom::class(&figure, "is-fine", drawn.side > FINE);
        dom::set(&picture, "viewBox", &format!("0 0 {0} {0}", drawn.side));
        if let Some(path) = dom::one(&picture, "path") {
            dom::set(&path, "d", &drawn.path);
        }
    }
}

impl Site {
    fn show(&self, row: &Row) {
        for (selector, text) in [
            ("[data-rank]", row.rank.to_string()),
            ("[data-points]", row.points.clone()),
            ("[data-reach]", row.reach.clone()),
            ("[data-silent]", row.silent.clone()),
            ("[data-mark]", row.mark.unwrap_or_default().to_owned()),
        ] {
            write(&self.row, selector, &text);
        }
        dom::class(&self.row, "is-kept", row.mark.is_some());
    }
}

/// Writes a text into the part that matches, and hides it where there is none to write.
fn write(parent: &Element, selector: &str, text: &str) {
    if let Some(element) = dom::one(parent, selector) {
        dom::text(&element, text);
        dom::flag(&element, "hidden", text.is_empty());
    }
}

/// Shows those elements that are in an order, and puts them into it.
fn arrange(placed: &[(String, Element)], order: &[String]) {
    for (slug, element) in placed {
        dom::flag(element, "hidden", !order.contains(slug));
    }
    let find = |wanted: &String| placed.iter().find(|(slug, _)| slug == wanted).map(|(_, found)| found.clone());
    let elements: Vec<Element> = order.iter().filter_map(find).collect();
    if let Some(parent) = elements.first().and_then(|first| first.parent_element()) {
        dom::in_order(&parent, &elements);
    }
}
