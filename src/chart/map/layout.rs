//! Where places stand: by their approximate positions, or in a diagram without geography.

use crate::atlas::place::Role;
use crate::atlas::site::MapView;
use crate::geo::World;
use crate::geo::viewport::Extent;

use super::index::MapIndex;

/// Two drawings of the same map: one for wide columns, one for phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frame {
    Wide,
    Narrow,
}

impl Frame {
    /// The part of the world that the frame shows at zoom 1.
    #[must_use]
    pub const fn extent(self, view: MapView) -> Extent {
        match (self, view) {
            (Self::Wide, _) => Extent { centre: World { x: -3.0, y: 3.0 }, width: 148.0, height: 90.0 },
            (Self::Narrow, MapView::Geographic) => {
                Extent { centre: World { x: 7.0, y: 2.0 }, width: 112.0, height: 96.0 }
            }
            (Self::Narrow, MapView::Schematic) => {
                Extent { centre: World { x: 0.0, y: 0.0 }, width: 100.0, height: 150.0 }
            }
        }
    }

    /// Height divided by width.
    #[must_use]
    pub const fn aspect(self, view: MapView) -> f64 {
        let extent = self.extent(view);
        extent.height / extent.width
    }

    /// A word for class names.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
        }
    }
}

/// The position of each entry in its view; none where it has none.
#[must_use]
pub fn positions(index: &MapIndex, view: MapView, frame: Frame) -> Vec<Option<World>> {
    match view {
        MapView::Geographic => index.entries.iter().map(|entry| entry.position).collect(),
        MapView::Schematic => {
            let extent = frame.extent(view);
            diagram(index, frame)
                .into_iter()
                .map(|cell| {
                    let (x, y) = cell?;
                    Some(World {
                        x: extent.centre.x + (x - 0.5) * extent.width,
                        y: extent.centre.y + (y - 0.5) * extent.height,
                    })
                })
                .collect()
        }
    }
}

/// Fractions of the frame in the diagram: the core on top, a branch per base
/// with its parks, then single-task places, then places without a stated site.
fn diagram(index: &MapIndex, frame: Frame) -> Vec<Option<(f64, f64)>> {
    let mut cells = vec![None; index.entries.len()];
    let of_role =
        |role: Role| -> Vec<usize> { (0..index.entries.len()).filter(|at| index.entries[*at].role == role).collect() };
    let parks_of = |base: usize| -> Vec<usize> {
        (0..index.entries.len()).filter(|at| index.entries[*at].parent == Some(base)).collect()
    };
    let bases = of_role(Role::Base);
    let tasks = of_role(Role::Task);
    let sites = of_role(Role::PlannedSite);
    match frame {
        Frame::Wide => {
            for core in of_role(Role::Core) {
                cells[core] = Some((0.40, 0.13));
            }
            for (row, park) in of_role(Role::CorePark).into_iter().enumerate() {
                cells[park] = Some((0.60, 0.09 + 0.08 * row as f64));
            }
            let columns = (bases.len() + 1) as f64;
            let x_of = |column: usize| (column as f64 + 0.14) / columns;
            for (column, base) in bases.iter().enumerate() {
                cells[*base] = Some((x_of(column), 0.42));
                for (row, park) in parks_of(*base).into_iter().enumerate() {
                    cells[park] = Some((x_of(column) + 0.012, 0.54 + 0.085 * row as f64));
                }
            }
            for (row, task) in tasks.iter().enumerate() {
                cells[*task] = Some((x_of(bases.len()) + 0.02, 0.42 + 0.085 * row as f64));
            }
            for (column, site) in sites.iter().enumerate() {
                cells[*site] = Some((x_of(column), 0.93));
            }
        }
        Frame::Narrow => {
            let row_height = 1.0 / 18.6;
            let mut row = 0.7;
            let (left, right) = (0.07, 0.50);
            for core in of_role(Role::Core) {
                cells[core] = Some((left + 0.01, row_height * (row + 0.4)));
            }
            for park in of_role(Role::CorePark) {
                cells[park] = Some((right, row_height * row));
                row += 1.0;
            }
            for base in &bases {
                row += 0.15;
                cells[*base] = Some((left, row_height * row));
                let parks = parks_of(*base);
                for (offset, park) in parks.iter().enumerate() {
                    cells[*park] = Some((right, row_height * (row + offset as f64)));
                }
                row += parks.len().max(1) as f64;
            }
            for pair in tasks.chunks(2).chain(sites.chunks(2)) {
                row += 0.1;
                for (place, x) in pair.iter().zip([left, right]) {
                    cells[*place] = Some((x, row_height * row));
                }
                row += 0.95;
            }
        }
    }
    cells
}
