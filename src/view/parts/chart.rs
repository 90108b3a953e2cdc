//! Charts over figures, each with its numbers written and its note.

use leptos::prelude::*;

use super::evidence::Source;
use super::figure::Value;
use crate::atlas::Atlas;
use crate::atlas::figure::{Chart, Figure, FigureKind};
use crate::atlas::query::number;
use crate::chart::series::{Bar, Cells, Drawing, RankPoint, Stretch, drawing};
use crate::geo::hundredths;
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// A chart as a figure with caption; nothing where its figures cannot carry it.
#[component]
pub fn ChartView(atlas: &'static Atlas, chart: &'static Chart) -> impl IntoView {
    drawing(atlas, chart).map(|drawing| {
        let body = match drawing {
            Drawing::Bars(bars) => {
                let rows = bars.into_iter().map(|bar| bar_row(atlas, bar)).collect_view();
                view! { <ul class="bars">{rows}</ul> }.draw()
            }
            Drawing::Parts { whole, parts, cells } => parts_view(atlas, whole, parts, cells.as_ref()),
            Drawing::Ranks(points) => {
                let sources = points.iter().map(|point| source(atlas, point.figure)).collect_view();
                view! { {ranks_view(points)} <p class="ranks__sources">{sources}</p> }.draw()
            }
        };
        let note = (!chart.note.is_empty()).then(|| view! { <p class="chart__note">{chart.note.clone()}</p> });
        view! {
            <figure class="chart">
                <figcaption>{chart.title.clone()}</figcaption>
                {body}
                {note}
            </figure>
        }
        .draw()
    })
}

fn source(atlas: &'static Atlas, figure: &'static Figure) -> impl IntoView + use<> {
    view! { <Source atlas=atlas evidence=figure.evidence.clone()/> }
}

fn percent(value: f64) -> String {
    hundredths(value) + "%"
}

/// Stretches along the whole width of a drawing.
fn rects<'a>(stretches: impl Iterator<Item = &'a Stretch>) -> Markup {
    stretches
        .map(|stretch| {
            view! {
                <rect
                    class=format!("fill fill--{}", stretch.fill.code())
                    x=percent(stretch.from)
                    width=percent(stretch.to - stretch.from)
                    y="0"
                    height="100%"
                ></rect>
            }
        })
        .collect_view()
        .draw()
}

/// One track with its stretches; its numbers are written beside it.
pub fn track(stretches: &[Stretch]) -> impl IntoView + use<> {
    view! { <svg class="bars__track" height="16" aria-hidden="true">{rects(stretches.iter())}</svg> }
}

fn bar_row(atlas: &'static Atlas, bar: Bar<'static>) -> impl IntoView + use<> {
    let kind = match bar.figure.kind {
        FigureKind::Fact | FigureKind::Rank => None,
        kind => Some(view! { <span class=format!("kind kind--{}", kind.code())>{kind.label()}</span> }),
    };
    view! {
        <li>
            <span class="bars__label">{bar.figure.measure.clone()} " " {kind} " " {source(atlas, bar.figure)}</span>
            {track(&bar.stretches)}
            <span class="bars__value"><Value atlas=atlas figure=bar.figure/></span>
        </li>
    }
    .draw()
}

fn parts_view(
    atlas: &'static Atlas,
    whole: &'static Figure,
    parts: Vec<Bar<'static>>,
    cells: Option<&Cells>,
) -> Markup {
    let drawing = match cells {
        Some(cells) => cells_view(cells, &parts),
        None => view! {
            <svg class="parts__bar" height="28" aria-hidden="true">
                <rect class="fill fill--rest" width="100%" height="100%"></rect>
                {rects(parts.iter().flat_map(|bar| &bar.stretches))}
            </svg>
        }
        .draw(),
    };
    let keys = parts
        .into_iter()
        .map(|bar| {
            let fill = bar.stretches.first().map_or("solid", |stretch| stretch.fill.code());
            view! {
                <li>
                    <svg class="parts__key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                        <rect class=format!("fill fill--{fill}") width="12" height="12"></rect>
                    </svg>
                    <Value atlas=atlas figure=bar.figure/>
                    <span class="parts__label">{bar.figure.measure.clone()} " " {source(atlas, bar.figure)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="parts">
            <p class="parts__whole">
                <Value atlas=atlas figure=whole/>
                <span class="parts__label">{whole.measure.clone()} " " {source(atlas, whole)}</span>
            </p>
            {drawing}
            <ul class="parts__keys">{keys}</ul>
        </div>
    }
    .draw()
}

/// A cell for each of the whole; those of the parts filled.
fn cells_view(cells: &Cells, parts: &[Bar<'_>]) -> Markup {
    let filled = cells.parts.iter().zip(parts).map(|(reach, bar)| {
        let fill = bar.stretches.first().map_or("solid", |stretch| stretch.fill.code());
        view! { <path class=format!("fill fill--{fill}") d=Cells::outline(*reach)></path> }
    });
    let filled = filled.collect_view();
    let whole = Cells::outline((0, cells.whole));
    view! {
        <svg class="parts__cells" viewBox=format!("0 0 {} {}", Cells::WIDE, cells.rows()) aria-hidden="true">
            <path class="cells__whole" d=whole.clone()></path>
            {filled}
            <path class="cells__gaps" d=whole></path>
        </svg>
    }
    .draw()
}

/// A line of ranks; rank 1 is on top. Drawn in pixels of a small fixed picture.
fn ranks_view(points: Vec<RankPoint<'static>>) -> Markup {
    const WIDTH: f64 = 260.0;
    const HEIGHT: f64 = 110.0;
    const LEFT: f64 = 40.0;
    const TOP: f64 = 30.0;
    let at = |point: &RankPoint<'_>| (LEFT + point.x / 100.0 * WIDTH, TOP + point.y / 100.0 * HEIGHT);
    let line = points
        .iter()
        .map(|point| {
            let (x, y) = at(point);
            format!("{},{}", hundredths(x), hundredths(y))
        })
        .collect::<Vec<_>>()
        .join(" ");
    let spoken = points
        .iter()
        .map(|point| {
            let rank = number(point.figure.value.map_or(0.0, |value| value.0));
            texts::parts::rank_spoken(&point.figure.as_of.chinese(), &rank)
        })
        .collect::<Vec<_>>()
        .join("，");
    let marks = points
        .iter()
        .map(|point| {
            let (x, y) = at(point);
            let rank = number(point.figure.value.map_or(0.0, |value| value.0));
            view! {
                <circle class="ranks__point" cx=hundredths(x) cy=hundredths(y) r="5"></circle>
                <text class="ranks__rank" x=hundredths(x) y=hundredths(y - 12.0)>
                    {texts::parts::rank(&rank)}
                </text>
                <text class="ranks__year" x=hundredths(x) y=hundredths(TOP + HEIGHT + 34.0)>
                    {point.figure.as_of.chinese()}
                </text>
            }
        })
        .collect_view();
    view! {
        <svg class="ranks" width="340" height="190" viewBox="0 0 340 190" role="img" aria-label=spoken>
            <line class="ranks__top" x1="0" x2="340" y1="30" y2="30"></line>
            <text class="ranks__edge" x="0" y="22">{texts::parts::rank_top()}</text>
            <polyline class="ranks__line" points=line></polyline>
            {marks}
        </svg>
    }
    .draw()
}
