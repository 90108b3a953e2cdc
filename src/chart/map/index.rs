//! The map's facts in the form that its scene asks for: small enough to travel.
//!
//! Names, ties and texts that never change stay in the page; what moves or is
//! filtered in the browser needs only this.

use serde::{Deserialize, Serialize};

use crate::atlas::Atlas;
use crate::atlas::industry::{Family, Industry, Platform, Strength};
use crate::atlas::place::{Domain, Place, Region, Role, Status};
use crate::atlas::site::MapView;
use crate::geo::ground::{District, River};
use crate::geo::label::text_width;
use crate::geo::{Degrees, World};
use crate::state::map::{Known, Layer};
use crate::texts::{self, write};

use super::labels::{self, Labels, Sizes};
use super::layout::Frame;
use super::links::{Bundle, bundles};
use super::moments;

/// Everything the map island knows.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct MapIndex {
    pub default_view: MapView,
    /// What frames open with.
    pub published_view: MapView,
    /// Ids of sub-industries and stages, as they stand in links.
    pub industries: Vec<String>,
    pub stages: Vec<String>,
    /// The family of each sub-industry.
    pub families: Vec<Family>,
    /// Most important first: the order of marks, list and label placement.
    pub entries: Vec<Entry>,
    /// The first and the last year of [`Entry::stood`].
    pub years: Option<(u16, u16)>,
    /// By what links name each district: the slug of the place that it is, or its own.
    pub district_slugs: Vec<String>,
    /// Where the names of districts stand that no place of the map bears.
    pub districts: Vec<World>,
    /// The scales, in pixels a kilometre, at which each label gives way, by frame: of entries, then of districts,
    /// reference points, rings and rivers.
    pub hidden: [Vec<Vec<(f32, f32)>>; 2],
    /// Where labels and links stand, by frame: in the page already, and not sent.
    #[serde(skip)]
    pub drawn: [Drawn; 2],
}

/// What of a frame's map never changes once it is drawn.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawn {
    pub labels: Labels,
    pub bundles: Vec<Bundle>,
    /// Where districts, reference points, rings and rivers have their names, in the order of [`MapIndex::hidden`].
    pub pins: Vec<World>,
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
    /// The states of platforms here or inside.
    pub platforms: Vec<Status>,
    /// The state of a park; a zone or county has none.
    pub status: Option<Status>,
    /// How it stood at the end of each year: the letters of [`moments`], in capitals where something happened.
    pub stood: String,
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
    pub fn width(&self, frame: Frame) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Text(text) => text_width(text, Sizes::of(frame).sub),
            Self::Families(families) => families.len() as f64 * pip(frame),
            Self::Platforms(counts) => counts.len() as f64 * count(frame),
        }
    }
}

/// Width of one family mark in pixels.
#[must_use]
pub const fn pip(frame: Frame) -> f64 {
    match frame {
        Frame::Wide => 13.0,
        Frame::Narrow => 9.5,
    }
}

/// Width of a state's mark with the number of its platforms, in pixels.
#[must_use]
pub const fn count(frame: Frame) -> f64 {
    match frame {
        Frame::Wide => 28.0,
        Frame::Narrow => 18.0,
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
    pub fn of(atlas: &Atlas, ground: &[District], rivers: &[River]) -> Self {
        let origin = atlas.site.bounds.centre();
        let places = places(atlas);
        let moments = moments::moments(atlas);
        let entries = places
            .iter()
            .enumerate()
            .map(|(at, place)| {
                let position = atlas.position(&place.id);
                Entry {
                    slug: place.slug.clone(),
                    name: place.short_name.clone(),
                    role: place.role,
                    position: position.map(|at| Degrees { lon: at.lon, lat: at.lat }.to_world(origin)),
                    parent: places.iter().position(|other| Some(&other.id) == place.parent.as_ref()),
                    industries: industry_ties(atlas, place),
                    stages: stage_ties(atlas, place),
                    platforms: atlas.platform_counts(&place.id).into_iter().map(|(status, _)| status).collect(),
                    status: (!place.is_area()).then_some(place.status),
                    stood: moments::letters(&moments, at),
                }
            })
            .collect();
        let mut index = Self {
            default_view: atlas.site.default_view,
            published_view: atlas.site.published_view(),
            industries: atlas.industries.iter().map(|row| row.id.0.clone()).collect(),
            stages: atlas.stages.iter().map(|row| row.id.0.clone()).collect(),
            families: atlas.industries.iter().map(|row| row.family).collect(),
            entries,
            years: moments.first().zip(moments.last()).map(|(first, last)| (first.year, last.year)),
            district_slugs: ground.iter().map(|district| slug_of(atlas, &district.name)).collect(),
            ..Self::default()
        };
        index.drawn = Frame::ALL.map(|frame| Drawn::of(atlas, (ground, rivers), &index, frame));
        index.districts = index.drawn(Frame::Wide).labels.districts.iter().flatten().map(|spot| spot.at).collect();
        index.hidden = Frame::ALL.map(|frame| index.drawn(frame).labels.hidden());
        index
    }

    /// The scales at which each label of a frame gives way.
    #[must_use]
    pub fn hidden(&self, frame: Frame) -> &[Vec<(f32, f32)>] {
        let [wide, narrow] = &self.hidden;
        match frame {
            Frame::Wide => wide,
            Frame::Narrow => narrow,
        }
    }

    /// What of a frame's map never changes; empty in the browser, where it is drawn.
    #[must_use]
    pub const fn drawn(&self, frame: Frame) -> &Drawn {
        let [wide, narrow] = &self.drawn;
        match frame {
            Frame::Wide => wide,
            Frame::Narrow => narrow,
        }
    }

    /// The letter that says how a place stood at the end of a year.
    #[must_use]
    pub fn letter(&self, slug: &str, year: u16) -> Option<char> {
        let (first, _) = self.years?;
        self.entry(slug)?.stood.chars().nth(usize::from(year.checked_sub(first)?))
    }

    /// The entry with a slug.
    #[must_use]
    pub fn entry(&self, slug: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.slug == slug)
    }
}

/// Where a label is kept that has no place.
const NOWHERE: World = World { x: 0.0, y: 0.0 };

impl Drawn {
    fn of(atlas: &Atlas, (ground, rivers): (&[District], &[River]), index: &MapIndex, frame: Frame) -> Self {
        let bundles = bundles(index, frame);
        let labels = labels::labels(atlas, (ground, rivers), index, &bundles, frame);
        let origin = atlas.site.bounds.centre();
        let at = |lon: f64, lat: f64| Degrees { lon, lat }.to_world(origin);
        let districts = labels.districts.iter().zip(ground);
        let core = index.entries.iter().find(|entry| entry.role == Role::Core).and_then(|entry| entry.position);
        let pins = districts
            .map(|(spot, district)| spot.as_ref().map_or_else(|| district.label.to_world(origin), |spot| spot.at))
            .chain(atlas.reference_points.iter().map(|point| at(point.lon, point.lat)))
            .chain(labels.rings.iter().map(|spot| spot.as_ref().map(|spot| spot.at).or(core).unwrap_or(NOWHERE)))
            .chain(labels.rivers.iter().map(|spot| spot.as_ref().map_or(NOWHERE, |spot| spot.at)))
            .collect();
        Self { labels, bundles, pins }
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

    fn has_year(&self, year: u16) -> bool {
        self.years.is_some_and(|(first, last)| (first..=last).contains(&year))
    }

    fn has_place(&self, slug: &str) -> bool {
        self.entry(slug).is_some() || self.district_slugs.iter().any(|known| known == slug && !slug.is_empty())
    }
}

/// The slug of a district; empty for one that the table does not know.
fn slug_of(atlas: &Atlas, district: &str) -> String {
    atlas.district(district).map_or_else(String::new, |district| atlas.slug_of_district(district).to_owned())
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
            (Role::Core | Role::Base | Role::Task, text) if !text.is_empty() => SubLine::Text(shortened(text)),
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

/// The longest second line, in characters.
const LONGEST: usize = 10;

/// What is too long for the map breaks off between two names, and says so.
fn shortened(text: String) -> String {
    if text.chars().count() <= LONGEST {
        return text;
    }
    let mut kept: Vec<&str> = Vec::new();
    for name in text.split('、') {
        let length = kept.iter().chain([&name]).map(|name| name.chars().count() + 1).sum::<usize>();
        if length > LONGEST && !kept.is_empty() {
            break;
        }
        kept.push(name);
    }
    texts::map_marks::and_others(&kept.join("、"))
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
