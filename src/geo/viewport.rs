//! Which part of the world a frame shows, and how it is moved.

use serde::{Deserialize, Serialize};

use super::{Fraction, World, within};

/// A rectangle of the world that fills a frame at zoom 1. Its aspect is the frame's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    pub centre: World,
    /// Kilometres.
    pub width: f64,
    pub height: f64,
}

/// Where the visitor looks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Camera {
    pub centre: World,
    /// 1 shows the whole extent.
    pub zoom: f64,
}

/// An extent seen through a camera.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Viewport {
    pub extent: Extent,
    pub camera: Camera,
}

pub const MIN_ZOOM: f64 = 1.0;
/// Nothing is to be seen from nearer: no position is known better than to a kilometre.
pub const MAX_ZOOM: f64 = 6.0;

impl Viewport {
    /// The whole extent.
    #[must_use]
    pub fn fit(extent: Extent) -> Self {
        Self { extent, camera: Camera { centre: extent.centre, zoom: MIN_ZOOM } }
    }

    /// An extent through a camera from elsewhere (a link, a gesture), brought into bounds.
    #[must_use]
    pub fn new(extent: Extent, camera: Camera) -> Self {
        let mut viewport = Self { extent, camera };
        viewport.clamp();
        viewport
    }

    /// Whether it shows the whole extent, which is then in the middle of the frame.
    #[must_use]
    pub fn is_fit(&self) -> bool {
        self.camera.zoom <= MIN_ZOOM + 1e-6
    }

    /// Visible width in kilometres.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.extent.width / self.camera.zoom
    }

    /// Visible height in kilometres.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.extent.height / self.camera.zoom
    }

    /// Left edge in world kilometres.
    #[must_use]
    pub fn left(&self) -> f64 {
        self.camera.centre.x - self.width() / 2.0
    }

    /// Top edge in world kilometres.
    #[must_use]
    pub fn top(&self) -> f64 {
        self.camera.centre.y - self.height() / 2.0
    }

    /// Where a point of the world stands in the frame.
    #[must_use]
    pub fn fraction_from_world(&self, world: World) -> Fraction {
        Fraction { x: (world.x - self.left()) / self.width(), y: (world.y - self.top()) / self.height() }
    }

    /// Which point of the world stands at a place of the frame.
    #[must_use]
    pub fn world_from_fraction(&self, at: Fraction) -> World {
        World { x: self.left() + at.x * self.width(), y: self.top() + at.y * self.height() }
    }

    /// Whether a point of the world stands well inside the frame.
    #[must_use]
    pub fn shows(&self, world: World) -> bool {
        let at = self.fraction_from_world(world);
        let inside = |value: f64| (0.1..=0.9).contains(&value);
        inside(at.x) && inside(at.y)
    }

    /// Zooms by `factor`, keeping the point at `about` where it is.
    #[must_use]
    pub fn zoomed(mut self, about: Fraction, factor: f64) -> Self {
        let fixed = self.world_from_fraction(about);
        self.camera.zoom = within(self.camera.zoom * factor, MIN_ZOOM, MAX_ZOOM);
        let moved = self.world_from_fraction(about);
        self.camera.centre.x += fixed.x - moved.x;
        self.camera.centre.y += fixed.y - moved.y;
        self.clamp();
        self
    }

    /// Moves the sheet by a part of the frame (positive: content moves right and down).
    #[must_use]
    pub fn panned(mut self, by: Fraction) -> Self {
        self.camera.centre.x -= by.x * self.width();
        self.camera.centre.y -= by.y * self.height();
        self.clamp();
        self
    }

    /// Looks at a point, at least as near as `zoom`.
    #[must_use]
    pub fn focused(mut self, on: World, zoom: f64) -> Self {
        self.camera = Camera { centre: on, zoom: self.camera.zoom.max(zoom) };
        self.clamp();
        self
    }

    /// Moved by as little as it takes to show a point.
    #[must_use]
    pub fn holding(mut self, at: World) -> Self {
        // A little more than `shows` asks for, so that rounding does not lose it again.
        let (reach_x, reach_y) = (0.39 * self.width(), 0.39 * self.height());
        let centre = &mut self.camera.centre;
        centre.x = within(centre.x, at.x - reach_x, at.x + reach_x);
        centre.y = within(centre.y, at.y - reach_y, at.y + reach_y);
        self.clamp();
        self
    }

    /// Keeps the camera over the extent. The extent may leave the frame by a quarter at most, and by less the
    /// more of it shows: the whole stands in the middle.
    fn clamp(&mut self) {
        let camera = &mut self.camera;
        camera.zoom = if camera.zoom.is_finite() { within(camera.zoom, MIN_ZOOM, MAX_ZOOM) } else { MIN_ZOOM };
        let slack = 0.25 * (camera.zoom - MIN_ZOOM).min(1.0);
        let reach = |size: f64| (size / 2.0 * (1.0 - 1.0 / camera.zoom) + slack * size / camera.zoom).max(0.0);
        let (reach_x, reach_y) = (reach(self.extent.width), reach(self.extent.height));
        let near = |value: f64, middle: f64, reach: f64| {
            if value.is_finite() { within(value, middle - reach, middle + reach) } else { middle }
        };
        camera.centre.x = near(camera.centre.x, self.extent.centre.x, reach_x);
        camera.centre.y = near(camera.centre.y, self.extent.centre.y, reach_y);
    }

    /// The SVG `viewBox` in kilometres.
    #[must_use]
    pub fn view_box(&self) -> String {
        [self.left(), self.top(), self.width(), self.height()].map(super::hundredths).join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXTENT: Extent = Extent { centre: World { x: 0.0, y: 0.0 }, width: 140.0, height: 90.0 };

    #[test]
    fn there_and_back_at_every_zoom() {
        for zoom in [1.0, 2.5, 12.0] {
            let viewport = Viewport::new(EXTENT, Camera { centre: World { x: 3.0, y: -7.0 }, zoom });
            for world in [World { x: 0.0, y: 0.0 }, World { x: -30.0, y: 12.5 }] {
                let back = viewport.world_from_fraction(viewport.fraction_from_world(world));
                assert!(back.distance(world) < 1e-9, "zoom {zoom}");
            }
        }
    }

    #[test]
    fn zooming_keeps_the_point_under_the_pointer() {
        let about = Fraction { x: 0.6, y: 0.45 };
        let before = Viewport::fit(EXTENT);
        let after = before.zoomed(about, 3.0);
        let (a, b) = (before.world_from_fraction(about), after.world_from_fraction(about));
        assert!(a.distance(b) < 1e-9, "{a:?} against {b:?}");
    }

    #[test]
    fn nobody_gets_lost() {
        let cases = [
            Camera { centre: World { x: 9e9, y: -9e9 }, zoom: 4.0 },
            Camera { centre: World { x: f64::NAN, y: f64::INFINITY }, zoom: f64::NAN },
            Camera { centre: World { x: 0.0, y: 0.0 }, zoom: 0.0 },
            Camera { centre: World { x: 0.0, y: 0.0 }, zoom: 1e9 },
        ];
        for camera in cases {
            let viewport = Viewport::new(EXTENT, camera);
            let at = viewport.fraction_from_world(EXTENT.centre);
            let seen = viewport.camera.zoom > 1.0 || ((0.0..=1.0).contains(&at.x) && (0.0..=1.0).contains(&at.y));
            assert!(seen && (MIN_ZOOM..=MAX_ZOOM).contains(&viewport.camera.zoom), "{camera:?} gives {viewport:?}");
            assert!(viewport.left().is_finite() && viewport.top().is_finite());
        }
    }

    #[test]
    fn zooming_out_and_fitting_returns_to_the_start() {
        let viewport =
            Viewport::fit(EXTENT).zoomed(Fraction { x: 0.5, y: 0.5 }, 2.0).zoomed(Fraction { x: 0.5, y: 0.5 }, 0.1);
        assert!(viewport.is_fit());
    }

    #[test]
    fn what_is_whole_stands_in_the_middle() {
        let fit = Viewport::fit(EXTENT);
        let aside = World { x: 30.3, y: 13.0 };
        for whole in [
            fit.panned(Fraction { x: 0.4, y: -0.4 }),
            fit.focused(aside, 1.5).zoomed(Fraction { x: 0.5, y: 0.5 }, 1.0 / 1.5),
            fit.focused(aside, 12.0).zoomed(Fraction { x: 0.1, y: 0.9 }, 0.01),
            Viewport::new(EXTENT, Camera { centre: aside, zoom: 1.0 }),
            Viewport::new(EXTENT, Camera { centre: aside, zoom: 0.3 }),
        ] {
            assert!(whole.is_fit() && whole.camera.centre.distance(EXTENT.centre) < 1e-9, "{whole:?}");
        }
    }
}
