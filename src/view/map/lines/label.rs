//! Names of the diagram as text, and lengths as attributes.

use std::fmt::Write;

use leptos::prelude::*;

use crate::chart::lines::label::{ASCENT, MIDDLE};
use crate::chart::lines::{Label, Set};
use crate::geo::hundredths;
use crate::view::markup::{Draw, Markup};

/// A name; its size is written where it is not the drawing's usual one.
pub(super) fn label(label: &Label, class: &str, usual: f64) -> Markup {
    let size = ((label.size - usual).abs() > f64::EPSILON).then(|| hundredths(label.size));
    let anchor = match label.set {
        Set::Start => None,
        Set::Middle | Set::Down => Some("middle"),
        Set::End => Some("end"),
    };
    if label.set != Set::Down {
        return view! {
            <text class=class.to_owned() x=whole(label.x) y=whole(label.y) font-size=size text-anchor=anchor>{label.text.clone()}</text>
        }
        .draw();
    }
    let pieces = label.pieces().into_iter().map(|piece| {
        let at = format!("translate({} {})", whole(label.x), whole(label.y + piece.from));
        let text = piece.text.to_owned();
        if piece.is_turned {
            let middle = whole(MIDDLE * label.size);
            return view! { <text class=class.to_owned() transform=format!("{at} rotate(90)") y=middle font-size=size.clone()>{text}</text> }.draw();
        }
        let (mut across, mut down) = (String::new(), String::new());
        // A list that is longer than its text does no harm, and the same list again weighs nothing.
        for number in 0..text.chars().count().max(8) {
            let apart = if number == 0 { "" } else { " " };
            let below = Label::step(label.size).mul_add(number as f64, ASCENT * label.size);
            if write!(across, "{apart}0").and_then(|()| write!(down, "{apart}{}", whole(below))).is_err() {
                break;
            }
        }
        view! { <text class=class.to_owned() transform=at x=across y=down font-size=size.clone() text-anchor=anchor>{text}</text> }.draw()
    });
    pieces.collect_view().draw()
}

pub(super) fn translate((x, y): (f64, f64)) -> String {
    format!("translate({} {})", whole(x), whole(y))
}

/// A length in whole units, which is fine enough for the eye and half as long.
pub(super) fn whole(length: f64) -> String {
    hundredths(length.round())
}
