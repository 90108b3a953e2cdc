//! What a wheel over a map means, and whether it means the map at all.

use super::pointer::{SAME, Surface};
use super::viewport::MAX_ZOOM;
use super::within;

/// The unit of a wheel's turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Pixel,
    Line,
    Page,
}

/// One event of a wheel, or of what sends the same: two fingers on a pad.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turn {
    /// Positive: right and down.
    pub across: f64,
    pub down: f64,
    pub unit: Unit,
    /// Ctrl or ⌘ is held; browsers also say so of two fingers that spread on a pad.
    pub zooms: bool,
    /// Shift turns a wheel sideways.
    pub sideways: bool,
}

/// What a wheel asks of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Wheel {
    /// The browser scrolls.
    Pass,
    /// As [`Wheel::Pass`], and the map says how it is zoomed.
    Hint,
    Zoom(f64),
}

/// A notch of most wheels is three lines, or a hundred pixels.
const PIXELS_PER_LINE: f64 = 100.0 / 3.0;
const PIXELS_PER_PAGE: f64 = 400.0;
/// Pixels that zoom by e.
const PIXELS_PER_E: f64 = 400.0;

/// What a turn means; `meant` says that the reader means the map, see [`Intent`].
#[must_use]
pub fn wheel(turn: Turn, meant: bool, surface: Surface) -> Wheel {
    let Turn { across, down, unit, zooms, sideways } = turn;
    let is_vertical = down != 0.0 && down.abs() >= across.abs();
    if !is_vertical || (sideways && !zooms) {
        return Wheel::Pass;
    }
    let pixels = match unit {
        Unit::Pixel => down,
        Unit::Line => down * PIXELS_PER_LINE,
        Unit::Page => down * PIXELS_PER_PAGE,
    };
    let is_at_end = if pixels > 0.0 { surface.is_whole() } else { surface.zoom >= MAX_ZOOM - SAME };
    match (zooms, meant, surface.framed) {
        _ if is_at_end => Wheel::Pass,
        (false, false, _) => Wheel::Pass,
        (false, true, true) => Wheel::Hint,
        _ => Wheel::Zoom(within((-pixels / PIXELS_PER_E).exp(), 0.5, 2.0)),
    }
}

/// Whether a reader who turns the wheel over the map means the map. Who scrolls past it does not, though the
/// hand on the mouse trembles; who has come to it with the pointer, or pressed it, does. Points are those of the
/// screen, in pixels: a page that scrolls under a pointer at rest sends its events for the same point.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Intent {
    meant: bool,
    /// Whether it stands in a page of another site.
    framed: bool,
    /// Whether the page has scrolled since the map was last meant.
    passing: bool,
    /// Where the pointer stood when the page last scrolled; none where nobody knows.
    from: Option<(f64, f64)>,
    /// Where it stood last.
    last: Option<(f64, f64)>,
}

/// Pixels that a pointer must go after the page has scrolled before it means the map.
const MEANT: f64 = 24.0;

impl Intent {
    /// Before anything happened. A frame does not hear the page around scroll, so there a pointer is only passing
    /// until it has gone far enough.
    #[must_use]
    pub fn new(framed: bool) -> Self {
        Self { framed, passing: framed, ..Self::default() }
    }

    /// The pointer moved over the map.
    pub fn moved(&mut self, x: f64, y: f64) {
        let went = self.last.is_none_or(|last| last != (x, y));
        self.last = Some((x, y));
        if self.framed {
            self.from.get_or_insert((x, y));
        }
        let is_far = self.from.is_none_or(|(from_x, from_y)| (x - from_x).hypot(y - from_y) >= MEANT);
        if went && (is_far || !self.passing) {
            self.pressed();
        }
    }

    /// A wheel is turned anywhere on the page: there the pointer stands.
    pub fn seen(&mut self, x: f64, y: f64) {
        self.last = Some((x, y));
    }

    /// The map was pressed, or got the focus.
    pub fn pressed(&mut self) {
        *self = Self { meant: true, passing: false, ..*self };
    }

    /// The pointer left the map.
    pub fn left(&mut self) {
        self.meant = false;
    }

    /// The page scrolled, or a wheel over the map is to scroll it.
    pub fn scrolled(&mut self) {
        *self = Self { meant: false, passing: true, from: self.last, ..*self };
    }

    /// Whether the map is meant.
    #[must_use]
    pub fn is_meant(&self) -> bool {
        self.meant
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Surface = Surface { width: 1000.0, height: 500.0, zoom: 2.0, framed: false };
    const WHOLE: Surface = Surface { zoom: 1.0, ..PAGE };
    const FRAME: Surface = Surface { framed: true, ..PAGE };
    const WHOLE_FRAME: Surface = Surface { framed: true, ..WHOLE };

    fn turn(down: f64) -> Turn {
        Turn { across: 0.0, down, unit: Unit::Pixel, zooms: false, sideways: false }
    }

    #[test]
    fn what_a_wheel_means() {
        let lines = |down: f64| Turn { unit: Unit::Line, ..turn(down) };
        let held = |down: f64| Turn { zooms: true, ..turn(down) };
        let most = Surface { zoom: MAX_ZOOM, ..PAGE };
        let cases: &[(&str, Turn, bool, Surface, &str)] = &[
            ("a notch", turn(-100.0), true, PAGE, "1.28"),
            ("three lines are a notch", lines(-3.0), true, PAGE, "1.28"),
            ("a page is far", Turn { unit: Unit::Page, ..turn(-1.0) }, true, PAGE, "2"),
            ("a wild turn has an end", turn(-9000.0), true, PAGE, "2"),
            ("a small step", turn(-1.0), true, WHOLE, "1"),
            ("who scrolls past", turn(-100.0), false, PAGE, "pass"),
            ("out of the whole", turn(100.0), true, WHOLE, "pass"),
            ("into the closest", turn(-100.0), true, most, "pass"),
            ("out of the closest", turn(100.0), true, most, "0.78"),
            ("out of the whole with Ctrl", held(100.0), false, WHOLE, "pass"),
            ("into the closest with Ctrl", held(-100.0), false, most, "pass"),
            ("with Ctrl nobody needs to come first", held(-100.0), false, PAGE, "1.28"),
            ("sideways", Turn { across: 50.0, ..turn(0.0) }, true, PAGE, "pass"),
            ("more sideways than down", Turn { across: 50.0, ..turn(20.0) }, true, PAGE, "pass"),
            ("a little sideways", Turn { across: 5.0, ..turn(-100.0) }, true, PAGE, "1.28"),
            ("with Shift", Turn { sideways: true, ..turn(100.0) }, true, PAGE, "pass"),
            ("nothing", turn(0.0), true, PAGE, "pass"),
            ("nothing with Ctrl", held(0.0), true, PAGE, "pass"),
            ("in a frame", turn(-100.0), true, FRAME, "hint"),
            ("in a frame, past it", turn(-100.0), false, FRAME, "pass"),
            ("in a frame with Ctrl", held(-100.0), false, FRAME, "1.28"),
            ("out of a frame's whole map", turn(100.0), true, WHOLE_FRAME, "pass"),
        ];
        for (name, turn, meant, surface, wanted) in cases {
            let said = match wheel(*turn, *meant, *surface) {
                Wheel::Pass => "pass".to_owned(),
                Wheel::Hint => "hint".to_owned(),
                Wheel::Zoom(factor) => crate::geo::hundredths(factor),
            };
            assert_eq!(said, *wanted, "{name}");
        }
    }

    #[test]
    fn sixty_small_steps_are_one_large_one() {
        let zoom = (0..60).fold(1.0, |zoom, _| match wheel(turn(-2.0), true, Surface { zoom, ..PAGE }) {
            Wheel::Zoom(factor) => zoom * factor,
            _ => zoom,
        });
        assert!((zoom - (120.0_f64 / PIXELS_PER_E).exp()).abs() < 1e-9, "{zoom}");
    }

    #[test]
    fn who_means_the_map() {
        type Step = fn(&mut Intent);
        const COME: Step = |intent| intent.moved(10.0, 10.0);
        const SEE: Step = |intent| intent.seen(10.0, 10.0);
        const TREMBLE: Step = |intent| intent.moved(11.0, 9.0);
        const GO: Step = |intent| intent.moved(50.0, 10.0);
        let cases: &[(&str, bool, &[Step], bool)] = &[
            ("nobody has come", false, &[], false),
            ("the pointer came", false, &[COME], true),
            ("and left", false, &[COME, Intent::left], false),
            ("and came again", false, &[COME, Intent::left, GO], true),
            ("the page scrolled, and then the pointer came", false, &[Intent::scrolled, COME], true),
            ("the page scrolled under it", false, &[SEE, Intent::scrolled, COME, COME], false),
            ("and the hand trembles", false, &[SEE, Intent::scrolled, COME, TREMBLE, COME, TREMBLE], false),
            ("and then it goes to the map", false, &[SEE, Intent::scrolled, COME, GO], true),
            ("and then it presses", false, &[SEE, Intent::scrolled, COME, Intent::pressed], true),
            ("after the end of zooming the page scrolls on", false, &[COME, Intent::scrolled, TREMBLE], false),
            ("a frame that scrolls past", true, &[COME, TREMBLE, COME], false),
            ("a frame that somebody comes to", true, &[COME, GO], true),
            ("a frame that somebody presses", true, &[Intent::pressed], true),
        ];
        for (name, framed, steps, wanted) in cases {
            let mut intent = Intent::new(*framed);
            for step in *steps {
                step(&mut intent);
            }
            assert_eq!(intent.is_meant(), *wanted, "{name}");
        }
    }
}
