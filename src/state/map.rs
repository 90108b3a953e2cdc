//! The state of the map page: what a link to it says.

use std::fmt;

use super::query::{self, Ignored, Pairs};
use crate::atlas::industry::Family;
use crate::atlas::place::{Role, Status};
use crate::atlas::site::MapView;
use crate::geo::World;
use crate::geo::viewport::{Camera, MIN_ZOOM};
use crate::vocabulary;

vocabulary!(
    /// What the marks on the map tell; the legend is made of the same terms.
    Layer: layer {
        Role = "role",
        Industry = "industry",
        Stage = "stage",
        Status = "status",
    }
);

/// What a link to the map may name.
pub trait Known {
    /// The view of the page without parameters.
    fn default_view(&self) -> MapView;
    /// Whether there is a sub-industry with an id.
    fn has_industry(&self, id: &str) -> bool;
    /// Whether there is a stage with an id.
    fn has_stage(&self, id: &str) -> bool;
    /// Whether the map holds a place with a slug.
    fn has_place(&self, slug: &str) -> bool;
    /// Whether the facts tell of a year.
    fn has_year(&self, year: u16) -> bool;
}

/// Everything about the map that is worth sending to a colleague.
#[derive(Debug, Clone, PartialEq)]
pub struct MapState {
    pub view: MapView,
    pub layer: Layer,
    /// Id of a sub-industry.
    pub industry: Option<String>,
    /// Id of a stage.
    pub stage: Option<String>,
    pub role: Option<Role>,
    /// What an entry of the legend stands for: a family of sub-industries, the state of platforms, the state of places.
    pub family: Option<Family>,
    pub platforms: Option<Status>,
    pub status: Option<Status>,
    /// Marks stand as they did at the end of a year; none for all that is known.
    pub year: Option<u16>,
    /// Slug of the selected place.
    pub place: Option<String>,
    /// None: the whole map, which stands in the middle.
    pub camera: Option<Camera>,
}

/// Roles that the filter offers.
pub const FILTER_ROLES: &[Role] =
    &[Role::Core, Role::CorePark, Role::Base, Role::BasePark, Role::Task, Role::PlannedSite];

impl MapState {
    /// The parameters of the page; the last is that of old links.
    pub const NAMES: &'static [&'static str] =
        &["view", "layer", "industry", "stage", "role", "family", "platforms", "status", "year", "place", "at", "p"];

    /// The page as it opens without parameters.
    #[must_use]
    pub fn new(view: MapView) -> Self {
        Self {
            view,
            layer: Layer::Role,
            industry: None,
            stage: None,
            role: None,
            family: None,
            platforms: None,
            status: None,
            year: None,
            place: None,
            camera: None,
        }
    }

    /// The query of a link to this state, without `?`; defaults are left out.
    #[must_use]
    pub fn query(&self, default_view: MapView) -> String {
        let Self { view, layer, industry, stage, role, family, platforms, status, year, place, camera } = self;
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if *view != default_view {
            pairs.push(("view", view.code().to_owned()));
        }
        if *layer != Layer::Role {
            pairs.push(("layer", layer.code().to_owned()));
        }
        if let Some(industry) = industry {
            pairs.push(("industry", industry.clone()));
        }
        if let Some(stage) = stage {
            pairs.push(("stage", stage.clone()));
        }
        if let Some(role) = role {
            pairs.push(("role", role.code().to_owned()));
        }
        if let Some(family) = family {
            pairs.push(("family", family.code().to_owned()));
        }
        for (name, state) in [("platforms", platforms), ("status", status)] {
            if let Some(state) = state {
                pairs.push((name, state.code().to_owned()));
            }
        }
        if let Some(year) = year {
            pairs.push(("year", year.to_string()));
        }
        if let Some(place) = place {
            pairs.push(("place", place.clone()));
        }
        if let Some(camera) = camera.filter(|camera| camera.zoom >= LEAST) {
            pairs.push(("at", CameraText(camera).to_string()));
        }
        query::format(&pairs)
    }

    /// Reads a query as far as it can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, known: &impl Known) -> (Self, Vec<Ignored>) {
        let mut state = Self::new(known.default_view());
        let mut ignored = Vec::new();
        for (name, value) in upgraded(query::own(text, Self::NAMES)) {
            let understood = match name.as_str() {
                "view" => value.parse().map(|view| state.view = view).is_ok(),
                "layer" => value.parse().map(|layer| state.layer = layer).is_ok(),
                "industry" => {
                    let exists = known.has_industry(&value);
                    state.industry = if exists { Some(value.clone()) } else { state.industry };
                    exists
                }
                "stage" => {
                    let exists = known.has_stage(&value);
                    state.stage = if exists { Some(value.clone()) } else { state.stage };
                    exists
                }
                "role" => match value.parse() {
                    Ok(role) if FILTER_ROLES.contains(&role) => {
                        state.role = Some(role);
                        true
                    }
                    _ => false,
                },
                "family" => value.parse().map(|family| state.family = Some(family)).is_ok(),
                "platforms" => value.parse().map(|status| state.platforms = Some(status)).is_ok(),
                "status" => value.parse().map(|status| state.status = Some(status)).is_ok(),
                "year" => match value.parse() {
                    Ok(year) if known.has_year(year) => {
                        state.year = Some(year);
                        true
                    }
                    _ => false,
                },
                "place" => {
                    let exists = known.has_place(&value);
                    state.place = if exists { Some(value.clone()) } else { state.place };
                    exists
                }
                "at" => match value.parse::<CameraText>() {
                    Ok(camera) => {
                        state.camera = Some(camera.0).filter(|camera| camera.zoom >= LEAST);
                        true
                    }
                    Err(()) => false,
                },
                _ => false,
            };
            if !understood {
                ignored.push(Ignored { name, value });
            }
        }
        (state, ignored)
    }
}

/// Brings the pairs of old links up to date, step by step. A step is never
/// changed once a link of its time is out; new steps are added at the end.
fn upgraded(pairs: Pairs) -> Pairs {
    const STEPS: &[fn(Pairs) -> Pairs] = &[
        // The first sketch called the selected place `p`, as the comparison still does.
        |pairs| {
            pairs
                .into_iter()
                .map(|(name, value)| if name == "p" { ("place".to_owned(), value) } else { (name, value) })
                .collect()
        },
    ];
    STEPS.iter().fold(pairs, |pairs, step| step(pairs))
}

/// The least zoom that a link can tell from the whole map.
const LEAST: f64 = MIN_ZOOM + 0.005;

/// A camera as `east,south,zoom`: tenths of a kilometre from the map's origin, hundredths of zoom.
struct CameraText(Camera);

impl fmt::Display for CameraText {
    #[expect(clippy::cast_possible_truncation, reason = "a camera is clamped to the map before it is written")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Camera { centre, zoom } = self.0;
        let whole = |value: f64, to: f64| (value * to).round() as i32;
        write!(f, "{},{},{}", whole(centre.x, 10.0), whole(centre.y, 10.0), whole(zoom, 100.0))
    }
}

impl std::str::FromStr for CameraText {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut numbers = text.split(',').map(|part| part.parse::<i32>().map_err(|_| ()));
        let mut next = || numbers.next().unwrap_or(Err(()));
        let (x, y, zoom) = (next()?, next()?, next()?);
        if zoom <= 0 || numbers.next().is_some() {
            return Err(());
        }
        Ok(Self(Camera {
            centre: World { x: f64::from(x) / 10.0, y: f64::from(y) / 10.0 },
            zoom: f64::from(zoom) / 100.0,
        }))
    }
}
