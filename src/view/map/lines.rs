//! The map without geography: a line a field, a stop a place, drawn once for wide columns and once for narrow ones.

mod drawing;
mod label;
mod stop;

use leptos::prelude::*;

use crate::atlas::industry::Strength;
use crate::chart::lines::{Frame, Line, Lines};
use crate::chart::map::Shape;
use crate::chart::map::legend::{Item, Swatch, legend};
use crate::geo::hundredths;
use crate::state::map::Layer;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::{ShapeGlyph, StatusGlyph, shape_path};
use crate::view::sources::Sources;

pub use drawing::TONES;
use drawing::drawing;

/// The drawing with what it says, how it is read, and its key.
#[component]
pub fn Schematic(sources: Sources, route: Route) -> impl IntoView {
    let lines = sources.lines();
    let (count, through) = lines.network.counts();
    let drawings = Frame::PAGE.map(|frame| drawing(sources, &route, lines, frame));
    view! {
        <section class="lines" aria-labelledby="lines-finding">
            <h2 class="lines__finding" id="lines-finding">{texts::lines::finding(count, through)}</h2>
            <p class="lines__how">{texts::lines::how()}</p>
            {key(sources, lines)}
            <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
                <defs>{strengths(lines)} {shapes(lines)}</defs>
            </svg>
            {drawings.into_iter().collect_view()}
        </section>
    }
    .draw()
}

/// What occurs in the drawing, and what it means.
fn key(sources: Sources, lines: &Lines) -> Markup {
    let strengths = lines.network.strengths().into_iter().map(|strength| {
        let sample = view! {
            <svg class="glyph" width="16" height="16" viewBox="-9 -9 18 18" aria-hidden="true">
                <use_ href=format!("#{}", strength_id(strength))></use_>
            </svg>
        };
        view! { <li>{sample} <span>{strength.label()}</span></li> }.draw()
    });
    let marks =
        legend(sources.atlas, sources.index, Layer::Role).into_iter().filter_map(|Item { swatch, label, .. }| {
            match swatch {
                Swatch::Mark(shape) => Some(view! { <li><ShapeGlyph shape=shape/> <span>{label}</span></li> }.draw()),
                _ => None,
            }
        });
    let platforms = lines.network.platforms().into_iter().map(|(status, count)| {
        let words = texts::lines::key_platforms(status.label(), count);
        view! { <li><StatusGlyph status=status/> <span>{words}</span></li> }.draw()
    });
    let is_loose = |line: &Line| line.runs.iter().any(|run| !run.is_placed);
    let loose = lines.diagram(Frame::Wide).lines.iter().any(is_loose).then(|| {
        view! {
            <li>
                <svg class="glyph glyph--wide" width="30" height="16" viewBox="0 -7 26 14" aria-hidden="true">
                    <path class="line__loose" d="M2 0H25"></path>
                </svg>
                " "
                <span>{texts::lines::key_loose()}</span>
            </li>
        }
        .draw()
    });
    let entries = strengths.chain(loose).chain(platforms).chain(marks).collect_view();
    view! { <ul class="explained lines__key" aria-label=texts::lines::key()>{entries}</ul> }.draw()
}

/// Shapes that are used again and again, so that they stand in the page once.
const fn strength_id(strength: Strength) -> &'static str {
    match strength {
        Strength::Leading => "tie-leading",
        Strength::Carrier => "tie-carrier",
        Strength::Inferred => "tie-inferred",
        Strength::Mentioned => "tie-mentioned",
    }
}

/// Half the size of a strength's mark: less where it says less.
#[must_use]
pub const fn strength_radius(strength: Strength) -> f64 {
    match strength {
        Strength::Leading => 6.5,
        Strength::Carrier | Strength::Inferred => 5.0,
        Strength::Mentioned => 4.0,
    }
}

fn strengths(lines: &Lines) -> impl IntoView + use<> {
    let shape = |strength: Strength| {
        view! { <circle id=strength_id(strength) r=hundredths(strength_radius(strength))></circle> }
    };
    lines.network.strengths().into_iter().map(shape).collect_view()
}

/// A disc in a ring.
const CORE: &str = "M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0zM-9.3 0a9.3 9.3 0 1 1 18.6 0a9.3 9.3 0 1 1-18.6 0zM-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z";

fn shape_id(shape: Shape) -> String {
    format!("stop-{}", shape.code())
}

fn shapes(lines: &Lines) -> impl IntoView + use<> {
    let mut shapes: Vec<Shape> = Vec::new();
    for shape in lines.network.stops.iter().filter_map(|stop| stop.shape) {
        if !shapes.contains(&shape) {
            shapes.push(shape);
        }
    }
    let one = |shape: Shape| {
        // What is used wears one look: the core's ring is a part of its shape.
        let d = if shape == Shape::Core { CORE } else { shape_path(shape) };
        view! { <path id=shape_id(shape) d=d></path> }
    };
    shapes.into_iter().map(one).collect_view()
}
