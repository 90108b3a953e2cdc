//! The two drawings of the map: which part of the world each shows, and how large its words and marks are.

use crate::geo::World;
use crate::geo::placing::Scales;
use crate::geo::viewport::{Extent, MAX_ZOOM};

/// Two drawings of the same map: one for wide columns, one for phones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frame {
    Wide,
    Narrow,
}

impl Frame {
    pub const ALL: [Self; 2] = [Self::Wide, Self::Narrow];

    /// The part of the world that the frame shows at zoom 1: the whole city, and room around it for what is written
    /// outside.
    #[must_use]
    pub const fn extent(self) -> Extent {
        match self {
            Self::Wide => Extent { centre: World { x: -3.0, y: 1.0 }, width: 148.0, height: 94.0 },
            Self::Narrow => Extent { centre: World { x: -1.0, y: 1.0 }, width: 142.0, height: 127.0 },
        }
    }

    /// Height divided by width.
    #[must_use]
    pub const fn aspect(self) -> f64 {
        let extent = self.extent();
        extent.height / extent.width
    }

    /// The widths in pixels from which more names may appear; the first is the least that the frame is drawn for.
    /// The style sheet uses the same numbers.
    #[must_use]
    pub const fn steps(self) -> [f64; 4] {
        match self {
            Self::Wide => [820.0, 900.0, 1000.0, 1120.0],
            Self::Narrow => [320.0, 360.0, 460.0, 560.0],
        }
    }

    /// The greatest width in pixels that the whole map is drawn with.
    #[must_use]
    pub const fn widest(self) -> f64 {
        match self {
            Self::Wide => 1500.0,
            Self::Narrow => 820.0,
        }
    }

    /// Pixels a kilometre at a width, while the whole map shows.
    #[must_use]
    pub const fn scale(self, width: f64) -> f64 {
        width / self.extent().width
    }

    /// All scales that the whole map may have.
    #[must_use]
    pub const fn fitted(self) -> Scales {
        Scales { least: self.scale(self.steps()[0]), most: self.scale(self.widest()) }
    }

    /// All scales that the map may have, however close it is brought.
    #[must_use]
    pub const fn scales(self) -> Scales {
        Scales { most: self.fitted().most * MAX_ZOOM, ..self.fitted() }
    }

    /// How large marks are, against the drawing of [`Self::Wide`].
    #[must_use]
    pub const fn mark_size(self) -> f64 {
        match self {
            Self::Wide => 1.0,
            Self::Narrow => 0.7,
        }
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
