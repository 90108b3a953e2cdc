//! The small maps of findings: how much of the world they show, and dots on it.

use crate::atlas::Atlas;
use crate::atlas::place::PlaceId;
use crate::geo::ground::District;
use crate::geo::{Degrees, World};

/// Kilometres around the outermost outline, so that no mark at the edge is cut.
const MARGIN: f64 = 4.0;
/// Kilometres from one to the next of what lies nowhere.
const ASIDE: i32 = 11;

/// A sheet that holds every outline and every position.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    from: World,
    to: World,
}

impl Sheet {
    /// None where there is no outline to draw on.
    #[must_use]
    pub fn of(atlas: &Atlas, ground: &[District]) -> Option<Self> {
        let origin = atlas.site.bounds.centre();
        let outlines = ground.iter().flat_map(|district| &district.rings).flatten().copied();
        let positions = atlas.positions.iter().map(|position| Degrees { lon: position.lon, lat: position.lat });
        if ground.is_empty() {
            return None;
        }
        let points = outlines.chain(positions).map(|point| point.to_world(origin));
        let wider = |sheet: Option<Self>, at: World| {
            let Self { from, to } = sheet.unwrap_or(Self { from: at, to: at });
            Some(Self {
                from: World { x: from.x.min(at.x), y: from.y.min(at.y) },
                to: World { x: to.x.max(at.x), y: to.y.max(at.y) },
            })
        };
        points.fold(None, wider)
    }

    /// Left, top, width and height in whole kilometres.
    #[must_use]
    pub fn view_box(&self) -> String {
        let (left, top) = ((self.from.x - MARGIN).floor(), (self.from.y - MARGIN).floor());
        let (width, height) = ((self.to.x + MARGIN).ceil() - left, (self.to.y + MARGIN).ceil() - top);
        format!("{left} {top} {width} {height}")
    }

    /// Where the first, second… of what lies nowhere is drawn: in the lower corner, apart from the city.
    #[must_use]
    pub fn aside(&self, order: i32) -> (i32, i32) {
        #[expect(clippy::cast_possible_truncation, reason = "a city is small")]
        let (left, bottom) = (self.from.x.floor() as i32, self.to.y.ceil() as i32);
        (left + (order - 1) * ASIDE + ASIDE / 2, bottom - ASIDE / 2)
    }
}

/// Where a place lies, in whole kilometres: finer than any position is known.
#[must_use]
pub fn at(atlas: &Atlas, place: &PlaceId) -> Option<(i32, i32)> {
    let position = atlas.position(place)?;
    let world = Degrees { lon: position.lon, lat: position.lat }.to_world(atlas.site.bounds.centre());
    #[expect(clippy::cast_possible_truncation, reason = "a city is small")]
    let whole = (world.x.round() as i32, world.y.round() as i32);
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;
    use crate::atlas::site::{Bounds, Site};

    #[test]
    fn a_sheet_holds_outlines_and_positions() {
        let bounds = Bounds { west: 112.0, south: 34.0, east: 114.0, north: 35.0 };
        let site = Site { bounds, ..Site::default() };
        let corner = |x: f64, y: f64| World { x, y }.to_degrees(bounds.centre());
        let ring = vec![corner(-9.8, -4.9), corner(10.4, -4.9), corner(0.0, 4.9)];
        let ground = [District { name: String::new(), label: corner(0.0, 0.0), rings: vec![ring] }];
        let positions = vec![invented::position("place=P01 lon=113 lat=34.2")];
        let mut atlas = Atlas { site, positions, ..Atlas::default() };
        assert_eq!(at(&atlas, &PlaceId::from("P01")), Some((0, 33)));
        let wanted = "-14 -9 29 47".to_owned();
        assert_eq!(Sheet::of(&atlas, &ground).map(|sheet| sheet.view_box()), Some(wanted));
        atlas.positions.clear();
        assert_eq!(Sheet::of(&atlas, &ground).map(|sheet| sheet.view_box()), Some("-14 -9 29 18".to_owned()));
        assert_eq!(Sheet::of(&atlas, &[]), None);
    }
}
