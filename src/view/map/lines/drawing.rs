//! One drawing of the diagram: bays, lines, stops, marks and names, the later over the earlier.

use leptos::prelude::*;

use super::label::{label, translate, whole};
use super::stop::stop;
use super::strength_id;
use crate::chart::lines::network::{Look, Site};
use crate::chart::lines::{Diagram, Field, Frame, Line, Lines, Point, Run};
use crate::chart::map::places;
use crate::geo::hundredths;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::shell::subject;
use crate::view::sources::Sources;

/// One of the two drawings; the style sheet shows the one that fits.
pub(super) fn drawing(sources: Sources, route: &Route, lines: &Lines, frame: Frame) -> Markup {
    let diagram = lines.diagram(frame);
    let Diagram { width, height, head, .. } = diagram;
    let size = usual_size(&diagram);
    let bays = diagram.bays.iter().map(|bay| {
        let class = format!("bay bay--{}", bay.look.code());
        let name = (bay.look == Look::Loose).then(|| label(&bay.name, "bay__name bay__name--loose", size));
        let rect = bay.area;
        view! {
            <rect class=class x=whole(rect.left) y=whole(rect.top) width=whole(rect.width) height=whole(rect.height) rx="8"></rect>
            {name}
        }
    });
    let bays = bays.collect_view();
    let tracks = diagram.lines.iter().filter(|line| !line.runs.is_empty()).map(|line| {
        let path = |is_placed: bool, class: &'static str| {
            let d = runs(line.runs.iter().filter(|run| run.is_placed == is_placed));
            (!d.is_empty()).then(|| view! { <path class=class d=d></path> })
        };
        let (class, id) = field(lines, line);
        view! { <g class=class data-line=id>{path(true, "line__run")} {path(false, "line__loose")}</g> }
    });
    let tracks = tracks.collect_view();
    let mut bay_names = diagram.bays.iter().map(|bay| &bay.name);
    let places = places(sources.atlas);
    let stops = diagram.columns.iter().filter_map(|column| {
        let bay = if column.is_own { bay_names.next() } else { None };
        let own = lines.network.stops.get(column.stop)?;
        let place = match own.site {
            Site::Entry(at) => places.get(at).copied(),
            _ => None,
        };
        let origin =
            if head > 0.0 { (0.0, column.area.top) } else { (column.area.left + column.area.width / 2.0, 0.0) };
        Some(stop(sources, route, (column, own), bay, place, (size, origin)))
    });
    let stops = stops.collect_view();
    let marks = diagram.lines.iter().filter(|line| !line.marks.is_empty()).map(|line| {
        let (class, id) = field(lines, line);
        // All stand in one row: what they share is said once.
        let row = line.marks.first().map(|mark| mark.at);
        let row = row.map(|Point { x, y }| translate(if head > 0.0 { (x, 0.0) } else { (0.0, y) }));
        let marks = line.marks.iter().map(|mark| {
            let href = format!("#{}", strength_id(mark.strength));
            let (x, y) = if head > 0.0 { (None, Some(whole(mark.at.y))) } else { (Some(whole(mark.at.x)), None) };
            let at = match lines.network.stops.get(mark.stop).map(|stop| stop.site) {
                Some(Site::Entry(at)) => at.to_string(),
                _ => String::new(),
            };
            view! { <use_ href=href x=x y=y data-at=at></use_> }
        });
        view! { <g class=class data-line=id transform=row>{marks.collect_view()}</g> }
    });
    let marks = marks.collect_view();
    let names = diagram.lines.iter().map(|line| {
        let (class, id) = field(lines, line);
        view! { <g class=class data-line=id>{label(&line.name, "line__name", size)}</g> }
    });
    let names = view! {
        {diagram.titles.iter().map(|title| label(title, "lines__title", size)).collect_view()}
        {names.collect_view()}
    };
    let guides = diagram.guides.iter().fold(String::new(), |path, (from, to)| path + segment(*from, *to).as_str());
    let drawn = view! {
        {bays}
        <path class="lines__guides" d=guides></path>
        {tracks} {stops} {marks}
    };
    let aria = texts::lines::drawing(subject(sources.atlas));
    let class = format!("lines__drawing lines__drawing--{}", frame.code());
    let size = hundredths(size);
    if head > 0.0 {
        let (view_box, below) = (format!("0 0 {} {}", whole(width), whole(head)), whole(height - head));
        let body = format!("0 {} {} {below}", whole(head), whole(width));
        return view! {
            <div class=class>
                <svg class="lines__head" width=whole(width) height=whole(head) viewBox=view_box font-size=size.clone() aria-hidden="true">
                    {names}
                </svg>
                <svg class="lines__body" width=whole(width) height=below viewBox=body font-size=size role="group" aria-label=aria>
                    {drawn}
                </svg>
            </div>
        }
        .draw();
    }
    view! {
        <div class=class>
            <svg class="lines__body" width=whole(width) height=whole(height) viewBox=format!("0 0 {} {}", whole(width), whole(height)) font-size=size role="group" aria-label=aria>
                {drawn} {names}
            </svg>
        </div>
    }
    .draw()
}

/// Class and name of what belongs to a field.
fn field(lines: &Lines, line: &Line) -> (String, String) {
    let field = lines.network.fields.get(line.field);
    (
        field.map(|field| format!("line {}", tone(field))).unwrap_or_default(),
        field.map(|field| field.id.clone()).unwrap_or_default(),
    )
}

/// How many tones a family has in the style sheet.
pub const TONES: usize = 3;

/// The class of a field's colour: a tone of its family.
fn tone(field: &Field) -> String {
    match field.tone % TONES {
        0 => format!("tone-{}", field.family.code()),
        tone => format!("tone-{0} tone-{0}-{1}", field.family.code(), tone + 1),
    }
}

/// The size that most names have.
fn usual_size(diagram: &Diagram) -> f64 {
    diagram.columns.iter().filter_map(|column| column.name.as_ref()).map(|name| name.size).fold(0.0, f64::max)
}

fn runs<'a>(runs: impl Iterator<Item = &'a Run>) -> String {
    runs.fold(String::new(), |path, run| path + segment(run.from, run.to).as_str())
}

fn segment(from: Point, to: Point) -> String {
    let (x, y) = (whole(from.x), whole(from.y));
    if (from.y - to.y).abs() < f64::EPSILON {
        format!("M{x} {y}H{}", whole(to.x))
    } else {
        format!("M{x} {y}V{}", whole(to.y))
    }
}
