//! What the diagram is made of, before anything has a place: fields, stops, and the bays that stops share.

use std::collections::BTreeMap;

use crate::atlas::Atlas;
use crate::atlas::industry::{Family, Strength};
use crate::atlas::place::{Place, PlaceId, PlaceKind, Role, Status};
use crate::chart::map::{Shape, places};
use crate::texts;

/// Fields and stops as documents tie them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Network {
    pub fields: Vec<Field>,
    pub stops: Vec<Stop>,
    pub bays: Vec<Bay>,
}

/// A sub-industry: one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub id: String,
    pub name: String,
    pub family: Family,
    /// Which of its family it is, from 0: fields of one family wear different tones of its colour.
    pub tone: usize,
    /// Whether it has stops that are left out here.
    pub goes_on: bool,
}

/// What a stop stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Site {
    /// An entry of the map's index.
    Entry(usize),
    /// The city as a whole.
    City,
    /// No document says where.
    Unstated,
}

/// A place where lines stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    pub site: Site,
    pub name: String,
    /// None where it is no place of the layout.
    pub shape: Option<Shape>,
    /// Each field that a document names at this very place, with the strongest word for it.
    pub ties: Vec<(usize, Strength)>,
    /// The state of each platform here, what stands first.
    pub platforms: Vec<Status>,
}

impl Stop {
    /// Whether it is a place whose field no document names.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.ties.is_empty() && self.shape.is_some()
    }
}

/// What a bay looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Core,
    Base,
    Task,
    /// No zone or county: what no document puts into one.
    Loose,
}

impl Look {
    /// A word for class names.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Base => "base",
            Self::Task => "task",
            Self::Loose => "loose",
        }
    }
}

/// A zone or county with the parks in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bay {
    pub name: String,
    pub look: Look,
    /// Into [`Network::stops`]; the zone or county itself comes first.
    pub stops: Vec<usize>,
}

impl Network {
    /// Gathers it from the facts.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Self {
        let places = places(atlas);
        let mut network = Self { fields: fields(atlas), ..Self::default() };
        let mut loose = Vec::new();
        for (at, place) in places.iter().enumerate() {
            if inside(&places, place).is_some() {
                continue;
            }
            if !place.is_area() && !matches!(place.role, Role::Core | Role::Base) {
                loose.extend(family(&places, at));
                continue;
            }
            let members = family(&places, at);
            let stops: Vec<usize> = (network.stops.len()..).take(members.len()).collect();
            network.stops.extend(members.iter().filter_map(|member| {
                let name = if *member == at { own(place.kind) } else { places.get(*member)?.short_name.as_str() };
                Some(stop(Site::Entry(*member), name, places.get(*member)?.role))
            }));
            let look = match place.role {
                Role::Core => Look::Core,
                Role::Base => Look::Base,
                _ => Look::Task,
            };
            network.bays.push(Bay { name: place.short_name.clone(), look, stops });
        }
        let first = network.stops.len();
        network.stops.extend(loose.into_iter().filter_map(|at| {
            let place = places.get(at)?;
            Some(stop(Site::Entry(at), &place.short_name, place.role))
        }));
        let outside = |site, name: &str| Stop { shape: None, ..stop(site, name, Role::Background) };
        network.stops.push(outside(Site::City, texts::lines::city()));
        network.stops.push(outside(Site::Unstated, texts::lines::unstated()));
        network.fill(atlas, &places);
        network.stops.retain(|stop| stop.shape.is_some() || !stop.ties.is_empty() || !stop.platforms.is_empty());
        let stops: Vec<usize> = (first..network.stops.len()).collect();
        if !stops.is_empty() {
            network.bays.push(Bay { name: texts::lines::loose().to_owned(), look: Look::Loose, stops });
        }
        network
    }

    /// Puts ties and platforms where documents put them: at a place of the layout, at the nearest one around it, or
    /// at the city. What lies elsewhere is no part of the city.
    fn fill(&mut self, atlas: &Atlas, places: &[&Place]) {
        let site = |id: &PlaceId| -> Option<Site> {
            let mut place = atlas.place(id).filter(|place| atlas.is_home(&place.id))?;
            loop {
                if let Some(at) = places.iter().position(|other| other.id == place.id) {
                    return Some(Site::Entry(at));
                }
                match place.parent.as_ref().and_then(|parent| atlas.place(parent)) {
                    Some(parent) => place = parent,
                    None => return Some(Site::City),
                }
            }
        };
        for tie in atlas.place_industries.iter().filter(|tie| atlas.tie_instead(tie).is_none()) {
            let field = self.fields.iter().position(|field| field.id == tie.industry.0);
            let (Some(field), Some(site)) = (field, site(&tie.place)) else { continue };
            let Some(stop) = self.stops.iter_mut().find(|stop| stop.site == site) else { continue };
            match stop.ties.iter_mut().find(|(other, _)| *other == field) {
                Some((_, strength)) => *strength = (*strength).min(tie.strength),
                None => stop.ties.push((field, tie.strength)),
            }
        }
        for platform in &atlas.platforms {
            let site = match &platform.place {
                Some(id) => site(id),
                None => Some(Site::Unstated),
            };
            if let Some(stop) = self.stops.iter_mut().find(|stop| Some(stop.site) == site) {
                stop.platforms.push(platform.status);
            }
        }
        for stop in &mut self.stops {
            stop.platforms.sort();
        }
    }

    /// The bay that a place of the layout stands in, and nothing else: lines that stop elsewhere too go on.
    #[must_use]
    pub fn only(&self, bay: usize) -> Option<Self> {
        let bay = self.bays.get(bay)?;
        let mut stops: Vec<Stop> = bay.stops.iter().filter_map(|at| self.stops.get(*at)).cloned().collect();
        let tied = |stops: &[Stop], field: usize| {
            stops.iter().filter(|stop| stop.ties.iter().any(|(other, _)| *other == field)).count()
        };
        let kept: Vec<usize> = (0..self.fields.len()).filter(|field| tied(&stops, *field) > 0).collect();
        let fields = kept.iter().filter_map(|at| {
            let goes_on = tied(&self.stops, *at) > tied(&stops, *at);
            Some(Field { goes_on, ..self.fields.get(*at)?.clone() })
        });
        let fields = fields.collect();
        for (field, _) in stops.iter_mut().flat_map(|stop| &mut stop.ties) {
            *field = kept.iter().position(|at| at == field).unwrap_or_default();
        }
        let bays = vec![Bay { stops: (0..stops.len()).collect(), ..bay.clone() }];
        Some(Self { fields, stops, bays })
    }

    /// The bay that an entry of the map's index stands in.
    #[must_use]
    pub fn bay_of(&self, entry: usize) -> Option<usize> {
        let is_it = |at: &usize| self.stops.get(*at).is_some_and(|stop| stop.site == Site::Entry(entry));
        self.bays.iter().position(|bay| bay.stops.iter().any(is_it))
    }

    /// How many fields stop anywhere, and how many of them stop in the core's bay.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let stops_at = |field: usize, stop: &Stop| stop.ties.iter().any(|(other, _)| *other == field);
        let core = self.bays.iter().find(|bay| bay.look == Look::Core);
        let in_core = |field: &usize| {
            let mut stops = core.iter().flat_map(|bay| &bay.stops).filter_map(|at| self.stops.get(*at));
            stops.any(|stop| stops_at(*field, stop))
        };
        let lines = (0..self.fields.len()).filter(|field| self.stops.iter().any(|stop| stops_at(*field, stop)));
        let lines: Vec<usize> = lines.collect();
        (lines.len(), lines.iter().filter(|field| in_core(field)).count())
    }

    /// How many platforms stand in each state that occurs.
    #[must_use]
    pub fn platforms(&self) -> Vec<(Status, usize)> {
        let count = |status: Status| {
            self.stops.iter().flat_map(|stop| &stop.platforms).filter(|other| **other == status).count()
        };
        Status::ALL.iter().map(|status| (*status, count(*status))).filter(|(_, count)| *count > 0).collect()
    }

    /// The strengths that occur, strongest first.
    #[must_use]
    pub fn strengths(&self) -> Vec<Strength> {
        let occurs =
            |strength: &&Strength| self.stops.iter().flat_map(|stop| &stop.ties).any(|(_, other)| other == *strength);
        Strength::ALL.iter().filter(occurs).copied().collect()
    }
}

fn fields(atlas: &Atlas) -> Vec<Field> {
    let mut tones: BTreeMap<Family, usize> = BTreeMap::new();
    let field = |industry: &crate::atlas::industry::Industry| {
        let next = tones.entry(industry.family).or_default();
        let tone = *next;
        *next += 1;
        Field {
            id: industry.id.0.clone(),
            name: industry.short_name.clone(),
            family: industry.family,
            tone,
            goes_on: false,
        }
    };
    atlas.industries.iter().map(field).collect()
}

fn stop(site: Site, name: &str, role: Role) -> Stop {
    let shape = Some(Shape::of(role));
    Stop { site, name: name.to_owned(), shape, ties: Vec::new(), platforms: Vec::new() }
}

/// What a zone or county is called in its own bay, which has its name.
fn own(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Zone => texts::lines::own_zone(),
        PlaceKind::County => texts::lines::own_county(),
        _ => texts::lines::own(),
    }
}

/// Index of the place that another lies in, where that belongs to the layout too.
fn inside(places: &[&Place], place: &Place) -> Option<usize> {
    places.iter().position(|other| Some(&other.id) == place.parent.as_ref())
}

/// A place and all that lies in it, each before what lies in it.
fn family(places: &[&Place], at: usize) -> Vec<usize> {
    let mut family = vec![at];
    let children = places.iter().enumerate().filter(|(_, place)| inside(places, place) == Some(at));
    for (child, _) in children {
        family.extend(self::family(places, child));
    }
    family
}
