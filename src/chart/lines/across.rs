//! The wide drawing: places stand side by side, fields below one another.

use crate::geo::label::{Rect, text_width};

use super::label::{Label, Set};
use super::network::{Bay, Look, Network, Stop};
use super::order::Order;
use super::track::Grid;
use super::{BayBox, Column, Diagram, Line};
use crate::texts;

/// Sizes of a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// The whole drawing's; it is wider where its columns do not fit.
    width: f64,
    /// Least and most from column to column.
    pitch: (f64, f64),
    row: f64,
    /// Sizes of type: of fields, of places (none without their names), of bays and of the core's.
    field: f64,
    name: Option<f64>,
    bay: (f64, f64),
    /// Whether names of bays run down.
    is_bay_down: bool,
    /// Half the breadth of a platform; the side of a square, and between two.
    half: f64,
    square: f64,
    gap: f64,
    /// Between bays, and from a bay's edge to what stands in it.
    apart: f64,
    inset: f64,
}

impl Measure {
    /// Of the page: nothing is smaller than 11 pixels where the drawing is 900 pixels wide.
    pub const PAGE: Self = Self {
        width: 1280.0,
        pitch: (30.0, 112.0),
        row: 31.0,
        field: 16.0,
        name: Some(16.0),
        bay: (19.0, 24.0),
        is_bay_down: false,
        half: 11.0,
        square: 12.0,
        gap: 3.0,
        apart: 8.0,
        inset: 5.0,
    };
    /// Of a picture half as large.
    pub const CARD: Self = Self {
        width: 620.0,
        pitch: (13.0, 60.0),
        row: 18.5,
        field: 15.0,
        name: None,
        bay: (16.0, 18.0),
        is_bay_down: true,
        half: 7.5,
        square: 5.5,
        gap: 2.0,
        apart: 4.0,
        inset: 2.0,
    };
    /// Of one bay by itself, as wide as it has to be.
    pub const BAY: Self = Self { width: 0.0, pitch: (36.0, 36.0), ..Self::PAGE };
}

/// Around the drawing, and between the parts of a column.
const EDGE: f64 = 1.0;
const PART: f64 = 14.0;
/// Half the size of a place's mark.
const MARK: f64 = 9.0;

impl Measure {
    const fn bay_size(&self, look: Look) -> f64 {
        if matches!(look, Look::Core) { self.bay.1 } else { self.bay.0 }
    }

    /// Width of a bay, by what its columns need and what its name needs.
    fn bay_width(&self, bay: &Bay, pitch: f64) -> f64 {
        let size = self.bay_size(bay.look);
        let name = if self.is_bay_down { size } else { text_width(&bay.name, size) + 4.0 };
        (bay.stops.len() as f64 * pitch).max(name) + 2.0 * self.inset
    }

    /// Left edge and width of each bay in its order, from column to column as far as there is room.
    fn bays(&self, bays: &[&Bay], left: f64) -> Vec<(f64, f64)> {
        let total = |pitch: f64| -> f64 { bays.iter().map(|bay| self.bay_width(bay, pitch) + self.apart).sum() };
        let room = self.width - EDGE - left + self.apart;
        let (mut least, mut most) = self.pitch;
        for _ in 0..24 {
            let middle = f64::midpoint(least, most);
            if total(middle) <= room { least = middle } else { most = middle }
        }
        let mut x = left;
        bays.iter()
            .map(|bay| {
                let (from, width) = (x, self.bay_width(bay, least));
                x += width + self.apart;
                (from, width)
            })
            .collect()
    }
}

/// Gives everything its place.
#[must_use]
pub fn placed(network: &Network, order: &Order, measure: &Measure) -> Diagram {
    let bays: Vec<&Bay> = order.bays.iter().filter_map(|(bay, _)| network.bays.get(*bay)).collect();
    let longest =
        |texts: &mut dyn Iterator<Item = &str>, size: f64| texts.map(|text| text_width(text, size)).fold(0.0, f64::max);
    let titles = [texts::lines::no_field(), texts::lines::platforms()];
    let mut named = network.fields.iter().map(|field| field.name.as_str()).chain(titles);
    let left = EDGE + longest(&mut named, measure.field) + 14.0;
    let edges = measure.bays(&bays, left);

    // From top to bottom: bays' names, places' marks and names, what has no field, the lines, the platforms.
    let deepest = |names: &mut dyn Iterator<Item = (&str, f64)>| {
        names.map(|(name, size)| Label::depth(name, size)).fold(0.0, f64::max)
    };
    let bay_depth = match measure.is_bay_down {
        true => deepest(&mut bays.iter().map(|bay| (bay.name.as_str(), measure.bay_size(bay.look)))) + 10.0,
        false => measure.bay.1 + PART,
    };
    let mut y = EDGE + bay_depth;
    let mut marks_at = 0.0;
    let mut names_at = 0.0;
    if let Some(size) = measure.name {
        marks_at = y + MARK;
        names_at = marks_at + MARK + 6.0;
        y = names_at + deepest(&mut network.stops.iter().map(|stop| (stop.name.as_str(), size)));
    }
    let empty_at = y + PART;
    let lines_at = empty_at + measure.row;
    let fields: Vec<f64> = (0..network.fields.len())
        .map(|field| {
            let row = order.fields.iter().position(|other| *other == field).unwrap_or_default();
            lines_at + row as f64 * measure.row
        })
        .collect();
    let last = lines_at + network.fields.len().saturating_sub(1) as f64 * measure.row;
    let squares_at = last + measure.half + PART;

    let mut along = vec![(0.0, (0.0, 0.0)); network.stops.len()];
    let mut cells: Vec<(usize, Look, bool, f64, f64)> = Vec::new();
    for (((_, stops), bay), (from, width)) in order.bays.iter().zip(&bays).zip(&edges) {
        let cell = (width - 2.0 * measure.inset) / stops.len().max(1) as f64;
        for (at, stop) in stops.iter().enumerate() {
            let x = from + measure.inset + (at as f64 + 0.5) * cell;
            if let Some(along) = along.get_mut(*stop) {
                *along = (x, (*from, from + width));
            }
            cells.push((*stop, bay.look, at == 0 && bay.look != Look::Loose, x, cell));
        }
    }
    let grid = Grid { network, order, along, fields, is_across: true, half: measure.half };

    let side = measure.square + measure.gap;
    let per_row = |cell: f64| ((cell + measure.gap - 1.0) / side).floor().clamp(1.0, 2.0);
    let stop = |at: usize| network.stops.get(at);
    let rows = |stop: &Stop, cell: f64| (stop.platforms.len() as f64 / per_row(cell)).ceil();
    let most = cells.iter().filter_map(|(at, .., cell)| Some(rows(stop(*at)?, *cell))).fold(0.0, f64::max);
    let bottom = squares_at + most * side + 8.0;

    let columns = cells.iter().filter_map(|(at, look, is_own, x, cell)| {
        let Stop { name, shape, platforms, .. } = stop(*at)?;
        let wide = per_row(*cell).min(platforms.len() as f64) * side - measure.gap;
        let squares = platforms.iter().enumerate().map(|(number, status)| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "one or two")]
            let per_row = per_row(*cell) as usize;
            let (row, column) = (number / per_row, number % per_row);
            let step = |count: usize| count as f64 * side;
            let (left, top) = (x - wide / 2.0 + step(column), squares_at + step(row));
            (*status, Rect { left, top, width: measure.square, height: measure.square })
        });
        Some(Column {
            stop: *at,
            look: *look,
            is_own: *is_own,
            area: Rect {
                left: x - cell / 2.0,
                top: EDGE + bay_depth,
                width: *cell,
                height: bottom - EDGE - bay_depth - 3.0,
            },
            name: measure.name.map(|size| Label::down(name, *x, names_at, size)),
            mark: measure.name.and(*shape).map(|_| grid.point(*x, marks_at)),
            platform: grid.platform(*at),
            empty: stop(*at)?.is_silent().then(|| grid.point(*x, empty_at)),
            squares: squares.collect(),
        })
    });
    let columns = columns.collect();
    let right = edges.last().map_or(left, |(from, width)| from + width);
    let row_name = |text: &str, y: f64| Label::beside(text, left - 12.0, y, measure.field, Set::End);
    let lines = order.fields.iter().filter_map(|field| {
        let marks = grid.marks(*field);
        let name = row_name(&network.fields.get(*field)?.name, grid.field(*field));
        Some(Line { field: *field, name, runs: grid.runs(*field, &marks), marks })
    });
    let has_empty = network.stops.iter().any(Stop::is_silent);
    let has_platforms = network.stops.iter().any(|stop| !stop.platforms.is_empty());
    let titles = [
        has_empty.then(|| row_name(texts::lines::no_field(), empty_at)),
        has_platforms.then(|| row_name(texts::lines::platforms(), squares_at + measure.square / 2.0)),
    ];
    let boxes = bays.iter().zip(&edges).map(|(bay, (from, width))| {
        let (middle, size) = (from + width / 2.0, measure.bay_size(bay.look));
        let name = match measure.is_bay_down {
            true => Label::down(&bay.name, middle, EDGE + 6.0, size),
            false => Label::beside(&bay.name, middle, EDGE + measure.bay.1 / 2.0 + 8.0, size, Set::Middle),
        };
        BayBox { look: bay.look, area: Rect { left: *from, top: EDGE, width: *width, height: bottom - EDGE }, name }
    });
    Diagram {
        width: measure.width.max(right + EDGE),
        height: bottom + EDGE,
        head: 0.0,
        bays: boxes.collect(),
        lines: lines.collect(),
        columns,
        titles: titles.into_iter().flatten().collect(),
        guides: order
            .fields
            .iter()
            .map(|at| (grid.point(left - 6.0, grid.field(*at)), grid.point(right, grid.field(*at))))
            .collect(),
    }
}
