//! Where places stand: by their approximate positions, or in a diagram without geography.

use crate::atlas::site::MapView;
use crate::geo::World;
use crate::geo::viewport::Extent;

use super::diagram;
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
                Extent { centre: World { x: 0.0, y: 0.0 }, width: 100.0, height: 165.0 }
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
            diagram::cells(index, frame)
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
