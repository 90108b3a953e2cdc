//! Labels that are placed stand in the frame, on no mark and on no other label.

use bio_atlas::geo::label::{Item, Rect, Side, place};
use proptest::prelude::*;

prop_compose! {
    fn item()(
        x in -0.1..1.1,
        y in -0.1..1.1,
        radius in 0.0..20.0,
        width in 1.0..200.0,
        height in 1.0..40.0,
        drop in prop_oneof![Just(0.0), -10.0..20.0],
    ) -> Item {
        Item { x, y, radius, width, height, drop, sides: Side::PREFERRED }
    }
}

/// The area that two rectangles share.
fn shared(a: &Rect, b: &Rect) -> f64 {
    let along = |a: f64, a_length: f64, b: f64, b_length: f64| (a + a_length).min(b + b_length) - a.max(b);
    along(a.left, a.width, b.left, b.width).max(0.0) * along(a.top, a.height, b.top, b.height).max(0.0)
}

/// Two that touch may share what rounding leaves.
const NOTHING: f64 = 1e-6;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn placed_labels_are_free(
        items in proptest::collection::vec(item(), 0..25),
        widths in proptest::collection::vec(200.0..1400.0, 1..4),
        aspect in 0.3..2.0,
    ) {
        let sides = place(&items, &widths, aspect);
        prop_assert_eq!(sides.len(), items.len());
        for width in widths {
            let height = width * aspect;
            let placed: Vec<Rect> = items
                .iter()
                .zip(&sides)
                .filter_map(|(item, side)| side.map(|side| item.rect(side, width, height)))
                .collect();
            for (at, label) in placed.iter().enumerate() {
                prop_assert!(label.left >= 0.0 && label.left + label.width <= width, "{:?} in {}", label, width);
                prop_assert!(label.top >= 0.0 && label.top + label.height <= height, "{:?} in {}", label, height);
                for other in &placed[at + 1..] {
                    prop_assert!(shared(label, other) < NOTHING, "{:?} on {:?}", label, other);
                }
                for item in &items {
                    prop_assert!(shared(label, &item.marker_rect(width, height)) < NOTHING, "{:?} on {:?}", label, item);
                }
            }
        }
    }

    /// One that is more important never gives way to one that is less.
    #[test]
    fn the_first_label_stands_where_it_would_alone_among_marks(
        items in proptest::collection::vec(item(), 1..12),
        width in 200.0..1400.0,
    ) {
        let silent = items.iter().skip(1).map(|item| Item { sides: &[], ..item.clone() });
        let alone: Vec<Item> = items.iter().take(1).cloned().chain(silent).collect();
        prop_assert_eq!(place(&items, &[width], 1.0)[0], place(&alone, &[width], 1.0)[0]);
    }
}
