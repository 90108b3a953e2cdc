//! Labels that are placed lie on no other, and on nothing that is blocked, at every scale that they show at.

use bio_atlas::geo::World;
use bio_atlas::geo::label::Rect;
use bio_atlas::geo::placing::{Candidate, Patch, Placed, Ranges, Scales, Wish, place};
use proptest::prelude::*;

const RANGES: Ranges = Ranges { whole: Scales { least: 2.0, most: 12.0 }, all: Scales { least: 2.0, most: 60.0 } };

prop_compose! {
    fn world()(x in -60.0..60.0, y in -40.0..40.0) -> World {
        World { x, y }
    }
}

prop_compose! {
    fn wish()(
        at in world(),
        width in 10.0..160.0,
        height in 8.0..40.0,
        offsets in proptest::collection::vec((-90.0..90.0, -50.0..50.0, 0.0..9.0), 1..8),
        optional in any::<bool>(),
    ) -> Wish {
        let candidate = |(left, top, cost)| Candidate {
            label: Patch { at, rect: Rect { left, top, width, height }, reach: 0.0 },
            leader: Vec::new(),
            cost,
        };
        Wish { candidates: offsets.into_iter().map(candidate).collect(), optional }
    }
}

/// The patch of a placed label, unless it gives way at a scale.
fn shown<'a>(wish: &'a Wish, placed: Option<&Placed>, scale: f64) -> Option<&'a Patch> {
    let placed = placed?;
    let gives_way = placed.hidden.iter().any(|hidden| hidden.least <= scale && scale <= hidden.most);
    (!gives_way).then(|| &wish.candidates[placed.candidate].label)
}

/// Smaller by what rounding leaves.
fn inner(patch: &Patch, scale: f64) -> Rect {
    patch.wider(-1e-6).rect_at(scale)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn placed_labels_are_free(
        wishes in proptest::collection::vec(wish(), 0..14),
        marks in proptest::collection::vec((world(), 1.0..12.0), 0..10),
        scales in proptest::collection::vec(2.01..59.9, 1..6),
    ) {
        let blocked: Vec<(Patch, Scales)> =
            marks.into_iter().map(|(at, radius)| (Patch::about(at, radius), RANGES.all)).collect();
        let placed = place(&wishes, &blocked, RANGES);
        prop_assert_eq!(placed.len(), wishes.len());
        for (wish, placed) in wishes.iter().zip(&placed) {
            let is_whole = |hidden: &Scales| hidden.least < RANGES.whole.most && !wish.optional;
            prop_assert!(placed.iter().all(|placed| !placed.hidden.iter().any(is_whole)), "it must stand: {:?}", placed);
        }
        for scale in scales {
            for (at, (wish, own)) in wishes.iter().zip(&placed).enumerate() {
                let Some(label) = shown(wish, own.as_ref(), scale) else { continue };
                for (other, placed) in wishes.iter().zip(&placed).skip(at + 1) {
                    if let Some(other) = shown(other, placed.as_ref(), scale) {
                        prop_assert!(!inner(label, scale).overlaps(&inner(other, scale)), "{:?} on {:?} at {}", label, other, scale);
                    }
                }
                if wish.optional || scale < RANGES.whole.most {
                    for (mark, _) in &blocked {
                        prop_assert!(!inner(label, scale).overlaps(&inner(mark, scale)), "{:?} on {:?} at {}", label, mark, scale);
                    }
                }
            }
        }
    }
}
