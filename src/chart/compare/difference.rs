//! Where places on one row differ.

use crate::vocabulary;

vocabulary!(
    /// How many of the chosen places have a thing.
    Mark: mark {
        Alone = "alone",
        All = "all",
    }
);

/// What a row tells about the chosen places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// No document says anything of any of them.
    pub blank: bool,
    /// All say the same, or nothing.
    pub same: bool,
    pub mark: Option<Mark>,
}

/// Judges a row by the keys of its chosen cells, and whether each is of a place elsewhere.
/// Places elsewhere do not count for marks: what Zhengzhou has stands for itself.
#[must_use]
pub fn standing(cells: &[(usize, bool)]) -> Standing {
    let first = cells.first().map(|(key, _)| *key);
    let here = cells.iter().filter(|(_, elsewhere)| !elsewhere);
    let total = here.clone().count();
    let mark = match here.filter(|(key, _)| *key != 0).count() {
        _ if total < 2 => None,
        1 => Some(Mark::Alone),
        having if having == total => Some(Mark::All),
        _ => None,
    };
    Standing {
        blank: cells.iter().all(|(key, _)| *key == 0),
        same: cells.len() > 1 && cells.iter().all(|(key, _)| Some(*key) == first),
        mark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_judged_by_the_chosen_places() {
        let here = |keys: &[usize]| keys.iter().map(|key| (*key, false)).collect::<Vec<_>>();
        for (cells, blank, same, mark) in [
            (here(&[]), true, false, None),
            (here(&[1]), false, false, None),
            (here(&[0, 0]), true, true, None),
            (here(&[1, 0]), false, false, Some(Mark::Alone)),
            (here(&[1, 1]), false, true, Some(Mark::All)),
            (here(&[1, 2]), false, false, Some(Mark::All)),
            (here(&[1, 2, 0]), false, false, None),
            (vec![(1, false), (2, true)], false, false, None),
            (vec![(1, false), (0, false), (2, true)], false, false, Some(Mark::Alone)),
        ] {
            assert_eq!(standing(&cells), Standing { blank, same, mark }, "{cells:?}");
        }
    }
}
