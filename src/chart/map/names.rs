//! Which names stand, on which side, from which width on.

use crate::geo::label::{Item, Side, place, text_width};
use crate::geo::viewport::Viewport;

use crate::state::map::Layer;

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
        marker: true,
    }
}

/// Gives names, then second lines, then district names their place.
pub fn assign(
    index: &MapIndex,
    layer: Layer,
    marks: &mut [Mark],
    districts: &mut [DistrictName],
    viewport: &Viewport,
    widths: &Widths,
) {
    let entries = &index.entries;
    let layer = Layer::ALL.iter().position(|other| *other == layer).unwrap_or_default();
    let aspect = viewport.extent.height / viewport.extent.width;
    let steps = widths.steps();
    let mut taken: Vec<(Item, Side)> = Vec::new();
    // What is filtered out gives way to what is not.
    let mut order: Vec<usize> = (0..marks.len()).filter(|index| marks[*index].visible).collect();
    order.sort_by_key(|index| marks[*index].emphasis == Emphasis::Quiet);
    // Every marker keeps others' names off it, whether or not it has a name itself.
    let bare: Vec<Item> = order
        .iter()
        .map(|index| Item { width: 0.0, height: 0.0, ..name_item(&marks[*index], &entries[*index]) })
        .collect();

    for (step, widths) in steps.iter().enumerate() {
        let open: Vec<usize> = order.iter().copied().filter(|index| marks[*index].shown.is_none()).collect();
        let items: Vec<Item> = open.iter().map(|index| name_item(&marks[*index], &entries[*index])).collect();
        let mut blocked = taken.clone();
        blocked.extend(bare.iter().map(|item| (item.clone(), Side::Centre)));
        for ((index, item), side) in open.iter().zip(&items).zip(place(&items, &blocked, widths, aspect)) {
            if let Some(side) = side {
                marks[*index].shown = Some(Shown { side, step });
                taken.push((item.clone(), side));
            }
        }
    }
    for (step, widths) in steps.iter().enumerate() {
        for index in &order {
            let mark = &marks[*index];
            let Some(shown) = mark.shown else { continue };
            let sub_width = entries[*index].sub_widths.get(layer).copied().unwrap_or_default();
            if mark.sub_shown.is_some() || sub_width <= 0.0 || shown.side.is_above() || shown.step > step {
                continue;
            }
            let name = name_item(mark, &entries[*index]);
            let item = Item {
                width: sub_width + APART,
                height: SUB_SIZE * LINE,
                drop: if shown.side.is_below() { name.height } else { (name.height + SUB_SIZE * LINE) / 2.0 },
                sides: shown.side.only(),
                ..name
            };
            let mut blocked = taken.clone();
            blocked.extend(bare.iter().map(|item| (item.clone(), Side::Centre)));
            if let [Some(side)] = place(std::slice::from_ref(&item), &blocked, widths, aspect)[..] {
                marks[*index].sub_shown = Some(step);
                taken.push((item, side));
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
                marker: false,
            };
            let mut blocked = taken.clone();
            blocked.extend(bare.iter().map(|item| (item.clone(), Side::Centre)));
            if let [Some(side)] = place(std::slice::from_ref(&item), &blocked, widths, aspect)[..] {
                district.shown = Some(Shown { side, step });
                taken.push((item, side));
            }
        }
    }
}
