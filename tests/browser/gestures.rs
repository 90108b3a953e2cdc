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
        let (x, y) = self.middle(over).await?;
        self.tell("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": x, "y": y })).await?;
        let turn = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": by });
        self.tell("Input.dispatchMouseEvent", turn).await?;
        Ok(())
    }

    /// Presses at a part of an element and drags.
    pub async fn drag(&self, from: (f64, f64), by: (f64, f64)) -> Outcome {
        let event = |kind: &str, part: f64, buttons: u8| {
            json!({ "type": kind, "x": from.0 + by.0 * part, "y": from.1 + by.1 * part,
                    "button": if kind == "mouseMoved" && buttons == 0 { "none" } else { "left" },
                    "buttons": buttons, "clickCount": 1, "pointerType": "mouse" })
        };
        self.tell("Input.dispatchMouseEvent", event("mouseMoved", 0.0, 0)).await?;
        self.tell("Input.dispatchMouseEvent", event("mousePressed", 0.0, 1)).await?;
        for step in 1..=4 {
            self.tell("Input.dispatchMouseEvent", event("mouseMoved", f64::from(step) / 4.0, 1)).await?;
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
