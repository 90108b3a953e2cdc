//! A scene as SVG attributes: the same strings in the drawn page and in the browser.

use crate::geo::hundredths;
use crate::texts;

use super::labels::{Align, Label};
use super::{Frame, Link, Mark, Pin, Shown};

/// Attributes of one mark's elements that change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarkAttributes {
    /// Class of the link around it.
    pub class: String,
    /// Position of the nested drawing.
    pub x: String,
    pub y: String,
    /// Class of the name and what stands with it.
    pub label_class: String,
}

/// Attributes of a mark.
#[must_use]
pub fn mark(mark: &Mark, frame: Frame) -> MarkAttributes {
    MarkAttributes {
        class: classes(&[
            "mark",
            &format!("mark--{}", mark.shape.code()),
            mark.emphasis.class(),
            if mark.visible { "" } else { "is-absent" },
        ]),
        x: percent(mark.x),
        y: percent(mark.y),
        label_class: classes(&["label", &shown_class(mark.shown, frame)]),
    }
}

/// `x`, `y` and class of a pin; `kind` is the class that it always has.
#[must_use]
pub fn pin(pin: &Pin, kind: &str, frame: Frame) -> (String, String, String) {
    (percent(pin.x), percent(pin.y), classes(&[kind, &shown_class(pin.shown, frame)]))
}

/// Class of a link.
#[must_use]
pub fn link_class(link: Link) -> String {
    classes(&["link", link.emphasis.class()])
}

/// Where the second line of a label begins, if it is so many pixels wide.
#[must_use]
pub fn sub_transform(label: &Label, width: f64) -> String {
    let x = match label.align {
        Align::Start => label.x,
        Align::Middle => label.x - width / 2.0,
        Align::End => label.x - width,
    };
    format!("translate({} {})", hundredths(x), hundredths(label.sub_y))
}

/// The class that aligns a text with its label.
#[must_use]
pub const fn align_class(align: Align) -> &'static str {
    match align {
        Align::Start => "at-right",
        Align::End => "at-left",
        Align::Middle => "at-middle",
    }
}

fn classes(words: &[&str]) -> String {
    words.iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// A position in a frame.
#[must_use]
pub fn percent(value: f64) -> String {
    hundredths(value) + "%"
}

/// Hides what needs more room, on a map of unknown width by the style sheet.
#[must_use]
pub fn shown_class(shown: Shown, frame: Frame) -> String {
    match shown {
        Shown::Hidden => "is-hidden".to_owned(),
        Shown::From(0) => String::new(),
        Shown::From(step) => format!("from-{}-{step}", frame.code()),
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
