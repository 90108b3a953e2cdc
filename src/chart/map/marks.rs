//! Marks: one place, as loud as filters and selection make it.

use crate::atlas::place::Role;
use crate::geo::World;
use crate::geo::viewport::Viewport;
use crate::state::map::MapState;

use super::index::{Entry, MapIndex};
use super::reasons;

/// The outline of a mark; each role has its own, so that colour is not needed to tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A disc in a ring.
    Core,
    /// A disc.
    Base,
    /// A small square in the colour of the core that it lies in.
    CorePark,
    /// A small square.
    Park,
    /// A diamond.
    Task,
    /// A small open square.
    Site,
}

impl Shape {
    /// The shape of a role.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        match role {
            Role::Core => Self::Core,
            Role::Base => Self::Base,
            Role::Task => Self::Task,
            Role::PlannedSite => Self::Site,
            Role::CorePark => Self::CorePark,
            Role::BasePark | Role::Background | Role::Comparator => Self::Park,
        }
    }

    /// Half its size in pixels.
    #[must_use]
    pub const fn radius(self) -> f64 {
        match self {
            Self::Core => 15.0,
            Self::Base => 9.0,
            Self::Task => 7.0,
            Self::CorePark | Self::Park | Self::Site => 5.5,
        }
    }

    /// A word for class names.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Base => "base",
            Self::CorePark => "core-park",
            Self::Park => "park",
            Self::Task => "task",
            Self::Site => "site",
        }
    }
}

/// How loud a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    Selected,
    Normal,
    /// Filtered out: still there, but quiet.
    Quiet,
}

impl Emphasis {
    /// A word for class names.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Selected => "is-selected",
            Self::Normal => "",
            Self::Quiet => "is-quiet",
        }
    }
}

/// From which width a label shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// From a step of the frame's widths on.
    From(usize),
    Hidden,
}

/// One place on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Whether it has a position and stands inside the frame.
    pub visible: bool,
    /// Position in percent of the frame.
    pub x: f64,
    pub y: f64,
    pub shape: Shape,
    pub emphasis: Emphasis,
    /// From which width its name and second line show.
    pub shown: Shown,
    /// Why the place passes a filter: a second line instead of the layer's own.
    pub reason: String,
}

/// Draws one place.
#[must_use]
pub fn mark(
    index: &MapIndex,
    entry: &Entry,
    shown: Shown,
    position: Option<World>,
    state: &MapState,
    viewport: &Viewport,
) -> Mark {
    let at = position.map(|world| viewport.fraction_from_world(world));
    let passes = reasons::passes(index, entry, state);
    let reason = if passes { reasons::short_reason(index, entry, state) } else { String::new() };
    let inside = |value: f64| (-0.02..=1.02).contains(&value);
    Mark {
        visible: at.is_some_and(|at| inside(at.x) && inside(at.y)),
        x: at.map_or(0.0, |at| at.x * 100.0),
        y: at.map_or(0.0, |at| at.y * 100.0),
        shape: Shape::of(entry.role),
        emphasis: if state.place.as_deref() == Some(entry.slug.as_str()) {
            Emphasis::Selected
        } else if passes {
            Emphasis::Normal
        } else {
            Emphasis::Quiet
        },
        shown,
        reason,
    }
}
