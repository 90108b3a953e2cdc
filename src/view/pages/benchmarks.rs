//! Places elsewhere, grouped by what the documents say of them, on a ground of their own and never counted with the
//! city.

mod cases;
mod family;
mod region;

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceKind, Region, Role};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::parts::evidence::{Source, SourceList};
use crate::view::parts::take::{Here, Take};
use crate::view::sources::{Page, Sources};

/// Comparators of the page by what the documents say of them. Each stands in one group.
pub(super) struct Groups {
    /// Described with what lies in them: a zone with its parks and projects.
    pub families: Vec<Family>,
    /// Described by practice cases.
    pub cases: Vec<&'static Place>,
    /// Only a name in the documents.
    pub names: Vec<&'static Place>,
    /// Regions that are mentioned in passing and have no page.
    pub regions: Vec<&'static Place>,
}

/// A comparator with what lies in it, and those that the same document names beside it.
pub(super) struct Family {
    pub root: &'static Place,
    pub partners: Vec<&'static Place>,
}

impl Family {
    /// The name of its section in addresses: the first word of the root's.
    fn anchor(&self) -> String {
        self.root.slug.split('-').next().unwrap_or_default().to_owned()
    }
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let groups = groups(atlas);
    let local = region::local(atlas);
    let mut entries: Vec<(String, String)> =
        groups.families.iter().map(|family| (family.anchor(), family.root.short_name.clone())).collect();
    let mut add = |is_there: bool, anchor: &str, title: String| {
        if is_there {
            entries.push((anchor.to_owned(), title));
        }
    };
    add(!groups.cases.is_empty(), "cases", texts::benchmarks::cases(groups.cases.len()));
    let is_named = !groups.names.is_empty() || !groups.regions.is_empty();
    add(is_named, "names", texts::benchmarks::names().to_owned());
    add(!local.is_empty(), "home", texts::benchmarks::home(&atlas.site.city, local.len()));
    let told: Vec<&str> = groups
        .families
        .iter()
        .map(|family| family.root)
        .chain(groups.cases.iter().copied())
        .map(|place| place.short_name.as_str())
        .collect();
    let told = texts::write::list(&told);
    let city = &atlas.site.city;
    let families = groups.families.iter().enumerate();
    let families = families.map(|(at, family)| family::view(sources, route, family, at == 0)).collect_view();
    let elsewhere = (!told.is_empty() || is_named).then(|| {
        view! {
            <div class="elsewhere">
                <p class="elsewhere__banner">
                    <strong>{texts::benchmarks::banner(city)}</strong>
                    {texts::benchmarks::banner_figures()}
                </p>
                {families}
                {cases::view(sources, route, &groups.cases)}
                {is_named.then(|| names(atlas, route, &groups))}
            </div>
        }
    });
    let lede = if told.is_empty() { texts::benchmarks::none(city) } else { texts::benchmarks::lede(&told, city) };
    let body = view! {
        <div class="page page--benchmarks">
            <header class="lede">
                <h1>{texts::benchmarks::title()}</h1>
                <p>{lede}</p>
            </header>
            <Contents entries=entries.into_iter().map(|(anchor, title)| (anchor, title, None)).collect()/>
            {elsewhere}
            {region::home(sources, route, &local)}
            <SourceList/>
            <Take
                sources=sources
                route=route.clone()
                data=vec![
                    ("cases.csv", texts::benchmarks::take_cases()),
                    ("figures.csv", texts::benchmarks::take_figures()),
                    ("conflicts.csv", texts::benchmarks::take_conflicts()),
                ]
                here=vec![Here::drawing(".page--benchmarks", texts::benchmarks::take_drawing())]
            />
        </div>
    }
    .draw();
    Page {
        title: texts::benchmarks::title().to_owned(),
        description: texts::benchmarks::description(&told, city),
        body,
    }
}

fn groups(atlas: &'static Atlas) -> Groups {
    let is_comparator = |place: &&Place| place.region == Region::Elsewhere && place.role == Role::Comparator;
    let all: Vec<&'static Place> = atlas.places.iter().filter(is_comparator).collect();
    let is_inner = |place: &Place| all.iter().any(|other| Some(&other.id) == place.parent.as_ref());
    let has_case = |place: &Place| atlas.cases.iter().any(|case| case.place == place.id);
    let mut groups = Groups { families: Vec::new(), cases: Vec::new(), names: Vec::new(), regions: Vec::new() };
    let (roots, rest): (Vec<&'static Place>, Vec<&'static Place>) = all
        .iter()
        .copied()
        .filter(|place| !is_inner(place))
        .partition(|place| place.profile && atlas.children(&place.id).any(|inner| inner.profile));
    groups.families = roots.into_iter().map(|root| Family { root, partners: Vec::new() }).collect();
    for place in rest {
        let beside = |family: &&mut Family| family.root.evidence.document == place.evidence.document;
        match (has_case(place), place.profile, place.kind) {
            (true, ..) => groups.cases.push(place),
            (false, false, _) => groups.regions.push(place),
            // A county or zone of the same report stands beside what it takes part in.
            (false, true, PlaceKind::County | PlaceKind::Zone | PlaceKind::City) => {
                match groups.families.iter_mut().find(beside) {
                    Some(family) => family.partners.push(place),
                    None => groups.names.push(place),
                }
            }
            (false, true, _) => groups.names.push(place),
        }
    }
    groups
}

/// Parks and regions of which the documents give little more than the name.
fn names(atlas: &'static Atlas, route: &Route, groups: &Groups) -> Markup {
    let parks = groups
        .names
        .iter()
        .map(|place| {
            view! {
                <li>
                    <a href=route.link(&Route::Place(place.slug.clone()))>{place.name.clone()}</a>
                    " "
                    <Source atlas=atlas evidence=place.evidence.clone()/>
                </li>
            }
        })
        .collect_view();
    let regions = groups
        .regions
        .iter()
        .map(|place| {
            view! {
                <li>
                    <span>{place.name.clone()}</span>
                    <p>{place.summary.clone()} " " <Source atlas=atlas evidence=place.evidence.clone()/></p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="elsewhere__part" id="names" aria-labelledby="names-heading">
            <h2 id="names-heading">{texts::benchmarks::names()}</h2>
            <p class="elsewhere__intro">{texts::benchmarks::names_intro()}</p>
            <ul class="named named--parks">{parks}</ul>
            <ul class="named">{regions}</ul>
        </section>
    }
    .draw()
}
