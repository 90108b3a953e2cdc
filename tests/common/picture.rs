//! A scene as a small SVG that can be read as text and looked at in a browser,
//! and the boxes that its words really take.

use std::fmt::Write;

use bio_atlas::chart::map::index::{count, pip, sub_line};
use bio_atlas::chart::map::labels::{self, Align, Label, Sizes};
use bio_atlas::chart::map::territory::RINGS;
use bio_atlas::chart::map::{Frame, MapIndex, Mark, Scene, Shape, Shown, SubLine, attributes, places, scene};
use bio_atlas::geo::label::{Rect, text_width};
use bio_atlas::state::map::MapState;

use super::known::atlas;
use super::{ground, rivers};

const STYLE: &str = "text{font:12.5px 'Noto Sans CJK SC',sans-serif;fill:#1c2321}.pin{fill:#4f5953;text-anchor:middle;\
dominant-baseline:central}.mark--core .mark__name{font-size:26px;fill:#bf2f26}.mark--base .mark__name{font-size:17px}\
.mark--task .mark__name{font-size:16px}.at-right{text-anchor:start}.at-left{text-anchor:end}.at-middle{text-anchor:\
middle}.is-hidden,.is-absent,.wait{display:none}.is-quiet{opacity:.28}.link path{fill:none;stroke:#1a6f59;\
vector-effect:non-scaling-stroke}.link.is-selected path{stroke-width:3px}.mark__shape{fill:#1a6f59}.leader{stroke:#000}\
.mark--core .mark__shape{fill:#bf2f26}.mark--task .mark__shape{fill:#7f6123}.mark--park .mark__shape,\
.mark--site .mark__shape{fill:none;stroke:#1a6f59}.is-selected .mark__shape{stroke:#000;stroke-width:3}";

/// The scene of a state at one width.
pub fn scene_at(index: &MapIndex, state: &MapState, frame: Frame, width: f64) -> Scene {
    scene(index, state, frame, state.camera.is_some().then_some(width), &index.drawn(frame).pins)
}

/// Whether what shows from a step of widths on does so at one.
pub fn is_shown(shown: Shown, frame: Frame, width: f64) -> bool {
    matches!(shown, Shown::From(step) if step == 0 || width >= frame.steps()[step])
}

/// Draws a state's scene at one width, as the page would show it there.
pub fn draw(index: &MapIndex, state: &MapState, frame: Frame, width: f64) -> String {
    let scene = scene_at(index, state, frame, width);
    let drawn = index.drawn(frame);
    let height = (width * frame.aspect()).round();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\n<style>{STYLE}</style>\n\
         <svg viewBox=\"{}\" preserveAspectRatio=\"none\">\n",
        scene.view_box
    );
    for (link, bundle) in scene.links.iter().zip(&drawn.bundles) {
        let strands: String = bundle.strands.iter().map(|path| format!("<path d=\"{path}\"/>")).collect();
        line(&mut svg, format_args!("<g class=\"{}\">{strands}</g>", attributes::link_class(*link)));
    }
    svg.push_str("</svg>\n");
    for (name, rect) in pin_boxes(index, &scene, frame, width) {
        let (x, y) = (rect.left + rect.width / 2.0, rect.top + rect.height / 2.0);
        line(&mut svg, format_args!("<text class=\"pin\" x=\"{x:.1}\" y=\"{y:.1}\">{name}</text>"));
    }
    for (((mark, entry), place), label) in
        scene.marks.iter().zip(&index.entries).zip(places(atlas())).zip(&drawn.labels.places)
    {
        let written = attributes::mark(mark, frame);
        let Some(label) = label.as_ref().filter(|_| mark.visible) else {
            line(&mut svg, format_args!("<!-- {}: not here -->", entry.name));
            continue;
        };
        let waits = if is_shown(mark.shown, frame, width) { "" } else { " wait" };
        let align = attributes::align_class(label.align);
        let sub = sub_text(&sub_of(mark, place, state, frame), label, frame);
        let (x, y) = (label.x, label.y);
        line(
            &mut svg,
            format_args!(
                "<g class=\"{}\"><svg x=\"{}\" y=\"{}\" overflow=\"visible\">{}<g class=\"{}{waits}\">\
                 <path class=\"leader\" d=\"{}\"/><text class=\"mark__name {align}\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>{sub}</g></svg></g>",
                written.class,
                written.x,
                written.y,
                outline(mark.shape, frame),
                written.label_class,
                label.leader,
                labels::name(atlas(), ground(), place),
            ),
        );
    }
    svg.push_str("</svg>\n");
    svg
}

fn line(svg: &mut String, text: std::fmt::Arguments<'_>) {
    writeln!(svg, "{text}").expect("writing to a text");
}

fn outline(shape: Shape, frame: Frame) -> String {
    let radius = labels::radius(shape, frame);
    match shape {
        Shape::Core | Shape::Base => format!("<circle class=\"mark__shape\" r=\"{radius}\"/>"),
        Shape::Task => format!("<path class=\"mark__shape\" d=\"M0 -{radius}L{radius} 0L0 {radius}L-{radius} 0z\"/>"),
        Shape::CorePark | Shape::Park | Shape::Site => {
            format!("<path class=\"mark__shape\" d=\"M-{radius} -{radius}H{radius}V{radius}H-{radius}z\"/>")
        }
    }
}

/// What stands under a name: the layer's own line, or why the place passes a filter.
fn sub_of(mark: &Mark, place: &bio_atlas::atlas::place::Place, state: &MapState, frame: Frame) -> SubLine {
    match mark.reason.as_str() {
        "" if labels::has_sub(state.layer, frame) => sub_line(atlas(), place, state.layer),
        "" => SubLine::None,
        _ if !labels::has_reason(frame) => SubLine::None,
        reason => SubLine::Text(reason.to_owned()),
    }
}

fn sub_text(line: &SubLine, label: &Label, frame: Frame) -> String {
    let pips = |words: Vec<String>, apart: f64| {
        let mut text = String::new();
        for (at, word) in words.iter().enumerate() {
            write!(text, "<text x=\"{:.1}\">{word}</text>", at as f64 * apart).expect("writing to a text");
        }
        text
    };
    let text = match line {
        SubLine::None => return String::new(),
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
            pip(frame),
        ),
        SubLine::Platforms(counts) => {
            pips(counts.iter().map(|(state, count)| format!("{}{count}", &state.code()[..1])).collect(), count(frame))
        }
    };
    format!("<g transform=\"{}\">{text}</g>", attributes::sub_transform(label, line.width(frame)))
}

/// A box on the drawing and whose it is.
pub struct Taken {
    pub whose: String,
    pub rect: Rect,
}

/// The boxes of the names on the ground that show at a width.
fn pin_boxes(index: &MapIndex, scene: &Scene, frame: Frame, width: f64) -> Vec<(String, Rect)> {
    let height = width * frame.aspect();
    let drawn = index.drawn(frame);
    let sizes = Sizes::of(frame);
    let mut boxes = Vec::new();
    let mut pins = scene.pins.iter();
    let at = |pin: &bio_atlas::chart::map::Pin| (pin.x / 100.0 * width, pin.y / 100.0 * height);
    for (spot, district) in drawn.labels.districts.iter().zip(ground()) {
        let pin = pins.next().expect("a pin a district");
        if let Some(spot) = spot.as_ref().filter(|_| is_shown(pin.shown, frame, width)) {
            let name = labels::district_name(atlas(), district, frame).to_owned();
            let wide = text_width(&name, sizes.district) * (1.0 + labels::SPACING);
            let (x, y) = at(pin);
            boxes.push((name, middle_box(x + spot.dx, y + spot.dy, wide, sizes.district)));
        }
    }
    for (label, point) in drawn.labels.points.iter().zip(&atlas().reference_points) {
        let pin = pins.next().expect("a pin a point");
        if let Some(label) = label.as_ref().filter(|_| is_shown(pin.shown, frame, width)) {
            let (x, y) = at(pin);
            boxes.push((
                point.short_name.clone(),
                text_box(label, x, y, label.y, text_width(&point.short_name, sizes.point), sizes.point),
            ));
        }
    }
    for (spot, ring) in drawn.labels.rings.iter().zip(RINGS) {
        let pin = pins.next().expect("a pin a ring");
        if let Some(spot) = spot.as_ref().filter(|_| is_shown(pin.shown, frame, width)) {
            let name = labels::ring_name(ring);
            let (x, y) = at(pin);
            boxes.push((name.clone(), middle_box(x + spot.dx, y + spot.dy, text_width(&name, sizes.ring), sizes.ring)));
        }
    }
    for (spot, river) in drawn.labels.rivers.iter().zip(rivers()) {
        let pin = pins.next().expect("a pin a river");
        if let Some(spot) = spot.as_ref().filter(|_| is_shown(pin.shown, frame, width)) {
            let wide = text_width(&river.name, sizes.river) * (1.0 + labels::RIVER_SPACING);
            let (x, y) = at(pin);
            boxes.push((river.name.clone(), middle_box(x + spot.dx, y + spot.dy, wide, sizes.river)));
        }
    }
    boxes
}

/// The boxes of all words shown at a width, worked out from what is written, and those of all markers.
pub fn boxes(index: &MapIndex, state: &MapState, scene: &Scene, frame: Frame, width: f64) -> (Vec<Taken>, Vec<Taken>) {
    let height = width * frame.aspect();
    let sizes = Sizes::of(frame);
    let drawn = index.drawn(frame);
    let named = pin_boxes(index, scene, frame, width).into_iter().map(|(whose, rect)| Taken { whose, rect });
    let (mut names, mut markers) = (named.collect::<Vec<_>>(), Vec::new());
    for ((mark, place), label) in scene.marks.iter().zip(places(atlas())).zip(&drawn.labels.places) {
        if !mark.visible {
            continue;
        }
        let (x, y) = (mark.x / 100.0 * width, mark.y / 100.0 * height);
        let radius = labels::radius(mark.shape, frame);
        markers.push(Taken {
            whose: place.short_name.clone(),
            rect: Rect { left: x - radius, top: y - radius, width: 2.0 * radius, height: 2.0 * radius },
        });
        let Some(label) = label.as_ref().filter(|_| is_shown(mark.shown, frame, width)) else { continue };
        let name = labels::name(atlas(), ground(), place);
        let size = sizes.name(mark.shape);
        names.push(Taken {
            whose: place.short_name.clone(),
            rect: text_box(label, x, y, label.y, text_width(name, size), size),
        });
        let sub = sub_of(mark, place, state, frame).width(frame);
        if sub > 0.0 {
            let rect = text_box(label, x, y, label.sub_y, sub, sizes.sub);
            names.push(Taken { whose: format!("{} (second line)", place.short_name), rect });
        }
    }
    (names, markers)
}

/// A line of Chinese text from its baseline: characters reach 0.88 above it and 0.12 below.
fn text_box(label: &Label, x: f64, y: f64, baseline: f64, width: f64, size: f64) -> Rect {
    let anchor = x + label.x;
    let left = match label.align {
        Align::Start => anchor,
        Align::Middle => anchor - width / 2.0,
        Align::End => anchor - width,
    };
    Rect { left, top: y + baseline - 0.88 * size, width, height: size }
}

fn middle_box(x: f64, y: f64, width: f64, size: f64) -> Rect {
    Rect { left: x - width / 2.0, top: y - size / 2.0, width, height: size }
}
