//! The narrow drawing: places stand below one another with their names at the left, fields side by side.

use crate::geo::label::{Rect, text_width};

use super::label::{Label, Set};
use super::network::{Bay, Look, Network, Stop};
use super::order::Order;
use super::track::Grid;
use super::{BayBox, Column, Diagram, Line};
use crate::texts;

/// Width of the drawing; where the fields do not fit it is wider.
const WIDTH: f64 = 390.0;
/// Least and most from field to field.
const PITCH: (f64, f64) = (16.0, 40.0);
/// Sizes of type: nothing is smaller than 11 pixels on a screen of 320 pixels, which leaves the drawing 304.
const FIELD: f64 = 14.5;
const NAME: f64 = 15.0;
const BAY: f64 = 17.0;
const CORE: f64 = 21.0;
/// Height of a place's row, of the line with a bay's name, and between two bays.
const ROW: f64 = 32.0;
const HEADING: f64 = 32.0;
const APART: f64 = 8.0;
/// From the edge to a place's mark, and to its name.
const MARK: f64 = 16.0;
const TEXT: f64 = 29.0;
const HALF: f64 = 9.5;
const SQUARE: f64 = 10.0;
const GAP: f64 = 3.0;
const EDGE: f64 = 1.0;
/// From a place's middle to its squares.
const BELOW: f64 = 12.0;

const fn bay_size(look: Look) -> f64 {
    if matches!(look, Look::Core) { CORE } else { BAY }
}

/// A place's row.
struct Row<'a> {
    stop: usize,
    bay: &'a Bay,
    is_own: bool,
    /// The bay's own name, where there is nothing else in it.
    is_alone: bool,
    top: f64,
    height: f64,
}

/// Gives everything its place.
#[must_use]
pub fn placed(network: &Network, order: &Order) -> Diagram {
    let stop = |at: usize| network.stops.get(at);
    let alone = |bay: &Bay| bay.stops.len() == 1 && bay.look != Look::Loose;
    let names = network.stops.iter().map(|stop| text_width(&stop.name, NAME));
    let bays = network.bays.iter().filter(|bay| alone(bay)).map(|bay| text_width(&bay.name, bay_size(bay.look)));
    let names_end = TEXT + names.chain(bays).fold(0.0, f64::max);
    let per_row = ((names_end - TEXT + GAP) / (SQUARE + GAP)).floor().max(1.0);

    // The first of the columns is for places without a field.
    let first = names_end + 8.0 + HALF;
    let count = network.fields.len() as f64;
    let pitch = ((WIDTH - HALF - 10.0 - first) / count.max(1.0)).clamp(PITCH.0, PITCH.1);
    let width = WIDTH.max(first + count * pitch + HALF + 10.0);
    let fields: Vec<f64> = (0..network.fields.len())
        .map(|field| {
            let column = order.fields.iter().position(|other| *other == field).unwrap_or_default();
            first + (column as f64 + 1.0) * pitch
        })
        .collect();
    let no_field = texts::lines::no_field();
    let labels = network.fields.iter().map(|field| field.name.as_str()).chain([no_field]);
    let head = labels.map(|name| Label::depth(name, FIELD)).fold(0.0, f64::max) + 8.0;

    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut boxes = Vec::new();
    let mut along = vec![(0.0, (0.0, 0.0)); network.stops.len()];
    let mut y = head + EDGE;
    for (bay, stops) in &order.bays {
        let Some(bay) = network.bays.get(*bay) else { continue };
        let top = y;
        let is_alone = alone(bay);
        y += if is_alone { 4.0 } else { HEADING };
        for (at, number) in stops.iter().enumerate() {
            let lines = (stop(*number).map_or(0, |stop| stop.platforms.len()) as f64 / per_row).ceil();
            let height = if lines > 0.0 { ROW / 2.0 + BELOW + lines * (SQUARE + GAP) + 2.0 } else { ROW };
            rows.push(Row { stop: *number, bay, is_own: at == 0 && bay.look != Look::Loose, is_alone, top: y, height });
            if let Some(along) = along.get_mut(*number) {
                along.0 = y + ROW / 2.0;
            }
            y += height;
        }
        y += 4.0;
        for number in stops {
            if let Some(along) = along.get_mut(*number) {
                along.1 = (top, y);
            }
        }
        let size = bay_size(bay.look);
        let area = Rect { left: EDGE, top, width: width - 2.0 * EDGE, height: y - top };
        let name = match is_alone {
            true => Label::beside(&bay.name, TEXT, top + 4.0 + ROW / 2.0, size, Set::Start),
            false => Label::beside(&bay.name, MARK - 7.0, top + HEADING / 2.0 + 2.0, size, Set::Start),
        };
        boxes.push(BayBox { look: bay.look, area, name });
        y += APART;
    }
    let bottom = y - APART;
    let grid = Grid { network, order, along, fields, is_across: false, half: HALF };
    let columns = rows.iter().filter_map(|row| {
        let Stop { name, shape, platforms, .. } = stop(row.stop)?;
        let middle = row.top + ROW / 2.0;
        let squares = platforms.iter().enumerate().map(|(number, status)| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few")]
            let per_row = per_row as usize;
            let step = |count: usize| count as f64 * (SQUARE + GAP);
            let (left, top) = (TEXT + step(number % per_row), middle + BELOW + step(number / per_row));
            (*status, Rect { left, top, width: SQUARE, height: SQUARE })
        });
        Some(Column {
            stop: row.stop,
            look: row.bay.look,
            is_own: row.is_own,
            area: Rect { left: 2.0 * EDGE, top: row.top, width: width - 4.0 * EDGE, height: row.height },
            name: (!row.is_alone).then(|| Label::beside(name, TEXT, middle, NAME, Set::Start)),
            mark: shape.map(|_| grid.point(middle, MARK)),
            platform: grid.platform(row.stop),
            empty: stop(row.stop)?.is_silent().then(|| grid.point(middle, first)),
            squares: squares.collect(),
        })
    });
    let columns = columns.collect();
    let row_name = |text: &str, x: f64| Label::down(text, x, head - 6.0 - Label::depth(text, FIELD), FIELD);
    let lines = order.fields.iter().filter_map(|field| {
        let marks = grid.marks(*field);
        let name = row_name(&network.fields.get(*field)?.name, grid.field(*field));
        Some(Line { field: *field, name, runs: grid.runs(*field, &marks), marks })
    });
    let has_empty = network.stops.iter().any(Stop::is_silent);
    let guide = |field: &usize| (grid.point(head, grid.field(*field)), grid.point(bottom, grid.field(*field)));
    Diagram {
        width,
        height: bottom + EDGE,
        head,
        bays: boxes,
        lines: lines.collect(),
        columns,
        titles: has_empty.then(|| row_name(no_field, first)).into_iter().collect(),
        guides: order.fields.iter().map(guide).collect(),
    }
}
