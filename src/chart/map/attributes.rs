//! A scene as SVG attributes: the same strings in the drawn page and in the browser.

use crate::geo::hundredths;
use crate::geo::label::Side;
use crate::texts;

use super::{DistrictName, Frame, Link, Mark, Shape, Shown, names};

/// Attributes of one mark's elements.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarkAttributes {
    /// Class of the link around it.
    pub class: String,
    /// Position of the nested drawing.
    pub x: String,
    pub y: String,
    pub name_x: String,
    pub name_y: String,
    pub name_class: String,
    /// Of the second line in the current layer.
    pub sub_transform: String,
    pub sub_class: String,
}

/// Attributes of a mark.
#[must_use]
pub fn mark(mark: &Mark, frame: Frame) -> MarkAttributes {
    let sub = mark.sub_shown.and_then(|step| mark.shown.map(|shown| Shown { step, ..shown }));
    let side = mark.shown.map(|shown| shown.side);
    let (x, y) = (name_x(side, mark.shape), name_y(side, mark.shape));
    let sub_x = match side {
        Some(Side::Right | Side::AboveRight | Side::BelowRight) => x,
        Some(Side::Left | Side::AboveLeft | Side::BelowLeft) => x - mark.sub_width,
        _ => -mark.sub_width / 2.0,
    };
    MarkAttributes {
        class: classes(&[
            "mark",
            &format!("mark--{}", mark.shape.code()),
            mark.emphasis.class(),
            if mark.visible { "" } else { "is-absent" },
        ]),
        x: percent(mark.x),
        y: percent(mark.y),
        name_x: pixels(x),
        name_y: pixels(y),
        name_class: classes(&["mark__name", side_class(side), &step_class(mark.shown, frame)]),
        sub_transform: format!("translate({} {})", pixels(sub_x), pixels(y + sub_drop(side, mark.shape))),
        sub_class: classes(&["mark__sub", &step_class(sub, frame)]),
    }
}

/// `x`, `y` and class of a district's name.
#[must_use]
pub fn district(name: &DistrictName, frame: Frame) -> (String, String, String) {
    (percent(name.x), percent(name.y), classes(&["district", &step_class(name.shown, frame)]))
}

/// Class of a link.
#[must_use]
pub fn link_class(link: &Link) -> String {
    classes(&["link", &format!("link--{}", link.shared.clamp(1, 4)), link.emphasis.class()])
}

fn classes(words: &[&str]) -> String {
    words.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

fn percent(value: f64) -> String {
    hundredths(value) + "%"
}

fn pixels(value: f64) -> String {
    hundredths(value)
}

fn step_class(shown: Option<Shown>, frame: Frame) -> String {
    match shown {
        None => "is-hidden".to_owned(),
        Some(Shown { step: 0, .. }) => String::new(),
        Some(Shown { step, .. }) => format!("from-{}-{step}", frame.code()),
    }
}

const fn side_class(side: Option<Side>) -> &'static str {
    match side {
        Some(Side::Right | Side::AboveRight | Side::BelowRight) => "at-right",
        Some(Side::Left | Side::AboveLeft | Side::BelowLeft) => "at-left",
        _ => "at-middle",
    }
}

const fn name_x(side: Option<Side>, shape: Shape) -> f64 {
    let away = shape.radius() + 4.0;
    match side {
        Some(Side::Right) => away,
        Some(Side::Left) => -away,
        Some(Side::AboveRight | Side::BelowRight) => -shape.radius(),
        Some(Side::AboveLeft | Side::BelowLeft) => shape.radius(),
        _ => 0.0,
    }
}

/// Baseline of the name: Chinese characters reach 0.88 above and 0.12 below it.
const fn name_y(side: Option<Side>, shape: Shape) -> f64 {
    let (away, size) = (shape.radius() + 4.0, shape.font_size());
    match side {
        Some(Side::Above | Side::AboveRight | Side::AboveLeft) => -away - 0.25 * size,
        Some(Side::Below | Side::BelowRight | Side::BelowLeft) => away + 1.05 * size,
        _ => 0.38 * size,
    }
}

/// From the baseline of the name to that of its second line.
const fn sub_drop(side: Option<Side>, shape: Shape) -> f64 {
    match side {
        Some(side) if side.is_above() => -0.95 * shape.font_size() - 0.35 * names::SUB_SIZE,
        _ => 0.27 * shape.font_size() + 1.05 * names::SUB_SIZE,
    }
}

/// What a mark is called for who does not see it: first what can be read beside it, word for word, so that who
/// speaks to the machine can say what is seen; then its role, and what is said of it elsewhere.
#[must_use]
pub fn label(name: &str, beside: &str, role: &str, leading: &str) -> String {
    let read = if beside.is_empty() { name.to_owned() } else { format!("{name} {beside}") };
    if leading.is_empty() || leading == beside {
        texts::map_marks::label(&read, role)
    } else {
        texts::map_marks::label_leading(&read, role, leading)
    }
}
