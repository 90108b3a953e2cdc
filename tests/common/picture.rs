//! A scene as a small SVG that can be read as text and looked at in a browser,
//! and the boxes that its names really take.

use std::fmt::Write;

use bio_atlas::chart::map::index::sub_line;
use bio_atlas::chart::map::{Frame, MapIndex, Scene, Shape, SubLine, Widths, attributes, names, places, scene};
use bio_atlas::geo::label::{Rect, text_width};
use bio_atlas::state::map::MapState;

use super::ground;
use super::known::atlas;

const STYLE: &str = "text{font:13px 'Noto Sans CJK SC',sans-serif;fill:#1c2321}.district{font-size:12px;fill:#4f5953;\
text-anchor:middle;dominant-baseline:central;letter-spacing:.1em}.mark--core .mark__name{font-size:19px;fill:#bf2f26}\
.mark--base .mark__name{font-size:15px}.mark--task .mark__name{font-size:13.5px}.mark__sub text{font-size:12px;\
fill:#0f5443}.at-right{text-anchor:start}.at-left{text-anchor:end}.at-middle{text-anchor:middle}.is-hidden,.is-absent,\
.wait{display:none}.is-quiet{opacity:.28}.link{fill:none;stroke:#1a6f59;stroke-width:2px;vector-effect:\
non-scaling-stroke}.link.is-quiet{stroke-opacity:.3}.link.is-selected{stroke-width:4px}.mark__shape{fill:#1a6f59}\
.mark--core .mark__shape{fill:#bf2f26}.mark--task .mark__shape{fill:#7f6123}.mark--park .mark__shape,\
.mark--site .mark__shape{fill:none;stroke:#1a6f59}.is-selected .mark__shape{stroke:#000;stroke-width:3}";

/// Draws a state's scene at one width, as the page would show it there.
pub fn draw(index: &MapIndex, state: &MapState, frame: Frame, width: f64) -> String {
    let moved = state.camera.is_some().then_some(width);
    let scene = scene(index, state, frame, moved);
    let height = (width * frame.aspect()).round();
    let step = step_at(frame, moved, width);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\n<style>{STYLE}</style>\n\
         <svg viewBox=\"{}\" preserveAspectRatio=\"none\">\n",
        scene.view_box
    );
    for link in &scene.links {
        line(&mut svg, format_args!("<path class=\"{}\" d=\"{}\"/>", attributes::link_class(link), link.path));
    }
    svg.push_str("</svg>\n");
    for (name, district) in scene.districts.iter().zip(ground()) {
        let (x, y, class) = attributes::district(name, frame);
        if name.shown.is_some_and(|shown| shown.step <= step) {
            line(&mut svg, format_args!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", district.name));
        }
    }
    for ((mark, entry), place) in scene.marks.iter().zip(&index.entries).zip(places(atlas())) {
        let written = attributes::mark(mark, frame);
        if !mark.visible {
            line(&mut svg, format_args!("<!-- {}: not here -->", entry.name));
            continue;
        }
        let waits = |shown: bool| if shown { "" } else { " wait" };
        let name_waits = waits(mark.shown.is_some_and(|shown| shown.step <= step));
        let sub_waits = waits(mark.sub_shown.is_some_and(|sub| sub <= step));
        let sub = match mark.reason.as_str() {
            "" if mark.sub_width > 0.0 => sub_text(&sub_line(atlas(), place, state.layer)),
            "" => String::new(),
            reason => format!("<text>{reason}</text>"),
        };
        line(
            &mut svg,
            format_args!(
                "<g class=\"{}\"><svg x=\"{}\" y=\"{}\" overflow=\"visible\">{}<text class=\"{}{name_waits}\" x=\"{}\" \
                 y=\"{}\">{}</text>{}</svg></g>",
                written.class,
                written.x,
                written.y,
                outline(mark.shape),
                written.name_class,
                written.name_x,
                written.name_y,
                entry.name,
                match sub {
                    text if text.is_empty() => String::new(),
                    text => format!(
                        "<g class=\"{}{sub_waits}\" transform=\"{}\">{text}</g>",
                        written.sub_class, written.sub_transform
                    ),
                },
            ),
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn line(svg: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(svg, "{text}").expect("writing to a text");
}

fn outline(shape: Shape) -> String {
    let radius = shape.radius();
    match shape {
        Shape::Core | Shape::Base => format!("<circle class=\"mark__shape\" r=\"{radius}\"/>"),
        Shape::Task => format!("<path class=\"mark__shape\" d=\"M0 -{radius}L{radius} 0L0 {radius}L-{radius} 0z\"/>"),
        Shape::Park | Shape::Site => {
            format!("<path class=\"mark__shape\" d=\"M-{radius} -{radius}H{radius}V{radius}H-{radius}z\"/>")
        }
    }
}

fn sub_text(line: &SubLine) -> String {
    let pips = |words: Vec<String>, apart: f64| {
        let mut text = String::new();
        for (at, word) in words.iter().enumerate() {
            write!(text, "<text x=\"{}\">{word}</text>", at as f64 * apart).expect("writing to a text");
        }
        text
    };
    match line {
        SubLine::None => String::new(),
        SubLine::Text(text) => format!("<text>{text}</text>"),
        // One letter each: capital where a document names the family as leading.
        SubLine::Families(families) => pips(
            families
                .iter()
                .filter_map(|(family, leading)| {
                    let letter = family.code().chars().next()?;
                    Some(if *leading { letter.to_ascii_uppercase() } else { letter }.to_string())
                })
                .collect(),
            names::PIP,
        ),
        SubLine::Platforms(counts) => {
            pips(counts.iter().map(|(state, count)| format!("{}{count}", &state.code()[..1])).collect(), names::COUNT)
        }
    }
}

/// The step of names that a width has reached.
pub fn step_at(frame: Frame, moved: Option<f64>, width: f64) -> usize {
    match (moved, Widths::of(frame)) {
        (None, Widths::Range { steps, .. }) => steps.iter().filter(|from| width >= **from).count().saturating_sub(1),
        _ => 0,
    }
}

/// A box on the drawing and whose it is.
pub struct Taken {
    pub whose: String,
    pub rect: Rect,
}

/// The boxes of all names, second lines and district names shown at a width,
/// worked out from the written attributes alone, and those of all markers.
pub fn boxes(index: &MapIndex, state: &MapState, scene: &Scene, frame: Frame, width: f64) -> (Vec<Taken>, Vec<Taken>) {
    let height = width * frame.aspect();
    let moved = state.camera.is_some().then_some(width);
    let step = step_at(frame, moved, width);
    let number = |text: &str| text.parse::<f64>().unwrap_or_else(|_| panic!("a number, not {text:?}"));
    let percent = |text: &str, of: f64| number(text.trim_end_matches('%')) / 100.0 * of;
    let (mut names, mut markers) = (Vec::new(), Vec::new());
    for (mark, entry) in scene.marks.iter().zip(&index.entries).filter(|(mark, _)| mark.visible) {
        let written = attributes::mark(mark, frame);
        let (x, y) = (percent(&written.x, width), percent(&written.y, height));
        let radius = mark.shape.radius();
        markers.push(Taken {
            whose: entry.name.clone(),
            rect: Rect { left: x - radius, top: y - radius, width: 2.0 * radius, height: 2.0 * radius },
        });
        if mark.shown.is_some_and(|shown| shown.step <= step) {
            let size = mark.shape.font_size();
            let wide = text_width(&entry.name, size);
            let anchor = x + number(&written.name_x);
            let left = match written.name_class.split(' ').find(|class| class.starts_with("at-")) {
                Some("at-right") => anchor,
                Some("at-left") => anchor - wide,
                _ => anchor - wide / 2.0,
            };
            names.push(Taken {
                whose: entry.name.clone(),
                rect: line_box(left, y + number(&written.name_y), wide, size),
            });
        }
        if mark.sub_shown.is_some_and(|sub| sub <= step) {
            let at = written.sub_transform.trim_start_matches("translate(").trim_end_matches(')');
            let (dx, dy) = at.split_once(' ').expect("a translation");
            names.push(Taken {
                whose: format!("{} (second line)", entry.name),
                rect: line_box(x + number(dx), y + number(dy), mark.sub_width, names::SUB_SIZE),
            });
        }
    }
    for (name, district) in scene.districts.iter().zip(ground()) {
        if name.shown.is_some_and(|shown| shown.step <= step) {
            let (x, y, _) = attributes::district(name, frame);
            // Spaced out by a tenth in the style sheet.
            let wide = text_width(&district.name, 12.0) * 1.1;
            let (x, y) = (percent(&x, width), percent(&y, height));
            names.push(Taken {
                whose: format!("{} (district)", district.name),
                rect: Rect { left: x - wide / 2.0, top: y - 6.0, width: wide, height: 12.0 },
            });
        }
    }
    (names, markers)
}

/// A line of Chinese text from its baseline: characters reach 0.88 above it and 0.12 below.
fn line_box(left: f64, baseline: f64, width: f64, size: f64) -> Rect {
    Rect { left, top: baseline - 0.88 * size, width, height: size }
}
