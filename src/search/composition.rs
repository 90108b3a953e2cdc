//! Which keys belong to an input method: what it composes, it confirms and takes back with keys of its own.

/// The number of every key that an input method has taken.
const TAKEN: u32 = 229;
/// How long after a composition its last key may come, in milliseconds: no hand presses another so soon.
const LATE: f64 = 50.0;

/// Follows the compositions of a page. Engines tell of one in different orders: Chromium and Firefox tell of
/// the key that confirms before the end of the composition, Safari after it, and some input methods
/// hand that key on as if it were an ordinary one.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Composition {
    is_on: bool,
    ended: Option<f64>,
}

impl Composition {
    /// A composition began.
    pub fn start(&mut self) {
        self.is_on = true;
    }

    /// It ended, at a moment as events count it.
    pub fn end(&mut self, at: f64) {
        *self = Self { is_on: false, ended: Some(at) };
    }

    /// The field was left, which ends a composition of which no end is told.
    pub fn leave(&mut self) {
        self.is_on = false;
    }

    /// Whether there is a composition, or was a moment ago.
    #[must_use]
    pub fn is_on(&self, at: f64) -> bool {
        // A late key may even carry an earlier moment than the end that was told before it.
        self.is_on || self.ended.is_some_and(|ended| at - ended < LATE)
    }

    /// Whether a key that went down is the input method's; `composing` is what the event says of itself.
    #[must_use]
    pub fn takes(&self, number: u32, composing: bool, at: f64) -> bool {
        number == TAKEN || composing || self.is_on(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    enum Step {
        Start,
        End,
        Leave,
        /// The key's number, what it says of itself, and whether it is the input method's.
        Key(u32, bool, bool),
    }
    use Step::{End, Key, Leave, Start};

    const ENTER: u32 = 13;
    const DOWN: u32 = 40;
    const ESCAPE: u32 = 27;

    #[test]
    fn keys_of_an_input_method_are_known_in_every_order() {
        let orders: &[(&str, &[(f64, Step)])] = &[
            (
                "Chromium, confirmed by Enter",
                &[
                    (0.0, Key(229, false, true)),
                    (1.0, Start),
                    (90.0, Key(229, true, true)),
                    (400.0, Key(229, true, true)),
                    (401.0, End),
                    (700.0, Key(ENTER, false, false)),
                ],
            ),
            (
                "Firefox tells the true key",
                &[
                    (0.0, Key(229, false, true)),
                    (1.0, Start),
                    (90.0, Key(DOWN, true, true)),
                    (400.0, Key(ENTER, true, true)),
                    (402.0, End),
                    (800.0, Key(DOWN, false, false)),
                ],
            ),
            (
                "Safari tells the end before the key",
                &[
                    (0.0, Start),
                    (1.0, Key(229, true, true)),
                    (400.0, End),
                    (400.0, Key(229, false, true)),
                    (600.0, Key(ENTER, false, false)),
                ],
            ),
            ("Safari, with the key's earlier moment", &[(0.0, Start), (400.0, End), (396.0, Key(229, false, true))]),
            (
                "the key is handed on as an ordinary one",
                &[(0.0, Start), (400.0, End), (400.0, Key(ENTER, false, true)), (404.0, Key(ENTER, false, true))],
            ),
            ("it is told late, with an earlier moment", &[(0.0, Start), (9.0, End), (7.0, Key(ENTER, false, true))]),
            (
                "Escape takes the composition back",
                &[
                    (0.0, Start),
                    (300.0, Key(ESCAPE, true, true)),
                    (301.0, End),
                    (302.0, Key(ESCAPE, false, true)),
                    (900.0, Key(ESCAPE, false, false)),
                ],
            ),
            (
                "confirmed by a click on a word, then an Enter of the visitor",
                &[(0.0, Start), (900.0, End), (1200.0, Key(ENTER, false, false))],
            ),
            (
                "only the letting go of the keys is told",
                &[(0.0, Start), (400.0, End), (500.0, Key(ENTER, false, false))],
            ),
            (
                "a second composition follows at once",
                &[
                    (0.0, Start),
                    (400.0, End),
                    (410.0, Start),
                    (600.0, Key(ENTER, false, true)),
                    (601.0, End),
                    (900.0, Key(ENTER, false, false)),
                ],
            ),
            ("the field is left and no end is told", &[(0.0, Start), (50.0, Leave), (60.0, Key(ENTER, false, false))]),
            (
                "no composition at all",
                &[(0.0, Key(ENTER, false, false)), (1.0, Key(229, false, true)), (2.0, Key(DOWN, false, false))],
            ),
        ];
        for (order, steps) in orders {
            let mut composition = Composition::default();
            for (at, step) in *steps {
                match step {
                    Start => composition.start(),
                    End => composition.end(*at),
                    Leave => composition.leave(),
                    Key(number, composing, taken) => {
                        assert_eq!(composition.takes(*number, *composing, *at), *taken, "{order}: {number} at {at}");
                    }
                }
            }
        }
    }
}
