//! Which names stand, on which side, from which width on.

use crate::atlas::place::Role;
use crate::atlas::site::MapView;
use crate::geo::label::{Item, Side, fits, text_width};
use crate::geo::viewport::Viewport;

use super::DistrictName;
use super::index::{Entry, MapIndex};
use super::layout::Frame;
use super::marks::{Emphasis, Mark};

/// A name's side and the first step of width at which it is shown (0: always).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    pub side: Side,
    pub step: usize,
}

/// The widths in pixels that a frame may have.
#[derive(Debug, Clone, PartialEq)]
pub enum Widths {
    /// Known: the visitor moves the map.
    Exact(f64),
    /// Not known yet: a page drawn for a range. Steps are the widths from which
    /// more names may appear; style sheets use the same numbers.
    Range { steps: &'static [f64], widest: f64 },
}

impl Widths {
    /// The range that a frame is drawn for before anything is measured.
    #[must_use]
    pub const fn of(frame: Frame) -> Self {
        match frame {
            Frame::Wide => Self::Range { steps: &[560.0, 680.0, 800.0], widest: 1240.0 },
            Frame::Narrow => Self::Range { steps: &[300.0, 350.0, 440.0], widest: 560.0 },
        }
    }

    fn steps(&self) -> Vec<Vec<f64>> {
        match self {
            Self::Exact(width) => vec![vec![*width]],
            Self::Range { steps, widest } => steps
                .iter()
                .map(|from| {
                    let mut widths = vec![];
                    let mut width = *from;
                    while width < *widest {
                        widths.push(width);
                        width += 30.0;
                    }
                    widths.push(*widest);
                    widths
                })
                .collect(),
        }
    }
}

/// Size of the second line in pixels.
pub const SUB_SIZE: f64 = 12.0;
/// Width of one family mark in pixels.
pub const PIP: f64 = 13.0;
/// Width of a state's mark with the number of its platforms, in pixels.
pub const COUNT: f64 = 30.0;
const LINE: f64 = 1.3;
/// Room that keeps two second lines from reading as one, in pixels.
const APART: f64 = 6.0;
const DISTRICT_SIZE: f64 = 12.0;
/// The style sheet spaces district names out by a tenth.
const DISTRICT_SPACING: f64 = 1.1;

/// Width of a district's name in pixels.
#[must_use]
pub fn district_width(name: &str) -> f64 {
    text_width(name, DISTRICT_SIZE) * DISTRICT_SPACING
}

fn name_item(mark: &Mark, entry: &Entry) -> Item {
    let size = mark.shape.font_size();
    Item {
        x: mark.x / 100.0,
        y: mark.y / 100.0,
        radius: mark.shape.radius(),
        width: text_width(&entry.name, size) + 2.0,
        height: size * LINE,
        drop: 0.0,
        sides: Side::PREFERRED,
    }
}

/// Gives names, then second lines, then district names their place; none
/// stands on what is `kept_free`.
pub fn assign(
    index: &MapIndex,
    view: MapView,
    marks: &mut [Mark],
    districts: &mut [DistrictName],
    kept_free: &[Item],
    viewport: &Viewport,
    widths: &Widths,
) {
    let aspect = viewport.extent.height / viewport.extent.width;
    let steps = widths.steps();
    let mut taken: Vec<(Item, Side)> = kept_free.iter().map(|item| (item.clone(), Side::Centre)).collect();
    // In the diagram all names stand in line, as in a table.
    let sides = match view {
        MapView::Geographic => Side::PREFERRED,
        MapView::Schematic => &[Side::Right],
    };
    // What is filtered out gives way to what is not; after the core and the bases comes what is chosen.
    let mut order: Vec<(&mut Mark, &Entry)> =
        marks.iter_mut().zip(&index.entries).filter(|(mark, _)| mark.visible).collect();
    order.sort_by_key(|(mark, entry)| match (mark.emphasis, entry.role) {
        (Emphasis::Quiet, _) => 3,
        (_, Role::Core | Role::Base) => 0,
        (Emphasis::Selected, _) => 1,
        (Emphasis::Normal, _) => 2,
    });
    // Every marker keeps names off it, whether or not it has a name itself.
    let markers: Vec<Item> = order.iter().map(|(mark, entry)| name_item(mark, entry)).collect();
    let free = |item: &Item, side: Side, taken: &[(Item, Side)], widths: &[f64]| {
        fits(item, side, taken, &markers, widths, aspect)
    };
    let second_line = |mark: &Mark, entry: &Entry, side: Side| -> Option<Item> {
        let width = mark.sub_width;
        (width > 0.0).then(|| {
            let name = name_item(mark, entry);
            let height = SUB_SIZE * LINE;
            let drop = match side {
                side if side.is_below() => name.height,
                // Over the name, which stands over the marker.
                side if side.is_above() => -name.height,
                _ => (name.height + height) / 2.0,
            };
            Item { width: width + APART, height, drop, ..name }
        })
    };

    for (step, widths) in steps.iter().enumerate() {
        for (mark, entry) in &mut order {
            if mark.shown.is_some() {
                continue;
            }
            let name = name_item(mark, entry);
            // What matters most stands where its second line fits too, if there is such a
            // side; in the diagram names come first, for they all stand in line.
            let matters = view == MapView::Geographic && matches!(entry.role, Role::Core | Role::Base);
            let both = sides.iter().copied().find(|side| {
                matters
                    && free(&name, *side, &taken, widths)
                    && second_line(mark, entry, *side).is_some_and(|line| free(&line, *side, &taken, widths))
            });
            let Some(side) = both.or_else(|| sides.iter().copied().find(|side| free(&name, *side, &taken, widths)))
            else {
                continue;
            };
            mark.shown = Some(Shown { side, step });
            taken.push((name, side));
            if let (Some(side), Some(line)) = (both, second_line(mark, entry, side)) {
                mark.sub_shown = Some(step);
                taken.push((line, side));
            }
        }
    }
    for (step, widths) in steps.iter().enumerate() {
        for (mark, entry) in &mut order {
            let Some(shown) = mark.shown.filter(|shown| mark.sub_shown.is_none() && shown.step <= step) else {
                continue;
            };
            if let Some(line) = second_line(mark, entry, shown.side)
                && free(&line, shown.side, &taken, widths)
            {
                mark.sub_shown = Some(step);
                taken.push((line, shown.side));
            }
        }
    }
    for (step, widths) in steps.iter().enumerate() {
        let open = districts.iter_mut().zip(&index.district_widths).filter(|(district, _)| district.shown.is_none());
        for (district, width) in open {
            let item = Item {
                x: district.x / 100.0,
                y: district.y / 100.0,
                radius: 0.0,
                width: *width,
                height: DISTRICT_SIZE * LINE,
                drop: 0.0,
                sides: Side::SPOT,
            };
            if free(&item, Side::Centre, &taken, widths) {
                district.shown = Some(Shown { side: Side::Centre, step });
                taken.push((item, Side::Centre));
            }
        }
    }
}
