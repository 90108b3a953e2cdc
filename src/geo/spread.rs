//! Marks that would lie on one another, moved apart no further than needed.

/// How often all pairs are looked at: a few marks come to rest long before.
const ROUNDS: usize = 100;

/// How far each point is to be moved, in the unit of the points, so that no two lie nearer to each other than `apart`.
/// Each of a pair moves half of the way; points in the same place part to the sides.
#[must_use]
pub fn spread(points: &[(f64, f64)], apart: f64) -> Vec<(f64, f64)> {
    let mut moved = vec![(0.0, 0.0); points.len()];
    for _ in 0..ROUNDS {
        let mut is_still = true;
        for one in 0..points.len() {
            for other in one + 1..points.len() {
                let at = |at: usize| {
                    let ((x, y), (dx, dy)) = (points.get(at).copied()?, moved.get(at).copied()?);
                    Some((x + dx, y + dy))
                };
                let (Some(from), Some(to)) = (at(one), at(other)) else { continue };
                let (x, y) = (to.0 - from.0, to.1 - from.1);
                let distance = x.hypot(y);
                // A hair less would keep them moving for ever.
                if distance >= apart - 0.01 {
                    continue;
                }
                is_still = false;
                let (x, y) = if distance > 0.0 { (x / distance, y / distance) } else { (1.0, 0.0) };
                let half = (apart - distance) / 2.0;
                for (at, way) in [(one, -half), (other, half)] {
                    if let Some((dx, dy)) = moved.get_mut(at) {
                        *dx += x * way;
                        *dy += y * way;
                    }
                }
            }
        }
        if is_still {
            break;
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_are_nearer_than_they_may_be_and_the_others_stay() {
        for points in [
            vec![(0.0, 0.0), (10.0, 0.0), (200.0, 0.0)],
            vec![(0.0, 0.0), (0.0, 0.0)],
            vec![(0.0, 0.0), (20.0, 5.0), (25.0, 20.0), (5.0, 25.0)],
            vec![(0.0, 0.0)],
            Vec::new(),
        ] {
            let moved = spread(&points, 36.0);
            let at: Vec<(f64, f64)> = points.iter().zip(&moved).map(|((x, y), (dx, dy))| (x + dx, y + dy)).collect();
            for (number, one) in at.iter().enumerate() {
                for other in &at[number + 1..] {
                    let distance = (one.0 - other.0).hypot(one.1 - other.1);
                    assert!(distance > 35.9, "{points:?} become {at:?}");
                }
            }
            assert_eq!(moved.len(), points.len());
        }
        assert_eq!(spread(&[(0.0, 0.0), (10.0, 0.0), (200.0, 0.0)], 36.0)[2], (0.0, 0.0), "what is alone stays");
    }
}
