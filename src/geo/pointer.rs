//! What pointers on a map mean: events in, gestures out. No browser: the events are plain values.

use super::Fraction;
use super::viewport::MIN_ZOOM;

/// What points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    Mouse,
    Touch,
    Pen,
}

/// One event of a pointer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contact {
    pub id: i32,
    pub device: Device,
    /// Which button the event is about; 0 is the primary one, the tip of a pen, a finger.
    pub button: i16,
    /// All buttons that are down, a bit each; 1 is the primary one.
    pub buttons: u16,
    /// Pixels from the left and top edge of the map.
    pub x: f64,
    pub y: f64,
}

/// What the map is like at the moment of an event.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surface {
    /// Pixels.
    pub width: f64,
    pub height: f64,
    /// 1 shows the whole map.
    pub zoom: f64,
    /// Whether it stands in a page of another site, whose reader wants to scroll past it.
    pub framed: bool,
}

impl Surface {
    /// Whether nothing of the map is out of sight: then there is nothing to pan to.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.zoom <= MIN_ZOOM + SAME
    }
}

/// Zooms that differ by less are the same.
pub(super) const SAME: f64 = 1e-6;

/// What a movement asks of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Gesture {
    None,
    Pan(Fraction),
    /// Two fingers: zoom by a factor about a point, and move with it.
    Pinch {
        about: Fraction,
        factor: f64,
        by: Fraction,
    },
    /// Says how the map is moved: what was tried belongs to the page around.
    Hint,
}

/// Pointers that are down on a map.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pointers {
    down: Vec<Down>,
    /// Whether the press that goes on, or has just ended, moved the map.
    dragged: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Down {
    id: i32,
    device: Device,
    x: f64,
    y: f64,
    /// Whether it has gone far enough to mean a movement.
    moving: bool,
}

/// How many pixels a press may tremble and still be a click.
const fn slack(device: Device) -> f64 {
    match device {
        Device::Mouse => 4.0,
        Device::Pen => 6.0,
        Device::Touch => 10.0,
    }
}

impl Pointers {
    /// A pointer went down. Other buttons than the primary one belong to the browser.
    pub fn press(&mut self, contact: Contact) {
        let Contact { id, device, button, x, y, .. } = contact;
        if button != 0 {
            return;
        }
        // A mouse is one: what it held before was let go out of sight.
        self.down.retain(|down| down.id != id && (device != Device::Mouse || down.device != Device::Mouse));
        if self.down.is_empty() {
            self.dragged = false;
        }
        self.down.push(Down { id, device, x, y, moving: false });
    }

    /// A pointer moved.
    pub fn moved(&mut self, contact: Contact, surface: Surface) -> Gesture {
        let Contact { id, device, buttons, x, y, .. } = contact;
        if buttons & 1 == 0 {
            // It was let go where nobody could see it: over a dialog, outside of the window.
            self.release(id);
            return Gesture::None;
        }
        let other = self.down.iter().find(|down| down.id != id).copied();
        let Some(down) = self.down.iter_mut().find(|down| down.id == id) else { return Gesture::None };
        let (dx, dy) = (x - down.x, y - down.y);
        if !down.moving && other.is_none() && dx.hypot(dy) < slack(device) {
            return Gesture::None;
        }
        let before = *down;
        *down = Down { x, y, moving: true, ..before };
        let by = Fraction { x: dx / surface.width, y: dy / surface.height };
        match other {
            None if surface.is_whole() => {
                // A finger scrolls the page, and then no click comes; a mouse that was dragged means no click.
                self.dragged |= device == Device::Mouse;
                Gesture::None
            }
            None if surface.framed && device != Device::Mouse => Gesture::Hint,
            None => {
                self.dragged = true;
                Gesture::Pan(by)
            }
            Some(other) => {
                self.dragged = true;
                let span = |x: f64, y: f64| (x - other.x).hypot(y - other.y).max(1.0);
                Gesture::Pinch {
                    about: Fraction { x: (x + other.x) / 2.0 / surface.width, y: (y + other.y) / 2.0 / surface.height },
                    factor: span(x, y) / span(before.x, before.y),
                    by: Fraction { x: by.x / 2.0, y: by.y / 2.0 },
                }
            }
        }
    }

    /// A pointer went up, was taken away, or left without having moved the map.
    pub fn release(&mut self, id: i32) {
        self.down.retain(|down| down.id != id);
    }

    /// A pointer left the map; one that moves it is held by it, and does not leave.
    pub fn left(&mut self, id: i32) {
        self.down.retain(|down| down.id != id || down.moving);
    }

    /// All are let go: the window lost the focus, something opened over the map.
    pub fn clear(&mut self) {
        self.down.clear();
    }

    /// Whether the click that comes now is the end of a drag and means nothing.
    /// Forgets the drag, so that a later click by keyboard counts.
    pub fn settle(&mut self) -> bool {
        std::mem::take(&mut self.dragged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Surface = Surface { width: 1000.0, height: 500.0, zoom: 2.0, framed: false };
    const WHOLE: Surface = Surface { zoom: 1.0, ..PAGE };
    const FRAME: Surface = Surface { framed: true, ..PAGE };
    const WHOLE_FRAME: Surface = Surface { framed: true, ..WHOLE };

    /// What a hand does, in events as browsers send them.
    #[derive(Debug, Clone, Copy)]
    enum Hand {
        Press(Device, i32, i16, u16, f64, f64),
        Move(Device, i32, u16, f64, f64),
        Up(i32),
        Leave(i32),
        /// The window loses the focus, or a dialog opens.
        Away,
    }

    use Device::{Mouse, Pen, Touch};
    use Hand::{Away, Leave, Move, Press, Up};

    fn contact(device: Device, id: i32, button: i16, buttons: u16, x: f64, y: f64) -> Contact {
        Contact { id, device, button, buttons, x, y }
    }

    /// What came of it: a letter per event that asks for something.
    fn play(hand: &[Hand], surface: Surface) -> (String, bool) {
        let mut pointers = Pointers::default();
        let mut asked = String::new();
        for event in hand {
            match *event {
                Press(device, id, button, buttons, x, y) => pointers.press(contact(device, id, button, buttons, x, y)),
                Move(device, id, buttons, x, y) => {
                    asked.push_str(match pointers.moved(contact(device, id, -1, buttons, x, y), surface) {
                        Gesture::None => "",
                        Gesture::Pan(_) => "p",
                        Gesture::Pinch { .. } => "z",
                        Gesture::Hint => "h",
                    });
                }
                Up(id) => pointers.release(id),
                Leave(id) => pointers.left(id),
                Away => pointers.clear(),
            }
        }
        (asked, pointers.settle())
    }

    #[test]
    fn what_a_pointer_may_do() {
        // Name, events, where, gestures asked for, and whether the click that follows means nothing.
        let cases: &[(&str, &[Hand], Surface, &str, bool)] = &[
            ("a mouse pans", &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Move(Mouse, 1, 1, 80.0, 40.0)], PAGE, "p", true),
            (
                "a mouse pans in a frame",
                &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Move(Mouse, 1, 1, 80.0, 40.0)],
                FRAME,
                "p",
                true,
            ),
            ("not what is whole", &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Move(Mouse, 1, 1, 80.0, 40.0)], WHOLE, "", true),
            ("the right button", &[Press(Mouse, 1, 2, 2, 0.0, 0.0), Move(Mouse, 1, 2, 80.0, 40.0)], PAGE, "", false),
            ("the middle button", &[Press(Mouse, 1, 1, 4, 0.0, 0.0), Move(Mouse, 1, 4, 80.0, 40.0)], PAGE, "", false),
            ("the back button", &[Press(Mouse, 1, 3, 8, 0.0, 0.0), Move(Mouse, 1, 8, 80.0, 40.0)], PAGE, "", false),
            ("a pen's eraser", &[Press(Pen, 1, 5, 32, 0.0, 0.0), Move(Pen, 1, 32, 80.0, 40.0)], PAGE, "", false),
            ("a pen's barrel", &[Press(Pen, 1, 2, 2, 0.0, 0.0), Move(Pen, 1, 2, 80.0, 40.0)], PAGE, "", false),
            ("a pen that hovers", &[Move(Pen, 1, 0, 0.0, 0.0), Move(Pen, 1, 0, 80.0, 40.0)], PAGE, "", false),
            ("a pen pans", &[Press(Pen, 1, 0, 1, 0.0, 0.0), Move(Pen, 1, 1, 80.0, 40.0)], PAGE, "p", true),
            (
                "a release that nobody saw",
                &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Move(Mouse, 1, 0, 50.0, 0.0), Move(Mouse, 1, 0, 90.0, 0.0)],
                PAGE,
                "",
                false,
            ),
            (
                "a release that nobody saw, in the middle of a drag",
                &[
                    Press(Mouse, 1, 0, 1, 0.0, 0.0),
                    Move(Mouse, 1, 1, 50.0, 0.0),
                    Move(Mouse, 1, 0, 90.0, 0.0),
                    Move(Mouse, 1, 0, 95.0, 0.0),
                ],
                PAGE,
                "p",
                true,
            ),
            (
                "the primary button is let go while another is down",
                &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Move(Mouse, 1, 3, 50.0, 0.0), Move(Mouse, 1, 2, 90.0, 0.0)],
                PAGE,
                "p",
                true,
            ),
            (
                "a press that left before it moved, and comes back with the button down",
                &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Leave(1), Move(Mouse, 1, 1, 80.0, 0.0)],
                PAGE,
                "",
                false,
            ),
            (
                "a drag goes on outside of the map",
                &[
                    Press(Mouse, 1, 0, 1, 0.0, 0.0),
                    Move(Mouse, 1, 1, 50.0, 0.0),
                    Leave(1),
                    Move(Mouse, 1, 1, 1500.0, 0.0),
                ],
                PAGE,
                "pp",
                true,
            ),
            (
                "a window that loses the focus",
                &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Move(Mouse, 1, 1, 50.0, 0.0), Away, Move(Mouse, 1, 1, 90.0, 0.0)],
                PAGE,
                "p",
                true,
            ),
            (
                "a pointer that was pressed elsewhere",
                &[Move(Mouse, 1, 1, 0.0, 0.0), Move(Mouse, 1, 1, 80.0, 0.0)],
                PAGE,
                "",
                false,
            ),
            (
                "a click that trembles",
                &[Press(Mouse, 1, 0, 1, 0.0, 0.0), Move(Mouse, 1, 1, 3.0, 0.0), Move(Mouse, 1, 1, 0.0, 2.0), Up(1)],
                PAGE,
                "",
                false,
            ),
            (
                "an old hand's tap",
                &[Press(Touch, 5, 0, 1, 0.0, 0.0), Move(Touch, 5, 1, 6.0, 6.0), Move(Touch, 5, 1, 0.0, 7.0), Up(5)],
                PAGE,
                "",
                false,
            ),
            (
                "one finger on a map that is closer",
                &[Press(Touch, 5, 0, 1, 0.0, 0.0), Move(Touch, 5, 1, 0.0, 60.0)],
                PAGE,
                "p",
                true,
            ),
            (
                "one finger on the whole map",
                &[Press(Touch, 5, 0, 1, 0.0, 0.0), Move(Touch, 5, 1, 0.0, 60.0), Move(Touch, 5, 1, 90.0, 60.0)],
                WHOLE,
                "",
                false,
            ),
            (
                "one finger in a frame",
                &[Press(Touch, 5, 0, 1, 0.0, 0.0), Move(Touch, 5, 1, 60.0, 0.0)],
                FRAME,
                "h",
                false,
            ),
            (
                "one finger on the whole map of a frame",
                &[Press(Touch, 5, 0, 1, 0.0, 0.0), Move(Touch, 5, 1, 60.0, 0.0)],
                WHOLE_FRAME,
                "",
                false,
            ),
            (
                "two fingers on the whole map, then one of them",
                &[
                    Press(Touch, 5, 0, 1, 400.0, 200.0),
                    Press(Touch, 6, 0, 1, 500.0, 200.0),
                    Move(Touch, 5, 1, 380.0, 200.0),
                    Move(Touch, 6, 1, 520.0, 200.0),
                    Up(6),
                    Move(Touch, 5, 1, 300.0, 200.0),
                ],
                WHOLE,
                "zz",
                true,
            ),
            (
                "two fingers in a frame",
                &[
                    Press(Touch, 5, 0, 1, 400.0, 200.0),
                    Press(Touch, 6, 0, 1, 500.0, 200.0),
                    Move(Touch, 5, 1, 380.0, 200.0),
                ],
                FRAME,
                "z",
                true,
            ),
            (
                "fingers that the browser takes for scrolling",
                &[Press(Touch, 5, 0, 1, 0.0, 0.0), Move(Touch, 5, 1, 0.0, 30.0), Up(5), Move(Touch, 5, 1, 0.0, 90.0)],
                PAGE,
                "p",
                true,
            ),
        ];
        for (name, hand, surface, asked, dragged) in cases {
            assert_eq!(play(hand, *surface), ((*asked).to_owned(), *dragged), "{name}");
        }
    }

    #[test]
    fn two_fingers_keep_what_is_between_them() {
        let mut pointers = Pointers::default();
        pointers.press(contact(Touch, 5, 0, 1, 400.0, 200.0));
        pointers.press(contact(Touch, 6, 0, 1, 600.0, 200.0));
        let Gesture::Pinch { about, factor, by } = pointers.moved(contact(Touch, 6, -1, 1, 800.0, 200.0), PAGE) else {
            panic!("two fingers pinch");
        };
        assert_eq!((about.x, about.y, factor, by.x), (0.6, 0.4, 2.0, 0.1));
    }
}
