//! What can be found, by which names, what it answers, and where each leads.

mod claims;
mod library;

use crate::atlas::Atlas;
use crate::atlas::district::{Answer, District};
use crate::atlas::evidence::Evidence;
use crate::atlas::industry::{Programme, ProgrammeKind, Strength};
use crate::atlas::organisation::{Organisation, Tie};
use crate::atlas::place::{Place, Region, Role, Status};
use crate::chart::compare::comparable;
use crate::chart::findings::fields::Fields;
use crate::state::route::{Route, task_anchor};
use crate::texts;

use super::index::{Entry, Kind, Mark, Named};

/// A shorter or other name.
const ALIAS: u8 = 0;
/// What a thing is about, rather than what it is called.
const FIELD: u8 = 2;
/// What it is said of, with its name: 临空园 before 储备项目数.
const ABOUT: u8 = 1;

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
    all.extend(groups(atlas));
    all.extend(claims::figures(atlas));
    all.extend(claims::targets(atlas));
    all.extend(claims::events(atlas));
    all.extend(library::library(atlas));
    all.extend(library::pages());
    all.extend(library::terms());
    all.extend(library::questions(atlas));
    all
}

/// Whether an entry is a name, which the index of names lists, or a line of content.
#[must_use]
pub const fn is_name(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Figure
            | Kind::Target
            | Kind::Event
            | Kind::Conflict
            | Kind::Page
            | Kind::Group
            | Kind::Term
            | Kind::Question
            | Kind::Silent
    )
}

fn address(route: &Route, fragment: &str) -> String {
    let address = route.address();
    if fragment.is_empty() { address } else { format!("{address}#{fragment}") }
}

fn entry(kind: Kind, title: &str, detail: String, address: String) -> Entry {
    Entry { kind, title: title.to_owned(), answer: String::new(), mark: None, detail, address, comparable: None }
}

/// The keys of an entry: its title, the parts of it that people call it by (behind a point, in brackets), and others.
fn keys(title: &str, others: impl IntoIterator<Item = (u8, String)>) -> Vec<(u8, String)> {
    let mut keys = vec![(0, title.to_owned())];
    let behind = title.rsplit_once('·').map(|(_, name)| name);
    let inside = title.strip_suffix('）').and_then(|title| title.split_once('（')).map(|(_, name)| name);
    let parts = behind.into_iter().chain(inside).map(|name| (ALIAS, name.to_owned()));
    for (weight, text) in parts.chain(others) {
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
        let parent =
            place.parent.as_ref().and_then(|parent| atlas.place(parent)).map(|parent| parent.short_name.clone());
        let parts = [Some(place.role.label().to_owned()), parent, leading(atlas, place)];
        let detail = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let is_it = |district: &&District| atlas.place_of_district(district).is_some_and(|known| known.id == place.id);
        let district = atlas.districts.iter().find(is_it).into_iter().flat_map(names_of);
        // Who looks for the core may know no more of it than that it is one.
        let core = [place.role.label(), texts::search::core()].into_iter().filter(|_| place.role == Role::Core);
        let others = place.aliases.iter().cloned().chain(district).chain(core.map(str::to_owned));
        let entry = Entry {
            comparable: comparable(atlas, place).then(|| place.slug.clone()),
            mark: mark_of(place.status),
            ..entry(kind_of(place), &place.name, detail, address(&Route::Place(place.slug.clone()), ""))
        };
        let others = std::iter::once(place.short_name.clone()).chain(others);
        (entry, keys(&place.name, others.map(|name| (ALIAS, name))))
    };
    atlas.places.iter().filter(|place| place.profile).map(named).collect()
}

/// The fields that documents have a place lead in: 主导 生物药、医疗器械.
fn leading(atlas: &Atlas, place: &Place) -> Option<String> {
    let mut fields: Vec<String> = Vec::new();
    let ties = atlas.place_industries.iter().filter(|tie| tie.place == place.id && tie.strength == Strength::Leading);
    for industry in ties.filter_map(|tie| atlas.industry(&tie.industry)) {
        if !fields.contains(&industry.short_name) {
            fields.push(industry.short_name.clone());
        }
    }
    (!fields.is_empty()).then(|| texts::search::detail_leading(&texts::write::names(&fields)))
}

/// What must not look like something that stands.
const fn mark_of(status: Status) -> Option<Mark> {
    match status {
        Status::Building => Some(Mark::Building),
        Status::Planned => Some(Mark::Plan),
        Status::Existing | Status::Introduced | Status::NotStated => None,
    }
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
    // Counted as on the page of industries: a park with its county or zone.
    let fields = Fields::of(atlas);
    let named = |industry: &crate::atlas::industry::Industry| {
        let field = fields.iter().flat_map(|fields| &fields.fields).find(|field| field.industry.id == industry.id);
        let places: Vec<&str> =
            field.iter().flat_map(|field| &field.lit).map(|lit| lit.place.short_name.as_str()).collect();
        let detail = match places.len() {
            0 => texts::search::detail_industry_nowhere().to_owned(),
            count => texts::search::detail_industry(&texts::write::names(&places), count),
        };
        let entry = entry(Kind::Industry, &industry.name, detail, address(&Route::Industries, industry.id.as_str()));
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
            let stages = atlas.stages.iter().filter(|stage| platform.stages.contains(&stage.id));
            let stages: Vec<String> = stages.map(|stage| stage.short_name.clone()).collect();
            let detail = match stages.is_empty() {
                true => format!("{place} · {}", platform.status.label()),
                false => format!("{place} · {} · {}", platform.status.label(), texts::write::names(&stages)),
            };
            let address = address(&Route::Industries, platform.id.as_str());
            let entry =
                Entry { mark: mark_of(platform.status), ..entry(Kind::Platform, &platform.name, detail, address) };
            let about = platform.place.as_ref().and_then(|id| atlas.place(id));
            let about = about.map(|place| format!("{}{}", place.short_name, platform.name));
            (entry, keys(&platform.name, about.map(|about| (ABOUT, about))))
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

/// What is found under the name of all of it: the projects of a plan.
fn groups(atlas: &Atlas) -> Vec<Named> {
    let mut all = Vec::new();
    for kind in ProgrammeKind::ALL {
        let rows: Vec<&Programme> = atlas.programmes.iter().filter(|row| row.kind == *kind).collect();
        if rows.len() < 2 {
            continue;
        }
        let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
        // 重点工程 is also 工程.
        let short: String = kind.label().chars().skip(2).collect();
        let (count, label) = (rows.len(), kind.label());
        let title = texts::search::group_items(count, label);
        let others = [
            (ALIAS, texts::search::group_items(count, &short)),
            (ALIAS, texts::search::group_great(count, &short)),
            (ALIAS, label.to_owned()),
        ];
        let entry = entry(Kind::Group, &title, texts::write::names(&names), address(&Route::Industries, "programme"));
        all.push((entry, keys(&title, others)));
    }
    all
}
