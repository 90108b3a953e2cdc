//! What a hand does on a page besides clicking: pinching, turning the wheel, dragging.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::Outcome;
use crate::page::Page;

impl Page {
    /// Two fingers on an element that move apart until they are `factor` times as far from each other.
    pub async fn pinch(&self, on: &WebElement, factor: f64) -> Outcome {
        let (x, y) = self.middle(on).await?;
        self.tell("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 2 })).await?;
        let fingers = |apart: f64| json!([{ "x": x - apart, "y": y, "id": 0 }, { "x": x + apart, "y": y, "id": 1 }]);
        self.tell("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": fingers(30.0) })).await?;
        for step in 1..=5 {
            let apart = 30.0 * (1.0 + (factor - 1.0) * f64::from(step) / 5.0);
            self.tell("Input.dispatchTouchEvent", json!({ "type": "touchMove", "touchPoints": fingers(apart) }))
                .await?;
        }
        self.tell("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await?;
        Ok(())
    }

    /// Turns the wheel over the middle of an element; up is negative.
    pub async fn wheel(&self, over: &WebElement, by: f64) -> Outcome {
        let at = self.middle(over).await?;
        self.come_to(at).await?;
        self.turn(at, (0.0, by), 0).await
    }

    /// Moves the pointer to a point as a hand does, from some way off.
    pub async fn come_to(&self, (x, y): (f64, f64)) -> Outcome {
        for away in [60.0, 30.0, 0.0] {
            self.tell("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x - away, "y": y })).await?;
        }
        Ok(())
    }

    /// Turns the wheel where the pointer is; 2 of `held` is Ctrl.
    pub async fn turn(&self, (x, y): (f64, f64), (across, down): (f64, f64), held: u8) -> Outcome {
        let turn = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": across, "deltaY": down, "modifiers": held });
        self.tell("Input.dispatchMouseEvent", turn).await?;
        Ok(())
    }

    /// One finger that goes up the screen from a point.
    pub async fn swipe_up(&self, (x, y): (f64, f64), by: f64) -> Outcome {
        self.tell("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 2 })).await?;
        let finger = |at: f64| json!([{ "x": x, "y": y - at, "id": 0 }]);
        self.tell("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": finger(0.0) })).await?;
        for step in 1..=20 {
            let moved = json!({ "type": "touchMove", "touchPoints": finger(by * f64::from(step) / 20.0) });
            self.tell("Input.dispatchTouchEvent", moved).await?;
        }
        self.tell("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await?;
        Ok(())
    }

    /// Presses at a part of an element and drags.
    pub async fn drag(&self, from: (f64, f64), by: (f64, f64)) -> Outcome {
        self.drag_with("left", 1, from, by).await
    }

    /// As [`Page::drag`] with another button, by its name and its bit.
    pub async fn drag_with(&self, button: &str, bit: u8, from: (f64, f64), by: (f64, f64)) -> Outcome {
        let event = |kind: &str, part: f64, buttons: u8| {
            json!({ "type": kind, "x": from.0 + by.0 * part, "y": from.1 + by.1 * part,
                    "button": if kind == "mouseMoved" && buttons == 0 { "none" } else { button },
                    "buttons": buttons, "clickCount": 1, "pointerType": "mouse" })
        };
        self.tell("Input.dispatchMouseEvent", event("mouseMoved", 0.0, 0)).await?;
        self.tell("Input.dispatchMouseEvent", event("mousePressed", 0.0, bit)).await?;
        for step in 1..=4 {
            self.tell("Input.dispatchMouseEvent", event("mouseMoved", f64::from(step) / 4.0, bit)).await?;
        }
        self.tell("Input.dispatchMouseEvent", event("mouseReleased", 1.0, 0)).await?;
        Ok(())
    }

    /// The middle of an element in the window; scrolls it into view.
    pub async fn middle(&self, element: &WebElement) -> Outcome<(f64, f64)> {
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); \
                      const box = arguments[0].getBoundingClientRect(); \
                      return [box.left + box.width / 2, box.top + box.height / 2]";
        Ok(self.driver.execute(script, vec![element.to_json()?]).await?.convert()?)
    }
}
