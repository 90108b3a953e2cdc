//! The timeline as one drawing for wide pages: lanes, flags, stacks, the day of judgement. Positions are percent of the
//! axis, so that it is as wide as the page is.

use leptos::prelude::*;

use crate::atlas::event::EventKind;
use crate::atlas::place::{Domain, Role};
use crate::chart::strip::percent;
use crate::chart::timeline::drawing::{Drawing, Flag, Lane, Mark, Row, Shape, Stack, Words};
use crate::chart::timeline::percent as at_year;
use crate::geo::hundredths;
use crate::state::route::{Route, document_anchor};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// Height of a row of flags and of the line below them, in letters of the page.
const FLAG: f64 = 2.5;
const FOOT: f64 = 1.8;

/// `is_first` of the drawings on a page brings the marks that all of them use.
pub(super) fn wide(sources: Sources, route: &Route, drawing: &Drawing<'static>, is_first: bool) -> Markup {
    let lanes = drawing.lanes.iter().map(|lane| self::lane(sources, route, drawing, lane)).collect_view();
    view! {
        <div class="span">
            {is_first.then(marks)}
            {ground(drawing)}
            {head(sources, route, drawing)}
            <div class="span__row span__years">
                <span></span>
                <div class="span__axis">{(drawing.years.0..=drawing.years.1).map(|year| super::year(drawing, year)).collect_view()}</div>
            </div>
            {lanes}
            {drawing.is_home.then(|| elsewhere(sources, drawing))}
        </div>
    }
    .draw()
}

fn rem(letters: f64) -> String {
    format!("{}rem", hundredths(letters))
}

/// Marks that rows put on the axis.
fn marks() -> Markup {
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true">
            <defs>
                <circle id="dot" r="5"></circle>
                <path id="box" d="M-5 -5h10v10h-10z"></path>
                <path id="socket" d="M0 -6L6 0L0 6L-6 0z"></path>
                <pattern id="ahead" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="span__ahead" d="M0 0V7"></path>
                </pattern>
            </defs>
        </svg>
    }
    .draw()
}

/// Behind all rows: the years, the silence, the time that is still to come, the documents' poles, the day of judgement.
fn ground(drawing: &Drawing<'_>) -> Markup {
    let lines = (drawing.years.0..=drawing.years.1).map(|year| {
        let x = percent(at_year(f64::from(year), drawing.years));
        view! { <line x1=x.clone() x2=x y2="100%"></line> }
    });
    let silence = drawing.silence.map(|silence| {
        view! { <rect x=percent(silence.from) width=percent(drawing.judged - silence.from) height="100%"></rect> }
    });
    let poles = drawing.flags.iter().map(|flag| {
        let x = percent(flag.at);
        view! { <line class="span__pole" x1=x.clone() x2=x y1=rem(top(drawing, flag)) y2="100%"></line> }
    });
    let judged = percent(drawing.judged);
    view! {
        <svg class="span__ground" aria-hidden="true">
            {lines.collect_view()}
            {silence}
            <rect class="span__future" x=judged.clone() width=percent(100.0 - drawing.judged) height="100%"></rect>
            {poles.collect_view()}
            <line class="span__judged" x1=judged.clone() x2=judged y2="100%"></line>
        </svg>
    }
    .draw()
}

/// From the top of the drawing to a flag, in letters.
fn top(drawing: &Drawing<'_>, flag: &Flag<'_>) -> f64 {
    (drawing.levels() - 1 - flag.level) as f64 * FLAG
}

/// The documents on their dates, the silence after them and the day of judgement.
fn head(sources: Sources, route: &Route, drawing: &Drawing<'static>) -> Markup {
    let site = &sources.atlas.site;
    let link = |id| format!("{}#{}", route.link(&Route::Sources), document_anchor(id));
    let undated = drawing.undated.iter().map(|document| {
        view! { <a href=link(&document.id)>{document.short_title.clone()}</a> <small>{texts::timeline::flag_undated()}</small> }
    });
    let flags = drawing.flags.iter().map(|flag| {
        let class = if flag.leftwards { "span__flag is-left" } else { "span__flag" };
        let (x, y) = (percent(flag.at), top(drawing, flag));
        let dx = if flag.leftwards { "-6" } else { "6" };
        view! {
            <a class=class href=link(&flag.document.id)>
                <text x=x.clone() y=rem(y + 1.0) dx=dx>{flag.document.short_title.clone()}</text>
                <text class="span__date" x=x y=rem(y + 2.0) dx=dx>{flag.date.to_string()}</text>
            </a>
        }
    });
    let height = drawing.levels() as f64 * FLAG;
    let silence = drawing.silence.map(|silence| {
        let words = silence.days.map_or_else(|| texts::timeline::silence_plain().to_owned(), texts::timeline::silence);
        let (from, to) = (percent(silence.from), percent(drawing.judged));
        let y = rem(height + 1.0);
        view! {
            <line class="span__silence" x1=from.clone() x2=to.clone() y1=rem(height + 1.45) y2=rem(height + 1.45)></line>
            <text class="is-end" x=to dx="-6" y=y>{words}</text>
        }
    });
    view! {
        <div class="span__row span__head">
            <p class="span__place">{undated.collect_view()}</p>
            <svg height=rem(height + FOOT)>
                {flags.collect_view()}
                {silence}
                <text class="span__day" x=percent(drawing.judged) dx="8" y="1rem">{site.data_date.to_string()}</text>
                <text x=percent(drawing.judged) dx="8" y="2rem">{texts::timeline::judged_here()}</text>
            </svg>
        </div>
    }
    .draw()
}

fn lane(sources: Sources, route: &Route, drawing: &Drawing<'static>, lane: &Lane<'static>) -> Markup {
    let words = super::words::lane(sources, lane);
    let title = if drawing.is_home {
        view! { <h2>{lane.kind.label()}</h2> }.draw()
    } else {
        view! { <h3>{lane.kind.label()}</h3> }.draw()
    };
    let stacks = lane.stacks.iter().map(|stack| self::stack(route, drawing, stack)).collect_view();
    let rows = rows(route, drawing, lane.kind, &lane.rows);
    view! {
        <section class=format!("span__lane span__lane--{}", lane.kind.code()) data-section aria-label=lane.kind.label()>
            <div class="span__title">
                {title}
                <p>{words}</p>
            </div>
            {stacks}
            {rows}
        </section>
    }
    .draw()
}

/// Targets of one term: open they stand below each other, closed they are a pile.
fn stack(route: &Route, drawing: &Drawing<'static>, stack: &Stack<'static>) -> Markup {
    let count = stack.rows.len();
    let pile: String = (0..count).map(|at| format!("M-{} -4h8v8h-8z", (at + 1) * 11)).collect();
    let sockets = stack.is_due.then(|| {
        let words = texts::timeline::stack_results(stack.told, count);
        view! { <text class="span__told" x=percent(drawing.judged) dx="12" y="50%" dy="0.35em">{words}</text> }
    });
    let (from, to) = (percent(stack.from), percent(stack.to));
    view! {
        <details class="span__stack" open data-section>
            <summary class="span__row">
                <span class="span__place">{texts::timeline::stack(stack.due, count)}</span>
                <svg class="span__track">
                    <line class="span__bracket" x1=from.clone() x2=to.clone() y1="80%" y2="80%"></line>
                    <line class="span__bracket" x1=from.clone() x2=from y1="55%" y2="80%"></line>
                    <line class="span__bracket" x1=to.clone() x2=to.clone() y1="55%" y2="80%"></line>
                    <svg class="span__pile" x=to y="40%"><path class="dated dated--target" d=pile></path></svg>
                    {sockets}
                </svg>
            </summary>
            <svg class="span__ground span__wash" aria-hidden="true">
                <rect class="span__term" x=percent(stack.from) width=percent(stack.to - stack.from) height="100%"></rect>
            </svg>
            {rows(route, drawing, EventKind::Target, &stack.rows)}
        </details>
    }
    .draw()
}

fn rows(route: &Route, drawing: &Drawing<'static>, kind: EventKind, rows: &[Row<'static>]) -> Markup {
    let rows = rows.iter().map(|row| self::row(route, drawing, kind, row)).collect_view();
    view! { <ol>{rows}</ol> }.draw()
}

fn row(route: &Route, drawing: &Drawing<'_>, kind: EventKind, row: &Row<'static>) -> Markup {
    let place = row.place.map(|place| {
        let class = if place.role == Role::Core { "span__place is-core" } else { "span__place" };
        view! { <p class=class>{super::place_link(route, place)}</p> }.draw()
    });
    let place = place.unwrap_or_else(|| view! { <p class="span__place"></p> }.draw());
    let title = super::words::title(row.event);
    let (mark, stated) = (&row.mark, row.mark.stated);
    let (x, dx, class) = match row.words {
        Words::After => (mark.doubt.map_or(mark.to, |(_, to)| to.max(mark.to)), "10", ""),
        Words::Before => (mark.doubt.map_or(mark.from, |(from, _)| from.min(mark.from)), "-10", "is-end"),
        Words::Inside => (mark.from, "8", "is-inside"),
        Words::Along => (stated.unwrap_or(mark.from), "8", "is-inside"),
    };
    let led = (row.words == Words::Along || mark.result.is_some()).then(|| {
        let from = stated.filter(|_| row.words == Words::Along).unwrap_or(mark.to);
        let to = if mark.result.is_some() { drawing.judged.max(mark.to) } else { mark.from };
        view! { <line class="span__lead" x1=percent(from) x2=percent(to) y1="50%" y2="50%"></line> }
    });
    let told = stated.filter(|_| row.words == Words::Along).map(|stated| {
        view! { <circle class="span__stated" cx=percent(stated) cy="50%" r="2.5"></circle> }
    });
    let result = mark.result.map(|is_told| {
        let class = if is_told { "span__result is-told" } else { "span__result" };
        view! { <use href="#socket" class=class x=percent(drawing.judged) y="50%"></use> }
    });
    view! {
        <li class="span__row" class:is-aside=row.event.domain != Domain::Bio data-event=row.index.to_string()>
            {place}
            <svg class="span__track">
                <a href=super::record_of(route, drawing, row.event)>
                    <rect class="span__hit" width="100%" height="100%"></rect>
                    {led}
                    {told}
                    {drawn(kind, mark)}
                    {result}
                    <text class=class x=percent(x) dx=dx y="50%" dy="0.35em">{title}</text>
                </a>
            </svg>
        </li>
    }
    .draw()
}

/// Filled is there, hatched is aimed at, dashed is planned; a bracket is how exactly the time is known.
fn drawn(kind: EventKind, mark: &Mark) -> Markup {
    let class = format!("dated dated--{}", kind.code());
    let bracket = mark.doubt.map(|(from, to)| {
        let (from, to) = (percent(from), percent(to));
        view! {
            <line class="span__bracket" x1=from.clone() x2=to.clone() y1="82%" y2="82%"></line>
            <line class="span__bracket" x1=from.clone() x2=from y1="62%" y2="82%"></line>
            <line class="span__bracket" x1=to.clone() x2=to y1="62%" y2="82%"></line>
        }
    });
    let shape = match mark.shape {
        Shape::Point => {
            let href = if kind == EventKind::Past { "#dot" } else { "#box" };
            view! { <use href=href class=class x=percent(mark.from) y="50%"></use> }.draw()
        }
        Shape::Bar => {
            view! { <rect class=class x=percent(mark.from) width=percent(mark.to - mark.from) y="30%" height="40%"></rect> }
                .draw()
        }
        Shape::Dots => {
            let (from, to) = (percent(mark.from), percent(mark.to));
            view! { <line class="span__dots" x1=from x2=to y1="50%" y2="50%"></line> }.draw()
        }
    };
    view! { {bracket} {shape} }.draw()
}

/// Others are hinted at, so that nobody takes them for the city's.
fn elsewhere(sources: Sources, drawing: &Drawing<'_>) -> Option<Markup> {
    let ticks = drawing.elsewhere.iter().map(|at| {
        let x = percent(*at);
        view! { <line class="span__tick" x1=x.clone() x2=x y1="25%" y2="75%"></line> }
    });
    let count = super::elsewhere(sources).count();
    (count > 0).then(|| {
        view! {
            <div class="span__row span__elsewhere">
                <p class="span__place"><a href="#elsewhere">{texts::timeline::elsewhere_of(&sources.atlas.site.city)}</a></p>
                <svg class="span__track">
                    {ticks.collect_view()}
                    <text x=percent(drawing.judged) dx="12" y="50%" dy="0.35em">{texts::timeline::elsewhere_count(count)}</text>
                </svg>
            </div>
        }
        .draw()
    })
}
