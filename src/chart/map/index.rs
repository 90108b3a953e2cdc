//! The map's facts in the form that its scene asks for: small enough to travel.
//!
//! Names, ties and texts that never change stay in the page; what moves or is
//! filtered in the browser needs only this.

use serde::{Deserialize, Serialize};

use crate::atlas::Atlas;
use crate::atlas::industry::{Family, Industry, Platform, Strength};
use crate::atlas::place::{Domain, Place, Region, Role, Status};
use crate::atlas::site::MapView;
use crate::geo::ground::District;
use crate::geo::label::text_width;
use crate::geo::{Degrees, World};
use crate::state::map::{Known, Layer};
use crate::texts::write;

use super::names::{COUNT, PIP, SUB_SIZE, district_width};

/// Everything the map island knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MapIndex {
    pub default_view: MapView,
    /// Ids of sub-industries and stages, as they stand in links.
    pub industries: Vec<String>,
    pub stages: Vec<String>,
    /// Most important first: the order of marks, list and label placement.
    pub entries: Vec<Entry>,
    /// Where each district's name may stand.
    pub districts: Vec<World>,
    /// Width in pixels of each district's name.
    pub district_widths: Vec<f64>,
}

/// A place of the layout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub slug: String,
    pub name: String,
    pub role: Role,
    pub position: Option<World>,
    /// Index of the place that it lies in, where that is an entry too.
    pub parent: Option<usize>,
    /// Sub-industries named here or inside.
    pub industries: Vec<IndustryTie>,
    /// Platforms here or inside, by the stage that they serve.
    pub stages: Vec<StageTie>,
    /// Width in pixels of the second line in each layer; 0 for none.
    pub sub_widths: Vec<f64>,
}

/// The strongest tie of a place to one sub-industry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndustryTie {
    /// Index into [`MapIndex::industries`].
    pub industry: usize,
    pub strength: Strength,
    /// Short name of the place inside that the document names; empty where it names the place itself.
    pub via: String,
}

/// How many platforms of one state serve a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageTie {
    /// Index into [`MapIndex::stages`].
    pub stage: usize,
    pub status: Status,
    pub count: usize,
}

/// What stands under a name, by layer.
#[derive(Debug, Clone, PartialEq)]
pub enum SubLine {
    Text(String),
    /// Families of sub-industries; true where a document names one as leading.
    Families(Vec<(Family, bool)>),
    /// How many platforms, or parks, stand in each state that occurs.
    Platforms(Vec<(Status, usize)>),
    None,
}

impl SubLine {
    /// Its width in pixels.
    #[must_use]
    pub fn width(&self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Text(text) => text_width(text, SUB_SIZE),
            Self::Families(families) => families.len() as f64 * PIP,
            Self::Platforms(counts) => counts.len() as f64 * COUNT,
        }
    }
}

/// The places of the bio layout that the map and its list hold, most important first.
#[must_use]
pub fn places(atlas: &Atlas) -> Vec<&Place> {
    let mut places: Vec<&Place> = atlas
        .places
        .iter()
        .filter(|place| {
            place.region == Region::Home
                && place.profile
                && place.domain == Domain::Bio
                && place.role != Role::Background
        })
        .collect();
    places.sort_by_key(|place| importance(place.role));
    places
}

/// Smaller is more important.
const fn importance(role: Role) -> u8 {
    match role {
        Role::Core => 0,
        Role::Base => 1,
        Role::CorePark => 2,
        Role::Task => 3,
        Role::BasePark => 4,
        Role::PlannedSite => 5,
        Role::Background | Role::Comparator => 6,
    }
}

impl MapIndex {
    /// Gathers the index from the facts.
    #[must_use]
    pub fn of(atlas: &Atlas, ground: &[District]) -> Self {
        let origin = atlas.site.bounds.centre();
        let places = places(atlas);
        let entries = places
            .iter()
            .map(|place| {
                let position = atlas.position(&place.id);
                Entry {
                    slug: place.slug.clone(),
                    name: place.short_name.clone(),
                    role: place.role,
                    position: position.map(|at| Degrees { lon: at.lon, lat: at.lat }.to_world(origin)),
                    parent: places.iter().position(|other| Some(&other.id) == place.parent.as_ref()),
                    industries: industry_ties(atlas, place),
                    stages: stage_ties(atlas, place),
                    sub_widths: Layer::ALL.iter().map(|layer| sub_line(atlas, place, *layer).width()).collect(),
                }
            })
            .collect();
        Self {
            default_view: atlas.site.default_view,
            industries: atlas.industries.iter().map(|row| row.id.0.clone()).collect(),
            stages: atlas.stages.iter().map(|row| row.id.0.clone()).collect(),
            entries,
            districts: ground.iter().map(|district| district.label.to_world(origin)).collect(),
            district_widths: ground.iter().map(|district| district_width(&district.name)).collect(),
        }
    }

    /// The entry with a slug.
    #[must_use]
    pub fn entry(&self, slug: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.slug == slug)
    }
}

impl Known for MapIndex {
    fn default_view(&self) -> MapView {
        self.default_view
    }

    fn has_industry(&self, id: &str) -> bool {
        self.industries.iter().any(|known| known == id)
    }

    fn has_stage(&self, id: &str) -> bool {
        self.stages.iter().any(|known| known == id)
    }

    fn has_place(&self, slug: &str) -> bool {
        self.entry(slug).is_some()
    }
}

fn industry_ties(atlas: &Atlas, place: &Place) -> Vec<IndustryTie> {
    let strongest = |(at, row): (usize, &Industry)| {
        let (tie, via) = atlas.strongest_tie(&place.id, &row.id)?;
        Some(IndustryTie {
            industry: at,
            strength: tie.strength,
            via: via.map(|inside| inside.short_name.clone()).unwrap_or_default(),
        })
    };
    atlas.industries.iter().enumerate().filter_map(strongest).collect()
}

fn stage_ties(atlas: &Atlas, place: &Place) -> Vec<StageTie> {
    let platforms = atlas.platforms_of(&place.id);
    let mut ties = Vec::new();
    for (stage, row) in atlas.stages.iter().enumerate() {
        for status in Status::ALL {
            let serving = |platform: &&&Platform| platform.status == *status && platform.stages.contains(&row.id);
            let count = platforms.iter().filter(serving).count();
            if count > 0 {
                ties.push(StageTie { stage, status: *status, count });
            }
        }
    }
    ties
}

/// What stands under a place's name in a layer.
#[must_use]
pub fn sub_line(atlas: &Atlas, place: &Place, layer: Layer) -> SubLine {
    match layer {
        Layer::Role => match (place.role, leading(atlas, place)) {
            (Role::Core | Role::Base | Role::Task, text) if !text.is_empty() => SubLine::Text(text),
            _ => SubLine::None,
        },
        Layer::Industry => {
            let mut families: Vec<(Family, bool)> = Vec::new();
            for (industry, strength) in atlas.strongest_industries(&place.id) {
                let is_leading = strength == Strength::Leading;
                match families.iter_mut().find(|(family, _)| *family == industry.family) {
                    Some((_, leading)) => *leading |= is_leading,
                    None => families.push((industry.family, is_leading)),
                }
            }
            families.sort();
            if families.is_empty() { SubLine::None } else { SubLine::Families(families) }
        }
        Layer::Stage => {
            let counts = atlas.platform_counts(&place.id);
            if counts.is_empty() { SubLine::None } else { SubLine::Platforms(counts) }
        }
        // A zone or county stands whether or not its industry does: its parks are counted instead.
        Layer::Status if place.is_area() => {
            let parks: Vec<&Place> = atlas.children(&place.id).filter(|park| park.domain == Domain::Bio).collect();
            let counts: Vec<(Status, usize)> = Status::ALL
                .iter()
                .map(|status| (*status, parks.iter().filter(|park| park.status == *status).count()))
                .filter(|(_, count)| *count > 0)
                .collect();
            if counts.is_empty() { SubLine::None } else { SubLine::Platforms(counts) }
        }
        Layer::Status => SubLine::Text(place.status.label().to_owned()),
    }
}

/// The one or two sub-industries that say most about a place, in short.
#[must_use]
pub fn leading(atlas: &Atlas, place: &Place) -> String {
    let ties = atlas.industries_of(&place.id);
    let mut strongest = atlas.strongest_industries(&place.id);
    // What the plan names comes before what only a report does, and the place's own before its parks'.
    strongest.sort_by_key(|(industry, strength)| {
        let of_it = ties.iter().filter(|tie| tie.industry == industry.id && tie.strength == *strength);
        (*strength, of_it.map(|tie| (atlas.is_reported(&tie.evidence), tie.place != place.id)).min())
    });
    // The core's three are named in one breath.
    let most = if place.role == Role::Core { 3 } else { 2 };
    let is_named = |(_, strength): &&(_, Strength)| *strength == Strength::Leading;
    let any_named = strongest.iter().any(|pair| is_named(&pair));
    let named = strongest.iter().filter(|pair| !any_named || is_named(pair)).take(most);
    write::names(&named.map(|(industry, _)| industry.short_name.as_str()).collect::<Vec<_>>())
}
