//! What can be found, by which names, and where each leads.

use crate::atlas::Atlas;
use crate::atlas::district::{Answer, District};
use crate::atlas::evidence::Evidence;
use crate::atlas::figure::Figure;
use crate::atlas::organisation::{Organisation, Tie};
use crate::atlas::place::{Place, PlaceId, Region, Role};
use crate::chart::compare::comparable;
use crate::state::route::{Route, document_anchor, task_anchor};
use crate::texts;

use super::index::{Entry, Kind, Named};

/// A shorter or other name.
const ALIAS: u8 = 0;
/// What a thing is about, rather than what it is called.
const FIELD: u8 = 2;

/// Everything that can be found, kind after kind.
#[must_use]
pub fn entries(atlas: &Atlas) -> Vec<Named> {
    let mut all = places(atlas);
    all.extend(districts(atlas));
    all.extend(industries(atlas));
    all.extend(products(atlas));
    all.extend(atlas.organisations.iter().map(|row| organisation(atlas, row)));
    all.extend(platforms(atlas));
    all.extend(programmes(atlas));
    all.extend(atlas.listed().filter_map(|row| figure(atlas, row)));
    all.extend(library(atlas));
    all.extend(pages());
    all
}

/// Whether an entry is a name, which the index of names lists, or a line of content.
#[must_use]
pub const fn is_name(kind: Kind) -> bool {
    !matches!(kind, Kind::Figure | Kind::Conflict | Kind::Page)
}

fn address(route: &Route, fragment: &str) -> String {
    let address = route.address();
    if fragment.is_empty() { address } else { format!("{address}#{fragment}") }
}

fn entry(kind: Kind, title: &str, detail: String, address: String) -> Entry {
    Entry { kind, title: title.to_owned(), detail, address, comparable: None }
}

fn keys(title: &str, others: impl IntoIterator<Item = (u8, String)>) -> Vec<(u8, String)> {
    let mut keys = vec![(0, title.to_owned())];
    for (weight, text) in others {
        if !text.is_empty() && keys.iter().all(|(_, known)| *known != text) {
            keys.push((weight, text));
        }
    }
    keys
}

fn kind_of(place: &Place) -> Kind {
    if place.region == Region::Elsewhere { Kind::Elsewhere } else { Kind::Place }
}

fn places(atlas: &Atlas) -> Vec<Named> {
    let named = |place: &Place| {
        let detail = match place.parent.as_ref().and_then(|parent| atlas.place(parent)) {
            Some(parent) => format!("{} · {}", place.role.label(), parent.short_name),
            None => place.role.label().to_owned(),
        };
        let is_it = |district: &&District| atlas.place_of_district(district).is_some_and(|known| known.id == place.id);
        let district = atlas.districts.iter().find(is_it).into_iter().flat_map(names_of);
        // Who looks for the core may know no more of it than that it is one.
        let core = [place.role.label(), texts::search::core()].into_iter().filter(|_| place.role == Role::Core);
        let others = place.aliases.iter().cloned().chain(district).chain(core.map(str::to_owned));
        let entry = Entry {
            comparable: comparable(atlas, place).then(|| place.slug.clone()),
            ..entry(kind_of(place), &place.name, detail, address(&Route::Place(place.slug.clone()), ""))
        };
        let others = std::iter::once(place.short_name.clone()).chain(others);
        (entry, keys(&place.name, others.map(|name| (ALIAS, name))))
    };
    atlas.places.iter().filter(|place| place.profile).map(named).collect()
}

/// The districts that are no places of the layout.
fn districts(atlas: &Atlas) -> Vec<Named> {
    let named = |district: &District| {
        let detail = match Answer::of(atlas, &[], district).is_silent() {
            true => texts::search::detail_district_silent(),
            false => texts::search::detail_district(),
        };
        let address = address(&Route::District(district.slug.clone()), "");
        let entry = entry(Kind::Place, &district.name, detail.to_owned(), address);
        (entry, keys(&district.name, names_of(district).map(|name| (ALIAS, name))))
    };
    atlas.districts.iter().filter(|district| !district.slug.is_empty()).map(named).collect()
}

/// What a district is called.
fn names_of(district: &District) -> impl Iterator<Item = String> {
    [&district.name, &district.short_name].into_iter().chain(&district.aliases).cloned()
}

fn industries(atlas: &Atlas) -> Vec<Named> {
    let named = |industry: &crate::atlas::industry::Industry| {
        let places = atlas.place_industries.iter().filter(|tie| tie.industry == industry.id);
        let places: std::collections::BTreeSet<&PlaceId> = places.map(|tie| &tie.place).collect();
        let entry = entry(
            Kind::Industry,
            &industry.name,
            texts::search::detail_industry(places.len()),
            address(&Route::Industries, industry.id.as_str()),
        );
        let others = std::iter::once(industry.short_name.clone()).chain(industry.aliases.iter().cloned());
        (entry, keys(&industry.name, others.map(|name| (ALIAS, name))))
    };
    atlas.industries.iter().map(named).collect()
}

/// Products and techniques: each once, under the first sub-industry or task that names it.
fn products(atlas: &Atlas) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    let mut add = |name: &str, under: &str, fragment: &str| {
        let known = all.iter().any(|(entry, _)| entry.title == name)
            || atlas.industries.iter().any(|industry| industry.name == name || industry.short_name == name);
        if !known {
            let address = address(&Route::Industries, fragment);
            all.push((entry(Kind::Product, name, texts::search::detail_product(under), address), keys(name, [])));
        }
    };
    for industry in &atlas.industries {
        for example in &industry.examples {
            add(example, &industry.short_name, industry.id.as_str());
        }
    }
    // Branches first: they say more than the task that they belong to.
    for task in atlas.tasks.iter().filter(|task| task.parent.is_some()).chain(&atlas.tasks) {
        for item in &task.items {
            add(item, &task.name, &task_anchor(task));
        }
    }
    all
}

fn organisation(atlas: &Atlas, row: &Organisation) -> Named {
    let place = row.place.as_ref().and_then(|id| atlas.profile_of(id));
    // Signed is not settled: the tie stands beside the place wherever the name does.
    let tied = match place {
        Some(place) => format!("{} · {}", place.short_name, row.tie.label()),
        None => Tie::NotStated.label().to_owned(),
    };
    let address = match place {
        Some(place) => address(&Route::Place(place.slug.clone()), row.id.as_str()),
        None => address(&Route::Names, row.id.as_str()),
    };
    let entry = entry(Kind::Organisation, &row.name, format!("{} · {tied}", row.category.label()), address);
    let aliases = row.aliases.iter().cloned().map(|alias| (ALIAS, alias));
    (entry, keys(&row.name, aliases.chain([(FIELD, row.field.clone())])))
}

fn platforms(atlas: &Atlas) -> Vec<Named> {
    let mut all: Vec<Named> = atlas
        .platforms
        .iter()
        .map(|platform| {
            let place = platform.place.as_ref().and_then(|id| atlas.place(id));
            let place = place.map_or(texts::search::detail_unplaced(), |place| place.short_name.as_str());
            let detail = format!("{place} · {}", platform.status.label());
            let address = address(&Route::Industries, platform.id.as_str());
            (entry(Kind::Platform, &platform.name, detail, address), keys(&platform.name, []))
        })
        .collect();
    all.extend(atlas.stages.iter().map(|stage| {
        let count = atlas.platforms.iter().filter(|platform| platform.stages.contains(&stage.id)).count();
        let entry =
            entry(Kind::Stage, &stage.name, texts::search::detail_stage(count), address(&Route::Industries, "stages"));
        (entry, keys(&stage.name, [(ALIAS, stage.short_name.clone()), (FIELD, stage.gloss.clone())]))
    }));
    all
}

fn programmes(atlas: &Atlas) -> Vec<Named> {
    let tasks = atlas.tasks.iter().map(|task| {
        let entry = entry(
            Kind::Programme,
            &task.name,
            within(atlas, &task.evidence, task.kind.label()),
            address(&Route::Industries, &task_anchor(task)),
        );
        (entry, keys(&task.name, []))
    });
    let programmes = atlas.programmes.iter().map(|row| {
        let detail = within(atlas, &row.evidence, row.kind.label());
        let entry = entry(Kind::Programme, &row.name, detail, address(&Route::Industries, row.id.as_str()));
        (entry, keys(&row.name, [(ALIAS, row.listed_name.clone())]))
    });
    tasks.chain(programmes).collect()
}

/// What something is, after the document that it stands in: 规划征求意见稿 · 重点工程.
fn within(atlas: &Atlas, evidence: &Evidence, what: &str) -> String {
    match atlas.document(evidence) {
        Some(document) => format!("{} · {what}", document.short_title),
        None => what.to_owned(),
    }
}

/// A figure leads to the line of its place's profile.
fn figure(atlas: &Atlas, row: &Figure) -> Option<Named> {
    let subject = row.subject.0.as_str();
    let organisation = atlas.organisations.iter().find(|organisation| organisation.id.as_str() == subject);
    let place = atlas.profile_with(row)?;
    let about = organisation.map_or(place.short_name.as_str(), |organisation| organisation.name.as_str());
    let value = atlas.written(row).line();
    let detail = texts::search::detail_figure(about, &value, row.kind.label(), &row.as_of.chinese());
    let address = address(&Route::Place(place.slug.clone()), &row.key());
    Some((entry(Kind::Figure, &row.measure, detail, address), keys(&row.measure, [])))
}

fn library(atlas: &Atlas) -> Vec<Named> {
    let policies = atlas.policies.iter().map(|policy| {
        let entry = entry(
            Kind::Policy,
            &policy.name,
            texts::search::detail_policy(&policy.area),
            address(&Route::Sources, policy.id.as_str()),
        );
        (entry, keys(&policy.name, []))
    });
    let cases = atlas.cases.iter().map(|case| {
        let place = atlas.place(&case.place).map(|place| place.short_name.as_str()).unwrap_or_default();
        let detail = texts::search::detail_case(place);
        let entry = entry(Kind::Policy, &case.title, detail, address(&Route::Benchmarks, case.id.as_str()));
        (entry, keys(&case.title, []))
    });
    let documents = atlas.documents.iter().map(|document| {
        let anchor = document_anchor(&document.id);
        let entry = entry(Kind::Document, &document.title, document.status.clone(), address(&Route::Sources, &anchor));
        (entry, keys(&document.title, [(ALIAS, document.short_title.clone())]))
    });
    let conflicts = atlas.conflicts.iter().map(|conflict| {
        let address = address(&Route::Sources, conflict.id.as_str());
        let entry = entry(Kind::Conflict, &conflict.topic, conflict.kind.label().to_owned(), address);
        (entry, keys(&conflict.topic, []))
    });
    policies.chain(cases).chain(documents).chain(conflicts).collect()
}

fn pages() -> Vec<Named> {
    Route::NAVIGATION
        .iter()
        .chain([&Route::Tour, &Route::Compare, &Route::Shortlist, &Route::Names, &Route::About])
        .map(|route| {
            let label = route.label();
            (entry(Kind::Page, label, texts::search::detail_page().to_owned(), address(route, "")), keys(label, []))
        })
        .collect()
}
