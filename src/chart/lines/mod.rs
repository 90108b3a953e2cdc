//! The map without geography, as a diagram of lines: a field is a line, a place is a stop, the parks of a zone or
//! county share its bay. No line ever bends.
//!
//! [`network`] gathers what there is, [`order`] arranges it, [`across`] and [`down`] give everything its place: for
//! wide drawings, where places stand side by side, and for narrow ones, where they stand below one another. All
//! lengths are units of the drawing's own `viewBox`.

pub mod across;
pub mod down;
pub mod label;
pub mod network;
pub mod order;
#[cfg(test)]
mod tests;
mod track;

use crate::atlas::Atlas;
use crate::atlas::industry::Strength;
use crate::atlas::place::Status;
use crate::geo::label::Rect;

use across::Measure;
pub use label::{Label, Set};
pub use network::{Field, Look, Network, Site, Stop};
use order::Order;

/// A network and how it is arranged in each drawing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lines {
    pub network: Network,
    across: Order,
    down: Order,
}

impl Lines {
    /// Gathers and arranges the facts.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Self {
        let network = Network::of(atlas);
        Self { across: Order::of(&network, false), down: Order::of(&network, true), network }
    }

    /// The drawing for a frame.
    #[must_use]
    pub fn diagram(&self, frame: Frame) -> Diagram {
        match frame {
            Frame::Wide => across::placed(&self.network, &self.across, &Measure::PAGE),
            Frame::Tall => down::placed(&self.network, &self.down),
            Frame::Card => across::placed(&self.network, &self.across, &Measure::CARD),
        }
    }

    /// How often a line runs through the platform of a place that is not on it.
    #[must_use]
    pub fn crossings(&self, frame: Frame) -> usize {
        let order = if frame == Frame::Tall { &self.down } else { &self.across };
        order.crossings(&self.network)
    }

    /// The bay of an entry of the map's index by itself, with its network; none where the entry has none.
    #[must_use]
    pub fn bay(&self, entry: usize) -> Option<(Network, Diagram)> {
        let network = self.network.only(self.network.bay_of(entry)?)?;
        let order = Order::of(&network, false);
        let diagram = across::placed(&network, &order, &Measure::BAY);
        Some((network, diagram))
    }
}

/// Drawings of the same network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Places side by side, fields below one another.
    Wide,
    /// Turned: places below one another, for narrow screens.
    Tall,
    /// As wide, for a small picture: places have no names there.
    Card,
}

impl Frame {
    /// The drawings of a page.
    pub const PAGE: [Self; 2] = [Self::Wide, Self::Tall];

    /// A word for class names.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Tall => "tall",
            Self::Card => "card",
        }
    }
}

/// A placed drawing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diagram {
    pub width: f64,
    pub height: f64,
    /// Height of the strip at the top that holds nothing but names of lines; 0 where they stand at the side.
    pub head: f64,
    pub bays: Vec<BayBox>,
    /// One a field, in the order of their rows.
    pub lines: Vec<Line>,
    /// One a stop, in the order of their columns.
    pub columns: Vec<Column>,
    /// What rows that are no line are called.
    pub titles: Vec<Label>,
    /// From end to end of each row, so that the eye finds from a name to its line.
    pub guides: Vec<(Point, Point)>,
}

/// A spot of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// The ground of a bay, with its name.
#[derive(Debug, Clone, PartialEq)]
pub struct BayBox {
    pub look: Look,
    pub area: Rect,
    pub name: Label,
}

/// A field's line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Into [`Network::fields`].
    pub field: usize,
    pub name: Label,
    pub runs: Vec<Run>,
    pub marks: Vec<Mark>,
}

/// A straight piece of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    pub from: Point,
    pub to: Point,
    /// Whether both its ends stand in a zone or county that documents state.
    pub is_placed: bool,
}

/// Where a line stops, and how firmly a document says so.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Into [`Network::stops`].
    pub stop: usize,
    pub at: Point,
    pub strength: Strength,
}

/// All that belongs to one stop.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Into [`Network::stops`].
    pub stop: usize,
    pub look: Look,
    /// Whether it is the zone or county that its bay is called by.
    pub is_own: bool,
    /// What answers to a press.
    pub area: Rect,
    /// None in drawings that have no room for it.
    pub name: Option<Label>,
    /// Where its mark of the map stands.
    pub mark: Option<Point>,
    /// What holds its stops together.
    pub platform: Option<Rect>,
    /// Where no document names a field.
    pub empty: Option<Point>,
    pub squares: Vec<(Status, Rect)>,
}
