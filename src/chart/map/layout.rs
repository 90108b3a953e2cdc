//! Where places stand: by their approximate positions, or in a diagram without geography.

use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceId, Role};
use crate::atlas::site::MapView;
use crate::geo::viewport::Extent;
use crate::geo::{Degrees, World};

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

/// The position of each place in its view; none where it has none.
#[must_use]
pub fn positions(atlas: &Atlas, places: &[&Place], view: MapView, frame: Frame) -> Vec<Option<World>> {
    match view {
        MapView::Geographic => places
            .iter()
            .map(|place| {
                let position = atlas.position(&place.id)?;
                Some(Degrees { lon: position.lon, lat: position.lat }.to_world())
            })
            .collect(),
        MapView::Schematic => {
            let cells = diagram(places, frame);
            let extent = frame.extent(view);
            cells
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
fn diagram(places: &[&Place], frame: Frame) -> Vec<Option<(f64, f64)>> {
    let mut cells = vec![None; places.len()];
    let index_of = |id: &PlaceId| places.iter().position(|place| place.id == *id);
    let of_role = |role: Role| places.iter().filter(move |place| place.role == role);
    let parks_of =
        |base: &PlaceId| places.iter().filter(move |place| place.parent.as_ref() == Some(base)).collect::<Vec<_>>();
    let mut put = |id: &PlaceId, cell: (f64, f64)| {
        if let Some(slot) = index_of(id).and_then(|index| cells.get_mut(index)) {
            *slot = Some(cell);
        }
    };
    let bases: Vec<_> = of_role(Role::Base).collect();
    let tasks: Vec<_> = of_role(Role::Task).collect();
    let sites: Vec<_> = of_role(Role::PlannedSite).collect();
    match frame {
        Frame::Wide => {
            for core in of_role(Role::Core) {
                put(&core.id, (0.40, 0.13));
            }
            for (row, park) in of_role(Role::CorePark).enumerate() {
                put(&park.id, (0.60, 0.09 + 0.08 * row as f64));
            }
            let columns = (bases.len() + 1) as f64;
            let x_of = |column: usize| (column as f64 + 0.22) / columns;
            for (column, base) in bases.iter().enumerate() {
                put(&base.id, (x_of(column), 0.42));
                for (row, park) in parks_of(&base.id).iter().enumerate() {
                    put(&park.id, (x_of(column) + 0.012, 0.54 + 0.085 * row as f64));
                }
            }
            for (row, task) in tasks.iter().enumerate() {
                put(&task.id, (x_of(bases.len()), 0.42 + 0.085 * row as f64));
            }
            for (column, site) in sites.iter().enumerate() {
                put(&site.id, ((column as f64 + 0.22) / columns * 1.2, 0.93));
            }
        }
        Frame::Narrow => {
            let row_height = 1.0 / 18.0;
            let mut row = 0.7;
            let (left, right) = (0.07, 0.50);
            for core in of_role(Role::Core) {
                put(&core.id, (left + 0.01, row_height * (row + 0.4)));
            }
            for park in of_role(Role::CorePark) {
                put(&park.id, (right, row_height * row));
                row += 1.0;
            }
            for base in &bases {
                row += 0.15;
                put(&base.id, (left, row_height * row));
                let parks = parks_of(&base.id);
                for (offset, park) in parks.iter().enumerate() {
                    put(&park.id, (right, row_height * (row + offset as f64)));
                }
                row += parks.len().max(1) as f64;
            }
            for pair in tasks.chunks(2).chain(sites.chunks(2)) {
                row += 0.1;
                for (task, x) in pair.iter().zip([left, right]) {
                    put(&task.id, (x, row_height * row));
                }
                row += 0.95;
            }
        }
    }
    cells
}
