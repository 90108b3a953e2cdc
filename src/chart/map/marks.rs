//! Marks: one place, told in the terms of the layer.

use crate::atlas::Atlas;
use crate::atlas::industry::{Family, Strength};
use crate::atlas::place::{Place, Role, Status};
use crate::geo::World;
use crate::geo::viewport::Viewport;
use crate::state::map::{Layer, MapState};

use super::names::Shown;

/// The outline of a mark; each role has its own, so that colour is not needed to tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A disc in a ring.
    Core,
    /// A disc.
    Base,
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
            Role::CorePark | Role::BasePark | Role::Background | Role::Comparator => Self::Park,
        }
    }

    /// Half its size in pixels.
    #[must_use]
    pub const fn radius(self) -> f64 {
        match self {
            Self::Core => 15.0,
            Self::Base => 9.0,
            Self::Task => 7.0,
            Self::Park | Self::Site => 5.5,
        }
    }

    /// Size of its name in pixels.
    #[must_use]
    pub const fn font_size(self) -> f64 {
        match self {
            Self::Core => 19.0,
            Self::Base => 15.0,
            Self::Task => 13.5,
            Self::Park | Self::Site => 13.0,
        }
    }

    /// A word for class names.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Base => "base",
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

/// The second line of a label.
#[derive(Debug, Clone, PartialEq)]
pub enum SubLine {
    Text(String),
    /// Families of sub-industries; true where a document names one as leading.
    Families(Vec<(Family, bool)>),
    /// Number of platforms that stand, are being built, are planned.
    Platforms([usize; 3]),
    None,
}

/// One place on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Whether it has a place in this view and stands inside the frame.
    pub visible: bool,
    /// Position in percent of the frame.
    pub x: f64,
    pub y: f64,
    pub shape: Shape,
    pub status: Status,
    pub emphasis: Emphasis,
    pub name: String,
    pub sub: SubLine,
    /// Where the name stands and from which width; none where it gives way.
    pub shown: Option<Shown>,
    /// From which width the second line stands below the name.
    pub sub_shown: Option<usize>,
}

/// Smaller is more important: the order of marks, of the list and of label placement.
#[must_use]
pub fn importance(place: &Place) -> u8 {
    match place.role {
        Role::Core => 0,
        Role::Base => 1,
        Role::CorePark => 2,
        Role::Task => 3,
        Role::BasePark => 4,
        Role::PlannedSite => 5,
        Role::Background | Role::Comparator => 6,
    }
}

/// Whether a place passes the filters.
#[must_use]
pub fn passes(atlas: &Atlas, place: &Place, state: &MapState) -> bool {
    let MapState { industry, role, stage, .. } = state;
    role.is_none_or(|role| place.role == role)
        && industry
            .as_ref()
            .is_none_or(|industry| atlas.industries_of(&place.id).iter().any(|tie| tie.industry == *industry))
        && stage
            .as_ref()
            .is_none_or(|stage| atlas.platforms_of(&place.id).iter().any(|platform| platform.stages.contains(stage)))
}

/// Draws one place.
pub fn mark(atlas: &Atlas, place: &Place, position: Option<World>, state: &MapState, viewport: &Viewport) -> Mark {
    let at = position.map(|world| viewport.fraction_from_world(world));
    let inside = |value: f64| (-0.02..=1.02).contains(&value);
    let visible = at.is_some_and(|at| inside(at.x) && inside(at.y));
    let emphasis = if state.place.as_deref() == Some(place.slug.as_str()) {
        Emphasis::Selected
    } else if passes(atlas, place, state) {
        Emphasis::Normal
    } else {
        Emphasis::Quiet
    };
    Mark {
        visible,
        x: at.map_or(0.0, |at| at.x * 100.0),
        y: at.map_or(0.0, |at| at.y * 100.0),
        shape: Shape::of(place.role),
        status: place.status,
        emphasis,
        name: place.short_name.clone(),
        sub: sub_line(atlas, place, state),
        shown: None,
        sub_shown: None,
    }
}

fn sub_line(atlas: &Atlas, place: &Place, state: &MapState) -> SubLine {
    match state.layer {
        Layer::Role => match place.role {
            Role::Core | Role::Base | Role::Task => SubLine::Text(leading(atlas, place)),
            _ => SubLine::None,
        },
        Layer::Industry => {
            let mut families: Vec<(Family, bool)> = Vec::new();
            for (industry, strength) in atlas.strongest_industries(&place.id) {
                let is_leading = strength == Strength::Leading;
                match families.iter_mut().find(|(family, _)| *family == industry.family) {
                    Some((_, leading)) => *leading |= is_leading,
                    None => families.push((industry.family, is_leading)),
                }
            }
            families.sort();
            if families.is_empty() { SubLine::None } else { SubLine::Families(families) }
        }
        Layer::Stage => {
            let mut counts = [0; 3];
            for platform in atlas.platforms_of(&place.id) {
                if state.stage.as_ref().is_some_and(|stage| !platform.stages.contains(stage)) {
                    continue;
                }
                match platform.status {
                    Status::Existing => counts[0] += 1,
                    Status::Building => counts[1] += 1,
                    Status::Planned => counts[2] += 1,
                    Status::NotStated => {}
                }
            }
            if counts == [0; 3] { SubLine::None } else { SubLine::Platforms(counts) }
        }
        Layer::Status => match place.role {
            Role::CorePark | Role::BasePark | Role::PlannedSite | Role::Task | Role::Core | Role::Base => {
                SubLine::Text(place.status.label().to_owned())
            }
            Role::Background | Role::Comparator => SubLine::None,
        },
    }
}

/// The one or two sub-industries that say most about a place, in short.
#[must_use]
pub fn leading(atlas: &Atlas, place: &Place) -> String {
    let strongest = atlas.strongest_industries(&place.id);
    let named: Vec<&str> = strongest
        .iter()
        .filter(|(_, strength)| *strength == Strength::Leading)
        .map(|(industry, _)| industry.short_name.as_str())
        .collect();
    let chosen: Vec<&str> = if named.is_empty() {
        strongest.iter().map(|(industry, _)| industry.short_name.as_str()).collect()
    } else {
        named
    };
    chosen.into_iter().take(2).collect::<Vec<_>>().join("、")
}
