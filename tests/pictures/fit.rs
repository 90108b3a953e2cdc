//! Nothing runs over an edge or over another text, as the renderer itself sets the lines.

use bio_atlas::build::picture::png::Fonts;
use resvg::tiny_skia::Rect;
use resvg::usvg::{Group, Node};

use super::{approved_pictures, none, pictures};

/// What edge every text keeps, in pixels.
const EDGE: f32 = 8.0;
/// How much of the fonts' line boxes lies above and below the characters.
const ABOVE: f32 = 0.19;
const BELOW: f32 = 0.11;
/// Characters of neighbouring lines come this close at most, in pixels.
const TOUCH: f32 = 1.0;

fn texts(group: &Group, found: &mut Vec<(String, Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, found),
            Node::Text(text) => {
                let words: String = text.chunks().iter().map(|chunk| chunk.text()).collect();
                let line = text.abs_bounding_box();
                let (top, bottom) = (line.top() + ABOVE * line.height(), line.bottom() - BELOW * line.height());
                found.extend(Rect::from_ltrb(line.left(), top, line.right(), bottom).map(|rect| (words, rect)));
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    let across = a.right().min(b.right()) - a.left().max(b.left());
    let down = a.bottom().min(b.bottom()) - a.top().max(b.top());
    across > TOUCH && down > TOUCH
}

#[test]
fn no_text_runs_over_an_edge_or_over_another() {
    let fonts = Fonts::load().unwrap_or_else(|failure| panic!("{}: {}", failure.what, failure.why));
    let mut problems = Vec::new();
    let mut seen = 0;
    for picture in pictures().0.iter().chain(&approved_pictures().0) {
        let tree = fonts.tree(&picture.drawing).unwrap_or_else(|failure| panic!("{}: {}", picture.stem, failure.why));
        let mut found = Vec::new();
        texts(tree.root(), &mut found);
        seen += found.len();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
        let (width, height) = (picture.drawing.width as f32, picture.drawing.height as f32);
        for (at, (words, rect)) in found.iter().enumerate() {
            let inside = rect.left() >= EDGE
                && rect.top() >= EDGE
                && rect.right() <= width - EDGE
                && rect.bottom() <= height - EDGE;
            if !inside {
                problems.push(format!("{}: “{words}” runs over the edge: {rect:?}", picture.stem));
            }
            for (other, covered) in found.iter().skip(at + 1) {
                if overlap(rect, covered) {
                    problems.push(format!("{}: “{words}” and “{other}” overlap", picture.stem));
                }
            }
        }
    }
    assert!(seen > 8000, "only {seen} texts");
    none(&problems);
}
