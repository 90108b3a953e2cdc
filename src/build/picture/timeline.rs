//! The timeline of Zhengzhou as a picture: every dated event on one axis, filled where it happened,
//! hatched where it is aimed at, dashed where it is planned.

use super::column::{Column, Face, Tag, rule, tag};
use super::palette::Palette;
use super::share::{head, sheet};
use super::svg::{Alternative, Drawing, Element};
use super::text::{width_of, wrap};
use super::value::passed_tag;
use super::words;
use crate::atlas::Atlas;
use crate::atlas::date::Precision;
use crate::atlas::event::{Event, EventKind};
use crate::atlas::place::Region;
use crate::chart::timeline::{Entry, Part, Placed, TimelineIndex, ordered, percent, placed, ticks};
use crate::geo::hundredths;
use crate::state::route::Route;
use crate::texts::{self, write};
use crate::view::sources::Sources;

const WIDTH: f64 = 1200.0;
const MARGIN: f64 = 56.0;
/// Columns of dates, of words and of the axis: left edge and width in pixels.
const DATES: (f64, f64) = (MARGIN, 150.0);
const WORDS: (f64, f64) = (216.0, 536.0);
const AXIS: (f64, f64) = (782.0, 346.0);
const SMALL: f64 = 13.0;
/// Half the height of a bar, in pixels.
const HALF: f64 = 5.5;
/// Name of the hatching inside the document.
const HATCH: &str = "hatch";

/// The sheet.
#[must_use]
pub fn sheet_of(sources: Sources, palette: &Palette) -> Drawing {
    let atlas = sources.atlas;
    let index = TimelineIndex::of(atlas);
    let years = index.span.usual;
    let events = ordered(atlas);
    let here: Vec<(&Event, &Entry)> =
        events.into_iter().zip(&index.entries).filter(|(event, _)| Part::of(atlas, event) == Part::Home).collect();
    let (title, description) = head(sources, &Route::Timeline);
    let soft = Face::plain(15.0, &palette.ink_soft);
    let mut column = Column::new(MARGIN, 36.0, WIDTH - 2.0 * MARGIN);
    column.paragraph(&title, &Face::plain(40.0, &palette.ink).headline(&palette.serif));
    column.gap(4.0);
    column.paragraph(&description, &Face::plain(18.0, &palette.ink_soft));
    column.gap(10.0);
    let goes_on =
        |entry: &Entry| matches!(placed(entry, years), Placed::Inside { earlier, later, .. } if earlier || later);
    legend(&mut column, here.iter().any(|(_, entry)| goes_on(entry)), palette);
    let top = column.y + 30.0;
    column.gap(34.0);
    let axis = axis(years, top - 8.0, palette);
    column.rule(&palette.line_strong, 1.0);
    for (event, entry) in &here {
        row(&mut column, atlas, event, &placed(entry, years), palette);
    }
    let grid = grid(years, top, column.y, palette);
    column.gap(14.0);
    let is_here = |event: &&Event| atlas.place(&event.place).is_none_or(|place| place.region == Region::Home);
    let undated = atlas.events.iter().filter(|event| event.when.is_none()).filter(is_here).count();
    if undated > 0 {
        column.paragraph(&texts::pictures::undated(undated), &soft);
    }
    column.paragraph(&format!("{} · {}", atlas.site.name, words::source_line(atlas)), &soft);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a sheet is a few thousand pixels high"
    )]
    let size = (WIDTH as u32, (column.y + 30.0).ceil() as u32);
    let said = here.iter().map(|(event, _)| match event.kind {
        EventKind::Past => texts::pictures::event(&event.when_words(), &event.title),
        kind => texts::pictures::event_ahead(&event.when_words(), kind.label(), &event.title),
    });
    let alternative = Alternative {
        title: format!("{title} — {}", atlas.site.name),
        description: format!("{description}{}", write::clauses(&said.collect::<Vec<_>>())),
    };
    let content = [hatching(palette), sheet(size, palette), rule(0.0, 0.0, WIDTH, &palette.jade, 6.0)];
    let content = content.into_iter().chain(grid).chain(axis).chain(column.drawn);
    Drawing::new(size, &alternative, &palette.sans, content)
}

/// What is aimed at is filled with this.
fn hatching(palette: &Palette) -> Element {
    let pattern = Element::new("pattern")
        .set("id", HATCH)
        .set("width", 6.0)
        .set("height", 6.0)
        .set("patternUnits", "userSpaceOnUse")
        .set("patternTransform", "rotate(45)")
        .with(Element::new("rect").set("width", 6.0).set("height", 6.0).set("fill", &palette.gold_wash))
        .with(Element::new("rect").set("width", 2.0).set("height", 6.0).set("fill", &palette.gold));
    Element::new("defs").with(pattern)
}

fn x_of(part: f64) -> f64 {
    AXIS.0 + part / 100.0 * AXIS.1
}

/// The years above the rows.
fn axis(years: (u16, u16), y: f64, palette: &Palette) -> Vec<Element> {
    let face = Face::plain(14.0, &palette.ink_soft);
    let label = |year: u16| {
        let text = Element::new("text").set("x", x_of(percent(f64::from(year), years))).set("y", y);
        face.dressed(text.set("text-anchor", "middle")).say(year.to_string())
    };
    ticks(years).into_iter().map(label).collect()
}

fn grid(years: (u16, u16), top: f64, bottom: f64, palette: &Palette) -> Vec<Element> {
    let line = |year: u16| {
        let x = x_of(percent(f64::from(year), years)) - 0.5;
        Element::new("rect")
            .set("x", x)
            .set("y", top)
            .set("width", 1.0)
            .set("height", bottom - top)
            .set("fill", &palette.line)
    };
    ticks(years).into_iter().map(line).collect()
}

fn row(column: &mut Column, atlas: &Atlas, event: &Event, placed: &Placed, palette: &Palette) {
    let top = column.y + 9.0;
    let mut when = Column::new(DATES.0, top, DATES.1);
    when.paragraph(&event.when_words(), &Face::plain(14.0, &palette.ink_soft).bold());
    let mut text = Column::new(WORDS.0, top, WORDS.1);
    let newer = atlas.event_instead(event);
    let colour = if newer.is_some() { &palette.ink_soft } else { &palette.ink };
    let title = Face { leading: 1.4, ..Face::plain(16.0, colour) };
    title_and_tags(&mut text, atlas, event, &title, palette);
    let place = atlas.place(&event.place).map(|place| format!("{} · ", place.short_name)).unwrap_or_default();
    let source = Face { leading: 1.4, ..Face::plain(SMALL, &palette.ink_soft) };
    text.paragraph(&format!("{place}{}", atlas.short_source(&event.evidence)), &source);
    if let Some(newer) = newer {
        let words = texts::figure::replaced(&atlas.short_source(&newer.evidence));
        text.paragraph(&words, &Face { leading: 1.4, ..Face::plain(SMALL, &palette.gold) });
    }
    column.drawn.extend(when.drawn);
    column.drawn.extend(text.drawn);
    column.drawn.extend(track(event, placed, top + 0.7 * title.size, palette));
    column.y = when.y.max(text.y) + 9.0;
    column.rule(&palette.line, 1.0);
}

/// The title, with kind and certainty behind it, and whether the time has passed; below it where
/// there is no room.
fn title_and_tags(column: &mut Column, atlas: &Atlas, event: &Event, title: &Face<'_>, palette: &Palette) {
    let title = if event.kind == EventKind::Past { title.bold() } else { *title };
    let lines = wrap(&event.title, column.width, title.size);
    let end = lines.last().map_or(0.0, |line| width_of(line, title.size)) + 12.0;
    let (tops, line) = (column.y, title.size * title.leading);
    column.paragraph(&event.title, &title);
    let tags = tags(atlas, event, palette);
    let Some((_, first)) = tags.first() else { return };
    let beside = end + drawn_tags(&tags, 0.0, 0.0).0 <= column.width;
    let last = tops + (lines.len() as f64 - 1.0) * line;
    let (x, y) =
        if beside { (column.x + end, last + (line - first.height()) / 2.0) } else { (column.x, column.y + 2.0) };
    let (_, drawn) = drawn_tags(&tags, x, y);
    column.put(if beside { 0.0 } else { first.height() + 5.0 }, |_, _| drawn);
}

/// Kind and certainty of an event, and whether its time has passed.
fn tags<'a>(atlas: &Atlas, event: &Event, palette: &'a Palette) -> Vec<(&'static str, Tag<'a>)> {
    let (soft, line) = (&palette.ink_soft, &palette.line_strong);
    let plain = Tag { size: SMALL, colour: soft, frame: Some(line), dashed: false, fill: None, bold: false };
    let gold = Tag { colour: &palette.gold, frame: Some(&palette.gold), dashed: true, bold: true, ..plain };
    let kind = (event.kind != EventKind::Past).then(|| (event.kind.label(), gold));
    let inferred = event.inferred_words().map(|words| (words, plain));
    let is_current = atlas.event_instead(event).is_none();
    let outcome = atlas.event_outcome(event).filter(|outcome| is_current && outcome.is_said());
    kind.into_iter()
        .chain(inferred)
        .chain(outcome.map(|outcome| (outcome.label(), passed_tag(SMALL, palette))))
        .collect()
}

/// Tags in a row and the width that they take.
fn drawn_tags(tags: &[(&str, Tag<'_>)], x: f64, y: f64) -> (f64, Vec<Element>) {
    let mut at = x;
    let mut drawn = Vec::new();
    for (words, look) in tags {
        let (width, elements) = tag(words, at, y, look);
        drawn.extend(elements);
        at += width + 6.0;
    }
    (at - x, drawn)
}

/// An event on the axis.
fn track(event: &Event, placed: &Placed, middle: f64, palette: &Palette) -> Vec<Element> {
    let edge = |words: &str, x: f64, anchor: &'static str| {
        let text = Element::new("text").set("x", x).set("y", middle + 0.38 * SMALL).set("text-anchor", anchor);
        vec![Face::plain(SMALL, &palette.ink_soft).dressed(text).say(words)]
    };
    match *placed {
        Placed::Inside { from, to, earlier, later } => {
            let inside =
                bar(event.kind, event.precision, event.inferred.any(), (x_of(from), x_of(to)), middle, palette);
            let look = |arrow| dressed(arrow, event.kind, event.inferred.any(), palette);
            let before = earlier.then(|| look(arrow(x_of(from), middle, -1.0)));
            let after = later.then(|| look(arrow(x_of(to), middle, 1.0)));
            inside.into_iter().chain(before).chain(after).collect()
        }
        Placed::Before => edge(texts::timeline::before(), AXIS.0, "start"),
        Placed::After => edge(texts::timeline::after(), AXIS.0 + AXIS.1, "end"),
        Placed::Undated => Vec::new(),
    }
}

/// Where a bar goes on beyond the axis.
fn arrow(x: f64, middle: f64, way: f64) -> Element {
    let (x, tip) = (hundredths(x), hundredths(x + 8.0 * way));
    let (top, bottom) = (hundredths(middle - HALF), hundredths(middle + HALF));
    Element::new("path").set("d", format!("M{x} {top}L{tip} {} L{x} {bottom}z", hundredths(middle)))
}

/// What an event looks like on the axis, as on the page: a point, with a whisker as long as its time is uncertain, or
/// a bar as long as the time that it takes.
fn bar(
    kind: EventKind,
    precision: Precision,
    inferred: bool,
    (from, to): (f64, f64),
    middle: f64,
    palette: &Palette,
) -> Vec<Element> {
    let colour = if kind == EventKind::Past { &palette.jade } else { &palette.gold };
    match precision {
        Precision::Day => {
            let disc = Element::new("circle").set("cx", (from + to) / 2.0).set("cy", middle).set("r", HALF);
            vec![dressed(disc, kind, inferred, palette)]
        }
        Precision::Month | Precision::Year => {
            let ends = [from, to]
                .map(|x| format!("M{} {}V{}", hundredths(x), hundredths(middle - 4.0), hundredths(middle + 4.0)));
            let line = format!("{}{}M{} {}H{}", ends[0], ends[1], hundredths(from), hundredths(middle), hundredths(to));
            let whisker = Element::new("path").set("d", line).set("stroke", colour).set("stroke-width", 2.0);
            let point = bar(kind, Precision::Day, inferred, (from, to), middle, palette);
            [whisker.set("fill", "none")].into_iter().chain(point).collect()
        }
        Precision::Open => {
            let dots = Element::new("path")
                .set(
                    "d",
                    format!("M{} {}H{}", hundredths(from + 6.0), hundredths(middle), hundredths(to.max(from + 34.0))),
                )
                .set("fill", "none")
                .set("stroke", colour)
                .set("stroke-width", 9.0)
                .set("stroke-linecap", "round")
                .set("stroke-dasharray", "0.1 14");
            vec![if inferred { dots.set("stroke-opacity", 0.45) } else { dots }]
        }
        Precision::Period | Precision::Undated => {
            let bar = Element::new("rect")
                .set("x", from)
                .set("y", middle - HALF)
                .set("width", (to - from).max(2.0))
                .set("height", 2.0 * HALF);
            vec![dressed(bar, kind, inferred, palette)]
        }
    }
}

/// The look of a kind: filled is there, hatched is aimed at, dashed is planned; pale is inferred.
fn dressed(shape: Element, kind: EventKind, inferred: bool, palette: &Palette) -> Element {
    let shape = match kind {
        EventKind::Past => shape.set("fill", &palette.jade).set("stroke", &palette.jade),
        EventKind::Target => shape.set("fill", format!("url(#{HATCH})")).set("stroke", &palette.gold),
        EventKind::Plan => {
            shape.set("fill", &palette.gold_wash).set("stroke", &palette.gold).set("stroke-dasharray", "5 3")
        }
    };
    let shape = shape.set("stroke-width", 2.0);
    if inferred { shape.set("fill-opacity", 0.25) } else { shape }
}

/// What the marks mean.
fn legend(column: &mut Column, any_goes_on: bool, palette: &Palette) {
    let face = Face::plain(15.0, &palette.ink);
    let line = 28.0;
    let kinds = EventKind::ALL.iter().map(|kind| (*kind, Precision::Period, false, kind.label()));
    let marks = [
        (EventKind::Past, Precision::Day, false, texts::timeline::legend_day()),
        (EventKind::Past, Precision::Year, false, texts::timeline::legend_about()),
        (EventKind::Past, Precision::Period, false, texts::timeline::legend_period()),
        (EventKind::Past, Precision::Open, false, texts::timeline::legend_open()),
        (EventKind::Past, Precision::Period, true, texts::timeline::legend_inferred()),
    ];
    let beyond = texts::timeline::legend_beyond();
    let goes_on = any_goes_on.then_some((EventKind::Past, Precision::Period, false, beyond));
    let mut x = column.x;
    for (kind, precision, inferred, words) in kinds.chain(marks).chain(goes_on) {
        let width = 46.0 + width_of(words, face.size);
        if x + width > column.x + column.width {
            x = column.x;
            column.gap(line);
        }
        let middle = column.y + line / 2.0;
        column.drawn.extend(bar(kind, precision, inferred, (x + 2.0, x + 34.0), middle, palette));
        if words == beyond {
            column.drawn.push(dressed(arrow(x + 34.0, middle, 1.0), kind, inferred, palette));
        }
        column.drawn.push(face.line(words, x + 46.0, middle + 0.38 * face.size));
        x += width + 26.0;
    }
    column.gap(line);
}
